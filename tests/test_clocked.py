"""Tests of :mod:`kg.annotate.clocked`: places of which a bracket tells the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("L'avion s'est écrasé vers 16 heures (15 heures à Paris).", set[str]()),
        ("L'avion s'est écrasé à 20 h 30 (3 h 30 mardi en France).", set[str]()),
        ("Le président a démissionné à 9h (heure de Québec).", set[str]()),
        ("L'avion s'est écrasé vers 16 heures à Paris.", {"Paris"}),
    ],
)
def test_where_only_the_hour_is_told(read: Read, text: str, places: set[str]) -> None:
    """Nothing happens there."""
    [event] = read(text).events
    assert {f.name for role, f in event.roles if role is Role.PLACE and isinstance(f, Entity)} == places


def test_a_thing_is_not_where_an_hour_is_told(read: Read) -> None:
    """Nor does anything lie there."""
    assert not read("Le séisme a eu lieu à 04h17 locales (02h17 en Suisse), près de Lima.").statements
