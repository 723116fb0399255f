"""Which day an article is of, and whether what it tells of lies before or after that day."""

from __future__ import annotations

import datetime as dt
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Reading, Time

# The dateline stands among so many characters at the beginning.
_HEAD = 400
#: The day of an article that tells of none: so late that whatever has a date of its own is not told by it.
SUPPOSED = dt.date(2999, 6, 13)
# How the years reckoned from it begin.
_NEAR = frozenset({"29", "30"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# The months in which the seasons of EDTF begin; winter is that of the year in which it ends.
_SEASONS = MappingProxyType({"21": "03", "22": "06", "23": "09", "24": "01"})


def today(reading: Reading) -> str:
    """The day of the article as ``YYYY-MM-DD``: as it came, else the first near its beginning, ``""`` if unknown."""
    if published := reading.document.published:
        return published.isoformat()
    found = (_DAY.match(time.edtf) for time in reading.times if time.span.start < _HEAD)
    return next((match[0] for match in found if match), "")


def timed(reading: Reading) -> frozenset[int]:
    """The tokens of the times of ``reading``."""
    return frozenset(index for time in reading.times for index in reading.text.within(time.span))


def coming(time: Time, day: str) -> bool:
    """Whether ``time`` lies after ``day``: a stretch if it begins after it, one without beginning if it ends then."""
    first, _, last = time.edtf.partition("/")
    start = _opening((last if first == ".." else first).rstrip("~?%"))[: len(day)]
    return _told(start, day) and start > day[: len(start)]


def begun(time: Time, day: str) -> bool:
    """Whether ``time`` begins on ``day`` at the latest."""
    return _told(time.edtf, day) and not coming(time, day)


def past(time: Time, day: str) -> bool:
    """Whether ``time`` is over on ``day``; a season only if its year is, for that may be another's."""
    end = time.edtf.split("/")[-1].rstrip("~?%")[: len(day)]
    return _told(end, day) and end < day[: len(end)]


def _opening(point: str) -> str:
    """A season as the month in which it begins, any other point as it is: « cet été » is not to come in October."""
    year, _, code = point.partition("-")
    return f"{year}-{_SEASONS[code]}" if code in _SEASONS else point


def _told(point: str, day: str) -> bool:
    """Whether the order of the two is known: what is reckoned from a supposed day is compared with it alone."""
    return point[:4].isdigit() and not (day == SUPPOSED.isoformat() and point[:2] not in _NEAR)
