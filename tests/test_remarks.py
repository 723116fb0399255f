"""Tests of :mod:`kg.extract.quotations.remarks`: what the narrator says of words that have been told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "« La ville a mis un genou à terre ». Celle-là est signée Luc Roy. Anne Petit est là.",
        [("Luc Roy", "La ville a mis un genou à terre")],
    ),
    (
        "Anne Petit est venue. « Cela ressemble à un départ ». La formule est de Luc Roy.",
        [("Luc Roy", "Cela ressemble à un départ")],
    ),
    ("« La mer monte », a dit Luc Roy. La remarque d'Anne Petit a fait rire.", [("Luc Roy", "La mer monte")]),
    ("Il aime la phrase de Luc Roy. La déclaration d'Anne Petit a surpris.", []),
    (
        "« Il faut tenir », a dit Anne Petit. Un constat partagé par Luc Roy. « Le budget est un signal fort. »",
        [("Anne Petit", "Il faut tenir"), ("Luc Roy", "Le budget est un signal fort.")],
    ),
    (
        "« Il faut tenir », a dit Anne Petit. La maison a été bâtie par Luc Roy. « Le budget est un signal fort. »",
        [("Anne Petit", "Il faut tenir"), ("Anne Petit", "Le budget est un signal fort.")],
    ),
    (
        "Anne Petit est venue. « Je n'ai jamais triché ». C'est par ces mots que le coureur Luc Roy a clos l'audience.",
        [("Luc Roy", "Je n'ai jamais triché")],
    ),
    (
        "« On ne part pas de rien. » Luc Roy, le patron du café, est à Dax ce mardi.",
        [("Luc Roy", "On ne part pas de rien.")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_whose_words(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A phrase is of whom the narrator names for it, and an agent of another deed says nothing."""
    assert said(read("Un titre\n\n" + sentence)) == expected
