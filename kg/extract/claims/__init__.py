"""Utterances -> claims, with their speakers resolved to entities.

The words that name a speaker lead to the entity that coreference gives them to (:mod:`.referents`); where that has no
name or is in doubt (:mod:`.doubts`), to the person whom they describe (:mod:`.cast`, :mod:`.apposed`) or a pronoun
stands for (:mod:`.pronouns`, :mod:`.acting`, :mod:`.kept`), and else they are a source of their own (:mod:`.wording`).
:mod:`.speakers` alone knows the order in which these are asked; :mod:`.scene` is what all of them look at. Utterances
that are nobody's words are left out; claims are numbered in the order of the text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kg.extract.claims.speakers import Speakers
from kg.model import Claim, Entity, Kind, Layout, Source, Span, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.lang.base import Language
    from kg.model import Reading, Text, Utterance

# How many characters before an event can hold the words that make it the occasion of speech.
_BEFORE = 40


def extract(reading: Reading, language: Language) -> Reading:
    """Add the claims of the text, numbered in order; utterances rejected with a reason are left out."""
    heard = [utterance for utterance in reading.utterances if not utterance.reason]
    if not heard:
        return replace(reading, claims=())
    return replace(reading, claims=tuple(_Claims(reading, language).claims(heard)))


class _Claims:
    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading = reading
        self.text: Text = reading.text
        self.speakers = Speakers(reading, language)
        self.dating = language.speech.dating
        self.occasion = re.compile(rf"(?:{language.speech.occasion})\s*$", re.IGNORECASE)

    def claims(self, heard: list[Utterance]) -> Iterator[Claim]:
        numbers: dict[Span, int] = {}
        voices = dict(enumerate(self.speakers.of(heard), 1))
        for number, utterance in enumerate(heard, 1):
            numbers.setdefault(utterance.content, number)
            yield Claim(
                number=number,
                speaker=voices[number] or self.of_title(utterance, voices),
                content=utterance.content,
                manner=utterance.manner,
                stance=utterance.stance,
                cue=utterance.cue,
                said_at=self.said_at(utterance),
                said_on=self.said_on(utterance),
                inside=numbers.get(utterance.outer) if utterance.outer else None,
            )

    def said_at(self, utterance: Utterance) -> Entity | None:
        """The event at which it was said, when the narrator's words of that sentence tell one."""
        if utterance.cue is None:
            return None
        sentence = self.text.sentence(self.text.within(utterance.cue).start)
        around = self.text.span(sentence.start, sentence.stop - 1)
        for entity, span in self._events.get(sentence.start, ()):
            before = self.text.normal[max(around.start, span.start - _BEFORE) : span.start]
            told = around.covers(span) and not utterance.content.overlaps(span)
            if told and self.occasion.search(before):
                return entity
        return None

    def said_on(self, utterance: Utterance) -> Time | None:
        """The date on which it was said, when it stands right beside the cue: « a déclaré mardi », « lundi, il a dit ».

        A date inside what is said belongs to that; one further off may date another verb.
        """
        if utterance.cue is None:
            return None
        sentence = self.text.sentence(self.text.within(utterance.cue).start)
        around = self.text.span(sentence.start, sentence.stop - 1)
        for time in self._times.get(sentence.start, ()):
            if around.covers(time.span) and not utterance.content.overlaps(time.span) and self._dates(utterance, time):
                return time
        return None

    @cached_property
    def _events(self) -> Mapping[int, Sequence[tuple[Entity, Span]]]:
        """Where events are told, by the sentence's first token."""
        events = (entity for entity in self.reading.entities if entity.kind is Kind.EVENT)
        found: defaultdict[int, list[tuple[Entity, Span]]] = defaultdict(list)
        for entity in events:
            for mention in entity.mentions:
                found[self._sentence(mention.span)].append((entity, mention.span))
        return found

    @cached_property
    def _times(self) -> Mapping[int, Sequence[Time]]:
        """The times of each sentence, by its first token."""
        found: defaultdict[int, list[Time]] = defaultdict(list)
        for time in self.reading.times:
            found[self._sentence(time.span)].append(time)
        return found

    def _sentence(self, span: Span) -> int:
        return self.text.sentence(self.text.within(span).start).start

    def _dates(self, utterance: Utterance, time: Time) -> bool:
        cue = utterance.cue
        if cue is None or "/" in time.edtf:
            return False
        verbs, words = self.text.within(cue), self.text.within(time.span)
        if any(self.text.tokens[index].head in verbs for index in words):
            return True
        between = self.text.normal[cue.end : time.span.start] if time.span.start >= cue.end else "?"
        return not between.strip(" ,") or between.strip(" ,").lower() in self.dating

    def of_title(self, utterance: Utterance, voices: dict[int, Entity | Source | None]) -> Entity | Source | None:
        """For a quotation in a title, whoever says most of the quotations below."""
        first = self.text.blocks[0] if self.text.blocks else None
        if first is None or first.layout is not Layout.TITLE or not first.span.covers(utterance.content):
            return None
        speakers = Counter(speaker for speaker in voices.values() if speaker is not None)
        return speakers.most_common(1)[0][0] if speakers else None
