"""« La France et l'Espagne demandent … »: those who say a thing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.relatives import SPEAKING
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.model import Mention, Span

# « Washington et l'Union européenne », « X et son homologue sénégalais Y »: how many words may part two names.
_BETWEEN = 5
# Words in brackets behind a name, and the brackets.
_BRACKETED = 10
_FUNCTION = frozenset({"ADJ", "NOUN"})
_CASES = frozenset({"ADP", "SCONJ"})


def partners(unit: Unit, cue: Span, speaker: int, people: Mapping[int, Mention]) -> Iterator[int]:
    """The heads of the other names that a conjunction joins to that of the speaker of a plural verb."""
    mention = people.get(speaker) or _beside(speaker, people)
    if mention is not None and mention.kind in SPEAKING and _leads(unit, cue, mention):
        near = _joined(unit, mention, 1, people)
        if near is not None and _closed(unit, near):
            yield near.head
        return
    if mention is None or mention.kind not in SPEAKING or not _several(unit, cue):
        return
    for step in (1, -1):
        near = _joined(unit, mention, step, people)
        while near is not None:
            yield near.head
            near = _joined(unit, near, step, people, listed=True)
    yield from _likewise(unit, mention, people)


def _leads(unit: Unit, cue: Span, mention: Mention) -> bool:
    """« Selon Luc Roy et Ana Roux, … »: whether a phrase without a verb names the source right behind it."""
    words = unit.text.within(cue)
    return unit.text.tokens[words.start].pos in _CASES and words.stop + 1 >= unit.text.within(mention.span).start


def _cased(unit: Unit, mention: Mention) -> bool:
    """Whether a preposition leads a name in, an article aside."""
    before = unit.text.within(mention.span).start - 1
    before -= before in unit.tokens and unit.text.tokens[before].pos == "DET"
    return before in unit.tokens and unit.text.tokens[before].pos == "ADP"


def _closed(unit: Unit, mention: Mention) -> bool:
    """Whether a mark stands behind a name, which else begins what is said."""
    behind = unit.text.within(mention.span).stop
    return behind not in unit.tokens or unit.text.tokens[behind].pos == "PUNCT"


def _beside(speaker: int, people: Mapping[int, Mention]) -> Mention | None:
    """The person named behind a function and its adjectives: « le maire Luc Roy », « le ministre grec Luc Roy »."""
    for index in range(speaker + 1, speaker + _BETWEEN):
        near = people.get(index)
        if near is None or near.kind is not Kind.PLACE:
            return near if near is not None and near.kind is Kind.PERSON else None
    return None


def _several(unit: Unit, cue: Span) -> bool:
    """Whether a verb of the cue is plural, or that which its gerund goes with."""
    words = [unit.text.tokens[index] for index in unit.text.within(cue)]
    acts = [word for word in words if word.has("VerbForm=Fin")]
    if not acts and words and words[0].has("VerbForm=Part") and words[0].has("Tense=Pres"):
        main = words[0].head
        acts = [unit.text.tokens[index] for index in (main, *unit.text.children[main])]
    return any(word.has("Number=Plur") and word.has("VerbForm=Fin") for word in acts)


def _likewise(unit: Unit, mention: Mention, people: Mapping[int, Mention]) -> Iterator[int]:
    """« Luc Roy, président, ainsi que Ana Roux, secrétaire, annoncent »: a person joined behind an apposition."""
    if mention.kind is not Kind.PERSON or mention.head not in unit.tokens:
        return
    head = unit.text.tokens[mention.head]
    above = [head.head] if head.dep == "conj" else []
    below = [child for child in unit.text.children[mention.head] if unit.text.tokens[child].dep == "conj"]
    for index in (*above, *below):
        other = people.get(index)
        apart = index not in unit.tokens or index in unit.quoted
        cased = any(unit.text.tokens[child].dep == "case" for child in unit.text.children[index])
        if not apart and not cased and other is not None and other.kind is Kind.PERSON:
            yield other.head


def _past_brackets(unit: Unit, here: int, step: int) -> int:
    """« Luc Roy (PS) et Ana Roux (UMP) »: over what stands in brackets at token ``here``."""
    opening, closing = ("(", ")") if step > 0 else (")", "(")
    if here not in unit.tokens or unit.text.tokens[here].text != opening:
        return here
    near = range(here, here + step * _BRACKETED, step)
    inside = (index for index in near if index in unit.tokens and unit.text.tokens[index].text == closing)
    return next((index + step for index in inside), here)


def _joined(
    unit: Unit, mention: Mention, step: int, people: Mapping[int, Mention], *, listed: bool = False
) -> Mention | None:
    """The name before or behind ``mention`` with nothing but « et » and an article or function between.

    In a list, a comma may stand for « et ».
    """
    words = unit.text.within(mention.span)
    here = _past_brackets(unit, words.stop, step) if step > 0 else words.start - 1
    joined = titled = False
    for index in range(here, here + step * (_BETWEEN + 1), step):
        if index not in unit.tokens or index in unit.quoted:
            return None
        near, token = people.get(index), unit.text.tokens[index]
        if near is not None and near is not mention and token.pos != "ADJ":  # « son homologue sénégalais X »
            if step < 0 and listed and _cased(unit, near):
                return None  # « Interrogés par l'AFP, X et Y ont dit »
            person = (near if step > 0 else mention).kind is Kind.PERSON
            return near if joined and near.kind in SPEAKING and (person or not titled) else None
        comma = listed and token.text == ","
        joined = joined or token.pos == "CCONJ" or comma
        function = token.pos in _FUNCTION and joined is (step > 0)
        titled = titled or function
        if token.pos not in {"CCONJ", "DET"} and not comma and not function:
            return None
    return None


__all__ = ["partners"]
