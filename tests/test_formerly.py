"""What was called otherwise, or is so now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("La société Orlian, anciennement Vendrac, supprime 30 postes.", "Orlian alternateName Vendrac"),
    ("La société Orlian (ex-Vendrac) supprime 30 postes.", "Orlian alternateName Vendrac"),
    ("La société Orlian (ex-Vendrac Bois) supprime 30 postes.", "Orlian alternateName Vendrac Bois"),
    ("La société Orlian, autrefois appelée Vendrac, supprime 30 postes.", "Orlian alternateName Vendrac"),
    ("La société Vendrac, devenue Orlian en 2004, supprime 30 postes.", "Vendrac alternateName Orlian"),
    ("La société Vendrac a pris en 2004 le nom d'Orlian.", "Vendrac alternateName Orlian"),
    ("Marc Delmas, plus connu sous le nom de Marco, a été arrêté.", "Marc Delmas alternateName Marco"),
)
_NOT = (
    ("Le club de Dakic (ex-Yougoslavie) a gagné.", "club de Dakic alternateName Yougoslavie"),
    ("La société Orlian, aujourd'hui fermée, employait 30 personnes.", "Orlian alternateName fermée"),
    ("La société Orlian, aujourd'hui dirigée par Marc Delmas, recrute.", "Orlian alternateName Marc Delmas"),
    ("La société Orlian, désormais Marc Delmas en tête, recrute.", "Orlian alternateName Marc Delmas"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell."""
    assert fact not in facts(read(sentence))
