"""Titles in a row: « dans “Le Vent” de Jean Untel (1946), “La peau” d'Ana Bas, ou encore “Sel” de Luc Tel »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.mentions.known import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words of the longest name in quotation marks; longer ones are speech.
LONGEST = 9
# Words from one title of a row to the next: whose it is, of which year, what joins them.
_APART = 12
# Words behind a title that tell whose it is: « de », a first name, a surname.
_WHOSE = 3
_MARKS = frozenset('«“"')
# What stands between the words of one title.
_INSIDE = re.compile(r"|[ ,'’:-]+")
# From one title of a row to the next.
_ROW = re.compile(r"\s*[»”\"]\s*,\s*[«“\"]\s*")


def last_of(words: Sequence[Word], first: int) -> int | None:
    """The last word before the closing mark, if that is near and no sentence ends between."""
    for index in range(first, min(first + LONGEST, len(words))):
        if index > first and not _INSIDE.fullmatch(words[index].gap):
            return None
        if words[index].closed:
            return index
    return None


def listed(words: Sequence[Word], found: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """The titles that stand in a row behind one of ``found``, joined to it, or with whose they are."""
    ends = {title.last for title in found if title.kind is Kind.WORK}
    firsts = {title.first for title in found}
    for word in words if ends else ():
        if word.close or word.index in firsts or not word.capital or word.gap.rstrip()[-1:] not in _MARKS:
            continue
        last = last_of(words, word.index)
        before = _before(words, word.index, ends)
        if last is None or before is None:
            continue
        small = names.joining | names.of | names.links
        joined = before + 1 < word.index and all(w.lower in small for w in words[before + 1 : word.index])
        row = before + 1 == word.index and _ROW.fullmatch(word.gap) is not None and _goes_on(words, last + 1, names)
        if joined or row or _owned(words, last + 1, names):
            ends.add(last)
            yield Candidate(word.index, last, Kind.WORK, sure=True)


def _before(words: Sequence[Word], index: int, ends: set[int]) -> int | None:
    """The last word of the title next before word ``index``, with no sentence ended between."""
    for back in range(index - 1, max(index - _APART, -1), -1):
        if words[back + 1].gap.strip(" \u00a0")[:1] == "." or "\n" in words[back + 1].gap:
            return None
        if back in ends:
            return back
    return None


def _goes_on(words: Sequence[Word], after: int, names: Names) -> bool:
    """« (« Le Vent », « Sel ») et « Nina Bas » »: whether another title follows, from word ``after`` on."""
    behind = words[after : after + 2]
    if not behind:
        return False
    marked = len(behind) > 1 and behind[1].gap.strip()[:1] in _MARKS
    return _ROW.fullmatch(behind[0].gap) is not None or (behind[0].lower in names.joining and marked)


def _owned(words: Sequence[Word], after: int, names: Names) -> bool:
    """« (“Le Vent”) de Jean Untel », « de Jean de Tel »: whose it is, by a full name."""
    whose = words[after : after + _WHOSE]
    if len(whose) < _WHOSE or whose[0].lower not in names.of:
        return False
    given, surname = whose[1:]
    return all(word.close for word in whose[1:]) and given.capital and (surname.capital or surname.lower in names.of)
