"""Occasions among the names: votes that head an article, conventions that are held, hosts and rounds of contests."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.mentions.words import past_small, vast
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.names import Head, Names

# Words before a noun among which « lors de » may stand.
_BEFORE = 3
# Small words between a round and its vote; the first words of a name, as « 3e édition ».
_PLENTY = 2
# Words of « régime de retraite ».
_ORDINARY = 3


def polled(words: Sequence[Word], index: int, names: Names) -> bool:
    """« Législatives : (la gauche en tête) »: the vote that a headline is about."""
    first = index == 0 or "\n" in words[index].gap
    after = words[index + 1] if index + 1 < len(words) else None
    return first and words[index].lower in names.votes and after is not None and after.gap.strip() == ":"


def balloted(reader: Reader, span: tuple[int, int], stop: int) -> int | None:
    """The last word of « second tour (de l'élection présidentielle) », a round of a vote.

    « (Le) premier tour » alone is one where the text tells of votes.
    """
    words, names, (first, last) = reader.words, reader.names, span
    if words[first].lower not in names.rounds or last == first:
        return None
    after = past_small(words, last + 1, min(stop, last + _PLENTY) + 1, names.links | names.of)
    if last + 1 < after <= stop and words[after].close and words[after].lower in names.ballots:
        more = takewhile(
            lambda word: word.close and word.pos == "ADJ" and not word.capital, words[after + 1 : stop + 1]
        )
        return after + len(list(more))
    articled = first > 0 and words[first].close and words[first - 1].lower in names.articles
    return last if articled and after == last + 1 and not names.ballots.isdisjoint(reader.common) else None


def convened(words: Sequence[Word], index: int, head: Head, names: Names) -> Head:
    """The noun ``head`` at word ``index``: « (lors de) la convention de Tel » is held, where others are signed.

    « Les assises de l'Aisne » are a court, where those of a trade are held.
    """
    if head.words[0] in names.cues["sits"]:
        after = words[index + 1 : index + 1 + _BEFORE]
        land = next((word for word in after if word.lower not in names.links | names.of), None)
        court = land is not None and land.close and land.text in names.places
        return replace(head, kind=Kind.ORGANIZATION) if court else head
    if head.kind is not Kind.LAW or head.words[0] not in names.convening:
        return head
    near = words[max(index - _BEFORE, 0) : index]
    during = any(word.lower in names.during for word in near) and all(word.close for word in near[1:])
    return replace(head, kind=Kind.EVENT) if during else head


def hosting(words: Sequence[Word], found: Candidate, names: Names) -> bool:
    """« Jeux olympiques de (Londres) », « finale du (Top 14) »: a name inside which tells where, or of what."""
    inside = words[found.first : found.first + _PLENTY]
    heads = [word.lower for word in inside if not names.nth.fullmatch(word.text)]
    return found.kind is Kind.EVENT and bool(heads) and heads[0] in names.hosted | names.rounds


def staged(words: Sequence[Word], outer: Candidate, names: Names) -> bool:
    """Whether ``outer`` names a round or an edition, of a contest that has a name of its own."""
    inside = [word.lower for word in words[outer.first : outer.first + _PLENTY]]
    return outer.kind is Kind.EVENT and any(word in names.rounds for word in inside)


def unlikely(words: Sequence[Word], index: int, last: int, names: Names) -> bool:
    """« son premier Tour de France », « l'anniversaire d'Untel »: a rank is no round, and a birthday has no number.

    Nor is a « régime de retraite » one that rules, nor a « femme de chambre » one of deputies; what opens with
    « Centre du Mali » tells of a part of it.
    """
    ahead = (words[last : last + size] for size in (_ORDINARY, _ORDINARY + 1))  # « sommet de l' État »
    around = (*ahead, words[max(index - _ORDINARY + 1, 0) : index + 1])
    if any(" ".join(word.lower for word in near) in names.ordinary for near in around):
        return True
    if words[index].opens and words[index].lower in names.cues["amid"] and last + 2 < len(words):
        return words[last + 1].lower in names.of and vast(words[last + 2], names)
    if words[index].lower in names.jubilees:
        return not (index and names.nth.fullmatch(words[index - 1].text))
    return words[index].lower in names.rounds and last > index and words[last].capital
