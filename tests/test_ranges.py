"""Names in a row behind the plural of what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "words", "kind"),
    [
        ("Les collèges Jean-Moulin et Paul-Éluard rouvrent lundi.", "Jean-Moulin", "organization"),
        ("Les écoles Jules-Ferry et Pasteur seront fermées.", "Pasteur", "organization"),
        ("Les lycées Camus, Condorcet et Jean-Zay sont en grève.", "Condorcet", "organization"),
        ("Les rues Pasteur et Jean-Jaurès sont coupées.", "Jean-Jaurès", "place"),
        ("Les rues Pasteur et Jean-Jaurès sont coupées.", "Pasteur", "place"),
        ("Les sociétés Tolvex et Darnal ont signé.", "Tolvex", "organization"),
        ("Les communes de Sarzol et Tournay-Bas votent.", "Tournay-Bas", "place"),
    ],
)
def test_a_plural_noun_tells_what_a_row_names(
    parse: Parse, french: Language, sentence: str, words: str, kind: str
) -> None:
    """Each name of the row is what the noun says, whoever it is called after."""
    assert (words, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "words", "kind"),
    [
        ("Les députés Luc Roux et Ana Petit sont absents.", "Ana Petit", "person"),
        ("Dans les rues, Pasteur est fêté.", "Pasteur", "person"),
        ("Les villages de Sarzol et Luc Roux sont en colère.", "Luc Roux", "person"),
    ],
)
def test_people_are_no_row_of_bodies(parse: Parse, french: Language, sentence: str, words: str, kind: str) -> None:
    """Behind the plural of people, a comma or a first name stands somebody."""
    assert (words, kind) in named(parse, french, sentence)
