"""Indirect questions: « raconte comment il a fui », « a demandé au maire s'il restait »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.complements import addressee, objected, second_phrase, speaks
from kg.extract.quotations.edges import trimmed, verb_between
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

# What a clause behind « si » begins with, if with no pronoun.
_NOMINAL = frozenset({"DET", "NOUN", "PROPN"})
# How far behind its verb it may stand.
_NEAR = 7


def asking(hearing: Hearing, number: int) -> Iterator[Span]:
    """« raconte comment il a fui »: the clause with the word that asks."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    first = cue.last + 1
    while first in unit.tokens and text.tokens[first].pos == "ADV" and not _asks(text, speech, first):
        first += 1
    first = _behind_court(unit, speech, first)
    able = (speech.that | speech.whether) & cue.cue.takes and text.lemmas[cue.speaker] not in speech.void
    if able and first in unit.tokens and _asks(text, speech, first):
        yield trimmed(unit, Span(text.tokens[first].span.start, content_end(hearing, number, first)))


def _asks(text: Text, speech: Speech, index: int) -> bool:
    return text.lowered[index] in speech.asking


def wondered(hearing: Hearing, index: int, cue: Spoken) -> bool:
    """« a demandé au maire s'il restait »: no « a demandé une aide si la crise dure »."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    after = min(index + 1, unit.tokens.stop - 1)
    opens = text.lowered[after] in speech.subjects or text.tokens[after].pos in _NOMINAL
    return opens and addressee(hearing, cue) is not None and (second_phrase(unit, speech, cue) or index) >= index


def _behind_court(unit: Unit, speech: Speech, first: int) -> int:
    """« a raconté à la barre comment … »: the word that asks, behind where or to whom it is told."""
    text = unit.text
    if first not in unit.tokens or text.tokens[first].pos != "ADP":
        return first
    near = range(first + 2, min(first + _NEAR, unit.tokens.stop))
    asks = next((index for index in near if _asks(text, speech, index)), first)
    words = text.tokens[first:asks]
    return first if any(word.pos in {"VERB", "AUX", "PUNCT", "CCONJ"} for word in words) else asks


def announced(hearing: Hearing, cue: Spoken, colon: int) -> bool:
    """« Le capitaine l'a assuré devant les juges : il n'a rien vu »: what the clitic stands for follows."""
    speech = hearing.speech
    text = hearing.unit.text
    told = objected(text, speech, cue) and speaks(hearing, cue)
    return told and not verb_between(text, speech, cue.last + 1, colon)
