"""« Le pont est usé. C'est l'avis de Luc Roy », « C'est ce qu'affirme Luc Roy »: what stands before is what he says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import trim
from kg.extract.quotations.sources import Sourced
from kg.extract.quotations.subjects import Subjects
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Utterance

_NEAR = 6
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})


def remarks(unit: Unit, before: Unit | None, speech: Speech, people: Mapping[int, Mention]) -> Iterator[Sourced]:
    """What the words « c'est l'avis de X » in the unit's frame give to X: what they follow, or the unit ``before``.

    « …, c'est ce qu'a dit X » within one unit is an incise.
    """
    for match in speech.remark.finditer(unit.text.normal, unit.span.start, unit.span.end):
        words = unit.text.within(Span(*match.span()))
        if not words or words[0] in unit.quoted:
            continue
        subjects, behind = Subjects(unit, speech, people), range(words[-1] + 1, unit.tokens.stop)
        told = match.lastgroup == "verb"
        near = next((i for i in behind[:_NEAR] if unit.text.tokens[i].pos in _NOMINAL), None)
        speaker = subjects.behind(words[-1]) if told else near
        if speaker is None or not subjects.may_speak(speaker):
            continue
        holder, end = (unit, match.start()) if words[0] > unit.tokens.start + 1 else (before, unit.span.start)
        if holder is None or holder.block != unit.block or (told and holder is unit):
            continue
        content = trim(unit.text, Span(holder.span.start, min(end, holder.span.end)), holder.quotes)
        if any(unit.text.tokens[i].has("VerbForm=Fin") for i in unit.text.within(content)):
            yield Sourced(Span(*match.span(match.lastgroup or "cue")), speaker, (content,))


def unsaid(found: Iterable[Utterance], given: Container[Span]) -> list[Utterance]:
    """Those of ``found`` that somebody said, and the words that no remark has ``given`` to anybody."""
    return [said for said in found if said.speaker is not None or said.content not in given]


__all__ = ["remarks", "unsaid"]
