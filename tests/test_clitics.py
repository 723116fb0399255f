"""Tests of :mod:`kg.annotate.clitics`: pronouns that the model takes for articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


@pytest.mark.parametrize(
    ("text", "word", "pos", "dep"),
    [
        ("Luc Bas la dirige depuis mars.", "la", "PRON", "obj"),
        ("Le préfet les encercle depuis lundi.", "les", "PRON", "obj"),
        ("Luc Bas dirige la banque depuis mars.", "la", "DET", "det"),
        ("Un feu s'est déclaré à La Frégate, près de Dax.", "La", "DET", "det"),
    ],
)
def test_a_pronoun_by_an_article(parse: Parse, text: str, word: str, pos: str, dep: str) -> None:
    """What is written as an article before a finite verb is its object; before a name it stays."""
    [token] = [token for token in parse(text).tokens if token.text == word]
    assert (token.pos, token.dep) == (pos, dep)
