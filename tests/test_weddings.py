"""Who is married to whom past dates and titles, and kin behind a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import facts

if TYPE_CHECKING:
    from conftest import Read

_FOUND = (
    ("Mariée au photographe Luc Orsini, Nadia Slimane a deux filles.", "Nadia Slimane spouse Luc Orsini"),
    (
        "Nadia Slimane a deux filles. Mariée depuis 2002 avec le photographe Luc Orsini, elle vit à Gap.",
        "Nadia Slimane spouse Luc Orsini",
    ),
    ("Veuf depuis 2005 de la pianiste Ilona Zendrey, Luc Bas laisse deux enfants.", "Luc Bas spouse Ilona Zendrey"),
    (
        "De son mariage avec Hedwige Zosso, disparue en 2003, Oswald Brug a eu quatre enfants.",
        "Oswald Brug spouse Hedwige Zosso",
    ),
    (
        "Le prince Guillaume a épousé en 2012 la comtesse Stéphanie de Lannoy.",
        "Guillaume spouse Stéphanie de Lannoy",
    ),
    ("Anne Morin attend un garçon avec son mari, l'homme d'affaires Luc Bog.", "Anne Morin spouse Luc Bog"),
    ("Luc Bas, 30 ans, et la chanteuse Ana Roux, 28 ans, se sont mariés ce matin.", "Luc Bas spouse Ana Roux"),
    ("Luc Bas et Ana Roux, mariés depuis 2005, ont deux enfants.", "Luc Bas spouse Ana Roux"),
)
_BOTH = (
    "Le mariage de Luc Bas et d'Ana Roux a été célébré hier.",
    "Le mariage de Luc Bas et Ana Roux a été fêté hier.",
)
_NOT = (
    ("Ana Roux et Luc Bas, mariés à des médecins, ont fui.", "Ana Roux spouse Luc Bas"),
    ("Jan Vial et son fils Paul Vial se sont mariés le même jour.", "Jan Vial spouse Paul Vial"),
    ("Ana Roux n'a jamais épousé le chanteur Luc Bas.", "Ana Roux spouse Luc Bas"),
    ("Les CRS ont séparé Luc Bas de Jan Vial.", "Luc Bas spouse Jan Vial"),
    ("Le projet de mariage de Luc Bas avec Eva Lou est annulé.", "Eva Lou spouse Jan Vial"),
    ("Ana Roux, mariée et mère de deux enfants, a reçu Luc Bas.", "Ana Roux spouse Luc Bas"),
)


@pytest.mark.parametrize(("sentence", "fact"), _FOUND)
def test_finds(read: Read, sentence: str, fact: str) -> None:
    """What the words tell."""
    assert fact in facts(read(sentence))


@pytest.mark.parametrize(("sentence", "fact"), _NOT)
def test_leaves(read: Read, sentence: str, fact: str) -> None:
    """What they do not tell as so."""
    assert fact not in facts(read(sentence))


@pytest.mark.parametrize("sentence", _BOTH)
def test_the_wedding_of_two(read: Read, sentence: str) -> None:
    """« le mariage de l'un et de l'autre »."""
    assert "Luc Bas spouse Ana Roux" in facts(read(sentence))
