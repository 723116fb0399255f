"""What speaks for and against two profiles' being one entity."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from kg.resolve.evidence import LIKELY, NEVER, SURE, Evidence, barred, bears, clash, namesakes, short, weigh
from kg.resolve.spelling import spell
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.resolve.profile import Archive, Profile


@pytest.fixture(scope="module")
def archive(french: Language) -> Archive:
    """A small archive in which all that is named beside something weighs the same."""
    return cast("Archive", SimpleNamespace(names=french.names, size=2.0, weight=lambda _: 0.5))


def profile(archive: Archive, kind: Kind, name: str, **more: Any) -> Profile:  # noqa: ANN401 any attribute
    """What two articles may tell of somebody."""
    known: dict[str, Any] = {
        "kind": kind, "name": name, "named": True, "spelling": spell(name, kind, archive.names), "aliases": set(),
        "links": set(), "roles": set(), "ties": set(), "near": {}, "born": set(), "years": set(), "fields": set(),
        "areas": set(),
    }  # fmt: skip
    return cast("Profile", SimpleNamespace(**known | more))


@pytest.mark.parametrize(
    ("kind", "one", "other", "points", "reason"),
    [
        (Kind.PERSON, "Claire Orvault", "Claire Orvault", 4.0, "same full name"),
        (Kind.PERSON, "Orvault", "Orvault", 2.0, "same surname alone"),
        (Kind.PERSON, "Mouammar Kadhafi", "Mouammar Gaddafi", 3.0, "same sound"),
        (Kind.PERSON, "C. Orvault", "Claire Orvault", 1.0, "initial, of one bearer"),
        (Kind.PERSON, "Orvault", "Claire Orvault", 0.5, "surname alone, of one bearer"),
        (Kind.PERSON, "Claire Orvault", "Claire Orvaulx", 1.5, "a letter of the surname, of one bearer"),
        (Kind.PERSON, "Claire Orvault-Rouhec", "Claire Orvault", 1.5, "part of a double surname, of one bearer"),
        (Kind.PERSON, "Claire Orvault", "Paul Orvault", NEVER, "other names"),
        (Kind.PERSON, "Claire Orvault", "Claire Zimbert", NEVER, "other names"),
        (Kind.PERSON, "Adrien Orvault", "Adrienne Orvault", NEVER, "other names"),
        (Kind.PERSON, "DSO", "Denis Simon Orvault", 1.0, "initials of a person, of one bearer"),
        (Kind.PERSON, "Philippe Orvault", "Filippe Orvault", 3.0, "same sound"),
        (Kind.PERSON, "Mohamed Bourguiba", "Mohammed Bourguiba", 3.0, "same sound"),
        (Kind.PERSON, "Mohammed Kadhafi", "Mohamed Gaddafi", 3.0, "same sound"),
        (Kind.PERSON, "Viktor Ianoukovitch", "Victor Yanukovych", 3.0, "same sound"),
        (Kind.PERSON, "Moubarak", "Hosni Mubarak", 0.0, "surname alone, spelled otherwise, of one bearer"),
        (Kind.PERSON, "Zorbanek Orvault", "Zorbamek Orvault", 1.5, "a letter of the given name, of one bearer"),
        (Kind.PERSON, "Claire M. Orvault", "Claire Orvault", 0.5, "one given name more, of one bearer"),
        (Kind.PERSON, "Claire Marie Orvault", "Claire Orvault", 0.5, "one given name more, of one bearer"),
        (Kind.PERSON, "C. M. Orvault", "Claire Marie Orvault", 1.0, "initial, of one bearer"),
        (Kind.PERSON, "C. Orvault", "Claire Marie Orvault", 1.0, "initial, of one bearer"),
        (Kind.PERSON, "C. Orvault", "P. Orvault", NEVER, "other names"),
        (Kind.PERSON, "Marie Orvault", "Claire Marie Orvault", NEVER, "other names"),
        (Kind.PERSON, "Orvault", "Claire Zimbert", NEVER, "other names"),
        (Kind.PERSON, "Zorbanek Orvault", "Zurbonak Orvault", 2.0, "much the same sound, of one bearer"),
        (Kind.PERSON, "Aida Orvault", "Jayda Orvault", 2.0, "much the same sound, of one bearer"),
        (Kind.PERSON, "Aude Orvault", "Judy Orvault", NEVER, "other names"),
        (Kind.PERSON, "DSOP", "Denis Simon Orvault", NEVER, "other names"),
        (Kind.PERSON, "DO", "Denis Orvault", NEVER, "other names"),
        (Kind.PERSON, "Martin", "Martin", -0.5, "same surname, that many bear"),
        (Kind.PERSON, "Paul Martin", "Paul Martin", 2.8, "same name, that many bear"),
        (Kind.PERSON, "P. Martin", "Paul Martin", -0.5, "initial, of one bearer"),
        (Kind.PERSON, "Martin", "Paul Martin", -1.0, "surname alone, of one bearer"),
        (Kind.PLACE, "Lyon", "Lion", NEVER, "other names"),
        (Kind.PLACE, "Brélangesac", "Brélamgesac", 1.0, "a letter"),
        (Kind.PLACE, "Birmanie", "Myanmar", 3.0, "names of one place"),
        (Kind.ORGANIZATION, "Banque de Morvelle", "Banque de Morvella", 1.3, "a letter"),
        (Kind.ORGANIZATION, "Optilaction Nord", "Optilaction Sud", NEVER, "other names"),
        (Kind.ORGANIZATION, "G7", "G8", NEVER, "other number"),
        (Kind.EVENT, "Foire aux pulls", "Foire aux pulls", 2.5, "same name, that many events have"),
        (Kind.EVENT, "Foire de Verdal", "Foire de Verdal", 4.0, "same name"),
        (Kind.EVENT, "naufrage du Zorb", "naufrage nocturne du Zorb", 2.2, "an adjective more"),
        (Kind.EVENT, "Foire de Verdal", "Foire nocturne de Verdal", NEVER, "other names"),
        (Kind.WORK, "Marée basse", "Marée haute", NEVER, "other names"),
        (Kind.PRODUCT, "Zorb 2", "Zorb 3", NEVER, "other number"),
        (Kind.CONCEPT, "photonique", "photonique", 9.0, "same term"),
        (Kind.CONCEPT, "photonique", "mécanique", NEVER, "other names"),
        (Kind.PLACE, "Brélanges", "Brélanges", 3.0, "same name"),
        (Kind.PLACE, "Brélangesac", "Brélangessac", 2.5, "same sound"),
        (Kind.PLACE, "Brélanges", "Vermandine", NEVER, "other names"),
        (Kind.ORGANIZATION, "Optilac", "Optilac", 4.0, "same name"),
        (Kind.ORGANIZATION, "UNBR", "UNBR", 3.0, "same acronym"),
        (Kind.ORGANIZATION, "UB", "UB", 2.0, "same acronym"),
        (Kind.ORGANIZATION, "UNBR", "Union nationale des bergers de Roche", 2.0, "acronym"),
        (Kind.ORGANIZATION, "UB", "Union des bergers", 1.0, "acronym"),
        (Kind.ORGANIZATION, "UNBR", "Union des mineurs", NEVER, "other names"),
        (Kind.ORGANIZATION, "CHU Morvelle", "Centre hospitalier universitaire Morvelle", 3.0, "acronym of a part"),
        (Kind.ORGANIZATION, "Optilaction", "Optylaction", 2.5, "same sound"),
        (Kind.ORGANIZATION, "Optilaction", "Optilamtion", 1.3, "a letter"),
        (Kind.ORGANIZATION, "Optilac", "Optilag", NEVER, "other names"),
        (Kind.EVENT, "Coupe 2014", "Coupe 2018", NEVER, "other number"),
    ],
)
def test_names_alone(archive: Archive, kind: Kind, one: str, other: str, points: float, reason: str) -> None:
    """Each way in which names may differ has its points, whichever comes first."""
    first, second = profile(archive, kind, one), profile(archive, kind, other)
    assert weigh(first, second, archive) == weigh(second, first, archive) == Evidence(points, (reason,))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"links": {"https://a.fr/1"}}, {"links": {"https://a.fr/2"}}, "other authority"),
        ({"links": {"https://a.fr/1"}}, {"links": {"https://b.fr/2"}}, None),
        ({"links": {"https://a.fr/1", "https://b.fr/1"}}, {"links": {"https://a.fr/2", "https://b.fr/1"}}, None),
        ({"born": {1960}}, {"born": {1962}}, "other year of birth"),
        ({"born": {1960}}, {"born": {1961}}, None),
        ({"named": False}, {}, "no names"),
    ],
)
def test_what_bars(archive: Archive, one: dict[str, Any], other: dict[str, Any], reason: str | None) -> None:
    """Another authority of one kind, a year of birth too far, no name: then nothing makes them one."""
    first, second = (profile(archive, Kind.PERSON, "Claire Orvault", **more) for more in (one, other))
    assert barred(first, second) == reason
    assert clash(first, second, archive) is (reason is not None)
    assert (weigh(first, second, archive).points == NEVER) is (reason is not None)


def test_kinds_and_years_bar(archive: Archive) -> None:
    """A person is no body; what comes again each year is another in another year, what happens once is not."""
    person, body = profile(archive, Kind.PERSON, "Orvault"), profile(archive, Kind.ORGANIZATION, "Orvault")
    assert barred(person, body) == "other kinds"
    fairs = [profile(archive, Kind.EVENT, "Foire aux pulls", years={year}) for year in (2014, 2018)]
    assert barred(fairs[0], fairs[1]) == "other year"
    assert barred(fairs[0], fairs[0]) is None
    assert barred(fairs[0], profile(archive, Kind.EVENT, "Foire aux pulls")) is None


@pytest.mark.parametrize(
    ("one", "other", "points"),
    [
        ({"roles": {"maire", "avocat"}}, {"roles": {"maire"}}, 1.5),
        ({"roles": {"maire"}}, {"roles": {"avocat"}}, 0.0),
        ({"fields": {"sport"}}, {"fields": {"sport", "droit"}}, 0.3),
        ({"fields": {"sport"}}, {"fields": {"droit"}}, -3.0),
        ({"born": {1960}}, {"born": {1960}}, 3.0),
        ({"near": {"place/a": 1}}, {"near": {"place/b": 1}}, -0.7),
        ({"near": {"place/a": 1}}, {"near": {"place/a": 1}}, 0.6),
        ({"near": {"place/a": 1, "place/b": 1}}, {"near": {"place/a": 1, "place/b": 1}}, 1.2),
        ({"near": dict.fromkeys("abcdefgh", 1)}, {"near": dict.fromkeys("abcdefgh", 1)}, 2.4),
        ({"ties": {"organization/a"}}, {"near": {"organization/a": 1}}, 1.5),
        ({"years": {1990}}, {"years": {1999}}, -1.5),
        ({"years": {1990}}, {"years": {1998}}, 0.0),
    ],
)
def test_what_else_they_share(archive: Archive, one: dict[str, Any], other: dict[str, Any], points: float) -> None:
    """Functions, fields, years and what is named beside them are added to the name's points, both ways alike."""
    first, second = (profile(archive, Kind.PERSON, "Claire Orvault", **more) for more in (one, other))
    assert weigh(first, second, archive).points == pytest.approx(4.0 + points)
    assert weigh(second, first, archive).points == pytest.approx(4.0 + points)


@pytest.mark.parametrize(
    ("kind", "name", "one", "other", "points"),
    [
        (Kind.ORGANIZATION, "Optilac", {"years": {1990}}, {"years": {1999}}, 4.0),
        (Kind.WORK, "Marée basse", {"years": {1990}}, {"years": {1999}}, 4.0),
        (Kind.ORGANIZATION, "Optilac", {"ties": {"person/a"}}, {"ties": {"person/b"}}, 4.0),
        (Kind.PRODUCT, "Optilac", {"ties": {"person/a"}}, {"ties": {"person/b"}}, 4.0),
        (Kind.WORK, "Marée basse", {"ties": {"person/a"}}, {"ties": {"person/b"}}, 1.0),
        (Kind.WORK, "Marée basse", {"ties": {"person/a"}}, {"ties": {"person/a"}}, 4.0),
        (Kind.ORGANIZATION, "Optilac", {"areas": {"FR"}}, {"areas": {"BE"}}, 4.0),
        (Kind.PERSON, "Claire Orvault", {"areas": {"FR"}}, {"areas": {"BE"}}, 4.0),
        (Kind.EVENT, "Foire aux pulls", {"areas": {"FR"}}, {"areas": {"BE"}}, -0.5),
        (Kind.EVENT, "Foire aux pulls", {"areas": {"FR", "r11"}}, {"areas": {"FR", "r24"}}, -0.5),
        (Kind.EVENT, "Foire aux pulls", {"areas": {"FR", "d75"}}, {"areas": {"FR", "d69"}}, -0.5),
        (Kind.EVENT, "Foire aux pulls", {"areas": {"FR", "d75"}}, {"areas": {"FR"}}, 2.5),
        (Kind.EVENT, "Foire de Verdal", {"areas": {"FR"}}, {"areas": {"BE"}}, 4.0),
        (Kind.PLACE, "Brélanges", {"areas": {"FR"}}, {"areas": {"BE"}}, 2.0),
        (
            Kind.PERSON,
            "Claire Orvault",
            {"near": {"place/a": 1}, "roles": {"maire"}},
            {"near": {"place/b": 1}, "roles": {"avocat"}},
            1.6,
        ),
        (
            Kind.ORGANIZATION,
            "Optilac",
            {"near": {"place/a": 1}, "roles": {"maire"}},
            {"near": {"place/b": 1}, "roles": {"avocat"}},
            3.3,
        ),
    ],
)
def test_what_counts_for_some_kinds_only(
    archive: Archive, kind: Kind, name: str, one: dict[str, Any], other: dict[str, Any], points: float
) -> None:
    """Years tell people apart, makers works, countries and regions places and events."""
    first, second = (profile(archive, kind, name, **more) for more in (one, other))
    assert weigh(first, second, archive).points == pytest.approx(points)
    assert weigh(second, first, archive).points == pytest.approx(points)


def test_works_and_places_differ_by_makers_and_countries(archive: Archive) -> None:
    """Two novels of one title, two fairs of one name in two countries."""
    novels = [profile(archive, Kind.WORK, "Marée basse", ties={tie}) for tie in ("person/a", "person/b")]
    assert "other makers" in weigh(novels[0], novels[1], archive).reasons
    fairs = [profile(archive, Kind.EVENT, "Foire aux pulls", areas={code}) for code in ("FR", "BE")]
    assert "other country" in weigh(fairs[0], fairs[1], archive).reasons
    assert "other country" not in weigh(fairs[0], fairs[0], archive).reasons


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        (("Optilac", {"Brisac"}), ("Brisac", set()), 4.0, "other name told"),
        (("Brisac", set()), ("Optilac", {"Brisac"}), 4.0, "other name told"),
        (("Optilac", {"Brisac"}), ("Vermand", set()), NEVER, "other names"),
        (("ZKW", {"Union des bergers"}), ("Union des bergers", set()), 4.0, "acronym told"),
        (("UBR", {"Union du bois rouge"}), ("Union des bergers de Roche", set()), NEVER, "other expansion"),
        (("UBR", {"Union du bois rouge"}), ("UBR", {"Union des bergers de Roche"}), NEVER, "other expansion"),
        (("UBR", {"Union du bois rouge"}), ("UBR", {"Union du bois rouge"}), 3.0, "same acronym"),
        (("UBR", {"Union du bois rouge"}), ("UBR", set()), 2.0, "same acronym"),
    ],
)
def test_names_that_an_article_tells(
    archive: Archive, one: tuple[str, set[str]], other: tuple[str, set[str]], points: float, reason: str
) -> None:
    """What stands in brackets makes one of two names, and two of one acronym."""
    first, second = (profile(archive, Kind.ORGANIZATION, name, aliases=aliases) for name, aliases in (one, other))
    assert weigh(first, second, archive) == Evidence(points, (reason,))


@pytest.mark.parametrize(
    ("kind", "one", "other", "points", "reason"),
    [
        (Kind.PERSON, ("Claire Orvault", {"Zoé Brun"}), "Zoé Brun", 4.0, "other name told"),
        (Kind.PERSON, ("Claire Orvault", {"Zoé"}), "Zoé", 1.5, "other name told"),
        (Kind.PLACE, ("Brélanges", {"Vermandine"}), "Vermandine", 3.0, "other name told"),
        (Kind.PLACE, ("Lyon", {"Brest"}), "Brest", NEVER, "other names"),
        (Kind.ORGANIZATION, ("Union des bergers", {"ZKW"}), "ZKW", 4.0, "acronym told"),
    ],
)
def test_another_name_of_a_person_or_place(
    archive: Archive, kind: Kind, one: tuple[str, set[str]], other: str, points: float, reason: str
) -> None:
    """A name alone is worth less than two full ones, and two places that the gazetteer knows stay two."""
    first, second = profile(archive, kind, one[0], aliases=one[1]), profile(archive, kind, other)
    assert weigh(first, second, archive) == weigh(second, first, archive) == Evidence(points, (reason,))


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.WORK])
def test_one_authority_is_one_thing(archive: Archive, kind: Kind) -> None:
    """Whatever the names, the same page of the same register."""
    first, second = (profile(archive, kind, name, links={"https://a.fr/1"}) for name in ("Claire Orvault", "Brisac"))
    assert weigh(first, second, archive) == Evidence(10.0, ("same authority",))


def test_places_of_one_name_in_two_countries(archive: Archive) -> None:
    """A name that many towns bear is worth less, and two towns in two countries are two; the reasons come by weight."""
    known = profile(archive, Kind.PLACE, "Saint-Denis")
    assert weigh(known, known, archive) == Evidence(2.0, ("same name, that several places bear",))
    here, there = (profile(archive, Kind.PLACE, "Saint-Denis", areas={code}) for code in ("FR", "BE"))
    assert weigh(here, there, archive) == Evidence(-1.0, ("other country", "same name, that several places bear"))
    person = profile(archive, Kind.PERSON, "Claire Orvault", ties={"o/a"}, near={"o/b": 1})
    beside = profile(archive, Kind.PERSON, "Claire Orvault", near={"o/a": 1, "o/b": 1})
    assert weigh(person, beside, archive).reasons == ("same full name", "bound to o/a", "named beside o/b")


def test_rivals_make_a_short_form_worth_less(archive: Archive) -> None:
    """An initial or acronym that two may bear is nobody's for sure."""
    brief, full = profile(archive, Kind.PERSON, "C. Orvault"), profile(archive, Kind.PERSON, "Claire Orvault")
    assert weigh(brief, full, archive, rivals=2) == Evidence(0.0, ("initial",))
    short_, long = (profile(archive, Kind.ORGANIZATION, name) for name in ("UBR", "Union des bergers de Roche"))
    assert weigh(short_, long, archive, rivals=2) == Evidence(0.5, ("acronym",))
    for name, points in (("Claire Orvaulx", 0.5), ("Claire M. Orvault", -0.5), ("Klaire Orvault", 3.0)):
        assert weigh(profile(archive, Kind.PERSON, name), full, archive, rivals=3).points == points


def test_short_forms_and_who_may_bear_them(archive: Archive) -> None:
    """Surnames, initials and acronyms are short; a full name bears them, another short form does not."""
    names = {name: profile(archive, Kind.PERSON, name) for name in ("Orvault", "C. Orvault", "Claire Orvault", "Zim")}
    assert [name for name, held in names.items() if short(held)] == ["Orvault", "C. Orvault", "Zim"]
    assert bears(names["Orvault"], names["Claire Orvault"], archive)
    assert not bears(names["Zim"], names["Claire Orvault"], archive)
    assert not bears(names["Orvault"], names["C. Orvault"], archive)
    assert short(profile(archive, Kind.ORGANIZATION, "UBR"))
    assert not short(profile(archive, Kind.ORGANIZATION, "Optilac"))
    assert not clash(names["Orvault"], names["Zim"], archive)


def test_a_common_name_is_worth_less_in_a_large_archive(archive: Archive) -> None:
    """The more articles, the more may bear it; confidence grows with the points."""
    large = cast("Archive", SimpleNamespace(names=archive.names, size=12.0))
    assert namesakes(large) < namesakes(archive) == 2.8
    assert round(namesakes(large), 2) == 1.34
    assert Evidence(SURE, ()).confidence == 0.73
    assert Evidence(LIKELY, ()).confidence < 0.5
