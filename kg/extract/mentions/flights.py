"""Flights: « le vol Londres - Tunis », « le vol Air Tel 5017 », with the towns and the company inside their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.reader import Reader

_DASHES = frozenset({" - ", " – ", " — ", "–", "—"})


def routed(reader: Reader, span: tuple[int, int], stop: int) -> int:
    """The last word of a name, a flight's with its destination or its number behind ``span``."""
    words, last, after = reader.words, span[1], span[1] + 1
    if after > stop or last == span[0] or words[span[0]].lower not in reader.names.flights:
        return last
    if words[after].gap in _DASHES and words[after].capital:
        end = reader.run_to(after, stop)
        return end if reader.is_place(after, end) else last
    return after if words[after].close and words[after].text.isdigit() else last


def aboard(reader: Reader, outer: Candidate, index: int) -> bool:
    """Whether word ``index`` begins the company, or a town of the route, in the name ``outer`` of a flight."""
    words = reader.words
    flight = outer.kind is Kind.EVENT and words[outer.first].lower in reader.names.flights
    return flight and (index == outer.first + 1 or words[index].gap in _DASHES)
