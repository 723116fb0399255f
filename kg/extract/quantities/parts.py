"""A number with what it counts, and what its block said before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.extract.quantities.units import Unit

if TYPE_CHECKING:
    from decimal import Decimal

    from kg.extract.quantities.numerals import Numeral
    from kg.lang.numbers import Numbers
    from kg.model import Quantity, Span


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

    def after(self, quantity: Quantity, numbers: Numbers, *, subject: bool) -> Past:
        """The same after one more quantity; durations and shares are not taken up again."""
        end = quantity.span.end
        unit = Unit(quantity.unit or "", end, money=quantity.money)
        if quantity.money:
            priced = quantity if quantity.per in numbers.denominators | {"t"} else self.priced
            return replace(self, done=end, counting=False, money=unit, priced=priced, last=unit)
        if quantity.unit == "%" or quantity.unit in numbers.durations:
            return replace(self, done=end, counting=False, last=unit)
        measured = quantity.unit in numbers.units.values()
        return Past(end, not measured, unit, None, unit if subject else self.subject, self.priced, unit)
