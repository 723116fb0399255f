"""Utterances -> claims, with their speakers resolved to entities."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Claim, Entity, Kind, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Reading, Text, Utterance

_SPEAKERS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.WORK, Kind.EVENT, Kind.LAW, Kind.PRODUCT})
_INSIDE = frozenset(
    {"det", "amod", "nmod", "case", "flat:name", "flat:foreign", "fixed", "nummod", "compound", "conj", "cc", "appos"}
)


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the claims of the text, numbered in order."""
    heard = [utterance for utterance in reading.utterances if not utterance.reason]
    return replace(reading, claims=tuple(_Speakers(reading).claims(heard)))


class _Speakers:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text: Text = reading.text

    def claims(self, heard: list[Utterance]) -> Iterator[Claim]:
        numbers: dict[Span, int] = {}
        for number, utterance in enumerate(heard, 1):
            numbers.setdefault(utterance.content, number)
            yield Claim(
                number=number,
                speaker=self.speaker(utterance),
                content=utterance.content,
                manner=utterance.manner,
                stance=utterance.stance,
                cue=utterance.cue,
                inside=numbers.get(utterance.outer) if utterance.outer else None,
            )

    def speaker(self, utterance: Utterance) -> Entity | Source | None:
        if utterance.speaker is None:
            return None
        return self.entity(utterance.speaker) or self.nearest(utterance.speaker) or self.source(utterance.speaker)

    def entity(self, index: int) -> Entity | None:
        """The entity named by the phrase with head ``index``: by its head, or by a name set beside it."""
        found = self.reading.entity_at(index)
        if found is not None:
            return found
        for child in self.text.children[index]:
            token = self.text.tokens[child]
            if token.dep in {"appos", "flat:name", "flat:foreign"} and self.reading.entity_at(child) is not None:
                return self.reading.entity_at(child)
        for entity, span in self.covering:
            if span.start <= self.text.tokens[index].span.start < span.end and entity.kind in _SPEAKERS:
                return entity
        return None

    @property
    def covering(self) -> Iterator[tuple[Entity, Span]]:
        for entity in self.reading.entities:
            for mention in entity.mentions:
                yield entity, mention.span

    def nearest(self, index: int) -> Entity | None:
        """For a pronoun that coreference leaves open, the last person or body named before it."""
        if self.text.tokens[index].pos != "PRON":
            return None
        start = self.text.tokens[index].span.start
        found = [
            (span.start, number, entity)
            for number, (entity, span) in enumerate(self.covering)
            if span.start < start and entity.kind in {Kind.PERSON, Kind.ORGANIZATION}
        ]
        return max(found, key=lambda item: item[:2])[2] if found else None

    def source(self, index: int) -> Source:
        """The words of the phrase with head ``index``, without what follows a comma or a relative pronoun."""
        inside = {index}
        for child in sorted(self.text.subtree(index), key=lambda i: abs(i - index)):
            token = self.text.tokens[child]
            if token.dep in _INSIDE and token.head in inside:
                inside.add(child)
        first = last = index
        while first - 1 in inside:
            first -= 1
        while last + 1 in inside:
            last += 1
        span = self.text.span(first, last)
        return Source(self.text.words(span), span)
