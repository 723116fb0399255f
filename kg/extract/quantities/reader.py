"""Reads the quantities of one text: its numbers with their units, bounds and rates, those alone by what was told."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.extract.quantities.alone import alone
from kg.extract.quantities.bare import AFTER, BEFORE, Surroundings
from kg.extract.quantities.beside import attached, cast, entitled, polled, relayed
from kg.extract.quantities.homes import Homes
from kg.extract.quantities.nouns import Nouns
from kg.extract.quantities.numerals import Numeral, numerals
from kg.extract.quantities.ones import bounded, counts, heads_row
from kg.extract.quantities.parts import Part, Past
from kg.extract.quantities.patterns import patterns
from kg.extract.quantities.prices import same_price
from kg.extract.quantities.ranging import ranged
from kg.extract.quantities.rates import recurring
from kg.extract.quantities.rests import divided, finer, halved, timed, written
from kg.extract.quantities.shares import share
from kg.extract.quantities.units import Unit, measure, prefixed, rate
from kg.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Block, Text, Time

# « n'a pas duré plus d'une heure »: at most an hour.
_OPPOSITES = MappingProxyType({"minimum": "maximum", "maximum": "minimum"})
# A share is rounded to so many decimals of a percent.
_CENT = Decimal("0.01")
_HUNDRED = Decimal(100)
# So many pounds or crowns and more are money, fewer are things.
_FEW = 20
# One sentence ends and another begins with one of these.
_STOPS = frozenset(".!?;")
# What « la moitié » divides by.
_HALVED = "2"


class Reader:
    """Reads the quantities of one text."""

    def __init__(self, text: Text, language: Language, times: Sequence[Time]) -> None:
        numbers = language.numbers
        self.text = text
        self.normal = text.normal
        self.numbers = numbers
        self.patterns = patterns(numbers)
        self.around = Surroundings(text, numbers, self.patterns)
        self.times = sorted(times, key=lambda time: time.span.start)
        self.starts = [time.span.start for time in self.times]
        # What the block before counted last, for « dix-sept d'entre eux » at the start of the next.
        self.told: Unit | None = None
        self.homes = Homes(text, numbers)
        self.purse = self.homes.purse(self.patterns)
        self.known = language.names.known.keys()
        self.recurrent = re.compile(f"{language.calendar.recurrent}|{language.calendar.weekly}", re.IGNORECASE)
        self.nouns = Nouns(self.around, language.names.demonyms, self.purse)

    def read(self, block: Block) -> Iterator[Quantity]:
        """The quantities of one block, in order."""
        found = list(numerals(self.normal, block.span.start, block.span.end, self.numbers))
        parts = [part for numeral in found if (part := self._part(numeral, block)) is not None]
        parts = sorted([*self._coordinated(parts), *self._halves(block)], key=lambda part: part.span.start)
        past = Past()
        counted: Unit | None = None
        for number, part in enumerate(parts):
            if part.span.start < past.done:
                continue
            following = parts[number + 1] if number + 1 < len(parts) else None
            quantity = self._quantity(part, following, past, block)
            if quantity is None:
                past = self._heard(part, following, past)
                continue
            if past.priced and same_price(self.text, past.priced, quantity):
                quantity = replace(quantity, per=past.priced.per)
            aside = self.normal[quantity.span.start - 1 : quantity.span.start] == "("
            past = past.after(quantity, self.numbers, subject=self._subject(quantity, block), aside=aside)
            counted = past.counted or counted
            words = self.normal[quantity.span.start : past.done].lower()
            if words not in self.numbers.idioms and not self.patterns.always.match(self.normal, past.done):
                yield quantity
        self.told = counted

    def _halves(self, block: Block) -> Iterator[Part]:
        """« réduit de moitié », « la moitié des élus », « plus du tiers du budget » as a percentage."""
        for match in self.patterns.halved.finditer(self.normal, block.span.start, block.span.end):
            name = match.lastgroup or ""
            span = Span(*match.span(name))
            value = (_HUNDRED / Decimal(self.numbers.fractions.get(match[name].lower(), _HALVED))).quantize(_CENT)
            part = Numeral(span, value, None, value, 1, spelled=True, article=False, round=False)
            yield Part(part, Unit("%", span.end), span)
        for match in self.patterns.slashed.finditer(self.normal, block.span.start, block.span.end):
            span, value = Span(*match.span()), int(match["part"]) * _HUNDRED / int(match["whole"])
            if value < _HUNDRED:
                part = Numeral(span, value.quantize(_CENT), None, value, 1, spelled=False, article=False, round=False)
                yield Part(part, Unit("%", span.end), span)

    def _heard(self, part: Part, following: Part | None, past: Past) -> Past:
        """« Un homme est mort et trois autres ont fui »: what « un » does not count is counted by others behind it."""
        if following is None or following.unit or not part.numeral.article or part.unit is None or part.unit.money:
            return past
        after = self.normal[following.numeral.span.end : following.numeral.span.end + AFTER].split()
        others = bool(after) and after[0].lower().strip(".,;:") in self.numbers.anaphors
        here = _STOPS.isdisjoint(self.normal[part.span.end : following.numeral.span.start])
        return replace(past, counted=part.unit, subject=part.unit) if others and here else past

    def _subject(self, quantity: Quantity, block: Block) -> bool:
        """Whether what is counted is the subject of its clause, and so the likely sense of « dix autres ».

        « Six personnes, dont trois agents, » at the start of a sentence are persons, whatever the tree says.
        """
        if self.patterns.among.search(self.around.before(quantity.span.start, block)):
            return False
        inside = self.text.within(quantity.span)
        opens = bool(inside) and self.text.sentence(inside[0]).start == inside[0]
        return opens or any(self.text.tokens[index].dep.startswith("nsubj") for index in inside)

    def _part(self, numeral: Numeral, block: Block) -> Part | None:
        """A number with its unit, or ``None`` for one that is part of a date or a name."""
        if self.normal[numeral.span.end : numeral.span.end + 2].strip()[:1] in {")", "]"} and (
            self.normal[numeral.span.start - 1 : numeral.span.start] == "["
        ):
            return None
        told = self.normal, numeral, self.numbers, self.patterns
        if fraction := timed(*told) or self._fraction(numeral, block) or divided(*told):
            return fraction
        if self.patterns.graded_by.match(self.normal, numeral.span.end):
            return Part(numeral, Unit(self.numbers.grade, numeral.span.end), numeral.span)
        unit = measure(self.normal, numeral.span.end, self.numbers)
        if unit and (self._doubtful(numeral, unit) or self._letter(numeral, unit)):
            unit = None
        if unit and (entitled(self.normal, numeral, unit) or self._daily(numeral, unit)):
            return None
        if unit and unit.name == self.numbers.heat:
            unit = replace(unit, name=self._degrees(numeral, unit, block))
        if unit:
            unit, numeral = finer(self.normal, unit, numeral, self.numbers, self.patterns)
        if unit and self.patterns.within.match(self.normal, unit.end):
            return None if numeral.article else Part(numeral, unit, Span(numeral.span.start, unit.end))
        if self._dated(numeral, unit):
            return None
        numeral = self._signed(numeral, unit)
        if unit is None and cast(self.normal, numeral, self.patterns):
            span = polled(self.normal, numeral, self.numbers.vote)
            return Part(numeral, Unit(self.numbers.vote, span.end), span)
        if unit is None and (ahead := prefixed(self.normal, numeral.span.start, self.numbers)):
            return Part(numeral, replace(ahead, end=numeral.span.end), Span(ahead.end, numeral.span.end))
        if unit is None:
            if attached(self.normal, numeral, self.patterns) or self.around.named(numeral, self.known):
                return None
            unit = self.nouns.of(numeral, block)
            unit = None if unit and self._dated(replace(numeral, span=Span(unit.end - 1, unit.end)), None) else unit
            unit, numeral = halved(self.normal, unit, numeral, self.patterns) if unit else (None, numeral)
        unit = self.homes.local(unit)
        return Part(numeral, unit, Span(numeral.span.start, unit.end if unit else numeral.span.end))

    def _fraction(self, numeral: Numeral, block: Block) -> Part | None:
        """« deux tiers des élèves » as a percentage, ``None`` for other numbers."""
        if numeral.value is None or self.patterns.parted.match(self.normal, numeral.span.end) is None:
            return None
        match = self.patterns.fraction.match(self.normal, numeral.span.end)
        before = self.around.before(numeral.span.start, block)
        if match is None and not self.patterns.third.search(before):
            match = self.patterns.piece.match(self.normal, numeral.span.end)
        if match is None and self.patterns.among.search(before):  # « dont un tiers d'enfants »
            match = self.patterns.portioned.match(self.normal, numeral.span.end)
        if match is None and self.patterns.parcelled.search(before):
            match = self.patterns.parcel.match(self.normal, numeral.span.end)
        if match is None:
            return None
        share = (numeral.value * _HUNDRED / Decimal(self.numbers.fractions[match[1].lower()])).quantize(_CENT)
        numeral, end = replace(numeral, value=share, article=False), match.end()
        return Part(numeral, Unit("%", end), Span(numeral.span.start, end))

    def _doubtful(self, numeral: Numeral, unit: Unit) -> bool:
        """Whether « deux livres » are books: a few of a currency whose name is that of a thing too."""
        word = self.normal[numeral.span.end : unit.end].split()[-1].lower()
        few = numeral.value is not None and numeral.value < _FEW and numeral.value == int(numeral.value)
        return unit.money and few and word in self.numbers.doubtful

    def _degrees(self, numeral: Numeral, unit: Unit, block: Block) -> str:
        """What degrees are of: of heat, of an earthquake (« séisme de 7,7 degrés ») or of an angle (« 36° Est »)."""
        before = self.around.before(numeral.span.start, block)
        if self.patterns.quaking.search(before) or self.patterns.graded.search(before):
            return self.numbers.grade
        turned = self.patterns.slanted.search(before) or self.patterns.bearing.match(self.normal, unit.end)
        return self.numbers.arc if turned else unit.name

    def _daily(self, numeral: Numeral, unit: Unit) -> bool:
        """Whether hours are those of every day: « tous les soirs à 20 heures »."""
        before = self.normal[max(0, numeral.span.start - BEFORE) : numeral.span.start]
        return unit.name in self.numbers.sixtieths and self.recurrent.search(before) is not None

    def _letter(self, numeral: Numeral, unit: Unit) -> bool:
        """Whether one letter after figures goes on with a name: « l'étoile HD 40307 g »."""
        if (
            numeral.spelled
            or not self.normal[unit.end - 2 : unit.end - 1].isspace()
            or self.normal[unit.end - 1] == "%"
        ):
            return False
        return self.normal[unit.end - 1].isalpha() and self.around.of_a_name(Part(numeral, None, numeral.span))

    def _signed(self, numeral: Numeral, unit: Unit | None) -> Numeral:
        """« -5 °C » and « −2 % » are below zero; a dash between two numbers is no sign."""
        start = numeral.span.start
        if numeral.value is None or unit is None or unit.name not in {"%", "°C"}:
            return numeral
        sign = self.patterns.minus.search(self.normal, max(0, start - BEFORE), start) is not None
        return replace(numeral, value=-abs(numeral.value)) if sign else numeral

    def _dated(self, numeral: Numeral, unit: Unit | None) -> bool:
        where = bisect_right(self.starts, numeral.span.start) - 1
        if where < 0 or self.times[where].span.end <= numeral.span.start:
            return False
        edtf = self.times[where].edtf
        if unit is None or unit.name not in self.numbers.durations:
            return True
        return "T" in edtf or (unit.name in self.numbers.sixtieths and "/" in edtf)

    def _coordinated(self, parts: list[Part]) -> list[Part]:
        """« 18, 24 et 26 ans », « de 20 à 30 %»: a bare number takes the unit of the next one of its row."""
        fixed: list[Part] = []
        for part in reversed(parts):
            following = fixed[-1] if fixed else None
            alone = part.numeral.article or self.around.of_a_name(part)
            if part.unit is None and following and following.unit and not alone:
                between = self.normal[part.span.end : following.numeral.span.start]
                spread = self.numbers.spread in between and following.unit.name in self.numbers.durations
                apart = following.numeral.article and "," in between
                apart = apart or (following.unit.name == "%" and self.around.whole(part))
                apart = apart or relayed(between, part, following)
                shared = self.patterns.coordinated.fullmatch(between) and not spread and not apart
                fixed.append(self._shared(part, following) if shared else part)
            else:
                both = part.unit is None and following is not None and following.unit is None
                fixed.append(self.around.raised(part, following) if both and following else part)
        return fixed[::-1]

    def _shared(self, part: Part, following: Part) -> Part:
        """The part with the unit of the next, and its scale when it moves by it: « passer de 3 à 5 millions »."""
        numeral = self.around.raised(part, following).numeral
        return replace(part, unit=following.unit, numeral=self._signed(numeral, following.unit))

    def _quantity(self, part: Part, following: Part | None, past: Past, block: Block) -> Quantity | None:
        before = self.around.before(part.span.start, block)
        joined = ranged(part, following, before, past, self.around)
        whole: Part | None = joined or part
        if whole is not None and whole.unit and whole.unit.plain:
            whole = self._described(whole, past, before)
        counting = part.numeral.spelled and not part.numeral.article and not before.rstrip().endswith(".")
        numbered = counting and self.patterns.label.search(before)
        if numbered and whole is not None and whole.unit:
            return None  # « le numéro deux français »
        if whole is not None and whole.unit is None:
            whole = alone(self, whole, past, block, before)
            whole = self.around.divisible(whole, past) if whole else None
            whole = replace(whole, numeral=self._signed(whole.numeral, whole.unit)) if whole else None
        if whole is None:
            return None
        bound = self.patterns.bound.search(before)
        whole = self._paid(whole, past)
        unit = whole.unit
        if unit is None or (
            whole.numeral.article
            and not (joined or bounded(self, unit, bound) or self._out_of(whole, following))
            and not (counts(self, whole, block, past) or heads_row(self, part, following))
        ):
            return None
        return share(self.normal, (whole, following), bound, self.numbers, self.patterns) or self._made(
            whole, part, bound, block
        )

    def _described(self, part: Part, past: Past, before: str) -> Part:
        """« les 100 000 prévus »: of what was counted before, or told: « des accidents, dont deux mortels »."""
        if past.counted or (past.last and self.patterns.instead.search(before)):
            return replace(part, unit=None, span=part.numeral.span)
        told = self.around.told_before(part) if self.patterns.among.search(before) else None
        return replace(part, unit=told, span=part.numeral.span) if told else part

    def _paid(self, part: Part, past: Past) -> Part:
        """A sum that does not say its money, in that of its sentence: « 8 millions d'euros et 2 millions de prime »."""
        unit, money = part.unit, past.money
        implied = unit is not None and unit.money and unit.end == part.numeral.span.end == part.span.end
        if not implied or money is None or money.end < self.around.sentence(part):
            return part
        return replace(part, unit=replace(money, end=part.span.end, factor=unit.factor if unit else money.factor))

    def _out_of(self, part: Part, following: Part | None) -> bool:
        if following is None or following.numeral.article:
            return False
        return self.patterns.out_of.fullmatch(self.normal[part.span.end : following.numeral.span.start]) is not None

    def _made(self, whole: Part, part: Part, bound: re.Match[str] | None, block: Block) -> Quantity | None:
        unit = whole.unit
        if unit is None:
            return None
        numbers = self.numbers
        kind = numbers.bounds[bound[1].lower()] if bound else ""
        if kind in _OPPOSITES and self.patterns.denied.search(self.around.before(part.span.start, block)):
            kind = _OPPOSITES[kind]
        start = part.span.start - (len(bound.group()) if bound else 0) if whole is part else whole.span.start
        end = whole.span.end
        if tail := self.patterns.tail.match(self.normal, end):
            kind, end = kind or numbers.tails[tail[1].lower()], tail.end()
        per, stop = rate(self.normal, replace(unit, end=whole.span.end), numbers) or (None, end)
        per = per or recurring(whole, block, self.around)
        least, most, value = whole.minimum, None, whole.value
        if whole.low is not None:
            most, value = value, None
        elif kind in {"minimum", "more"} and value is not None:
            least, value = value, None
        elif kind in {"maximum", "less"} and value is not None:
            most, value = value, None
        return Quantity(
            value=written(value),
            minimum=written(least),
            maximum=written(most),
            unit=unit.name,
            money=unit.money,
            per=per,
            approximate=kind in {"about", "more", "less"} or whole.numeral.round,
            span=Span(min(start, whole.span.start), max(end, stop)),
        )
