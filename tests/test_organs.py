"""Which bodies are parts of others by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Status, Time

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Les Nations unies ont réagi. Le Conseil de sécurité des Nations unies s'est réuni.",
        "Conseil de sécurité des Nations unies partOf Nations unies",
    ),
    ("Monsanto juge l'étude fausse. Monsanto France aussi.", "Monsanto France partOf Monsanto"),
)
_NOT = (
    (
        "Monsanto juge l'étude fausse. L'Association des amis de Monsanto proteste.",
        "Association des amis de Monsanto partOf Monsanto",
    ),
    ("Monsanto juge l'étude fausse. Luc Bas quitte Monsanto.", "Monsanto partOf Monsanto"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in _told(read, sentence)


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in _told(read, sentence)


def _told(read: Read, sentence: str) -> set[str]:
    found = (s for s in read(sentence).statements if s.status is Status.ASSERTED)
    return {f"{s.subject.name} {s.predicate} {_name(s.object)}" for s in found}


def _name(value: object) -> str:
    return value.name if isinstance(value, Entity) else value.edtf if isinstance(value, Time) else str(value)
