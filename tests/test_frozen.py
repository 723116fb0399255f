"""Values that are frozen by their type alone behave like those that Python freezes."""

from __future__ import annotations

import pickle
from dataclasses import replace

from kg.model import Entity, Mention, Span
from kg.terms import Form, Kind


def test_equal_values_are_one_key() -> None:
    """What is left out of comparisons is left out of the hash, and a hash of its own is kept."""
    named, told = Entity(Kind.PERSON, "Ana Roux"), Entity(Kind.PERSON, "Ana Roux", ("Ana",))
    assert {named: 1}[told] == 1
    mention = Mention(Span(0, 3), Form.NAMED, 0, Kind.PERSON)
    assert hash(mention) == hash(replace(mention, kind=None))
    assert mention != replace(mention, kind=None)


def test_values_are_ordered_copied_and_sent() -> None:
    """Spans sort by place, and a value that has been to another process is the same."""
    assert sorted([Span(5, 6), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(5, 6)]
    assert pickle.loads(pickle.dumps(Span(2, 4))) == Span(2, 4)  # noqa: S301 - its own
