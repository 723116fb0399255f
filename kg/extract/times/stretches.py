"""Two ends of a range as one time, a day with its hour, and stretches that are open at one end."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.frozen import dataclass
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.times.grammar import Grammar
    from kg.extract.times.points import Point
    from kg.model import Text

# How many characters before an expression can hold the words that open or close it.
BEFORE = 40
# Stretches that « depuis » does not open: « depuis les six derniers mois ».
_CLOSED = frozenset({"firsts", "recent"})
_EXACT = frozenset({"date", "month", "year"})
_LED = frozenset({"season", "decade"})


@dataclass(frozen=True, slots=True)
class Found:
    """An expression of a text, placed on the calendar by ``resolver``."""

    span: Span
    point: Point
    resolver: str
    at: int = 0
    """Where its hour begins, if it is a day with its hour."""


def joined(found: Iterator[Found], text: Text, grammar: Grammar) -> Iterator[Found]:
    """``found`` with ranges, days with their hour, and stretches that are open at one end put together."""
    held: Found | None = None
    for item in found:
        merged = _merge(held, item, text, grammar) if held else None
        if merged:
            held = merged
            continue
        if held:
            yield _opened(held, text, grammar)
        held = item
    if held:
        yield _opened(held, text, grammar)


def _merge(first: Found, second: Found, text: Text, grammar: Grammar) -> Found | None:
    between = text.normal[first.span.end : second.span.start]
    if len(between) > BEFORE or "\n" in between or first.span.end > second.span.start:
        return None
    span = Span(first.span.start, second.span.end)
    if first.point.clock and second.point.clock:
        return _hours(first, second, text, grammar)
    if "night" in {first.resolver, second.resolver} and first.point.clock != second.point.clock:
        return None
    if first.point.clock != second.point.clock:
        whole, clock, link = (second, first, grammar.on) if first.point.clock else (first, second, grammar.at)
        before = text.normal[max(0, span.start - BEFORE) : span.start]
        if clock is second and ("/" in whole.point.edtf or (between.strip() and grammar.since.search(before))):
            return _daily(whole, clock, between, grammar)
        apart = whole.point.first != whole.point.last or "/" in whole.point.edtf
        if apart or not link.fullmatch(between):
            return None
        day = whole.point.first
        if clock.resolver == "hours":
            edtf = re.sub(r"[\d-]+(?=T)", day.isoformat(), clock.point.edtf)
            return Found(span, replace(clock.point, edtf=edtf, first=day, last=day), "hours")
        if (first.resolver, second.resolver) == ("weekday", "noon") and text.normal[
            span.start : span.end
        ].lower().endswith(grammar.calendar.struck):
            return Found(span, whole.point, whole.resolver)
        # The clock's own day is later than the one it is counted from where it strikes 24.
        struck = dt.date.fromisoformat(clock.point.edtf[:10]) - clock.point.first
        if day > dt.date.max - struck:
            return None
        edtf = f"{(day + struck).isoformat()}T{clock.point.edtf[11:]}"
        return Found(span, replace(clock.point, edtf=edtf, first=day, last=day), "clock", clock.span.start)
    if first.point.clock or second.resolver == "alone" or "/" in first.point.edtf or "/" in second.point.edtf:
        return None
    begun, ended = _led_by(first, text, grammar), _led_by(second, text, grammar)
    between = text.normal[first.span.end : ended.end() if ended else second.span.start]
    if not grammar.joint.fullmatch(between) or first.point.first > second.point.first:
        return None
    opening = grammar.opening.search(text.normal[max(0, first.span.start - BEFORE) : first.span.start])
    row = first.resolver == second.resolver == "weekday" and (second.point.first - first.point.first).days == 1
    if opening is None and not row and not (begun and begun["from"]):
        return None
    start = first.span.start - (len(opening.group()) if opening else 0)
    return Found(Span(start, second.span.end), points.between(first.point, second.point), "range")


def _led_by(item: Found, text: Text, grammar: Grammar) -> re.Match[str] | None:
    """The preposition that a season or decade is told with: « du (printemps) », « aux (années 1980) »."""
    return grammar.headed.match(text.normal, item.span.start, item.span.end) if item.resolver in _LED else None


def _daily(days: Found, clock: Found, between: str, grammar: Grammar) -> Found | None:
    """« du lundi 18 au vendredi 22, de 8 heures à 17 heures »: the hours are of no one day."""
    if not grammar.daily.fullmatch(between):
        return None
    return Found(Span(days.span.start, clock.span.end), days.point, days.resolver)


def _hours(first: Found, second: Found, text: Text, grammar: Grammar) -> Found | None:
    """« de 8 h 30 à 18 heures », « de 20 heures à 6 heures », which ends on the day after."""
    start, end = first.point.edtf, second.point.edtf
    between = text.normal[first.span.end : second.span.start]
    at = first.at or first.span.start
    opened = grammar.opening.search(text.normal[max(0, at - BEFORE) : at])
    if first.at and "/" not in end:
        end = f"{first.point.first}{end[10:]}"  # « mardi de 18 à 20 heures »
    if "/" in start + end or not opened or not grammar.joint.fullmatch(between):
        return None
    if end.endswith("Z") and not start.endswith("Z"):
        start += "Z"  # « entre 7 h 18 et 20 h 53 UTC »
    if end < start:
        day = dt.date.fromisoformat(end[:10])
        if day >= dt.date.max:
            return None
        end = f"{day + dt.timedelta(1)}{end[10:]}"
    return Found(Span(first.span.start, second.span.end), replace(first.point, edtf=f"{start}/{end}"), "hours")


def _opened(item: Found, text: Text, grammar: Grammar) -> Found:
    """The same with « depuis », « jusqu'à », « d'ici » or « avant » before it taken in."""
    before = text.normal[max(0, item.span.start - BEFORE) : item.span.start].rpartition("\n")[2]
    edtf = item.point.edtf
    if ".." in edtf:
        return item
    if grammar.outset.search(text.normal, item.span.start, item.span.end):
        edtf = edtf.removesuffix("~")
    listed = grammar.listed.match(text.normal, item.span.end)
    beyond = item.resolver in _EXACT and not listed and grammar.beyond.search(before)
    if match := grammar.since.search(before) or beyond:
        if item.resolver in _CLOSED:
            return item
        edtf = edtf.split("/")[0] + "/.."
    elif match := grammar.until.search(before):
        edtf = "../" + edtf.split("/")[-1].removesuffix("~")
    else:
        return item
    return Found(Span(item.span.start - len(match.group()), item.span.end), replace(item.point, edtf=edtf), "open")
