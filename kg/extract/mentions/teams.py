"""Towns that stand for their teams: « Toulouse - Brest : 3-0 », « Lens a battu Metz »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.phrases import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.names import Head, Names

# A text with one word of a match in so many is about sport: there a town is often its club.
GAMES = 50
# Words from the second team of a result to its score.
RESULT = 4
# Words of a full name.
_NAMED = 2

# The sort of the nouns for them.
_TEAM = "team"

_SCORE = re.compile(r"\d{1,3}(?:-\d{1,3})?")
_DASHES = frozenset("-–—")


def sporting(words: Sequence[Word], names: Names) -> bool:
    """Whether a text is about sport."""
    return len([word for word in words if word.lower in names.games]) * GAMES >= len(words)


def teams(words: Sequence[Word], names: Names) -> frozenset[int]:
    """The words of a text about sport that are teams, if they are towns."""
    return frozenset(index for word in words if word.capital for index in _teams(words, word.index, names))


def _teams(words: Sequence[Word], index: int, names: Names) -> Iterator[int]:
    if _result(words, index):
        yield from (index - 1, index)
    if _opposed(words, index, names) or _plays(words, index, names) or _bracketed(words, index, names):
        yield index


def _result(words: Sequence[Word], index: int) -> bool:
    """Whether the second team of a result stands here: « Lens - (Metz) : 2-1 »."""
    if not index or words[index].gap.strip() not in _DASHES or not words[index - 1].capital:
        return False
    near = words[index + 1 : index + 1 + RESULT]
    return any(word.gap.strip() == ":" and _SCORE.match(word.text) for word in near)


def _opposed(words: Sequence[Word], index: int, names: Names) -> bool:
    """« a battu (Metz) », « face à (Metz) », « vainqueur de (Metz) »."""
    before = index - 1
    if before < 1 or not words[index].close or words[before].capital:
        return False
    small = words[before].lower in names.of | names.at and words[before].close
    return words[before - small].lower in names.opposing


def _bracketed(words: Sequence[Word], index: int, names: Names) -> bool:
    """« Luc Untel (Sunderland) »: in brackets behind somebody's full name."""
    after = words[index + 1].gap if index + 1 < len(words) else ")"
    if index < _NAMED or words[index].gap != " (" or not after.startswith(")"):
        return False
    given, surname = words[index - _NAMED : index]
    return given.text.split("-")[0] in names.forenames and surname.capital and surname.close


def _plays(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (Lens) s'impose », « (Lens) a battu »: the verb, over an auxiliary and a reflexive pronoun."""
    for word in words[index + 1 : index + 4]:
        if not word.close or word.capital:
            return False
        if word.lower in names.playing:
            return True
        if word.pos not in {"AUX", "PRON", "ADV"}:
            return False
    return False


def contested(reader: Reader, head: Head, stretch: tuple[int, int]) -> bool:
    """« un club de (Ligue 2) », « une équipe de (Top 14) »: what a team plays in, and no name of it."""
    teams = any(noun.sort == _TEAM for noun in reader.nouns.get(head.words[0], ()))
    return teams and reader.names.known.get(reader.string(*stretch)) is Kind.EVENT
