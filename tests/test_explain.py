"""Explanations: sentences around spans, and what is said about a node."""

from __future__ import annotations

import pytest

from kg.explain import around
from kg.model import Span

TEXT = "Kerlann rouvre\n\nLe port est ouvert. « Tout est prêt ! », assure M. Riou. La digue tient."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("port", "Le port est ouvert."),
        ("digue", "La digue tient."),
        ("rouvre", "Kerlann rouvre"),
        ("ouvert. « Tout", "Le port est ouvert. « Tout est prêt ! », assure M. Riou."),
    ],
)
def test_the_sentence_around_a_span(words: str, sentence: str) -> None:
    """Final marks and line breaks bound it; a span over two sentences gives both."""
    start = TEXT.index(words)
    found = around(TEXT, Span(start, start + len(words)))
    assert TEXT[found.start : found.end] == sentence
