"""« L'usine fermera. La direction l'a confirmé », « …, une rumeur que dément le maire »: what stands before is said of.

Who confirms, repeats, fears or denies it says it, with the stance of the verb; the pronoun or noun that takes it up
is no content of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS
from kg.extract.quotations.actors import main_subject
from kg.extract.quotations.edges import trim
from kg.extract.quotations.sources import Sourced
from kg.extract.quotations.subjects import Subjects
from kg.model import Span
from kg.terms import Manner

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Utterance

# Words from « que » or « par » to who is named behind it, adverbs and days among them.
_NEAR = 8
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})
# « Que le pont tienne, … »: the fewest words before the verb that takes up such a clause.
_CLAUSE = 3
_PARTING = frozenset({",", ":", ";", "–", "—", "-"})


def seconded(
    unit: Unit, before: Unit | None, speech: Speech, people: Mapping[int, Mention]
) -> Iterator[tuple[Sourced, str]]:
    """What the words of ``unit`` take up, given to who takes it up, with the lemma of the verb that does so.

    That is the clause of ``unit`` before them, up to a colon or comma, or the unit ``before`` of the same block.
    """
    if unit.quotes:
        return
    if (opened := _opened(unit, speech, people)) is not None:
        yield opened
        return
    for match in speech.seconding.finditer(unit.text.normal, unit.span.start, unit.span.end):
        words = unit.text.within(Span(*match.span()))
        cue = Span(*match.span(match.lastgroup or 0))
        verb = unit.text.within(cue)[-1]
        speaker = _speaker(Subjects(unit, speech, people), match, words, verb)
        if speaker is None:
            continue
        content = _content(unit, before, min(words.start, speaker))
        lemma = next((lemma for lemma, _ in speech.forms.get(unit.text.lowered[verb], ())), "")
        if content is None or (
            match.lastgroup != "by" and lemma in speech.answering and _charged(unit, speech, content)
        ):
            continue
        yield Sourced(trim(unit.text, cue, ()), speaker, (content,)), lemma


def furthered(unit: Unit, before: Unit | None, found: Sequence[Utterance], speech: Speech) -> Utterance | None:
    """« Le maire dit que le pont est usé. Et qu'il fermera »: more of what the unit ``before`` ends in, if so said."""
    text, first = unit.text, unit.tokens.start + 1
    joined = first in unit.tokens and text.tokens[first - 1].pos == "CCONJ" and text.lowered[first] in speech.that
    if before is None or before.block != unit.block or not joined or unit.quotes or unit.asks:
        return None
    ended = max((said for said in found if not said.reason), key=lambda said: said.content.end, default=None)
    if (
        ended is None
        or ended.cue is None
        or text.within(ended.content).stop not in {before.tokens.stop - 1, before.tokens.stop}
    ):
        return None
    opened = text.lowered[text.within(ended.content).start - 1] in speech.that
    content = trim(text, Span(text.tokens[first].span.end, unit.span.end), ())
    return replace(ended, content=content, manner=Manner.INDIRECT, quoted=()) if opened else None


def _opened(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> tuple[Sourced, str] | None:
    """« Que le pont soit usé, le maire n'en doute pas »: the clause that opens the unit, and who takes it up."""
    text, lowered, subjects = unit.text, unit.text.lowered, Subjects(unit, speech, people)
    if lowered[unit.tokens.start] not in speech.that:
        return None
    for verb in (i for i in unit.frame if lowered[i] in speech.forms and i > unit.tokens.start + _CLAUSE):
        first = verb
        while lowered[first - 1] in speech.clitics or lowered[first - 1] in speech.auxiliaries:
            first -= 1
        clitics = set(lowered[first:verb]) - speech.grammar.reflexive
        taken = any(word in speech.neuter or speech.clitics.get(word) for word in clitics)
        comma = next((i for i in range(first - 1, unit.tokens.start, -1) if text.tokens[i].text == ","), None)
        if not taken or comma is None:
            continue
        speaker = next((i for i in range(comma + 1, first) if subjects.may_speak(i)), None)
        content = trim(text, Span(text.tokens[unit.tokens.start].span.end, text.tokens[comma].span.start), ())
        if speaker is not None and any(text.tokens[i].has("VerbForm=Fin") for i in text.within(content)):
            lemma = next(lemma for lemma, _ in speech.forms[lowered[verb]])
            denied = not speech.ne.isdisjoint(lowered[first:verb])
            return Sourced(text.span(first, verb), speaker, (content,)), "" if denied else lemma
    return None


def _speaker(subjects: Subjects, match: re.Match[str], words: range, verb: int) -> int | None:
    """Who takes up what has been told: before the words ``held``, else inside the match or right behind it."""
    unit = subjects.unit
    if match.lastgroup == "held":
        own = next((i for i in unit.text.children[verb] if unit.text.tokens[i].dep in SUBJECTS), None)
        found = (own, _before(unit, words.start), main_subject(unit, subjects.speech, subjects.people))
        return next((i for i in found if i is not None and i < words.start and subjects.may_speak(i)), None)
    that = next((i for i in words if unit.text.lowered[i] in subjects.speech.grammar.that), words.stop)
    inside = range(that, words.stop)  # « une accusation que (le maire) conteste »
    behind = range(words.stop, min(words.stop + _NEAR, unit.tokens.stop))
    nominal = (i for i in (*inside, *behind) if unit.text.tokens[i].pos in _NOMINAL)
    return next((i for i in nominal if subjects.may_speak(i)), None)


def _charged(unit: Unit, speech: Speech, content: Span) -> bool:
    """Whether the clause says what somebody is held to have done, and not that he has."""
    return any(unit.text.lemmas[i] in speech.charging for i in unit.text.within(content))


def _before(unit: Unit, stop: int) -> int | None:
    """The head of the noun phrase that ends before token ``stop`` or the comma there."""
    tokens = unit.text.tokens
    here = stop - 1 - (stop - 1 in unit.tokens and tokens[stop - 1].text == ",")
    while here in unit.tokens and tokens[here].dep == "nmod" and tokens[here].head in range(unit.tokens.start, here):
        here = tokens[here].head
    return here if here in unit.tokens else None


def _content(unit: Unit, before: Unit | None, first: int) -> Span | None:
    """The clause that ends before the phrase of token ``first``, else the unit ``before``, if either tells anything."""
    text = unit.text
    marks = [i for i in range(unit.tokens.start, first) if text.tokens[i].text in _PARTING]
    if marks:
        held, span = unit, Span(unit.span.start, text.tokens[marks[-1]].span.start)
    elif before is None or before.block != unit.block or before.asks or before.quotes:
        return None
    else:
        held, span = before, before.span
    content = trim(text, span, held.quotes)
    told = any(text.tokens[i].has("VerbForm=Fin") for i in text.within(content))
    return content if told else None


__all__ = ["furthered", "seconded"]
