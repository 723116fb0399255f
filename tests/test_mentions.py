"""Named mentions: where names are, and what they name."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from marked import named

from kg.extract import mentions
from kg.extract.mentions.words import past_small, words
from kg.lang.names import Alias
from kg.model import Reading
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Mme Garrigou a salué M. Verdelhan.", "Garrigou", "person"),
        ("Ph. Verdelhan a quitté le conseil.", "Ph. Verdelhan", "person"),
        ("Le livre de Th. Garrigou est paru.", "Th. Garrigou", "person"),
        ("Le maire, Ludovic de Kerangal, a inauguré la halle.", "Ludovic de Kerangal", "person"),
        ("Hier, l'université de Limoges a fermé ses portes.", "université de Limoges", "organization"),
        ("Selon le ministère de la Jeunesse et des Sports, la salle rouvrira.",
         "ministère de la Jeunesse et des Sports", "organization"),
        ("Le parquet de Valence a ouvert une enquête.", "parquet de Valence", "organization"),
        ("Elle dirige l'Union nationale des apiculteurs de France.", "Union nationale des apiculteurs de France",
         "organization"),
        ("Le groupe Bonduelle recrute.", "Bonduelle", "organization"),
        ("L'association « Les Amis du vieux Gap » proteste.", "Les Amis du vieux Gap", "organization"),
        ("L'Institut 4AM recrute à Valence.", "Institut 4AM", "organization"),
        ("La start-up bioVarel recrute à Valence.", "bioVarel", "organization"),
        ("L'arrivée de Rexia, en lieu et place d'Intel, est saluée.", "Intel", "organization"),
        ("Le ministre de la Santé arrive à Brest.", "Santé", "organization"),
        ("Le géant néerlandais Philips licencie.", "néerlandais", "place"),
        ("Il vit à Pondichéry depuis dix ans.", "Pondichéry", "place"),
        ("L'accident a eu lieu sur la RD616.", "RD616", "place"),
        ("Un bus a brûlé sur la place Bellecour.", "place Bellecour", "place"),
        ("Le navire a traversé l'océan Indien.", "océan Indien", "place"),
        ("Le festival de Marciac commence samedi.", "festival de Marciac", "event"),
        ("L'affaire Grimaud rebondit.", "affaire Grimaud", "event"),
        ("Le traité de Rome a été signé en 1957.", "traité de Rome", "law"),
        ("Son roman « La Nuit des tilleuls » paraît jeudi.", "La Nuit des tilleuls", "work"),
        ("Le satellite Pléiades 1B a quitté Kourou.", "Pléiades 1B", "product"),
        ("Interrogé par Le Monde, il a nié.", "Le Monde", "organization"),
        ("La société Voyalis.com recrute.", "Voyalis.com", "organization"),
        ("Il préside le groupe ORV.IO depuis mai.", "ORV.IO", "organization"),
        ("L'association Gap Start(s) Club recrute.", "Gap Start(s) Club", "organization"),
        ("Une antenne de l'École 18 ouvrira à Gap.", "École 18", "organization"),
        ("La DRAAF Bretagne a saisi le lot.", "DRAAF Bretagne", "organization"),
        ("Un vol de Dax à Ann Arbor, deux escales", "Ann Arbor", "place"),
        ("Elle présente ses Rendez-vous du patrimoine.", "Rendez-vous du patrimoine", "event"),
        ("Hier, Jack Ma a parlé.", "Jack Ma", "person"),
        ("Le patron de Carrefour Belgique est parti.", "Carrefour Belgique", "organization"),
        ("Le patron de Carrefour Europe est parti.", "Carrefour Europe", "organization"),
        ("Les Fonderies de Bretagne recrutent.", "Fonderies de Bretagne", "organization"),
        ("Les Trophées des artisans auront lieu en mai.", "Trophées des artisans", "event"),
        ("Le compteur électrique Zorb est en panne.", "Zorb", "product"),
        ("Le tribunal de Toambal a tranché.", "Toambal", "place"),
        ("Blessé, il a gagné l'hôpital de Kivanga.", "Kivanga", "place"),
        ("Le procès de Ximun Etchegaray s'ouvre.", "Ximun Etchegaray", "person"),
        ("« C'est long », dit Ana Avril.", "Ana Avril", "person"),
        ("Hier, Ana Prince a quitté le club.", "Ana Prince", "person"),
        ("Hier, Albert Prince de Monaco a parlé.", "Albert", "person"),
        ("L'agence d'Albano dal Forte a fermé.", "Albano dal Forte", "person"),
        ("La direction du Monde n'a pas répondu.", "Monde", "organization"),
        ("La société a été vendue à Verdou Fils.", "Verdou Fils", "organization"),
    ],
)  # fmt: skip
def test_a_name_is_found_with_its_kind(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """Each sentence holds one name that must be found whole, and typed."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("La Ligue amicale unie (LAU) proteste.", "organization Ligue amicale unie; organization LAU"),
        (
            "L'Institut Européen de Vin et d'Oliviers (IEVO) recrute. Lundi, l'Institut Européen de Vin et d'Oliviers.",
            "organization Institut Européen de Vin et d'Oliviers; organization IEVO",
        ),
        ("Rendez-vous à Dax dimanche.", "place Dax"),
        ("Louise Orvel de Dax chante. Hier, Louise Orvel de Dax a dansé.", "person Louise Orvel de Dax"),
        ("Il a quitté le groupe Fiat et Volkswagen.", "organization Fiat; organization Volkswagen"),
        ("Elle restera Pdg de Renault.", "organization Renault"),
        ("À LIRE AUSSI : Renault recrute.", "organization Renault"),
        ("L'École 3 élèves.", "organization École"),
        ("Jean et Marie Roux sont venus.", "person Jean; person Marie Roux"),
        ("Le compte est ouvert à la banque UBS de Genève.", "organization UBS; place Genève"),
        ("Jean (et Marie Roux) sont venus.", "person Jean; person Marie Roux"),
        ("Le groupe Orial & Brisac recrute.", "organization Orial & Brisac"),
        ("La rue Jean-Roux est fermée.", "place rue Jean-Roux"),
        ("La place de la République est fermée.", "place place de la République"),
        ("Le film Marée basse sort mardi.", "work Marée basse"),
        ("Le tribunal de Dax a jugé Paul Roux.", "organization tribunal de Dax; place Dax; person Paul Roux"),
        ("La ministre de la Culture, Ana Roux, recrute.", "organization Culture; person Ana Roux"),
        ("Le président Roux est venu.", "person Roux"),
        ("M. Roux et Mme Brun sont venus.", "person Roux; person Brun"),
        ("Le Tour de France passe à Dax.", "event Tour de France; place Dax"),
        ("Les Bleus ont gagné.", "organization Bleus"),
        ("Les Rouge et Noir ont perdu.", "organization Rouge et Noir"),
        ("Le PS et l'UMP s'opposent.", "organization PS; organization UMP"),
        ("Les Nations unies enquêtent.", "organization Nations unies"),
        ("Le Monde et Libération enquêtent.", "organization Le Monde; organization Libération"),
        ("La Loire déborde à Nantes.", "place Loire; place Nantes"),
        ("Le mont Blanc est fermé.", "place mont Blanc"),
        ("L'Île-de-France recrute.", "place Île-de-France"),
        ("Le Français Paul Roux vote.", "place Français; person Paul Roux"),
        ("Ana ROUX est venue.", "person Ana ROUX"),
        ("A. Roux est venue.", "person A. Roux"),
        ("Louis XIV est mort.", "person Louis XIV"),
        ("Le pape François est venu.", "person François"),
        ("La reine Élisabeth II est morte.", "person Élisabeth II"),
        ("L'Airbus A320 est parti.", "product Airbus A320"),
        ("La Coupe du monde 2014 débute.", "event Coupe du monde 2014"),
        ("La loi Roux est votée.", "law loi Roux"),
        ("L'école Paul-Roux recrute.", "organization école Paul-Roux"),
        ("Dax et Pau sont noyées.", "place Dax; place Pau"),
        (
            "Le maire de Dax, Paul Roux, et le préfet des Landes sont venus.",
            "place Dax; person Paul Roux; place Landes",
        ),
        ("La cour d'appel de Pau recrute.", "organization cour d'appel de Pau; place Pau"),
        ("Radio France recrute.", "organization Radio France"),
        ("Renault et Zorbal recrutent.", "organization Renault; organization Zorbal"),
        ("Renault, Peugeot et Zorbal recrutent.", "organization Renault; organization Peugeot; organization Zorbal"),
        ("France 3 recrute.", "organization France 3"),
        ("Le président du Togo Koffi Amouzou est venu.", "place Togo; person Koffi Amouzou"),
        ("Le roi du Bhoutan Jigme Wangdi est venu.", "place Bhoutan; person Jigme Wangdi"),
        ("Le secrétaire d'État Rex Tillersen est venu.", "person Rex Tillersen"),
        (
            "La France insoumise et France Travail recrutent.",
            "organization La France insoumise; organization France Travail",
        ),
        ("La Suissesse Ana Roux est venue.", "place Suissesse; person Ana Roux"),
        ("La Franco-Marocaine Ana Roux est venue.", "person Ana Roux"),
        ("Rennes Métropole recrute.", "organization Rennes Métropole"),
        (
            "La présidente de la Commission européenne Ursula von der Leyen est venue.",
            "organization Commission européenne; person Ursula von der Leyen",
        ),
        ("La start-up, rachetée en 2019 par Zorbia, recrute.", "organization Zorbia"),
        ("Âgé de 36 ans, ce Breton est venu.", "place Breton"),
        ("Ana Roux est venue. (Photo archives RL/T. N.)", "person Ana Roux"),
        ("Ana Roux est venue. Photo de Une DR S.G", "person Ana Roux"),
        ("Ana Roux est venue. © Paul Brun / Le Monde", "person Ana Roux"),
        (
            "Ana Roux (Le Monde) est venue sur la photo de Paul Brun.",
            "person Ana Roux; organization Le Monde; person Paul Brun",
        ),
        ("Le Brest Bretagne Handball recrute.", "organization Brest Bretagne Handball"),
        ("La ministre des Anciens combattants est venue.", "organization Anciens combattants"),
        ("Le prix est allé à Solange. La tempête Léa a faibli.", "person Solange; event tempête Léa"),
        ("Le jeu « Cap Nord » plaît.", "product Cap Nord"),
        ("Le responsable des secours, Nguyen Van Duc, est venu.", "person Nguyen Van Duc"),
        ("La filiale du groupe, Zorbia Marine, recrute.", "organization Zorbia Marine"),
        ("Bas-Roll s'impose. Le coureur Javier Bas-Roll a gagné.", "person Bas-Roll; person Javier Bas-Roll"),
    ],
)
def test_these_are_all_its_names(parse: Parse, french: Language, sentence: str, names: str) -> None:
    """Each name whole, with its kind, and no other word taken for one."""
    assert {f"{kind} {words}" for words, kind in named(parse, french, sentence)} == set(names.split("; "))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Il fait 12 °C à Nice.", "C"),
        ("La maladie de Crohn progresse.", "Crohn"),
        ("Le ministère de la Défense se tait.", "Défense"),
        ("Demain, le vent tournera.", "Demain"),
        ("Le club lorrain est dernier.", "club lorrain"),
        ("L'agence américaine invoque une fuite.", "agence américaine"),
        ("Le lac d'Annecy est un beau lac.", "Annecy"),
        ("Le Président a parlé.", "Président"),
        ("Karim Belkacem a succédé à Yannick Prévost. Celui-ci avait démissionné en mai.", "Celui-ci"),
    ],
)
def test_what_is_no_name_is_left(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """Units, eponyms, parts of a name, plain words with a capital and one of the many of a land are no mentions."""
    assert name not in {words for words, _ in named(parse, french, sentence)}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("À Niort, le 12e festival de la Soupe a commencé.", "12e festival de la Soupe", "event"),
        ("L'édition 2009 du Tournoi de Brest est annulée.", "édition 2009 du Tournoi de Brest", "event"),
        ("Elle préside le Comité des droits de l'enfant de l'ONU.", "Comité des droits de l'enfant", "organization"),
        ("Elle préside le Comité des droits de l'enfant de l'ONU.", "ONU", "organization"),
        ("Il habite sur la place Tahrir du Caire.", "place Tahrir", "place"),
        ("Le skipper Yvo de Trémon a renoncé à la course.", "Yvo de Trémon", "person"),
        ("L'inspecteur N'Dogo, mutée à Dakar, a témoigné.", "N'Dogo", "person"),
        ("Ils ont visité le Palais des sports avant la fermeture.", "Palais des sports", "place"),
        ("Le projet de loi dit « Confiance et partage » divise.", "Confiance et partage", "law"),
        ("La région Auvergne a voté le budget.", "Auvergne", "place"),
        ("Le président de la Région Auvergne Loeiz Querel-Girard est venu.", "Région Auvergne", "organization"),
        ("Le président de la Région Auvergne Loeiz Querel-Girard est venu.", "Loeiz Querel-Girard", "person"),
        ("Paris Saint-Germain 3:0 Dijon", "Paris Saint-Germain", "organization"),
        ("Ex-SBRM : l'usine en péril", "SBRM", "organization"),
        ("Diplômé des Ponts et Chaussées, il vit à Brest.", "Ponts et Chaussées", "organization"),
        ("Il a traversé le Pacifique Sud à la voile.", "Pacifique Sud", "place"),
        ("Le DRH de Bonvel a parlé.", "Bonvel", "organization"),
        ("Il habite place du maréchal Joffre.", "place du maréchal Joffre", "place"),
        ("Le feu a pris avenue du général de Gaulle.", "avenue du général de Gaulle", "place"),
        ("La boutique de la rue du Docteur Calmette a fermé.", "rue du Docteur Calmette", "place"),
        ("Elle repose au cimetière du Père Lachaise.", "cimetière du Père Lachaise", "place"),
        ("Il a été nommé à la place du général Leroy.", "Leroy", "person"),
        ("Il a pris la place du docteur Martin.", "Martin", "person"),
        ("Le débat a lieu dans l'amphithéâtre Charles Darwin.", "amphithéâtre Charles Darwin", "place"),
        ("Le groupe scolaire Jacques Prévert ferme une classe.", "groupe scolaire Jacques Prévert", "organization"),
        ("L'atelier d'architecture Airandi signe le plan.", "Airandi", "organization"),
        ("Les usines Michelin, Bravox et Corvalis sont en grève.", "Bravox", "organization"),
        ("« Cher Paul Bastien, revenez », écrit-elle.", "Paul Bastien", "person"),
        ("« Allô Radio France ? » demande-t-il.", "Radio France", "organization"),
        ("Le naufrage du Titanic fascine encore.", "Titanic", "product"),
        ("Elle a reçu le prix du public pour « Le Puits aux étoiles ».", "Le Puits aux étoiles", "work"),
        ("Ses récits (« Sable noir », en 2009) sont traduits.", "Sable noir", "work"),
        ("La chorégraphe Anne Roux reprendra « Salves » à Lyon.", "Salves", "work"),
        ("Le festival ouvrira avec « Marges », de Maguy Bas.", "Marges", "work"),
        ("« La Cruche fêlue » retrace la vie d'un potier.", "La Cruche fêlue", "work"),
        ("Hier, La Saison des orties, son quatrième livre, a été primé.", "La Saison des orties", "work"),
        ("Son troisième roman La Cruche perdue (Actes Sud) paraît.", "La Cruche perdue", "work"),
        ("Le cargo, exploité par le négociant genevois Zorvor, a coulé.", "Zorvor", "organization"),
        ("La société Girard Toitures embauche.", "Girard Toitures", "organization"),
        ("L'association Vivre et Marcher organise la soirée.", "Vivre et Marcher", "organization"),
        ("La route est financée par l'État et le département.", "État", "organization"),
        ("L'Église d'Angleterre a voté.", "Église d'Angleterre", "organization"),
        ("Ils se sont mariés à l'église Saint-Roch.", "église Saint-Roch", "place"),
        ("Les avocats de Bastien V., un mineur, ont plaidé.", "Bastien V.", "person"),
        ("Il est arrivé en retard, à la place de Thierry Mercadal.", "Thierry Mercadal", "person"),
        ("Le Parti libéral du premier ministre sortant recule.", "Parti libéral", "organization"),
        ("Le Tchadien Oumar Djimasta a gagné.", "Oumar Djimasta", "person"),
        ("Un hélicoptère de la Marine nationale a décollé.", "Marine nationale", "organization"),
        ("Elle rejoint l'équipe Sarkozy.", "Sarkozy", "person"),
        ("PARIS, 4 mai - La grève continue.", "PARIS", "place"),
        ("L'association Lorient Demain a porté plainte.", "Lorient Demain", "organization"),
        ("Un bassin de Kervalan et Pierre et Paul Jadot y pêchent.", "Pierre", "person"),
        ("DACCA (agences) - Une digue a cédé.", "DACCA", "place"),
        ("L'ONG Oxfam a publié un rapport.", "Oxfam", "organization"),
        ("La récolte de la province du Sichuan a brûlé.", "Sichuan", "place"),
        ("Un volcan de l'île indonésienne de Bali fume.", "Bali", "place"),
        ("Il vit dans la province de Namur.", "province de Namur", "place"),
        ("Le procès de Laurent Gbagbo s'est ouvert.", "Laurent Gbagbo", "person"),
        ("Le sommet du G20 a pris fin.", "G20", "organization"),
        ("Le ministre délégué au Budget a démissionné.", "Budget", "organization"),
        ("Le secrétaire d'État aux Affaires européennes est venu.", "Affaires européennes", "organization"),
        ("Bruno Le Maire a quitté le parti.", "Bruno Le Maire", "person"),
        ("Le Parti de la gauche démocratique et le Front de gauche votent.", "Front de gauche", "organization"),
        ("L'iPhone 5 coûte cher.", "iPhone 5", "product"),
        ("La chef du Fonds monétaire international et possible candidate s'est tue.", "Fonds monétaire international",
         "organization"),
        ("Le Conseil de Sécurité a voté.", "Conseil de Sécurité", "organization"),
        ("L'État Islamique a revendiqué l'attentat.", "État Islamique", "organization"),
        ("Il est élu à Lyon, et siège à l'Assemblée nationale dans le groupe du Rassemblement pour la Nation (RPN).",
         "Assemblée nationale", "organization"),
        ("La fuite du président, Zine El-Abidine Ben Tahar, dure. Ben Tahar est loin.", "Zine El-Abidine Ben Tahar",
         "person"),
        ("Jean Marchal est venu. Le gouvernement Marchal II est tombé.", "gouvernement Marchal II", "organization"),
        ("Il s'engagea dans la Résistance sous l'Occupation.", "Résistance", "organization"),
        ("Il s'engagea dans la Résistance sous l'Occupation.", "Occupation", "event"),
        ("Lors de l'Occupation de la Grèce par l'armée, il a fui.", "Grèce", "place"),
        ("Un homme a tiré devant le collège-lycée juif Ohr Yossef.", "collège-lycée juif Ohr Yossef", "organization"),
        ("Le dalaï-lama a démenti.", "dalaï-lama", "person"),
        ("Selon le Dalaï-lama, la situation est grave.", "Dalaï-lama", "person"),
        ("Le gouvernement Papandréou est tombé.", "Papandréou", "person"),
        ("La compagnie de croisières italienne Costa a été mise en cause.", "Costa", "organization"),
        ("Le joueur de tennis serbe Djorvic a gagné.", "Djorvic", "person"),
        ("L'entreprise de travaux publics Corvatec est condamnée.", "Corvatec", "organization"),
        ("Le navire de guerre russe Karalev a coulé.", "Karalev", "product"),
        ("La mairie du XVIe arrondissement a fermé.", "mairie du XVIe arrondissement", "organization"),
    ],
)  # fmt: skip
def test_names_end_where_they_end(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """Numbers, years and parent bodies are in or out of a name as a reader would have it."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Les chefs d'État de la région se réunissent.", "État"),
        ("Le fonds belge spécialisé dans le vin paiera.", "fonds belge spécialisé"),
        ("Sa seule réponse fut « +Rentrez chez vous+ », dit-il.", "Rentrez"),
        ("L'essor de l'Intelligence Artificielle inquiète.", "Intelligence Artificielle"),
        ("Un Grisolien a été condamné à six mois de prison.", "Grisolien"),
        ("Ce Normalien, né à Brest, a écrit un livre.", "Normalien"),
        ("Les prix de vente des MDD ont baissé.", "MDD"),
        ("Parti de Brest la veille, le voilier a sombré.", "Parti de Brest"),
        ("Hier, les Proustiens ont fêté leur auteur.", "Proustiens"),
        ("Agriculture : la récolte sera bonne", "Agriculture"),
        ("Il a été nommé à la place de Thierry Mercadal.", "place de Thierry Mercadal"),
        ("Le village a décrété l'état d'urgence.", "état d'urgence"),
        ("Selon lui, « La réforme avance » et plaît.", "La réforme avance"),
        ("Le club vise une place de Ligue 2.", "place de Ligue 2"),
        ("Le gardien a perdu sa place de titulaire en Ligue 1.", "place de titulaire"),
        ("Elle a gagné la coupe Pierre de Coubertin.", "Pierre de Coubertin"),
        ("L'ONG Oxfam a publié un rapport.", "ONG Oxfam"),
        ("Le coureur Luc Bas (FRA, Bolvig) gagne devant Ivo Roux (NOR).", "FRA"),
        ("Le coureur Luc Bas (FRA, Bolvig) gagne devant Ivo Roux (NOR).", "NOR"),
        ("Rennes a profité d'un derby breton et de la venue de Lorient.", "derby breton et de la venue de Lorient"),
        ("News Corp, le holding de Rupert Vial, a cédé un titre.", "holding de Rupert Vial"),
        ("L'équipe dispute une phase finale de Coupe du monde.", "finale de Coupe du monde"),
    ],
)
def test_what_only_looks_like_a_name_is_left(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """Functions, participles, rubrics and speech in quotation marks are no names."""
    assert name not in {words for words, _ in named(parse, french, sentence)}


def test_one_spelling_has_one_kind(parse: Parse, french: Language) -> None:
    """What is known of a name at one place serves at the others."""
    kinds = {k for w, k in named(parse, french, "Sonia Tardivel a gagné. Tardivel jubile. On acclame Tardivel.")}
    assert kinds == {"person"}


def test_names_are_found_in_any_text(parse: Parse, french: Language) -> None:
    """Capitals throughout, no punctuation or no text at all do not stop the reading."""
    assert named(parse, french, "LE MAIRE DE TULLE A DIT NON À LA NASA") == {("NASA", "organization")}
    for odd in ("", "…", "« »", "a " * 300, "A. B. C. D.", "(((", "2012"):
        named(parse, french, odd)


def test_the_users_names_win(parse: Parse, french: Language) -> None:
    """What the user's authority file names is found, with the kind it gives."""
    mine = replace(french.names, aliases={"Vieille Tour": Alias("Radio Vieille Tour", Kind.ORGANIZATION, None)})
    assert named(parse, replace(french, names=mine), "Elle écoute Vieille Tour à Rodez.") == {
        ("Vieille Tour", "organization"),
        ("Rodez", "place"),
    }


def test_time_grows_with_the_text_alone(parse: Parse, french: Language) -> None:
    """Ten times the words cost about ten times the time."""

    def cost(times: int) -> float:
        text = parse("Titre\n" + "Le maire de Tulle a reçu la ministre de la Culture.\n" * times)

        def once() -> float:
            start = time.process_time()
            mentions.extract(Reading(text), french)
            return time.process_time() - start

        return min(once() for _ in range(3))  # what else the machine does only adds

    cost(1)
    assert cost(400) < 30 * max(cost(40), 0.002)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("ROUBAIX (AFP) - Les pompiers sont venus.", "ROUBAIX"),
        ("L'association Place aux poètes a fêté ses dix ans.", "Place aux poètes"),
        ("Le cimentier belge Carrières de Lessines recrute.", "Carrières de Lessines"),
        (
            "Le mot est de l'Institut national des sciences du climat (INSC).",
            "Institut national des sciences du climat",
        ),
        ("Son premier roman, « La Cour des tilleuls », a paru en mai.", "La Cour des tilleuls"),
    ],
)
def test_names_are_whole(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """Datelines in capitals, phrases as names, firms with a complement, bodies with initials, titles after a comma."""
    assert name in {words for words, _ in named(parse, french, sentence)}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Le président Russe, Ivan Bock, est à Metz.", {"Russie", "Ivan Bock", "Metz"}),
        ("La police Française a entendu Luc Bas.", {"police Française", "France", "Luc Bas"}),
        ("Trois touristes Allemands sont à Metz.", {"Allemagne", "Metz"}),
        ("La chaîne Qatari Al Calade a fermé.", {"Qatar", "Al Calade"}),
        ("Le ministre Breton a entendu le juge Picard.", {"Breton", "Picard"}),
        ("La Banque Française de Dax a fermé.", {"Banque Française de Dax", "France"}),
    ],
)
def test_an_adjective_with_a_capital_names_nobody(read: Read, sentence: str, names: set[str]) -> None:
    """« le président Russe » is the Russian one; adjectives of regions are surnames too."""
    assert {
        entity.name for entity in read(sentence).entities if entity.name[0].isupper() or " " in entity.name
    } == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("« Merci Claude Bas, merci à vous », a dit Ana Roux.", {"Claude Bas", "Ana Roux"}),
        ("« Bravo Luc Bas », a dit Ana Roux.", {"Luc Bas", "Ana Roux"}),
        ("« Adieu Luc Bas », titre le journal.", {"Luc Bas"}),
        ("Mario Bravo est à Metz.", {"Mario Bravo", "Metz"}),
    ],
)
def test_what_is_called_out_is_no_part_of_a_name(read: Read, sentence: str, names: set[str]) -> None:
    """« Merci Claude » thanks Claude."""
    assert {entity.name for entity in read(sentence).entities if entity.name[0].isupper()} == names


def test_two_people_without_a_comma_are_two(parse: Parse, french: Language) -> None:
    """Where the second is named elsewhere too; two surnames make one name."""
    text = "Ana Bry a signé la lettre. Selon Luc Roux Ana Bry savait tout."
    assert named(parse, french, text) == {("Ana Bry", "person"), ("Luc Roux", "person")}
    assert ("Ana Bry Lorca", "person") in named(parse, french, "Selon Ana Bry Lorca, tout est prêt.")


def test_bodies_joined_by_a_hyphen_are_two(parse: Parse, french: Language) -> None:
    """« CGT-FO » names two unions; initials of money name none."""
    assert {"CGT", "FO"} <= {words for words, _ in named(parse, french, "Une délégation CGT-FO attend à la porte.")}
    assert "CFA" not in {words for words, _ in named(parse, french, "Le projet coûte deux millions de francs CFA.")}


def test_a_charge_ends_before_who_bears_it(parse: Parse, french: Language) -> None:
    """« Ministre de la Défense Untel », whose first name no table has."""
    names = {words for words, _ in named(parse, french, "Le ministre de la Défense Zborek Tavhel a parlé à Lyon.")}
    assert not any(name.startswith("Défense ") for name in names)


def test_a_body_ends_before_who_is_of_it(parse: Parse, french: Language) -> None:
    """Where a noun of people announces somebody, and the body has a name already."""
    names = named(parse, french, "Les chercheurs de l'Institut Vial Luc Bas et Ana Roux ont gagné.")
    assert {("Institut Vial", "organization"), ("Luc Bas", "person")} <= names
    kept = named(parse, french, "Le directeur de l'Institut Paul Bocuse est parti. L'Institut Vial Luc Bas recrute.")
    assert {("Institut Paul Bocuse", "organization"), ("Institut Vial Luc Bas", "organization")} <= kept


SERVED = (
    ("L'ancien coach de l'OM Rolland Bardet a démissionné.", "OM", "Rolland Bardet"),
    ("« C'est dur », a affirmé à l'Agence France-Presse Marie Colin.", "Agence France-Presse", "Marie Colin"),
)


@pytest.mark.parametrize(("sentence", "body", "person"), SERVED)
def test_a_known_body_ends_before_a_full_name(
    parse: Parse, french: Language, sentence: str, body: str, person: str
) -> None:
    """Whoever serves it or speaks to it, though no table has the first name."""
    assert {(body, "organization"), (person, "person")} <= named(parse, french, sentence)


APART = (
    ("Marc Bardet quitte l'Olympique de Marseille pour le Stade rennais.", "Olympique de Marseille", "Stade rennais"),
    ("Il manque le match de la Ligue des champions contre le PSG.", "Ligue des champions", "PSG"),
)


@pytest.mark.parametrize(("sentence", "first", "second"), APART)
def test_a_known_name_ends_before_what_it_is_for_or_against(
    parse: Parse, french: Language, sentence: str, first: str, second: str
) -> None:
    """« pour » and « contre » go on a name only where that is not known without."""
    names = {name for name, _ in named(parse, french, sentence)}
    assert {first, second} <= names
    assert "Union pour la Méditerranée" in {n for n, _ in named(parse, french, "L'Union pour la Méditerranée dort.")}


def test_brothers_share_their_surname(parse: Parse, french: Language) -> None:
    """Whatever else their first names are the names of."""
    assert ("Pau", "person") in named(parse, french, "Les frères Pau et Marc Gasol ont gagné.")


def test_a_town_in_brackets_is_a_team(parse: Parse, french: Language) -> None:
    """Behind somebody's full name, in a text about sport."""
    squad = "Gardiens : Simon Mignolet (Sunderland), Luc Bas (Bolvig). Le match du championnat a lieu mardi."
    assert ("Sunderland", "organization") in named(parse, french, squad)
    assert ("Sunderland", "place") in named(parse, french, "Le maire Simon Mignolet (Sunderland) a signé la loi.")


def test_a_town_is_its_team_where_it_plays(parse: Parse, french: Language) -> None:
    """In a report of matches, not after « à », and not in a text about anything else."""
    match = "Football : Lens a battu Metz (3-1) lors de la 30e journée du championnat. À Lens, le club est en fête."
    assert {("Lens", "organization"), ("Metz", "organization"), ("Lens", "place")} <= named(parse, french, match)
    results = "Résultats du championnat de football :\n\n* Nancy - Brest : 2-0\n* Lorient - Niort : 1-1"
    assert {(town, "organization") for town in ("Nancy", "Brest", "Lorient", "Niort")} <= named(parse, french, results)
    assert ("Metz", "organization") not in named(parse, french, "La préfecture a battu Metz au concours des fleurs.")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Elle possède une clinique de Vierzon et deux villas d'Arcachon.", "clinique de Vierzon"),
        ("Il enseigne dans un collège d'Aubusson.", "collège d'Aubusson"),
        ("L'autocar, parti de Limoges à l'aube, a versé.", "parti de Limoges"),
        ("« On nous ment », tempête Jean-Marc Delmas.", "tempête Jean-Marc Delmas"),
        ("Ils se sont baignés sur la plage de Dinard.", "plage de Dinard"),
        ("Le camp Delmas crie victoire.", "camp Delmas"),
        ("Assis sur un banc, un vieil homme attend.", "Assis"),
        ("Vieille de trois siècles, la halle menace ruine.", "Vieille"),
        ("(Liège, Belgique) Chemins de fer : un convoi déraille.", "Chemins"),
        ("L'ex-chef de l'État Amadou Diop est rentré.", "État Amadou Diop"),
        ("Un faux Amadou Diop est rentré à Dinard.", "Amadou Diop"),
        ("Elle est la nouvelle Margrethe Roy, dit-on à Dinard.", "Margrethe Roy"),
        ("La reine Margrethe de Danemark est venue.", "Margrethe de Danemark"),
        ("Le fonds américain Brighton a racheté l'usine.", "fonds américain"),
        ("La société Brisac allemande recrute.", "Brisac allemande"),
        ("Le film a remporté quatre César et rêve aux Oscars.", "César"),
        ("L'actrice Jeanne Loriot, César du meilleur espoir en 1994, est morte.", "César"),
        ("Elle a reçu un deuxième César.", "César"),
        ("Michel Mercy, Garde des Sceaux, est venu à Lyon.", "Garde des Sceaux"),
        ("Michel Mercy, Garde des Sceaux, est venu à Lyon.", "Sceaux"),
        ("Les parents attendent le Recteur Mostafa Fourrat.", "Recteur Mostafa Fourrat"),
        ("Deux élèves de CP ont chanté.", "CP"),
        ("La Région versera un million, et le Département autant.", "Région"),
        ("La Région versera un million, et le Département autant.", "Département"),
        ("Maj. le 12.03.2024. Le trafic a repris.", "Maj"),
        ("Le navire est parti de Dakar mardi.", "parti de Dakar"),
        ("Le club jouera la Ligue des champions mardi.", "Ligue des champions mardi"),
        ("Le projet de loi sur l'eau est voté.", "loi sur l'eau"),
        ("La loi sur Vierzon est votée.", "loi sur Vierzon"),
        ("Les Libyens modérés ont gagné.", "Libyens modérés"),
        ("Les femmes de chambre de Chicago manifestent.", "chambre de Chicago"),
        ("La résistance des habitants est forte.", "résistance"),
        ("L'église du XIIe siècle a brûlé.", "église du XIIe"),
        ("Le Nobel de la paix a été attribué à Ana Roux.", "Nobel"),
        ("Le SRAS (Syndrome Respiratoire Aigu Sévère) progresse.", "Syndrome Respiratoire Aigu Sévère"),
        ("Le navire de guerre russe Karalev a coulé.", "guerre russe Karalev"),
        ("Il a présenté le film au festival de cinéma de Brest.", "cinéma de Brest"),
        ("Jean Marchal est venu. Le gouvernement Marchal II est tombé.", "Marchal II"),
        ("Il est triste depuis le départ du gouvernement de Jean Marchal.", "gouvernement de Jean Marchal"),
    ],
)
def test_a_noun_that_opens_no_name_here_is_left(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """One of many, a participle, a verb of speech, a site known by its town, the head of a sentence: no names."""
    assert name not in {words for words, _ in named(parse, french, sentence)}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Le ministre français des Affaires étrangères s'est tu.", "Affaires étrangères", "organization"),
        ("La ministre de l'Égalité des territoires et du Logement a parlé.", "Égalité des territoires et du Logement",
         "organization"),
        ("Alain Keller, conseiller fédéral chargé de la Santé, a parlé.", "Santé", "organization"),
        ("Deux ministres, Anne Vidal (Santé) et Luc Ferrand (Agriculture), ont réagi.", "Agriculture", "organization"),
        ("Le ministre des Sports Ajit Mahendra a parlé.", "Ajit Mahendra", "person"),
        ("L'Organisation des États américains se réunit.", "Organisation des États américains", "organization"),
        ("L'Agence mondiale antidopage a écrit à Rabat.", "Agence mondiale antidopage", "organization"),
        ("Le Mouvement pour la paix et le progrès en Afrique de l'Est (Mopaf) a signé.",
         "Mouvement pour la paix et le progrès en Afrique de l'Est", "organization"),
        ("La Cour pénale internationale pour crimes de guerre l'a jugé.", "Cour pénale internationale", "organization"),
        ("Le Code du commerce maritime a été promulgué.", "Code du commerce maritime", "law"),
        ("L'équipe de France féminine de handball a gagné.", "équipe de France féminine de handball", "organization"),
        ("Le bateau a dérivé en mer Jaune.", "mer Jaune", "place"),
        ("La fondation Paul et Louise Ferrand donne dix millions.", "fondation Paul et Louise Ferrand", "organization"),
        ("Il a fondé le quatuor Debussy en 1970.", "quatuor Debussy", "organization"),
        ("Le prix a été remis à la menuiserie Gautier.", "menuiserie Gautier", "organization"),
        ("Le sculpteur César a parlé.", "César", "person"),
        ("Chez Emma, dont le fils est malade, on s'inquiète.", "Emma", "person"),
        ("Chez Renault, on s'inquiète.", "Renault", "organization"),
        ("La communauté de communes Val de Sarve versera 30 000 euros.", "communauté de communes Val de Sarve",
         "organization"),
        ("La communauté d'agglomération du Pays de Sarve votera.", "communauté d'agglomération du Pays de Sarve",
         "organization"),
        ("L'association Les Amis du lavoir organise une brocante.", "Les Amis du lavoir", "organization"),
        ("Le directeur de la French Tech Rennes est venu.", "French Tech Rennes", "organization"),
        ("Il préside l'association Littératures africaines.", "Littératures africaines", "organization"),
        ("Le but de Romain Del Prado est refusé.", "Romain Del Prado", "person"),
        ("Ils siègent à la chambre de commerce et d'industrie Nice Côte d'Azur.",
         "chambre de commerce et d'industrie Nice Côte d'Azur", "organization"),
        ("La conférence donnée par Claire Rivoire a plu.", "Claire Rivoire", "person"),
        ("Le laser de l'Institut de recherche en optique et acoustique de Brest fonctionne.",
         "Institut de recherche en optique et acoustique de Brest", "organization"),
        ("L'émissaire de la Ligue arabe pour le Yémen est parti.", "Ligue arabe", "organization"),
        ("La Fondation Arlet pour la danse contemporaine a fermé.", "Fondation Arlet pour la danse contemporaine",
         "organization"),
        ("Ils ont perdu au Stade Vélodrome contre le voisin.", "Stade Vélodrome", "place"),
        ("Le village de San Jacinto Ferrán est isolé.", "San Jacinto Ferrán", "place"),
        ("Un Airbus A320 d'Air France est tombé.", "Airbus A320", "product"),
        ("Il dirige l'Institut des hautes études de Gap.", "Institut des hautes études de Gap", "organization"),
        ("Le Fonds de lutte contre la rage, la gale et la teigne ferme.",
         "Fonds de lutte contre la rage, la gale et la teigne", "organization"),
        ("Le Fonds de lutte contre la rage, la mairie et Luc Roy ont signé.", "Fonds de lutte contre la rage",
         "organization"),
        ("Le Parc floral et le Musée ouvrent.", "Parc floral", "place"),
        ("Le Musée rural des enfants et la salle des timbres ferment.", "Musée rural des enfants", "organization"),
        ("L'Union pour la démocratie et le progrès a signé.", "Union pour la démocratie et le progrès", "organization"),
        ("L'Agence de l'eau et de la forêt a parlé.", "Agence de l'eau et de la forêt", "organization"),
        ("La loi relative au harcèlement moral est votée.", "loi relative au harcèlement moral", "law"),
        ("Le mouvement Rassemblement Sud-Nord de Paul-Henry Verlonge recule.", "Paul-Henry Verlonge", "person"),
        ("Le Mouvement national uni de Mikheïl Saakachvili recule.", "Mouvement national uni", "organization"),
        ("Le sondeur Nate Silver l'avait dit.", "Nate Silver", "person"),
        ("L'Union des étudiants et lycéens de Gap proteste.", "Union des étudiants et lycéens de Gap", "organization"),
        ("La Sûreté du Québec et l'Unité antifraude (UAF) enquêtent.", "Unité antifraude", "organization"),
        ("Il est le chef des Jeunes patriotes.", "Jeunes patriotes", "organization"),
        ("L'ex-patron d'Infrolec a témoigné.", "Infrolec", "organization"),
        ("La tempête a épargné les Îles-de-la-Verlonge.", "Îles-de-la-Verlonge", "place"),
        ("Le train a quitté Verlonge-sur-Orvette.", "Verlonge-sur-Orvette", "place"),
        ("La Radiotélévision ivoirienne est coupée.", "Radiotélévision ivoirienne", "organization"),
        ("Un Antilov Skyline 200 est tombé.", "Antilov Skyline 200", "product"),
        ("Ils ont voté la loi sur les frelons.", "loi sur les frelons", "law"),
        ("L'arrêté cantonal sur la formation agricole des jeunes est accepté.",
         "arrêté cantonal sur la formation agricole des jeunes", "law"),
        ("Le projet de loi sur l'eau est voté.", "projet de loi sur l'eau", "law"),
        ("Le gouvernement Verlonge a démissionné.", "Verlonge", "person"),
        ("Laurent Vidal de Morestel, directeur de la station, a réagi.", "Laurent Vidal de Morestel", "person"),
        ("Emeric Peyrol du Charlat, président du syndicat, a réagi.", "Emeric Peyrol du Charlat", "person"),
        ("L'ancien ministre Luc de La Tour du Pin est mort.", "Luc de La Tour du Pin", "person"),
        ("Ibrahim ag Alhadi, un chef touareg, appelle au calme.", "Ibrahim ag Alhadi", "person"),
        ("Le Mouvement du 14 juin appelle à manifester.", "Mouvement du 14 juin", "organization"),
        ("Le Comité d'enquête a confirmé l'arrestation.", "Comité d'enquête", "organization"),
        ("Le Haut Commandement ukrainien a démenti.", "Haut Commandement ukrainien", "organization"),
        ("La communauté d'agglomération Vannes - Golfe du Morbihan a voté.",
         "communauté d'agglomération Vannes - Golfe du Morbihan", "organization"),
        ("L'Etat-major des armées a publié un bilan.", "Etat-major des armées", "organization"),
        ("Le musée national Jean Vidal a ouvert.", "musée national Jean Vidal", "organization"),
        ("Le directeur du lycée agricole Jean Vidal a réagi.", "Jean Vidal", "person"),
        ("Les Forces démocratiques syriennes contrôlent Hassaké.", "Forces démocratiques syriennes", "organization"),
        ("Jean Vidal, de Morestel, a gagné.", "Jean Vidal", "person"),
        ("Au milieu, Nayef Barrada voyant rouge, tout a changé.", "Nayef Barrada", "person"),
        ("L'Armée arakanaise a pris la ville.", "Armée arakanaise", "organization"),
        ("Le Conseil des droits de l'homme siège à Genève.", "Conseil des droits de l'homme", "organization"),
        ("L'ONG Open Arms a secouru 80 migrants.", "Open Arms", "organization"),
        ("Les miliciens ont tiré un missile sur Eilat.", "Eilat", "place"),
        ("L'usine de Valtis à Dax va fermer.", "Valtis", "organization"),
        ("L'usine de Mourenx à Pau va fermer.", "Mourenx", "place"),
        ("Abou Bakr al-Tounsi a été tué.", "Abou Bakr al-Tounsi", "person"),
        ("Luc Bas, procureur de la République de Saint-Omer, a parlé.", "Saint-Omer", "place"),
        ("Le navire Stella Maris a coulé au large de Brest.", "Stella Maris", "product"),
        ("Le pilote d'avion Luc Bas est mort.", "Luc Bas", "person"),
        ("La région de Marjekot a tremblé. Un responsable de Marjekot a parlé.", "Marjekot", "place"),
        ("Le Festival de Dax ouvre. Avant le début du Festival, Ruben Roux a promis un jury.", "Festival", "event"),
    ],
)  # fmt: skip
def test_names_go_on_to_their_end(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """Charges, adjectives after a capital, long names before their initials, laws, firms named by their trade."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Elle est l'auteur de La Faute et le Pardon.", "La Faute et le Pardon", "work"),
        ("Il a écrit un livre intitulé Le Chant des dunes.", "Le Chant des dunes", "work"),
        ("Son troisième roman La Maison vide paraît jeudi.", "La Maison vide", "work"),
        ("Le peuple a rejeté l'initiative « Halte au bruit des avions ».", "Halte au bruit des avions", "law"),
        ("Les studios d'Azur FM ont brûlé.", "Azur FM", "organization"),
        ("L'Office central de lutte contre le trafic (Oclut) enquête.", "Oclut", "organization"),
        ("« Ils ont tout pris », raconte Zeyna, vendeuse de tissus.", "Zeyna", "person"),
        ("Le Kremlin dément toute pression.", "Kremlin", "organization"),
        ("Le Stade national de Bucarest affiche complet.", "Stade national de Bucarest", "place"),
        ("La faîtière BoulangerSuisse proteste.", "BoulangerSuisse", "organization"),
        ("Le musée a acquis une toile de Corvanche.", "Corvanche", "person"),
        ("Le théâtre joue une pièce de Corvanche.", "Corvanche", "person"),
    ],
)
def test_names_that_no_table_has_are_typed(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """By what announces them, by their form, by what stands in brackets, by the verb before them."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Le groupe Verniers a cédé son usine à Catalor pour 40 millions d'euros.", "Catalor", "organization"),
        ("La chaîne a revendu sa filiale à Miroval en 2019.", "Miroval", "organization"),
        ("Le constructeur fusionne avec l'américain Pharmagen.", "Pharmagen", "organization"),
        ("Ce marché attire aussi le danois Brenwerk.", "Brenwerk", "organization"),
        ("Le sud-coréen Hanmi Belzar va acquérir 70 % du capital.", "Hanmi Belzar", "organization"),
        ("Le britannique Keiran Stormer a parlé.", "Keiran Stormer", "person"),
        ("Son concurrent américain B2K, installé ici, recrute.", "B2K", "organization"),
        ("Ils utilisent l'assistant conversationnel Le Chat.", "Le Chat", "product"),
        ("L'assistant Paul Roux est venu.", "Paul Roux", "person"),
        ("Elle a vendu des tapis à Kaboul pendant dix ans.", "Kaboul", "place"),
        ("Il a confié la boutique à Bertrand.", "Bertrand", "person"),
        ("Le jury a préféré le portugais Rui Teixeira.", "Rui Teixeira", "person"),
    ],
)
def test_who_trades_is_a_body(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """A name that no table has, behind « cédé à » or an adjective of a country; what is known stays what it is."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Philae s'est réveillé dimanche.", "Philae", "product"),
        ("On a beaucoup écrit sur Curiosity cette année-là.", "Curiosity", "product"),
        ("L'équipage de Challenger a péri en 1986.", "Challenger", "product"),
        ("Deezer a levé 3 millions d'euros.", "Deezer", "organization"),
    ],
)
def test_a_thing_known_by_one_word_is_one_where_it_acts_as_no_body(
    parse: Parse, french: Language, sentence: str, name: str, kind: str
) -> None:
    """It needs no article to be told from a firm; what raises money is one."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le chef de la police, Abdirizak Omar Farah, a nié.", "Abdirizak Omar Farah"),
        ("Il a parlé à la presse Olumidé Paul Adeyemi.", "Olumidé Paul Adeyemi"),
        ("À Paris Jean Roux a salué la foule.", "Jean Roux"),
    ],
)
def test_a_first_name_may_be_in_no_table(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """It goes with the one after it that is; a place before somebody does not."""
    assert (name, "person") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("L'écrivaine Maylis de Kerdonval a signé son livre.", "Maylis de Kerdonval", "person"),
        ("La start-up Bolvig a levé des fonds.", "Bolvig", "organization"),
        (
            "La chambre de commerce et d'industrie Brest Armor a voté.",
            "chambre de commerce et d'industrie Brest Armor",
            "organization",
        ),
        ("Il a éliminé le Serbe Novan Djurić au premier tour.", "Novan Djurić", "person"),
        ("La sonde s'est posée sur Mars lundi.", "Mars", "place"),
        ("Il assistera au match de football Irlande-Croatie.", "Irlande-Croatie", "event"),
        ("Le président du gouvernement Mariano Torrel a parlé.", "Mariano Torrel", "person"),
    ],
)
def test_names_whose_words_mislead(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """A village's first name, nouns of two words, inhabitants, a planet called as a month, a match of countries."""
    assert (name, kind) in named(parse, french, sentence)


def test_a_village_is_not_in_the_name_of_a_coast(parse: Parse, french: Language) -> None:
    """Azur is one, and « Côte d'Azur » is whole, even right behind a noun of bodies."""
    names = {name for name, _ in named(parse, french, "L'université Côte d'Azur a signé un accord.")}
    assert "université Côte d'Azur" in names
    assert "Azur" not in names


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Le PDG de Velbrac, Jean Roux, démissionne.", "Velbrac", "organization"),
        ("Selon la fondatrice de Quondra, le marché est mûr.", "Quondra", "organization"),
        ("La directrice générale de Leetrim a parlé lundi.", "Leetrim", "organization"),
        ("Les salariés de Velbrac ont défilé.", "Velbrac", "organization"),
        ("Le patron de Lyon a parlé.", "Lyon", "place"),
    ],
)
def test_who_is_headed_is_a_firm(parse: Parse, french: Language, sentence: str, name: str, kind: str) -> None:
    """A name in no table, behind a noun that only firms have; a town stays one."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("La sénatrice UDI Tuva Brekke a voté.", "organization UDI; person Tuva Brekke"),
        ("Le PDG Oddvar Brekke a démissionné.", "person Oddvar Brekke"),
        ("Le procureur de la République Ansumane Kabbah a fait appel.", "person Ansumane Kabbah"),
        ("La Croix Rouge soigne les blessés.", "organization Croix Rouge"),
        ("La Croix publie un sondage.", "organization La Croix"),
        ("Ana Roux est championne de France.", "person Ana Roux; place France"),
    ],
)
def test_a_title_ends_before_its_name(parse: Parse, french: Language, sentence: str, names: str) -> None:
    """What somebody is, and the body that it is of, are no part of a name that no table has."""
    assert {f"{kind} {name}" for name, kind in named(parse, french, sentence)} == {*names.split("; ")}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("La librairie Le Tournesol ferme. On aimait Le Tournesol.", "Le Tournesol", "organization"),
        ("Le quotidien Le Vernois a enquêté. Le Vernois cite un élu.", "Le Vernois", "organization"),
    ],
)
def test_a_name_has_an_article_of_its_own(read: Read, text: str, name: str, kind: str) -> None:
    """Also where it opens a sentence; the noun before it tells what it is."""
    told = [e for e in read(text).entities if any(m.form is Form.NAMED for m in e.mentions)]
    assert [(e.kind.value, len(e.mentions)) for e in told if name in {e.name, *e.aliases}] == [(kind, 2)]


def test_small_words_are_passed_while_they_hold_together(parse: Parse, french: Language) -> None:
    """« La halle (de la) Ville », up to where the walk stops, a mark, or a word that is not asked for."""
    found = words(parse("Elle longe la halle de la Ville, de Gap."), french.names)
    small = frozenset({"de", "la"})
    assert [word.text for word in found[4:6]] == ["de", "la"]
    assert past_small(found, 4, len(found), small) == 6
    assert past_small(found, 4, 5, small) == 5
    assert past_small(found, 5, len(found), {"de"}) == 5
    assert past_small(found, 7, len(found), small) == 7


@pytest.mark.parametrize("prize", ["Prix Turing", "Prix Femina", "Prix Nobel de Physique"])
def test_a_prize_with_a_capital(prize: str, parse: Parse, french: Language) -> None:
    """It names nothing, as it does not without; whose it is is told as a relation."""
    text = parse(f"Le {prize} revient à Ana Roux.")
    found = mentions.extract(Reading(text), french).mentions
    assert [text.words(mention.span) for mention in found] == ["Ana Roux"]


@pytest.mark.parametrize("name", ["gare de Namur-Midi", "aéroport de Lille-National"])
def test_a_station_of_a_town(read: Read, name: str) -> None:
    """What tells the stations of a town apart makes no place of it."""
    found = read(f"Un train est parti de la {name} à midi.").entities
    places = {entity.name for entity in found if entity.kind is Kind.PLACE}
    assert places <= {name}
