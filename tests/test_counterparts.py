"""Tests of :mod:`kg.extract.coreference.counterparts`: who is the other of two that a clause tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Jan Verdel] a battu [person Luc Moral]. Son adversaire a protesté.", "Son adversaire", "Luc Moral"),
        ("[person Ana Verdel] a battu [person Eva Moral]. La vaincue a félicité sa rivale.", "La vaincue", "Eva Moral"),
        ("[person Ana Verdel] a battu [person Eva Moral]. La vaincue a félicité sa rivale.", "sa rivale", "Ana Verdel"),
        ("[person Jan Verdel] a remplacé [person Luc Moral]. Son prédécesseur a salué ce choix.", "Son prédécesseur",
         "Luc Moral"),
        ("[person Luc Moral] a été remplacé par [person Jan Verdel]. Son successeur arrive lundi.", "Son successeur",
         "Jan Verdel"),
        ("[organization Orvalia] a racheté [organization Trimelec]. Son repreneur a promis d'investir.",
         "Son repreneur", "Orvalia"),
        ("[person Jan Verdel] a reçu [person Luc Moral]. Son interlocuteur a parlé du port.", "Son interlocuteur",
         "Luc Moral"),
        ("[person Ana Verdel], sœur de [person Jan Verdel], a été arrêtée. Son frère se tait.", "Son frère",
         "Jan Verdel"),
        ("[person Jan Verdel], fils de [person Luc Verdel], a été arrêté. Son père se tait.", "Son père",
         "Luc Verdel"),
    ],
)  # fmt: skip
def test_the_other_of_two(refer: Refer, text: str, words: str, name: str) -> None:
    """By the verb that tells of both, and by which of them the noun calls."""
    assert name in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Jan Verdel] a rencontré [person Luc Moral]. Son adversaire a protesté.", "Son adversaire",
         "Luc Moral"),
        ("[person Ana Verdel] a battu [person Luc Moral]. Sa rivale a protesté.", "Sa rivale", "Luc Moral"),
        ("[person Jan Verdel] a reçu [person Luc Moral]. Le successeur du maire a protesté.", "Le successeur du maire",
         "Luc Moral"),
    ],
)  # fmt: skip
def test_another(refer: Refer, text: str, words: str, name: str) -> None:
    """Who is not told to be an adversary, or is of the other gender, or where another is told of."""
    assert name not in meant(refer(text), words)
