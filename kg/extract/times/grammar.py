"""A calendar's expressions as regular expressions, each tried only where it may begin."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kg.extract.times.opening import LENGTH, leading, openings, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.calendar import Calendar

    # The resolver of an expression, and where it is found.
    Match = tuple[str, re.Match[str]]

# How many beginnings of words are kept with the expressions that begin so.
_KEPT = 2**14


class Grammar:
    """A calendar's expressions as regular expressions, tried in order at each place that they may begin at."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        bodies = [_fill(expression.pattern, calendar) for expression in calendar.expressions]
        resolvers = [expression.resolver for expression in calendar.expressions]
        self.expressions = [
            (resolver, re.compile(f"(?:{body})(?!\\w)")) for resolver, body in zip(resolvers, bodies, strict=True)
        ]
        self._openings: defaultdict[str, set[int]] = defaultdict(set)
        for number, body in enumerate(bodies):
            for opening in openings(body):
                self._openings[opening].add(number)
        # Words that come back are looked up once; a text in many scripts may not fill the memory.
        self._opening = lru_cache(maxsize=_KEPT)(self._opened)
        self.places = re.compile(rf"(?<![\w-])(?<!\d[.,])(?={leading(self._openings)})\w")
        self.since, self.until = self._compiled(calendar.since), self._compiled(calendar.until)
        self.beyond, self.outset = self._compiled(calendar.beyond), self._compiled(calendar.outset)
        self.opening, self.joint = self._compiled(calendar.opening), self._compiled(calendar.joint)
        self.at, self.on = self._compiled(calendar.at), self._compiled(calendar.on)
        self.dateline, self.headed = self._compiled(calendar.dateline), self._compiled(calendar.headed)
        self.restated, self.listed = self._compiled(calendar.restated), self._compiled(calendar.listed)
        self.daily = self._compiled(calendar.daily)

    def _compiled(self, pattern: str) -> re.Pattern[str]:
        """The pattern of a calendar, in any case."""
        return re.compile(_fill(pattern, self.calendar), re.IGNORECASE)

    def find(self, lowered: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
        """The expressions of a text in lower case, which is faster than patterns that know of no case."""
        end = len(lowered) if end is None else end
        reached = start
        for place in self.places.finditer(lowered, start, end):
            here = place.start()
            if here < reached:
                continue
            for resolver, pattern in self._opening(lowered[here : here + LENGTH]):
                if match := pattern.match(lowered, here, end):
                    reached = match.end()
                    yield resolver, match
                    break

    def _opened(self, beginning: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """The expressions that may begin so, in their order."""
        told = shape(beginning)
        able = {number for size in range(LENGTH + 1) for number in self._openings.get(told[:size], ())}
        return tuple(self.expressions[number] for number in sorted(able))


def groups_of(match: re.Match[str]) -> dict[str, str]:
    """The named groups of ``match`` that hold something."""
    return {name: words for name, words in match.groupdict().items() if words}


def _fill(pattern: str, calendar: Calendar) -> str:
    for name, piece in calendar.pieces.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return pattern


@cache
def grammar_of(calendar: Calendar) -> Grammar:
    """The grammar of ``calendar``, compiled once."""
    return Grammar(calendar)
