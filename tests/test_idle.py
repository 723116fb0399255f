"""Tests of :mod:`kg.extract.events.idle`: what a number is compared with tells nothing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Orial a essuyé une perte de 3 millions d'euros, contre un bénéfice de 2 millions en 2018.", "Change"),
        ("Le groupe Orial a vendu 5 usines, contre l'achat de 3 sites un an plus tôt.", "Acquisition"),
    ],
)
def test_what_is_compared_with_tells_nothing(text: str, kind: str, read: Read) -> None:
    """Behind « contre » and with another number before it, a noun is no event."""
    assert len([event for event in read(text).events if event.kind == kind]) == 1


def test_voices_against_are_told(read: Read) -> None:
    """« Par 51 voix contre 28 » compares nothing."""
    [event] = [e for e in read("Le Sénat a adopté le texte par 51 voix contre 28.").events if e.kind == "Decision"]
    assert len(event.roles) > 1
