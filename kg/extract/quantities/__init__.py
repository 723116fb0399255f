"""Numbers with their units: counts, amounts of money, percentages, measures, ranges and rates."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from kg.extract.quantities.numerals import Numeral, any_of, numerals
from kg.extract.quantities.units import Unit, measure, noun, prefixed, rate, recurrence, singular
from kg.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.lang.numbers import Numbers
    from kg.model import Block, Reading, Text, Time

# How many characters before a number can hold the words that bound it.
_BEFORE = 40
# A share is rounded to so many decimals of a percent.
_CENT = Decimal("0.01")
# Names of places are looked for in so many blocks from the top, where press says where it speaks from.
_TOP = 3
_HUNDRED = Decimal(100)
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class _Patterns:
    bound: re.Pattern[str]
    tail: re.Pattern[str]
    between: re.Pattern[str]
    to: re.Pattern[str]
    moving: re.Pattern[str]
    out_of: re.Pattern[str]
    single: re.Pattern[str]
    count_of: re.Pattern[str]
    label: re.Pattern[str]
    entire: re.Pattern[str]
    fraction: re.Pattern[str]
    half: re.Pattern[str]


@cache
def _patterns(numbers: Numbers) -> _Patterns:
    def made(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return _Patterns(
        bound=made(rf"(?<!\w)({any_of(numbers.bounds)})(?:\s+(?:les|des|de|la|le)|\s+d')?\s*$"),
        tail=made(rf"\s+({any_of(numbers.tails)})(?!\w)"),
        between=made(numbers.between),
        to=made(numbers.to),
        moving=made(numbers.moving),
        out_of=made(numbers.out_of),
        single=made(numbers.single),
        count_of=made(numbers.count_of),
        label=made(rf"(?<!\w)(?:{any_of(numbers.labels)})\.?\s*$"),
        entire=made(numbers.entire),
        fraction=made(rf"\s+({any_of(numbers.fractions)})(?={numbers.part_of})"),
        half=made(numbers.half),
    )


def extract(reading: Reading, language: Language) -> Reading:
    """Add the quantities of the text; numbers inside its times are left out, but for durations."""
    reader = _Reader(reading.text, language.numbers, reading.times)
    found = [quantity for block in reading.text.blocks for quantity in reader.read(block)]
    return replace(reading, quantities=tuple(found))


@dataclass(frozen=True, slots=True)
class _Part:
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


class _Reader:
    """Reads the quantities of one text."""

    def __init__(self, text: Text, numbers: Numbers, times: Sequence[Time]) -> None:
        self.text = text
        self.normal = text.normal
        self.numbers = numbers
        self.patterns = _patterns(numbers)
        self.times = sorted(times, key=lambda time: time.span.start)
        self.starts = [time.span.start for time in self.times]
        top = text.normal[: text.blocks[:_TOP][-1].span.end].lower() if text.blocks else ""
        words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", top)
        self.bare = {
            "USD": next((numbers.dollars[word] for word in words if word in numbers.dollars), "USD"),
            "FRF": next((numbers.francs[word] for word in words if word in numbers.francs), "FRF"),
        }

    def read(self, block: Block) -> Iterator[Quantity]:
        """The quantities of one block, in order."""
        found = list(numerals(self.normal, block.span.start, block.span.end, self.numbers))
        parts = [part for numeral in found if (part := self._part(numeral, block)) is not None]
        parts = self._coordinated(parts)
        last: Unit | None = None
        done = 0
        for number, part in enumerate(parts):
            if part.span.start < done:
                continue
            following = parts[number + 1] if number + 1 < len(parts) else None
            quantity = self._quantity(part, following, last, block, done)
            if quantity is None:
                continue
            done = quantity.span.end
            if self.normal[quantity.span.start : done].lower() in self.numbers.idioms:
                continue
            if not quantity.money and quantity.unit != "%" and quantity.unit not in self.numbers.durations:
                last = Unit(quantity.unit or "", done)
            yield quantity

    def _part(self, numeral: Numeral, block: Block) -> _Part | None:
        """A number with its unit, or ``None`` for one that is part of a date or a name."""
        if self.normal[numeral.span.end : numeral.span.end + 2].strip()[:1] in {")", "]"} and (
            self.normal[numeral.span.start - 1 : numeral.span.start] == "["
        ):
            return None
        if fraction := self._fraction(numeral):
            return fraction
        unit = measure(self.normal, numeral.span.end, self.numbers)
        if unit and numeral.value is not None and (half := self.patterns.half.match(self.normal, unit.end)):
            unit = replace(unit, end=half.end())
            numeral = replace(numeral, value=numeral.value + _HALF, article=False)
        if self._dated(numeral, unit):
            return None
        if unit is None and (ahead := prefixed(self.normal, numeral.span.start, self.numbers)):
            return _Part(numeral, replace(ahead, end=numeral.span.end), Span(ahead.end, numeral.span.end))
        if unit is None:
            if self._attached(numeral):
                return None
            unit = self._noun(numeral, block)
        unit = self._local(unit)
        return _Part(numeral, unit, Span(numeral.span.start, unit.end if unit else numeral.span.end))

    def _fraction(self, numeral: Numeral) -> _Part | None:
        """« deux tiers des élèves » as a percentage, ``None`` for other numbers."""
        match = self.patterns.fraction.match(self.normal, numeral.span.end)
        if match is None or numeral.value is None:
            return None
        divisor = Decimal(self.numbers.fractions[match[1].lower()])
        share = (numeral.value * _HUNDRED / divisor).quantize(_CENT)
        whole = replace(numeral, value=share, article=False)
        return _Part(whole, Unit("%", match.end()), Span(numeral.span.start, match.end()))

    def _local(self, unit: Unit | None) -> Unit | None:
        """A bare dollar or franc is that of the place that the top of the article names."""
        if unit is None or not unit.money or unit.name not in self.bare:
            return unit
        written = self.normal[: unit.end].rstrip()
        if re.search(r"(?:dollars?|\$|francs?|cents?)$", written[-10:], re.IGNORECASE):
            return replace(unit, name=self.bare[unit.name])
        return unit

    def _dated(self, numeral: Numeral, unit: Unit | None) -> bool:
        where = bisect_right(self.starts, numeral.span.start) - 1
        if where < 0 or self.times[where].span.end <= numeral.span.start:
            return False
        return not (unit and unit.name in self.numbers.durations and "T" not in self.times[where].edtf)

    def _attached(self, numeral: Numeral) -> bool:
        """Whether the number is glued to letters or other figures: « 3D », « 42e », « 3-1 », « 06 12 34 »."""
        start, end = numeral.span.start, numeral.span.end
        after = self.normal[end : end + 2]
        if self.normal[start] == "0" and self.normal[start + 1 : start + 2].isdigit():
            return True
        if after[:1].isalnum() or (after[:1] in "/:." and after[1:].isdigit()):
            return True
        return self.normal[max(0, start - 2) : start - 1].isdigit() and self.normal[start - 1] in "/:.-"

    def _noun(self, numeral: Numeral, block: Block) -> Unit | None:
        value = numeral.value or numeral.minimum or Decimal(0)
        found = noun(self.text, numeral.span.end, self.numbers, many=value >= 2)
        if found is None or found.end > block.span.end:
            return None
        if not numeral.spelled and found.name[0].isupper() and self.normal[found.end - 1] not in "sx":
            return None
        return found

    def _people(self, end: int) -> bool:
        """Whether the capitalised word that ends at ``end`` can be counted, as the name of a people in the plural."""
        return self.normal[end - 1] in "sxz" and self.normal[end : end + 2].strip()[:1].islower() | (
            not self.normal[end : end + 1].strip().isalnum()
        )

    def _coordinated(self, parts: list[_Part]) -> list[_Part]:
        """« 18, 24 et 26 ans », « de 20 à 30 %»: a bare number takes the unit of the next one of its row."""
        row = re.compile(r"\s*(?:,|et|ou|à|-|–|des|de|sur(?: les)?|parmi les)\s*(?:de |d'|à )?", re.IGNORECASE)
        fixed: list[_Part] = []
        for part in reversed(parts):
            following = fixed[-1] if fixed else None
            if part.unit is None and following and following.unit and not part.numeral.article:
                between = self.normal[part.span.end : following.numeral.span.start]
                if row.fullmatch(between):
                    part = replace(part, unit=following.unit)  # noqa: PLW2901
            fixed.append(part)
        return fixed[::-1]

    def _before(self, start: int, block: Block) -> str:
        return self.normal[max(block.span.start, start - _BEFORE) : start]

    def _quantity(
        self, part: _Part, following: _Part | None, last: Unit | None, block: Block, done: int
    ) -> Quantity | None:
        before = self._before(part.span.start, block)
        joined = self._range(part, following, before)
        whole: _Part | None = joined or part
        if whole is not None and whole.unit is None:
            whole = self._bare(whole, last, block, before)
        if whole is None:
            return None
        bound = self.patterns.bound.search(before)
        if whole.numeral.article and joined is None and not self._one(whole, bound is not None, before, done):
            return None
        return self._made(whole, part, bound, block)

    def _range(self, part: _Part, following: _Part | None, before: str) -> _Part | None:
        """The two ends of a range as one part, its lower end in ``low``."""
        if following is None or following.unit is None or part.numeral.article or part.numeral.value is None:
            return None
        same = part.unit is None or part.unit.name == following.unit.name
        link = self.normal[part.span.end : following.numeral.span.start]
        if not same or following.numeral.value is None or not self.patterns.to.fullmatch(link):
            return None
        opened = self.patterns.between.search(before)
        conjunction = link.strip().startswith("et")
        if conjunction and not (opened and opened.group().lower().startswith("entre")):
            return None
        if self.patterns.moving.search(before):
            return None
        low = part.numeral.value
        if part.numeral.scale == 1 and low <= following.numeral.mantissa and not part.numeral.spelled | (low > 999):
            low *= following.numeral.scale
        if low > following.numeral.value:
            return None
        start = part.span.start - (len(opened.group()) if opened and conjunction else 0)
        return replace(following, span=Span(start, following.span.end), low=low)

    def _bare(self, part: _Part, last: Unit | None, block: Block, before: str) -> _Part | None:
        """A number alone takes the noun of the context: « sur 2 000 », « le nombre de postes est de 45 000 »."""
        numeral = part.numeral
        if numeral.spelled and numeral.scale == 1:
            return None
        if self.patterns.label.search(before) or self._after_name(part):
            return None
        stated = None
        for stated in self.patterns.count_of.finditer(before_sentence(self, part, block)):  # noqa: B007
            pass
        if stated:
            return replace(part, unit=Unit(singular(stated["noun"], self.numbers), part.span.end))
        return replace(part, unit=replace(last, end=part.span.end)) if last else None

    def _after_name(self, part: _Part) -> bool:
        inside = self.text.within(part.span)
        if not inside or inside[0] == 0:
            return False
        token = self.text.tokens[inside[0] - 1]
        return token.pos in {"PROPN", "NOUN", "X"} or token.text[:1].isupper() or token.text in {"-", "/", "n°"}

    def _one(self, part: _Part, bounded: bool, before: str, done: int) -> bool:  # noqa: ARG002, FBT001
        """Whether « un » counts: bounded, « une seule », a duration or measure, or in a row of counts."""
        numbers = self.numbers
        assert part.unit is not None  # noqa: S101
        after = self.normal[part.numeral.span.end :][:20]
        if bounded or part.unit.money or self.patterns.single.match(after.lstrip() + " "):
            return True
        if self.patterns.entire.match(self.normal, part.unit.end):
            return part.unit.name in numbers.durations
        word = self.normal[part.numeral.span.end : part.unit.end].strip().lower()
        measured = part.unit.name in numbers.units.values()
        if measured:
            return word not in numbers.once
        return done > 0 and re.fullmatch(r"\s*(?:,|et)\s*", self.normal[done : part.span.start]) is not None

    def _made(self, whole: _Part, part: _Part, bound: re.Match[str] | None, block: Block) -> Quantity:
        unit = whole.unit
        assert unit is not None  # noqa: S101
        numbers = self.numbers
        kind = numbers.bounds[bound[1].lower()] if bound else ""
        start = part.span.start - (len(bound.group()) if bound else 0) if whole is part else whole.span.start
        end = whole.span.end
        if tail := self.patterns.tail.match(self.normal, end):
            kind, end = kind or numbers.tails[tail[1].lower()], tail.end()
        per, stop = rate(self.normal, replace(unit, end=whole.span.end), numbers) or (None, end)
        if per is None:
            per = self._recurs(whole, block)
        least, most, value = whole.minimum, None, whole.value
        if whole.low is not None:
            most, value = value, None
        elif kind in {"minimum", "more"} and value is not None:
            least, value = value, None
        elif kind in {"maximum", "less"} and value is not None:
            most, value = value, None
        return Quantity(
            value=_written(value),
            minimum=_written(least),
            maximum=_written(most),
            unit=unit.name,
            money=unit.money,
            per=per,
            approximate=kind in {"about", "more", "less"} or whole.numeral.round,
            span=Span(min(start, whole.span.start), max(end, stop)),
        )

    def _recurs(self, part: _Part, block: Block) -> str | None:
        """A rate said later in the same clause: « dix photos sont prises tous les jours »."""
        if part.unit is None or part.unit.name == "%" or part.unit.name in self.numbers.durations:
            return None
        stop = re.compile(r"[.;:!?()«»]|\d|,").search(self.normal, part.span.end, block.span.end)
        return recurrence(self.normal, part.span.end, stop.start() if stop else block.span.end, self.numbers)


def before_sentence(reader: _Reader, part: _Part, block: Block) -> str:
    """The characters of the sentence before a number."""
    inside = reader.text.within(part.span)
    start = reader.text.tokens[reader.text.sentence(inside[0]).start].span.start if inside else block.span.start
    return reader.normal[start : part.span.start]


def _written(number: Decimal | None) -> str | None:
    """A decimal in the canonical form of XSD, without exponent or closing zeros."""
    if number is None:
        return None
    plain = format(number.normalize(), "f")
    return plain if plain != "-0" else "0"
