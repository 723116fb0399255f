"""Tests of :mod:`kg.extract.events.visits`: whose visit it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("En visite à Brest, le maire Luc Verdier a promis un stade.", ["Luc Verdier"]),
        ("Lors de sa visite à Brest, le maire Luc Verdier a promis un stade.", ["Luc Verdier"]),
        ("Le maire Luc Verdier, en visite à Brest, a promis un stade.", ["Luc Verdier"]),
        ("Ana Roux est arrivée lundi à Brest pour une visite de deux jours.", ["Ana Roux"]),
        ("La consule est arrivée lundi à Brest pour une visite de deux jours.", ["consule"]),
    ],
)
def test_whose_visit_it_is(read: Read, text: str, who: list[str]) -> None:
    """The subject of the verb goes on the visit that tells its occasion."""
    assert _visitors(read, text) == who


@pytest.mark.parametrize(
    "text",
    [
        "Le maire Luc Verdier a critiqué la visite de la consule.",
        "Luc Verdier a promis un stade pour une visite guidée.",
    ],
)
def test_visits_of_others(read: Read, text: str) -> None:
    """Who speaks of a visit goes nowhere."""
    assert "Luc Verdier" not in _visitors(read, text)


def _visitors(read: Read, text: str) -> list[str]:
    """Who does the meetings of the text."""
    roles = [row for event in read(text).events if event.kind == "Meeting" for row in event.roles]
    return [one.name if isinstance(one, Entity) else str(one) for role, one in roles if role is Role.AGENT]
