"""Whose money a bare dollar, franc or peso is: that of the place that the article speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.quantities.units import measure, singular

if TYPE_CHECKING:
    from kg.extract.quantities.patterns import Patterns
    from kg.extract.quantities.units import Unit
    from kg.lang.numbers import Numbers
    from kg.model import Text

# Names of places are looked for in so many blocks from the top, where press says where it speaks from.
_TOP = 3
# The last year of the French franc.
_EURO = 2002
# In characters: the longest last word of a unit.
_WORD = 20

# Figures in groups as they are written in Switzerland.
_GROUPED = re.compile(r"\d['’]\d{3}(?!\d)")
_PLACE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# The last word of an amount of money, or its dollar, also in « 14 M$ ».
_LAST = re.compile(r"(?:[^\W\d_]+|(?<![^\W\d_])\$|(?<=[\d\s])(?:m|md|mds|k|g)\$)$")


class Homes:
    """The currencies that bare names stand for in one text."""

    def __init__(self, text: Text, numbers: Numbers) -> None:
        self.text = text
        self.numbers = numbers

        self._found: dict[str, str | None] = {}

    def purse(self, patterns: Patterns) -> Unit | None:
        """The money that the text tells of most often, and of those the one that it tells of first."""
        normal = self.text.normal
        named = (measure(normal, match.start(), self.numbers) for match in patterns.purse.finditer(normal))
        found = [unit for unit in named if unit]
        often = Counter(unit.name for unit in found)
        return self.local(max(found, key=lambda unit: often[unit.name], default=None))

    def local(self, unit: Unit | None) -> Unit | None:
        """``unit`` with the currency of the place, where its name is a bare one."""
        home = self._home(unit.name) if unit is not None and unit.money else None
        if unit is None or home is None:
            return unit
        last = _LAST.search(self.text.normal[max(0, unit.end - _WORD) : unit.end].rstrip().lower())
        name = singular(last[0], self.numbers) if last else ""
        name = name[-1:] if name.endswith("$") else name
        bare = self.numbers.currencies.get(name) or self.numbers.coins.get(name, ("",))[0]
        return replace(unit, name=home) if bare == unit.name else unit

    def _home(self, code: str) -> str | None:
        """The currency that a bare name of the currency ``code`` stands for in the text, if it may be another."""
        if code not in self.numbers.homes:
            return None
        if code not in self._found:
            self._found[code] = _home(self.text, code, self.numbers)
        return self._found[code]


def _home(text: Text, code: str, numbers: Numbers) -> str | None:
    """The currency of the place that the article speaks of.

    The dollar is that of the top alone, as the press counts in that of the United States everywhere; others are those
    of any place of the text, the franc since the euro.
    """
    places = numbers.homes[code]
    top = text.normal[: text.blocks[:_TOP][-1].span.end].lower() if text.blocks else ""
    home = next((places[word] for word in _PLACE.findall(top) if word in places), None)
    if home is None and code not in numbers.everywhere and not (code == numbers.former and _before_euro(text)):
        home = next((places[word] for word in _PLACE.findall(text.normal.lower()) if word in places), None)
    if home is None and code in numbers.grouping and _GROUPED.search(text.normal):
        home = numbers.grouping[code]
    return home


def _before_euro(text: Text) -> bool:
    published = text.document.published
    return published is None or published.year <= _EURO
