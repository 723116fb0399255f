"""Titles told by their year, in a text about the arts: « dans La Nuit (1987) », « Untel (Bande rouge, 1964) »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.authored import artistic, named
from kg.extract.mentions.known import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.spans import Scanner
    from kg.extract.mentions.words import Word

# Words of the longest title.
LONGEST = 9

_TOLD = frozenset({"VERB", "AUX", "PRON"})
_PERSON = "PER"
# Words from the title to who made it: « d' », « après ».
_TIED = 3
_PARTING = frozenset({":", ";"})


def dated(scanner: Scanner) -> Iterator[Candidate]:
    """The titles before a year in brackets, and those before one in the brackets behind who made them."""
    words, year = scanner.words, scanner.names.year
    found = [
        word.index
        for word in words[1:]
        if word.gap in {" (", ", "} and _closes(words, word.index) and year.fullmatch(word.text)
    ]
    if not found or not artistic(words, scanner.names):
        return
    for index in found:
        inside = words[index].gap == ", "
        last = index - 1 if inside else _unsigned(scanner, index - 1)
        first = _within(scanner, last) if inside else _first(scanner, last)
        if first is not None and (inside or not _other(scanner, first, last)):
            yield Candidate(first, last, Kind.WORK, sure=True)


def _closes(words: Sequence[Word], index: int) -> bool:
    return index + 1 == len(words) or words[index + 1].gap.startswith(")")


def _within(scanner: Scanner, last: int) -> int | None:
    """« avec Luc Untel (Bande rouge, 1964) »: what opens the brackets behind somebody's name.

    « d'Ana Telle (Untel, 1983) » has who published her there.
    """
    words = scanner.words
    for first in range(last, max(last - LONGEST, 1), -1):
        if words[first].gap == " (":
            maker = words[first - 2 : first]
            bears = maker[1].capital and (scanner.begins(maker[0].index) or maker[0].label == maker[1].label == _PERSON)
            owned = first > 2 and words[first - 3].lower in scanner.names.of
            known = scanner.string(first, last) in scanner.nature.known
            return first if bears and words[first].capital and not (owned or known) else None
        if not words[first].close:
            return None
    return None


def _unsigned(scanner: Scanner, last: int) -> int:
    """The last word before « de » or « d'après » and who made it: « La Nuit (d'Urs Untel et Ana Telle) (2006) »."""
    words, names = scanner.words, scanner.names
    for at in range(last, max(last - LONGEST, _TIED), -1):
        link = at - 1
        if not (words[at].capital or words[at].lower == names.grammar.both):
            return last
        if words[link].pos == "ADP" and scanner.begins(at):
            link -= words[link].gap == "" and words[link - 1].pos == "ADP"  # « d' » of « d'après »
            made = words[link].lower in names.grammar.ofs_plain and words[link - 1].lower not in names.lives
            return link - 1 if made else last
    return last


def _first(scanner: Scanner, last: int) -> int | None:
    """The word that a title opens with: its own article, what stands behind a mark, or the first capital."""
    words, names = scanner.words, scanner.names
    start = last
    while start > 0 and words[start].close and not words[start].opens and last - start < LONGEST:
        start -= 1
    articled = [at for at in range(start, last) if words[at].capital and words[at].lower in names.articles]
    if articled and (not words[articled[-1]].opens or words[articled[-1] + 1].capital):
        return articled[-1]
    marked = not (words[start].opens or words[start].close) or words[start].gap.strip()[-1:] in _PARTING
    if words[start].capital and marked and not scanner.begins(start):
        return start
    at = start + 1
    while at <= last:
        if words[at].capital:
            led = words[at - 1].lower in {*names.of, *names.at, *names.articles}
            if not led and not scanner.begins(at):
                return None if _tells(words, at, last) else at
            at = scanner.run_to(at, last)
        at += 1
    return None


def _tells(words: Sequence[Word], first: int, last: int) -> bool:
    """« Canal a produit … »: whether something is told of the name, where « Nous partirons » is all one title."""
    return words[first].pos not in _TOLD and any(word.pos in _TOLD for word in words[first + 1 : last + 1])


def _other(scanner: Scanner, first: int, last: int) -> bool:
    """Whether the words name something else: a place, a prize, who bears a title."""
    words, names = scanner.words, scanner.names
    opening = words[first].lower
    if named(scanner, first, last) or scanner.is_place(first, last) or opening in names.prizes:
        return True
    borne = any(noun.kind is Kind.PERSON for noun in scanner.nouns.get(opening, ()))
    return borne or opening in names.titles
