"""What hangs on a name in the model's tree, and is of what stands above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Document

if TYPE_CHECKING:
    from kg.annotate.parser import Parser
    from kg.model import Token


def _over(parser: Parser, sentence: str, word: str) -> str:
    """The word that ``word`` hangs on."""
    tokens: tuple[Token, ...] = next(iter(parser.parse([Document(sentence)]))).tokens
    token = next(token for token in tokens if token.text == word)
    return tokens[token.head].text


@pytest.mark.parametrize(
    ("sentence", "word", "over"),
    [
        ("Une équipe de l'Institut Vernier dirigée par Luc Bas a isolé le gène.", "dirigée", "équipe"),
        ("Une équipe du club Orial menée par Ana Roux a gagné.", "menée", "équipe"),
        # the name agrees, or is somebody's
        ("Les élus du parti fondé en 1987 ont voté.", "fondé", "parti"),
        ("Des étudiants occupent l'université de Nanterre pour protester contre la réforme.", "protester", "occupent"),
    ],
)
def test_what_a_participle_or_an_aim_is_of(parser: Parser, sentence: str, word: str, over: str) -> None:
    """The noun that it agrees with; the verb whose doer has the aim."""
    assert _over(parser, sentence, word) == over
