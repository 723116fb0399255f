"""Tests of :mod:`kg.extract.coreference.harm`: who is hurt or dies is somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Un incendie a détruit un hangar mardi. Il a été conduit à l'hôpital.",
        "Un incendie a détruit un hangar mardi. Il a succombé dans la soirée.",
        "Un incendie a détruit un hangar mardi. Grièvement brûlé, il a été évacué vers la clinique voisine.",
    ],
)
def test_no_fire_is_taken_to_hospital(read: Read, text: str) -> None:
    """Nor does it die of its wounds."""
    reading = read(text)
    told = {reading.text.words(m.span).lower() for entity in reading.entities for m in entity.mentions}
    assert "il" not in told
