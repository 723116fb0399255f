"""Names that a word right beside them tells the kind of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import mentions
from kg.model import Reading
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Le Berekum Arsenal, club ghanéen, recevra son rival.", "Berekum Arsenal", "organization"),
        ("Il a vendu l'usine au groupe belge Louis Delhaut.", "Louis Delhaut", "organization"),
        ("La société lyonnaise Paul Berthet a fermé.", "Paul Berthet", "organization"),
        ("Il a vendu l'usine à l'industriel belge Louis Delhaut.", "Louis Delhaut", "person"),
        ("« C'est grave », a reconnu son PDG, Sundar Pichai.", "Sundar Pichai", "person"),
        ("Le vice-président de Côte d'Ivoire a prêté serment.", "Côte d'Ivoire", "place"),
        ("Le porte-parole d'Arabie saoudite a démenti.", "Arabie saoudite", "place"),
        ("La tempête a frappé Wattle Beach dans la nuit.", "Wattle Beach", "place"),
        ("L'équipe du Brésil affronte celle du Chili.", "équipe du Brésil", "organization"),
        ("L'équipe de France féminine de handball a perdu.", "équipe de France féminine de handball", "organization"),
        ("L'équipe de France de Didier Deschamps a perdu.", "équipe de France", "organization"),
        ("La route mène au parc national de Lore Lindu.", "parc national de Lore Lindu", "place"),
        ("Il est gouverneur de l'État de Miranda.", "État de Miranda", "place"),
        ("Le Conseil a adopté la résolution 2071, qui plaît à tous.", "résolution 2071", "law"),
        ("Ils publient leurs travaux dans la revue Science du 31 août.", "Science", "organization"),
        ("Un bimoteur Dornier Do 228-202 s'est écrasé.", "Dornier Do 228-202", "product"),
        ("Percuté par la Williams de Bruno Senna, il repart.", "Williams", "organization"),
        ("L'écurie de Milton Keynes conserve sa couronne.", "Milton Keynes", "place"),
        ("Côté Nintendo, le patron a annoncé un jeu.", "Nintendo", "organization"),
        ("Le peloton de gendarmerie de haute montagne (PGHM) est venu.", "peloton de gendarmerie de haute montagne",
         "organization"),
        ("Le parti conduit par Pape Diop a perdu.", "Pape Diop", "person"),
        ("Le parti Convergence et Union (CiU) a perdu.", "Convergence et Union", "organization"),
        ("Le roi invoque l'article 92 de la Constitution.", "article 92", "law"),
        ("Il a enfreint la loi n° 18/2008 du 23 juillet 2008.", "loi n° 18/2008", "law"),
        ("Elle préside les Forces démocratiques unifiées (FDU-Untelli) ici.", "Forces démocratiques unifiées",
         "organization"),
        ("Il a franchi le cap Leeuwin hier.", "cap Leeuwin", "place"),
        ("Il a gagné la finale en dominant le RC Toulon 18 à 12.", "RC Toulon", "organization"),
        ("Il a perdu la finale contre Pau 29-20 samedi.", "Pau", "organization"),
        ("Les autorités de l'État de Puebla ont fermé les écoles.", "État de Puebla", "place"),
        ("L'île de Samar a tremblé. Le Samar oriental souffre.", "Samar", "place"),
        ("Le Parlement européen et le Bundestag votent jeudi.", "Parlement européen", "organization"),
        ("Québec : le Parti québécois de retour au pouvoir", "Parti québécois", "organization"),
        ("Il a 50 députés, François Legault 19, les autres un seul.", "François Legault", "person"),
        ("Elle vient présenter Zalira, son deuxième album.", "Zalira", "work"),
        ("Baptisé Okaro, ce robot désherbe les vignes.", "Okaro", "product"),
        ("La vente était assurée par Kin Spectacles, une société appartenant au maire.", "Kin Spectacles",
         "organization"),
        ("Selon Luc Bas, une société de trop grande taille doit innover.", "Luc Bas", "person"),
        ("Yeldaz Bolvig, une habitante du quartier, a témoigné.", "Yeldaz Bolvig", "person"),
        ("La cuve a été forgée par la Zwolsche Droogdok Maatschappij, un chantier naval.",
         "Zwolsche Droogdok Maatschappij", "organization"),
        ("Les Bleues ont perdu le match de l'Euro.", "Euro", "event"),
        ("L'adjointe à la Culture, Blanche Bolvig, a démissionné.", "Blanche Bolvig", "person"),
        ("Le patron de l'association Dax Théâtre & Musique (DT&M), parle d'un public rare.", "DT&M", "organization"),
        ("Le passage de Sandy sur la côte a fait deux morts.", "Sandy", "event"),
        ("La tempête Ingrid approche. Selon la météo, Ingrid faiblit.", "Ingrid", "event"),
        ("Léa Bolvig a fui la tempête Léa. Bolvig est sauve.", "Léa Bolvig", "person"),
        ("Il a secouru l'équipage d'un caseyeur de Dax, l'Avel Mor, qui sombrait.", "Avel Mor", "product"),
        ("Le musée Denon expose la pièce.", "musée Denon", "organization"),
        ("Le car, un Setra mis en circulation en 1998, a brûlé.", "Setra", "product"),
        ("Le Musée des civilisations rebaptisé est en travaux.", "Musée des civilisations", "organization"),
        ("Trésor Kambale est délégué des étudiants.", "Trésor Kambale", "person"),
        ("La banque était entrée en Bourse l'année suivante.", "Bourse", "organization"),
        ("Baptisé à Dax, ce garçon a grandi à Okaro.", "Dax", "place"),
        ("Elle habite Santorval, un village de montagne.", "Santorval", "place"),
        ("Ada Bolvig, une voisine, a appelé les secours.", "Ada Bolvig", "person"),
        ("Elle a grandi près de Santorval.", "Santorval", "place"),
        ("Le concours Zelvio récompense les jeunes entreprises.", "Zelvio", "event"),
        ("Fournil Duval emploie quarante personnes.", "Fournil Duval", "organization"),
        ("La cidrerie Lostec emploie dix personnes.", "cidrerie Lostec", "organization"),
        ("Le patron a lancé Ploufix, un petit boîtier qui se branche partout.", "Ploufix", "product"),
        ("Le contrat avec la société responsable, Vadotek, a été résilié.", "Vadotek", "organization"),
        ("Un deuxième typhon, Marrek, est attendu jeudi.", "Marrek", "event"),
        ("Un mois après son sacre olympique, Arius Merrek a battu le record.", "Arius Merrek", "person"),
        ("À Tazrikale, les écoles resteront fermées.", "Tazrikale", "place"),
        ("A Tazrikale, dans le nord, les écoles resteront fermées.", "Tazrikale", "place"),
        ("Les députés ont voté le Rivers Act en juin.", "Rivers Act", "law"),
        ("Elle a reçu un prix aux Green Venture Awards.", "Green Venture Awards", "event"),
        ("Le club a perdu la Rivers Cup.", "Rivers Cup", "event"),
        ("« C'est fini », ajoute Brafon Communication.", "Brafon Communication", "organization"),
        ("Il est mort à son domicile de Saint-Vernin-le-Haut (Maine-et-Loire).", "Saint-Vernin-le-Haut", "place"),
        ("Ana Bastien, hydrologue à Météo-France, le dit.", "Météo-France", "organization"),
        ("Le président de Sartoni France a présenté ses excuses.", "Sartoni France", "organization"),
        ("Selon le rédacteur en chef de Vadora, le site est fermé.", "Vadora", "organization"),
        ("La start-up a mis en ligne Ploufix, un modèle ouvert.", "Ploufix", "product"),
        ("La Société armoricaine de raffinage perd. La SAR, que dirige Jean Roux, saisit le juge.", "SAR",
         "organization"),
        ("Dominique Roux-Klein a été relaxé. Le parquet avait poursuivi DRK.", "DRK", "person"),
        ("Seul René Kojfer a voté contre.", "René Kojfer", "person"),
        ("Seule la CGT a voté contre.", "CGT", "organization"),
        ("Le Martin Summit ouvre mardi.", "Martin Summit", "event"),
        ("Le porte-parole du ministère de l'Intérieur Najibullah Danish a parlé.", "Najibullah Danish", "person"),
        ("L'actrice Veronica Lake est morte.", "Veronica Lake", "person"),
        ("Le Cluster Bio a réuni ses membres.", "Cluster Bio", "organization"),
        ("Rodan M., chauffeur, nie. Karim M., routier, avoue.", "Karim M.", "person"),
        ("L'ex-Areva a repris la production de la mine.", "Areva", "organization"),
        ("Le géant du BTP Vadotek recule à la Bourse.", "Vadotek", "organization"),
        ("La PME Sartoni embauche.", "Sartoni", "organization"),
        ("Un cargo de 90 mètres, le « Mehmet Roux », a coulé.", "Mehmet Roux", "product"),
        ("Le voilier de Marc Roux, le « Belle Étoile », a démâté.", "Belle Étoile", "product"),
        ("Il a fondé Kelvia en 2015 avec son frère.", "Kelvia", "organization"),
        ("Elle dirige Novalim depuis 2010.", "Novalim", "organization"),
        ("Optilac, société lyonnaise, lève 3 millions.", "Optilac", "organization"),
        ("Optilac, start-up spécialisée dans le lait, recrute.", "Optilac", "organization"),
        ("Optilac emploie 40 salariés à Dax.", "Optilac", "organization"),
        ("Optilac a racheté Tralenis.", "Optilac", "organization"),
        ("Velmio, société basée à Dax, recrute.", "Velmio", "organization"),
        ("L'extension Vadoblock est gratuite.", "Vadoblock", "product"),
        ("Il a couru le GP du Portugal.", "GP du Portugal", "event"),
        ("Ana Roux passe aux Affaires sociales.", "Affaires sociales", "organization"),
        ("Ils vont à pied à Notre-Dame de la Treille.", "Notre-Dame de la Treille", "place"),
        ("Le préfet a fermé Radio Vadora et Kanal Deux.", "Radio Vadora", "organization"),
        ("Deux chalutiers, dont la Flore et le Siroco, ont coulé.", "Siroco", "product"),
        ("Trois paquebots, le Vulcano, le Karima et l'Olbia, sont à quai.", "Karima", "product"),
        ("L'ouragan Irma, appelé Rosa par les pêcheurs, a frappé.", "Rosa", "event"),
        ("La chanteuse Zaya, de son vrai nom Mei Tsuroba, est morte.", "Mei Tsuroba", "person"),
        ("Le cinéaste de « Concorde » est mort.", "Concorde", "work"),
        ("La Commission d'enquête sur les sectes a siégé.", "Commission d'enquête sur les sectes", "organization"),
        ("Le Syndicat des vignerons de la Côte vaudoise a voté.", "Syndicat des vignerons de la Côte vaudoise",
         "organization"),
        ("La préfecture d'Indre-et-Loire a fermé la route.", "préfecture d'Indre-et-Loire", "organization"),
        ("La Chancellerie fédérale a compté les voix.", "Chancellerie fédérale", "organization"),
        ("Il a gagné le Dakar 2011 en camion.", "Dakar 2011", "event"),
        ("Le Groupe d'étude sur le Congo compte les morts.", "Groupe d'étude sur le Congo", "organization"),
    ],
)  # fmt: skip
def test_the_kind_is_told_beside(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """Clubs, sites, national teams and numbered laws are whole and of their kind."""
    text = parse(sentence)
    reading = mentions.extract(Reading(text), french)
    assert (name, kind) in {(text.words(m.span), m.kind.value) for m in reading.mentions if m.kind}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le couvent fut démoli sur ordre d'Henri VIII.", "ordre d'Henri VIII"),
        ("L'article du Monde a déplu.", "article du Monde"),
        ("Le Sporting, club breton, a gagné.", "club breton"),
        ("L'Amicale, association bretonne, a gagné.", "association bretonne"),
        ("Travaux, association sportive, fête : le maire répond.", "Travaux"),
        ("Ambitieuse, société lyonnaise d'abord, elle recrute.", "Ambitieuse"),
        ("Boulanger, entreprise familiale, recrute.", "Boulanger"),
        ("Le projet de loi 10 est prêt.", "loi 10"),
        ("L'équipe de Rex Untelli a observé l'étoile.", "équipe de Rex Untelli"),
        ("Il a fermé la place de Philippe Kohler.", "place de Philippe Kohler"),
        ("Le procureur de la République de Brest enquête.", "République de Brest"),
    ],
)
def test_what_belongs_to_somebody_is_no_name(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """A team or square of somebody, or a function's, has no name of its own."""
    text = parse(sentence)
    reading = mentions.extract(Reading(text), french)
    assert name not in {text.words(m.span) for m in reading.mentions}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Tournée près de la Meuse, entre Namur et Dinant, la série suit une famille.", "Dinant", "place"),
        ("Publiée dans la revue Nature Climate Change, une étude le montre.", "Nature Climate Change", "organization"),
        ("Anatole France a écrit un roman.", "Anatole France", "person"),
        ("Il est attendu dans le New Jersey mercredi.", "New Jersey", "place"),
        ("Selon le maire, M. Dupont est parti.", "Dupont", "person"),
    ],
)
def test_what_stands_beside_tells_nothing(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """The subject after an opening phrase, a first name, a land of two words and a title are no such clue."""
    text = parse(sentence)
    reading = mentions.extract(Reading(text), french)
    assert (name, kind) in {(text.words(m.span), m.kind.value) for m in reading.mentions if m.kind}


def test_what_counts_money_is_no_name(parse: Parse, french: Language) -> None:
    """« FCFA » after a sum is its unit."""
    reading = mentions.extract(Reading(parse("Une créance de 40 milliards de FCFA est réclamée.")), french)
    assert not reading.mentions


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Un drone de surveillance, baptisé Frelon, a été testé.", "Frelon", "product"),
        ("Il emporte un petit rover, baptisé Sachi, mis au point à Dax.", "Sachi", "product"),
        ("Un logiciel de traduction appelé Orphée trie les images.", "Orphée", "product"),
        ("La tempête, baptisée Gloria, a fait trois morts.", "Gloria", "event"),
        ("Le chanteur, surnommé Orphée, est mort.", "Orphée", "person"),
        ("Le système triple appelé Alpha Centauri est proche.", "Alpha Centauri", "place"),
    ],
)
def test_what_is_christened_is_what_its_noun_is(
    parse: Parse, french: Language, sentence: str, name: str, kind: str
) -> None:
    """« un drone baptisé Frelon »: a product, whoever else is called so; « un système » may be anything."""
    text = parse(sentence)
    reading = mentions.extract(Reading(text), french)
    assert (name, kind) in {(text.words(m.span), m.kind.value) for m in reading.mentions if m.kind}


def test_initials_are_of_the_whole_body(parse: Parse, french: Language) -> None:
    """« l'université du Pays basque (UPX) » is no place, though « Pays basque » stands right before."""
    text = parse("Elle enseigne à l'université du Pays basque (UPX), à Dax.")
    reading = mentions.extract(Reading(text), french)
    assert ("UPX", "organization") in {(text.words(m.span), m.kind.value) for m in reading.mentions if m.kind}


def test_who_is_behind_a_network_is_no_part_of_its_name(parse: Parse, french: Language) -> None:
    """« a écrit sur le réseau X la présidente »: « Place aux piétons » goes on, a function does not."""
    for sentence, name, there in (
        ("« Nous tenons », a écrit sur le réseau X la présidente de la ligue.", "X la présidente", False),
        ("L'association Place aux piétons recrute.", "Place aux piétons", True),
    ):
        text = parse(sentence)
        told = {text.words(m.span) for m in mentions.extract(Reading(text), french).mentions}
        assert (name in told) is there


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ana Roux, présidente de l'association Brumelia et conseillère municipale, a parlé.", "Brumelia"),
        ("Luc Bas, président de l'ONG Verdania et lauréat du prix Olof, a parlé.", "Verdania"),
        ("L'association Jardins et potagers recrute.", "Jardins et potagers"),
    ],
)
def test_what_else_somebody_is_is_no_part_of_a_body(sentence: str, name: str, parse: Parse, french: Language) -> None:
    """« président de l'ONG Telle et lauréat »: « et » joins two functions, not two words of the name."""
    text = parse(sentence)
    told = {text.words(m.span) for m in mentions.extract(Reading(text), french).mentions if m.kind is Kind.ORGANIZATION}
    assert told == {name}
