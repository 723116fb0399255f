"""What is known of a text before its speakers are looked for: who is mentioned where, and who has spoken."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.dated import timed
from kg.annotate.universal import VERBS
from kg.extract.claims.bodies import Bodies
from kg.extract.claims.cast import Cast
from kg.lang.people import FEMININE, MASCULINE, SINGULAR
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Entity, Mention, Reading, Span, Text

NAMING = frozenset({Kind.PERSON, Kind.ORGANIZATION})
# The feature of whoever a pronoun of each gender does not stand for.
OTHER = MappingProxyType({MASCULINE: f"Gender={FEMININE}", FEMININE: f"Gender={MASCULINE}"})
# How many mentions back a pronoun that coreference leaves open may refer.
MENTIONS = 8


class Scene:
    """A reading with its people and bodies; ``speech`` are the words of its language for what is said."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading = reading
        self.text: Text = reading.text
        self.language = language
        self.speech = language.speech
        self.cast = Cast(reading, language)
        self.bodies = Bodies(reading, language)

    @cached_property
    def over(self) -> dict[int, list[tuple[int, Mention, Entity]]]:
        """The mentions over each token, numbered, with their entities."""
        found: dict[int, list[tuple[int, Mention, Entity]]] = {}
        rows = ((mention, entity) for entity in self.reading.entities for mention in entity.mentions)
        for number, (mention, entity) in enumerate(rows):
            for index in self.text.within(mention.span):
                found.setdefault(index, []).append((number, mention, entity))
        return found

    @cached_property
    def mentioned(self) -> dict[int, Entity]:
        """The entity of the shortest mention over each token."""
        return {
            index: rows[0][2] if len(rows) == 1 else min(rows, key=lambda row: len(row[1].span))[2]
            for index, rows in self.over.items()
        }

    @cached_property
    def dated(self) -> frozenset[int]:
        """The words of times: « son rapport mardi » has no « mardi » in it."""
        return timed(self.reading)

    @cached_property
    def cues(self) -> frozenset[int]:
        """The verbs that lead words in, which are no part of who says them: « L'avocate reproche … et demande … »."""
        cues = (said.cue for said in self.reading.utterances if said.cue is not None and not said.reason)
        words = (index for cue in cues for index in self.text.within(cue))
        return frozenset(index for index in words if self.text.tokens[index].pos in VERBS)

    @cached_property
    def cued_by(self) -> dict[int, frozenset[int]]:
        """By who speaks the words of all their cues, and of what they say: « Le rapport pointe … et recommande … »."""
        found: dict[int, frozenset[int]] = {}
        for said in self.reading.utterances:
            if said.speaker is None or said.cue is None:
                continue
            place = self.text.tokens[said.speaker].span
            for stretch in (said.cue, said.content):
                if not stretch.covers(place):  # « de source policière » names its source
                    words = frozenset(self.text.within(stretch))
                    found[said.speaker] = found.get(said.speaker, frozenset()) | words
        return found

    def spans(self, entity: Entity, words: range, *, named: bool) -> Iterator[Span]:
        """Where ``entity`` is mentioned among ``words``, or only where it is named."""
        rows = (row for index in words for row in self.over.get(index, ()))
        return (m.span for _, m, other in rows if other is entity and (m.form is Form.NAMED or not named))

    @cached_property
    def names(self) -> frozenset[int]:
        """The tokens of names."""
        return frozenset(
            [index for index, rows in self.over.items() if Form.NAMED in [mention.form for _, mention, _ in rows]]
        )

    @cached_property
    def _sayings(self) -> dict[int | None, list[Span]]:
        found: dict[int | None, list[Span]] = {}
        for utterance in self.reading.utterances:
            found.setdefault(utterance.speaker, []).append(utterance.content)
        return {speaker: sorted(contents) for speaker, contents in found.items()}

    def said_by(self, speaker: int) -> list[Span]:
        """What the token ``speaker`` says."""
        return self._sayings.get(speaker, [])

    def says(self, speaker: int, place: Span) -> bool:
        """Whether ``place`` stands in what the token ``speaker`` says, as it does without a break."""
        said = self.said_by(speaker)
        near = bisect_right(said, place.start, key=lambda content: content.start)
        return near > 0 and said[near - 1].covers(place)

    @cached_property
    def named(self) -> tuple[list[int], list[Entity]]:
        """Where people and bodies are mentioned, in order, and which."""
        rows = sorted(
            (mention.span.start, number)
            for number, entity in enumerate(self.reading.entities)
            if entity.kind in NAMING and not self.cast.signs(entity)
            for mention in entity.mentions
        )
        return [start for start, _ in rows], [self.reading.entities[number] for _, number in rows]

    @cached_property
    def named_in(self) -> dict[tuple[int, Kind], list[tuple[int, Entity]]]:
        """Who is named in each sentence, by kind, and where."""
        found: dict[tuple[int, Kind], list[tuple[int, Entity]]] = {}
        for entity in self.reading.entities:
            for mention in entity.mentions:
                if mention.form is Form.NAMED:
                    sentence = self.text.sentence_of[self.text.within(mention.span)[0]]
                    found.setdefault((sentence, entity.kind), []).append((mention.span.start, entity))
        return found

    def described(self, index: int) -> bool:
        """Whether the token describes who speaks and is no part of a name."""
        return self.text.tokens[index].pos == "NOUN" and index not in self.names

    def gender(self, index: int) -> str | None:
        """The gender of a pronoun of the third person alone: « -il », « selon lui »; ``None`` of anything else."""
        people, stressed = self.language.people, self.language.people.pronouns.get(self.text.lowered[index])
        alone = stressed is not None and stressed.number == SINGULAR and stressed.case == "strong"
        return people.third.get(self.bare(index)) or (stressed.gender if stressed is not None and alone else None)

    def bare(self, index: int) -> str:
        """« -il » without its hyphen."""
        return self.text.lowered[index].lstrip(self.language.grammar.inversion)
