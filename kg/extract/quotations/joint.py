"""« La France et l'Espagne demandent … »: those who say a thing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.relatives import SPEAKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.model import Mention, Span

# « Washington et l'Union européenne »: how many words may stand between two names.
_BETWEEN = 3


def partners(unit: Unit, cue: Span, speaker: int, people: Mapping[int, Mention]) -> Iterator[int]:
    """The heads of the other names that a conjunction joins to that of the speaker of a plural verb."""
    words = (unit.text.tokens[index] for index in unit.text.within(cue))
    mention = people.get(speaker)
    if mention is None or mention.kind not in SPEAKING:
        return
    if any(word.has("Number=Plur") and word.has("VerbForm=Fin") for word in words):
        for step in (1, -1):
            near = _joined(unit, mention, step, people)
            while near is not None:
                yield near.head
                near = _joined(unit, near, step, people, listed=True)


def _joined(
    unit: Unit, mention: Mention, step: int, people: Mapping[int, Mention], *, listed: bool = False
) -> Mention | None:
    """The name before or behind ``mention`` with nothing but « et » and an article between, in a list a comma."""
    words = unit.text.within(mention.span)
    here = words.stop if step > 0 else words.start - 1
    joined = False
    for index in range(here, here + step * (_BETWEEN + 1), step):
        if index not in unit.tokens or index in unit.quoted:
            return None
        near, token = people.get(index), unit.text.tokens[index]
        if near is not None and near is not mention:
            return near if joined and near.kind in SPEAKING else None
        comma = listed and token.text == ","
        joined = joined or token.pos == "CCONJ" or comma
        if token.pos not in {"CCONJ", "DET"} and not comma:
            return None
    return None


__all__ = ["partners"]
