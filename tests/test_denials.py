"""Tests of :mod:`kg.annotate.denials`: what is denied, and what only has a « ne »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

LATER = (
    ("Le village a vécu avant que l'usine ne ferme, dix ans plus tard.", False),
    ("L'usine ne fermera pas, dix ans plus tard.", True),
    ("L'usine ne ferme plus.", True),
)


@pytest.mark.parametrize(("text", "denied"), LATER)
def test_plus_before_tard_denies_nothing(read: Read, text: str, denied: bool) -> None:  # noqa: FBT001
    """« avant qu'elle ne ferme, dix ans plus tard »: « ne » alone, and « plus » compares."""
    [event] = [e for e in read(text).events if e.kind == "Closure"]
    assert (event.status is Status.DENIED) is denied


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Luc Roy n'a pas fait valoir que l'usine Bolvig a fermé.", Status.POSSIBLE),
        ("Luc Roy n'a pas prétendu que l'usine Bolvig a fermé.", Status.POSSIBLE),
        ("Luc Roy a fait valoir que l'usine Bolvig a fermé.", Status.ASSERTED),
    ],
)
def test_what_nobody_has_said_may_not_be(read: Read, text: str, status: Status) -> None:
    """« n'a pas fait valoir que »: the infinitive is denied with the verb over it."""
    [event] = [e for e in read(text).events if e.kind == "Closure"]
    assert event.status is status
