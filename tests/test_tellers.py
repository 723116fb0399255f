"""Tests of :mod:`kg.extract.coreference.tellers`: who only tells what befell another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

ANOTHER = (
    (
        "[person Luc Bas] est mort lundi, a annoncé son fils [person Jan Vial]. Il souffrait d'un cancer.",
        "Il",
        "Luc Bas",
    ),
    ("Une femme de 40 ans a été tuée à [place Dax], selon [person Ana Roux]. Elle attendait un enfant.", "Elle", ""),
    ("Le texte a été promulgué lundi par [person Luc Bas]. Il limite le temps de travail.", "Il", ""),
    ("Construit en 1897 par l'architecte [person Luc Bas], le marché va fermer. Il compte 30 étals.", "Il", ""),
    ("[person Ana Roux] a dit de sa rivale qu'elle avait fermé l'école de [place Dax].", "elle", ""),
    ("[person Luc Bas] a dit de [person Jan Vial] qu'il avait fermé l'école de [place Dax].", "il", "Jan Vial"),
    ("Le rapport, remis par [person Luc Bas], est clair. Il compte 200 pages.", "Il", ""),
)
TELLER = (
    ("La piscine rouvrira en mai, a annoncé [person Luc Bas]. Il a ajouté que tout serait prêt.", "Il", "Luc Bas"),
    ("[person Luc Bas] est mort, a annoncé son fils [person Jan Vial]. Il a remercié les médecins.", "Il", "Luc Bas"),
    ("[person Luc Bas] a été battu par [person Jan Vial]. Il quitte la compétition.", "Il", "Luc Bas"),
    ("La loi a été votée, se réjouit [person Luc Bas]. Il quittera la mairie en mai.", "Il", "Luc Bas"),
)


@pytest.mark.parametrize(("text", "words", "name"), ANOTHER)
def test_who_is_told_of(refer: Refer, text: str, words: str, name: str) -> None:
    """Whom the sentence is about goes on, and not who only tells it or does it to something."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)


@pytest.mark.parametrize(("text", "words", "name"), TELLER)
def test_who_tells(refer: Refer, text: str, words: str, name: str) -> None:
    """Who tells goes on where nobody else agrees with the pronoun."""
    found = meant(refer(text), words)
    assert name in found if name else not any(word[0].isupper() for word in found)
