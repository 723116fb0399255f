"""An article that tells nothing of its day: read as of a day that is only supposed, and told without what hangs on it.

« demain » is to come and « lundi soir » is a time and nobody's name, whatever the day; which day it is, nobody knows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.dated import SUPPOSED
from kg.annotate.retold import retold
from kg.model import Time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kg.model import Event, Filler, Reading, Span, Text
    from kg.terms import Role


def supposed(text: Text) -> Text:
    """``text`` as one of the day that is supposed."""
    return retold(text, replace(text.document, published=SUPPOSED))


def unsupposed(reading: Reading, tell: Callable[[Text], tuple[Time, ...]]) -> Reading:
    """``reading`` without the day that was supposed, if one was: with the times alone that its text can ``tell``."""
    if reading.document.published != SUPPOSED:
        return reading
    text = retold(reading.text, replace(reading.document, published=None))
    times = tell(text)
    sure = _Sure(reading.times, times)
    claims = {claim: replace(claim, said_on=claim.said_on and sure.time(claim.said_on)) for claim in reading.claims}
    statements = tuple(
        replace(one, object=told, claim=one.claim and claims[one.claim])
        for one in reading.statements
        if (told := sure.filler(one.object)) is not None
    )
    events = tuple(replace(one, roles=sure.roles(one), claim=one.claim and claims[one.claim]) for one in reading.events)
    return replace(reading, text=text, times=times, claims=tuple(claims.values()), statements=statements, events=events)


class _Sure:
    """What stays of the times that were read as of a supposed day: ``before`` with it, ``after`` without."""

    def __init__(self, before: Iterable[Time], after: Iterable[Time]) -> None:
        self._before = {time.span: time.edtf.split("/") for time in before}
        self._after = {time.span: time for time in after}
        self._same = {span for span, ends in self._before.items() if self._ends(span) == ends}

    def time(self, time: Time) -> Time | None:
        """``time``, or a side of it, if it does not hang on the day; else what its words tell without, if anything."""
        if time.span in self._same:
            return time
        before, after = self._before.get(time.span, []), self._ends(time.span)
        if "/" not in time.edtf and len(before) == len(after) > 1 and time.edtf in before:
            return Time(after[before.index(time.edtf)], time.span)
        return self._after.get(time.span)

    def _ends(self, span: Span) -> list[str]:
        """The first and last day of a stretch that the text tells without the supposed day, or its one day."""
        known = self._after.get(span)
        return known.edtf.split("/") if known is not None else []

    def filler(self, filler: Filler) -> Filler | None:
        """The same of any filler."""
        return self.time(filler) if isinstance(filler, Time) else filler

    def roles(self, event: Event) -> tuple[tuple[Role, Filler], ...]:
        """The roles of ``event`` whose fillers stay."""
        told = ((role, self.filler(filler)) for role, filler in event.roles)
        return tuple((role, filler) for role, filler in told if filler is not None)
