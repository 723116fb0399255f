"""Days and weeks named by their own numbers and names, the month or year at most left out."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.extract.times.points import Point
from kg.extract.times.terms import day_of, exact, turn_of, year_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups

# A day told longer ago does not name the month of a bare one.
_QUARTER = 92
# A year of two figures is no more years ahead.
_FORESEEN = 10
# A year that has every day of the calendar.
_LEAP = 2000
# The days of « le 12, le 13 », in figures or words.
_DAYS = re.compile(r"\d+|[^\W\d]{4,}")
# Until then, the week-end of a feast is the one before.
_TUESDAY = 1


def iso(groups: Groups, here: Context) -> Point | None:
    """A date in figures; a year of two is the latest that is not far ahead."""
    month, day = int(groups["month"]), int(groups["day"])
    if not (short := groups.get("short")):
        return exact(int(groups["year"]), month, day)
    if here.reference is None:
        return None
    latest = here.reference.year + _FORESEEN
    return exact(latest - (latest - int(short)) % 100, month, day)


def date(groups: Groups, here: Context) -> Point | None:
    """« mardi 12 mars 2019 », « 3 juillet dernier »; the part of the day adds nothing but the night."""
    if re.search(here.calendar.some, here.before, re.IGNORECASE):
        return None
    if re.search(here.calendar.named, here.before, re.IGNORECASE) and not groups.get("year"):
        return None
    named = groups.get("month", "").lower()
    month = here.calendar.months[named] if named else int(groups["month_number"])
    number = day_of(groups["day"])
    year = year_of(groups, here, lambda year: dt.date(year, month, number))
    if year is None and exact(_LEAP, month, number) is None:
        return None
    if year is None:
        return Point(f"XXXX-{month:02}-{number:02}", dt.date(1, month, 1), dt.date(1, month, 1))
    found = exact(year, month, number)
    return found if found is None or groups.get("year") else _on_weekday(found, groups, here)


def _on_weekday(found: Point, groups: Groups, here: Context) -> Point:
    """« mardi 1er mai » in a paper of February: a year earlier or later, if only there it is a Tuesday."""
    weekday, day = groups.get("weekday"), found.first
    if not weekday or here.today is None or abs((day - here.today).days) <= _QUARTER:
        return found
    number = here.calendar.weekdays[weekday.lower()]
    near = (exact(year, day.month, day.day) for year in (day.year - 1, day.year + 1))
    fits = (point for point in near if point is not None and point.first.weekday() == number)
    return found if day.weekday() == number else next(fits, found)


def alone(groups: Groups, here: Context) -> Point | None:
    """« repoussé au 25 »: a day of the month told before, or of the next one; else that near the publication."""
    if re.search(here.calendar.dialled, here.before, re.IGNORECASE):
        return None
    number = day_of(groups["day"])
    if groups.get("past"):
        return _latest(number, here)
    found = _of_month(number, here)
    if found is None or not groups.get("from"):
        return found
    start = day_of(groups["from"])
    first = exact(*month_of(found.first, -int(start > number)), start)
    return points.between(first, found) if first else None


def _latest(number: int, here: Context) -> Point | None:
    """« le 14 dernier »: the last day ``number`` of a month before the publication."""
    if here.today is None:
        return None
    found = [exact(*month_of(here.today, shift), number) for shift in (0, -1)]
    return next((point for point in found if point and point.first < here.today), None)


def pair(groups: Groups, here: Context) -> Point | list[Point] | None:
    """« les 3 et 4 avril, puis les 8 et 9 »: two more days of the month just told, or of the next."""
    before = re.search(here.calendar.rowing, here.before, re.IGNORECASE)
    if here.last is None or before is None or int(before["day"] or here.last.last.day) != here.last.last.day:
        return None
    start, end = day_of(groups["from"]), day_of(groups["day"])
    year, number = month_of(here.last.last, int(start <= here.last.last.day))
    first, last = exact(year, number, start), exact(year, number, end)
    if first is None or last is None or start >= end:
        return None
    return points.between(first, last) if end == start + 1 else [first, last]


def _of_month(number: int, here: Context) -> Point | None:
    """The day ``number`` of the month that is spoken of."""
    if here.day is None and here.text.normal[here.span.end : here.span.end + 1] == ",":
        return None
    base = here.day.first if here.day else here.today
    if base is None or here.today is None:
        return None
    if (here.today - base).days > _QUARTER:
        if here.tense() == 1:
            base = here.today
        elif here.apart:
            return None
        else:
            found = [exact(*month_of(base, shift), number) for shift in (0, 1)]
            return next((point for point in found if point and base < point.first <= here.today), None)
    moved = re.search(here.calendar.toward, here.before, re.IGNORECASE)
    if here.compared or (here.tense() == -1 and not (here.day and moved)):
        found = [exact(*month_of(base, shift), number) for shift in (0, -1)]
        return next((point for point in found if point and point.first <= max(base, here.today)), None)
    found = [exact(*month_of(base, shift), number) for shift in (0, 1)]
    return next((point for point in found if point and point.first >= base), None)


def month_of(day: dt.date, shift: int) -> tuple[int, int]:
    """The year and month so many months after that of ``day``."""
    first = points.month(day.year, day.month + shift).first
    return first.year, first.month


def days(groups: Groups, here: Context) -> Point | list[Point] | None:
    """« du 3 au 5 juillet », « 4, 5, 6 et 9 août »: neighbours or a range are one stretch, others stand apart."""
    last = date(groups, here)
    if not isinstance(last, Point):
        return last
    numbers = [day_of(word) for word in _DAYS.findall(groups["days"]) if word not in here.calendar.weekdays]
    link = groups["link"].lower()
    ranged = link in here.calendar.through or re.search(here.calendar.opening, here.before, re.IGNORECASE)
    if last.edtf.startswith("XXXX"):
        return _unplaced(last, numbers, ranged=bool(ranged))
    earlier = [point for n in numbers if (point := exact(last.first.year, last.first.month, n))]
    if len(earlier) != len(numbers):
        return last
    row = [point.first for point in (*earlier, last)]
    run = all((second - first).days == 1 for first, second in pairwise(row))
    if run or (len(numbers) == 1 and ranged):
        return points.between(earlier[0], last)
    return [*earlier, last]


def _unplaced(last: Point, numbers: Sequence[int], *, ranged: bool) -> Point | list[Point]:
    """The same of a year that nobody tells: « du 3 au 5 juillet » is a stretch, « les 3 et 9 juillet » are two days."""
    month, row = last.edtf[: len("XXXX-07")], [*numbers, int(last.edtf[-2:])]
    days = [replace(last, edtf=f"{month}-{number:02}") for number in row]
    run = all(second - first == 1 for first, second in pairwise(row))
    if row != sorted(set(row)):
        return last
    one = run or (len(numbers) == 1 and ranged)
    return replace(last, edtf=f"{days[0].edtf}/{last.edtf}") if one else days


def monthly(groups: Groups, here: Context) -> Point | None:
    """« le 15 du mois prochain », « le 3 de ce mois »."""
    if here.today is None:
        return None
    now = groups.get("this") or groups.get("current")
    turn = 0 if now else here.calendar.directions[groups["direction"].lower()]
    return exact(*month_of(here.today, turn), day_of(groups["day"]))


def feast(groups: Groups, here: Context) -> Point | None:
    """« à Noël », « la veille du 14-Juillet »: a day of each year that has a name, or one beside it."""
    if here.surname:
        return None
    name = groups["feast"].lower()
    dated = here.at_feast or groups.get("year") or groups.get("relative") or (" " in name and not here.subject)
    found = _feast(name, groups, here) if dated or name not in here.calendar.moving else None
    unit, turn = here.calendar.sames.get(groups.get("same", "").lower(), ("", 0))
    return points.shifted(found.first, unit, turn) if found is not None and turn else found


def feasted(groups: Groups, here: Context) -> Point | None:
    """« le week-end de la Toussaint », the nearest one; « la nuit de Noël », which leads to that day."""
    name = groups["feast"].lower()
    found = _feast(name, groups, here)
    if found is None or found.edtf.startswith("XXXX"):
        return None
    if groups.get("night"):
        return points.night(found.first - dt.timedelta(name in here.calendar.eves))
    return points.weekend(found.first - dt.timedelta(_TUESDAY + 1 if found.first.weekday() <= _TUESDAY else 0))


def _feast(name: str, groups: Groups, here: Context) -> Point | None:
    """The day with that name in the year that is meant."""
    if name in here.calendar.moving:
        days = dt.timedelta(here.calendar.moving[name])
        year = year_of(groups, here, lambda year: _easter(year) + days)
        return None if year is None else points.day(_easter(year) + days)
    number, day = here.calendar.feasts[name]
    return date({**groups, "month_number": str(number), "day": str(day)}, here)


def _easter(year: int) -> dt.date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) // 451) + 114
    return dt.date(year, late // 31, late % 31 + 1)


def week(groups: Groups, here: Context) -> Point | None:
    """« la semaine du 17 septembre », « le week-end du 17 septembre »: the one that holds the day."""
    found = date(groups, here)
    if found is None or found.edtf.startswith("XXXX"):
        return found
    return points.weekend(found.first) if groups.get("weekend") else points.week(found.first)


def nth(groups: Groups, here: Context) -> Point | None:
    """« le premier dimanche de mai », « le dernier week-end d'août », « le deuxième mardi du mois prochain »."""
    whole = _whole(groups, here)
    rank = here.calendar.ordinals[groups["ordinal"].lower()]
    if whole is None:
        return None
    weekend = groups.get("weekday") is None
    weekday = 5 if weekend else here.calendar.weekdays[groups["weekday"].lower()]
    if rank < 0:
        day = whole.last - dt.timedelta((whole.last.weekday() - weekday) % 7)
    else:
        day = whole.first + dt.timedelta((weekday - whole.first.weekday()) % 7 + 7 * (rank - 1))
    if day > whole.last:
        return None
    return points.weekend(day) if weekend else points.day(day)


def _whole(groups: Groups, here: Context) -> Point | None:
    """The month that is named, or counted from that of the publication."""
    if groups.get("month"):
        number = here.calendar.months[groups["month"].lower()]
        year = year_of(groups, here, lambda year: dt.date(year, number, 15))
        return None if year is None else points.month(year, number)
    today = here.today
    return points.month(today.year, today.month + (turn_of(groups, here) or 0)) if today else None
