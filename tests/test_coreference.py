"""Who is who in one text: names, descriptions and pronouns gathered into entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Span
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from conftest import Read, Refer

    from kg.model import Reading


def spoken(reading: Reading) -> dict[str, list[str]]:
    """The words of each entity's mentions, under its name."""
    return {entity.name: [reading.text.words(m.span) for m in entity.mentions] for entity in reading.entities}


# What each text must say of one entity, and what it must not.
CASES = (
    (
        "La [organization CCI Brest Iroise] forme des apprentis. La [organization CCI] recrute. La chambre a voté.",
        "CCI Brest Iroise",
        ["CCI Brest Iroise", "CCI", "La chambre"],
    ),
    (
        "Les députés ont adopté la [law loi sur l'eau]. Le texte prévoit une taxe.",
        "loi sur l'eau",
        ["loi sur l'eau", "Le texte"],
    ),
    (
        "L'émir du [place Qatar], cheikh [person Hamad al-Rifaï], a parlé. Il est venu à [place Dax].",
        "Hamad al-Rifaï",
        ["L'émir du Qatar", "Hamad al-Rifaï", "Il"],
    ),
    (
        "[person Odile Carrel] préside le jury. La mise en scène est sobre.",
        "Odile Carrel",
        ["Odile Carrel"],
    ),
    (
        "Le centre [organization Tolvex] choisit [person Luc Bas]. Directeur du lycée depuis 2020, il arrive.",
        "Luc Bas",
        ["Luc Bas", "il"],
    ),
    (
        "[person Lou Varin] est partie. Elle dirigeait la mairie. Le poste est libre. Il se tait.",
        "Lou Varin",
        ["Lou Varin", "Elle"],
    ),
    (
        "Une start-up cherche de l'argent. La foire destinée aux start-up [organization Zebra] ouvre lundi.",
        "Zebra",
        ["Zebra"],
    ),
    (
        "Le nouveau préfet est attendu. L'ancien préfet [person Luc Bas] est parti.",
        "Luc Bas",
        ["Luc Bas"],
    ),
    (
        "[organization La Croix] a révélé l'affaire. Le quotidien cite un témoin.",
        "La Croix",
        ["La Croix", "Le quotidien"],
    ),
    (
        "Des heurts ont éclaté à [place Oulan-Bator]. La police a quadrillé la capitale.",
        "Oulan-Bator",
        ["Oulan-Bator", "la capitale"],
    ),
    ("[person Luc] et [person Anne Besnard] ont vendu la ferme.", "Luc Besnard", ["Luc"]),
    (
        "[person Odile Carrel] a été élue maire. L'ancienne députée écologiste a battu [person Luc Besnard].",
        "Odile Carrel",
        ["Odile Carrel", "L'ancienne députée écologiste"],
    ),
    (
        "[person Camille Dumont] a été élue mardi. Elle succède à [person Bernard Lacaze].",
        "Camille Dumont",
        ["Camille Dumont", "Elle"],
    ),
    (
        "[person Hugo Ferrand] dirige la mairie. M. [person Ferrand] a été réélu. [person Ferrand] sourit.",
        "Hugo Ferrand",
        ["Hugo Ferrand", "Ferrand", "Ferrand"],
    ),
    (
        "« Je suis prêt », a déclaré [person Luc Besnard]. Il a signé lundi.",
        "Luc Besnard",
        ["Je", "Luc Besnard", "Il"],
    ),
    (
        "[person Luc Besnard] a visité le chantier. « Les travaux avancent », a-t-il assuré.",
        "Luc Besnard",
        ["Luc Besnard", "il"],
    ),
    (
        "Le groupe [organization Verniers] va supprimer 300 postes. Le groupe a perdu 20 millions d'euros.",
        "Verniers",
        ["Verniers", "Le groupe"],
    ),
    (
        "La ministre de la Santé, [person Agnès Morel], s'est rendue à Brest. La ministre a visité l'hôpital.",
        "Agnès Morel",
        ["La ministre de la Santé", "Agnès Morel", "La ministre"],
    ),
    (
        "L'[organization Office national des forêts] ([organization ONF]) recrute. L'[organization ONF] a planté.",
        "Office national des forêts",
        ["Office national des forêts", "ONF", "ONF"],
    ),
    (
        "L'[organization université de Rennes] ouvre un laboratoire. L'université a reçu trois millions d'euros.",
        "université de Rennes",
        ["université de Rennes", "L'université"],
    ),
    (
        "[person Marc Lefort], un retraité de 72 ans, a été blessé à [place Lyon].",
        "Marc Lefort",
        ["Marc Lefort", "un retraité de 72 ans"],
    ),
    (
        "Le [place Brésil] a battu l'[place Allemagne]. Les Brésiliens ont marqué deux buts.",
        "Brésil",
        ["Brésil", "Brésiliens"],
    ),
    (
        "La [place Gare maritime] rouvre. La mairie a repeint la gare maritime.",
        "Gare maritime",
        ["Gare maritime", "gare maritime"],
    ),
    (
        "[person Sophie Garnier] a rencontré [person Luc Besnard]. Ce dernier a signé.",
        "Luc Besnard",
        ["Luc Besnard", "Ce dernier"],
    ),
    (
        "[person Luc Besnard] est élu. En effet, le dépouillement du [event premier tour] donne 39% à ce dernier.",
        "Luc Besnard",
        ["Luc Besnard", "ce dernier"],
    ),
)


@pytest.mark.parametrize(("marked", "name", "mentions"), CASES)
def test_mentions_meet(refer: Refer, marked: str, name: str, mentions: list[str]) -> None:
    """All that a text says of somebody is one entity, in order of text, under the fullest name."""
    assert spoken(refer(marked))[name] == mentions


APART = (
    ("Il pleut sur [place Dax]. [person Paul Roux] attend. Il faut protéger les plus fragiles.", "Paul Roux"),
    ("[person Paul Roux] est venu. Il y a deux gymnases, il est possible de les ouvrir.", "Paul Roux"),
    ("[person Paul Roux] est absent. Il semble que sa voiture soit en panne.", "Paul Roux"),
    ("[person Paul Roux] est venu. Elle a souri.", "Paul Roux"),
    ("[person Paul Roux] est venu. Son épouse est restée.", "Paul Roux"),
    ("[person Paul Roux], menuisier, est venu. Une avocate a parlé.", "Paul Roux"),
    ("[organization Verniers] recrute. La police enquête. Le gouvernement se tait.", "Verniers"),
    ("[person Paul Roux] a dit : « Je viens ». Nous sommes lundi.", "lundi"),
    ("La [place Gare maritime] rouvre. Une autre gare a fermé.", "Gare maritime"),
    ("[person Aimée Le Roux] rit. Le roux de sa robe brille.", "Aimée Le Roux"),
    ("[organization Orial nouvelle] a écrit. Cette nouvelle a surpris.", "Orial nouvelle"),
)


@pytest.mark.parametrize(("marked", "name"), APART)
def test_nobody_else_s(refer: Refer, marked: str, name: str) -> None:
    """What is said of nobody or of another leaves an entity with its names and what is its own."""
    found = spoken(refer(marked)).get(name, [name])
    assert set(found) <= {name, "Je"}


def test_same_surname(refer: Refer) -> None:
    """Two people of one surname stay two, and a title tells which one is meant."""
    found = spoken(
        refer(
            "[person Paul Roux] et [person Anne Roux] se présentent. M. [person Roux] parle. Mme [person Roux] écoute."
        )
    )
    assert found["Paul Roux"] == ["Paul Roux", "Roux"]
    assert found["Anne Roux"] == ["Anne Roux", "Roux"]


def test_places_are_canonical(refer: Refer) -> None:
    """A country has one name, its class and its authorities, whatever the text calls it."""
    [country] = refer("Les [place USA] et le Canadien n'ont rien dit. Un diplomate américain a parlé.").entities[:1]
    assert (country.name, country.classes) == ("États-Unis", ("Country",))
    assert country.authorities[0].startswith("https://sws.geonames.org/")


def test_inhabitants_are_of_a_place(read: Read) -> None:
    """Whichever of two towns of that name it is."""
    assert [entity.name for entity in read("Les Brestois ont ri. Un Brestois a chanté.").entities] == ["Brest"]


def test_languages_are_no_places(refer: Refer) -> None:
    """The name of a language is not that of its country."""
    assert not refer("Elle parle le portugais, écrit en italien et enseigne la langue basque.").entities
    assert not refer("Elle enseigne la langue [place basque].").entities


def test_what_stands_for_a_name_has_no_article(refer: Refer) -> None:
    """A nameless body or thing comes in without its article; later descriptions and people keep theirs."""
    found = spoken(refer("La commission électorale hésite. La commission électorale a peur. La commission est fermée."))
    assert found["commission électorale"][0] == "commission électorale"
    assert found["commission électorale"][-1] == "La commission"


def test_names_of_organizations_keep_their_adjectives(refer: Refer) -> None:
    """A demonym inside a name is no mention of the place."""
    names = {entity.name for entity in refer("La [organization Fédération polonaise de natation] a tranché.").entities}
    assert names == {"Fédération polonaise de natation"}


def test_known_letters_name_a_body(read: Read) -> None:
    """Sooner than a pronoun before them, or what only describes it."""
    text = "« Nous partons », dit la CGT. La Nasa a appelé. L'agence spatiale américaine reste la première."
    assert {"CGT", "Nasa"} <= {entity.name for entity in read(text).entities}


def test_titles_lead_to_their_bearer(refer: Refer) -> None:
    """The head token of a title is the entity's too, as that is what verbs depend on."""
    reading = refer("Le président [person Paul Roux] annonce une réforme.")
    [title] = [token.index for token in reading.text.tokens if token.text == "président"]
    entity = reading.entity_at(title)
    assert entity is not None
    assert entity.name == "Paul Roux"
    assert [reading.text.words(m.span) for m in entity.mentions] == ["Paul Roux"]


def test_inhabitants_lead_to_their_bearer(refer: Refer) -> None:
    """« l'Italienne » before a name is a mention of the place, and verbs that depend on it are the person's."""
    reading = refer("L'Italienne [person Dominique Conti] a gagné. Elle a fêté son titre.")
    found = spoken(reading)
    assert found["Italie"] == ["Italienne"]
    assert found["Dominique Conti"] == ["Dominique Conti", "Elle"]
    [title] = [token.index for token in reading.text.tokens if token.text == "Italienne"]
    person = reading.entity_at(title)
    assert person is not None
    assert person.name == "Dominique Conti"


def test_bodies_without_a_name(refer: Refer) -> None:
    """A body that the press speaks of without a name is an entity, without article when it is qualified."""
    found = spoken(refer("La police a arrêté deux hommes. Le gouvernement polonais a promis une enquête."))
    assert found["police"] == ["La police"]
    assert found["gouvernement polonais"] == ["gouvernement polonais"]


def test_a_body_of_a_land_is_the_one_named_before(read: Read) -> None:
    """« le club lorrain » is the club that was named, where « l'armée malienne » is a name of its own."""
    found = spoken(read("Le FC Metz a perdu dimanche. Le club lorrain est dernier. L'armée malienne recrute."))
    assert found["FC Metz"] == ["FC Metz", "Le club lorrain"]
    assert found["armée malienne"] == ["armée malienne"]


def test_every_mention_is_anchored(read: Read) -> None:
    """Mentions are in order, their heads inside the text, and a name's form is told."""
    text = "Jean Vidal a parlé à Toulouse. Il a promis un stade. Le maire de Toulouse l'a soutenu."
    reading = read(text)
    for entity in reading.entities:
        spans = [mention.span for mention in entity.mentions]
        assert spans == sorted(spans)
        for mention in entity.mentions:
            assert Span(0, len(text)).covers(mention.span)
            assert reading.text.tokens[mention.head].span.overlaps(mention.span)
    assert any(m.form is Form.PRONOUN for e in reading.entities if e.kind is Kind.PERSON for m in e.mentions)


@pytest.mark.parametrize("text", ["", "…", "IL IL IL IL", "il elle ils", "« « » », a-t-il", "le la les", "M. Mme M."])
def test_noise(read: Read, text: str) -> None:
    """Text without sense is read without failing."""
    assert isinstance(read(text).entities, tuple)


@pytest.mark.parametrize("noun", ["Le concurrent italien", "La filiale belge", "La maison mère"])
def test_what_is_tied_to_a_body_is_another(read: Read, noun: str) -> None:
    """« le concurrent italien d'Orial » is not Orial, nor is Orial Italian."""
    found = read(f"Le groupe Orial a publié ses comptes. {noun} d'Orial se tait.")
    told = [found.text.meant(m.span) for e in found.entities if e.name == "Orial" for m in e.mentions]
    assert told == ["Orial", "Orial"]
    assert not [s for s in found.statements if s.predicate == "countryOfOrigin"]
