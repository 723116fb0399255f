"""By what an amount recurs, when that is not said right after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quantities.units import recurrence

if TYPE_CHECKING:
    from kg.extract.quantities.bare import Surroundings
    from kg.extract.quantities.parts import Part
    from kg.model import Block

# How many characters before an amount can hold the adjective that makes it a rate.
_BEFORE = 40


def recurring(part: Part, block: Block, around: Surroundings) -> str | None:
    """By what an amount recurs: « le litre coûte 2 euros », « un loyer mensuel de 600 euros », « tous les jours »."""
    numbers, patterns, normal = around.numbers, around.patterns, around.normal
    if part.unit is None or part.unit.name == "%" or part.unit.name in numbers.durations:
        return None
    begun = around.begun(part, block)
    if part.unit.money:
        if yearly := patterns.yearly.search(begun[-_BEFORE:]):
            return numbers.periodic[yearly[1].lower()]
        if apiece := patterns.apiece.search(begun):
            name = apiece["per"].lower()
            return numbers.units.get(name, name)
    if opening := patterns.opening.match(begun) or patterns.steady.search(begun[-_BEFORE:]):
        return numbers.regular.get(opening[1].lower())
    stop = patterns.broken.search(normal, part.span.end, block.span.end)
    return recurrence(normal, part.span.end, stop.start() if stop else block.span.end, numbers)
