"""Those that « son » gives somebody past a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Status, Time

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
