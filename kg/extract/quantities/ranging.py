"""The two ends of a range, « de 20 à 30 % », as one number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.quantities.numerals import raised
from kg.model import Span

if TYPE_CHECKING:
    from kg.extract.quantities.bare import Surroundings
    from kg.extract.quantities.parts import Part, Past

_HUNDRED, _MILLION = 100, 10**6


def ranged(part: Part, following: Part | None, before: str, past: Past, around: Surroundings) -> Part | None:
    """The two ends of a range as one part, its lower end in ``low``; ``None`` where ``part`` begins none."""
    numbers, patterns, normal = around.numbers, around.patterns, around.normal
    if following is None or part.numeral.value is None:
        return None
    named = following.unit is not None and (part.unit is None or part.unit.name == following.unit.name)
    measured = past.last is not None and past.last.name in numbers.units.values()
    measured = measured or patterns.graded.search(before) is not None
    large = not part.numeral.spelled and min(part.numeral.value, following.numeral.value or 0) >= _HUNDRED
    spelled = part.numeral.spelled and following.numeral.spelled and not part.numeral.article
    ranging = _between(before, around) or following.numeral.scale >= _MILLION or measured or large or spelled
    same = named or (ranging and part.unit is following.unit is None)
    link = normal[part.span.end : following.numeral.span.start]
    bare = link.rstrip(normal[part.span.start - 1 : part.span.start].strip())
    link = link if patterns.alternative.fullmatch(bare) else bare  # « -200 à -300 », not « -5 ou -6 »
    if not same or following.numeral.value is None or not patterns.to.fullmatch(link):
        return None
    if part.numeral.article and not following.numeral.spelled:
        return None
    if part.numeral.article and (following.numeral.article or patterns.alternative.fullmatch(link)):
        return None
    opened = patterns.between.search(before)
    own = part.unit if part.unit and part.unit.end == part.span.end else None
    # « a gagné 12 points à 3 400 points »
    reached = own is not None and (own.money or patterns.stepped.search(before))
    if not opened and (reached or around.of_a_name(part)):
        return None
    conjunction = re.match(numbers.conjunction, link.strip())
    low = raised(part.numeral, following.numeral)
    moves = patterns.moving.search(before) and not (low < following.numeral.value and patterns.falling.search(before))
    if (conjunction and not _between(before, around)) or moves:
        return None
    if low > following.numeral.value:
        return None
    start = part.span.start - (len(opened.group()) if opened and conjunction else 0)
    return replace(following, span=Span(start, following.span.end), low=low)


def _between(before: str, around: Surroundings) -> bool:
    """Whether « entre » opens a range, which « et » goes on with."""
    opened = around.patterns.between.search(before)
    return opened is not None and opened.group().lower().startswith(around.numbers.ranging)
