"""Quantities -> those that may say how much of something happens, not when, where or how old.

« Deux ans après l'accident », « il y a trois jours » and « à quarante kilomètres de Dax » place what happens,
« Paul Roux, 44 ans, » says who it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.frames import Asides
    from kg.model import Quantity, Reading

# So many characters around a number are looked at.
_AROUND = 24


def counting(reading: Reading, asides: Asides) -> Iterator[Quantity]:
    """The quantities of ``reading`` that may fill a role of an event, in order."""
    text = reading.text.normal
    for quantity in reading.quantities:
        start, end = quantity.span.start, quantity.span.end
        before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        if not _aside(quantity.unit, before, behind, asides):
            yield quantity


def _aside(unit: str | None, before: str, behind: str, asides: Asides) -> bool:
    if unit in asides.lengths:
        return asides.away.search(before) is not None
    if unit not in asides.periods:
        return False
    told = asides.since.search(before) or asides.later.match(behind)
    return bool(told) or (unit == asides.year and bool(asides.aged.search(before) and asides.ended.match(behind)))
