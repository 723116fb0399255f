"""Regular expressions made of the words of a language."""

from __future__ import annotations

import re

from kg.lang.base import any_of, before_any_of

WORDS = ("deux", "dix", "dizaine", "de nombreux", "plus", "1er")


def test_before_any_of() -> None:
    """Each word may begin where it stands, in capitals too, and few others may."""
    begins = re.compile(before_any_of(WORDS), re.IGNORECASE)
    assert all(begins.match(word) and begins.match(word.upper()) for word in WORDS)
    assert not any(begins.match(word) for word in ("dans", "midi", "pour", "", "7"))


def test_any_of() -> None:
    """The longest word counts."""
    match = re.match(any_of(WORDS), "dizaines")
    assert match is not None
    assert match[0] == "dizaine"
