"""Who says what is said: an entity, whoever wrote it, the person described, or a source in its own words."""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.claims.authors import NAMING, Authors
from kg.extract.claims.bodies import Bodies
from kg.extract.claims.cast import Cast
from kg.extract.claims.offices import nearer
from kg.extract.claims.pairs import Pairs
from kg.extract.claims.pronouns import MENTIONS, OTHER, Pronouns
from kg.lang.people import FEMININE, MASCULINE
from kg.model import Entity, Form, Kind, Manner, Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.lang.base import Language
    from kg.model import Reading, Text, Token, Utterance

_BESIDE = frozenset({"appos", "flat:name", "flat:foreign", "nmod"})
# How many words a function before a name may have.
_TITLE = 4
# From « par la voix de » to a name behind its titles.
_TITLED = 9
# How far behind a body « par la voix de » may stand; how many sentences back a noun for somebody.
_VOICE = 12
_BACK = 3


class Speakers(Authors, Pairs, Pronouns):
    """Resolves the speakers of one text."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.reading = reading
        self.text: Text = reading.text
        self.speech = language.speech
        self.cast = Cast(reading, language)
        self.bodies = Bodies(reading, language)
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
            elif found is not None and found is quoted[1] and quoted[0].covers(utterance.outer):
                found = self._another(utterance) or found
            if isinstance(found, Entity) and self._voiceless(found) and self._pronominal(utterance.speaker):
                found = self.nearest(utterance.speaker or 0) or self._at_last(utterance.speaker or 0, utterance.cue)
            if utterance.speaker is not None and utterance.outer is None:
                if isinstance(found, Entity) and found in self.cast.named:
                    before = found, utterance.speaker
                goes_on = isinstance(found, Source) or self._written(utterance.speaker)
                last = (found, utterance.speaker) if found is not None and goes_on else None
            yield found

    def _another(self, utterance: Utterance) -> Entity | Source | None:
        """« Le ministre a menti, dit Luc Roy. Il nous a promis un pont »: « il » in somebody's words is another."""
        index = utterance.speaker
        if index is None or self.text.lowered[index] not in self.cast.language.people.third:
            return None
        able = self._able(index)
        return (self.entity(able) or self.source(able)) if able is not None else self.source(index, utterance.cue)

    def _resumed(self, utterance: Utterance, last: tuple[Entity | Source, int] | None) -> Entity | Source | None:
        """« Le ministre a dit … Il n'exclut pas … »: a pronoun in the next sentence goes on with a source."""
        if utterance.speaker is None or last is None:
            return None
        if last[1] == utterance.speaker and isinstance(last[0], Source):
            return last[0]
        token, before = self.text.tokens[utterance.speaker], self.text.tokens[last[1]]
        word = token.text.lower().lstrip(self.cast.language.grammar.inversion)
        people, said = self.cast.language.people, self.text.within(utterance.content)
        first = min(token.index, said.start) if said else token.index
        opened = first and any(self.text.tokens[first - 1].text in marks for marks in people.quotes)
        first -= bool(opened)  # the model parts the mark from the words
        near = 0 <= self.text.sentence_of[first] - self.text.sentence_of[before.index] <= 1
        led = utterance.cue is not None and utterance.cue.start <= token.span.start
        if led and near and self._own_words(token.index):
            return last[0]  # « Le quotidien raconte … D'après ses informations, … »
        several = word in people.several
        gender = (FEMININE if word in people.several_strong else "") if several else people.third.get(word)
        agrees = several == before.has("Number=Plur") and not (gender and before.has(OTHER[gender]))
        if gender is None or not near or not agrees or before.pos != "NOUN":
            return None
        if utterance.manner is Manner.DIRECT and before.lemma.lower() in self.speech.polls:
            return None
        return None if self._preceded(token.index, said) else last[0]

    def _preceded(self, index: int, said: range) -> bool:
        """Whether a noun is a subject in the sentence before the token, which may then stand for that."""
        words = (self.text.tokens[here] for here in range(self.text.sentence(index).start, index) if here not in said)
        subjects = (word.index for word in words if word.dep.startswith("nsubj") and word.pos in NOUNS)
        return not all(self._halved(subject, index) for subject in subjects)

    def _speaker(self, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        if utterance.speaker is None:
            return None
        index = utterance.speaker
        if before is not None and before[1] == index:
            return before[0]  # « L'intéressé assure … et se dit … »
        cited = self._cited(utterance, before) or self.inhabitant(index, utterance) or self.kept(utterance, before)
        if cited is not None:
            return cited
        if (topic := self._topic(index)) is not None:
            return self.entity(topic) or self.source(topic)
        near: Entity | Source | None = (
            self.voice(index) or self._voiced(utterance) or self.one_of_two(index, utterance, before)
        )
        near = near or self.concerned(index, utterance, before) or self.again(index, utterance, before)
        near = near or self.latter(index, self.text.within(utterance.content))
        if near is None and (self._third(index) or self._opening(index)):
            near = self.acting(index, utterance, before)
        if near is None and self._described(index):
            near = self.cast.apposed(index, utterance)
        if near is not None:
            return near
        found = self.entity(index)
        if found is not None and found in self.cast.named and not self._doubtful(found, utterance, before):
            return found
        if found is not None and found.kind is Kind.PERSON and self._heard(utterance):
            return found
        if self.text.tokens[index].pos == "PRON" or self.text.tokens[index].text.startswith("-"):
            return self._standing(index, found, utterance, before)
        near = self.cast.apposed(index, utterance) or self.author(index) or self.published(index, utterance.cue)
        near = near or self.staffed(index) or self.cast.described(index, utterance, before)
        if found is None:
            near = near or self.bodies.apposed(index) or self.bodies.described(index, utterance, before)
        return near or found or self.source(index, utterance.cue)

    def _standing(
        self, index: int, found: Entity | None, utterance: Utterance, before: tuple[Entity, int] | None
    ) -> Entity | Source:
        """Whom a pronoun stands for, which coreference takes for ``found`` that has no name, or is in doubt."""
        if before is not None and self._joined(before[1], index):
            return before[0]
        if before is not None and found is not None and self._goes_on(found, before, utterance):
            return before[0]
        if before is not None and found is not None and self._bodily(found, before[1], index):
            return found
        told = (self._leading(index) if before is None else None) or self.cast.pronoun(index, utterance, before)
        told = told or self.cast.apposed(index, utterance) or found or self._leading(index)
        near = told or self.several(index) or self.since(index) or self.nearest(index)
        return near or self._source_before(index) or self._at_last(index, utterance.cue)

    def _bodily(self, found: Entity, spoke: int, index: int) -> bool:
        """« …, dit Ana Roy. La mairie a cédé. Elle rappelle … »: a body told of since, in the sentence before."""
        first = self.text.sentences[max(self.text.sentence_of[index] - 1, 0)].start
        since = range(max(spoke + 1, first), index)
        nameless = found.kind is Kind.ORGANIZATION and found not in self.cast.named
        return nameless and any(True for _ in self._spans(found, since, named=False))

    def _cited(self, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """The pronoun of a source phrase: « selon eux » is who is told of, « à l'en croire » who has spoken."""
        index, cue = utterance.speaker, utterance.cue
        if index is None or cue is None or cue.start > self.text.tokens[index].span.start:
            return None
        word = self.text.lowered[index]
        owned = any(self.text.lowered[here] in self.speech.own for here in self.text.within(cue))
        if word in self.speech.definite or (owned and cue.covers(self.text.tokens[index].span)):
            told = self.acting(self.text.within(cue)[0], utterance, before)
            return told or (before[0] if before is not None else self._last(index))
        if self._own_words(index):
            told = self.acting(self.text.within(cue)[0], utterance, before)
            return told or (before[0] if before is not None else self._last(index))
        if word not in self.speech.stressed:
            return None
        subject = self._subject(index)
        if subject is None:
            return self._since(index, utterance, before) if self._newer(index) else None
        found = self.entity(subject)
        human = self.text.lemmas[subject] in self.speech.people
        return found if found is not None and found.kind in NAMING else self.source(subject) if human else None

    def _since(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """« B conteste ce bilan. Il y a, selon lui, cent morts »: who has spoken or acted in the sentence before."""
        spoke = before is not None and before[0].kind is Kind.PERSON and self._follows(before[1], index)
        return before[0] if before is not None and spoke else self.acting(index, utterance, before)

    def latter(self, index: int, said: range) -> Entity | Source | None:
        """« Jean Morel a reçu Luc Roy. Ce dernier a dit … »: who was told of last, in this sentence or that before.

        It is nobody of whom the words ``said`` tell.
        """
        token = self.text.tokens[index]
        shown = index > 0 and self.text.lowered[index - 1] in self.cast.language.grammar.these
        shown = (shown and self.text.lowered[index] in self.speech.latter) or bool(self._nearer(index))
        if not shown or token.has("Number=Plur"):
            return None
        gender = self._nearer(index) or next((one for one in OTHER if token.has(f"Gender={one}")), "")
        opens = min(index, said.start) if said else index
        first = self.text.sentences[max(self.text.sentence_of[opens] - 1, 0)].start
        for here in (here for here in range(index - 1, first - 1, -1) if here not in said):
            person, word = self.cast.ends.get(here), self.text.tokens[here]
            if person is not None and person.gender in {"", gender}:
                return person.entity
            told = word.dep in {"obj", "nsubj", "obl:agent"} or self._dative(here)
            told = (told or self._closes(here, index)) and not self._other_gender(gender, word)
            if word.pos == "NOUN" and told and word.lemma.lower() in self.speech.people:
                return self.entity(here) or self.source(here)  # « Jean Morel a saisi le parquet. Ce dernier … »
        return None

    def _closes(self, noun: int, index: int) -> bool:
        """« … une réunion avec la direction. Celle-ci … »: whether a noun is the last of the sentence before."""
        before = self.text.sentence_of[noun] + 1 == self.text.sentence_of[index]
        before = before and not self.text.tokens[noun].has("Number=Plur")
        words = self.text.tokens[noun + 1 : self.text.sentence(noun).stop]
        return before and bool(self._nearer(index)) and all(word.pos == "PUNCT" for word in words)

    def _nearer(self, index: int) -> str:
        """The gender of « celle-ci », which the model may part in three; ``""`` for anything else."""
        words = self.text.lowered[max(index - 2, 0) : index + 1]
        return self.speech.nearer.get(words[-1]) or self.speech.nearer.get("".join(words), "")

    def _other_gender(self, gender: str, noun: Token) -> bool:
        """Whether « dernier », of a ``gender``, is not said of a noun, as its article or form tells."""
        told = self.cast.definite(noun.index)
        return bool(gender) and (noun.has(OTHER[gender]) or bool(told and told != gender))

    def _third(self, index: int) -> str | None:
        """The gender of « -il », « -elle » behind a verb."""
        bare = self._bare(index)
        return self.cast.language.people.third.get(bare) if bare != self.text.lowered[index] else None

    def _opening(self, index: int) -> bool:
        """« B est venu. Il dit … », « B se tait : il … »: one told of just before."""
        if self.text.lowered[index] not in self.cast.language.people.third:
            return False
        behind = index > 0 and self.text.tokens[index - 1].text == ":"
        words = self.text.tokens[self.text.sentence(index).start : index]
        first = not any(word.has("VerbForm=Fin") or word.dep.startswith("nsubj") for word in words)
        return behind or (first and self._newer(index))

    def _newer(self, index: int) -> bool:
        """Whether whom coreference takes a pronoun for is told of neither in its sentence nor in that before."""
        found = self.entity(index)
        before = self.text.sentences[max(self.text.sentence_of[index] - 1, 0)]
        return found is None or not any(True for _ in self._spans(found, range(before.start, index), named=False))

    def acting(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """Whom the narrator has told of since somebody spoke: « …, dit A. B est venu. Le pont tiendra, assure-t-il ».

        That is the subject of the sentence before, or of the words before a colon.
        """
        said = self.text.within(utterance.content)
        first = min(index, said.start) if said else index
        number = self.text.sentence_of[first]
        gender = self._third(index) or self.cast.language.people.third.get(self.text.lowered[index])
        for here in (number, number - 1):
            if here < 0:
                return None
            for token in self.text.tokens[self.text.sentences[here].start : min(self.text.sentences[here].stop, first)]:
                main = token.dep == "nsubj" and self.text.tokens[token.head].dep == "ROOT"
                main = main or (token.dep == "ROOT" and token.pos in NOUNS)
                if not main or (before is not None and token.index <= before[1]) or self._halved(token.index, index):
                    continue
                found = self.cast.apposed(token.index, utterance) or self.entity(token.index)
                if gender and token.pos == "NOUN" and here < number and self._tells(token.index) and found is None:
                    return None if token.has(OTHER[gender]) else self.source(token.index)
                new = found is None or found not in self.cast.named
                if gender and new and here < number and self._stranger(token, gender, utterance, before):
                    return found or self.source(token.index)
                human = here == number and token.pos == "NOUN" and token.lemma.lower() in self.speech.people
                if human and found is None and utterance.cue is not None and utterance.cue.start > token.span.start:
                    return self.source(token.index)  # « Un gradé minimise : ce sont, à l'en croire, « … » »
                able = found is not None and found.kind is Kind.PERSON and found in self.cast.named
                body = found is not None and found.kind is Kind.ORGANIZATION and token.index not in self.cast.starts
                able = able or (body and here < number and bool(gender) and self._newer(index))
                if able and not self._otherwise_gendered(token, found, gender) and not self._plural(token):
                    return found
        return None

    def _subject(self, index: int) -> int | None:
        """The first subject of the sentence before a pronoun that agrees with it in number."""
        number = self.text.sentence_of[index]
        several = self.text.lowered[index] in self.cast.language.people.several_strong
        for back in range(number, max(number - 1 - several, -1), -1):
            for here in range(self.text.sentences[back].start, min(self.text.sentences[back].stop, index)):
                token = self.text.tokens[here]
                subject = token.dep.startswith("nsubj") and token.pos in NOUNS
                if subject and token.has("Number=Plur") == several:
                    return here
        return None

    def voice(self, index: int) -> Entity | None:
        """Who speaks for a body: « La France, par la voix de Luc Roux, a jugé … », « représentée par Luc Roux »."""
        by, lowered = self.cast.language.grammar.by, self.text.lowered
        reach = range(index + 1, min(index + 1 + _VOICE, self.text.sentence(index).stop - 2))
        if by not in lowered[reach.start : reach.stop]:
            return None
        for here in reach:
            voiced = lowered[here + 2] in self.speech.voices
            if lowered[here] == by and (voiced or self._represented(index, here)):
                start = here + 4 if voiced else here + 1
                near = takewhile(
                    lambda i: not self.text.tokens[i].has("VerbForm=Fin"),
                    range(start, min(start + _TITLED, len(self.text.tokens))),
                )
                told = (self.mentioned[i] for i in near if i in self.mentioned)
                return next(
                    (entity for entity in told if entity.kind is Kind.PERSON and entity in self.cast.named), None
                )
            if self.text.tokens[here].has("VerbForm=Fin"):
                return None
        return None

    def _voiced(self, utterance: Utterance) -> Entity | None:
        """« La France a fait savoir, par la voix de Luc Roux, que … »: who speaks for it is named behind the verb."""
        cue, index = utterance.cue, utterance.speaker
        behind = cue is not None and index is not None and self.text.tokens[index].span.start < cue.start
        return self.voice(self.text.within(cue)[-1]) if cue is not None and behind else None

    def _represented(self, index: int, by: int) -> bool:
        """Whether whoever has head ``index`` is represented by whom « par » names."""
        words = self.text.tokens[index + 1 : by]
        return any(word.lemma in self.speech.representing and word.has("VerbForm=Part") for word in words)

    def concerned(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """« l'intéressé »: the last person told of who has not just spoken."""
        if self.text.lowered[index] not in self.speech.concerned:
            return None
        starts, entities = self.named
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
        named = self.entity(index)
        if named is not None and named.kind is Kind.PLACE and self.text.tokens[index].pos == "ADJ":
            known = {self.text.lowered[max(index - 1, 0)], self.text.lemmas[max(index - 1, 0)]}
            if not self.speech.people.isdisjoint(known):  # « Un étudiant malien », as the model may have it
                return self.source(index, utterance.cue)
        if named is not None and named.kind is Kind.PLACE and self.cast.counted(index):
            return self.source(index, utterance.cue)  # « Quatre Américains sur dix »
        if named is None or named.kind is not Kind.PLACE or not self.cast.native(index):
            return None
        return self.cast.inhabitant(index, utterance) or self.source(index, utterance.cue)

    def again(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | Source | None:
        """« de même source »: whoever has just spoken, was the subject of the sentence before, or told of last."""
        near = {token.text.lower() for token in self.text.tokens[max(index - 1, 0) : index]}
        if self.text.lemmas[index] not in self.speech.sources or near.isdisjoint(self.speech.same):
            return None
        if isinstance(self.spoke, Source) or before is None:
            last, told = self._last(index), self.leader(index, utterance) if self.spoke is None else None
            if told is not None:
                return self.entity(told) or self.source(told)
            able = last is not None and (last.kind is not Kind.PERSON or last in self.cast.named)
            return self.spoke or (last if able else None)
        return before[0]

    def _last(self, index: int) -> Entity | None:
        """The person or body mentioned last before the token."""
        starts, entities = self.named
        place = bisect_left(starts, self.text.tokens[index].span.start)
        return entities[place - 1] if place else None

    def several(self, index: int) -> Entity | Source | None:
        """For a pronoun that coreference leaves open, who was the subject last.

        « D'autres orateurs ne cèdent pas. Il est, disent-ils, … », « La ministre a reçu Luc Roy. Selon elle, … ».
        """
        people, word = self.cast.language.people, self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
        many = word in people.several | people.several_strong
        alone = word in people.third.keys() | self.speech.stressed and self.text.tokens[index].pos == "PRON"
        if not (many or alone):
            return None
        first = self.text.sentences[max(self.text.sentence_of[index] - _BACK, 0)].start
        for here in range(index - 1, first - 1, -1):
            token = self.text.tokens[here]
            subject = token.dep.startswith("nsubj") and token.pos == "NOUN" and token.has("Number=Plur") == many
            told, gender = people.genders.get(self.text.lowered[max(here - 1, 0)]), people.third.get(word)
            other = told != gender if told and gender else self._otherwise_gendered(token, None, gender)
            if many:
                other = token.has(OTHER[FEMININE]) and word in people.several_strong & people.several
            if subject and not other and self.text.lemmas[here] in self.speech.people:
                return self.entity(here) or self.source(here)
        return self._crowd(index) if many else None

    def _crowd(self, index: int) -> Entity | Source | None:
        """« L'armée a puni les rebelles, alors qu'ils s'étaient rendus »: the people told of before in the sentence."""
        for here in range(index - 1, self.text.sentence(index).start, -1):
            token = self.text.tokens[here]
            some = token.pos == "NOUN" and token.has("Number=Plur") and not token.has(OTHER[MASCULINE])
            if some and self.text.lemmas[here] in self.speech.people:
                return self.entity(here) or self.source(here)
        return None

    def staffed(self, index: int) -> Entity | None:
        """« Les analystes d'Orial » speak for their body, « des élus du parti » do not."""
        first = self.text.lowered[index - 1] if index else ""
        if (
            first not in self.speech.staffed
            or not {self.text.lemmas[index], self.text.lowered[index]} & self.speech.people
        ):
            return None
        for here in range(index + 1, min(index + _TITLE, len(self.text.tokens))):
            near = self.mentioned.get(here)
            if near is not None:
                return near if near.kind is Kind.ORGANIZATION and near in self.cast.named else None
            if self.text.lowered[here] not in self.speech.owned | self.speech.definite:
                return None
        return None

    def entity(self, index: int) -> Entity | None:
        """The entity of the phrase with head ``index``: by its head, a name beside it or a mention over it."""
        found = self.reading.entity_at(index) or (None if self._completes(index) else self.mentioned.get(index))
        if found is not None and not self._about(index, found) and not self._otherwise(index, found):
            if self._described(index) and not self.cast.owned(index, found):
                return None
            return found
        for child in self.text.children[index]:
            token = self.text.tokens[child]
            near = self.mentioned.get(child)
            beside = token.dep in _BESIDE and self._apposed(child) and not nearer(self.text, self.speech, index, child)
            if beside and near is not None and near.kind in NAMING and not self._says(index, token):
                return near  # not « Comme l'affirme le maire, Luc Roy … »
        return self._beside(index)

    def _otherwise(self, index: int, found: Entity) -> bool:
        """« L'association Dax Demain » is no other association: another name stands behind it."""
        after = self.text.tokens[index + 1] if index + 1 < len(self.text.tokens) else None
        if after is None or after.pos != "PROPN" or not self._described(index):
            return False
        spans = self._spans(found, range(after.index, after.index + 1), named=False)
        return not any(span.covers(after.span) for span in spans)

    def _beside(self, index: int) -> Entity | None:
        """The person named right behind a title or function: « Me Jean Dupont », « l'ancien juge Jean Dupont »."""
        if self.text.tokens[index].pos != "NOUN":
            return None
        for here in range(index + 1, min(index + 1 + _TITLE, len(self.text.tokens))):
            token, before = self.text.tokens[here], self.text.tokens[here - 1]
            near = self.mentioned.get(here)
            if near is not None and near.kind is Kind.PERSON and token.pos == "PROPN":
                if before.text.lower() in self.cast.language.people.titles:  # « l'entourage de M. Roux »
                    before = self.text.tokens[here - 2]
                return near if before.pos in {"NOUN", "ADJ"} and self.cast.titled(index, here) else None
            if token.pos not in {"NOUN", "ADJ", "ADP"} or near is not None:
                return None
        return None

    def _apposed(self, index: int) -> bool:
        """Whether the token stands beside its head without a preposition: « le ministre Jean Dupont »."""
        over = min((row[1].span for row in self.over.get(index, ())), key=len, default=None)
        first = self.text.within(over)[0] if over is not None else index
        before = self.text.lowered[first - 1] if first else ""
        cased = any(self.text.tokens[child].dep == "case" for child in self.text.children[index])
        return not cased and before not in self.cast.language.grammar.ofs

    def since(self, index: int) -> Entity | Source | None:
        """« La cour entend un témoin. Il dit … »: a noun for somebody, behind the last body or person named."""
        gender = self.cast.language.people.third.get(self._bare(index))
        if not gender:
            return None
        starts, _ = self.named
        place = bisect_left(starts, self.text.tokens[index].span.start)
        first = self.text.sentences[max(self.text.sentence_of[index] - _BACK, 0)].start
        floor = max(first, self.text.within(Span(starts[place - 1], starts[place - 1] + 1)).stop) if place else first
        for here in range(index - 1, floor - 1, -1):
            token = self.text.tokens[here]
            told = token.pos in {"NOUN", "ADJ"} and self.cast.definite(here) == gender and self._leads(here)
            if told and not any(utterance.content.covers(token.span) for utterance in self.reading.utterances):
                return self.entity(here) or self.source(here)
        return None

    def _keep(self, spoke: Source, index: int) -> None:
        """Remember who without a name has spoken, by gender."""
        gender = self.cast.definite(index) or self.cast.language.people.third.get(self._bare(index))
        if gender and spoke.label.lower() not in self.cast.language.people.third:
            self.sources[gender] = spoke

    def _source_before(self, index: int) -> Source | None:
        """« …, répond-il »: of those without a name who have spoken, the last that « il » or « elle » agrees with."""
        gender = self.cast.language.people.third.get(self._bare(index))
        return self.sources.get(gender) if gender else None

    def _bare(self, index: int) -> str:
        """« -il » without its hyphen."""
        return self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
