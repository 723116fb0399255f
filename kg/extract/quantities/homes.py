"""Whose money a bare dollar, franc or peso is: that of the place that the article speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kg.extract.quantities.units import measure, singular

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quantities.patterns import Patterns
    from kg.extract.quantities.units import Unit
    from kg.lang.numbers import Numbers
    from kg.model import Text

# Names of places are looked for in so many blocks from the top, where press says where it speaks from.
_TOP = 3
# The last year of the French franc.
_EURO = 2002

_PLACE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?:[^\W\d_]+|(?<!\w)\$)$")


class Homes:
    """The currencies that bare names stand for in one text."""

    def __init__(self, text: Text, numbers: Numbers) -> None:
        self.text = text
        self.numbers = numbers

    @cached_property
    def _found(self) -> Mapping[str, str]:
        return _homes(self.text, self.numbers)

    def purse(self, patterns: Patterns) -> Unit | None:
        """The money that the text tells of most often, and of those the one that it tells of first."""
        normal = self.text.normal
        named = (measure(normal, match.start(), self.numbers) for match in patterns.purse.finditer(normal))
        found = [unit for unit in named if unit]
        often = Counter(unit.name for unit in found)
        return self.local(max(found, key=lambda unit: often[unit.name], default=None))

    def local(self, unit: Unit | None) -> Unit | None:
        """``unit`` with the currency of the place, where its name is a bare one."""
        if unit is None or not unit.money or unit.name not in self._found:
            return unit
        last = _LAST.search(self.text.normal[max(0, unit.end - 20) : unit.end].rstrip().lower())
        name = singular(last[0], self.numbers) if last else ""
        bare = self.numbers.currencies.get(name) or self.numbers.coins.get(name, ("",))[0]
        return replace(unit, name=self._found[unit.name]) if bare == unit.name else unit


def _homes(text: Text, numbers: Numbers) -> Mapping[str, str]:
    """For each currency that a bare name stands for, the one that it is in ``text``.

    The dollar is that of the top alone, as the press counts in that of the United States everywhere; others are those
    of any place of the text, the franc since the euro.
    """
    top = text.normal[: text.blocks[:_TOP][-1].span.end].lower() if text.blocks else ""
    first = _PLACE.findall(top)
    words: list[str] | None = None
    found: dict[str, str] = {}
    for code, places in numbers.homes.items():
        home = next((places[word] for word in first if word in places), None)
        if home is None and code not in numbers.everywhere and not (code == numbers.former and _before_euro(text)):
            words = _PLACE.findall(text.normal.lower()) if words is None else words
            home = next((places[word] for word in words if word in places), None)
        if home is not None:
            found[code] = home
    return found


def _before_euro(text: Text) -> bool:
    published = text.document.published
    return published is None or published.year <= _EURO
