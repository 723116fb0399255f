"""Quotations that their own cue breaks: « Il fallait agir, a dit le maire, et nous l'avons fait »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.quotations.closings import Closings
from kg.extract.quotations.cues import cues
from kg.extract.quotations.edges import trim
from kg.extract.quotations.spoken import Use
from kg.extract.quotations.subjects import Subjects
from kg.extract.quotations.units import cut
from kg.model import Span, Utterance
from kg.terms import Manner

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

_PERSONS = ("Person=1", "Person=2")
# What stands before and behind an incise.
_SIDES = 2


def broken(
    text: Text, quote: Quote, inside: Sequence[Quote], speech: Speech, people: Mapping[int, Mention]
) -> list[Utterance]:
    """What stands before and behind the first incise in a quotation; ``inside`` are the quotations within it."""
    for unit in cut(text, quote.inner, inside, speech):
        for cue in cues(unit, speech, people):
            if cue.use is Use.INCISE and _narrated(unit, cue, speech, people):
                start = text.tokens[cue.first].span.start
                end = _told(unit, speech, cue, Closings(unit, speech, people).closed(cue.last, cue.speaker))
                sides = Span(quote.inner.start, start), Span(min(end, quote.inner.end), quote.inner.end)
                parts = [trim(text, side, tuple(inside)) for side in sides if len(side) > 1]
                said = cue.stance, cue.span(text), cue.speaker
                return [Utterance(part, Manner.DIRECT, *said, (part,)) for part in parts if len(part) > 1]
    return []


def resumed(text: Text, said: Utterance, parts: Sequence[Utterance], speech: Speech) -> list[Utterance]:
    """« « Il pleut, dit Luc Roy. Je pars », a-t-il ajouté »: the second of the ``parts`` belongs to the cue behind."""
    turned = said.speaker is not None and text.lowered[said.speaker] in speech.inverted
    if not turned or len(parts) != _SIDES:
        return [said]
    return [parts[0], replace(said, content=parts[1].content, quoted=parts[1].quoted)]


def _told(unit: Unit, speech: Speech, cue: Spoken, end: int) -> int:
    """Where a relative clause right behind the incise ends: « …, dit Luc Roy, qui tient le café. Nous … »."""
    text, behind = unit.text, unit.text.within(Span(end, max(end, unit.span.end)))
    words = [index for index in behind if text.tokens[index].span.start >= end]
    if not words or text.lowered[words[0]] not in _relating(speech) or _cleft(unit, speech, cue):
        return end
    told = False
    for index in words[:-1]:
        token = text.tokens[index]
        if token.text == "," and told and text.tokens[index + 1].pos in {"PRON", "CCONJ", "ADV"}:
            return token.span.start
        told = told or token.has("VerbForm=Fin")
    return unit.span.end if told else end


def _relating(speech: Speech) -> frozenset[str]:
    return speech.relative | speech.wheres | {speech.grammar.whose}


def _cleft(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« C'est le temps, dit Luc Roy, qui compte »: what is said waits for its clause; not « C'est affreux, … »."""
    lowered, lemmas, tokens = unit.text.lowered, unit.text.lemmas, unit.text.tokens
    before = range(unit.tokens.start, cue.first - 1)
    named = any(tokens[i].pos in {*NOUNS, "PRON"} for i in range(unit.tokens.start + 2, cue.first - 1))
    return named and any(lowered[i] in speech.faceless and lemmas[i + 1] == speech.grammar.be for i in before)


def _narrated(unit: Unit, cue: Spoken, speech: Speech, people: Mapping[int, Mention]) -> bool:
    """Whether the incise is the narrator's: a comma or stop before it, somebody told behind it, no « m'a-t-il dit »."""
    text = unit.text
    before = text.tokens[cue.first - 1] if cue.first - 1 in unit.tokens else None
    group = [text.tokens[index] for index in range(cue.first, cue.last + 1)]
    if before is None or before.text not in {",", "!", "?", "…", "–", "—"}:
        return False
    if any(word.text.lower() in speech.us for word in group) or cue.speaker < cue.first:
        return False
    told = Subjects(unit, speech, people).may_speak(cue.speaker)
    return told and not any(text.tokens[cue.speaker].has(person) for person in _PERSONS)


__all__ = ["broken", "resumed"]
