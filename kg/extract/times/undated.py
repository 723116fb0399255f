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
    from collections.abc import Callable, Mapping

    from kg.model import Event, Filler, Reading, Role, Span, Text

    Sure = Mapping[Span, Time]


def supposed(text: Text) -> Text:
    """``text`` as one of the day that is supposed."""
    return retold(text, replace(text.document, published=SUPPOSED))


def unsupposed(reading: Reading, tell: Callable[[Text], tuple[Time, ...]]) -> Reading:
    """``reading`` without the day that was supposed, if one was: with the times alone that its text can ``tell``."""
    if reading.document.published != SUPPOSED:
        return reading
    text = retold(reading.text, replace(reading.document, published=None))
    times = tell(text)
    sure = {time.span: time for time in times}
    claims = {claim: replace(claim, said_on=claim.said_on and sure.get(claim.said_on.span)) for claim in reading.claims}
    statements = tuple(
        replace(one, object=told, claim=one.claim and claims[one.claim])
        for one in reading.statements
        if (told := _sure(one.object, sure)) is not None
    )
    events = tuple(
        replace(one, roles=tuple(_roles(one, sure)), claim=one.claim and claims[one.claim]) for one in reading.events
    )
    text = retold(reading.text, replace(reading.document, published=None))
    return replace(reading, text=text, times=times, claims=tuple(claims.values()), statements=statements, events=events)


def _roles(event: Event, sure: Sure) -> list[tuple[Role, Filler]]:
    """The roles of the event whose fillers are sure."""
    told = ((role, _sure(filler, sure)) for role, filler in event.roles)
    return [(role, filler) for role, filler in told if filler is not None]


def _sure(filler: Filler, sure: Sure) -> Filler | None:
    return sure.get(filler.span) if isinstance(filler, Time) else filler
