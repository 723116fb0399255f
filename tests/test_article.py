"""Articles cut at their mentions."""

from __future__ import annotations

import pytest

from kg.model import Span
from kg.serve.article import Piece, paragraphs
from kg.serve.lookup import Link

TEXT = "Un titre\n\nJeanne Morel, de Lyon, parle.\nElle part."
PERSON, CITY = Link("Jeanne Morel", "/person/jeanne-morel", "person"), Link("Lyon", "/place/lyon", "place")


def test_text_without_mentions() -> None:
    """Its paragraphs, without the empty ones."""
    found = list(paragraphs(TEXT, {}))
    assert found == [
        (Piece("Un titre"),),
        (Piece("Jeanne Morel, de Lyon, parle."),),
        (Piece("Elle part."),),
    ]


@pytest.mark.parametrize(
    "spans",
    [
        {Span(10, 22): PERSON, Span(27, 31): CITY},
        {Span(10, 31): PERSON, Span(10, 22): PERSON, Span(27, 31): CITY, Span(15, 40): None},
        {Span(0, 8): None, Span(0, 3): PERSON, Span(2, 12): CITY, Span(39, 50): None, Span(49, 50): CITY},
        {Span(10, 22): None, Span(10, 12): None},
    ],
)
def test_no_word_and_no_anchor_is_lost(spans: dict[Span, Link | None]) -> None:
    """Whatever the spans overlap, the text is whole, and each span's place can be gone to, once."""
    found = [piece for line in paragraphs(TEXT, spans) for piece in line]
    assert "".join(piece.words for piece in found).replace("\n", "") == TEXT.replace("\n", "")
    anchors = [name for piece in found for name in piece.anchors]
    assert sorted(anchors) == sorted(f"char={span.start},{span.end}" for span in spans)
    for piece in found:
        if piece.link is not None:
            start, end = map(int, piece.anchors[0].removeprefix("char=").split(","))
            assert TEXT[start:end] == piece.words
