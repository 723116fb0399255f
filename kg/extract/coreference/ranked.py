"""The first and the second of two who were just told of: « … Luc Bas et Paul Roy. Le premier avoue, le second nie »."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Stand
    from kg.extract.coreference.seen import Seen

#: The case of « le premier » and « le second », whom only the two told before can be.
RANKED = "ranked"

_TWO = 2
_KINDS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE})


def ranked(trail: Trail, stand: Stand) -> Figure | None:
    """Whom « le premier » or « le second » stands for, where the other one is told beside it."""
    rank = trail.people.ranks[trail.text.lowered[stand.head]][0]
    first = _first(trail, stand.head, rank)
    if first is None or _bare(trail, first, stand.head) or _renamed(trail, first):
        return None
    number = trail.text.sentence_of[first]
    before = [
        seen for seen in reversed(trail.recent(stand.head)) if seen.head < first and seen.form is not Form.PRONOUN
    ]
    said = stand.head in trail.speakers  # « deux élus du port de Sète … Le premier dit … »
    for sentence in (number, number - 1):
        pair = _pair(trail, [seen for seen in before if seen.sentence == sentence], said=said)
        if pair is not None:
            return pair[rank] if pair[rank].agrees(stand.pronoun.gender, stand.pronoun.number) else None
    return None


def _first(trail: Trail, here: int, rank: int) -> int | None:
    """The token of « premier », where both stand in one sentence or in two that follow each other."""
    ranks, text = trail.people.ranks, trail.text
    number = text.sentence_of[here]
    for index in where(text, ranks.keys()):
        near = text.sentence_of[index] - number if rank == 0 else number - text.sentence_of[index]
        if ranks[text.lowered[index]][0] != rank and 0 <= near <= 1 and (index > here) == (rank == 0):
            return here if rank == 0 else index
    return None


def _bare(trail: Trail, first: int, here: int) -> bool:
    """« (le premier) livrera des trains, (le second) des rails »: the second has no verb, and seems an object."""
    text = trail.text
    same = here > first and text.sentence_of[here] == text.sentence_of[first]
    return same and not text.tokens[here].dep.startswith("nsubj")


def _renamed(trail: Trail, first: int) -> bool:
    """« Deux élus parlent. (Le premier), Luc Bas, dit … »: none of whom the sentence before names."""
    return trail.text.lowered[first + 1 : first + 2] == (",",) and first + 2 in trail.starts


def _pair(trail: Trail, near: Iterable[Seen], *, said: bool) -> tuple[Figure, Figure] | None:
    """The only two of a kind that a sentence tells of, or the only two that « et » joins.

    Two places that have ``said`` something are two that « et » joins.
    """
    kinds: defaultdict[Kind, dict[Figure, int]] = defaultdict(dict)
    for seen in near:
        if seen.figure.kind in _KINDS:
            kinds[seen.figure.kind].setdefault(seen.figure, seen.head)
    joined = [pair for told in kinds.values() for pair in combinations(told.items(), _TWO) if _joined(trail, *pair)]
    able = (told for kind, told in kinds.items() if not (said and kind is Kind.PLACE))
    pairs = joined or [tuple(told.items()) for told in able if len(told) == _TWO]
    if len(pairs) != 1:
        return None
    (one, _), (other, _) = pairs[0]
    return one, other


def _joined(trail: Trail, one: tuple[Figure, int], other: tuple[Figure, int]) -> bool:
    token = trail.text.tokens[other[1]]
    return token.head == one[1] and token.dep == "conj"
