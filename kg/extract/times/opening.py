"""What a regular expression may begin with, so that of many each is tried at few places only."""

from __future__ import annotations

import re
from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # the parsed pattern has no public name
from typing import TYPE_CHECKING, Any

from kg.lang.base import branching

if TYPE_CHECKING:
    from collections.abc import Iterable

# How many characters are told: with fewer « la » and « de » open too much, with more there is too much to list.
LENGTH = 5
# How many of them one pattern tells: with more it takes longer than to look at the places that it spares.
_TOLD = 3
# The characters whose shapes are kept: more than an alphabet has.
_KEPT = 512

_SHAPES = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " "}
_WRITTEN = {"0": r"\d", " ": r"\s"}
_EMPTY = frozenset({"AT", "ASSERT", "ASSERT_NOT"})
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})
# After these nothing is told.
_END = "\0"
_ANYTHING = frozenset({_END})


def openings(body: str) -> frozenset[str]:
    """The shapes that what fits ``body`` begins with; of one that is shorter than :data:`LENGTH`, any may follow.

    ``openings("(?:le |la )?nuit")`` → ``{"le n", "la n", "nuit"}``.
    """
    return frozenset(found.removesuffix(_END) for found in _sequence(_parser.parse(body)))


def shape(text: str) -> str:
    """The first characters of ``text`` with all digits and all white space alike."""
    return "".join(map(_shape, text[:LENGTH]))


def leading(shapes: Iterable[str]) -> str:
    """A pattern that finds where one of ``shapes`` may begin, by its first characters."""
    return branching({shape[:_TOLD] for shape in shapes}, lambda first: _WRITTEN.get(first) or re.escape(first))


@lru_cache(maxsize=_KEPT)
def _shape(character: str) -> str:
    return "0" if character.isdecimal() else " " if character.isspace() else character


def _sequence(steps: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    found = frozenset({""})
    for step, value in steps:
        if all(map(_full, found)):
            break
        found = _joined(found, _one(str(step), value))
    return found


def _full(opening: str) -> bool:
    return len(opening) >= LENGTH or opening.endswith(_END)


def _joined(before: frozenset[str], after: frozenset[str]) -> frozenset[str]:
    return frozenset(
        one if _full(one) else (one + other)[:LENGTH]
        for one in before
        for other in (after if not _full(one) else ("",))
    )


def _one(step: str, value: Any) -> frozenset[str]:  # noqa: ANN401  of another type for each step
    """What one step may begin with, ``""`` if it may be empty."""
    if step in _EMPTY:
        return frozenset({""})
    if step == "LITERAL":
        return frozenset({_shape(chr(value))})
    if step == "IN":
        return frozenset(shape for kind, one in value for shape in _members(str(kind), one))
    if step == "BRANCH":
        return frozenset().union(*map(_sequence, value[1]))
    if step == "SUBPATTERN":
        return _sequence(value[3])
    if step in _REPEATS:
        return _repeated(*value)
    return _ANYTHING


def _repeated(least: int, most: int, inner: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    once = _sequence(inner)
    here = frozenset({""})
    found = here if least == 0 else frozenset()
    for number in range(1, min(int(most), max(LENGTH, least)) + 1):
        here = _joined(here, once)
        if number >= least:
            found |= here
        if all(map(_full, here)):
            return found | here
    return found


def _members(kind: str, value: Any) -> Iterable[str]:  # noqa: ANN401
    """The shapes of a part of a character class."""
    if kind == "LITERAL":
        return (_shape(chr(value)),)
    if kind == "RANGE":
        return {_shape(chr(code)) for code in range(value[0], value[1] + 1)}
    return (_SHAPES.get(str(value), _END),) if kind == "CATEGORY" else (_END,)
