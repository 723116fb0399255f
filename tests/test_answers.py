"""Tests of :mod:`kg.resolve.answers`: what a claim of a document answers, by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.resolve.answers import answers

if TYPE_CHECKING:
    from conftest import Read

ANSWERED: tuple[tuple[str, list[tuple[str, bool, str]]], ...] = (
    (
        "Orial va supprimer 300 postes à Gien, affirme la CGT. La direction dément toute suppression de postes à Gien.",
        [("toute suppression de postes à Gien", True, "Orial va supprimer 300 postes à Gien")],
    ),
    (
        "Ana Roux a accusé Luc Brun d'avoir détourné des fonds. Luc Brun nie avoir détourné de l'argent.",
        [("avoir détourné de l'argent", True, "Luc Brun d'avoir détourné des fonds")],
    ),
    (
        "Ana Roux a accusé Luc Brun d'avoir détourné des fonds. Luc Brun rejette ces accusations.",
        [("ces accusations", True, "Luc Brun d'avoir détourné des fonds")],
    ),
    (
        "Selon la police, deux marins ont été tués à Gray. Le préfet Luc Roy a confirmé la mort de deux marins à Gray.",
        [("la mort de deux marins à Gray", False, "deux marins ont été tués à Gray")],
    ),
    ("Luc Brun a rencontré la victime, dit un témoin. Luc Brun nie avoir frappé la victime.", []),
    ("La CGT assure que l'usine de Dax emploie 300 personnes. Le maire dément que l'usine de Dax ait fermé.", []),
    ("La CFDT dit que le port de Dax fermera. Le préfet a reconnu que le port de Dax était ancien.", []),
    ("La CGT dit que l'usine de Dax fermera. Le groupe a confirmé que l'usine de Dax ne fermera pas.", []),
    ("Luc Brun part, croit savoir L'Écho. Le maire n'a ni confirmé ni démenti le départ de Luc Brun.", []),
)


@pytest.mark.parametrize(("text", "expected"), ANSWERED)
def test_what_is_answered(read: Read, text: str, expected: list[tuple[str, bool, str]]) -> None:
    """Two claims meet where they tell one deed, and not where they only tell of the same people and places."""
    reading = read(text)
    words = reading.text.words
    found = [(words(one.claim.content), one.denies, words(one.said.content)) for one in answers(reading, 40)]
    assert found == expected
