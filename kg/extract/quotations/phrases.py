"""Where a noun phrase said ends: before another clause, what the narrator tells of it, or the next who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asides import aside, sourced_at
from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.edges import trim, verb_between
from kg.model import Span
from kg.terms import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# How far behind « avant » its infinitive may stand.
_NEAR = 3


def nominal_end(hearing: Hearing, number: int, child: int) -> int:
    """The end of a noun phrase said: up to the comma or conjunction behind which another clause begins."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    limit = _before_sharer(hearing, number, child, content_end(hearing, number, child))
    for index in range(child + 1, unit.tokens.stop):
        token = text.tokens[index]
        if token.span.start >= limit:
            break
        if token.lemma in speech.moments and _infinitive_after(text, index):
            return token.span.start
        if index in unit.quoted:
            continue
        if token.pos == "ADP" and sourced_at(unit, speech, index - 1) and not _awaiting(text, speech, child, index):
            return token.span.start
        if token.text == "," and _awaiting(text, speech, child, index):
            continue
        if token.text == "," and (
            _likewise(unit, speech, index)
            or aside(unit, speech, index)
            or _past_participle(unit, index)
            or _clause_in(unit, index + 1, next_comma(unit, index, limit), speech.relating)
        ):
            return token.span.start
        if token.text in {"–", "—"} and token.span.start > 0 and text.normal[token.span.start - 1] == " ":
            return token.span.start
        if token.pos in {"SCONJ", "ADV"} and token.dep == "mark" and _clause_in(unit, index + 1, limit, frozenset()):
            if _inner(text, index, child) or (
                _wanted(text, speech, index) and hearing.spoken[number].stance is Stance.DEMANDING
            ):
                continue
            return _before_comma(text, speech, index)
    return limit


def mannered(hearing: Hearing, number: int) -> Iterator[Span]:
    """« a condamné « avec la plus grande fermeté » l'attaque »: how, in marks, and what behind it."""
    unit = hearing.unit
    text = unit.text
    cue = hearing.spoken[number]
    quote = unit.quote_at(cue.last + 1)
    inside = text.within(quote.inner) if quote is not None and "deed" in cue.cue.takes else range(0)
    if (
        quote is None
        or not inside
        or text.tokens[inside[0]].pos != "ADP"
        or verb_between(text, hearing.speech, inside.start, inside.stop)
    ):
        return
    words = text.tokens[text.within(quote.outer)[-1] + 1 : unit.tokens.stop]
    noun = next((word for word in words[1:_NEAR] if word.pos == "NOUN"), None)
    if noun is not None and words[0].pos == "DET":
        yield trim(text, Span(quote.outer.start, nominal_end(hearing, number, noun.index)), ())


def _likewise(unit: Unit, speech: Speech, comma: int) -> bool:
    """« parle de 200 manifestants, les organisateurs de 1 000 »: another says as much without a verb."""
    words = [unit.text.tokens[index] for index in range(comma + 1, unit.tokens.stop)]
    if len(words) < _NEAR or words[0].text.lower() not in speech.definite:
        return False
    of = words[2].text.lower() in speech.grammar.ofs_plain
    amount = words[_NEAR] if of and len(words) > _NEAR else words[2]
    counted = amount.pos == "NUM" or amount.text[:1].isdigit()
    speaks = words[1].lemma.lower() in speech.people
    return counted and speaks and not any(word.has("VerbForm=Fin") for word in words)


def _past_participle(unit: Unit, comma: int) -> bool:
    """« une loi, votée en mai »: what the narrator tells of it, up to the end."""
    text = unit.text
    first = comma + 1
    while first in unit.tokens and text.tokens[first].pos == "ADV":
        first += 1
    if first not in unit.tokens or first in unit.quoted:
        return False
    token = text.tokens[first]
    return token.pos == "VERB" and token.has("VerbForm=Part") and token.has("Tense=Past")


def _awaiting(text: Text, speech: Speech, first: int, comma: int) -> bool:
    """« un plan qui, en trois ans, ramènerait … »: a relative clause that has not come to its verb."""
    for index in range(comma - 1, first, -1):
        if text.tokens[index].has("VerbForm=Fin"):
            return False
        if text.lowered[index] in speech.relating:
            return index < comma - 1 or text.lowered[index] in speech.relative
    return False


def _inner(text: Text, mark: int, child: int) -> bool:
    """Whether the clause that ``mark`` opens completes a word of the noun phrase from ``child`` on."""
    return child <= text.tokens[text.tokens[mark].head].head < mark


def _wanted(text: Text, speech: Speech, index: int) -> bool:
    """« réclame une enquête afin que … »: what for is part of what is asked."""
    return text.lowered[index - 1] in speech.purpose


def _before_comma(text: Text, speech: Speech, index: int) -> int:
    """The offset before the conjunction at ``index``, its first word (« tandis » que) and the comma there."""
    while text.lowered[index - 1] in speech.conjoined | {","}:
        index -= 1
    return text.tokens[index].span.start


def _infinitive_after(text: Text, index: int) -> bool:
    words = text.tokens[index + 1 : index + 1 + _NEAR]
    return any(word.has("VerbForm=Inf") for word in words)


def _before_sharer(hearing: Hearing, number: int, child: int, limit: int) -> int:
    """The end before the next speaker, if joined: « réclame une hausse, ainsi que la CGT qui demande … »."""
    speech = hearing.speech
    text = hearing.unit.text
    for other in hearing.spoken[number + 1 : number + 2]:
        first = other.speaker
        while text.tokens[first].dep == "conj" and text.tokens[first].head > child:
            first = text.tokens[first].head
        first = leftmost(text, first, child)
        joined = text.lowered[first - 1]
        likewise = joined in speech.that and text.lowered[first - 2] in speech.likewise
        if child < other.speaker < other.first and (likewise or text.tokens[first - 1].pos == "CCONJ"):
            return min(limit, text.tokens[first - 2 if likewise else first - 1].span.start)
    return limit


def next_comma(unit: Unit, index: int, limit: int) -> int:
    """The offset of the first comma of the frame behind ``index``, ``limit`` if that stands before it."""
    for here in range(index + 1, unit.tokens.stop):
        token = unit.text.tokens[here]
        if token.span.start >= limit:
            break
        if token.text == "," and here not in unit.quoted:
            return token.span.start
    return limit


def _clause_in(unit: Unit, first: int, limit: int, passing: frozenset[str]) -> bool:
    """Whether a finite verb stands before ``limit`` and before any word of ``passing``."""
    text = unit.text
    for index in range(first, unit.tokens.stop):
        token = text.tokens[index]
        if token.span.start >= limit or text.lowered[index] in passing:
            break
        if token.has("VerbForm=Fin") and index not in unit.quoted:
            return True
    return False


def leftmost(text: Text, index: int, floor: int) -> int:
    """The first word behind ``floor`` that hangs below the token at ``index``, no case nor mark, or that token."""
    kept = [
        c
        for c in text.children[index]
        if floor < c < index and text.tokens[c].dep not in {"case", "mark", "punct", "cc"}
    ]
    return min([index, *(leftmost(text, child, floor) for child in kept)])
