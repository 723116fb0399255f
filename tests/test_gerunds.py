"""Tests of :mod:`kg.extract.quotations.gerunds`: who does what a gerund tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

GERUNDS: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Estimant que le pont est usé, le maire réclame un vote.",
        [("le maire", "le pont est usé"), ("le maire", "un vote")],
    ),
    (
        "Rappelant que le pays a signé la charte en 2010, la ministre exclut un retrait.",
        [("la ministre", "le pays a signé la charte en 2010")],
    ),
    ("Redoutant que la banque ferme l'agence, les marins ont manifesté.", [("les marins", "la banque ferme l'agence")]),
    (
        "Accusant le maire d'avoir vendu le stade, l'opposition quitte la salle.",
        [("l'opposition", "le maire d'avoir vendu le stade")],
    ),
    ("Le maire a quitté la salle, tout en assurant que le pont tiendra.", [("Le maire", "le pont tiendra")]),
    ("Le club, qui soutenait Luc Brun, a rompu, invoquant « des fautes graves ».", [("club", "des fautes graves")]),
    ("Le maire a lu une lettre assurant que le pont tiendra.", [("lettre", "le pont tiendra")]),
)


@pytest.mark.parametrize(("sentence", "expected"), GERUNDS)
def test_who_does_it(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A gerund has the subject of its sentence, before or behind it, or the noun that it completes."""
    assert said(read(sentence)) == expected
