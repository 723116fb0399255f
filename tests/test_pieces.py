"""Cutting long blocks before parsing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.pieces import LONGEST, pieces
from kg.lang.fr import GLUED
from kg.model import Document, Span

if TYPE_CHECKING:
    from kg.annotate.parser import Parser

SENTENCE = "Le marché couvert de Valbrune rouvre samedi. "


@pytest.mark.parametrize(
    "text", ["", "Bref.", SENTENCE * 1_000, "mot " * 9_000, "a" * 30_001, " " * 12_000, '"' * 7_000]
)
def test_pieces_are_the_whole_and_none_is_too_long(text: str) -> None:
    """Whatever the text, nothing is lost or said twice."""
    found = list(pieces(text, Span(0, len(text)), GLUED))
    assert "".join(text[piece.start : piece.end] for piece in found) == text
    assert max(map(len, found)) <= LONGEST


def test_a_cut_is_at_the_end_of_a_sentence() -> None:
    """Each piece but the last ends where a sentence does."""
    text = SENTENCE * 500
    assert all(text[: piece.end].endswith("samedi. ") for piece in pieces(text, Span(0, len(text)), GLUED))


def test_a_cut_without_sentences_is_between_words() -> None:
    """A text without punctuation is not cut inside a word."""
    text = "vingt-deux arbres " * 1_000
    assert all(text[piece.end - 1] == " " for piece in pieces(text, Span(0, len(text)), GLUED))


def test_tokens_of_a_long_block_stand_where_they_are(parser: Parser) -> None:
    """Offsets and heads count over the whole text, not within the piece."""
    text = "Titre\n" + SENTENCE * 250
    [parsed] = parser.parse([Document(text)])
    assert all(text[token.span.start : token.span.end] == token.text for token in parsed.tokens)
    assert [token.index for token in parsed.tokens] == list(range(len(parsed.tokens)))
    assert all(any(token.head in sentence for sentence in parsed.sentences) for token in parsed.tokens)
    assert len(parsed.sentences) == 251


@pytest.mark.parametrize("mark", ["»", "”", '"'])
def test_a_sentence_may_be_glued_to_a_quotation(mark: str) -> None:
    """Web pages lose the space behind « … des enjeux ».Le maire … », whatever the marks."""
    text = f"Elle dénonce l'absence des enjeux{mark}.Le maire n'entend pas céder."
    first, second = pieces(text, Span(0, len(text)), GLUED)
    assert text[second.start : second.end].startswith("Le maire")
    assert first.end == second.start
