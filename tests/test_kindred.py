"""Tests of :mod:`kg.extract.coreference.kindred`: whom a trade tells by another of its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

FIELD = (
    (
        "Le cycliste [person Luc Bas] a gagné l'étape devant [person Jan Vial]. Le coureur mène au classement.",
        "Le coureur",
        "Luc Bas",
    ),
    (
        "La violoniste [person Ana Roux] a joué avec [person Zoé Bon]. La musicienne est née à [place Dax].",
        "La musicienne",
        "Ana Roux",
    ),
)


@pytest.mark.parametrize(("text", "words", "name"), FIELD)
def test_who_was_told_by_a_trade_of_that_field(refer: Refer, text: str, words: str, name: str) -> None:
    """The runner is who was called a cyclist, and not who was called nothing."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)
