"""Tests of :mod:`kg.extract.claims.offices`: whose function stands right before a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "La fille du metteur en scène Luc Roy veut quitter la scène.",
        [("fille du metteur en scène", "quitter la scène")],
    ),
    ("Le président du club Luc Roy veut quitter la scène.", [("Luc Roy", "quitter la scène")]),
    ("Selon le secrétaire d'État Luc Roy, le pont tiendra.", [("Luc Roy", "le pont tiendra")]),
    ("Selon la secrétaire d'État à l'Énergie Ana Roy, le pont tiendra.", [("Ana Roy", "le pont tiendra")]),
    ("« Le pont tiendra », a dit le secrétaire d'État belge Luc Roy.", [("Luc Roy", "Le pont tiendra")]),
    ("Selon l'entourage du secrétaire d'État Luc Roy, il part.", [("l'entourage du secrétaire d'État", "il part")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_whose_function_it_is(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A name goes with the function of a person behind « de », not with that of a body."""
    assert said(read(sentence)) == expected


def test_a_party_behind_a_comma(read: Read) -> None:
    """« le parti écologiste Renouveau, de Luc Bas, » is his, as one without the comma."""
    told = read("Le Parti vert, de Luc Bas, est en tête. La CGT, de Paris, a signé.").statements
    assert ("Luc Bas", "headOf") in {(s.subject.name, s.predicate) for s in told}
