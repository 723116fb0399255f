"""What stands right beside a bare number and makes it part of something, or a vote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.quantities.bare import BEFORE
from kg.model import Span

if TYPE_CHECKING:
    from kg.extract.quantities.numerals import Numeral
    from kg.extract.quantities.parts import Part
    from kg.extract.quantities.patterns import Patterns
    from kg.extract.quantities.units import Unit

# A unit with as many letters may be a sign: « 3 Go », « 2 Bq ».
_SYMBOL = 2
# « 1. Untel ; 2. Unetelle »
_LISTED = re.compile(r"\.\s+[A-ZÉÈÎ]")
_LISTING = frozenset({":", ";", ""})
_TIMES = frozenset({"x", "×"})
# A side of what is measured is not so many times longer than the other.
_FAR = 5
# « 3000personnes »: a blank is missing; not « 5ième ».
_UNPARTED = re.compile(r"(?!i.m)[a-zà-ÿ]{4,}(?!\w)")

_FROM = re.compile(r"(?<![\w/.:,-])(\d{1,3}(?: \d{3})+|\d+)-$")
_MANY = re.compile(r"\s[a-zà-ÿ-]+[sx]\b")
_YEARS = range(1900, 2100)


def entitled(normal: str, numeral: Numeral, unit: Unit) -> bool:
    """Whether a number and a unit with a capital begin a name: « les 24 Heures du Mans », « la guerre de Cent Ans »."""
    word = normal[numeral.span.end : unit.end].strip()
    named = not numeral.spelled or normal[numeral.span.start].isupper()
    titled = word.isalpha() and word[0].isupper() and word[1:].islower()
    return named and not unit.money and len(word) > _SYMBOL and titled


def relayed(between: str, part: Part, following: Part) -> bool:
    """Whether a small number says how often the next is run: « le 4 x 100 m »."""
    first, second = part.numeral.value, following.numeral.value
    return between.strip().lower() in _TIMES and bool(first and second) and (first or 0) * _FAR <= (second or 0)


def cast(normal: str, numeral: Numeral, patterns: Patterns) -> bool:
    """Whether a bare number is of votes: « par six voix contre trois », « 132 pour, 74 contre »."""
    before = normal[max(0, numeral.span.start - BEFORE) : numeral.span.start]
    if patterns.tally.search(before):
        return numeral.value is not None and numeral.value % 1 == 0
    opposed = patterns.opposed.search(before) and patterns.con.match(normal, numeral.span.end)
    return bool(opposed) or patterns.pro.match(normal, numeral.span.end) is not None


def polled(normal: str, numeral: Numeral, noun: str) -> Span:
    """The extent of a number with its noun, where that stands right behind: « 314 voix pour »."""
    behind = f" {noun}"
    end = numeral.span.end + len(behind) * normal.startswith(behind, numeral.span.end)
    return Span(numeral.span.start, end)


def attached(normal: str, numeral: Numeral, patterns: Patterns) -> bool:
    """Whether the number is glued to letters or other figures, « 3D », « 42e », « 3-1 », « 06 12 », or in a title."""
    start, end = numeral.span.start, numeral.span.end
    after = normal[end : end + 2]
    if patterns.entitling.search(normal[max(0, start - BEFORE) : start]):
        return True
    if _LISTED.match(normal, end) and normal[:start].rstrip()[-1:] in _LISTING:
        return True
    if normal[start - 1 : start] == "+" and normal[max(0, start - 2) : start - 1].isalnum():
        return True
    if normal[start] == "0" and normal[start + 1 : start + 2].isdigit():
        return True
    if (after[:1].isalnum() and not _UNPARTED.match(normal, end)) or (after[:1] in "/:." and after[1:].isdigit()):
        return True
    if normal[start - 1 : start] == "-" and normal[max(0, start - 2) : start - 1].isalpha():
        return True
    joined = normal[max(0, start - 2) : start - 1].isdigit() and normal[start - 1] in "/:.-"
    return joined and not _reached(normal, numeral)


def _reached(normal: str, numeral: Numeral) -> bool:
    """Whether a number ends a range of things counted: « 300-400 personnes », but not « 3-1 » or « 2012-2013 »."""
    low = _FROM.search(normal, max(0, numeral.span.start - BEFORE), numeral.span.start)
    if low is None or _MANY.match(normal, numeral.span.end) is None:
        return False
    least, most = int(low[1].replace(" ", "")), numeral.value or 0
    return least < most and not (least in _YEARS and most in _YEARS)
