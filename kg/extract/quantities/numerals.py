"""Where the numbers of a text are and what they are worth, in figures and in words."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from text_to_num import text2num

from kg.frozen import dataclass
from kg.lang.base import any_of, before_any_of
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.numbers import Numbers

# Three figures after a point are thousands (« 94.000 »), unless a zero stands before it.
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_BRACKETED = re.compile(r" \((\d{1,3}(?:[ .]?\d{3})*)\)(?=\s)")
_FIGURES = r"[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+|(?:['’]\d{3})+)(?!\d)(?:,\d+)?|\d+(?:[.,]\d+| ,\d+(?=\s?%))?"

# Power of ten. What has more figures is a serial number or noise, and decimals are exact up to 28 figures only.
_LARGEST = 20
# Names of money are longer than its codes.
_CODE = 3
# A number as small has the scale of the larger end of its range.
_THOUSAND = 1000
# Thousands are said once, « 20 à 30 000 », where the smaller end is a like number of them.
_NEAR = 3
_HUNDRED, _TEN = Decimal(100), Decimal(10)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number: ``value``, or only its ``minimum`` (« des dizaines »).

    ``mantissa`` is the value before its scale word; ``spelled`` whether it is in words, ``article`` whether it is
    the article « un »; ``round`` whether it is a noun (« une vingtaine »).
    """

    span: Span
    value: Decimal | None
    minimum: Decimal | None
    mantissa: Decimal
    scale: int
    spelled: bool
    article: bool
    round: bool


@cache
def _pattern(numbers: Numbers) -> re.Pattern[str]:
    word = any_of(numbers.spelled)
    run = rf"(?:{word})(?:(?:{numbers.linked})(?:{word}|{any_of(numbers.scales)})(?![^\W\d]))*"
    many = any_of(word for word in numbers.collectives if word.endswith("s"))
    begun = before_any_of((*numbers.spelled, *numbers.collectives, *numbers.vague, *numbers.none, numbers.semi))
    money = any_of(name for name in numbers.currencies if name.isalpha() and len(name) > _CODE)
    one = "|".join(f"(?<={article} )" for article in numbers.a)
    return re.compile(
        rf"(?<![\w.])(?<!\d[,/])(?:(?=\d)|{begun})(?:"
        rf"(?:(?:{any_of(numbers.vague)})\s+)?(?P<many>{many})(?=\s+{numbers.elidable})"
        rf"|(?:{one})(?P<tens>{any_of(numbers.tens)})(?!\w|\s+{numbers.elidable})"
        rf"|(?<={numbers.the} )(?P<large>{any_of(numbers.large)})(?!\w|\s+{numbers.elidable})"
        rf"|(?P<half>{numbers.semi})?(?P<round>{any_of(numbers.collectives)})(?=\s+{numbers.elidable})"
        rf"|(?P<figures>{_FIGURES})(?:\s+(?P<scale>{any_of(numbers.scales)})(?!\w)"
        rf"|\s?(?-i:(?P<short>{any_of(numbers.shorts)})(?=\s?[€$£]|(?<!G)(?:\s?[A-Z]{{3}}\b|\s{numbers.elidable})|\s?(?:{money})s?\b)))?"
        rf"|(?P<none>{any_of(numbers.none)})(?=\s+(?:{any_of(numbers.harms)})(?!\w))"
        rf"|(?P<words>{run})(?![\w]|-[^\W\d]))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=4096)
def worth(words: str, code: str) -> Decimal | None:
    """The value of a number in words, or ``None`` if they make none."""
    try:
        return Decimal(str(text2num(words.lower(), code)))
    except ValueError:
        return None


def figures(digits: str) -> Decimal:
    """« 1 425,67 », « 94.000 » and « 0.5 » as decimals."""
    plain = digits.replace(" ", "").replace("'", "").replace("’", "")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(".", "")
    return Decimal(plain.replace(",", "."))


def numerals(text: str, start: int, end: int, numbers: Numbers) -> Iterator[Numeral]:
    """The numbers of ``text`` between two offsets, in order."""
    previous: Numeral | None = None
    placed = [Span(*match.span()) for match in _coordinates(numbers).finditer(text, start, end)]
    for match in _pattern(numbers).finditer(text, start, end):
        if placed and any(span.start <= match.start() < span.end for span in placed):
            continue
        if previous and match.start() < previous.span.end:
            continue
        found = _numeral(match, numbers)
        if found is None:
            continue
        found = _again(found, text)
        if found.round and found.value and (large := _scales(numbers).match(text, found.span.end)):
            scale = numbers.scales.get(large[1].lower()) or numbers.collectives[large[1].lower()]
            found = _scaled(found, scale, large.end())
        if found.scale >= _THOUSANDS and found.value and (half := _half(numbers).match(text, found.span.end)):
            found = replace(
                found,
                value=found.value + found.scale * Decimal("0.5"),
                article=False,
                span=Span(found.span.start, half.end()),
            )
        if previous and _goes_on(previous, found, text):
            previous = _sum(previous, found)
            continue
        if previous and (many := _manifold(previous, found, text, numbers)):
            previous = many
            continue
        if previous and found.round and _beside(previous, found, text, numbers):
            found = _times(previous, found)
            previous = None
        if previous:
            yield previous
        previous = None if _immense(found) else found
    if previous:
        yield previous


# « deux millions et demi »: only larger words are halved so.
_THOUSANDS = 10**6


@cache
def _coordinates(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(numbers.coordinates)


@cache
def _half(numbers: Numbers) -> re.Pattern[str]:
    return re.compile(numbers.and_half)


@cache
def _scales(numbers: Numbers) -> re.Pattern[str]:
    large = [*numbers.scales, *(word for word, value in numbers.collectives.items() if value >= _THOUSAND)]
    return re.compile(rf"\s+{numbers.elidable}({any_of(large)})(?=\s+{numbers.elidable})", re.IGNORECASE)


def _scaled(numeral: Numeral, scale: int, end: int) -> Numeral:
    """« une dizaine de millions »."""
    value = (numeral.value or Decimal(1)) * scale
    return replace(numeral, value=value, scale=scale, span=Span(numeral.span.start, end))


def _goes_on(first: Numeral, second: Numeral, text: str) -> bool:
    """Whether two numbers are one: « un milliard 200 millions », « 1 million 358.941 »."""
    if first.scale < _THOUSANDS or second.value is None or second.round or second.article:
        return False
    beside = text[first.span.end : second.span.start] == " " and first.value is not None
    return beside and _THOUSAND <= second.value < first.scale


def _beside(first: Numeral, second: Numeral, text: str, numbers: Numbers) -> bool:
    """Whether a number stands right before a round one without article: « trois centaines », not « 2015 des … »."""
    plain = text[second.span.start : second.span.end].split(maxsplit=1)[0].lower() not in numbers.vague
    return plain and first.value is not None and 0 <= second.span.start - first.span.end <= 1


def _again(found: Numeral, text: str) -> Numeral:
    """With its figures, where they say it again in brackets: « onze (11) soldats »."""
    told = _BRACKETED.match(text, found.span.end) if found.spelled and not found.round else None
    same = told is not None and found.value == figures(told[1])
    return replace(found, span=Span(found.span.start, told.end()), article=False) if told and same else found


def _sum(first: Numeral, second: Numeral) -> Numeral:
    value = (first.value or Decimal(0)) + (second.value or Decimal(0))
    return replace(first, value=value, mantissa=value, scale=1, span=Span(first.span.start, second.span.end))


def _immense(numeral: Numeral) -> bool:
    return any(number is not None and number.adjusted() > _LARGEST for number in (numeral.value, numeral.minimum))


def _manifold(first: Numeral, second: Numeral, text: str, numbers: Numbers) -> Numeral | None:
    """« des dizaines de milliers »; both are at least two of theirs."""
    if first.minimum is None or second.minimum is None:
        return None
    if text[first.span.end : second.span.start].strip() not in numbers.links:
        return None
    least = first.minimum * second.minimum / 2
    return replace(first, span=Span(first.span.start, second.span.end), minimum=least, mantissa=least)


def _times(first: Numeral, second: Numeral) -> Numeral:
    """« trois centaines »; « une vingtaine » keeps the round number."""
    value = second.value or second.minimum or Decimal(0)
    if second.minimum:
        value = value / 2
    return Numeral(
        Span(first.span.start, second.span.end),
        (first.value or Decimal(1)) * value,
        None,
        first.mantissa,
        int(value),
        spelled=True,
        article=False,
        round=True,
    )


def _numeral(match: re.Match[str], numbers: Numbers) -> Numeral | None:
    span = Span(*match.span())
    if many := match["many"]:
        least = Decimal(2 * numbers.collectives[many.lower()])
        return Numeral(span, None, least, least, 1, spelled=True, article=False, round=True)
    if name := match["large"]:
        value = Decimal(numbers.collectives[name.lower()])
        return Numeral(span, value, None, Decimal(1), int(value), spelled=True, article=False, round=True)
    if name := match["round"] or match["tens"]:
        value = Decimal(numbers.collectives[name.lower()]) / (2 if match["half"] else 1)
        return Numeral(span, value, None, value, 1, spelled=True, article=False, round=True)
    if digits := match["figures"]:
        scale = numbers.scales.get((match["scale"] or "").lower()) or numbers.shorts.get(match["short"] or "") or 1
        value = figures(digits)
        return Numeral(span, value * scale, None, value, scale, spelled=False, article=False, round=False)
    if match["none"]:
        nothing = Decimal(0)
        return Numeral(span, nothing, None, nothing, 1, spelled=True, article=False, round=False)
    words = match["words"]
    known = worth(words, numbers.code)
    if known is None:
        return None
    last = words.lower().replace("-", " ").rpartition(" ")[2]
    scale = numbers.scales.get(last, 1)
    article = words.lower() in numbers.articles
    return Numeral(span, known, None, known / scale, scale, spelled=True, article=article, round=False)


def raised(low: Numeral, high: Numeral) -> Decimal:
    """The smaller end of a range, which has the scale of the larger one: « deux à trois millions », « … cents »."""
    value = low.value or low.mantissa
    if low.scale > 1 or value > high.mantissa or value >= _THOUSAND:
        return value
    thousands, rest = divmod(high.value or high.mantissa, _THOUSAND)
    if high.scale == 1 and not high.spelled and not rest and value < thousands <= value * _NEAR:
        return value * _THOUSAND
    hundreds, rest = divmod(high.mantissa, _HUNDRED)
    if low.spelled and high.spelled and not rest and 1 < value < hundreds < _TEN:
        value *= _HUNDRED
    return value * high.scale
