"""What a number counts whose clause says neither the verb nor the noun again: « la CGT en a vu 300, la police 200 »."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quantities.bare import BEFORE
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quantities.parts import Part, Past
    from kg.extract.quantities.patterns import Patterns
    from kg.extract.quantities.units import Unit
    from kg.lang.numbers import Numbers
    from kg.model import Text, Token

# How many words such a clause has before its number, with what stands between it and the number before.
_WORDS = 14
# The second of two like numbers is not so many times larger or smaller; less so behind a name, which it may be part of.
_ALIKE, _NAMED = 100, 10
# What has so many figures is a year rather than a number near those years.
_YEARS, _YEAR = range(1900, 2100), 4
_SEPARATORS = frozenset({",", ";", ":"})
_CLOSING = frozenset(",;.:!?)»")
# The next of a numbered list: « ; 2. Morel 43 ».
_LISTED = re.compile(
    r"(?:\s?\([^()\d]{1,24}\))?\s*[;,.]\s*\d{1,2}[.)]?\s+[^\W\d][^\d;:,.]{1,40}?(?:\s?\([^()\d]{1,24}\))?,?\s"
)
_ENDED = re.compile(r"[^\S\n]*(?:[;,.\n]|$)")
_PHRASE = frozenset({"DET", "ADJ", "ADP", "NUM"}) | NOUNS
_MILLION, _BILLION, _THOUSAND = 10**6, 10**9, 1000
_CENT = Decimal("0.01")


def parallel(text: Text, part: Part, past: Past, patterns: Patterns, numbers: Numbers) -> Unit | None:
    """The unit of the number told last in the sentence, where that of ``part`` stands in a clause like it.

    It has the holder of the number, « , les élus 300 », a preposition, « et de 12 à Lyon », or a place or time alone,
    « et cinq l'après-midi ».
    """
    last, inside = past.last, text.within(part.span)
    if last is None or not inside or part.numeral.value is None:
        return None
    if _LISTED.fullmatch(text.normal, last.end, part.span.start) and _ENDED.match(text.normal, part.span.end):
        return replace(last, end=part.span.end)
    sentence = text.sentence(inside[0])
    if last.end < text.tokens[sentence.start].span.start or patterns.label.search(_ahead(text, part)):
        return None
    words = _between(text, last, part, patterns)
    cut = next((i for i in reversed(range(len(words))) if _parts(words[i])), None)
    following = text.tokens[inside[-1] + 1] if inside[-1] + 1 < sentence.stop else None
    if cut is None:
        return None
    clause = words[cut + 1 :]
    if last.name == numbers.aged and _aged(words, cut, following, numbers) and comparable(part, past, named=True):
        return replace(last, end=part.span.end)
    if not clause and following is not None and following.text.endswith(numbers.adverbs):
        return replace(past.counted, end=part.span.end) if past.counted else None
    if part.numeral.article or not comparable(part, past, named=words[-1].pos == "PROPN"):
        return None
    if patterns.second.match(text.normal, part.span.end):
        return None
    sized = patterns.sized.search(_ahead(text, part)) is not None and last.name in numbers.units.values()
    near = comparable(part, past, named=True) and not any(word.pos in VERBS for word in words)
    measured = last.money or last.name == "%" or last.name in numbers.units.values()
    if measured and near and clause and _of(clause[-1], numbers) and _closes(following):
        clause = clause[:-1]  # « , le tabac de 6,6 »
    if not (sized or _held(clause, following, numbers) or (near and _set(clause, following, numbers))):
        return None
    if clause and clause[-1].pos == "PROPN" and clause[0].pos != "DET" and not _names(text, sentence, last):
        return None
    return replace(last, end=part.span.end, factor=scale(part, past))


def _ahead(text: Text, part: Part) -> str:
    return text.normal[max(0, part.span.start - BEFORE) : part.span.start]


def _between(text: Text, last: Unit, part: Part, patterns: Patterns) -> Sequence[Token]:
    """The words between the unit told last and the number, without those that bound it."""
    bound = patterns.bound.search(_ahead(text, part))
    start = part.span.start - (len(bound.group()) if bound else 0)
    first, stop = (text.within(Span(at, at)).stop for at in (last.end, start))
    return text.tokens[first:stop] if 0 < stop - first <= _WORDS else ()


def _parts(token: Token) -> bool:
    return token.text in _SEPARATORS or token.pos == "CCONJ"


def _aged(words: Sequence[Token], cut: int, following: Token | None, numbers: Numbers) -> bool:
    """Whether the number is the age of somebody else: « et sa sœur Léa, 9, », « et sa compagne de 17 »."""
    if cut == len(words) - 1:
        return words[cut - 1].pos == "PROPN" and _closes(following)
    clause = words[cut + 1 :]
    linked = len(clause) > 1 and clause[-1].text.lower() in numbers.links and clause[-2].pos in NOUNS
    return linked and (_closes(following) or (following is not None and following.pos in VERBS))


def _held(clause: Sequence[Token], following: Token | None, numbers: Numbers) -> bool:
    """Whether a noun phrase has the number: « , son rival 300 », « et la police 200 »."""
    if not clause or clause[-1].pos not in NOUNS | {"ADJ"} or not clause[-1].text[-1].isalpha():
        return False
    if any(t.pos not in _PHRASE or (t.pos == "ADP" and t.text.lower() not in numbers.genitives) for t in clause):
        return False
    if len(clause[-1].text) == 1 or (len(clause) == 1 and clause[0].pos != "PROPN"):
        return False
    if _closes(following) or following is None or following.text.lower() in numbers.anaphors:
        return True
    return following.pos in {"ADP", "ADV"} and not _of(following, numbers)


def _set(clause: Sequence[Token], following: Token | None, numbers: Numbers) -> bool:
    """Whether only where or when sets the number apart: « et de 12 à Lyon », « et cinq l'après-midi »."""
    if len(clause) > 1 or (clause and clause[0].pos != "ADP"):
        return False
    if clause and not _of(clause[0], numbers):
        return False
    if following is None or _closes(following):
        return False
    return following.pos in {"ADP", "DET"} and not _of(following, numbers)


def _of(token: Token, numbers: Numbers) -> bool:
    return token.text.lower() in numbers.partitives


def _closes(following: Token | None) -> bool:
    return following is None or following.text in _CLOSING or following.pos == "CCONJ"


def _names(text: Text, sentence: range, last: Unit) -> bool:
    """Whether the clause with the number told last has a name as its subject: « Lyon compte 45 points »."""
    stop = text.within(Span(last.end, last.end)).stop
    return any(token.pos == "PROPN" and token.dep.startswith("nsubj") for token in text.tokens[sentence.start : stop])


def comparable(part: Part, past: Past, *, named: bool) -> bool:
    """Whether a number is of the size of the one told last, more so where it is ``named``."""
    value, told = part.numeral.value, past.number
    if not value or not told or (value in _YEARS and len(part.span) == _YEAR and told not in _YEARS):
        return False
    scaled = value * scale(part, past)
    most = _NAMED if named else _ALIKE
    return told / most <= scaled <= told * most


def scale(part: Part, past: Past) -> Decimal:
    """What a number goes without after millions, « L'État verse 3 millions, la Région 2 », or after a coin."""
    value, told = part.numeral.value or 0, past.number or 0
    if past.last and past.last.money and told < 1 <= value and not part.numeral.spelled:
        return _CENT
    if part.numeral.scale > 1 or value >= _THOUSAND or told < _MILLION:
        return Decimal(1)
    return Decimal(_BILLION if told >= _BILLION else _MILLION)
