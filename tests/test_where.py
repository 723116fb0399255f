"""Where the words of a text stand."""

from __future__ import annotations

from kg.annotate.where import standing, where
from kg.model import Document, Span, Text, Token


def _text(*words: str) -> Text:
    """A text of ``words``, of which nothing is known but how they are written."""
    tokens = [
        Token(index, Span(0, 0), word, word, "X", "dep", index, "", "", begins=False)
        for index, word in enumerate(words)
    ]
    return Text(Document(" ".join(words)), " ".join(words), tuple(tokens), (range(len(words)),), ())


def test_words_are_found_in_order_whatever_their_case() -> None:
    """The words asked for may be several, or stand nowhere."""
    text = _text("Le", "pont", "et", "le", "quai", "du", "pont")
    assert where(text, {"pont", "le"}) == [0, 1, 3, 6]
    assert where(text, {"quai", "gare"}) == [4]
    assert where(text, set()) == []


def test_a_text_is_gone_through_once() -> None:
    """Who asks again is given the same."""
    text = _text("Un", "pont")
    assert standing(text) is standing(text)
    assert dict(standing(text)) == {"un": [0], "pont": [1]}
