"""Where somebody was born or has died, told of the place first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

if TYPE_CHECKING:
    from conftest import Read

_LIVED = frozenset({"birthPlace", "deathPlace", "homeLocation"})


def _told(read: Read, text: str) -> set[tuple[str, str, object]]:
    return {(one.subject.name, one.predicate, name(one.object)) for one in read(text).statements}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("C'est à Namur qu'est né Luc Vial.", ("Luc Vial", "birthPlace", "Namur")),
        ("C'est à Namur que Luc Vial est né en 1950.", ("Luc Vial", "birthPlace", "Namur")),
        ("C'est à Namur qu'est mort le peintre Luc Vial.", ("Luc Vial", "deathPlace", "Namur")),
        ("C'est en Belgique que vit Luc Vial.", ("Luc Vial", "homeLocation", "Belgique")),
    ],
)
def test_a_place_told_first(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    """Whoever is named right behind « que » or behind the verb was there."""
    assert wanted in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ce n'est pas à Namur qu'est né Luc Vial.",
        "Est-ce à Namur qu'est né Luc Vial ?",
        "C'est à Namur qu'est née la mère de Luc Vial.",
        "C'est à Namur que la mère de Luc Vial est née.",
        "C'est à Namur que Luc Vial voulait vivre.",
        "C'est à Namur que Luc Vial n'est pas né.",
    ],
)
def test_where_somebody_was_not(read: Read, text: str) -> None:
    """A denial, a question, a wish, somebody's mother."""
    assert not {one for one in _told(read, text) if one[0] == "Luc Vial" and one[1] in _LIVED}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Selon Ana Roux, c'est à Namur qu'est né Luc Vial.", "birthPlace"),
        ("Ana Roux affirme que c'est à Namur qu'habite Luc Vial.", "homeLocation"),
        ("D'après Ana Roux, c'est Luc Vial qui dirige Bolvig.", "headOf"),
    ],
)
def test_what_is_brought_out_is_said(read: Read, text: str, relation: str) -> None:
    """Though a relative clause tells it, it is theirs who say so: nothing is taken for granted."""
    (statement,) = [s for s in read(text).statements if s.predicate == relation]
    assert statement.claim is not None
