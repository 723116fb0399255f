"""What a cue introduces as an adjective: « s'est dit prêt à négocier », « juge indispensable une réforme »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.complements import antecedes, objected, speaks
from kg.extract.quotations.edges import trimmed
from kg.extract.quotations.passing import MADE, beyond, timed
from kg.extract.quotations.phrases import nominal_end
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech

# « juge tout à fait indispensable une réforme »: how many words a judgement may have.
_AHEAD = 4
# What ends participles that the model takes for infinitives.
_NO_INFINITIVE = ("u", "us", "ue", "ues", "is", "ise", "ises", "it", "ite", "ites")


def attributes(hearing: Hearing, number: int) -> Iterator[Span]:
    """« s'est dit prêt à négocier »: what somebody says to be."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    here = beyond(hearing, cue.last + 1)
    estimated = _estimated(hearing, number, here) if "obj-adj" in cue.cue.takes else None
    if estimated is not None:
        yield trimmed(unit, estimated)
        return
    if "adj" not in cue.cue.takes and not _of_object(unit, speech, cue, here):
        return
    if here not in unit.tokens or here in unit.quoted:
        return
    token = text.tokens[here]
    made = token.has("VerbForm=Part") or token.text.lower().endswith(MADE) or token.pos == "ADJ"
    made = made or (token.has("VerbForm=Inf") and token.text.lower().endswith(_NO_INFINITIVE))  # « convaincue »
    if made or (token.pos == "NOUN" and speaks(hearing, cue)) or token.lemma == speech.grammar.like:
        first = beyond(hearing, cue.last + 1) if text.tokens[cue.last + 1].pos != "ADV" else cue.last + 1
        that = beyond(hearing, here + 1)  # « convaincu, après ce vote, qu'à Dax, le maire … »
        opened = that in unit.tokens and text.lowered[that] in speech.that
        yield trimmed(unit, Span(text.tokens[first].span.start, content_end(hearing, number, that if opened else here)))


def _of_object(unit: Unit, speech: Speech, cue: Spoken, here: int) -> bool:
    """« le juge trop cher », « la considère comme un danger »: a clitic is what something is said of."""
    text = unit.text
    if here not in unit.tokens or not (objected(text, speech, cue) or antecedes(unit, speech, cue)):
        return False
    likened = text.tokens[here].lemma == speech.grammar.like
    return bool(cue.cue.takes & {"comme"}) if likened else "obj-adj" in cue.cue.takes


def _estimated(hearing: Hearing, number: int, here: int) -> Span | None:
    """« juge indispensable une réforme »: a judgement with what it is of behind it."""
    unit = hearing.unit
    text = unit.text
    cue = hearing.spoken[number]
    first = cue.last + 1
    while here in unit.tokens and text.tokens[here].pos in {"ADV", "ADJ"} and here < first + _AHEAD:
        here += 1
    while first in unit.tokens and text.tokens[first].pos == "ADV" and timed(hearing, first):
        first += 1  # « juge désormais urgente la reprise »
    judged = first in unit.tokens and text.tokens[here - 1].pos == "ADJ" and here > first
    if not judged or here not in unit.tokens or text.tokens[here].pos != "DET":
        return None
    return Span(text.tokens[first].span.start, nominal_end(hearing, number, here))
