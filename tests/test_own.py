"""Those that « son » gives somebody past a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Anne Morin attend un garçon avec son mari, l'homme d'affaires Luc Bog.", "Anne Morin spouse Luc Bog"),
    (
        "John Bas gagne. Son principal adversaire, l'avocat Nana Addo, a perdu.",
        "John Bas competitor Nana Addo",
    ),
    ("Hubert Lacombe laisse aussi une fille, Yvonne Lacombe.", "Hubert Lacombe child Yvonne Lacombe"),
)
_NOT = (
    ("Anne Morin a vu ses frères, le juge Luc Bog et Jan Vial.", "Anne Morin sibling Luc Bog"),
    ("Anne Morin a vu un rival, l'avocat Nana Addo.", "Anne Morin competitor Nana Addo"),
    ("Anne Morin n'a pas de mari, dit le juge Luc Bog.", "Anne Morin spouse Luc Bog"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
