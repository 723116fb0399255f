"""Tests of :mod:`kg.annotate.cover`."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.cover import Cover
from kg.model import Span

_SPANS = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda row: Span(row[0], row[0] + row[1]))


@given(st.lists(_SPANS), _SPANS)
def test_a_stretch_is_touched_as_by_one_of_the_spans(spans: list[Span], asked: Span) -> None:
    """The answer is that of a look at each."""
    assert Cover(spans).touches(asked) == any(span.overlaps(asked) for span in spans)
