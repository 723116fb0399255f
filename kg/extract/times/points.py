"""Points and stretches of the calendar, and how EDTF writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kg.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch of the calendar with its way of being written.

    ``first`` and ``last`` are its days, both included, ``edtf`` as it is written. ``clock`` is true for a time of day.
    """

    edtf: str
    first: dt.date
    last: dt.date
    clock: bool = False

    def vague(self) -> Point:
        """The same, approximately."""
        return self if self.edtf.endswith("~") else replace(self, edtf=self.edtf + "~")


def day(date: dt.date) -> Point:
    """One day."""
    return Point(date.isoformat(), date, date)


def month(year: int, number: int) -> Point:
    """One month; ``number`` may lie outside 1 to 12 and then moves the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    first = dt.date(year, number, 1)
    last = dt.date(year + number // 12, number % 12 + 1, 1) - dt.timedelta(1) if year < dt.MAXYEAR else first
    return Point(f"{year:04}-{number:02}", first, last)


def year(number: int) -> Point:
    """One year."""
    return Point(f"{number:04}", dt.date(number, 1, 1), dt.date(number, 12, 31))


def century(number: int) -> Point:
    """One century of our era; the first has no year 0."""
    first = max(1, 100 * (number - 1))
    return Point(f"{number - 1:02}XX", dt.date(first, 1, 1), dt.date(100 * number - 1, 12, 31))


def season(number: int, code: int) -> Point:
    """One season of the northern hemisphere, by its code in EDTF; winter is named by the year in which it ends."""
    start = {21: 3, 22: 6, 23: 9, 24: 1}[code]
    return Point(f"{number:04}-{code}", month(number, start).first, month(number, start + 2).last)


def stretch(first: dt.date, last: dt.date) -> Point:
    """An interval of days."""
    return Point(f"{first.isoformat()}/{last.isoformat()}", first, last)


def between(first: Point, last: Point) -> Point:
    """From the start of one to the end of the other."""
    edtf = f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}"
    return Point(edtf, first.first, last.last)


def week(date: dt.date) -> Point:
    """The week, Monday to Sunday, that holds ``date``."""
    monday = date - dt.timedelta(date.weekday())
    return stretch(monday, monday + dt.timedelta(6))


def weekend(date: dt.date) -> Point:
    """The Saturday and Sunday of the week that holds ``date``."""
    saturday = date - dt.timedelta(date.weekday() - 5)
    return stretch(saturday, saturday + dt.timedelta(1))


def night(date: dt.date) -> Point:
    """The night that begins on the evening of ``date``."""
    return stretch(date, date + dt.timedelta(1))


def shifted(date: dt.date, unit: str, number: int) -> Point | None:
    """``number`` units after ``date`` (before, if negative), with the grain of the unit.

    ``None`` when the calendar does not go that far or the unit is finer than a day.
    """
    try:
        match unit:
            case "day":
                return day(date + dt.timedelta(number))
            case "week":
                return day(date + dt.timedelta(7 * number))
            case "month":
                return month(date.year, date.month + number)
            case "year":
                return year(date.year + number)
            case "decade":
                return year(date.year + 10 * number)
            case "century":
                return year(date.year + 100 * number)
    except (ValueError, OverflowError):
        return None
    return None
