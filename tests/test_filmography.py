"""Titles in a row, in quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_FILMS = (
    "Elle a joué dans des films, dont « La rivière des ombres » de Jean Delmas (1946), « La main froide » de Paul "
    "Trémond (1964), « Le voleur du port » de Philippe de Brost, ou encore « Sel » d'Ana Roux."
)
_WORKS = (
    (_FILMS, "La main froide"),
    (_FILMS, "Le voleur du port"),
    ("Luc Bas, auteur de « Le Rivage », « Tours » et « Ana Roux », est mort.", "Tours"),
    ("Luc Bas, auteur de « Le Rivage », « Tours » et « Ana Roux », est mort.", "Ana Roux"),
    ('Luc Bas, auteur de "Le Rivage", "Gare du Nord", "Tours" et "Ana Roux", est mort.', "Gare du Nord"),
    ("L'auteur du « Rivage des Sirènes » et de « Eaux Profondes » est mort.", "Eaux Profondes"),
)
_OTHERS = (
    ("« Il faut partir », a dit Luc Bas. « Demain matin » de Paul Roux ? Non.", "Demain matin"),
    ("Il a tourné « La rivière des ombres », « Beau film », dit-on.", "Beau film"),
    ("L'avocat de « Ana Roux », « Luc Bas » et « Tom Reed » a plaidé.", "Luc Bas"),
    ("Il a tourné « La rivière des ombres ». « Chut », dit-il.", "Chut"),
)


@pytest.mark.parametrize(("text", "title"), _WORKS)
def test_a_title_by_the_one_before_it(text: str, title: str, parse: Parse, french: Language) -> None:
    """Behind a title, one that « et » joins to it, or that somebody made, is a title too."""
    assert (title, "work") in named(parse, french, text)


@pytest.mark.parametrize(("text", "words"), _OTHERS)
def test_speech_is_no_title(text: str, words: str, parse: Parse, french: Language) -> None:
    """Where no title stands before in the sentence, words in quotation marks are none."""
    assert (words, "work") not in named(parse, french, text)
