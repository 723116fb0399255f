"""Names in a row, which are of one kind: « auprès de Caixabank, Ortelia Fonds et la BPI »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.mentions.announced import announced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names
    from kg.terms import Kind

# By how much the kind of a name outweighs the next where there is no doubt of it. In the annotated articles, all names
# that are taken for something else by their row are less sure, and those that it is told by are surer.
DOUBT = 2.5
# Words between two members: « et », a preposition, an article.
_BETWEEN = 3
# Members of a row, and those of them that are sure, in which another may be a name that the weights take for none.
_LONG = 3
_TWO = 2


def alike(
    words: Sequence[Word],
    kinds: Mapping[Candidate, Kind | None],
    margins: Mapping[Candidate, float],
    language: Language,
) -> Iterator[tuple[Candidate, Kind]]:
    """The names that are what their rows tell, by how much the kind of each outweighs others (``margins``)."""
    names, nouns = language.names, language.people.nouns
    for row in _rows(words, [*kinds], names):
        sure = [candidate for candidate in row if _sure(words, candidate, margins, names)]
        told = {kinds[candidate] for candidate in sure}
        noun = announced(words, row[0].first, names, nouns)
        told |= {noun} - {None}
        kind = told.pop() if len(told) == 1 else None
        if kind is None:
            yield from _fronted(words, row, kinds)
            continue
        dropped = noun is not None or (len(row) >= _LONG and len(sure) >= _TWO)
        for candidate in row:
            letters = candidate.first == candidate.last and words[candidate.first].initials
            found = kinds[candidate]
            held = found is None and candidate in row[1:-1]
            if candidate not in sure and not letters and found is not kind and (dropped or held or found is not None):
                yield candidate, kind


def _fronted(
    words: Sequence[Word], row: Sequence[Candidate], kinds: Mapping[Candidate, Kind | None]
) -> Iterator[tuple[Candidate, Kind]]:
    """« (Untelia) et Telsys ont signé »: the first of two, which opens a sentence and so is taken for no name."""
    first, *others = row
    kind = kinds[others[-1]]
    if len(others) == 1 and kinds[first] is None and kind is not None and words[first.first].opens:
        yield first, kind


def _sure(words: Sequence[Word], candidate: Candidate, margins: Mapping[Candidate, float], names: Names) -> bool:
    text = " ".join(word.text for word in words[candidate.first : candidate.last + 1])
    listed = text in names.known or text in names.places
    return candidate.sure or listed or margins.get(candidate, DOUBT) >= DOUBT


def _rows(words: Sequence[Word], candidates: Collection[Candidate], names: Names) -> Iterator[list[Candidate]]:
    """The names that commas and a last « et » or « ou » join, in their order; names inside others are none of them."""
    plain = sorted([c for c in candidates if not c.nested], key=lambda c: (c.first, -c.last))
    row: list[Candidate] = plain[:1]
    ends = False
    for one, other in pairwise(plain):
        link = None if ends else _link(words, one.last + 1, other.first, names)
        if link is None:
            if ends:
                yield row
            row, ends = [other], False
            continue
        row.append(other)
        ends = link
    if ends:
        yield row


def _link(words: Sequence[Word], after: int, first: int, names: Names) -> bool | None:
    """Whether « et » joins two names, ``False`` for a comma alone, ``None`` where neither does."""
    between = words[after:first]
    if first < after or len(between) > _BETWEEN or not all(word.close for word in words[after + 1 : first + 1]):
        return None
    last = bool(between) and between[0].lower in names.joining
    gap = words[after].gap
    if gap != ", " and not (last and gap == " "):
        return None
    small = names.of | names.links | names.at
    return last if all(word.lower in small for word in between[last:]) else None
