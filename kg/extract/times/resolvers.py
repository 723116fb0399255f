"""Each way to write a date placed on the calendar; the French of it is in :mod:`kg.lang.fr.expressions`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extract.times import absolute, anaphora, days, relative

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.times.terms import Resolver

RESOLVERS: Mapping[str, Resolver] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            absolute.century, absolute.decade, absolute.era, absolute.firsts, absolute.half, absolute.month,
            absolute.months, absolute.reopening, absolute.season, absolute.year, absolute.years,
            days.alone, days.date, days.days, days.feast, days.feasted, days.iso, days.monthly, days.nth, days.pair,
            days.week,
            anaphora.apart, anaphora.clock, anaphora.earlier, anaphora.hours, anaphora.later, anaphora.noon,
            anaphora.same,
            relative.ago, relative.ahead, relative.night, relative.part, relative.period, relative.present,
            relative.recent, relative.rest, relative.shift, relative.since, relative.weekday,
        )
    }
)  # fmt: skip
