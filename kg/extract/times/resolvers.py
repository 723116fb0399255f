"""Each way to write a date placed on the calendar; the French of it is in :mod:`kg.lang.fr.calendar`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from text_to_num import text2num

from kg.extract.times import points
from kg.extract.times.points import Point

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kg.extract.times.context import Context

    Groups = Mapping[str, str]
    Resolver = Callable[[Groups, Context], Point | list[Point] | None]

_YEAR = 365
# A date without year is the nearest one to the publication; beyond half a year the tense decides.
_HALF = 183
# Past this, a date to come is not told in the past tense.
_MONTH = 31


def _number(words: str) -> int | None:
    if words.isdecimal():
        return int(words)
    try:
        return int(text2num(words.strip().lower(), "fr"))
    except ValueError:
        return None


def _day(words: str) -> int:
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else 1


def _turn(groups: Groups, here: Context) -> int | None:
    """-1 for « dernier », 1 for « prochain », 0 for « cette », ``None`` when nothing is said."""
    words = groups.get("relative") or groups.get("direction")
    if words:
        last = words.lower().split("'")[-1].removeprefix("de ").removeprefix("cette ").removeprefix("an ")
        last = last.removeprefix("année ").strip()
        return here.calendar.directions.get(last, 0)
    return 0 if groups.get("this") else None


def _years_of(groups: Groups, here: Context, at: Callable[[int], dt.date]) -> int | None:
    """The year of a date written without one, ``at`` giving the date for a year; ``None`` if it cannot be known."""
    if groups.get("year"):
        return int(groups["year"])
    if here.year is not None:
        return here.year
    relative = (groups.get("relative") or "").lower()
    today = here.reference
    if today is None:
        return None
    if re.search(r"\b(?:an|année)\b", relative):
        return today.year + (_turn(groups, here) or 0)
    near = [year for year in (today.year - 1, today.year, today.year + 1) if _exists(at, year)]
    if not near:
        return None
    turn = _turn(groups, here)
    if turn == -1:
        return max((year for year in near if at(year) <= today), default=near[0])
    if turn == 1:
        return min((year for year in near if at(year) > today), default=near[-1])
    best = min(near, key=lambda year: abs((at(year) - today).days))
    far = (at(best) - today).days
    tense = here.tense()
    if tense == -1 and far > _MONTH and best - 1 in near:
        return best - 1
    if tense == 1 and far < -_MONTH and best + 1 in near:
        return best + 1
    return best


def _exists(at: Callable[[int], dt.date], year: int) -> bool:
    try:
        at(year)
    except ValueError:
        return False
    return True


def _date(year: int, month: int, day: int) -> Point | None:
    try:
        return points.day(dt.date(year, month, day))
    except ValueError:
        return None


def _guess(point: Point | None, groups: Groups) -> Point | None:
    return None if point is None else replace(point, guessed=not (groups.get("year") or groups.get("relative")))


def iso(groups: Groups, here: Context) -> Point | None:  # noqa: ARG001
    """A date in figures."""
    return _date(int(groups["year"]), int(groups["month"]), int(groups["day"]))


def date(groups: Groups, here: Context) -> Point | None:
    """« mardi 12 mars 2019 », « 3 juillet dernier »; the part of the day adds nothing but the night."""
    month = here.calendar.months[groups["month"].lower()]
    number = _day(groups["day"])
    year = _years_of(groups, here, lambda year: dt.date(year, month, number))
    if year is None:
        return Point(f"XXXX-{month:02}-{number:02}", dt.date(1, month, 1), dt.date(1, month, 1))
    return _guess(_date(year, month, number), groups)


def days(groups: Groups, here: Context) -> Point | list[Point] | None:
    """« du 3 au 5 juillet », « 4, 5, 6 et 9 août »: neighbours or a range are one stretch, others stand apart."""
    last = date(groups, here)
    if not isinstance(last, Point) or last.edtf.startswith("XXXX"):
        return last
    numbers = [_day(word) for word in re.split(r"\s*,\s*", groups["days"])]
    link = groups["link"].lower()
    earlier = [point for n in numbers if (point := _date(last.first.year, last.first.month, n))]
    if len(earlier) != len(numbers):
        return last
    if len(numbers) == 1 and (link in {"au", "-", "à"} or (last.first - earlier[0].first).days == 1):
        return points.between(earlier[0], last)
    return [*earlier, last]


def _edge(point: Point, edge: str | None, *, fine: bool) -> Point:
    """« début », « fin », « mi-»: the first or last month of a year that is named as one, else vaguely the whole."""
    if not edge:
        return point
    start = edge.lower().removeprefix("tout ").startswith(("début", "au début", "le début"))
    if fine and start:
        return points.month(point.first.year, point.first.month).vague()
    return point.vague()


def month(groups: Groups, here: Context) -> Point | None:
    """« fin septembre », « mars 2011 », « au mois de mai »."""
    word = groups["month"]
    number = here.calendar.months[word.lower()]
    if word[0].isupper() and not (groups.get("year") or groups.get("name")) and not _opens(here):
        return None
    year = _years_of(groups, here, lambda year: dt.date(year, number, 15))
    if groups.get("relative") and not groups.get("year") and here.reference is not None:
        year = _last_month(_turn(groups, here), number, here.reference, year)
    if year is None:
        return Point(f"XXXX-{number:02}" + ("~" if groups.get("edge") else ""), dt.date(1, number, 1), dt.date(1, 1, 1))
    return _guess(_edge(points.month(year, number), groups.get("edge"), fine=False), groups)


def _last_month(turn: int | None, number: int, today: dt.date, year: int | None) -> int | None:
    if turn == -1:
        return today.year - (number >= today.month)
    if turn == 1:
        return today.year + (number <= today.month)
    return year


def _opens(here: Context) -> bool:
    """Whether the expression begins its sentence."""
    return not here.before.strip() or here.before.rstrip()[-1] in ".!?:;»\n"


def year(groups: Groups, here: Context) -> Point | None:
    """« en 2017 », « fin 2014 », « début de 2012 »; not a number of things."""
    number = int(groups["year"])
    prefix = (groups.get("prefix") or "").lower().strip()
    point = points.year(number)
    if prefix.startswith(("début", "au début", "tout début", "le début")):
        return points.month(number, 1).vague()
    if re.match(r"(?:à la |en |la |au |le |tout )?(?:fin|mi|milieu|courant)\b", prefix):
        return point.vague()
    if not prefix and _counts(number, here):
        return None
    return point


def _counts(number: int, here: Context) -> bool:
    """Whether a bare number of four digits counts things instead of naming a year."""
    if re.search(here.calendar.amount, here.before, re.IGNORECASE):
        return True
    inside = here.text.within(here.span)
    if not inside or number < 1000:
        return True
    following = inside[-1] + 1
    tokens = here.text.tokens
    if following >= len(tokens):
        return False
    token = tokens[following]
    if token.span.start - here.span.end > 1:
        return False
    return (token.pos == "NOUN" and token.text[0].islower()) or token.text in {"%", "€", "$", "°", "EUR", "USD"}


def years(groups: Groups, here: Context) -> Point | None:  # noqa: ARG001
    """« 2017-2018 », « 2017-18 »."""
    first = int(groups["year"])
    second = groups["second"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if not first < last < first + 100:
        return None
    return points.between(points.year(first), points.year(last))


def season(groups: Groups, here: Context) -> Point | None:
    """« au printemps dernier »; the bare word needs an article or preposition (« été » is a participle too)."""
    code = here.calendar.seasons[groups["season"].lower()]
    if not (groups.get("the") or groups.get("edge") or groups.get("year") or groups.get("relative")):
        return None
    end = {21: (6, 20), 22: (9, 22), 23: (12, 20), 24: (3, 19)}[code]
    known = groups.get("year") or groups.get("relative") or (groups.get("the") or "").strip().lower() in {"cet", "ce"}
    if (
        not known
        and (groups.get("the") or "").lower().strip() in {"d'", "l'", "le", "du", "de l'"}
        and not groups.get("edge")
    ):
        return None
    number = _years_of(groups, here, lambda year: dt.date(year, *end))
    return None if number is None else _edge(points.season(number, code), groups.get("edge"), fine=False)


def ago(groups: Groups, here: Context) -> Point | None:
    """« il y a trois ans »; « tout juste » keeps the day."""
    if here.today is None:
        return None
    unit = here.calendar.units[groups["unit"].lower()]
    if groups.get("vague"):
        return _vague(here.today, unit, -1)
    number = _number(groups["number"])
    if number is None:
        return None
    point = points.shifted(here.today, unit, -number)
    if unit == "hour":
        return (
            points.day((dt.datetime.combine(here.today, dt.time(23, 59)) - dt.timedelta(hours=number)).date())
            if number > 23
            else points.day(here.today)
        )
    if point is None:
        return None
    exact = (groups.get("exact") or "").lower()
    if exact in {"tout juste", "exactement"} and unit == "year":
        return _date(here.today.year - number, here.today.month, here.today.day)
    if exact and exact not in {"déjà", "à peine"}:
        return point.vague()
    return point


def _vague(today: dt.date, unit: str, turn: int) -> Point | None:
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
        return _vague(here.today, unit, 1)
    number = _number(groups["number"])
    point = None if number is None else points.shifted(here.today, unit, number)
    return point.vague() if point and groups.get("exact") else point


def recent(groups: Groups, here: Context) -> Point | None:
    """« ces derniers jours », « les trois dernières années »."""
    if here.today is None:
        return None
    unit = here.calendar.units[groups["unit"].lower()]
    turn = here.calendar.directions[groups["direction"].lower()]
    if not groups.get("number"):
        return _vague(here.today, unit, 0) if unit != "year" else None
    number = _number(groups["number"])
    if number is None:
        return None
    other = points.shifted(here.today, unit, turn * number)
    now = points.shifted(here.today, unit, 0)
    if other is None or now is None:
        return None
    return points.between(other, now) if turn < 0 else points.between(now, other)


def firsts(groups: Groups, here: Context) -> Point | None:
    """« les six premiers mois de 2018 »."""
    number = _number(groups["number"])
    if number is None or not 1 < number <= 12:
        return None
    if not groups.get("year") and here.today is None:
        return None
    year = int(groups["year"]) if groups.get("year") else here.today.year if here.today else 0
    return points.between(points.month(year, 1), points.month(year, number))


def half(groups: Groups, here: Context) -> Point | None:
    """Quarters and halves of a year or month."""
    number = here.calendar.ordinals[groups["ordinal"].lower()]
    unit = groups["unit"].lower()
    if unit in {"trimestre", "semestre"}:
        if not groups.get("year") and here.today is None:
            return None
        year = int(groups["year"]) if groups.get("year") else here.today.year if here.today else 0
        size = 3 if unit == "trimestre" else 6
        count = 12 // size
        number = count if number == -1 else number
        if number > count:
            return None
        return points.between(points.month(year, size * (number - 1) + 1), points.month(year, size * number))
    name = groups.get("month") or groups.get("month2")
    if name:
        which = here.calendar.months[name.lower()]
        found = _years_of(groups, here, lambda year: dt.date(year, which, 15))
        whole = None if found is None else points.month(found, which)
    else:
        whole = points.month(here.today.year, here.today.month) if here.today else None
    if whole is None:
        return None
    middle = whole.first.replace(day=15)
    return points.stretch(whole.first, middle) if number == 1 else points.stretch(middle + dt.timedelta(1), whole.last)


def period(groups: Groups, here: Context) -> Point | None:
    """« la semaine dernière », « cette année », « début du mois prochain »."""
    if here.today is None:
        return None
    turn = _turn(groups, here) or 0
    unit = here.calendar.units.get(groups["unit"].lower(), groups["unit"].lower())
    today = here.today
    edge = groups.get("edge")
    match unit:
        case "year":
            return _edge(points.year(today.year + turn), edge, fine=True)
        case "month":
            return _edge(points.month(today.year, today.month + turn), edge, fine=False)
        case "week":
            whole = points.week(today + dt.timedelta(7 * turn))
            return (
                points.day(whole.last if re.search(r"\bfin\b", edge.lower()) else whole.first).vague()
                if edge
                else whole
            )
        case "weekend":
            late = turn == -1 and today.weekday() == 6
            return points.weekend(today + dt.timedelta(7 * turn - (7 if late else 0) + (7 if late else 0)))
        case "quarter":
            start = (today.month - 1) // 3 * 3 + 1 + 3 * turn
            return points.between(points.month(today.year, start), points.month(today.year, start + 2))
        case "half":
            start = (today.month - 1) // 6 * 6 + 1 + 6 * turn
            return points.between(points.month(today.year, start), points.month(today.year, start + 5))
        case "nuit" | "matinée":
            where = here.last if here.last and here.last.first == here.last.last else points.day(today)
            return points.night(where.first) if unit == "nuit" else points.day(where.first)
    return None


def decade(groups: Groups, here: Context) -> Point | None:
    """« les années 1980 », « les années soixante »."""
    if groups.get("year"):
        number = int(groups["year"])
        number = number + 1900 if number < 100 else number
    else:
        number = here.calendar.decades[groups["decade"].lower()]
    return Point(f"{number // 10}X", dt.date(number, 1, 1), dt.date(number + 9, 12, 31))


_ROMAN = MappingProxyType({"i": 1, "v": 5, "x": 10})


def century(groups: Groups, here: Context) -> Point | None:  # noqa: ARG001
    """« le XIXe siècle »; one before our era is an interval, as EDTF has no digits for it."""
    word = groups["century"].lower()
    if word.isdecimal():
        number = int(word)
    elif word == "premier":
        number = 1
    else:
        values = [_ROMAN[letter] for letter in word]
        number = sum(-v if any(v < w for w in values[i + 1 :]) else v for i, v in enumerate(values))
    if not 0 < number < 31:
        return None
    if groups.get("era"):
        return Point(f"-{100 * number - 1:04}/{-100 * (number - 1):04}", dt.date(1, 1, 1), dt.date(1, 1, 1))
    first = max(1, 100 * (number - 1))
    point = Point(f"{number - 1:02}XX", dt.date(first, 1, 1), dt.date(100 * number - 1, 12, 31))
    return point.vague() if groups.get("edge") else point


def _near(weekday: int, here: Context, today: dt.date) -> dt.date:
    back = (today.weekday() - weekday) % 7
    ahead = (weekday - today.weekday()) % 7
    return today + dt.timedelta(ahead) if here.closed or here.tense() == 1 else today - dt.timedelta(back)


def weekday(groups: Groups, here: Context) -> Point | None:
    """« mardi », « mardi dernier », « mardi 7 », « ce mardi »; not « chaque mardi »."""
    number = here.calendar.weekdays[groups["weekday"].lower()]
    turn = _turn(groups, here)
    if here.today is None:
        return None
    today = here.today
    if groups.get("day"):
        return _numbered(_day(groups["day"]), number, today)
    if turn is None and re.search(here.calendar.habit, here.before, re.IGNORECASE):
        return None
    if turn == -1:
        found = today - dt.timedelta((today.weekday() - number) % 7 or 7)
    elif turn == 1 and groups.get("direction", "").lower().startswith("suiv") and here.last:
        found = here.last.last + dt.timedelta((number - here.last.last.weekday()) % 7 or 7)
    elif turn == 1:
        found = today + dt.timedelta((number - today.weekday()) % 7 or 7)
    else:
        found = _near(number, here, today)
    return points.night(found) if (groups.get("part") or "") in here.calendar.nights else points.day(found)


def _numbered(number: int, weekday: int, today: dt.date) -> Point | None:
    """The day ``number`` of a month around ``today`` that falls on ``weekday``, or the nearest."""
    near = []
    for shift in (0, 1, -1, 2, -2):
        base = points.month(today.year, today.month + shift).first
        found = _date(base.year, base.month, number)
        if found:
            near.append(found)
    right = [point for point in near if point.first.weekday() == weekday]
    return min(right or near, key=lambda point: abs((point.first - today).days), default=None)


def shift(groups: Groups, here: Context) -> Point | None:
    """« hier soir », « aujourd'hui », « après-demain »."""
    if here.today is None:
        return None
    date = here.today + dt.timedelta(here.calendar.shifts[groups["shift"].lower()])
    return points.night(date) if (groups.get("part") or "").lower() in here.calendar.nights else points.day(date)


def part(groups: Groups, here: Context) -> Point | None:
    """« ce matin », « cette nuit », « la nuit dernière »: a night is past unless the verb says that it comes."""
    if here.today is None:
        return None
    night = groups["part"].lower() in here.calendar.nights
    if groups.get("within"):
        known = here.last and here.last.first == here.last.last and abs((here.last.first - here.today).days) <= _MONTH
        base = here.last.first if known and here.last else here.today
        return points.night(base) if night else points.day(base)
    turn = _turn(groups, here)
    if night:
        coming = turn == 1 or (turn != -1 and here.tense() == 1)
        return points.night(here.today - dt.timedelta(0 if coming else 1))
    return points.day(here.today + dt.timedelta(turn or 0))


def night(groups: Groups, here: Context) -> Point | None:
    """« la nuit de vendredi à samedi », « la nuit du 3 au 4 mai »."""
    if groups.get("until") and groups.get("month"):
        last = date({**groups, "day": groups["until"]}, here)
        return points.night(last.first - dt.timedelta(1)) if last and not last.edtf.startswith("X") else None
    if here.today is None or not groups.get("weekday"):
        return None
    if groups.get("day"):
        first = _numbered(_day(groups["day"]), here.calendar.weekdays[groups["weekday"].lower()], here.today)
        return points.night(first.first) if first else None
    last_day = _near(here.calendar.weekdays[groups["second"].lower()], here, here.today)
    return points.night(last_day - dt.timedelta(1))


def same(groups: Groups, here: Context) -> Point | None:  # noqa: C901
    """« le même jour », « la veille », « cette année-là »: counted from the date mentioned before."""
    if here.last is None:
        return None
    words = re.sub(r"[- ]là$", "", groups["same"].lower())
    first, last = here.last.first, here.last.last
    match words:
        case "la veille":
            return points.day(first - dt.timedelta(1))
        case "l'avant-veille":
            return points.day(first - dt.timedelta(2))
        case "le lendemain":
            return points.day(last + dt.timedelta(1))
        case "le surlendemain":
            return points.day(last + dt.timedelta(2))
        case "ces jours":
            return points.day(first).vague()
        case "cette année" | "la même année" | "cette même année" | "à l'époque":
            return points.year(first.year)
        case "l'année suivante":
            return points.year(first.year + 1)
        case "l'année précédente":
            return points.year(first.year - 1)
        case "le même mois" | "ce mois":
            return points.month(first.year, first.month)
    return here.last


def later(groups: Groups, here: Context) -> Point | None:
    """« trois mois plus tard »: counted from the date mentioned before, with the grain of the unit."""
    number = _number(groups["number"])
    unit = here.calendar.units[groups["unit"].lower()]
    sense = groups["sense"].lower()
    if here.last is None or number is None:
        return None
    back = sense in {"plus tôt", "auparavant", "avant"}
    fine = {"day": 0, "week": 0, "month": 92, "year": 400, "decade": 4000, "century": 40000}
    if (here.last.last - here.last.first).days > fine.get(unit, -1):
        return None
    return points.shifted(here.last.first, unit, -number if back else number)


def present(groups: Groups, here: Context) -> Point | None:  # noqa: ARG001
    """« jusqu'à présent »."""
    return None if here.today is None else replace(points.day(here.today), edtf=f"../{here.today.isoformat()}")


def clock(groups: Groups, here: Context) -> Point | None:
    """« 7 h 44 UTC » of the day mentioned before, or of the publication."""
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    base = here.last.first if here.last and here.last.first == here.last.last else here.today
    if base is None or (hour == 24 and minute):
        return None
    base, hour = (base + dt.timedelta(1), 0) if hour == 24 else (base, hour)
    zone = "Z" if groups.get("zone") else ""
    return Point(f"{base.isoformat()}T{hour:02}:{minute:02}{zone}", base, base, clock=True)


RESOLVERS: Mapping[str, Resolver] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            ago, ahead, century, clock, date, days, decade, firsts, half, iso, later, month, night, part, period,
            present, recent, same, season, shift, weekday, year, years,
        )
    }
)  # fmt: skip
