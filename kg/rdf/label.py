"""Quantities and times -> what a reader calls them: « 15 milliards de dollars par an », « septembre 2012 »."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from babel.numbers import format_decimal, get_currency_name

if TYPE_CHECKING:
    from kg.lang.wording import Wording
    from kg.model import Quantity

# A scale word replaces zeros when at most this many decimals are left: « 1,25 million », but « 1 234 567 ».
_DECIMALS = 2
_PLURAL = 2
# The numbers and currencies whose words are kept for the next text.
_KEPT = 4096
_SYMBOL = re.compile(r"[^\W\d_]{0,3}[/²³°%‰]\w*|%|[kcmdMG]?(?:m|g|l|L|W|Wh|t|h|Hz|o|V|A|J|Pa|K|B|b)")
_POINT = re.compile(
    r"(?P<year>-?\d{4}|XXXX)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?:T(?P<hour>\d\d):(?P<minute>\d\d).*)?"
)


def measure(quantity: Quantity, wording: Wording) -> str:
    """The quantity in words; the number's own decimals are kept, and a bound is not said to be about what it is."""
    bound = (quantity.minimum is None) != (quantity.maximum is None)
    if quantity.value is not None:
        text = _amount(quantity.value, quantity, wording)
    elif quantity.minimum is not None and quantity.maximum is not None:
        low = _number(quantity.minimum, wording)
        text = wording.between.format(low, _amount(quantity.maximum, quantity, wording))
    elif quantity.minimum is not None:
        text = wording.at_least.format(_amount(quantity.minimum, quantity, wording))
    elif quantity.maximum is not None:
        text = wording.at_most.format(_amount(quantity.maximum, quantity, wording))
    else:
        text = quantity.unit or "?"
    if quantity.approximate and not bound:
        text = wording.approximate.format(text)
    if quantity.per is None:
        return text
    return wording.rate.format(text, wording.periods.get(quantity.per, quantity.per))


def _amount(value: str, quantity: Quantity, wording: Wording) -> str:
    number = _number(value, wording)
    unit = _unit(Decimal(value), quantity, wording)
    if unit and number[-1].isalpha():
        return f"{number} {wording.of[unit[0].lower() in wording.elided].format(unit)}"
    return f"{number} {unit}".rstrip()


def _number(value: str, wording: Wording) -> str:
    number = Decimal(value)
    for power, one, many in wording.scales:
        scaled = number.scaleb(-power)
        if abs(scaled) >= 1 and scaled == round(scaled, _DECIMALS):
            return f"{_digits(str(scaled), wording.locale)} {many if abs(scaled) >= _PLURAL else one}"
    return _digits(value, wording.locale)


@lru_cache(maxsize=_KEPT)
def _digits(value: str, locale: str) -> str:
    number = Decimal(value)
    decimals = max(0, -int(number.normalize().as_tuple().exponent))
    return format_decimal(number, "#,##0." + "#" * decimals if decimals else "#,##0", locale=locale)


def _unit(number: Decimal, quantity: Quantity, wording: Wording) -> str:
    unit, many = quantity.unit or "", abs(number) >= _PLURAL
    if quantity.money:
        if unit in wording.currencies:
            return wording.currencies[unit][many]
        return _currency(unit, _PLURAL if many else 1, wording.locale)
    return plural(unit, wording) if many and not _SYMBOL.fullmatch(unit) else unit


@lru_cache(maxsize=_KEPT)
def _currency(code: str, count: int, locale: str) -> str:
    return get_currency_name(code, count=count, locale=locale)


def plural(noun: str, wording: Wording) -> str:
    """``"emploi direct"`` → ``"emplois directs"``, ``"chef d'entreprise"`` → ``"chefs d'entreprise"``."""
    words = noun.split()
    for place, word in enumerate(words):
        if place and (word in wording.links or "'" in word or "’" in word):
            break
        ending, replacement = next(pair for pair in wording.plurals if word.endswith(pair[0]))
        words[place] = word.removesuffix(ending) + replacement
    return " ".join(words)


def moment(edtf: str, wording: Wording) -> str:
    """The time in words, or ``edtf`` itself where it is of a form that has no usual name."""
    if "/" in edtf:
        begin, end = edtf.split("/", 1)
        if begin in {"", ".."}:
            return wording.until[_dated(end)].format(moment(end, wording))
        if end in {"", ".."}:
            return wording.since[_dated(begin)].format(moment(begin, wording))
        return wording.through[_dated(begin) and _dated(end)].format(moment(begin, wording), moment(end, wording))
    if edtf.endswith(("~", "?", "%")):
        return wording.vague[_dated(edtf)].format(moment(edtf[:-1], wording))
    if re.fullmatch(r"\d{3}X", edtf):
        return wording.decade.format(edtf[:-1] + "0")
    found = _POINT.fullmatch(edtf)
    return _point(found, wording) or edtf if found else edtf


def _dated(edtf: str) -> bool:
    """Whether the time is given to the day, so that its name takes an article."""
    return edtf.count("-") > 1


def _point(found: re.Match[str], wording: Wording) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    words = [] if year == "XXXX" else [year]
    if month in wording.seasons:
        words.insert(0, wording.seasons[month])
    elif month is not None:
        if not 1 <= int(month) <= len(wording.months):
            return ""
        words.insert(0, wording.months[int(month) - 1])
    if day is not None:
        words.insert(0, wording.first if day == "01" else str(int(day)))
    text = " ".join(words)
    if found["hour"]:
        return wording.moment.format(text, int(found["hour"]), found["minute"])
    return text
