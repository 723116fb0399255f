"""The IRIs of things."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Entity, Quantity, Source, Span, Time
from kg.naming import slug
from kg.rdf.iri import Names, open_relation
from kg.terms import Kind

NAMES = Names("http://localhost:8000/", "0123456789abcdef")
SPAN = Span(0, 1)
BOUNDS = st.sampled_from([None, "1", "-3", "15000000000"])
NUMBERS = st.one_of(
    st.tuples(st.sampled_from(["1", "0.5", "-3"]), st.none(), st.none()), st.tuples(st.none(), BOUNDS, BOUNDS)
)
UNITS = st.one_of(st.sampled_from(["EUR", "%", "m²", "per-year", "a_b", "_", "km/h"]), st.text(min_size=1, max_size=5))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(Kind), st.sampled_from(Kind))
def test_entities_share_an_iri_only_if_their_names_are_the_same(one: str, other: str, kind: Kind, second: Kind) -> None:
    """IRIs are equal exactly when kind and normalised name are, and are plain ASCII."""
    first, last = NAMES.of(Entity(kind, one)), NAMES.of(Entity(second, other))
    assert (first == last) == (kind == second and slug(one) == slug(other))
    assert first.value.isascii()
    assert not set(first.value) & set(' "<>\\^`{|}')


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Canal", "Canal+", False),
        ("C", "C#", False),
        ("ÉMIRATS", "Emirats", True),
        ("Côte d’Azur", "Côte d'Azur", True),
        ("Saint-Étienne", "Saint Etienne", True),
        ("Œuvre", "Oeuvre", True),
        ("Москва", "Київ", False),
        ("東京", "北京", False),
        ("«»", "()", False),
        ("", "u", False),
    ],
)
def test_names_are_the_same_but_for_case_accents_and_punctuation(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    """The normalisation that makes two names one."""
    assert (NAMES.of(Entity(Kind.WORK, one)) == NAMES.of(Entity(Kind.WORK, other))) == same


QUANTITIES = st.builds(
    lambda numbers, unit, money, per, vague: Quantity(
        numbers[0], numbers[1], numbers[2], unit, money, per, vague, SPAN
    ),
    NUMBERS,
    UNITS,
    st.booleans(),
    st.one_of(st.none(), UNITS),
    st.booleans(),
)


@settings(max_examples=300, deadline=None)
@given(QUANTITIES, QUANTITIES)
def test_quantities_share_an_iri_only_if_they_are_equal(one: Quantity, other: Quantity) -> None:
    """IRIs of quantities are equal exactly when the quantities are."""
    assert (NAMES.of(one) == NAMES.of(other)) == (one == other)


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_times_share_an_iri_only_if_they_are_equal(one: str, other: str) -> None:
    """IRIs of times are equal exactly when the EDTF is."""
    assert (NAMES.of(Time(one, SPAN)) == NAMES.of(Time(other, SPAN))) == (one == other)


def test_an_interval_is_no_path_with_dots() -> None:
    """The open beginning of an interval is not taken for a parent folder."""
    assert NAMES.of(Time("../2014", SPAN)).value == "http://localhost:8000/time/..%2F2014"


def test_readable_iris() -> None:
    """IRIs say what they name."""
    money = Quantity("15000000000", None, None, "USD", True, "year", False, SPAN)  # noqa: FBT003
    assert NAMES.of(money).value == "http://localhost:8000/quantity/15000000000_USD_per-year"
    source = Source("Une source proche du dossier")
    assert NAMES.of(source).value == "http://localhost:8000/source/0123456789abcdef-une-source-proche-du-dossier"
    assert NAMES.mention(Span(3, 9)).value == "http://localhost:8000/doc/0123456789abcdef#char=3,9"
    assert open_relation("open/céder-à").value == "https://w3id.org/press-kg/ontology#open/céder-à"
