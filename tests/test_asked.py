"""Tests of :mod:`kg.extract.quotations.asked`: indirect questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

ASKED: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Luc Brun a demandé au maire s'il comptait rouvrir le bac.", [("Luc Brun", "il comptait rouvrir le bac")]),
    ("Luc Brun a demandé au maire si la ville rouvrirait le bac.", [("Luc Brun", "la ville rouvrirait le bac")]),
    ("Luc Brun a expliqué pourquoi le bac avait fermé.", [("Luc Brun", "pourquoi le bac avait fermé")]),
    ("Luc Brun raconte comment le bac a coulé.", [("Luc Brun", "comment le bac a coulé")]),
    ("Luc Brun se demande comment le bac a coulé.", [("Luc Brun", "comment le bac a coulé")]),
    ("Luc Brun a raconté à la barre comment le bac a coulé.", [("Luc Brun", "comment le bac a coulé")]),
    ("Luc Brun l'a assuré devant les juges : le bac tiendra.", [("Luc Brun", "le bac tiendra")]),
    ("Une information explique pourquoi le bac a coulé.", []),
    ("Luc Brun a demandé un bac si le pont ferme.", [("Luc Brun", "un bac si le pont ferme")]),
)


@pytest.mark.parametrize(("sentence", "expected"), ASKED)
def test_what_is_asked(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What somebody wonders or explains is said, and a condition is part of what is asked for."""
    assert said(read(sentence)) == expected
