"""Who a pronoun or description stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Form

if TYPE_CHECKING:
    from conftest import Read, Refer

    from kg.model import Reading


def owner(reading: Reading, words: str) -> str | None:
    """The name of the entity of which ``words`` are the last mention of that spelling."""
    found = [
        (mention.span, entity.name)
        for entity in reading.entities
        for mention in entity.mentions
        if reading.text.words(mention.span) == words and mention.form is not Form.NAMED
    ]
    return max(found)[1] if found else None


CLEAR = (
    ("[person Anne Roux] a reçu [person Luc Bas]. Elle a souri.", "Elle", "Anne Roux", "gender"),
    ("[person Anne Roux] a reçu [person Luc Bas]. Il a souri.", "Il", "Luc Bas", "gender"),
    ("[person Luc Bas] a démissionné mardi. Il a quitté la salle.", "Il", "Luc Bas", "subject"),
    ("[person Luc Bas] a expliqué qu'il partirait.", "il", "Luc Bas", "own clause"),
    ("[person Jan Vial] succède à [person Luc Bas], dont il était l'adjoint.", "il", "Jan Vial", "of another"),
    ("Selon [person Luc Bas], le pont est sûr. Il l'a vérifié.", "Il", "Luc Bas", "oblique"),
    ("La [organization CGT] appelle à la grève. Elle réunira ses délégués.", "Elle", "CGT", "body"),
    ("Les [organization Talibans] ont attaqué. Ils ont fui.", "Ils", "Talibans", "plural"),
    ("[person Luc Bas] félicite [person Jean Roux]. Ce dernier sourit.", "Ce dernier", "Jean Roux", "near"),
    ("La [product Mistrale] roule. Cette voiture coûte peu.", "Cette voiture", "Mistrale", "demonstrative"),
    ("« Je pars demain », a dit [person Luc Bas].", "Je", "Luc Bas", "speaker"),
    ("[person Luc Bas] a dit : « J'ai perdu. »", "J'", "Luc Bas", "speaker before"),
    ("Le [place Pérou] vote. Le pays élira son président.", "Le pays", "Pérou", "country"),
    ("[person Anne Roux] a été renvoyée. L'intéressée a souri.", "L'intéressée", "Anne Roux", "concerned"),
    ("La [product Mistrale] coule. Cette goélette coûtait peu.", "Cette goélette", "Mistrale", "thing"),
    ("[person Anne Roux] a chanté. On lui a répondu.", "lui", "Anne Roux", "to her"),
    ("[person Anne Roux] écoute. [person Luc Bas], lui, dort.", "lui", "Luc Bas", "said again"),
    ("[person Anne Roux] dort. Quant à la [organization CGT], elle a signé.", "elle", "CGT", "topic"),
    ("La [place Basque] [person Ewa Bo] a vu [person Eva Li]. La Basque a ri.", "La Basque", "Ewa Bo", "native"),
    ("[person Luc Bas] a gagné. L'Australien a ri.", "L'Australien", "Luc Bas", "native not told before"),
    (
        "Le ministre [person Luc Bas] a défendu sa loi. L'ancien avocat a été hué.",
        "L'ancien avocat",
        "Luc Bas",
        "another field once",
    ),
    ("[person Luc Bas] vit à [place Dax]. Il y enseigne.", "Il", "Luc Bas", "there"),
    ("[person Luc Bas] vit à [place Dax]. Il y a enseigné dix ans.", "Il", "Luc Bas", "there, of the past"),
    ("Le film « [work Les Vins du lac] » sort. Le long-métrage dure.", "Le long-métrage", "Les Vins du lac", "title"),
    (
        "Le pape [person Clet] a reçu [person Luc Bas]. Le souverain pontife prie.",
        "Le souverain pontife",
        "Clet",
        "ruler",
    ),
    (
        "Le ministre de la Justice, [person Luc Bas], rit. Le garde des Sceaux dort.",
        "Le garde des Sceaux",
        "Luc Bas",
        "",
    ),
    ("Le viaduc de [place Chillon] vieillit. L'ouvrage date de 1969.", "L'ouvrage", "Chillon", "building"),
    (
        "Le [organization Sénat] a la [law loi Eau]. La chambre haute durcit le texte. Ce dernier plaît.",
        "Ce dernier",
        "loi Eau",
        "",
    ),
    (
        "Deux frères dînaient. Les deux hommes ont été tués. Ils étaient connus.",
        "Les deux hommes",
        "Deux frères",
        "number",
    ),
    ("Deux cargos dérivent. Les deux navires ont coulé. Ils étaient vides.", "Ils", "Deux cargos", "number"),
    ("L'[place usine Verniers] a fermé. Le site employait 80 personnes.", "Le site", "usine Verniers", "site"),
    (
        "Le [place Rwanda] nie. Le petit pays d'[place Afrique] attend.",
        "Le petit pays d'Afrique",
        "Rwanda",
        "of a land",
    ),
    ("[person Luc Bas], ancien ministre, dort. L'avocat a plaidé.", "L'avocat", "Luc Bas", "once in another field"),
    (
        "[organization Nantes] a battu [organization Lens]. Le club [place nantais] est troisième.",
        "Le club nantais",
        "Nantes",
        "",
    ),
    (
        "[organization Nantes] a battu [organization Lens]. Le club [place lensois] est dernier.",
        "Le club lensois",
        "Lens",
        "",
    ),
    ("Le [organization FC Metz] a perdu. Le club [place lorrain] est dernier.", "Le club lorrain", "FC Metz", "area"),
)
UNCLEAR = (
    ("[organization Lens] a perdu. Le club [place nantais] se réjouit.", "Le club nantais", "of another town"),
    (
        "L'[organization Union africaine] dort. L'organisation [place asiatique] rit.",
        "L'organisation asiatique",
        "land",
    ),
    ("L'avocat de [person Luc Bas] a fait appel. Le juriste proteste.", "Le juriste", "his lawyer"),
    ("Un ours vit en [place Ariège]. Il a croisé un chasseur. Ce dernier a été blessé.", "Ce dernier", "hurt"),
    ("Le groupe [organization Orial] a limogé son caissier. Il avait été nommé en mai.", "Il", "takes a post"),
    ("Trois skieurs sont morts. Les deux hommes dormaient près de [person Luc Bas].", "Les deux hommes", "number"),
    ("[person Luc Bas] est venu. Elle a souri.", "Elle", "gender"),
    ("[person Luc Bas] est venu. Ils ont souri.", "Ils", "number"),
    ("[person Luc Bas] l'a vu.", "l'", "own verb"),
    ("Ému par la mort de [person Luc Bas], dont il était l'adjoint, le maire part.", "il", "of another"),
    ("Le [place Pérou] vote. La ville attend.", "La ville", "sort"),
    ("[organization Verniers] recrute. La police attend dehors.", "La police", "body"),
    ("« Je pars ».", "Je", "nobody"),
    ("[person Luc Bas] est venu. Son rival a souri.", "Son rival", "another"),
    ("[person Luc Bas] rit. La [place Chine] est le premier client.", "le premier client", "predicate"),
    ("[person Luc Bas] a ri. L'un des rescapés dort.", "L'un des rescapés", "one of many"),
    ("[person Luc Bas] a ri. Le Portugais moyen dort peu.", "Le Portugais", "kind of people"),
    ("La [place Polonaise] [person Ewa Bo] a ri. La Suédoise dort.", "La Suédoise", "from elsewhere"),
)


@pytest.mark.parametrize(("marked", "words", "name", "why"), CLEAR, ids=[f"{c[3]}-{c[1]}" for c in CLEAR])
def test_clear(refer: Refer, marked: str, words: str, name: str, why: str) -> None:
    """The antecedent is found by what tells it."""
    assert owner(refer(marked), words) == name, why


@pytest.mark.parametrize(("marked", "words", "why"), UNCLEAR, ids=[f"{c[2]}-{c[1]}" for c in UNCLEAR])
def test_unclear(refer: Refer, marked: str, words: str, why: str) -> None:
    """What contradicts the only name near leaves it alone."""
    reading = refer(marked)
    names = {entity.name for entity in reading.entities if any(m.form is Form.NAMED for m in entity.mentions)}
    assert owner(reading, words) not in names, why


def test_long_quotation_between(refer: Refer) -> None:
    """A quotation of many sentences parts no name from the « a-t-il » after it."""
    said = " ".join(f"Le pont numéro {number} est fermé." for number in range(6))
    assert owner(refer(f"[person Luc Bas] a visité la vallée. « {said} », a-t-il dit."), "il") == "Luc Bas"


AGAIN = "Dax\n[person Luc Bas] dirige l'école. [person Luc Bas] attend.\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{AGAIN}La note agace le docteur [person Jean Roux]. « Non », s'emporte-t-il.", "il"),
        (f"{AGAIN}[person Anne Li] cédera sa place à [person Jean Roux], ce que l'intéressé a nié.", "l'intéressé"),
    ],
)
def test_who_was_told_of_last(refer: Refer, text: str, words: str) -> None:
    """« s'emporte-t-il » is the one man of its paragraph, « l'intéressé » the last of whom was spoken."""
    assert owner(refer(text), words) == "Jean Roux"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Paul Roux] est mort. Il attriste [person Luc Bas], qui tenait à lui parler.", "lui", "Paul Roux"),
        ("[person Paul Roux] est arrivé. [person Luc Bas] veut le rencontrer.", "le", "Paul Roux"),
        ("[person Luc Bas] a demandé au maire de le recevoir.", "le", "Luc Bas"),
        ("Un frère de [person Luc Bas] est parti lundi et il a écrit au maire.", "il", "frère de Luc Bas"),
        ("La mère de [person Luc Bas] est venue et il a souri.", "il", "Luc Bas"),
        ("Un tableau de [person Luc Bas] a été rendu lundi ; il avait été dérobé à Dax.", "il", "tableau de Luc Bas"),
    ],
)
def test_who_cannot_be_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """Not who does what is done to the pronoun, nor who only completes the subject, nor somebody that is dérobé."""
    assert owner(refer(text), words) == name


def test_two_joined_are_two(refer: Refer) -> None:
    """« l'humoriste et la linguiste » are not one."""
    reading = refer("L'humoriste et la linguiste accusent [person Luc Bas]. L'humoriste a porté plainte.")
    spans = [{reading.text.words(m.span) for m in entity.mentions} for entity in reading.entities]
    assert not any({"L'humoriste", "la linguiste"} <= words for words in spans)


ANOTHER = (
    ("Le [organization RC Bolvig] a battu Dax en [event Coupe de France]. La rencontre fut belle.", "La rencontre"),
    ("[person Luc Bas] a gagné le [event Grand Prix de Hongrie]. Il prend la tête du championnat.", "championnat"),
    ("Le président du [organization Conseil d'État], [person Luc Bas], s'y oppose. Le chef du gouvernement se tait.",
     "Le chef du gouvernement"),
    ("L'association [organization Marais vivant] est pour. L'association des commerçants s'y oppose.",
     "L'association des commerçants"),
    ("Le maire [person Luc Bas] a été réélu. À [place Pau], le maire a été battu.", "le maire"),
    ("Le ministre [person Luc Bas] a critiqué son collègue [place allemand]. Le ministre [place allemand] se tait.",
     "Le ministre allemand"),
    ("[person Luc Bas], maire de [place Dax], a protesté. « Le maire d'une commune n'a rien », dit [person Jan Vial].",
     "Le maire d'une commune"),
    ("[person Luc Bas] a mis au point un robot. Ce dernier porte 30 kilos.", "Ce dernier"),
    ("Le film de [person Luc Bas] sort mercredi. Il a été tourné à [place Dax].", "Il"),
    (("[person Ana Roux] ne décolère pas. Placée en redressement vendredi par le tribunal, l'entreprise a six mois "
     "pour trouver un repreneur. Elle fait vivre 92 salariés."), "Elle"),
    ("Le [place Kenya] a protesté. L'ambassadeur a été convoqué, et il a reçu une note.", "il"),
    ("Construite en 1897 par l'architecte [person Luc Bas], la halle, qui abritait un marché, va fermer.", "la halle"),
    ("Les députés avaient demandé le retrait du texte, voulu par le [organization Parti bleu]. Il a été voté.",
     "Il"),
    ("La [organization CGT] et la [organization CFDT] ont signé. Le syndicat avait refusé.", "Le syndicat"),
    ("« Ils ont voté contre », dit le politologue [person Luc Bas]. La Diète va investir le nouveau maire.",
     "le nouveau maire"),
    ("Le [place Kenya] a signé le traité. Le pays hôte fournira les salles.", "Le pays hôte"),
    ("[person Ana Roux] a été agressée par une inconnue. La jeune femme a été arrêtée.", "La jeune femme"),
    ("La voiture de [person Ana Roux] a été volée. Elle a été retrouvée à [place Dax].", "Elle"),
)  # fmt: skip
THE_ONE = (
    ("Le groupe [organization Orial] a vendu sa filiale à [person Luc Bas]. Il en devient le président.", "Il",
     "Luc Bas"),
    ("Le juge [person Luc Bas] a entendu [person Jan Vial]. Il est soupçonné de fraude.", "Il", "Jan Vial"),
    ("Le juge [person Luc Bas] a été arrêté. Il est soupçonné de fraude.", "Il", "Luc Bas"),
    ("Le [place Kenya] a fermé sa frontière avec la [place Tanzanie]. Le pays accueille 300 réfugiés.", "Le pays",
     "Kenya"),
    ("L'explosion a eu lieu à [place Tarbes], près de [place Lorient]. La ville a été évacuée.", "La ville", "Tarbes"),
    ("[organization Orial] a déposé une plainte contre [organization Bolvig]. La société réclame 3 millions.",
     "La société", "Orial"),
    ("La députée [person Ana Roux] a soutenu l'entreprise [organization Orial]. Celle-ci recevra 2 millions d'euros.",
     "Celle-ci", "Orial"),
    (("[person Jan Vial] a perdu, a dit [person Paul Roy]. Le maire [person Luc Bas] a voulu rassurer les habitants. "
     "Le stade rouvrira en mai, a-t-il promis."), "il", "Luc Bas"),
    (("[person Ana Roux] a pris la parole. La Coalition [organization Marais vivant] de [person Luc Bas] prévient "
     "qu'elle ne signera pas."), "elle", "Marais vivant"),
    ("Le porte-parole [person Jan Vial] a ri, tandis que le maire [person Luc Bas] a quitté la salle où il siégeait.",
     "il", "Luc Bas"),
    ("[person Luc Bas] a battu [person Jan Vial] en finale. « C'est beau », a lancé le champion.", "le champion",
     "Luc Bas"),
    ("Le ministre [place letton] [person Luc Bas] a défendu [person Jan Vial]. L'[place Australien] est en prison.",
     "L'Australien", "Jan Vial"),
    ("Le chef de la diplomatie [place lettone], [person Luc Bas], défend [person Jan Vial]. L'Australien a fui.",
     "L'Australien", "Jan Vial"),
    (("Brèves\n\nLa société [organization Orial] va mal. La société [organization Orial] licencie.\n\n"
      "[organization Bolvig] a envoyé 45 agents. À midi, 85 abonnés restaient dans le noir, précise "
      "l'entreprise."), "l'entreprise", "Bolvig"),
    ("[person Luc Bas] est arrivé mardi. Accompagné de [person Jan Vial] et de [person Paul Roy], il a visité l'usine.",
     "il", "Luc Bas"),
    ("[person Ana Roux] a parlé mardi. Interrogée par [person Maud Perrin], elle a souri.", "elle", "Ana Roux"),
    ("[person Luc Bas], que [person Jan Vial] avait renvoyé, revient au club. Il a signé pour deux ans.", "Il",
     "Luc Bas"),
    ("L'[organization OGC Nice] a battu le [organization FC Metz]. Le club [place azuréen] est deuxième.",
     "Le club azuréen", "OGC Nice"),
    ("Le [organization FC Metz] a recruté un joueur du [organization RC Lens]. Le club [place lorrain] a payé cher.",
     "Le club lorrain", "FC Metz"),
    ("La maison de [person Ana Roux] a brûlé. Elle a été blessée.", "Elle", "Ana Roux"),
    ("Le [place Kenya] a signé le traité. Le pays fournira les salles.", "Le pays", "Kenya"),
    ("Le [organization FC Metz] a rejeté l'offre jeudi. Celui-ci a refusé un délai.", "Celui-ci", "FC Metz"),
    ("Le contrat a été rompu par le groupe [organization Orial]. « C'est fini », a-t-il dit.", "il", "Orial"),
    ("La [organization CFDT] a signé l'accord. La centrale syndicale a obtenu une prime.", "La centrale syndicale",
     "CFDT"),
    ("La [organization CFTC] a signé l'accord. La confédération a obtenu une prime.", "La confédération", "CFTC"),
    ("Le groupe [organization Orial] s'est installé à [place Dax]. Celui-ci a promis dix emplois.", "Celui-ci",
     "Orial"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words"), ANOTHER)
def test_nobody_with_a_name_is_meant(refer: Refer, text: str, words: str) -> None:
    """What is played is no cup, who is told by what he leads is not another, what is done to things is done to none."""
    name = owner(refer(text), words) or ""
    assert not name[:1].isupper()


@pytest.mark.parametrize(("text", "words", "name"), THE_ONE)
def test_this_one_is_meant(refer: Refer, text: str, words: str, name: str) -> None:
    """Who may do it, who was told of last, or whom the sentence before is about."""
    assert owner(refer(text), words) == name


@pytest.mark.parametrize(
    ("description", "same"),
    [("La start-up lausannoise", True), ("La start-up suisse", True), ("La start-up bordelaise", False)],
)
def test_a_body_without_a_name_is_of_one_land(read: Read, description: str, *, same: bool) -> None:
    """A town is of its country."""
    reading = read(f"Une start-up suisse a été choisie mardi. {description} recrutera dix personnes.")
    figures = [[reading.text.words(m.span) for m in entity.mentions] for entity in reading.entities]
    assert any({"Une start-up suisse", description} <= {*words} for words in figures) is same
