"""A number with what it counts, and what its block said before it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extract.quantities.units import Unit
from kg.frozen import dataclass

if TYPE_CHECKING:
    from kg.extract.quantities.numerals import Numeral
    from kg.lang.numbers import Numbers
    from kg.model import Quantity, Span


# A part of an amount is told in these where the whole is.
_SCALES = (Decimal(10**9), Decimal(10**6))
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Part:
    """A number, what it counts, and the extent of both."""

    numeral: Numeral
    unit: Unit | None
    span: Span
    low: Decimal | None = None

    @property
    def value(self) -> Decimal | None:
        """The number in its unit, a coin counting for its share."""
        return self._scaled(self.numeral.value)

    @property
    def minimum(self) -> Decimal | None:
        """The least that it can be, when only that is said."""
        return self._scaled(self.low if self.low is not None else self.numeral.minimum)

    def _scaled(self, number: Decimal | None) -> Decimal | None:
        return number * self.unit.factor if number is not None and self.unit else number


@dataclass(frozen=True, slots=True)
class Past:
    """What the block said before: where its last quantity ends, what was counted last and in what money."""

    done: int = 0
    counting: bool = False
    counted: Unit | None = None
    money: Unit | None = None
    subject: Unit | None = None
    priced: Quantity | None = None
    last: Unit | None = None
    amount: Decimal | None = None
    graded: bool = False
    size: Decimal | None = None
    number: Decimal | None = None

    def whole(self, numbers: Numbers, start: int) -> Unit | None:
        """What « dont six » is a part of: what was told last, but for a length of time or a share of something.

        That must have been told since offset ``start``: « a requis quatre ans, dont deux ferme ».
        """
        if self.last and (self.last.name in numbers.durations or self.last.name == "%"):
            near = (unit for unit in (self.money, self.counted, self.last) if unit and unit.end >= start)
            return next(near, None)
        return self.last

    def factor(self, number: Decimal | None, *, part: bool) -> Decimal:
        """What scale an amount goes without after another: « 275 millions, dont 110 », « six milliards, dont deux »."""
        if self.amount is None or number is None or number >= _THOUSAND or not self.money:
            return Decimal(1)
        return next((scale for scale in _SCALES if (number if part else 1) * scale < self.amount), Decimal(1))

    def after(self, quantity: Quantity, numbers: Numbers, *, subject: bool, aside: bool) -> Past:
        """The same after one more quantity; durations and shares are not taken up again.

        What stands ``aside`` in brackets says a sum again in other money: « 4 000 rands (400 euros) ».
        """
        end = quantity.span.end
        unit = Unit(quantity.unit or "", end, money=quantity.money)
        size = next((Decimal(told) for told in (quantity.value, quantity.minimum, quantity.maximum) if told), None)
        if quantity.money and aside and self.money:
            return replace(self, done=end, counting=False)
        if quantity.money:
            priced = quantity if quantity.per in numbers.denominators | {"t"} else self.priced
            amount = Decimal(quantity.value) if quantity.value else None
            return replace(
                self, done=end, counting=False, money=unit, priced=priced, last=unit, amount=amount, number=size
            )
        graded = self.graded or quantity.unit == numbers.grade
        if quantity.unit == "%" or quantity.unit in numbers.durations or quantity.unit == numbers.grade:
            return replace(self, done=end, counting=False, last=unit, graded=graded, number=size)
        measured = quantity.unit in numbers.units.values()
        resumed = unit if subject else self.subject
        counted = Decimal(quantity.value) if quantity.value else None
        return Past(end, not measured, unit, None, resumed, self.priced, unit, None, graded, counted, size)
