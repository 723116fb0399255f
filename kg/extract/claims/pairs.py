"""One of two who are named together: « le premier », « la seconde », « sa collègue »."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kg.extract.claims.wording import Wording
from kg.model import Form, Kind

if TYPE_CHECKING:
    from kg.model import Entity, Utterance

_PAIR = 2
# How many sentences back they may be named, where both speak since: the model parts quotations in several.
_OPENED = 8


class Pairs(Wording):
    """Finds who is one of two."""

    def one_of_two(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Whom « le premier », « la seconde » stand for, or the « collègue » of who spoke ``before``."""
        found = self.ordinal(index)
        if found is None and before is not None and self.cast.apposed(index, utterance) is None:
            found = self.fellow(index, before)
        return found

    def ordinal(self, index: int) -> Entity | None:
        """« le premier », « la seconde »: by the order in which the two are named."""
        place = self.speech.ordinals.get(self.text.lowered[index])
        if place is None or not index or self.text.lowered[index - 1] not in self.speech.definite:
            return None
        number = self.text.sentence_of[index]
        for sentence in range(number - 1, max(number - 1 - _OPENED, -1), -1):
            for kind in (Kind.PERSON, Kind.ORGANIZATION):
                pair = self._pair(sentence, kind)
                if len(pair) == _PAIR:
                    return pair[place]
        return None

    def fellow(self, index: int, before: tuple[Entity, int]) -> Entity | None:
        """« …, dit Ana Roy. « … », ajoute sa collègue »: who is named beside whoever has just spoken."""
        words = {self.text.lowered[index], self.text.lemmas[index]}
        owned = index > 0 and self.text.lowered[index - 1] in self.speech.own
        if not owned or words.isdisjoint(self.speech.fellows):
            return None
        number = self.text.sentence_of[index]
        for sentence in range(number, max(number - 1 - _OPENED, -1), -1):
            pair = self._pair(sentence, Kind.PERSON)
            if len(pair) == _PAIR and before[0] in pair:
                other = self.cast.person(pair[pair[0] is before[0]])
                told = self.cast.language.people.nouns.get(self.text.lowered[index], ())
                genders = {noun.gender for noun in told if noun.gender}
                fits = other is not None and (not other.gender or not genders or other.gender in genders)
                return other.entity if other is not None and fits else None
        return None

    def _pair(self, sentence: int, kind: Kind) -> list[Entity]:
        order = sorted(self._named_in.get((sentence, kind), ()), key=lambda row: row[0])
        return list(dict.fromkeys(entity for _, entity in order))

    @cached_property
    def _named_in(self) -> dict[tuple[int, Kind], list[tuple[int, Entity]]]:
        """Who is named in each sentence, by kind, and where."""
        found: dict[tuple[int, Kind], list[tuple[int, Entity]]] = {}
        for entity in self.reading.entities:
            for mention in entity.mentions:
                if mention.form is Form.NAMED:
                    sentence = self.text.sentence_of[self.text.within(mention.span)[0]]
                    found.setdefault((sentence, entity.kind), []).append((mention.span.start, entity))
        return found
