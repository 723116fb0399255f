"""« un salarié sur dix » as a percentage."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kg.extract.quantities.rests import written
from kg.model import Quantity, Span

if TYPE_CHECKING:
    import re

    from kg.extract.quantities.parts import Part
    from kg.extract.quantities.patterns import Patterns
    from kg.lang.numbers import Numbers

_HUNDRED = Decimal(100)
# A share is rounded to so many decimals of a percent.
_CENT = Decimal("0.01")
# « un sur dix » is a share; « 23 sièges sur 51 » are two counts.
_ROUND = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100)))
# « un homme sur quinze » is one of so many.
_LEAST, _MOST = 2, 1000
# The kinds of bounds that leave no value.
_BOUNDED = frozenset({"minimum", "maximum", "more", "less"})


def share(
    normal: str, parts: tuple[Part, Part | None], bound: re.Match[str] | None, numbers: Numbers, patterns: Patterns
) -> Quantity | None:
    """« un salarié sur dix » as a percentage."""
    part, following = parts
    if following is None or part.numeral.value is None or following.numeral.value is None or part.unit is None:
        return None
    link = normal[part.span.end : following.numeral.span.start]
    known = numbers.units.values()
    bare = part.unit.name == "%" and part.span == part.numeral.span  # « un train sur trois au nord et 1 sur 2 au sud »
    shared = bare or part.unit.name not in known or (part.numeral.article and part.unit.name in numbers.durations)
    if not patterns.out_of.fullmatch(link) or part.unit.money or not shared:
        return None
    whole = following.numeral
    one = part.numeral.value == 1 and _LEAST <= (whole.value or 0) <= _MOST
    if ((whole.value or 0) not in _ROUND and not one) or (part.numeral.value > whole.value if whole.value else True):
        return None
    counted = normal[whole.span.end : following.span.end].strip()
    if following.unit is not None and counted.endswith(numbers.grammar.plurals):  # « un couple sur trois divorce »
        return None
    kind = numbers.bounds[bound[1].lower()] if bound else ""
    share = (part.numeral.value * _HUNDRED / whole.value).quantize(_CENT) if whole.value else _HUNDRED
    start = part.span.start - (len(bound.group()) if bound else 0)
    return Quantity(
        value=written(share) if kind not in _BOUNDED else None,
        minimum=written(share) if kind in {"minimum", "more"} else None,
        maximum=written(share) if kind in {"maximum", "less"} else None,
        unit="%",
        money=False,
        per=None,
        approximate=kind in {"about", "more", "less"},
        span=Span(start, whole.span.end),
    )
