"""Names in a row behind the plural of what they are: « les écoles Untel et Tel », « les rues Telle, Untel et Tel »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words from the noun to a name in its row.
REACH = 12
_SORTS = frozenset({Kind.ORGANIZATION, Kind.PLACE})


def ranged(words: Sequence[Word], group: Sequence[Candidate], names: Names) -> Kind | None:
    """What the noun before its row says that a name is, wherever it stands in the text."""
    if words[group[0].first].text in names.forenames and group[0].last > group[0].first:
        return None
    kinds = {_row(words, candidate.first, names) for candidate in group}
    return kinds.pop() if len(kinds) == 1 else None


def _row(words: Sequence[Word], first: int, names: Names) -> Kind | None:
    """The kind of the plural noun that names with only commas and « et » between lead back to."""
    parted = False
    for at in range(first, max(first - REACH, 1), -1):
        before, word = words[at - 1], words[at]
        if word.gap not in {" ", ", ", "-"} or (word.gap == ", " and not before.capital):
            return None
        parted = parted or word.gap == ", " or before.lower == names.grammar.both
        if before.capital or (before.lower == names.grammar.both and words[at - 2].capital):
            continue
        return _noun(words, at - 1, names) if parted or _goes_on(words, first, names) else None
    return None


def _goes_on(words: Sequence[Word], first: int, names: Names) -> bool:
    """Whether another name follows in the row that the one at word ``first`` opens."""
    at = first + 1
    while at < len(words) and words[at].capital and words[at].close:
        at += 1
    if at + 1 >= len(words):
        return False
    linked = words[at].lower == names.grammar.both and words[at].close and words[at + 1].capital
    return linked or (words[at].gap == ", " and words[at].capital)


def _noun(words: Sequence[Word], at: int, names: Names) -> Kind | None:
    word = words[at]
    several = words[at - 1].lower.endswith("s")
    if several and word.lower in names.grammar.ofs_plain:  # « les villages de Tel et (Telle) »
        return Kind.PLACE if words[at - 1].lower in names.boroughs else None
    if at < 1 or not word.lower.endswith("s") or words[at - 1].lower not in names.plural or not word.close:
        return None
    if word.lower in names.cues["plants"]:  # « les usines Telle, Telle et Tel »: whose they are
        return Kind.ORGANIZATION
    heads = names.heads.get(word.lower.removesuffix("s"), ())
    kinds = {head.kind for head in heads if len(head.words) == 1}
    return kinds.pop() if len(kinds) == 1 and kinds <= _SORTS else None
