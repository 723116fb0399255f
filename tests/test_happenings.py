"""What the words around a happening say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Le concert de Zedzed, organisé dans le cadre du festival Rocmer, a été un succès.",
        "concert de Zedzed partOf festival Rocmer",
    ),
)
_NOT = (
    ("Marc Delmas a été arrêté dans le cadre du procès de Luc Marchal.", "Marc Delmas partOf procès de Luc Marchal"),
    ("Le concert de Zedzed a un cadre magnifique, le festival Rocmer.", "concert de Zedzed partOf festival Rocmer"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell."""
    assert fact not in facts(read(sentence))
