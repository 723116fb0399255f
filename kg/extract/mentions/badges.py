"""Parties by which people of a function are told: « le maire Parti socialiste de Gap », « la députée Renaissance »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.known import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language


def badges(found: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """The names of parties right behind a function: they go no further, since « de Gap » is of the function."""
    titles = language.relations.titles
    for before, word in enumerate(found[1:]):
        if word.capital and word.close and found[before].lower in titles:
            last = _party(found, before + 1, language.people.partisans)
            if last is not None:
                yield Candidate(before + 1, last, Kind.ORGANIZATION, sure=True)


def _party(found: Sequence[Word], first: int, names: frozenset[tuple[str, ...]]) -> int | None:
    """The last word of the longest name of a party that begins at word ``first``."""
    longest = max(map(len, names), default=0)
    for size in range(min(longest, len(found) - first), 0, -1):
        stretch = found[first : first + size]
        if all(word.close for word in stretch) and tuple(word.text for word in stretch) in names:
            return first + size - 1
    return None
