"""What characters a regular expression may begin with, so that of many each is tried at few places only."""

from __future__ import annotations

import re
from re import _parser  # type: ignore[attr-defined]  # the parsed pattern has no public name
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_CATEGORIES = {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}
_EMPTY = frozenset({"AT", "ASSERT", "ASSERT_NOT"})
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


def openings(body: str) -> str:
    """A pattern of the one character that what fits ``body`` begins with; of any, if that cannot be told.

    ``openings("(?:le |la )?nuit")`` → ``"[ln]"``.
    """
    try:
        found = _first(_parser.parse(body))
    except LookupError:
        return "."
    return f"[{''.join(sorted(found))}]" if "" not in found else "."


def _first(steps: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    """What a sequence may begin with, as parts of a character class; ``""`` among them if it may be empty.

    Raises:
        LookupError: it may begin with anything.
    """
    found: set[str] = set()
    for step, value in steps:
        here = _one(str(step), value)
        found |= here - {""}
        if "" not in here:
            return frozenset(found)
    return frozenset({*found, ""})


def _one(step: str, value: Any) -> frozenset[str]:  # noqa: ANN401  of another type for each step
    if step in _EMPTY:
        return frozenset({""})
    if step == "LITERAL":
        return frozenset({re.escape(chr(value))})
    if step == "IN":
        return frozenset(_member(str(kind), one) for kind, one in value)
    if step == "BRANCH":
        return frozenset().union(*(_first(branch) for branch in value[1]))
    if step == "SUBPATTERN":
        return _first(value[3])
    if step in _REPEATS:
        least, _, inner = value
        return _first(inner) | ({""} if least == 0 else frozenset())
    raise LookupError(step)


def _member(kind: str, value: Any) -> str:  # noqa: ANN401
    """A part of a character class; a class of all but some is a lookup error, as of any character."""
    if kind == "LITERAL":
        return re.escape(chr(value))
    if kind == "RANGE":
        return "-".join(re.escape(chr(end)) for end in value)
    return _CATEGORIES[str(value)] if kind == "CATEGORY" else _CATEGORIES[kind]
