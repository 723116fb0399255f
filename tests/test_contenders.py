"""Who stands against whom in a ballot or a market."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Le groupe Orlian souffre de la concurrence du groupe Vendrac.", "Orlian competitor Vendrac"),
    ("Marc Delmas (PS) devance le sortant Luc Marchal de 300 voix.", "Marc Delmas competitor Luc Marchal"),
    ("Marc Delmas, talonné par Luc Marchal, réunit 42 % des suffrages.", "Marc Delmas competitor Luc Marchal"),
    ("Marc Delmas l'emporte avec 98 voix d'avance sur Luc Marchal.", "Marc Delmas competitor Luc Marchal"),
    (
        "Marc Delmas échoue avec 49 % des suffrages face au sortant UMP Luc Marchal.",
        "Marc Delmas competitor Luc Marchal",
    ),
)
_NOT = (
    ("Le syndicat Agora dénonce la concurrence de la société Vendrac.", "Agora competitor Vendrac"),
    ("Le groupe Orlian a saisi l'Autorité de la concurrence, saluée par Vendrac.", "Orlian competitor Vendrac"),
    ("Le gouvernement s'inquiète de la concurrence du groupe Vendrac.", "gouvernement competitor Vendrac"),
    ("Marc Delmas a battu Luc Marchal à coups de poing.", "Marc Delmas competitor Luc Marchal"),
    ("Marc Delmas a pris une avance sur la commission Vendrac à trois voix.", "Marc Delmas competitor Vendrac"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
