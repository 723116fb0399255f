"""Tests of :mod:`kg.extract.times.opening`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kg.extract.times.opening import LENGTH, leading, openings, shape
from kg.extract.times.terms import lower

if TYPE_CHECKING:
    from kg.lang.base import Language

OPEN = (
    ("(?:le |la )?nuit", ("le nuit", "la nuit", "nuit"), ("les", "un", "nui", "1")),
    (r"(?<!\d)(?P<year>[12]\d{3})(?!\w)", ("1999", "2012"), ("an", "199", "")),
    (r"\d{1,2}\s?h|midi", ("9 h", "19h", "19\u00a0h", "midi"), ("h", "mini", " h")),
    ("(?:d'|de )*(?=x)[a-cx]", ("d'a", "de d'x", "bonjour"), ("e", "du", "y")),
    ("[^a]b", ("zb", "ab"), ()),
    ("(?:un)?", ("un", "a", ""), ()),
    (r"[\]-]", ("]", "-a"), ("[",)),
    (r"(?P<mark>[/.])x(?P=mark)", (".x.", "/xa"), ("x", ".y")),
)


def _opens(body: str, text: str) -> bool:
    told = shape(text)
    return any(told[:size] in openings(body) for size in range(LENGTH + 1))


@pytest.mark.parametrize(("body", "able", "never"), OPEN)
def test_a_pattern_tells_what_it_may_begin_with(body: str, able: tuple[str, ...], never: tuple[str, ...]) -> None:
    """Options, alternatives, repeats, looks around and classes count; behind what cannot be told, anything may come."""
    assert all(_opens(body, text) for text in able)
    assert not any(_opens(body, text) for text in never)


def test_the_expressions_of_french_begin_with_few_words(french: Language) -> None:
    """What an expression fits is told to begin so, and none is tried at every word, or all times would be slow."""
    for expression in french.calendar.expressions:
        body = re.sub(r"\{(\w+)\}", lambda piece: french.calendar.pieces.get(piece[1], piece[0]), expression.pattern)
        match = re.search(body, lower(expression.matches))
        assert match is not None, expression.matches
        assert _opens(body, lower(expression.matches)[match.start() :]), expression.matches
        assert not _opens(body, "bateau"), expression.matches


def test_where_one_may_begin() -> None:
    """One pattern finds where any of several may begin: digits and spaces are alike, and behind a short one all may."""
    place = re.compile(leading(("nuit", "le 0", "0h", "au")))
    assert all(place.match(text) for text in ("nuit", "le 5", "7h", "au", "aube"))
    assert not any(place.match(text) for text in ("non", "les", "7", "a", "bateau"))
