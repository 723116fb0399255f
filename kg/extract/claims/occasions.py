"""Where and when a claim was made, when the narrator tells: « a déclaré mardi à Lyon », « au micro de RTL »."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kg.annotate.universal import OBLIQUES
from kg.lang.media import medium
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.lang.base import Language
    from kg.model import Entity, Mention, Reading, Source, Span, Text, Time, Utterance

    Told = Mapping[int, Sequence[tuple[Entity, Mention]]]

# In characters: as far as the words that lead something in begin before it. In tokens: as far from its cue as a place.
_BEFORE, _FAR = 40, 15
_MEDIA = frozenset({Kind.ORGANIZATION, Kind.WORK})


class Occasions:
    """The events, media, places and times of a text at which something may have been said."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading, self.names, self.speech = reading, language.names, language.speech
        self.text: Text = reading.text
        self.occasion, self.through = (
            re.compile(rf"(?:{pattern})\s*$", re.IGNORECASE) for pattern in (self.speech.occasion, self.speech.through)
        )

    def at(self, utterance: Utterance, speaker: Entity | Source | None) -> Entity | None:
        """The event, else the medium or the place, at which it was said, by the narrator's words of that sentence."""
        if utterance.cue is None:
            return None
        cue = self.text.within(utterance.cue)
        for told, fits in ((self._events, self._during), (self._media, self._aired), (self._places, self._sited)):
            for entity, mention in self._beside(utterance, cue, told):
                if entity != speaker and fits(cue, mention, speaker):
                    return entity
        return None

    def on(self, utterance: Utterance, speaker: Entity | Source | None) -> Time | None:
        """The date on which it was said, when it stands right beside the cue: « a déclaré mardi », « lundi, il a dit ».

        A date inside what is said belongs to that; one further off may date another verb.
        """
        if utterance.cue is None:
            return None
        start, around = self._sentence(utterance.cue)
        for time in self._times.get(start, ()):
            inside = around.covers(time.span) and not utterance.content.overlaps(time.span)
            if inside and self._dates(utterance, time, speaker):
                return time
        return None

    def _beside(self, utterance: Utterance, cue: range, told: Told) -> Iterator[tuple[Entity, Mention]]:
        """What is ``told`` of in the sentence of the tokens of ``cue``, but not in what is said."""
        sentence = self.text.sentence(cue.start)
        around = self.text.span(sentence.start, sentence.stop - 1)
        for entity, mention in told.get(sentence.start, ()):
            if around.covers(mention.span) and not utterance.content.overlaps(mention.span):
                yield entity, mention

    def _during(self, _cue: range, mention: Mention, _speaker: Entity | Source | None) -> bool:
        """« lors de la conférence »."""
        return self._led(mention, self.occasion)

    def _aired(self, cue: range, mention: Mention, speaker: Entity | Source | None) -> bool:
        """« au micro de RTL », « (a-t-il confié) au Monde », « Sur RTL, Luc Bas a déclaré »."""
        return self._led(mention, self.through) and (
            self._near(cue, mention, speaker) or self._fronted(cue, mention, speaker)
        )

    def _sited(self, cue: range, mention: Mention, speaker: Entity | Source | None) -> bool:
        """« (a déclaré Luc Bas) à Lyon », « À Lyon, Luc Bas a dit »; not who is asked: « a demandé à Bruxelles »."""
        first = self.text.within(mention.span)[0] - 1
        head = self.text.tokens[mention.head]
        if first < 0 or self.text.lowered[first] not in self.speech.sites:
            return False
        if head.head not in cue or head.dep not in OBLIQUES:
            return False
        if first == self.text.sentence(first).start:
            return True
        return cue.stop < first and self._near(cue, mention, speaker)

    def _led(self, mention: Mention, by: re.Pattern[str]) -> bool:
        start = mention.span.start
        return by.search(self.text.normal, max(0, start - _BEFORE), start) is not None

    def _near(self, cue: range, mention: Mention, speaker: Entity | Source | None) -> bool:
        """Whether nothing else is named between the cue and a mention behind it."""
        last = self.text.within(mention.span).start
        return cue.stop <= last <= cue.stop + _FAR and self._alone(range(cue.stop, last), speaker)

    def _fronted(self, cue: range, mention: Mention, speaker: Entity | Source | None) -> bool:
        """Whether nothing but the speaker is named before the cue and beside a mention there."""
        words = self.text.within(mention.span)
        start = self.text.sentence(words.start).start
        return words.stop <= cue.start and all(
            self._alone(stretch, speaker) for stretch in (range(start, words.start), range(words.stop, cue.start))
        )

    def _alone(self, stretch: range, speaker: Entity | Source | None) -> bool:
        return all(self._named.get(index) in (speaker, None) for index in stretch)

    @cached_property
    def _named(self) -> dict[int, Entity]:
        """Whom each token names."""
        return {
            index: entity
            for entity in self.reading.entities
            for mention in entity.mentions
            if mention.form is Form.NAMED
            for index in self.text.within(mention.span)
        }

    @cached_property
    def _events(self) -> Told:
        return self._told(one for one in self.reading.entities if one.kind is Kind.EVENT)

    @cached_property
    def _places(self) -> Told:
        return self._told(one for one in self.reading.entities if one.kind is Kind.PLACE)

    @cached_property
    def _media(self) -> Told:
        media = (one for one in self.reading.entities if one.kind in _MEDIA)
        return self._told(one for one in media if any(medium(name, self.names) for name in (one.name, *one.aliases)))

    def _told(self, entities: Iterable[Entity]) -> Told:
        """Where ``entities`` are told of, by the sentence's first token; but for events by their names."""
        found: defaultdict[int, list[tuple[Entity, Mention]]] = defaultdict(list)
        for entity in entities:
            for mention in entity.mentions:
                if mention.form is Form.NAMED or entity.kind is Kind.EVENT:
                    found[self._sentence(mention.span)[0]].append((entity, mention))
        return found

    @cached_property
    def _times(self) -> Mapping[int, Sequence[Time]]:
        """The times of each sentence, by its first token."""
        found: defaultdict[int, list[Time]] = defaultdict(list)
        for time in self.reading.times:
            found[self._sentence(time.span)[0]].append(time)
        return found

    def _sentence(self, span: Span) -> tuple[int, Span]:
        """The first token of the sentence that a span begins in, and all that it covers."""
        sentence = self.text.sentence(self.text.within(span).start)
        return sentence.start, self.text.span(sentence.start, sentence.stop - 1)

    def _dates(self, utterance: Utterance, time: Time, speaker: Entity | Source | None) -> bool:
        cue = utterance.cue
        if cue is None or "/" in time.edtf:
            return False
        verbs, words = self.text.within(cue), self.text.within(time.span)
        if any(self.text.tokens[index].head in verbs for index in words):
            return True
        if time.span.start < cue.end:
            return False
        behind = range(verbs.stop, words.start)
        named = [index for index in behind if self._named.get(index) == speaker is not None]
        start = self.text.tokens[named[-1]].span.end if named and named[0] == verbs.stop else cue.end
        between = self.text.normal[start : time.span.start].strip(" ,").lower()
        return not between or between in self.speech.dating
