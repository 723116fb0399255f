"""Dates counted from the date told before: « le même jour », « trois mois plus tard », « à 18 heures »."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.extract.times.days import date
from kg.extract.times.points import Point
from kg.extract.times.relative import vague
from kg.extract.times.terms import counted, number_of

if TYPE_CHECKING:
    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups


# No place's clock is so many hours behind UTC and more.
_BEHIND = 12
_WEEK = 7
# « un an plus tôt » after a stretch of more than a month and less than a year is the same stretch.
_PERIOD = 31
_YEAR = 364
_DAY = 24
_HOUR = 60
# From when on it is evening, and until when night.
_EVENING, _MORNING = 18, 7
# A month or year told in between is not what an hour is of.
_COARSE = 27


def same(groups: Groups, here: Context) -> Point | None:
    """« le même jour », « la veille », « cette année-là »: counted from the date mentioned before."""
    unit, number = here.calendar.sames[re.sub(r"\s+", " ", groups["same"].lower())]
    last = here.own if here.own and unit == "day" and number < 0 else here.last
    if unit == "day" and (last is None or (last.last - last.first).days > _WEEK):
        # A year or month told in between is not the day that the story is about.
        last = here.day
    if here.today and unit in {"day", "week"} and number <= 0 and _untold(last, number, here):
        last = here.gone if number == 0 and here.gone else points.day(here.today)
    if last is None:
        return None
    if unit == "same":
        return last
    if unit == "night":
        return points.night(last.first)
    base = last.last if number > 0 and unit == "day" else last.first
    found = points.shifted(base, unit.removesuffix("~"), number)
    if found and unit == "week":
        return points.week(found.first)
    return found.vague() if found and unit.endswith("~") else found


def _untold(last: Point | None, number: int, here: Context) -> bool:
    """Whether no date before is what « la veille » counts from: none is told, or one to come for what is past."""
    if last is None:
        return number < 0
    return here.today is not None and last.first > here.today and here.tense() == -1


def later(groups: Groups, here: Context) -> Point | None:
    """« trois mois plus tard »: counted from the date mentioned before, with the grain of the unit."""
    unit = here.calendar.units[groups["unit"].lower()]
    back = groups["sense"].lower() in here.calendar.backward
    if groups.get("vague"):
        return vague(here.last.first, unit, -1 if back else 1) if here.last else None
    number = number_of(groups["number"], here)
    if here.last is None or number is None:
        return None
    turn = -number if back else number
    fine = {"day": 0, "week": 0, "month": 92, "year": 400, "decade": 4000, "century": 40000}
    last = here.last
    if (last.last - last.first).days > fine.get(unit, -1):
        # A year told in between is not the day that the story is about.
        if not here.day or unit not in {"day", "week"}:
            return None
        last = here.day
    if unit == "year" and "/" in last.edtf and _PERIOD < (last.last - last.first).days < _YEAR:
        ends = [points.month(day.year + turn, day.month) for day in (last.first, last.last)]
        return points.between(*ends)
    found = points.shifted(last.first, unit, turn)
    lapsed = found is not None and here.today is not None and found.first > here.today and here.tense() != 1
    return None if lapsed else found


def apart(groups: Groups, here: Context) -> Point | None:
    """« deux jours après l'attentat du 18 juillet »: counted from the date that follows."""
    unit, turn = here.calendar.units[groups["unit"].lower()], _turn(groups, here)
    base = date({name: groups[name] for name in ("day", "month", "year") if name in groups}, here)
    if base is None or base.edtf.startswith("X"):
        return None
    if groups.get("vague"):
        return vague(base.first, unit, turn)
    number = counted(groups, here)
    return None if number is None else points.shifted(base.first, unit, turn * number)


def _turn(groups: Groups, here: Context) -> int:
    """1 for what comes after, -1 for what went before."""
    return 1 if groups["sense"].lower() == here.calendar.following else -1


def earlier(groups: Groups, here: Context) -> Point | None:
    """« deux ans après avoir perdu »: what was done so long before the date told."""
    number, base = counted(groups, here), here.last.first if here.last else here.today
    unit = here.calendar.units[groups["unit"].lower()]
    return None if number is None or base is None else points.shifted(base, unit, -number)


def _base(here: Context) -> dt.date | None:
    """The day that an hour is of: the one told last, also before a year or month, else that of the publication."""
    if here.last and here.last.first == here.last.last:
        told, today = here.last.first, here.today
        away = today is not None and here.tense() * (told - today).days < 0
        away = away or (today is not None and (told - today).days > _WEEK and here.tense() != 1)
        # « Classement à 16 h », long after « partis le 10 novembre »: of the day of the paper.
        away = away or (here.apart and today is not None and abs((told - today).days) > _WEEK)
        return today if away else told
    coarse = here.last is not None and (here.last.last - here.last.first).days >= _COARSE
    if coarse and here.day and here.today and abs((here.day.first - here.today).days) <= _PERIOD:
        return here.day.first
    return here.today


def noon(groups: Groups, here: Context) -> Point | None:
    """« à midi », « vers minuit », the start of the next day if that is not yet to come; « peu avant minuit »."""
    base = _base(here)
    if base is None or here.text.normal[here.span.start : here.span.end].istitle():  # « confié à Midi libre »
        return None
    if groups["at"].lower().endswith(here.calendar.preceding):
        return points.day(base) if groups["at"].lower().startswith(here.calendar.shortly) else None
    if groups["noon"].lower() == here.calendar.noon:
        return Point(f"{base.isoformat()}T12:00", base, base, clock=True)
    if base == here.today and here.tense() == -1:
        return Point(f"{base.isoformat()}T00:00", base, base, clock=True)
    return Point(f"{(base + dt.timedelta(1)).isoformat()}T00:00", base, base, clock=True)


def hours(groups: Groups, here: Context) -> Point | None:
    """« de 7 à 19 heures » of the day mentioned before, or of the publication."""
    first, last = int(groups["hour"]), int(groups["until"])
    base = _base(here)
    if base is None or not first < last < _DAY or re.search(here.calendar.lasting, here.before, re.IGNORECASE):
        return None
    if re.search(here.calendar.recurrent, here.before, re.IGNORECASE) or _weekly(here, base):
        return None
    begin, end = (f"{hour:02}:{groups.get(name, '00')}" for hour, name in ((first, "minute"), (last, "closing")))
    edtf = f"{base.isoformat()}T{begin}/{base.isoformat()}T{end}"
    return Point(edtf, base, base, clock=True)


def _weekly(here: Context, base: dt.date) -> bool:
    """Whether an hour is of each week: « ouvert le jeudi à 18 heures », where no Thursday was told before."""
    habit = re.search(here.calendar.weekly, here.before, re.IGNORECASE)
    if habit is None:
        return False
    told = here.last is not None and here.last.first == base
    return not told or base.weekday() != here.calendar.weekdays[habit["weekday"].lower()]


def _sized(groups: Groups, here: Context) -> bool:
    """Whether hours say how long or how often: « reporté de 24 heures », « tous les soirs à 20 heures »."""
    if re.search(here.calendar.recurrent, here.before, re.IGNORECASE):
        return True
    if groups.get("minute"):
        return re.search(here.calendar.spanned, here.before, re.IGNORECASE) is not None
    if groups.get("half") or not re.search(here.calendar.sized, here.before, re.IGNORECASE):
        return False
    return re.match(here.calendar.upto, here.text.normal[here.span.end :], re.IGNORECASE) is None


def _later(here: Context, base: dt.date, hour: int) -> bool:
    """« À 22 h 50, un feu a pris. Vers 2 h 30, le toit a cédé »: the small hours that an evening leads into."""
    last = here.last
    if last is None or not last.clock or last.first != base or "/" in last.edtf or here.tense() != -1:
        return False
    return int(last.edtf[11:13]) >= _EVENING and hour < _MORNING


def _overnight(here: Context, hour: int) -> dt.date | None:
    """« dans la nuit de dimanche à lundi. … à 4 h 30 »: the day in which the hour lies, of a night told lately."""
    last, today = here.last, here.today
    if last is None or today is None or (last.last - last.first).days != 1 or here.tense() == 1:
        return None
    if not 0 <= (today - last.last).days <= _WEEK:
        return None
    return last.last if hour < _DAY // 2 else last.first if hour >= _EVENING else None


def clock(groups: Groups, here: Context) -> Point | None:
    """« 7 h 44 UTC » of the day mentioned before, or of the publication."""
    if re.search(here.calendar.lasting, here.before, re.IGNORECASE) or _sized(groups, here):
        return None
    if re.search(here.calendar.limited, here.before, re.IGNORECASE):
        return None
    hour, minute = number_of(groups["hour"], here), int(groups.get("minute") or 0)
    if hour is None or hour > _DAY:
        return None
    if quarter := groups.get("quarter"):
        before, minute = divmod(here.calendar.quarters[" ".join(quarter.lower().split())], _HOUR)
        hour = (hour + before) % _DAY
    if groups.get("half") in here.calendar.evenings and hour < _DAY // 2:
        hour += _DAY // 2
    base = _base(here)
    if base is None or (hour == 24 and minute):
        return None
    if _weekly(here, base):
        return None
    if here.nightly and here.last:
        base = here.last.last if hour < _DAY // 2 else here.last.first
    elif (night := _overnight(here, hour)) is not None:
        base = night
    elif _later(here, base, hour):
        base += dt.timedelta(1)
    zone = "Z" if groups.get("zone") else ""
    if zone and here.last and here.last.clock and here.before.endswith("("):
        # « 2 h 14 (18 h 14 GMT) »: no zone is more than 12 hours behind, so that it was the day before there.
        ahead = hour - int(here.last.edtf[11:13])
        base -= dt.timedelta(int(ahead > _BEHIND))
    struck, hour = (base + dt.timedelta(1), 0) if hour == 24 else (base, hour)
    second = f":{groups['second']}" if groups.get("second") else ""
    return Point(f"{struck.isoformat()}T{hour:02}:{minute:02}{second}{zone}", base, base, clock=True)
