"""What is written after a unit, and how a number is written at last."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extract.quantities.numerals import worth

if TYPE_CHECKING:
    import re

    from kg.extract.quantities.numerals import Numeral
    from kg.extract.quantities.patterns import Patterns
    from kg.extract.quantities.units import Unit
    from kg.lang.numbers import Numbers

# Minutes make a share of an hour with so many decimals.
_FINE = Decimal("0.0001")
_MINUTES = Decimal(60)
_HUNDRED = Decimal(100)
# Minutes are a share of the hour by the quarter.
_QUARTER = 15


def rest(normal: str, unit: Unit, numbers: Numbers, patterns: Patterns) -> re.Match[str] | None:
    """The hundredths or minutes written after the unit: « 12 euros 50 », « 1 m 85 », « 9 s 72 », « 1 h 45 »."""
    if unit.name in numbers.sixtieths:
        return patterns.minutes.match(normal, unit.end)
    split = unit.money or unit.name in numbers.hundredths
    return patterns.cents.match(normal, unit.end) if split else None


def finer(unit: Unit, numeral: Numeral, match: re.Match[str], numbers: Numbers) -> tuple[Unit, Numeral]:
    """The unit and number with the hundredths or minutes: odd minutes make the whole one of minutes."""
    whole, told = numeral.value or Decimal(0), match.groupdict()
    words = told.get("spelled")
    added = worth(words, numbers.code) if words else Decimal(told["rest"] or told["bare"])
    added = added or Decimal(0)
    if unit.name not in numbers.sixtieths:
        return unit, replace(numeral, value=whole + added / _HUNDRED, article=False)
    if added % _QUARTER:
        return replace(unit, name="min"), replace(numeral, value=whole * _MINUTES + added, article=False)
    return unit, replace(numeral, value=whole + (added / _MINUTES).quantize(_FINE), article=False)


def written(number: Decimal | None) -> str | None:
    """A decimal in the canonical form of XSD, without exponent or closing zeros."""
    if number is None:
        return None
    plain = format(number.normalize(), "f")
    return plain if plain != "-0" else "0"
