"""French as it is written in Belgium, Switzerland, Québec and Africa: offices, towns, parties, papers and turns."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import fillers, meant, said, told

from kg.terms import Kind, Role

if TYPE_CHECKING:
    from conftest import Read

TUESDAY = dt.date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Le wali de Tiaret, Omar Kaci, a inauguré une école.", "wali"),
        ("Omar Kaci, ancien wali de Tiaret, a été arrêté.", "wali"),
        ("L'échevine Julie Servais a démissionné.", "échevine"),
        ("L'échevine des Travaux, Julie Servais, a démissionné.", "échevine des Travaux"),
        ("La conseillère d'État Anne Servais a présenté le budget.", "conseillère d'État"),
        ("La conseillère aux États Anne Servais a démissionné.", "conseillère aux États"),
    ],
)
def test_office(read: Read, text: str, office: str) -> None:
    """Offices of these lands are told whole, of women too."""
    assert office in {value for _, predicate, value in told(read(text)) if predicate == "jobTitle"}


@pytest.mark.parametrize(
    ("text", "person", "town"),
    [
        ("Le maire d'Oran Omar Kaci a démissionné.", "Omar Kaci", "Oran"),
        ("Le bourgmestre de Dison Luc Bas a démissionné.", "Luc Bas", "Dison"),
        ("Le maire de Bellechasse Dominique Vien a démissionné.", "Dominique Vien", "Bellechasse"),
    ],
)
def test_town_before_name(read: Read, text: str, person: str, town: str) -> None:
    """The town that somebody governs ends where his name begins, without a mark between them."""
    assert (person, "headOf", town) in told(read(text))


def test_two_first_names(read: Read) -> None:
    """Who is told by three words, of which the first is no town, is one."""
    assert "Jean Paul Dupont" in {entity.name for entity in read("Le maire de Jean Paul Dupont a menti.").entities}


@pytest.mark.parametrize(
    ("text", "town", "area"),
    [
        ("Un habitant d'Evolène (VS) a été arrêté.", "Evolène", "Valais"),
        ("Un habitant de Bex (VD) a été arrêté.", "Bex", "canton de Vaud"),
        ("Un habitant de Dorval (QC) a été arrêté.", "Dorval", "Québec"),
        ("Le suspect vivait à Prince George, en Colombie-Britannique.", "Prince George", "Colombie-Britannique"),
    ],
)
def test_area(read: Read, text: str, town: str, area: str) -> None:
    """The letters of a canton or province behind a town are its area, and a town may be called after a prince."""
    assert (town, "locatedIn", area) in told(read(text))


@pytest.mark.parametrize("name", ["Rosemont–La Petite-Patrie", "Saguenay–Lac-Saint-Jean"])
def test_scored_name(read: Read, name: str) -> None:
    """A score joins the parts of a name as a hyphen does."""
    places = {entity.name for entity in read(f"Il vit dans {name}.").entities if entity.kind is Kind.PLACE}
    assert places == {name}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("L'échevin Luc Bas (Ecolo, ex-PS) a démissionné.", "PS"),
        ("Luc Bas (Les Engagés, ex-MR) a démissionné.", "MR"),
        ("Luc Bas (ex-MR) a démissionné.", "MR"),
    ],
)
def test_former_party(read: Read, text: str, left: str) -> None:
    """The party behind « ex- » in somebody's brackets is one that he has left, and no name of his own."""
    found = read(text).statements
    assert ("memberOf", left, True) in {(s.predicate, getattr(s.object, "name", ""), s.ended) for s in found}
    assert "alternateName" not in {s.predicate for s in found}


@pytest.mark.parametrize("name", ["Vooruit", "Open Vld", "Les Engagés", "Pastef"])
def test_party(read: Read, name: str) -> None:
    """Parties of these lands are bodies."""
    entities = read(f"{name} a écarté un élu, Karim Bas.").entities
    assert name in {entity.name for entity in entities if entity.kind is Kind.ORGANIZATION}


@pytest.mark.parametrize(
    "text",
    [
        "Un homme a été arrêté à Bulle, rapporte «La Vigie».",
        "Un homme a été arrêté à Bulle, a révélé mardi «La Vigie».",
        "Comme le rapporte «La Vigie», un homme a été arrêté à Bulle.",
        "Comme le rapporte mardi «La Vigie», un homme a été arrêté à Bulle.",
        'Ainsi que le relate "La Vigie", un homme a été arrêté à Bulle.',
        "Le froid dure. «La Vigie» écrit qu'un homme a été arrêté à Bulle.",
    ],
)
def test_paper(read: Read, text: str) -> None:
    """A name in quotation marks beside a verb of reporting is the paper's, which says it."""
    speaker, content = said(read(text, published=TUESDAY))[-1]
    assert (speaker.removeprefix("La "), content.lower()) == ("Vigie", "un homme a été arrêté à bulle")


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas a écrit «La Mouette».",
        "Le film raconte «La Vie douce».",
        "Anne Roy, qui raconte «La Vie douce», est morte.",
    ],
)
def test_no_paper(read: Read, text: str) -> None:
    """What somebody has written or tells is no paper."""
    organizations = {entity.name for entity in read(text).entities if entity.kind is Kind.ORGANIZATION}
    assert not organizations


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Comme l'annonce mardi le maire, un homme a été arrêté à Bulle.", "le maire"),
        ("Comme l'annonce le maire, un homme a été arrêté à Bulle.", "le maire"),
        ("Comme le relate Luc Bas, un homme a été arrêté à Bulle.", "Luc Bas"),
        ("Comme le rapporte mardi l'agence Belga, un homme a été arrêté à Bulle.", "Belga"),
    ],
)
def test_vouched(read: Read, text: str, speaker: str) -> None:
    """« annonce », « relate » and « rapporte » behind « comme le » are verbs."""
    assert said(read(text, published=TUESDAY)) == [(speaker, "un homme a été arrêté à Bulle")]


def test_noun_behind_like(read: Read) -> None:
    """A noun with its complement behind « comme » is none."""
    assert said(read("Comme l'annonce du maire l'a montré, un homme a été arrêté à Bulle."))[0][0] != "le maire"


@pytest.mark.parametrize(
    "text",
    [
        "Le nombre d'accidents baisse, a déclaré mardi lors d'une conférence de presse à Sion le commandant Luc Bas.",
        "« Le nombre d'accidents baisse », a dit mardi lors d'une conférence de presse à Sion le commandant Luc Bas.",
    ],
)
def test_town_says_nothing(read: Read, text: str) -> None:
    """The town where something is said does not say it, though the tree takes it for an infinitive."""
    assert said(read(text, published=TUESDAY)) == [("Luc Bas", "Le nombre d'accidents baisse")]


@pytest.mark.parametrize("topic", ["les communes qui fusionnent", "les écoles", "la CSC"])
def test_topic(read: Read, topic: str) -> None:
    """« Pour » and what the pronoun behind the comma takes up is the topic, and nobody says it."""
    verb = "elle doit" if topic.startswith("la ") else "elles doivent"
    assert not said(read(f"Pour {topic}, {verb} fermer en juin."))


@pytest.mark.parametrize("text", ["Pour la CSC, il faut fermer.", "Pour les avocats, ils sont innocents."])
def test_opinion(read: Read, text: str) -> None:
    """With an « il » of nobody, or « ils » of others, it is an opinion."""
    assert said(read(text))


@pytest.mark.parametrize("text", ["Le Valais déplore deux morts.", "La Suisse a déploré 12 décès."])
def test_toll(read: Read, text: str) -> None:
    """Whoever has dead to mourn says nothing by it, and has killed nobody."""
    found = read(text)
    assert not found.claims
    assert [event.kind for event in found.events] == ["Death"]
    assert not fillers(found, "Death", Role.AGENT)


def test_lament(read: Read) -> None:
    """Whoever deplores a deed says so."""
    assert said(read("Le maire déplore la fermeture de la halle."))


@pytest.mark.parametrize(
    "tail",
    [
        ", dans un communiqué",
        ", dans une déclaration écrite",
        ", lors d'un point de presse à Laval",
        ", en entrevue",
        ", au téléphone",
    ],
)
def test_tail_of_incise(read: Read, tail: str) -> None:
    """What tells how it was said, behind an apposition, is no part of what is said on."""
    text = f"« Ce rachat est une chance, a dit le directeur, Paul Roy{tail}. Nous allons embaucher à Laval. »"
    assert said(read(text))[-1] == ("Paul Roy", "Nous allons embaucher à Laval")


@pytest.mark.parametrize(
    "clause", ["Même s'il est critiqué", "Alors qu'il était ministre", "Bien qu'il soit malade", "S'il est élu"]
)
def test_named_behind(read: Read, clause: str) -> None:
    """Who a sentence names behind a clause that concedes or supposes is its « il »."""
    text = f"Jean Charest a visité la halle. {clause}, Luc Bas a vendu sa maison."
    assert meant(read(text), "il") == {"Luc Bas"}


@pytest.mark.parametrize(
    "sentence", ["Quand il est tombé, Luc Bas a appelé la police.", "S'il recule, Luc Bas le remplacera."]
)
def test_named_before(read: Read, sentence: str) -> None:
    """A clause that tells when, or a pronoun before the verb, leaves it to who was told before."""
    assert meant(read(f"Jean Charest a visité la halle. {sentence}"), "il") == {"Jean Charest"}
