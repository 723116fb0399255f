"""A text whose document tells more of itself than it did at first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kg.annotate.retold import retold
from kg.model import Document, Span, Text, Token


def test_a_text_of_a_document_that_tells_more_is_the_same() -> None:
    """But for the document, and for what was noted of the text."""
    token = Token(0, Span(0, 4), "Pont", "pont", "NOUN", "ROOT", 0, "", "", begins=False)
    text = Text(Document("Pont"), "Pont", (token,), (range(1),), ())
    text.notes[retold] = 1
    document = replace(text.document, published=dt.date(2026, 11, 29))
    found = retold(text, document)
    assert found == replace(text, document=document)
    assert found.document.published == document.published
    assert found.lowered is text.lowered
    assert not found.notes
    assert text.notes
