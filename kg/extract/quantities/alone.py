"""What a number alone counts: the noun that its sentence states, or what was told before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.quantities.parallel import comparable, parallel, scale
from kg.extract.quantities.units import Unit

if TYPE_CHECKING:
    from kg.extract.quantities.numerals import Numeral
    from kg.extract.quantities.parts import Part, Past
    from kg.extract.quantities.reader import Reader
    from kg.model import Block

_MILLION = 10**6
# A text that tells of money tells of nothing else in billions without a name.
_BILLION = 10**9
_THOUSAND = 1000
# A bare number after an amount is money too from so much on.
_THOUSANDS = 10_000
# Sums of millions behind fewer of a thing are paid in so many parts.
_FEW = 20


def alone(reader: Reader, part: Part, past: Past, block: Block, before: str) -> Part | None:
    """A number alone takes the noun of the context: « sur 2 000 », « le nombre de postes est de 45 000 »."""
    numeral = part.numeral
    last = past.money if _priced(reader, part, past, before) else past.counted
    if _apart(reader, numeral, before):
        return None
    alike = reader.around.numbered(part, before) or parallel(reader.text, part, past, reader.patterns, reader.numbers)
    if alike:
        return replace(part, unit=alike)
    around = reader.around
    if unit := around.picked(part, block) or around.raced(part, past.last) or around.apportioned(part, past.last):
        return replace(part, unit=unit)
    if numeral.scale >= _MILLION and reader.purse and (past.size or _FEW) < _FEW:  # « en quatre tranches »
        return replace(part, unit=replace(past.money or reader.purse, end=part.span.end))
    if numeral.scale >= _MILLION and not reader.purse and (past.size or _THOUSAND) < _THOUSAND:
        return None  # « présent dans 40 pays, il a perdu 340 millions »
    if unit := reader.around.taken_up(part, past, before) or reader.around.handed(part, last, past, before):
        return replace(part, unit=unit)
    others = not numeral.article and _resumes(reader, part)
    if (
        others
        and past.subject
        and not reader.around.near(part, last)
        and not reader.around.since(part, past.subject, last)
    ):
        last = past.subject
    if others and (them := reader.patterns.among_them.match(reader.normal, numeral.span.end)):
        last = reader.around.brought(part, last, women=bool(them["women"]))
        last = last or reader.told or reader.around.told_before(part)
    if numeral.round and last and numeral.spelled:
        return replace(part, unit=replace(last, end=part.span.end))
    if numeral.scale >= _MILLION and reader.patterns.peopled.search(reader.around.begun(part, block)):
        return replace(part, unit=Unit(reader.numbers.soul, part.span.end))
    paid = numeral.scale >= _BILLION or reader.patterns.costing.search(before)
    if numeral.scale >= _MILLION and past.money is None and reader.purse and paid:
        return replace(part, unit=replace(reader.purse, end=part.span.end))
    if numeral.spelled and numeral.scale == 1:
        resumed = replace(part, unit=replace(last, end=part.span.end)) if last and others else None
        return reader.around.told_after(part, before) or resumed or reader.around.against(part, last, before)
    return _figures(reader, part, past, block, last)


def _figures(reader: Reader, part: Part, past: Past, block: Block, last: Unit | None) -> Part | None:
    """A number in figures with the noun that its sentence states, or that was told last."""
    numeral, before = part.numeral, reader.around.before(part.span.start, block)
    if reader.patterns.label.search(before) or reader.patterns.named.search(before):
        return None
    if reader.patterns.graded.search(before):
        return replace(part, unit=Unit(reader.numbers.grade, part.span.end))
    if reader.around.after_name(part) or reader.around.scored(numeral):
        return None
    if stated := reader.around.stated(part, block, before):
        return stated
    if last is None and past.money and numeral.value and not numeral.spelled and numeral.value >= _THOUSANDS:
        last = past.money
    start = reader.around.sentence(part)
    if (last is None or last.end < start) and (ranked := reader.around.ranked(part, block, before)):
        return replace(part, unit=ranked)
    if (
        past.money
        and past.money.end >= start
        and not (last and last.end >= start and not reader.around.priced_alike(part, past))
    ):
        last = reader.around.sum(part, past) or (past.money if (numeral.value or 0) >= _THOUSAND else last)
    if past.last and reader.around.goes_on(part, past.last, last, before):
        last = past.last
    shared = last is None or (past.last is not None and past.last.name == "%" and (numeral.value or 0) % 1 != 0)
    if shared and not numeral.spelled and reader.patterns.versus.search(before):
        last = past.last
    if last and last.end >= start and reader.patterns.versus.search(before):
        last = replace(last, factor=scale(part, past))  # « 1,3 million de tonnes, contre 1,5 »
    return replace(part, unit=replace(last, end=part.span.end)) if last else None


def _apart(reader: Reader, numeral: Numeral, before: str) -> bool:
    """Whether a number counts nothing told of: « deux tiers », « tous deux », « a gagné 27 à 19 »."""
    if reader.patterns.parted.match(reader.normal, numeral.span.end) or reader.patterns.together.search(before):
        return True
    return reader.around.played(numeral, before)


def _resumes(reader: Reader, part: Part) -> bool:
    """Whether a number stands for so many of what was counted: « deux autres », « neuf s'y opposent »."""
    if reader.patterns.others.match(reader.normal, part.numeral.span.end):
        return True
    inside = reader.text.within(part.span)
    token = reader.text.tokens[inside[-1]] if inside else None
    return token is not None and token.dep.startswith("nsubj") and token.pos in {"NUM", "PRON"}


def _priced(reader: Reader, part: Part, past: Past, before: str) -> bool:
    """Whether a bare number is of the money told before: large, like the sum it is set against, or with decimals."""
    numeral = part.numeral
    if past.money is None or numeral.value is None:
        return False
    set_against = past.last is not None and past.last.money and reader.patterns.versus.search(before) is not None
    told = set_against and comparable(part, past, named=True)
    against = told or (numeral.value % 1 != 0 and reader.patterns.against.search(before) is not None)
    return against or numeral.scale >= _MILLION
