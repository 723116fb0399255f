"""Figures and what contradicts them."""

from __future__ import annotations

import pytest

from kg.extract.coreference.figures import Figure
from kg.terms import Kind


@pytest.mark.parametrize(
    ("gender", "number", "agrees"),
    [("Fem", "Sing", True), ("", "Sing", True), ("Fem", "", True), ("Masc", "Sing", False), ("Fem", "Plur", False)],
)
def test_agreement(gender: str, number: str, agrees: bool) -> None:  # noqa: FBT001
    """Only what is known on both sides can contradict."""
    assert Figure(Kind.PERSON, "Fem", "Sing").agrees(gender, number) is agrees


def test_unknown_agrees_with_all() -> None:
    """Nothing known, nothing contradicted."""
    assert Figure(Kind.PERSON).agrees("Masc", "Plur")


def test_figures_are_themselves() -> None:
    """Two figures with the same contents are two."""
    assert Figure(Kind.PERSON) != Figure(Kind.PERSON)
