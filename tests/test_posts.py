"""Tests of what relations tell of posts and seats: towns of mayors, portfolios, parties, clauses turned round."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_SAYS = (
    ("À [Alès|place], on rit. Le maire, [Ana Roux|person], se tait.", ("Ana Roux", "headOf", "Alès")),
    (
        "Grève à [Alès|place]. On y rit. La mairesse [Ana Roux|person] se tait.",
        ("Ana Roux", "headOf", "Alès"),
    ),
    ("[Luc Bas|person], notaire à [Alès|place], doute.", ("Luc Bas", "homeLocation", "Alès")),
    ("[Luc Bas|person], un pharmacien d'[Alès|place], doute.", ("Luc Bas", "homeLocation", "Alès")),
    (
        "La ministre de la Pêche, l'écologiste [Ana Roux|person], rit.",
        ("Ana Roux", "jobTitle", "ministre de la Pêche"),
    ),
    (
        "Trois ministres, [Ana Roux|person] ([Santé|organization]) et [Luc Bas|person] ([Budget|organization]), rient.",
        ("Luc Bas", "headOf", "Budget"),
    ),
    (
        "La [LDA|organization] du maire de [Alès|place], [Ana Roux|person], recule.",
        ("Ana Roux", "memberOf", "LDA"),
    ),
    (
        "La [LDA|organization] du premier ministre sortant, [Ana Roux|person], recule.",
        ("Ana Roux", "memberOf", "LDA"),
    ),
    ("La [LDA|organization] d'[Ana Roux|person] recule.", ("Ana Roux", "headOf", "LDA")),
    (
        "Le [Front alpin|organization], dirigé par l'ancien rebelle touareg [Luc Bas|person], avance.",
        ("Luc Bas", "headOf", "Front alpin"),
    ),
    (
        "Un train a déraillé à [Godinne|place], dans la commune d'[Yvoir|place], lundi.",
        ("Godinne", "locatedIn", "Yvoir"),
    ),
    (
        "La [finale de l'Euro|event] opposera l'[Espagne|place] à l'[Italie|place].",
        ("finale de l'Euro", "participant", "Italie"),
    ),
    ("L'[Irlande|place] fait partie de l'[Union alpine|organization].", ("Irlande", "memberOf", "Union alpine")),
    ("[Ana Roux|person] a été embauchée en 2008 chez [Bolvig|organization].", ("Ana Roux", "affiliation", "Bolvig")),
    ("[Ana Roux|person] a été recrutée par [Bolvig|organization].", ("Ana Roux", "affiliation", "Bolvig")),
    (
        "Il pleut en ville. À [Lyon|place] se déroulera en mars le [Salon du meuble|event].",
        ("Salon du meuble", "locatedIn", "Lyon"),
    ),
)
_HELD = (
    (
        "[Ana Roux|person] remplace [Luc Bas|person] au poste de directrice de [Bolvig|organization].",
        ("Ana Roux", "headOf", "Bolvig"),
    ),
    (
        "[Luc Bas|person] a été remplacé par [Ana Roux|person] au poste de directeur de [Bolvig|organization].",
        ("Ana Roux", "headOf", "Bolvig"),
    ),
    ("[Bolvig|organization], dont le directeur est [Luc Bas|person], recrute.", ("Luc Bas", "headOf", "Bolvig")),
    ("Le nouveau maire d'[Alès|place] est [Luc Bas|person].", ("Luc Bas", "headOf", "Alès")),
    ("[Ana Roux|person] reste directrice de [Bolvig|organization].", ("Ana Roux", "headOf", "Bolvig")),
    ("[Ana Roux|person] demeure la présidente de [Bolvig|organization].", ("Ana Roux", "headOf", "Bolvig")),
    ("[Ana Roux|person] est depuis 2010 trésorière.", ("Ana Roux", "jobTitle", "trésorière")),
    ("[Ana Roux|person] conserve son poste de directrice de [Bolvig|organization].", ("Ana Roux", "headOf", "Bolvig")),
    ("[Ana Roux|person] accède au poste de directrice de [Bolvig|organization].", ("Ana Roux", "headOf", "Bolvig")),
    ("[Ana Roux|person] a été reconduite comme trésorière.", ("Ana Roux", "jobTitle", "trésorière")),
    ("[Ana Roux|person] a démarré comme infirmière.", ("Ana Roux", "jobTitle", "infirmière")),
    ("[Luc Bas|person] occupe le poste de directeur de [Bolvig|organization].", ("Luc Bas", "headOf", "Bolvig")),
    ("[Ana Roux|person] a pris ses fonctions de préfète hier.", ("Ana Roux", "jobTitle", "préfète")),
    ("[Luc Bas|person] a été nommé au poste de trésorier.", ("Luc Bas", "jobTitle", "trésorier")),
    ("En tant que maire d'[Alès|place], [Ana Roux|person] a refusé.", ("Ana Roux", "headOf", "Alès")),
    ("[Luc Bas|person] s'est vu confier le poste de préfet en 1973.", ("Luc Bas", "jobTitle", "préfet")),
    ("[Luc Bas|person] se voit attribuer les fonctions de trésorier.", ("Luc Bas", "jobTitle", "trésorier")),
    ("[Luc Bas|person] interviendra en qualité de président de la [LDA|organization].", ("Luc Bas", "headOf", "LDA")),
)
_HELD_NOT = (
    (
        "[Ana Roux|person] remplace [Luc Bas|person] au poste de directrice de [Bolvig|organization].",
        ("Luc Bas", "headOf", "Bolvig"),
    ),
    ("Le maire d'[Alès|place] n'est pas [Luc Bas|person].", ("Luc Bas", "headOf", "Alès")),
    (
        "Le maire [Luc Bas|person] engage [Ana Roux|person] en tant que trésorière.",
        ("Luc Bas", "jobTitle", "trésorière"),
    ),
    ("[Luc Bas|person] s'est vu proposer le poste de préfet.", ("Luc Bas", "jobTitle", "préfet")),
    ("[Luc Bas|person] a confié le poste de préfet à [Ana Roux|person].", ("Luc Bas", "jobTitle", "préfet")),
    ("Le poste de directeur est vacant, dit [Luc Bas|person].", ("Luc Bas", "jobTitle", "directeur")),
    ("[Luc Bas|person] supprime le poste de directeur de [Bolvig|organization].", ("Luc Bas", "headOf", "Bolvig")),
)
_SAYS_NOT = (
    ("Un corps flotte sur la [Saône|place]. Le maire, [Ana Roux|person], se tait.", ("Ana Roux", "headOf", "Saône")),
    (
        "[Luc Bas|person], député [LDA|organization] de l'[Oise|place] et ministre du [Budget|organization], rit.",
        ("Luc Bas", "memberOf", "Budget"),
    ),
    (
        "[Luc Bas|person], député [LDA|organization] de l'[Oise|place] et ministre du [Budget|organization], rit.",
        ("LDA", "locatedIn", "Oise"),
    ),
    (
        "[Luc Bas|person], candidat de la [LDA|organization] dans l'[Oise|place], rit.",
        ("LDA", "locatedIn", "Oise"),
    ),
    (
        "La [LDA|organization] attend. [Luc Bas|person], chef du groupe libéral, rit.",
        ("Luc Bas", "headOf", "LDA"),
    ),
    ("Le procureur d'[Alès|place], [Luc Bas|person], doute.", ("Luc Bas", "homeLocation", "Alès")),
    ("[Luc Bas|person], notaire en [Italie|place], doute.", ("Luc Bas", "homeLocation", "Italie")),
    ("La députée [Ana Roux|person] ([LDA|organization]) rit.", ("Ana Roux", "headOf", "LDA")),
    (
        "La [LDA|organization] du premier ministre [Ana Roux|person] recule.",
        ("Ana Roux", "headOf", "LDA"),
    ),
    ("Le président, le [Salon du tricot|event] et [Ana Roux|person] sont là.", ("Ana Roux", "jobTitle", "président")),
)


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_what_is_told(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """By the town told before, by what stands in brackets, by an apposition, by a verb before its subject."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "unwanted"), _SAYS_NOT)
def test_what_is_not_told(parse: Parse, french: Language, marked: str, unwanted: tuple[str, str, str]) -> None:
    """No river has a mayor, and who leads a country need not lead his party."""
    assert unwanted not in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "wanted"), _HELD)
def test_who_holds_a_post(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """Whoever occupies it, is given it, or acts in the capacity."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "unwanted"), _HELD_NOT)
def test_who_holds_no_post(parse: Parse, french: Language, marked: str, unwanted: tuple[str, str, str]) -> None:
    """Neither whoever engages somebody in that capacity nor whoever speaks of the post."""
    assert unwanted not in told(reading(parse, french, marked))


def test_who_speaks_to_an_agency(read: Read) -> None:
    """« a déclaré à l'AFP Ana Roux »: an agency is no party."""
    found = read("« Tout va bien », a déclaré à l'AFP Ana Roux.").statements
    assert not any(statement.predicate == "memberOf" for statement in found)


def test_where_somebody_dies(read: Read) -> None:
    """In the town of the hospital."""
    found = read("Mort d'un acteur\n\nPaul Roux est mort lundi à l'hôpital Purpan de Toulouse.").statements
    assert ("deathPlace", "Toulouse") in {(s.predicate, getattr(s.object, "name", "")) for s in found}


def test_who_is_freed_leaves_no_post(read: Read) -> None:
    """« Le journaliste Karim Bas a été libéré » goes on as one."""
    roles = [role for e in read("Le journaliste Karim Bas a été libéré mardi.").events for role, _ in e.roles]
    assert roles
    assert Role.FUNCTION not in roles
    left = read("Le directeur de l'école, Luc Bas, a démissionné mardi.").events
    assert (Role.FUNCTION, "directeur") in [row for event in left for row in event.roles]


def test_who_takes_to_flight_leaves_no_post(read: Read) -> None:
    """« Le conducteur a pris la fuite » goes on as one."""
    roles = [role for e in read("Le directeur, Luc Bas, a pris la fuite mardi.").events for role, _ in e.roles]
    assert roles
    assert Role.FUNCTION not in roles


def test_who_comes_back_in_a_capacity_is_named_beside_the_verb(read: Read) -> None:
    """Whomever the parse makes the subject of the second verb."""
    text = "Xavier Bréhan est nommé porte-parole et Solène Caspar fait son retour en tant que secrétaire d'État "
    found = read(text + "chargée de l'Économie sociale et solidaire et de la Vie associative.").statements
    held = {(s.subject.name, str(s.object).split(" ")[0]) for s in found if s.predicate == "jobTitle"}
    assert held == {("Xavier Bréhan", "porte-parole"), ("Solène Caspar", "secrétaire")}


@pytest.mark.parametrize(
    "text",
    [
        "Luc Morvan a occupé le poste de secrétaire général de la Ligue des jardins.",
        "Luc Morvan, précédemment secrétaire général de la Ligue des jardins, est parti.",
    ],
)
def test_a_post_that_somebody_has_held_is_over(read: Read, text: str) -> None:
    """« a occupé », « précédemment »."""
    [found] = [s for s in read(text).statements if s.predicate == "headOf"]
    assert found.ended


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("L'ancien maire, Luc Bas, est candidat. Le maire sortant, Paul Vial, hésite. Le maire a 60 ans.", "Paul Vial"),
        ("L'ancien président Luc Bas vise Paul Vial, président depuis mai. Le président se tait.", "Paul Vial"),
        ("L'ancien ministre Luc Bas a accusé Ana Roux. La ministre se tait. Le ministre est parti.", "Luc Bas"),
    ],
)
def test_today_s_holder_is_meant(text: str, now: str, read: Read) -> None:
    """« le maire » is nobody who was introduced as the former one, where another of that gender is told as today's."""
    found = read(text)
    [entity] = [one for one in found.entities if any(m.span.end > text.rindex(". L") + 4 for m in one.mentions)]
    assert entity.name == now
    ended = {s.subject.name: s.ended for s in found.statements if s.predicate == "jobTitle"}
    assert ended["Luc Bas"]


@pytest.mark.parametrize(
    ("sentence", "ended"),
    [
        ("Ana Roux quitte son poste de directrice de Bolvig SA.", True),
        ("Ana Roux va quitter son poste de directrice de Bolvig SA.", False),
        ("Ana Roux n'a pas quitté son poste de directrice de Bolvig SA.", False),
    ],
)
def test_a_post_that_is_left_is_over(read: Read, sentence: str, ended: bool) -> None:  # noqa: FBT001
    """Who is yet to leave a post has it as it is told."""
    statements = [s for s in read(sentence).statements if s.predicate == "jobTitle"]
    assert [(s.ended, s.status) for s in statements] == [(ended, Status.ASSERTED)]
