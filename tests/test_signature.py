"""What of one document the identity of its entities depends on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kg.model import Document, Entity, Event, Quantity, Reading, Span, Statement, Text, Time
from kg.resolve.signature import Row, Signature, load, prune, sign
from kg.terms import Kind, Role

ANA = Entity(Kind.PERSON, "Ana Roux", authorities=("https://a.fr/1",))
BOLVIG = Entity(Kind.ORGANIZATION, "Bolvig")
LUNEL = Entity(Kind.PLACE, "Lunel")
HERE = Span(0, 1)


def made(*statements: Statement, events: tuple[Event, ...] = (), published: dt.date | None = None) -> Reading:
    """A reading of no words, in which these things are stated."""
    document = Document("Ana Roux dirige Bolvig à Lunel.", published=published)
    return Reading(
        Text(document, document.text, (), (), ()), entities=(ANA, BOLVIG, LUNEL), statements=statements, events=events
    )


def age(years: str) -> Quantity:
    """An age."""
    return Quantity(years, None, None, "year", money=False, per=None, approximate=False, span=HERE)


def test_functions_and_other_names_are_kept() -> None:
    """In lower case, each once, and no name twice."""
    found = sign(
        made(
            Statement(ANA, "jobTitle", "Directrice"),
            Statement(ANA, "jobTitle", "directrice"),
            Statement(ANA, "alternateName", "la Louve"),
            Statement(ANA, "alternateName", "Ana Roux"),
            Statement(BOLVIG, "alternateName", Entity(Kind.ORGANIZATION, "Bolvo")),
        )
    )
    rows = {row.key: row for row in found.rows}
    assert rows[ANA.key].roles == ("directrice",)
    assert rows[ANA.key].aliases == ("la Louve",)
    assert rows[ANA.key].links == ("https://a.fr/1",)
    assert rows[BOLVIG.key].aliases == ("Bolvo",)
    assert [row.kind for row in found.rows] == [Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE]


def test_statements_and_events_bind_their_entities_both_ways() -> None:
    """Not to themselves, and a thing in neither is bound to nothing."""
    hiring = Event("Hiring", ((Role.AGENT, BOLVIG), (Role.PLACE, LUNEL), (Role.FUNCTION, "soudeur")), "Bolvig recrute")
    found = {row.key: row.ties for row in sign(made(Statement(ANA, "headOf", BOLVIG), events=(hiring,))).rows}
    assert found == {ANA.key: (BOLVIG.key,), BOLVIG.key: (ANA.key, LUNEL.key), LUNEL.key: (BOLVIG.key,)}


@pytest.mark.parametrize(
    ("statement", "published", "born"),
    [
        (Statement(ANA, "birthDate", Time("1961-03-03", HERE)), None, 1961),
        (Statement(ANA, "birthDate", Time("XXXX-03-03", HERE)), None, None),
        (Statement(ANA, "age", age("58")), dt.date(2019, 5, 15), 1961),
        (Statement(ANA, "age", age("58")), None, None),
        (Statement(ANA, "age", age("58.5")), dt.date(2019, 5, 15), None),
        (Statement(ANA, "headOf", BOLVIG), dt.date(2019, 5, 15), None),
    ],
)
def test_the_year_of_birth_is_told_or_reckoned(
    statement: Statement, published: dt.date | None, born: int | None
) -> None:
    """From a date, or an age and the day of the paper."""
    assert sign(made(statement, published=published)).rows[0].born == born


def test_two_of_one_key_are_one_row() -> None:
    """As in the document's graph; the first year of birth and all names count."""
    reading = made(Statement(ANA, "birthDate", Time("1961", HERE)))
    twin = replace(ANA, aliases=("A. Roux",), authorities=("https://b.fr/2",))
    [row] = [row for row in sign(replace(reading, entities=(ANA, twin))).rows if row.key == ANA.key]
    assert row.aliases == ("A. Roux",)
    assert row.links == ("https://a.fr/1", "https://b.fr/2")
    assert row.born == 1961


def test_a_signature_is_a_line_and_back() -> None:
    """ASCII on one line; the key of the document stands outside."""
    found = sign(made(Statement(ANA, "alternateName", "la Louve\n"), published=dt.date(2019, 5, 15)))
    line = found.dump()
    assert line.isascii()
    assert "\n" not in line
    assert load(found.document, line) == found
    assert found.published == "2019-05-15"


def test_who_is_forgotten_leaves_no_trace() -> None:
    """Neither as a row nor as an alias, function or tie of others."""
    rows = (
        Row("person/ana-roux", "Ana Roux", ties=("organization/bolvig",)),
        Row("person/zoe-lam", "Zoé Lam", ("amie d'Ana Roux", "Zo"), roles=("avocate d'Ana Roux", "avocate")),
        Row("organization/bolvig", "Bolvig", ties=("person/ana-roux", "place/lunel")),
        Row("place/lunel", "Lunel"),
    )
    left = prune(
        Signature("0", "", rows, "sketch"),
        {"person/zoe-lam", "organization/bolvig", "person/ana-roux"},
        lambda text: text.replace("Ana Roux", "█"),
    )
    assert left.rows == (
        Row("person/zoe-lam", "Zoé Lam", ("Zo",), roles=("avocate",)),
        Row("organization/bolvig", "Bolvig", ties=("person/ana-roux",)),
    )
    assert left.sketch == "sketch"
    assert left.sayings == ()
