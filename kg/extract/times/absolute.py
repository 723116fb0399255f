"""Months, seasons, years and longer named by their own numbers and names, the year at most left out."""

from __future__ import annotations

import datetime as dt
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extract.times import points
from kg.extract.times.points import Point
from kg.extract.times.terms import edged, from_told, number_of, turn_of, year_of

if TYPE_CHECKING:
    from kg.extract.times.context import Context
    from kg.extract.times.terms import Groups

# Later centuries are no dates.
_CENTURIES = 30
# Letters of the longest sign for a unit: « 1500 mm ».
_SIGN = 2
# Before this one, a bare number where things are counted is no year: « est tombé à 1053 ».
_MODERN = 1900
# A bare number below this one is no year either.
_LEAST = 1000
_ROMAN = MappingProxyType({"i": 1, "v": 5, "x": 10})


def month(groups: Groups, here: Context) -> Point | None:
    """« fin septembre », « mars 2011 », « au mois de mai »."""
    word = groups["month"]
    number = here.calendar.months[word.lower()]
    if re.search(here.calendar.each if groups.get("name") else here.calendar.some, here.before, re.IGNORECASE):
        return None
    if not groups.get("year") and re.search(here.calendar.annual, here.before, re.IGNORECASE):
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
    """Whether what a number counts or measures stands right after it, not « est depuis 2010 directrice »."""
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
    one = token.has("Number=Sing") and len(token.text) > _SIGN
    many = (token.pos == "NOUN" and not one) or (token.pos == "ADJ" and token.has("Number=Plur"))
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


def months(groups: Groups, here: Context) -> Point | None:
    """« mars-avril 2012 »."""
    first, last = (here.calendar.months[groups[name].lower()] for name in ("month", "month2"))
    found = year_of(groups, here, lambda year: dt.date(year, last, 15))
    return points.between(points.month(found, first), points.month(found, last)) if found and first < last else None
