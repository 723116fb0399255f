"""Who says what is said: an entity, whoever wrote it, the person described, or a source in its own words."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kg.extract.claims.acting import acting, leader, leading, newer, opening, preceded, subject_before, turned_to
from kg.extract.claims.apposed import apposed
from kg.extract.claims.authors import author, published
from kg.extract.claims.doubts import doubtful, follows, going_on, joined, questioned, resumes
from kg.extract.claims.kept import kept
from kg.extract.claims.latter import latter
from kg.extract.claims.pairs import one_of_two
from kg.extract.claims.pronominal import holding
from kg.extract.claims.pronouns import able_before, at_last, nearest, several, since, theirs, within
from kg.extract.claims.referents import referent
from kg.extract.claims.scene import MENTIONS, NAMING, OTHER, Scene
from kg.extract.claims.traits import otherwise_gendered, own_words, pronominal, third, voiceless, written
from kg.extract.claims.turns import answering, itself
from kg.extract.claims.voices import staffed, voice, voiced
from kg.extract.claims.wording import source
from kg.lang.people import FEMININE
from kg.model import Entity, Source, Span
from kg.terms import Form, Kind, Manner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.lang.base import Language
    from kg.model import Reading, Text, Utterance


class Speakers:
    """Resolves the speakers of one text, and remembers who has spoken."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.scene = Scene(reading, language)
        self.text: Text = reading.text
        self.speech = language.speech
        self.cast = self.scene.cast
        self.bodies = self.scene.bodies
        self.spoke: Entity | Source | None = None
        self.sources: dict[str, Source] = {}

    def of(self, heard: Iterable[Utterance]) -> Iterator[Entity | Source | None]:
        """The speaker of each utterance, in order."""
        before: tuple[Entity, int] | None = None
        last: tuple[Entity | Source, int] | None = None
        quoted: tuple[Span, Entity | Source | None] = (Span(0, 0), None)
        for utterance in heard:
            found = self._resumed(utterance, last) or self._speaker(utterance, before)
            self.spoke = found
            if isinstance(found, Source) and utterance.speaker is not None and utterance.outer is None:
                self._keep(found, utterance.speaker)
            if utterance.outer is None:
                quoted = utterance.content, found
            elif (told := within(self.scene, utterance.speaker or 0, utterance.outer)) is not None:
                found = referent(self.scene, told) or source(self.scene, told)
            elif found is not None and found is quoted[1] and quoted[0].covers(utterance.outer):
                found = self._another(utterance) or found
            if isinstance(found, Entity) and voiceless(self.scene, found) and pronominal(self.scene, utterance.speaker):
                found = nearest(self.scene, utterance.speaker or 0) or at_last(
                    self.scene, utterance.speaker or 0, utterance.cue
                )
            if utterance.speaker is not None and utterance.outer is None:
                if isinstance(found, Entity) and found in self.cast.named:
                    before = found, utterance.speaker
                goes_on = isinstance(found, Source) or written(self.scene, utterance.speaker)
                last = (found, utterance.speaker) if found is not None and goes_on else None
            yield found

    def _another(self, utterance: Utterance) -> Entity | Source | None:
        """« Le ministre a menti, dit Luc Roy. Il nous a promis un pont »: « il » in somebody's words is another."""
        index = utterance.speaker
        if index is None or self.text.lowered[index] not in self.scene.language.people.third:
            return None
        able = able_before(self.scene, index)
        return (
            (referent(self.scene, able) or source(self.scene, able))
            if able is not None
            else source(self.scene, index, utterance.cue)
        )

    def _resumed(self, utterance: Utterance, last: tuple[Entity | Source, int] | None) -> Entity | Source | None:
        """« Le ministre a dit … Il n'exclut pas … »: a pronoun in the next sentence goes on with a source."""
        if utterance.speaker is None or last is None:
            return None
        if last[1] == utterance.speaker and isinstance(last[0], Source):
            return last[0]
        token, before = self.text.tokens[utterance.speaker], self.text.tokens[last[1]]
        word = token.text.lower().lstrip(self.scene.language.grammar.inversion)
        people, said = self.scene.language.people, self.text.within(utterance.content)
        first = min(token.index, said.start) if said else token.index
        opened = first and any(self.text.tokens[first - 1].text in marks for marks in people.quotes)
        first -= bool(opened)  # the model parts the mark from the words
        near = 0 <= self.text.sentence_of[first] - self.text.sentence_of[before.index] <= 1
        led = utterance.cue is not None and utterance.cue.start <= token.span.start
        if led and near and own_words(self.scene, token.index):
            return last[0]  # « Le quotidien raconte … D'après ses informations, … »
        several = word in people.several
        gender = (FEMININE if word in people.several_strong else "") if several else self.scene.gender(token.index)
        agrees = several == before.has("Number=Plur") and not (gender and before.has(OTHER[gender]))
        if gender is None or not near or not agrees or before.pos != "NOUN":
            return None
        if utterance.manner is Manner.DIRECT and before.lemma.lower() in self.speech.polls:
            return None
        return None if preceded(self.scene, token.index, said) else last[0]

    def _speaker(self, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        if utterance.speaker is None:
            return None
        index = utterance.speaker
        if before is not None and before[1] == index:
            return before[0]  # « L'intéressé assure … et se dit … »
        cited = (
            self._cited(utterance, before) or self.inhabitant(index, utterance) or kept(self.scene, utterance, before)
        )
        if cited is not None:
            return cited
        if (holder := holding(self.scene, index, utterance)) is not None:
            return holder
        if (topic := turned_to(self.scene, index)) is not None:
            return referent(self.scene, topic) or source(self.scene, topic)
        near: Entity | Source | None = (
            voice(self.scene, index)
            or voiced(self.scene, utterance)
            or one_of_two(self.scene, index, utterance, before)
        )
        near = near or answering(self.scene, index, utterance, before) or itself(self.scene, index, utterance)
        near = near or self.concerned(index, utterance, before) or self.again(index, utterance, before)
        near = near or latter(self.scene, index, self.text.within(utterance.content))
        if near is None and (third(self.scene, index) or opening(self.scene, index)):
            near = acting(self.scene, index, utterance, before)
        if near is None and (self.scene.described(index) or self._pleads(index)):
            near = apposed(self.cast, index, utterance)
        if near is not None:
            return near
        found = referent(self.scene, index)
        if found is not None and found in self.cast.named and not doubtful(self.scene, found, utterance, before):
            return found
        if found is not None and found.kind is Kind.PERSON and questioned(self.scene, utterance):
            return found
        if self.text.tokens[index].pos == "PRON" or self.text.tokens[index].text.startswith("-"):
            return self._standing(index, found, utterance, before)
        near = apposed(self.cast, index, utterance) or author(self.scene, index)
        near = near or published(self.scene, index, utterance.cue) or staffed(self.scene, index)
        near = near or self.cast.described(index, utterance, before)
        near = going_on(self.scene, near, before, index)
        if found is None:
            near = near or self.bodies.apposed(index) or self.bodies.described(index, utterance, before)
        return near or found or source(self.scene, index, utterance.cue)

    def _standing(
        self, index: int, found: Entity | None, utterance: Utterance, before: tuple[Entity, int] | None
    ) -> Entity | Source:
        """Whom a pronoun stands for, which coreference takes for ``found`` that has no name, or is in doubt."""
        if found is not None and found is self.spoke and self._alone(found, index):
            return found
        if before is not None and joined(self.scene, before[1], index):
            return before[0]
        if before is not None and found is not None and resumes(self.scene, found, before, utterance):
            return before[0]
        if before is not None and found is not None and self._bodily(found, before[1], index):
            return found
        told = (leading(self.scene, index) if before is None else None) or self.cast.pronoun(index, utterance, before)
        told = told or apposed(self.cast, index, utterance) or found or leading(self.scene, index)
        near = told or several(self.scene, index) or since(self.scene, index) or nearest(self.scene, index)
        return near or self._source_before(index) or at_last(self.scene, index, utterance.cue)

    def _alone(self, found: Entity, index: int) -> bool:
        """« …, a affirmé un élu. Le pont est usé, a-t-il dit »: somebody since whom nobody has been named."""
        last = max((m.head for m in found.mentions if m.head < index), default=index)
        return found.kind is Kind.PERSON and not any(here in self.cast.starts for here in range(last, index))

    def _bodily(self, found: Entity, spoke: int, index: int) -> bool:
        """« …, dit Ana Roy. La mairie a cédé. Elle rappelle … »: a body told of since, in the sentence before."""
        first = self.text.sentences[max(self.text.sentence_of[index] - 1, 0)].start
        since = range(max(spoke + 1, first), index)
        nameless = found.kind is Kind.ORGANIZATION and found not in self.cast.named
        return nameless and any(True for _ in self.scene.spans(found, since, named=False))

    def _cited(self, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """The pronoun of a source phrase: « selon eux » is who is told of, « à l'en croire » who has spoken."""
        index, cue = utterance.speaker, utterance.cue
        if index is None or cue is None or cue.start > self.text.tokens[index].span.start:
            return None
        word = self.text.lowered[index]
        first = self.text.within(cue)[0]
        owned = any(self.text.lowered[here] in self.speech.own for here in self.text.within(cue))
        taken = word in self.speech.definite or (owned and cue.covers(self.text.tokens[index].span))
        if taken or (own_words(self.scene, index) and not self._pleads(index)):
            told = theirs(self.scene, index, first) or acting(self.scene, first, utterance, before)
            return told or (before[0] if before is not None else self._last(index))
        if word not in self.speech.stressed:
            return None
        subject = subject_before(self.scene, index)
        if subject is None:
            return self._since(index, utterance, before) if newer(self.scene, index) else None
        found = referent(self.scene, subject)
        human = self.text.lemmas[subject] in self.speech.people
        return found if found is not None and found.kind in NAMING else source(self.scene, subject) if human else None

    def _pleads(self, index: int) -> bool:
        """« son conseil, Me Luc Roy »: whether a lawyer's title stands behind the word and a comma."""
        return not self.speech.counsel.isdisjoint(self.text.lowered[index + 2 : index + 3])

    def _since(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """« B conteste ce bilan. Il y a, selon lui, cent morts »: who has spoken or acted in the sentence before."""
        spoke = before is not None and before[0].kind is Kind.PERSON and follows(self.scene, before[1], index)
        gender = self.scene.gender(index)
        if before is not None and otherwise_gendered(self.scene, self.text.tokens[before[1]], before[0], gender):
            spoke = False
        return before[0] if before is not None and spoke else acting(self.scene, index, utterance, before)

    def concerned(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """« l'intéressé »: the last person told of who has not just spoken."""
        if self.text.lowered[index] not in self.speech.concerned:
            return None
        starts, entities = self.scene.named
        near = reversed(entities[: bisect_left(starts, self.text.tokens[index].span.start)][-MENTIONS:])
        said = self.text.within(utterance.content)
        people = [entity for entity in near if entity.kind is Kind.PERSON and not self._within(entity, said)]
        last = before[0] if before is not None else self.spoke
        return next((entity for entity in people if entity is not last), people[0] if people else None)

    def _within(self, entity: Entity, said: range) -> bool:
        """Whether the words said name somebody, who then is no « intéressé »."""
        return any(m.form is Form.NAMED and m.head in said for m in entity.mentions)

    def inhabitant(self, index: int, utterance: Utterance) -> Entity | Source | None:
        """« sourit cette Savoyarde », « le Parisien a lâché »: one inhabitant is a person, and no place."""
        named = referent(self.scene, index)
        if named is not None and named.kind is Kind.PLACE and self.text.tokens[index].pos == "ADJ":
            known = {self.text.lowered[max(index - 1, 0)], self.text.lemmas[max(index - 1, 0)]}
            if not self.speech.people.isdisjoint(known):  # « Un étudiant malien », as the model may have it
                return source(self.scene, index, utterance.cue)
        if named is not None and named.kind is Kind.PLACE and self.cast.counted(index):
            return source(self.scene, index, utterance.cue)  # « Quatre Américains sur dix »
        if named is None or named.kind is not Kind.PLACE or not self.cast.native(index):
            return None
        return self.cast.inhabitant(index, utterance) or source(self.scene, index, utterance.cue)

    def again(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """« de même source »: whoever has just spoken, was the subject of the sentence before, or told of last."""
        near = {token.text.lower() for token in self.text.tokens[max(index - 1, 0) : index]}
        if self.text.lemmas[index] not in self.speech.sources or near.isdisjoint(self.speech.same):
            return None
        if isinstance(self.spoke, Source) or before is None:
            last, told = self._last(index), leader(self.scene, index, utterance) if self.spoke is None else None
            if told is not None:
                return referent(self.scene, told) or source(self.scene, told)
            able = last is not None and (last.kind is not Kind.PERSON or last in self.cast.named)
            return self.spoke or (last if able else None)
        return before[0]

    def _last(self, index: int) -> Entity | None:
        """The person or body mentioned last before the token."""
        starts, entities = self.scene.named
        place = bisect_left(starts, self.text.tokens[index].span.start)
        return entities[place - 1] if place else None

    def _keep(self, spoke: Source, index: int) -> None:
        """Remember who without a name has spoken, by gender."""
        gender = self.cast.definite(index) or self.scene.language.people.third.get(self.scene.bare(index))
        if gender and spoke.label.lower() not in self.scene.language.people.third:
            self.sources[gender] = spoke

    def _source_before(self, index: int) -> Source | None:
        """« …, répond-il »: of those without a name who have spoken, the last that « il » or « elle » agrees with."""
        gender = self.scene.gender(index)
        return self.sources.get(gender) if gender else None
