"""Dates and stretches named by their own numbers and names, the year at most left out."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.extract.times.points import Point
from kg.extract.times.terms import day_of, edged, exact, from_told, number_of, turn_of, year_of

if TYPE_CHECKING:
    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups

# A day told longer ago does not name the month of a bare one.
_QUARTER = 92
# A year of two figures is no more years ahead.
_FORESEEN = 10
# Later centuries are no dates.
_CENTURIES = 30
# Before this one, a bare number where things are counted is no year: « est tombé à 1053 ».
_MODERN = 1900
# A bare number below this one is no year either.
_LEAST = 1000
# A year that has every day of the calendar.
_LEAP = 2000
# The days of « le 12, le 13 », in figures or words.
_DAYS = re.compile(r"\d+|[^\W\d]{4,}")
# Until then, the week-end of a feast is the one before.
_TUESDAY = 1
_ROMAN = MappingProxyType({"i": 1, "v": 5, "x": 10})


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
    found = _of_month(number, here)
    if found is None or not groups.get("from"):
        return found
    start = day_of(groups["from"])
    first = exact(*month_of(found.first, -int(start > number)), start)
    return points.between(first, found) if first else None


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
    if not isinstance(last, Point) or last.edtf.startswith("XXXX"):
        return last
    numbers = [day_of(word) for word in _DAYS.findall(groups["days"]) if word not in here.calendar.weekdays]
    link = groups["link"].lower()
    earlier = [point for n in numbers if (point := exact(last.first.year, last.first.month, n))]
    if len(earlier) != len(numbers):
        return last
    ranged = link in here.calendar.through or re.search(here.calendar.opening, here.before, re.IGNORECASE)
    row = [point.first for point in (*earlier, last)]
    run = all((second - first).days == 1 for first, second in pairwise(row))
    if run or (len(numbers) == 1 and ranged):
        return points.between(earlier[0], last)
    return [*earlier, last]


def month(groups: Groups, here: Context) -> Point | None:
    """« fin septembre », « mars 2011 », « au mois de mai »."""
    word = groups["month"]
    number = here.calendar.months[word.lower()]
    if re.search(here.calendar.each if groups.get("name") else here.calendar.some, here.before, re.IGNORECASE):
        return None
    sure = groups.get("year") or groups.get("name") or groups.get("edge") or _opens(here)
    if _capital(word, here) and not sure and not re.search(rf"\b{here.calendar.yearless}$", here.before):
        return None
    if (
        word in here.calendar.planets
        and not groups.get("year")
        and _capital(word, here)
        and here.text.normal[here.span.end : here.span.end + 2].strip() == ":"
    ):
        return None
    middle = 1 if here.elapsed else 15
    year = year_of(groups, here, lambda year: dt.date(year, number, middle))
    if year is not None and not groups.get("year") and _gone(year, number, here):
        year += 1
    if (
        groups.get("relative")
        and not (groups.get("year") or from_told(groups, here))
        and here.placed
        and here.reference
    ):
        year = month_turned(turn_of(groups, here), number, here.reference, year)
    if year is None:
        return Point(f"XXXX-{number:02}" + ("~" if groups.get("edge") else ""), dt.date(1, number, 1), dt.date(1, 1, 1))
    return edged(points.month(year, number), groups.get("edge"), here.calendar, fine=False)


def _gone(year: int, number: int, here: Context) -> bool:
    """« La gare fermera en avril » in a paper of May: the month that is just over is not to come."""
    today = here.reference
    told = here.year is not None or here.after is not None or here.elapsed or here.of_noun or here.compared
    told = told or here.foreseen
    return today is not None and not told and here.tense() == 1 and points.month(year, number).last < today


def _capital(word: str, here: Context) -> bool:
    """Whether the expression has ``word`` with a capital."""
    written = here.text.normal[here.span.start : here.span.end]
    return word not in written


def month_turned(turn: int | None, number: int, today: dt.date, year: int | None) -> int | None:
    """The year of a month « dernier » or « prochain », else ``year``."""
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
    number = int(groups["year"] if "year" in groups else f"19{groups['short']}")
    prefix = (groups.get("prefix") or "").lower().strip()
    point = points.year(number)
    if prefix.startswith(here.calendar.beginning):
        return points.month(number, 1).vague()
    if not prefix and re.match(here.calendar.designated, here.text.normal[here.span.end :]):
        return None
    counted = number < _MODERN and re.search(here.calendar.levels, here.before, re.IGNORECASE)
    if not prefix and (counted or _counts(number, here)):
        return None
    if re.match(here.calendar.toward_number, prefix) and _followed(here):
        return None
    return point.vague() if re.match(here.calendar.around, prefix) else point


def _counts(number: int, here: Context) -> bool:
    """Whether a bare number of four digits counts things instead of naming a year."""
    if re.search(here.calendar.amount, here.before, re.IGNORECASE):
        return True
    return number < _LEAST or _followed(here)


def _followed(here: Context) -> bool:
    """Whether what a number counts or measures stands right after it."""
    inside = here.text.within(here.span)
    if not inside:
        return True
    following = inside[-1] + 1
    tokens = here.text.tokens
    if following >= len(tokens):
        return False
    token = tokens[following]
    if token.span.start - here.span.end > 1:
        return False
    many = token.pos == "NOUN" or (token.pos == "ADJ" and token.has("Number=Plur"))
    return (many and token.text[0].islower()) or token.text in here.calendar.measures


def years(groups: Groups, _here: Context) -> Point | None:
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
    if not groups.get("the") and re.search(here.calendar.auxiliary, here.before, re.IGNORECASE):
        return None
    generic = re.fullmatch(here.calendar.yearless, (groups.get("the") or "").lower()) and here.tense() == 0
    if generic and not any(map(groups.get, ("year", "relative", "edge"))):  # « en été, il fait chaud »
        return None
    end = {21: (6, 20), 22: (9, 22), 23: (12, 20), 24: (3, 19)}[code]
    spanned = re.search(here.calendar.spanning, here.before, re.IGNORECASE)
    known = (
        spanned
        or groups.get("year")
        or groups.get("relative")
        or (groups.get("the") or "").strip().lower() in here.calendar.present
    )
    if not known and (groups.get("the") or "").lower().strip() in here.calendar.unspecific and not groups.get("edge"):
        return None
    if spanned and here.starting and here.today and not (groups.get("year") or groups.get("relative")):
        return points.season(here.today.year - (not _within_season(here.today, here.today.year, code)), code)
    if here.closed and here.today and not groups.get("year") and turn_of(groups, here) is None and here.tense() != -1:
        # « d'ici à l'été »: the next one
        return points.season(here.today.year + (here.today > dt.date(here.today.year, *end)), code)
    if groups.get("year") and re.search(here.calendar.wintry, here.before, re.IGNORECASE):
        return points.year(int(groups["year"]))
    number = year_of(groups, here, lambda year: dt.date(year, *end))
    fixed = from_told(groups, here) or groups.get("year")
    if number is not None and here.today and not fixed and turn_of(groups, here) == 1:
        number += _within_season(here.today, number, code)
    return None if number is None else edged(points.season(number, code), groups.get("edge"), here.calendar, fine=False)


def _within_season(today: dt.date, year: int, code: int) -> bool:
    """Whether the season of that year has begun, so that the next one is another year's."""
    start = {21: (3, 20), 22: (6, 20), 23: (9, 22), 24: (12, 20)}[code]
    return today >= dt.date(year - (code == 24), *start)


def reopening(groups: Groups, here: Context) -> Point | None:
    """« à la rentrée »: the September around, vaguely."""
    month = here.calendar.reopening
    found = year_of(groups, here, lambda year: dt.date(year, month, 15))
    return None if found is None else points.month(found, month).vague()


def firsts(groups: Groups, here: Context) -> Point | None:
    """« les six premiers mois de 2018 », « les trois derniers mois de l'année »."""
    number = number_of(groups["number"], here)
    if number is None or not 1 < number <= 12:
        return None
    if not groups.get("year") and here.today is None:
        return None
    year = int(groups["year"]) if groups.get("year") else here.today.year if here.today else 0
    start = 13 - number if groups.get("last") else 1
    return points.between(points.month(year, start), points.month(year, start + number - 1))


def _over(found: Point, year: int, here: Context) -> Point:
    """``found``, or the same a year before if half of it is to come: « a perdu au premier semestre » in March."""
    if here.today is None or here.today - found.first >= found.last - here.today:
        return found
    first, last = found.first.month, found.last.month
    return points.between(points.month(year - 1, first), points.month(year - 1, last))


def half(groups: Groups, here: Context) -> Point | None:
    """Quarters and halves of a year or month."""
    unit = "quarter" if groups.get("nth") else here.calendar.units.get(groups["unit"].lower())
    number = int(groups.get("nth") or here.calendar.ordinals[groups["ordinal"].lower()])
    if unit in {"quarter", "half"}:
        if not groups.get("year") and here.today is None:
            return None
        year = int(groups["year"]) if groups.get("year") else here.today.year if here.today else 0
        year += (turn_of(groups, here) or 0) * (not groups.get("year"))
        size = 3 if unit == "quarter" else 6
        count = 12 // size
        number = count if number == -1 else number
        if number > count:
            return None
        told = points.between(points.month(year, size * (number - 1) + 1), points.month(year, size * number))
        said = groups.get("year") or groups.get("direction")
        return _over(told, year, here) if not said and here.tense() == -1 else told
    name = groups.get("month") or groups.get("month2")
    if name:
        which = here.calendar.months[name.lower()]
        found = year_of(groups, here, lambda year: dt.date(year, which, 15))
        whole = None if found is None else points.month(found, which)
    else:
        whole = points.month(here.today.year, here.today.month) if here.today else None
    if whole is None:
        return None
    middle = whole.first.replace(day=15)
    return points.stretch(whole.first, middle) if number == 1 else points.stretch(middle + dt.timedelta(1), whole.last)


def decade(groups: Groups, here: Context) -> Point | None:
    """« les années 1980 », « les années soixante »."""
    if groups.get("year"):
        number = int(groups["year"])
        number = number + 1900 if number < 100 else number
    else:
        number = here.calendar.decades[groups["decade"].lower()]
    point = Point(f"{number // 10}X", dt.date(number, 1, 1), dt.date(number + 9, 12, 31))
    return point.vague() if groups.get("edge") else point


def century(groups: Groups, here: Context) -> Point | None:
    """« le XIXe siècle »; one before our era is an interval, as EDTF has no digits for it."""
    number = _ranked(groups["century"].lower(), here)
    start = _ranked(groups["from"].lower(), here) if groups.get("from") else number
    if not (0 < number <= _CENTURIES and 0 < start <= _CENTURIES):
        return None
    if groups.get("era"):
        last = f"-{100 * (number - 1):04}" if number > 1 else "0000"
        return Point(f"-{100 * start - 1:04}/{last}", dt.date(1, 1, 1), dt.date(1, 1, 1))
    if start < number:
        return points.between(points.century(start), points.century(number))
    point = points.century(number)
    return point.vague() if groups.get("edge") else point


def _ranked(word: str, here: Context) -> int:
    """The number of a century in Roman or other figures, or as a word."""
    if word.isdecimal():
        return int(word)
    if word in here.calendar.ranks:
        return here.calendar.ranks[word]
    values = [_ROMAN[letter] for letter in word] if set(word) <= _ROMAN.keys() else [1]
    return sum(-v if any(v < w for w in values[i + 1 :]) else v for i, v in enumerate(values))


def era(groups: Groups, _here: Context) -> Point | None:
    """« en 410 après J.-C. »; the first year before our era is EDTF's year 0."""
    number = int(groups["year"])
    if number == 0:
        return None
    if groups["sense"].lower().startswith("av"):
        written = f"-{number - 1:04}" if number > 1 else "0000"
        return Point(written, dt.date(1, 1, 1), dt.date(1, 1, 1))
    return points.year(number)


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


def months(groups: Groups, here: Context) -> Point | None:
    """« mars-avril 2012 »."""
    first, last = (here.calendar.months[groups[name].lower()] for name in ("month", "month2"))
    found = year_of(groups, here, lambda year: dt.date(year, last, 15))
    return points.between(points.month(found, first), points.month(found, last)) if found and first < last else None
