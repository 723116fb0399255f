"""« Le pont est usé. C'est l'avis de Luc Roy », « C'est ce qu'affirme Luc Roy »: what stands before is what he says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.behind import subject_behind
from kg.extract.quotations.edges import trim
from kg.extract.quotations.sources import Sourced
from kg.extract.quotations.subjects import Subjects
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Utterance

_NEAR = 6
# How far behind « par » a name behind its title may stand.
_NAMED = 8
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
        speaker = subject_behind(subjects, words[-1]) if told else near
        if speaker is None or not subjects.may_speak(speaker):
            continue
        holder, end = (unit, match.start()) if words[0] > unit.tokens.start + 1 else (before, unit.span.start)
        if holder is None or holder.block != unit.block or (told and holder is unit):
            continue
        content = trim(unit.text, Span(holder.span.start, min(end, holder.span.end)), holder.quotes)
        if match.lastgroup == "signed" and (holder is unit or all(quote.inner != content for quote in holder.quotes)):
            continue  # « Il commente la phrase de Luc Roy »
        if any(unit.text.tokens[i].has("VerbForm=Fin") for i in unit.text.within(content)):
            start, cue = match.start(match.lastgroup or "cue"), match[match.lastgroup or "cue"].rstrip()
            yield Sourced(Span(start, start + len(cue)), speaker, (content,))


def sharing(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """« Un constat partagé par Luc Roy. « … » »: who thinks what the narrator has told, and goes on to speak.

    « Même colère chez Luc Roy, boulanger. « … » » turns to who speaks next.
    """
    if (turned := _turned(unit, speech, people)) is not None:
        return turned
    thought = next((i for i in unit.frame if unit.text.lemmas[i] in speech.nouns), None)
    if thought is None or speech.grammar.by not in unit.words:
        return None
    by = next((i for i in unit.frame if i > thought and unit.text.lowered[i] == speech.grammar.by), unit.tokens.stop)
    made = any(word.has("VerbForm=Part") for word in unit.text.tokens[thought:by])
    near = (people[i] for i in range(by + 1, min(by + 1 + _NAMED, unit.tokens.stop)) if i in people)
    return next((who.head for who in near if made and who.kind is Kind.PERSON), None)


def _turned(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """The person behind « chez » or « du côté de »."""
    lowered, grammar = unit.text.lowered, speech.grammar
    for index in unit.frame:
        if lowered[index] in speech.sides:
            here = index + 1 + (lowered[index + 1 : index + 2] != () and lowered[index + 1] in grammar.ofs)
            mention = people.get(here) if here in unit.tokens else None
            if mention is not None and mention.kind is Kind.PERSON:
                return mention.head
    return None


def unsaid(found: Iterable[Utterance], given: Container[Span]) -> list[Utterance]:
    """Those of ``found`` that somebody said, and the words that no remark has ``given`` to anybody."""
    return [said for said in found if (said.speaker is not None and said.cue is not None) or said.content not in given]


__all__ = ["remarks", "sharing", "unsaid"]
