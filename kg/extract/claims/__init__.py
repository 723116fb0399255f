"""Utterances -> claims, with their speakers resolved to entities.

The words that name a speaker lead to the entity that coreference gives them to (:mod:`.referents`); where that has no
name or is in doubt (:mod:`.doubts`), to the person whom they describe (:mod:`.cast`, :mod:`.apposed`) or a pronoun
stands for (:mod:`.pronouns`, :mod:`.acting`, :mod:`.kept`, :mod:`.pronominal`), and else they are a source of their
own (:mod:`.wording`). :mod:`.speakers` alone knows the order in which these are asked; :mod:`.scene` is what all of
them look at. Where and when it was said is told by :mod:`.occasions`. Utterances that are nobody's words are left
out; claims are numbered in the order of the text.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.claims.occasions import Occasions
from kg.extract.claims.speakers import Speakers
from kg.model import Claim, Entity, Source, Span
from kg.terms import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Reading, Text, Utterance


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
        self.occasions = Occasions(reading, language)

    def claims(self, heard: list[Utterance]) -> Iterator[Claim]:
        numbers: dict[Span, int] = {}
        voices = dict(enumerate(self.speakers.of(heard), 1))
        for number, utterance in enumerate(heard, 1):
            numbers.setdefault(utterance.content, number)
            speaker = voices[number] or self.of_title(utterance, voices)
            yield Claim(
                number=number,
                speaker=speaker,
                content=utterance.content,
                manner=utterance.manner,
                stance=utterance.stance,
                cue=utterance.cue,
                said_at=self.occasions.at(utterance, speaker),
                said_on=self.occasions.on(utterance, speaker),
                inside=numbers.get(utterance.outer) if utterance.outer else None,
            )

    def of_title(self, utterance: Utterance, voices: dict[int, Entity | Source | None]) -> Entity | Source | None:
        """For a quotation in a title, whoever says most of the quotations below."""
        first = self.text.blocks[0] if self.text.blocks else None
        if first is None or first.layout is not Layout.TITLE or not first.span.covers(utterance.content):
            return None
        speakers = Counter(speaker for speaker in voices.values() if speaker is not None)
        return speakers.most_common(1)[0][0] if speakers else None
