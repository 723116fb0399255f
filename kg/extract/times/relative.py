"""Dates counted from the publication: « hier », « mardi », « il y a trois ans », « le mois dernier »."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.times import points
from kg.extract.times.days import date
from kg.extract.times.points import Point
from kg.extract.times.terms import counted, day_of, edged, exact, number_of, turn_of

if TYPE_CHECKING:
    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups

# A day told longer ago is not the one that « dans la soirée » goes on with.
_MONTH = 31
_WEEK = 7
# Until then, a week begins.
_TUESDAY = 1
# Until then, « ce week-end » told in the past is the one before.
_THURSDAY = 3
# Until then, « durant le week-end » is.
_SATURDAY = 5
# How many days those told before may be apart.
_LENGTHS = MappingProxyType(
    {
        "quarter": range(88, 93),
        "half": range(179, 185),
        "weekend": range(3),
        "decade": range(3651, 3653),
        "century": range(36523, 36525),
    }
)
# Of these, one that « suivant » counts from has been told.
_AGES = frozenset({"decade", "century"})
# How many days « et demi » adds.
_HALVES = MappingProxyType({"century": 50 * 365, "year": 183, "month": 15})
# « Jean Martin, aujourd'hui retraité »
_SET_OFF = frozenset(",(")


def ago(groups: Groups, here: Context) -> Point | None:
    """« il y a trois ans »; « tout juste » keeps the day."""
    if here.today is None:
        return None
    if portion := groups.get("portion"):
        return points.year(here.today.year - here.calendar.portions[portion.lower()]).vague()
    unit = here.calendar.units[groups["unit"].lower()]
    if groups.get("vague"):
        return vague(here.today, unit, -1)
    number = counted(groups, here)
    if number is None:
        return None
    half = dt.timedelta(_HALVES.get(unit, 0) if groups.get("half") else 0)
    point = points.shifted(here.today - half, unit, -number)
    if unit == "hour":
        return (
            points.day((dt.datetime.combine(here.today, dt.time(23, 59)) - dt.timedelta(hours=number)).date())
            if number > 23
            else points.day(here.today)
        )
    if point is None:
        return None
    measure = (groups.get("exact") or "").lower()
    if here.calendar.less in measure:
        return _lapse(here.today, unit, -number)
    if groups.get("about"):
        return point.vague()
    if (measure in here.calendar.exactly or groups.get("sharp")) and unit == "year":
        return exact(here.today.year - number, here.today.month, here.today.day)
    if measure and measure not in here.calendar.emphatic:
        return point.vague()
    return point


def _lapse(today: dt.date, unit: str, number: int) -> Point | None:
    """« il y a moins d'un an », « dans moins de trois jours »: from today to there, or from there until today."""
    now = points.shifted(today, "month" if unit == "year" else "day", 0)
    other = points.shifted(today, "month", 12 * number) if unit == "year" else points.shifted(today, unit, number)
    if now is None or other is None:
        return None
    other = other if unit == "year" else points.day(other.first)
    return points.between(now, other) if number > 0 else points.between(other, now)


def since(groups: Groups, here: Context) -> Point | None:
    """« depuis trois ans »: open from that year, month or day on."""
    begun = ago(groups, here)
    return begun and replace(begun, edtf=f"{begun.edtf.removesuffix('~')}/..")


def vague(today: dt.date, unit: str, turn: int) -> Point | None:
    """Some days, weeks, months from ``today``: the month or year around, approximately."""
    match unit:
        case "hour" | "minute":
            return points.day(today)
        case "day" | "week":
            return points.month(today.year, today.month).vague()
        case "month":
            return points.year(today.year).vague()
        case "year":
            return points.year(today.year + 2 * turn).vague()
    return None


def ahead(groups: Groups, here: Context) -> Point | None:
    """« dans deux ans »."""
    if here.today is None:
        return None
    unit = here.calendar.units[groups["unit"].lower()]
    if groups.get("vague"):
        return vague(here.today, unit, 1)
    number = counted(groups, here)
    if number is not None and here.calendar.less in (groups.get("exact") or "").lower():
        return _lapse(here.today, unit, number)
    point = None if number is None else points.shifted(here.today, unit, number)
    if point and (groups.get("exact") or groups.get("about")):
        point = point.vague()
    return replace(point, edtf=f"../{point.edtf}") if point and groups.get("until") else point


def _lately(today: dt.date, unit: str, turn: int) -> Point | None:
    """« ces derniers jours » lie about the month; « ces derniers mois » last until it."""
    match unit:
        case "month" if turn < 0:
            return replace(points.month(today.year, today.month), edtf=f"../{today.year:04}-{today.month:02}")
        case "year":
            return None
    return vague(today, unit, 0)


def recent(groups: Groups, here: Context) -> Point | None:
    """« ces derniers jours », « les trois dernières années »."""
    if here.today is None:
        return None
    unit = here.calendar.units[groups["unit"].lower()]
    turn = here.calendar.directions[groups["direction"].lower()]
    if not groups.get("number"):
        if groups["unit"].lower() in here.calendar.undated:
            return None
        bare = here.text.normal[here.span.start : here.span.end].lower().startswith(groups["direction"].lower())
        return None if bare or here.titled(groups["direction"]) else _lately(here.today, unit, turn)
    number = number_of(groups["number"], here)
    if number is None:
        return None
    other = points.shifted(here.today, unit, turn * number)
    now = points.shifted(here.today, unit, 0)
    if other is None or now is None:
        return None
    return points.between(other, now) if turn < 0 else points.between(now, other)


def _counted_from(groups: Groups, unit: str, here: Context) -> dt.date | None:
    """The stretch told before that « le trimestre précédent » comes before."""
    last, days = here.last, _LENGTHS.get(unit)
    if last is None or days is None or groups.get("direction", "").lower() not in here.calendar.neighbouring:
        return None
    return last.first if (last.last - last.first).days in days else None


def period(groups: Groups, here: Context) -> Point | None:
    """« la semaine dernière », « cette année », « début du mois prochain »."""
    if here.today is None:
        return None
    turn = turn_of(groups, here) or 0
    unit = here.calendar.units.get(groups["unit"].lower(), groups["unit"].lower())
    told = _counted_from(groups, unit, here)
    if told is None and unit in _AGES and groups.get("direction", "").lower() in here.calendar.neighbouring:
        return None
    today = told or here.today
    edge = groups.get("edge")
    match unit:
        case "year" if groups.get("alike"):
            return points.month(today.year + turn, today.month).vague()
        case "year":
            return edged(points.year(today.year + turn), edge, here.calendar, fine=True)
        case "century" if turn:
            return edged(points.century(today.year // 100 + 1 + turn), edge, here.calendar, fine=False)
        case "century":
            return _ending(today, edge or "", here)
        case "month":
            return edged(points.month(today.year, today.month + turn), edge, here.calendar, fine=False)
        case "week":
            return _week(today, turn, edge or "", here)
        case "weekend":
            return _weekend(groups, today, turn, here)
        case "decade":
            first = today.year // 10 * 10 + 10 * turn
            return Point(f"{first // 10}X", dt.date(first, 1, 1), dt.date(first + 9, 12, 31))
        case "quarter":
            start = (today.month - 1) // 3 * 3 + 1 + 3 * turn
            return points.between(points.month(today.year, start), points.month(today.year, start + 2))
        case "half":
            start = (today.month - 1) // 6 * 6 + 1 + 6 * turn
            return points.between(points.month(today.year, start), points.month(today.year, start + 5))
        case _ if unit in here.calendar.nights | here.calendar.mornings:
            where = here.last if here.last and here.last.first == here.last.last else points.day(today)
            return points.night(where.first) if unit in here.calendar.nights else points.day(where.first)
    return None


def _week(today: dt.date, turn: int, edge: str, here: Context) -> Point:
    """« la semaine prochaine », « en fin de semaine »; « aura lieu en début de semaine » is the next one's."""
    closes = edge and re.search(here.calendar.closing, edge.lower())
    begun = turn == 0 and today.weekday() > _TUESDAY and here.tense() == 1
    whole = points.week(today + dt.timedelta(7 * (turn + bool(edge and not closes and begun))))
    return points.day(whole.last if closes else whole.first).vague() if edge else whole


def _weekend(groups: Groups, today: dt.date, turn: int, here: Context) -> Point:
    """« ce week-end »: the last one in the past tense; « le week-end prochain » of a Tuesday is the coming one."""
    until = _THURSDAY if groups.get("this", "").startswith(here.calendar.this) else _SATURDAY
    back = turn == 0 and today.weekday() < until and here.tense() == -1
    near = turn == 1 and today.weekday() < _SATURDAY
    near = near and groups["direction"].lower() not in here.calendar.neighbouring
    return points.weekend(today + dt.timedelta(7 * (turn - back - near)))


def _ending(today: dt.date, edge: str, here: Context) -> Point | None:
    """« d'ici à la fin du siècle », « la mer montera à la fin du siècle »: its last year."""
    ends = re.search(here.calendar.closing, edge.lower()) and (here.closed or here.tense() == 1)
    return points.year(100 * (today.year // 100 + 1)).vague() if ends else None


def _near(weekday: int, here: Context, today: dt.date) -> dt.date:
    back = (today.weekday() - weekday) % 7
    ahead = (weekday - today.weekday()) % 7
    told = here.elapsed or here.reporting
    coming = not told and (here.closed or here.tense() == 1 or here.coming or here.looming)
    return today + dt.timedelta(ahead) if coming else today - dt.timedelta(back)


def _inside(weekday: int, here: Context) -> Point | None:
    """« du 19 au 21 mars ; (le) mercredi »: the one such day of the stretch that was told last, if it holds one."""
    last = here.last
    if last is None or not 0 < (last.last - last.first).days < _WEEK:
        return None
    found = last.first + dt.timedelta((weekday - last.first.weekday()) % 7)
    told = re.search(here.calendar.definite, here.before, re.IGNORECASE) is not None
    return points.day(found) if told and found <= last.last else None


def weekday(groups: Groups, here: Context) -> Point | None:
    """« mardi », « mardi dernier », « mardi 7 », « ce mardi »; not « chaque mardi »."""
    number = here.calendar.weekdays[groups["weekday"].lower()]
    turn = turn_of(groups, here)
    if here.today is None:
        return None
    today = here.today
    if re.search(here.calendar.same, here.before, re.IGNORECASE) or here.heading(groups["weekday"]):
        return None
    if groups.get("fortnight"):
        weeks = here.calendar.fortnight[groups["fortnight"].split()[-1]]
        return points.day(today + dt.timedelta(((number - today.weekday()) % 7 or 7) + 7 * weeks))
    if groups.get("day"):
        some = re.search(here.calendar.some, here.before, re.IGNORECASE)
        return None if some else _numbered(day_of(groups["day"]), number, today)
    if week := groups.get("week"):
        weeks = here.calendar.directions.get(week.split()[-1], 0)
        return points.day(points.week(today + dt.timedelta(7 * weeks)).first + dt.timedelta(number))
    if turn is None and re.search(here.calendar.habit, here.before, re.IGNORECASE):
        return _inside(number, here)
    if turn == -1:
        found = today - dt.timedelta((today.weekday() - number) % 7 or 7)
    elif turn == 1 and groups.get("direction", "").lower().startswith("suiv") and here.last:
        found = here.last.last + dt.timedelta((number - here.last.last.weekday()) % 7 or 7)
    elif turn == 1:
        found = today + dt.timedelta((number - today.weekday()) % 7 or 7)
    elif groups.get("this"):
        found = today + dt.timedelta((number - today.weekday() + 3) % 7 - 3)
        if found < today and here.tense() == 1:  # « Ce dimanche, il pleuvra »
            found += dt.timedelta(7)
    elif here.after is not None:
        found = here.after + dt.timedelta((number - here.after.weekday()) % 7)
    else:
        found = _near(number, here, today)
    if here.closed and groups.get("part") == here.calendar.noon:
        return Point(f"{found.isoformat()}T12:00", found, found)
    return points.night(found) if (groups.get("part") or "") in here.calendar.nights else points.day(found)


def _numbered(number: int, weekday: int, today: dt.date) -> Point | None:
    """The day ``number`` of a month around ``today`` that falls on ``weekday``, or the nearest."""
    near = []
    for shift in (0, 1, -1, 2, -2):
        base = points.month(today.year, today.month + shift).first
        found = exact(base.year, base.month, number)
        if found:
            near.append(found)
    right = [point for point in near if point.first.weekday() == weekday]
    return min(right or near, key=lambda point: abs((point.first - today).days), default=None)


def rest(groups: Groups, here: Context) -> Point | None:
    """« le reste de la semaine »: from the day after the one told before."""
    if here.today is None:
        return None
    known = here.last.last if here.last and abs((here.last.last - here.today).days) < _WEEK else here.today
    start = max(known, here.today) + dt.timedelta(1)
    match here.calendar.units[groups["unit"].lower()]:
        case "week":
            whole = points.week(start)
        case "month":
            whole = points.month(here.today.year, here.today.month)
        case "year":
            whole = points.year(here.today.year)
        case _:
            return points.day(here.today)
    return points.stretch(start, whole.last) if start < whole.last else points.day(whole.last)


def _nowadays(here: Context) -> bool:
    """Whether « aujourd'hui » is our time and not the day: before a noun, or in the present against a past year."""
    tokens = here.text.tokens
    inside = here.text.within(here.span)
    following = tokens[inside[-1] + 1] if inside and inside[-1] + 1 < len(tokens) else None
    before = tokens[inside[0] - 1] if inside and inside[0] else None
    set_off = here.before.rstrip()[-1:] in _SET_OFF or (
        before is not None and before.pos in {"NOUN", "ADJ", "PROPN", "CCONJ"}
    )
    if following and set_off and (following.pos in {"NOUN", "ADJ"} or following.has("VerbForm=Part")):
        governed = tokens[tokens[inside[0]].head]
        if governed.pos not in VERBS or governed.index == following.index:
            return not any(tokens[child].pos == "AUX" for child in here.text.children[governed.index])
    if not here.present():
        return False
    return here.last is not None and here.today is not None and here.last.last.year < here.today.year


def _ages(here: Context) -> bool:
    """« les métiers de demain », « les jeunes d'aujourd'hui »: an age, and no day, of what has no day."""
    inside = here.text.within(here.span)
    if not inside or not inside[0] or here.text.lowered[inside[0] - 1] not in here.calendar.linking:
        return False
    before = reversed(here.text.tokens[here.text.sentence(inside[0]).start : inside[0] - 1])
    noun = next((token for token in before if token.pos != "ADJ"), here.text.tokens[inside[0]])
    return noun.pos == "NOUN" and noun.lemma not in here.calendar.awaited


def shift(groups: Groups, here: Context) -> Point | None:
    """« hier soir », « aujourd'hui », « après-demain »; but « les villes de demain » are of no day."""
    if here.today is None:
        return None
    days = here.calendar.shifts[groups["shift"].lower()]
    if not groups.get("part") and ((days == 0 and _nowadays(here)) or (days >= 0 and _ages(here))):
        return None
    date = here.today + dt.timedelta(days)
    return points.night(date) if (groups.get("part") or "").lower() in here.calendar.nights else points.day(date)


def _told(groups: Groups, here: Context) -> dt.date | None:
    """The day told before that a part of the day is of, or the one in which the night told before ends."""
    last, today = here.last, here.today
    if last is None or today is None or abs((last.first - today).days) > _MONTH:
        return None
    if (last.last - last.first).days == 1 and groups["part"].lower() in here.calendar.mornings:
        return last.last
    coming = last.first > today and here.tense() == -1
    return last.first if last.first == last.last and not coming else None


def part(groups: Groups, here: Context) -> Point | None:
    """« ce matin », « cette nuit », « la nuit dernière »: a night is past unless the verb says that it comes."""
    if here.today is None:
        return None
    night = groups["part"].lower() in here.calendar.nights
    if groups.get("within"):
        base = _told(groups, here) or here.today
        # The night that a paper tells of is the one before, unless its verb says that it comes.
        past = night and base == here.today and (here.elapsed or here.tense() != 1)
        base -= dt.timedelta(int(past))
        return points.night(base) if night else points.day(base)
    turn = turn_of(groups, here)
    if night:
        coming = turn == 1 or (turn != -1 and here.tense() == 1)
        return points.night(here.today - dt.timedelta(0 if coming else 1))
    return points.day(here.today + dt.timedelta(turn or 0))


def night(groups: Groups, here: Context) -> Point | None:
    """« la nuit de vendredi à samedi », « la nuit du 3 au 4 mai »."""
    if groups.get("until") and groups.get("month"):
        last = date({**groups, "day": groups["until"], "weekday": groups.get("second", "")}, here)
        return points.night(last.first - dt.timedelta(1)) if last and not last.edtf.startswith("X") else None
    if groups.get("month") and not groups.get("second"):
        first = date(groups, here)
        return points.night(first.first) if first and not first.edtf.startswith("X") else None
    if here.today is None or not groups.get("weekday"):
        return None
    if not groups.get("second"):
        alone = weekday({**groups, "part": ""}, here)
        return points.night(alone.first) if alone else None
    if groups.get("day"):
        first = _numbered(day_of(groups["day"]), here.calendar.weekdays[groups["weekday"].lower()], here.today)
        return points.night(first.first) if first else None
    last_day = _near(here.calendar.weekdays[groups["second"].lower()], here, here.today)
    return points.night(last_day - dt.timedelta(1))


def present(_groups: Groups, here: Context) -> Point | None:
    """« jusqu'à présent »."""
    return None if here.today is None else replace(points.day(here.today), edtf=f"../{here.today.isoformat()}")
