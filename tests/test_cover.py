"""Tests of :mod:`kg.annotate.cover`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.cover import Cover, led, unbroken
from kg.model import Span

if TYPE_CHECKING:
    from conftest import Parse

_SPANS = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda row: Span(row[0], row[0] + row[1]))


@given(st.lists(_SPANS), _SPANS)
def test_a_stretch_is_touched_as_by_one_of_the_spans(spans: list[Span], asked: Span) -> None:
    """The answer is that of a look at each."""
    assert Cover(spans).touches(asked) == any(span.overlaps(asked) for span in spans)


@pytest.mark.parametrize(
    ("sentence", "cut", "whole"),
    [
        (
            "À Gap, deux agents ont été blessés.",
            "Gap, deux agents ont été blessés",
            "À Gap, deux agents ont été blessés",
        ),
        ("Le tournage du film commence lundi.", "tournage du film commence", "Le tournage du film commence"),
        ("Luc Bas a visité l'usine de la Meuse qui a fermé.", "Meuse qui a fermé", "la Meuse qui a fermé"),
        ("Luc Bas a visité Gap.", "Bas a visité Gap", "Bas a visité Gap"),
    ],
)
def test_a_stretch_begins_with_the_small_words_of_its_first(sentence: str, cut: str, whole: str, parse: Parse) -> None:
    """An article always, a preposition where what it brings hangs in the stretch."""
    text = parse(sentence)
    start = sentence.index(cut)
    found = led(text, Span(start, start + len(cut)))
    assert sentence[found.start : found.end] == whole


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("a reçu le prix pour « La Nuit", "a reçu le prix pour « La Nuit »"),
        ("La Nuit », paru à Dax", "« La Nuit », paru à Dax"),
        ("Nuit », paru à Dax (Landes", "« La Nuit », paru à Dax (Landes)"),
        ("paru à Dax (Landes)", "paru à Dax (Landes)"),
        ("Ana Roux a", "Ana Roux a"),
    ],
)
def test_marks_that_go_together_are_not_parted(cut: str, whole: str) -> None:
    """What is cut off behind an opening mark, or before a closing one, goes on to the other."""
    text = "Ana Roux a reçu le prix pour « La Nuit », paru à Dax (Landes) en mai."
    start = text.index(cut)
    found = unbroken(text, Span(start, start + len(cut)), Span(0, len(text)))
    assert text[found.start : found.end] == whole


def test_a_mark_without_its_other_stays_alone() -> None:
    """« Luc Bas « a dit non »: nothing closes it."""
    text = "Luc Bas a « dit non. Il part »."
    assert unbroken(text, Span(0, 19), Span(0, 20)) == Span(0, 19)
