"""What is written after a unit, and how a number is written at last."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extract.quantities.numerals import worth
from kg.extract.quantities.parts import Part
from kg.extract.quantities.units import Unit
from kg.model import Span

if TYPE_CHECKING:
    import re

    from kg.extract.quantities.numerals import Numeral
    from kg.extract.quantities.patterns import Patterns
    from kg.lang.numbers import Numbers

# Minutes make a share of an hour with so many decimals.
_FINE = Decimal("0.0001")
_SIXTY = Decimal(60)
_HALF = Decimal("0.5")
_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
# Hundredths have so many digits.
_DIGITS = 2
# Minutes are a share of the hour by the quarter.
_QUARTER = 15


def finer(normal: str, unit: Unit, numeral: Numeral, numbers: Numbers, patterns: Patterns) -> tuple[Unit, Numeral]:
    """The unit and number with the finer ones written after: « 12 euros 50 », « 1 h 45 », « 2 min 38 s 14 »."""
    unit, numeral = halved(normal, unit, numeral, patterns)
    while numeral.value is not None and (told := _rest(normal, unit, numbers, patterns)):
        unit = replace(unit, end=told.end())
        unit, numeral = _added(unit, numeral, told, numbers, fine=patterns.seconds.match(normal, unit.end) is not None)
    return unit, numeral


def halved(normal: str, unit: Unit, numeral: Numeral, patterns: Patterns) -> tuple[Unit, Numeral]:
    """The unit and number with the half or quarter that is said after: « trois heures et demie »."""
    half = patterns.half.match(normal, unit.end)
    if half is None or numeral.value is None:
        return unit, numeral
    more = _HALF / 2 if half["quarter"] else _HALF
    return replace(unit, end=half.end()), replace(numeral, value=numeral.value + more, article=False)


def _rest(normal: str, unit: Unit, numbers: Numbers, patterns: Patterns) -> re.Match[str] | None:
    """The hundredths, minutes or seconds written after the unit: « 12 euros 50 », « 1 m 85 », « 1 h 45 »."""
    if unit.name in numbers.sixtieths:
        return (patterns.seconds if unit.name == numbers.minute else patterns.minutes).match(normal, unit.end)
    split = unit.money or unit.name in numbers.hundredths
    return patterns.cents.match(normal, unit.end) if split else None


def _added(unit: Unit, numeral: Numeral, match: re.Match[str], numbers: Numbers, *, fine: bool) -> tuple[Unit, Numeral]:
    """With hundredths or sixtieths: odd minutes make the whole one of minutes, seconds always one of seconds."""
    whole, told = numeral.value or Decimal(0), match.groupdict()
    added = _number(told.get("rest") or told.get("bare") or told.get("spelled") or told.get("hundredths"), numbers)
    if unit.name not in numbers.sixtieths:
        thousandths = len(told.get("rest") or "") > _DIGITS
        return unit, replace(numeral, value=whole + added / (_THOUSAND if thousandths else _HUNDRED), article=False)
    if unit.name == numbers.minute or fine or added % _QUARTER:
        smaller = _number(told.get("part"), numbers) / (numbers.decimals[told["share"]] if told.get("share") else 1)
        finest = replace(unit, name=numbers.sixtieths[unit.name])
        return finest, replace(numeral, value=whole * _SIXTY + added + smaller, article=False)
    return unit, replace(numeral, value=whole + (added / _SIXTY).quantize(_FINE), article=False)


def _number(words: str | None, numbers: Numbers) -> Decimal:
    if not words:
        return Decimal(0)
    return Decimal(words) if words.isdecimal() else worth(words, numbers.code) or Decimal(0)


def divided(normal: str, numeral: Numeral, numbers: Numbers, patterns: Patterns) -> Part | None:
    """« une demi-heure », « trois quarts d'heure », « un quart de siècle » in a smaller unit; else ``None``."""
    match = patterns.portion.match(normal, numeral.span.end)
    if match is None or numeral.value is None:
        return None
    unit, times = numbers.divided[match["unit"].lower()]
    share = numbers.portions[(match["share"] or match["half"]).lower()]
    value = numeral.value * times / Decimal(share)
    whole = replace(numeral, value=value, article=False)
    return Part(whole, Unit(unit, match.end()), Span(numeral.span.start, match.end()))


def timed(normal: str, numeral: Numeral, numbers: Numbers, patterns: Patterns) -> Part | None:
    """« 3'52"30 », « 2:05.77 », « en 24.63 », « 4 h 21' 53'' », « huit centièmes » in seconds, or ``None``."""
    second = numbers.sixtieths[numbers.minute]
    if numeral.value is not None and (split := patterns.split.match(normal, numeral.span.end)):
        share = numeral.value / numbers.decimals[split["share"].lower()]
        told = replace(numeral, value=share, scale=1, article=False)
        return Part(told, Unit(second, split.end()), Span(numeral.span.start, split.end()))
    match = None if numeral.spelled else patterns.timed.match(normal, numeral.span.start)
    if match is None:
        raced = not numeral.spelled and patterns.raced.match(normal, numeral.span.start)
        return Part(numeral, Unit(second, numeral.span.end), numeral.span) if raced else None
    whole = ((Decimal(match["high"] or 0) * 60) + Decimal(match["middle"] or 0)) * 60
    part = Decimal("0." + (match["part"] or match["share"] or "0"))
    value = whole + Decimal(match["low"] or match["alone"] or 0) + part
    return Part(
        replace(numeral, value=value, scale=1), Unit(second, match.end()), Span(numeral.span.start, match.end())
    )


def written(number: Decimal | None) -> str | None:
    """A decimal in the canonical form of XSD, without exponent or closing zeros."""
    if number is None:
        return None
    plain = format(number.normalize(), "f")
    return plain if plain != "-0" else "0"
