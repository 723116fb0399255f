"""How names may be spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.resolve.spelling import Person, abbreviated, parts, skeleton, sound, spell
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kadhafi", "gaddafi"),
        ("khrouchtchev", "khrushchev"),
        ("eltsine", "eltsin"),
        ("tchaikovski", "tschaikowsky"),
        ("youri", "yuri"),
        ("mohammed", "mohamed"),
        ("philippe", "filipe"),
        ("oussama", "usama"),
    ],
)
def test_transliterations_sound_alike(one: str, other: str) -> None:
    """At least their consonants do."""
    assert skeleton(sound(one)) == skeleton(sound(other))


@pytest.mark.parametrize(("one", "other"), [("martin", "marin"), ("dupont", "dubois"), ("berger", "bergeron")])
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    """A consonant more or less is another name."""
    assert skeleton(sound(one)) != skeleton(sound(other))


@pytest.mark.parametrize(
    ("name", "given", "family", "initials"),
    [
        ("Claire Vasseur", ("claire",), ("vasseur",), False),
        ("Vasseur", (), ("vasseur",), False),
        ("C. Vasseur", ("c",), ("vasseur",), True),
        ("J.-P. Morel", ("j", "p"), ("morel",), True),
        ("Jean-Pierre Morel", ("jean", "pierre"), ("morel",), False),
        ("Charles de Gaulle", ("charles",), ("gaulle",), False),
        ("Anne Sophie Morel-Roux", ("anne", "sophie"), ("morel", "roux"), False),
        ("Martin Roux Jr", ("martin",), ("roux",), False),
        ("Omar al-Bachir", ("omar",), ("bachir",), False),
        ("de la", (), ("de", "la"), False),
    ],
)
def test_a_persons_name_has_parts(
    name: str,
    given: tuple[str, ...],
    family: tuple[str, ...],
    initials: bool,  # noqa: FBT001 a table of cases
    french: Language,
) -> None:
    """Given names or initials, and the surname without particles and « Jr »."""
    assert parts(name, french.names) == Person(given, family)
    assert parts(name, french.names).initials is initials


@pytest.mark.parametrize(
    ("name", "core", "letters", "initials"),
    [
        ("S.N.C.F.", "sncf", "sncf", set()),
        ("SNCF", "sncf", "sncf", set()),
        ("Société Marchal", "marchal", "", {"sm"}),
        ("Groupe Marchal", "marchal", "", {"gm"}),
        ("Union des bergers", "union-des-bergers", "", {"ub", "udb"}),
        ("Institut national des vents et marées", "institut-national-des-vents-et-marees", "", {"invm", "indvem"}),
        (
            "Union centrale des bergers libres de France",
            "union-centrale-des-bergers-libres-de-france",
            "",
            {"ucblf", "ucdbldf", "ucbl"},
        ),
        ("Hôpital St-Jean", "hopital-saint-jean", "", {"hsj"}),
    ],
)
def test_a_bodys_name_has_a_core_and_acronyms(
    name: str, core: str, letters: str, initials: set[str], french: Language
) -> None:
    """Without dots and the noun that only announces it; with its small words, without, and without its last."""
    spelling = spell(name, Kind.ORGANIZATION, french.names)
    assert (spelling.core, spelling.letters, set(spelling.initials)) == (core, letters, initials)
    assert spelling.person is None


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("Coupe du monde 2014", "2014"), ("Louis XIV", "xiv"), ("G20", "g20"), ("Jeux", ""), ("Charles I", "")],
)
def test_years_editions_and_reigns_are_kept(name: str, numbers: str, french: Language) -> None:
    """What tells one edition from another; a letter alone may be an initial."""
    assert spell(name, Kind.EVENT, french.names).numbers == numbers


def test_a_place_has_what_the_gazetteer_knows(french: Language) -> None:
    """Its one name, or how many bear it; other kinds are not looked up."""
    assert spell("Norvège", Kind.PLACE, french.names).place == "Norvège"
    assert spell("Brélanges", Kind.PLACE, french.names).homonyms == 0
    assert spell("Norvège", Kind.ORGANIZATION, french.names).homonyms == 0


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("chu-rennes", "centre-hospitalier-universitaire-rennes", True),
        ("chu-de-rennes", "centre-hospitalier-universitaire-de-rennes", True),
        ("cci-nice", "chambre-de-commerce-et-d-industrie-nice", True),
        ("chu-rennes", "centre-hospitalier-universitaire-brest", False),
        ("chu", "centre-hospitalier-universitaire", False),
        ("chx-rennes", "centre-hospitalier-universitaire-rennes", False),
        ("c-rennes", "centre-rennes", False),
        ("rennes", "rennes", False),
    ],
)
def test_one_word_may_stand_for_several(one: str, other: str, answer: bool) -> None:  # noqa: FBT001 a table of cases
    """An acronym inside a name that is otherwise the same, whichever comes first."""
    assert abbreviated(one, other) is answer
    assert abbreviated(other, one) is answer


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("Seconde Guerre mondiale", True),
        ("guerre froide", True),
        ("bataille de Stalingrad", True),
        ("attentats du 13 novembre", True),
        ("Mobile World Congress", True),
        ("élection présidentielle sénégalaise", True),
        ("marathon de Rotterdam", True),
        ("guerre civile", False),
        ("Second tour", False),
        ("Coupe du Monde", False),
        ("championnat d'Europe", False),
        ("élections du 13 novembre", False),
        ("Grand Prix", False),
    ],
)
def test_an_events_name_may_be_its_own(name: str, answer: bool, french: Language) -> None:  # noqa: FBT001
    """By a name in it, by what is told of what happened once; not by what it is, where of many, or of what sport."""
    assert spell(name, Kind.EVENT, french.names).proper is answer


def test_what_only_announces_an_event_counts_for_nothing(french: Language) -> None:
    """« le concours de l'Eurovision » is « l'Eurovision »; what is not known as a name keeps its noun."""
    words = french.names
    assert spell("concours de l'Eurovision", Kind.EVENT, words).core == spell("Eurovision", Kind.EVENT, words).core
    assert spell("sommet du G20 de Cannes", Kind.EVENT, words).core == spell("G20 de Cannes", Kind.EVENT, words).core
    assert spell("sommet de Verdania", Kind.EVENT, words).core == "sommet-de-verdania"
    assert spell("Seconde Intifada", Kind.EVENT, words).core == spell("Deuxième Intifada", Kind.EVENT, words).core


@pytest.mark.parametrize(
    ("kind", "name", "scope"),
    [
        (Kind.LAW, "article 16", "country"),
        (Kind.LAW, "décret du 3 mars", "country"),
        (Kind.LAW, "loi Veil", ""),
        (Kind.ORGANIZATION, "Croix-Rouge", "country"),
        (Kind.ORGANIZATION, "Ordre des avocats", "country"),
        (Kind.ORGANIZATION, "Fédération de rugby", "country"),
        (Kind.ORGANIZATION, "Fédération française de rugby", ""),
        (Kind.ORGANIZATION, "lycée Jean-Moulin", "place"),
        (Kind.ORGANIZATION, "clinique Sainte-Anne", "place"),
        (Kind.ORGANIZATION, "hôpital Cochin", ""),
        (Kind.ORGANIZATION, "École normale supérieure", ""),
        (Kind.PLACE, "place de la République", "place"),
        (Kind.PLACE, "Sud", "place"),
        (Kind.PLACE, "gare de Lyon", ""),
    ],
)
def test_names_that_many_countries_or_towns_have(kind: Kind, name: str, scope: str, french: Language) -> None:
    """Laws by number or day, bodies of a trade or sport, houses and squares named after people, the South."""
    assert spell(name, kind, french.names).scope == scope


@pytest.mark.parametrize(
    ("name", "answer"),
    [("aéroport de Zaventem", True), ("Union européenne", True), ("église Saint-Martin", False), ("Verdania", False)],
)
def test_a_places_name_may_tell_where_it_is(name: str, answer: bool, french: Language) -> None:  # noqa: FBT001
    """By a place in it, unless many have a church or street of that name."""
    assert spell(name, Kind.PLACE, french.names).proper is answer


@pytest.mark.parametrize(
    ("name", "homonyms"),
    [("Vienne", 3), ("Grenade", 3), ("Saint-Martin", 6), ("Bretagne", 1), ("Manhattan", 1), ("Luxembourg", 1)],
)
def test_a_large_town_is_meant_beside_an_area_of_its_name(name: str, homonyms: int, french: Language) -> None:
    """But for a town of that area's own country, and areas of no country that is known."""
    assert spell(name, Kind.PLACE, french.names).homonyms == homonyms


@pytest.mark.parametrize(
    ("name", "given", "family"),
    [
        ("gouvernement Rajoy", (), ("rajoy",)),
        ("gouvernement conservateur de Mariano Rajoy", ("mariano",), ("rajoy",)),
        ("gouvernement d'Elio Di Rupo", ("elio",), ("rupo",)),
        ("régime de Bachar el-Assad", ("bachar",), ("assad",)),
    ],
)
def test_a_government_bears_the_name_of_who_leads_it(
    name: str, given: tuple[str, ...], family: tuple[str, ...], french: Language
) -> None:
    """With or without an adjective and his first name."""
    assert spell(name, Kind.ORGANIZATION, french.names).person == Person(given, family)


@pytest.mark.parametrize(
    "name", ["gouvernement de Madrid", "gouvernement de transition", "cabinet Roux", "régime local"]
)
def test_other_governments_bear_nobody_s(name: str, french: Language) -> None:
    """Those of a place, and what is no government."""
    assert spell(name, Kind.ORGANIZATION, french.names).person is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ONU", "Organisation des Nations unies"),
        ("Conseil de sécurité de l'ONU", "Conseil de sécurité des Nations unies"),
        ("UE", "Union européenne"),
        ("Santé", "ministère de la Santé"),
        ("ministère espagnol de l'Intérieur", "Intérieur"),
        ("Jeunesse et Sports", "ministère de la Jeunesse et des Sports"),
    ],
)
def test_a_body_has_one_core_by_letters_and_in_full(one: str, other: str, french: Language) -> None:
    """A body of which there is one in the world, and a ministry with and without that word."""
    assert spell(one, Kind.ORGANIZATION, french.names).core == spell(other, Kind.ORGANIZATION, french.names).core


@pytest.mark.parametrize(
    ("name", "own"), [("Lyon", True), ("Londres", True), ("Vienne", False), ("Chambéry", False), ("Bonifay", False)]
)
def test_a_large_town_is_known_by_its_name_alone(name: str, *, own: bool, french: Language) -> None:
    """Unless another place has it too."""
    assert spell(name, Kind.PLACE, french.names).proper is own
