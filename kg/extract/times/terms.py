"""What the resolvers of dates share: numbers, years left out, direction, parts of a stretch."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from text_to_num import text2num

from kg.extract.times import points

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kg.extract.times.context import Context
    from kg.extract.times.points import Point
    from kg.lang.calendar import Calendar

    Groups = Mapping[str, str]
    Resolver = Callable[[Groups, Context], Point | list[Point] | None]

# Past this, a date to come is not told in the past tense.
_MONTH = 31
_WEEK = 7
# The century of a year of two figures.
_NINETEEN = 1900


def lower(text: str) -> str:
    """``text`` in lower case, every character at its offset: those that two would take the place of stay."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(one if len(one := char.lower()) == 1 else char for char in text)


def number_of(words: str, here: Context) -> int | None:
    """A number in figures or words, ``None`` if it is neither."""
    if words.isdecimal():
        return int(words)
    try:
        return int(text2num(words.strip().lower(), here.calendar.code))
    except ValueError:
        return None


def counted(groups: Groups, here: Context) -> int | None:
    """How many units an expression tells: « trois », « une dizaine »; « huit jours » are a week."""
    if groups.get("about"):
        return here.calendar.abouts[groups["about"].lower()]
    weeks = here.calendar.fortnight.get(groups["number"].lower())
    if weeks and here.calendar.units.get(groups["unit"].lower()) == "day":
        return _WEEK * weeks
    return number_of(groups["number"], here)


def day_of(words: str) -> int:
    """A day of the month; « 1er » and « premier » are 1."""
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else 1


def turn_of(groups: Groups, here: Context) -> int | None:
    """-1 for « dernier », 1 for « prochain », 0 for « cette », ``None`` when nothing is said."""
    words = groups.get("relative") or groups.get("direction")
    if words:
        last = words.lower().split("'")[-1]
        for lead in here.calendar.leading:
            last = last.removeprefix(lead)
        return here.calendar.directions.get(last.strip(), 0)
    return 0 if groups.get("this") else None


def year_of(groups: Groups, here: Context, at: Callable[[int], dt.date]) -> int | None:
    """The year of a date written without one, ``at`` giving the date for a year; ``None`` if it cannot be known."""
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):  # « mai 68 »
        return _NINETEEN + int(groups["short"])
    if here.year is not None:
        return here.year
    if here.led is not None and not groups.get("relative"):
        return here.led
    relative = (groups.get("relative") or "").lower()
    today = here.reference
    if today is None:
        return None
    if here.story is not None and not relative and (told := _reached(here.story.first, here, at)) is not None:
        return told
    if here.last is not None and from_told(groups, here):
        year = _beside(here.last, here.calendar.directions[relative], at)
        return None if year is None or (here.tense() == -1 and at(year) > today) else year
    if here.today is None and here.after is None and not (here.placed and _deictic(groups, here)):
        return None if _deictic(groups, here) or not _exists(at, today.year) else today.year
    if re.search(here.calendar.yearly, relative):
        return today.year + (turn_of(groups, here) or 0)
    near = [year for year in (today.year - 1, today.year, today.year + 1) if _exists(at, year)]
    if not near:
        return None
    if here.after is not None:
        return next((year for year in near if at(year) >= here.after), near[-1])
    turn = turn_of(groups, here)
    if turn is None:
        turn = -1 if here.elapsed or here.compared else 1 if here.coming else None
    return _turned(near, at, here, turn)


def _deictic(groups: Groups, here: Context) -> bool:
    """« octobre dernier », « cet été »: what counts from the day of the paper, and from none that was told lately."""
    this = (groups.get("the") or "").strip().lower() in here.calendar.present
    return bool(groups.get("relative")) or groups.get("this") is not None or this


def from_told(groups: Groups, here: Context) -> bool:
    """Whether « suivant », « précédent » count from a date that the text has told."""
    return here.last is not None and (groups.get("relative") or "").lower() in here.calendar.neighbouring


def _beside(told: Point, turn: int, at: Callable[[int], dt.date]) -> int | None:
    """The year of the first such date after the one told, or the last before: « en 2021 … au printemps suivant »."""
    near = [year for year in range(told.first.year - 1, told.last.year + 2) if _exists(at, year)]
    if turn > 0:
        return next((year for year in near if at(year) > told.last), None)
    return next((year for year in reversed(near) if at(year) < told.first), None)


def _reached(story: dt.date, here: Context, at: Callable[[int], dt.date]) -> int | None:
    """The year of a story of long ago, for a date that carries it on: « Le 31 janvier 1944, … Le 26 mars, … »."""
    on = here.storied and _exists(at, story.year) and at(story.year) >= story
    return story.year if on else None


def _turned(near: Sequence[int], at: Callable[[int], dt.date], here: Context, turn: int | None) -> int:
    """Of the years ``near``, the one that the words or the tense choose."""
    today = here.reference or at(near[0])
    if turn == -1:
        return max((year for year in near if at(year) <= today), default=near[0])
    if turn == 1:
        return min((year for year in near if at(year) > today), default=near[-1])
    best = min(near, key=lambda year: abs((at(year) - today).days))
    far = (at(best) - today).days
    tense = here.tense()
    if tense == -1 and far > _MONTH and best - 1 in near and not here.bounding:
        return best - 1
    later = tense == 1 or (tense == 0 and here.hoped)
    if later and far < -_MONTH and best + 1 in near and not here.of_noun and not here.foreseen:
        return best + 1
    return best


def _exists(at: Callable[[int], dt.date], year: int) -> bool:
    try:
        at(year)
    except ValueError:
        return False
    return True


def exact(year: int, month: int, day: int) -> Point | None:
    """That day, ``None`` if the calendar has no such one."""
    try:
        return points.day(dt.date(year, month, day))
    except ValueError:
        return None


def edged(point: Point, edge: str | None, calendar: Calendar, *, fine: bool) -> Point:
    """« début », « fin », « mi-»: the first or last month of a year that is named as one, else vaguely the whole."""
    if not edge:
        return point
    start = edge.lower().removeprefix(calendar.very).startswith(calendar.beginning)
    if fine and start:
        return points.month(point.first.year, point.first.month).vague()
    return point.vague()
