"""Whence people are, past what bars a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    (
        "Née à Sfax le 3 mai 1974, fille d'une sage-femme, Nadia Ben Slimane enseigne.",
        "Nadia Ben Slimane birthPlace Sfax",
    ),
    (
        "Née à Sfax le 3 mai 1974, fille d'une sage-femme, Nadia Ben Slimane enseigne.",
        "Nadia Ben Slimane birthDate 1974-05-03",
    ),
    ("Né dans le village de Kado, au Togo, Luc Bas est médecin.", "Luc Bas birthPlace Kado"),
    ("Luc Bas, originaire du village de Tchorvila, a fait fortune.", "Luc Bas birthPlace Tchorvila"),
    (
        "Ana Roux a gagné. Native de Libourne, la championne a dédié son titre à son père.",
        "Ana Roux birthPlace Libourne",
    ),
    ("Luc Bas est revenu à Dax, sa ville natale.", "Luc Bas birthPlace Dax"),
    ("Luc Bas a été arrêté à son domicile de Spa.", "Luc Bas homeLocation Spa"),
    ("Luc Bas est décédé samedi d'un cancer à son domicile de Spa.", "Luc Bas deathPlace Spa"),
    ("Ana Roux, installée à Lyon, écrit.", "Ana Roux homeLocation Lyon"),
    ("Luc Bas est mort dans une clinique de Dijon.", "Luc Bas deathPlace Dijon"),
)
_NOT = (
    ("Luc Bas a arrêté Jan Vial à la maison de Dax.", "Luc Bas homeLocation Dax"),
    ("Luc Bas est mort dans un accident de Dax.", "Luc Bas deathPlace Dax"),
    ("Le statut installé à Lyon par Luc Bas a disparu.", "Luc Bas homeLocation Lyon"),
    ("Luc Bas a visité Dax, ville natale de Jan Vial.", "Luc Bas birthPlace Dax"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))
