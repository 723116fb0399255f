"""The two ends of a line are no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Le TER Bordeaux-Arcachon est supprimé.", "Bordeaux-Arcachon"),
        ("Un train sur deux roule, lignes Caen-Coutances, Granville-Rennes et Le Mans-Tours.", "Granville-Rennes"),
        ("Un train sur deux roule, lignes Caen-Coutances, Granville-Rennes et Le Mans-Tours.", "Le Mans-Tours"),
        ("Le tram est en travaux. « Les T8, T9 et T10 arriveront », a promis Bruno Bertin, qui prend le bus.", "T9"),
    ],
)  # fmt: skip
def test_the_ends_of_a_line(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """Nor in a row of lines."""
    assert words not in {name for name, _ in named(parse, french, sentence)}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Luc Bas a gagné Paris-Roubaix au sprint.", "Paris-Roubaix"),
        ("Un train est parti de Charleville-Mézières mardi.", "Charleville-Mézières"),
        ("Le train a percuté une voiture à Saint-Étienne.", "Saint-Étienne"),
    ],
)
def test_hyphens_of_names(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """A race, and a town with a hyphen of its own, keep their names."""
    assert words in {name for name, _ in named(parse, french, sentence)}
