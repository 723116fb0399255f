"""Whom a lawyer speaks for, and who says « mon client »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] nie. Son avocat, Me [person Jean Roux], attend. « Mon client est innocent », a-t-il plaidé.",
         "Mon client", "Luc Bas"),
        ("[person Luc Bas] nie. Son avocat, Me [person Jean Roux], attend. « Mon client est innocent », a-t-il plaidé.",
         "il", "Jean Roux"),
        ("L'avocate de [person Ana Vial], Me [person Léa Brun], est sortie. « Ma cliente souffre », a-t-elle dit.",
         "Ma cliente", "Ana Vial"),
        ("Me [person Luc Bas], qui défend [person Jan Vial], a dit que son client ne parlerait pas.", "son client",
         "Jan Vial"),
        ("[person Jan Vial] nie. Son avocat, Me [person Luc Bas], plaide la folie : il dit que son client est malade.",
         "son client", "Jan Vial"),
        ("L'avocat de la société [organization Orial], Me [person Luc Bas], a parlé. Son client nie.", "Son client",
         "Orial"),
    ],
)  # fmt: skip
def test_whom_a_lawyer_speaks_for(refer: Refer, text: str, words: str, name: str) -> None:
    """Who completes his title, or whose lawyer he is told to be."""
    assert name in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("[person Luc Bas] nie. L'avocate d'[person Ana Vial], Me [person Léa Brun], est sortie. Son client attend.",
         "Son client", "Luc Bas"),
        ("La société [organization Orial] a perdu son client [organization Brisac].", "son client", "Orial"),
        ("L'avocat de [person Luc Bas], Me [person Jean Roux], est venu. « Mon client nie », a-t-il dit.", "il",
         "Luc Bas"),
    ],
)  # fmt: skip
def test_whom_he_does_not_speak_for(refer: Refer, text: str, words: str, name: str) -> None:
    """Nobody of another gender, no trader's client, and no lawyer is his own client."""
    assert name not in meant(refer(text), words)
