"""Tests of :mod:`kg.extract.times.opening`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kg.extract.times.opening import openings

if TYPE_CHECKING:
    from kg.lang.base import Language

OPEN = (
    ("(?:le |la )?nuit", "ln", "abé1"),
    (r"(?<!\d)(?P<year>[12]\d{3})(?!\w)", "12", "03a"),
    (r"\d{1,2}\s?h|midi", "0589m", "hi "),
    ("(?:d'|de )*(?=x)[a-cx]", "dabcx", "ey"),
    ("[^a]b", "abz", ""),
    ("(?:un)?", "uaz", ""),
    (r"[\]-]", "]-", "["),
)


@pytest.mark.parametrize(("body", "first", "never"), OPEN)
def test_a_pattern_tells_what_it_may_begin_with(body: str, first: str, never: str) -> None:
    """Options, alternatives, looks around and classes count; where all may come, the pattern is of any character."""
    opens = re.compile(openings(body))
    assert all(opens.fullmatch(letter) for letter in first)
    assert not any(opens.fullmatch(letter) for letter in never)


def test_the_expressions_of_french_begin_with_few_letters(french: Language) -> None:
    """None of them is tried at every word, or all times would be slow."""
    for expression in french.calendar.expressions:
        body = re.sub(r"\{(\w+)\}", lambda piece: french.calendar.pieces.get(piece[1], piece[0]), expression.pattern)
        assert not re.match(openings(body), "b"), expression.matches
