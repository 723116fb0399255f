"""Which day an article is of, and whether what it tells of lies before or after that day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Reading, Time

# The dateline stands among so many characters at the beginning.
_HEAD = 400
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def today(reading: Reading) -> str:
    """The day of the article as ``YYYY-MM-DD``: as it came, else the first near its beginning, ``""`` if unknown."""
    if published := reading.document.published:
        return published.isoformat()
    found = (_DAY.match(time.edtf) for time in reading.times if time.span.start < _HEAD)
    return next((match[0] for match in found if match), "")


def coming(time: Time, day: str) -> bool:
    """Whether ``time`` lies after ``day``: a stretch if it begins after it, one without beginning if it ends then."""
    first, _, last = time.edtf.partition("/")
    start = (last if first == ".." else first).rstrip("~?%")[: len(day)]
    return start[:4].isdigit() and start > day[: len(start)]


def past(time: Time, day: str) -> bool:
    """Whether ``time`` is over on ``day``."""
    end = time.edtf.split("/")[-1].rstrip("~?%")[: len(day)]
    return end[:4].isdigit() and end < day[: len(end)]
