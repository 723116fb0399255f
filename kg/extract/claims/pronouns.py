"""Whether a pronoun that speaks can be whom coreference takes it for, or goes on with who has just spoken."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.claims.authors import NAMING
from kg.extract.claims.cast import any_in
from kg.extract.claims.wording import Wording
from kg.lang.people import FEMININE, MASCULINE
from kg.model import Entity, Form, Kind, Source, Span, Stance
from kg.naming import slug

if TYPE_CHECKING:
    from kg.extract.claims.cast import Person
    from kg.model import Token, Utterance

# The feature of whoever a pronoun of each gender does not stand for.
OTHER = MappingProxyType({MASCULINE: f"Gender={FEMININE}", FEMININE: f"Gender={MASCULINE}"})
# « Le nouveau président de l'Assemblée »: where the noun of a subject that opens its sentence may stand.
_OPENING = 2
# How many sentences back somebody else may be told of, whom a description then fits better.
_NEAR = 2
# How far behind the comma of its incise an inverted pronoun stands.
_INCISE = 4
# How many mentions back a pronoun that coreference leaves open may refer.
MENTIONS = 8
# The sort of nouns that tell no function.
_HUMAN = "human"
# What no pronoun that speaks stands for.
_MUTE = frozenset({Kind.EVENT, Kind.PRODUCT})


class Pronouns(Wording):
    """Doubts who the pronouns of the speakers of one text are."""

    def _heard(self, utterance: Utterance) -> bool:
        """« Il a expliqué aux enquêteurs »: who is heard says so, and not who has just told of him."""
        cue = self.text.within(utterance.cue) if utterance.cue is not None else range(0)
        told = (self.text.lemmas[child] for index in cue for child in self.text.children[index])
        return not self.cast.language.people.hearing.isdisjoint(told)

    def _described(self, index: int) -> bool:
        """Whether the token describes who speaks and is no part of a name."""
        return self.text.tokens[index].pos == "NOUN" and index not in self._names

    @cached_property
    def _names(self) -> frozenset[int]:
        return frozenset(
            [index for index, rows in self.over.items() if Form.NAMED in [mention.form for _, mention, _ in rows]]
        )

    def _doubtful(self, entity: Entity, utterance: Utterance, before: tuple[Entity, int] | None) -> bool:
        """Whether a pronoun behind a quotation can hardly be who coreference says: no person, or named within."""
        index = utterance.speaker
        if index is None:
            return False
        inverted = self.text.tokens[index].text.startswith("-")
        if entity.kind is Kind.ORGANIZATION and self._described(index) and self._leads(index):
            return True
        if before is not None and before[0] is not entity:
            if self._joined(before[1], index) or self._goes_on(entity, before, utterance):
                return True
            # Who has just spoken goes on, when nothing speaks against it but coreference.
            goes_on = inverted and self.cast.pronoun(index, utterance, before) is before[0]
            if goes_on and not self._newly(entity, before[1], index):
                return True
        return self._self_told(entity, utterance) or (inverted and entity.kind is not Kind.PERSON)

    def _newly(self, entity: Entity, one: int, other: int) -> bool:
        """Whether somebody is named in a paragraph begun since token ``one``, before what is said in it."""
        opened = "\n" in self.text.normal[self.text.tokens[one].span.end : self.text.tokens[other].span.start]
        return opened and any(self._spans(entity, range(one + 1, other), named=True))

    def _joined(self, one: int, other: int) -> bool:
        """« Optilac s'est félicité de … ; il dément … »: only a semicolon parts a pronoun from who has just spoken."""
        between = [token.text for token in self.text.tokens[one + 1 : other + 1]]
        pronoun = self.text.lowered[other] in self.cast.language.people.third
        return pronoun and between[-2:-1] == [";"] and "." not in between

    def _goes_on(self, entity: Entity, before: tuple[Entity, int], utterance: Utterance) -> bool:
        """« …, a indiqué Luc Roy. Il a assuré … »: a pronoun that opens the next sentence is who has just spoken.

        Not where ``entity``, whom coreference takes it for, has been told of since, but in what was said: who denies
        may be whom that tells of.
        """
        index = utterance.speaker
        if index is None:
            return False
        token, spoke = self.text.tokens[index], self.text.tokens[before[1]]
        bare = token.text.lower().lstrip(self.cast.language.grammar.inversion)
        gender, said_ = self.cast.language.people.third.get(bare), self.text.within(utterance.content)
        first = min(index, said_.start) if said_ else index
        opens = index == self.text.sentence(index).start or bare != token.text.lower()
        near = self._follows(spoke.index, first)
        if gender is None or not opens or not near or before[0].kind is not Kind.PERSON:
            return False
        person = self.cast.person(before[0])
        other = person is None or (person.gender and person.gender != gender)
        said = [] if utterance.stance is Stance.DENYING else self._said_by(spoke.index)
        told = self._spans(entity, range(spoke.index + 1, index), named=False)
        return not other and all(any(content.covers(span) for content in said) for span in told)

    def _follows(self, one: int, other: int) -> bool:
        """Whether token ``other`` stands in the sentence behind that of ``one``; a mark alone is no sentence."""
        marked = other > 0 and any(
            self.text.tokens[other - 1].text in marks for marks in self.cast.language.people.quotes
        )
        number = self.text.sentence_of
        return number[one] + 1 in {number[other], number[other - marked]}

    def _said_by(self, speaker: int) -> list[Span]:
        """What the token ``speaker`` says."""
        return self._sayings.get(speaker, [])

    @cached_property
    def _sayings(self) -> dict[int | None, list[Span]]:
        found: dict[int | None, list[Span]] = {}
        for utterance in self.reading.utterances:
            found.setdefault(utterance.speaker, []).append(utterance.content)
        return found

    def _says(self, speaker: int, token: Token) -> bool:
        """Whether a ``token`` stands in what the token ``speaker`` says."""
        return any(content.covers(token.span) for content in self._said_by(speaker))

    def _leads(self, index: int) -> bool:
        """« le leader nationaliste » is nobody's party: a noun for a person and never for a body."""
        words = {self.text.lowered[index], self.text.lemmas[index]}
        kinds = {noun.kind for word in words for noun in self.cast.language.people.nouns.get(word, ())}
        return kinds == {Kind.PERSON} and not words & self.speech.groups

    def _self_told(self, entity: Entity, utterance: Utterance) -> bool:
        """Whether a pronoun's person is named in the words said, and so is another: « « Luc m'a battu », dit-il »."""
        if utterance.speaker is None or entity.kind is not Kind.PERSON:
            return False
        token = self.text.tokens[utterance.speaker]
        pronoun = token.pos == "PRON" or token.text.startswith("-")
        said = self.text.within(utterance.content)
        return pronoun and any(map(utterance.content.covers, self._spans(entity, said, named=True)))

    def kept(self, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Who has just spoken, where the words for who speaks now take that up, whatever coreference makes of them.

        « …, a-t-il ajouté », « L'ONG a compté dix morts. Selon cette organisation, … », « …, reconnaît Luc Roy.
        L'ancien député propose … ».
        """
        index = utterance.speaker
        if index is None or before is None:
            return None
        said = self.text.within(utterance.content)
        first = min(index, said.start) if said else index
        cue = self.text.within(utterance.cue) if utterance.cue is not None else range(0)
        if any(self._spans(before[0], cue, named=False)):
            return None  # « Le président l'interroge »
        said_by = (self.text.within(content)[-1] for content in self._said_by(before[1]) if content)
        if not self._follows(max((before[1], *(i for i in said_by if i < first))), first):
            return None
        if self._continued(utterance):
            return before[0] if self._agrees(before[0], index) or self._bynamed(index, before[0]) else None
        bare = self.cast.apposed(index, utterance) is None  # « L'ancien champion Luc Roy avoue … » is himself
        return before[0] if bare and self._renamed(index, before[0]) else None

    def _continued(self, utterance: Utterance) -> bool:
        """Whether a verb goes on, who speaks behind it or a pronoun: « a poursuivi l'expert », « Elle ajoute que »."""
        cue, index = utterance.cue, utterance.speaker
        if cue is None or index is None:
            return False
        if self.text.tokens[index].span.start < cue.start and self.text.lowered[index] not in self.speech.third:
            return False
        forms = (self.speech.forms.get(self.text.lowered[i], ()) for i in self.text.within(cue))
        return any(verb in self.speech.adding for readings in forms for verb, _ in readings)

    def _agrees(self, entity: Entity, index: int) -> bool:
        bare = self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
        gender = self.cast.language.people.third.get(bare)
        person = self.cast.person(entity)
        return gender is not None and person is not None and person.gender in {"", gender}

    def _bynamed(self, index: int, spoke: Entity) -> bool:
        """« a poursuivi l'expert », « a ajouté le Cavaliere »: words with an article for who has just spoken."""
        token = self.text.tokens[index]
        first = index - 1
        while first > 0 and self.text.tokens[first].pos == "ADJ":
            first -= 1  # « a poursuivi la jeune femme »
        articled = first >= 0 and self.text.lowered[first] in self.speech.definite
        owned = index + 1 < len(self.text.tokens) and self.text.tokens[index + 1].text.isalpha()
        named = self.reading.entity_at(index) if index in self._names else None
        person = named.kind is Kind.PERSON if named is not None else self._leads(index)
        return spoke.kind is Kind.PERSON and articled and person and not owned and not token.has("Number=Plur")

    def _renamed(self, index: int, spoke: Entity) -> bool:
        """Whether a description can only be ``spoke``: « cette organisation » a body, « l'ancien député » somebody.

        Of somebody nothing must be told yet but what comes to the same, and nobody else be told to be that.
        """
        token, lowered = self.text.tokens[index], self.text.lowered
        if not self._described(index) or token.has("Number=Plur"):
            return False
        shown = lowered[index - 1] in self.cast.language.grammar.these
        kinds = {noun.kind for noun in self.cast.language.people.nouns.get(token.lemma.lower(), ())}
        if spoke.kind is Kind.ORGANIZATION:
            return shown and kinds == {Kind.ORGANIZATION}
        nouns = self.cast.language.people.nouns.get(token.lemma.lower(), ())
        bases = {noun.base for noun in nouns if noun.kind is Kind.PERSON}
        wide = bases | {narrow for base in bases for narrow in self.speech.broader.get(base, ())}
        person = self.cast.person(spoke)
        told = person.nouns if person is not None else frozenset()
        near = self.text.sentences[max(self.text.sentence_of[index] - _NEAR, 0)].start
        rivals = (p for p in self.cast.people if p.entity is not spoke and bases & p.nouns)
        others = any(any_in(person.places, near, index) for person in rivals)
        articled = any(lowered[here] in self.speech.definite for here in range(max(index - 2, 0), index))
        gender = self.cast.definite(index)
        if self._foreign(index + 1, person) or self._otherwise_gendered(token, spoke, gender) or self._rules(index):
            return False
        owned = lowered[index + 1 : index + 2] and lowered[index + 1] in self.cast.language.grammar.ofs
        former = lowered[index - 1] in self.cast.language.relations.former  # « l'ancien patron d'Optilac »
        opens = index - self.text.sentence(index).start <= _OPENING
        human = opens and not owned and any(noun.sort == _HUMAN for noun in nouns)  # « L'homme est formel »
        fits = former or human or bool(wide & told) or not (told or (owned and not opens))
        return bool(bases) and spoke.kind is Kind.PERSON and articled and fits and not others

    def _topic(self, index: int) -> int | None:
        """« Quant aux hôteliers, ils constatent … »: whom one turns to, but not in « Quant au pont, il dit … »."""
        start, people = self.text.sentence(index).start, self.cast.language.people
        word = self.text.lowered[index]
        turned = self.text.lowered[start] == self.speech.regarding and word in {*people.third, *people.several}
        if not turned or self.text.tokens[index - 1].text != ",":
            return None
        ahead = range(start + 1, index - 1)
        told = self.reading.entity_at(index)
        if told is not None and any(self._spans(told, ahead, named=False)):
            return None
        noun = next((here for here in ahead if self.text.tokens[here].pos in NOUNS), None)
        if noun is None or noun in self._names:
            return noun
        agrees = self.text.tokens[noun].has("Number=Plur") == (word in people.several)
        return noun if agrees and self.text.lemmas[noun] in self.speech.people else None

    def _rules(self, index: int) -> bool:
        """« le chef du gouvernement »: an office of one, who is no other chief that has just spoken."""
        people = self.cast.language.people
        office = self.text.lowered[index], " ".join(self.text.lowered[index + 2 : index + 3])
        return office in people.alike or office in people.reigning

    def _foreign(self, index: int, person: Person | None) -> bool:
        """« Le président égyptien » and one of whom no such country is told."""
        told = (
            self.cast.language.names.demonyms.get(self.text.lowered[index]) if index < len(self.text.tokens) else None
        )
        return told is not None and (person is None or told.place not in person.lands)

    def _otherwise_gendered(self, token: Token, entity: Entity | None, gender: str | None) -> bool:
        """Whether somebody is told not to be of a gender, by a forename or title if there is one."""
        person = self.cast.person(entity) if entity is not None else None
        known = person.gender if person is not None else ""
        return bool(gender) and (known != gender if known else token.has(OTHER[gender or FEMININE]))

    def _able(self, index: int) -> int | None:
        """« La grève irrite la direction. Elle dit … »: the last noun before that may speak and agrees, if any."""
        word = self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
        gender = self.cast.language.people.third.get(word)
        first = self.text.sentences[max(self.text.sentence_of[index] - 1, 0)].start
        for here in range(index - 1, first - 1, -1):
            token = self.text.tokens[here]
            able = token.pos == "NOUN" and not token.has("Number=Plur") and self.text.lemmas[here] in self.speech.people
            if able and token.has(f"Gender={gender}"):
                return here
        return None

    def _leading(self, index: int) -> Entity | None:
        """« La Norvège convoque l'ambassadeur. Elle exige … »: the land or body that leads the sentence before."""
        number = self.text.sentence_of[index]
        people, word = self.cast.language.people, self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
        gender = people.third.get(word)
        before = self.text.sentences[number - 1] if number and gender else range(0)
        subject = next((here for here in before if self.text.tokens[here].dep.startswith("nsubj")), None)
        if subject is None or people.genders.get(self.text.lowered[max(subject - 1, 0)]) != gender:
            return None
        rows = [entity for _, _, entity in self.over.get(subject, ())]
        return next((entity for entity in rows if entity.kind in {Kind.PLACE, Kind.ORGANIZATION}), None)

    def _halved(self, subject: int, index: int) -> bool:
        """« L'armée, a-t-il juré, « tiendra » »: a subject before an incise, whose verb is said behind it."""
        comma = next((here for here in range(subject + 1, index) if self.text.tokens[here].text == ","), None)
        if comma is None or index - comma > _INCISE or not self.text.lowered[index].startswith("-"):
            return False
        return not any(word.has("VerbForm=Fin") for word in self.text.tokens[subject + 1 : comma])

    def _voiceless(self, entity: Entity) -> bool:
        """Whether no pronoun that speaks stands for ``entity``: an event, or a thing that is nobody."""
        if entity.kind is not Kind.CONCEPT:
            return entity.kind in _MUTE
        return self.speech.people.isdisjoint(self.text.lemmas[mention.head] for mention in entity.mentions)

    def _pronominal(self, index: int | None) -> bool:
        """« Elle dit », « dit-elle »."""
        return index is not None and (self.text.tokens[index].pos == "PRON" or self.text.lowered[index].startswith("-"))

    def _at_last(self, index: int, cue: Span | None) -> Source:
        """For a pronoun that stands for nothing found yet, a noun before it, or itself."""
        able = self._able(index)
        return self.source(index, cue) if able is None else self.source(able)

    def _dative(self, index: int) -> bool:
        """« a parlé à un journaliste »: whom one tells it."""
        cases = {self.text.lowered[child] for child in self.text.children[index] if child < index}
        return self.text.tokens[index].dep == "obl:arg" and bool(cases & self.cast.language.grammar.tos)

    def _written(self, index: int) -> bool:
        """« Une étude de l'université X montre … Elle conclut … »: a text that is spoken of in place of its author."""
        return self.text.lemmas[index] in self.speech.vehicles

    def _own_words(self, index: int) -> bool:
        """« selon ses dires », « d'après ses propres calculs »: the words of whom the narrator tells of."""
        first = index - 1 if self.text.tokens[index - 1].pos != "ADJ" else index - 2
        lemma, speech = self.text.lemmas[index], self.speech
        told = self._written(index) or lemma in speech.void | speech.sources or lemma in speech.nouns
        return told and first >= 0 and self.text.lowered[first] in self.speech.own

    def _stranger(self, noun: Token, gender: str, utterance: Utterance, before: tuple[Entity, int] | None) -> bool:
        """« …, dit Luc Roy. Un voisin a tout vu. « Il courait », raconte-t-il »: somebody new, who then speaks."""
        people = self.speech.people - self.speech.groups - self.speech.seated
        articled = any(self.text.tokens[child].dep == "det" for child in self.text.children[noun.index])
        subject = noun.pos == "NOUN" and noun.dep == "nsubj" and articled
        if not subject or self.text.lemmas[noun.index] not in people or self._plural(noun):
            return False
        adds = {self.text.lowered[index] for index in self.text.within(utterance.cue)} if utterance.cue else set()
        adding = any(verb in self.speech.adding for word in adds for verb, _ in self.speech.forms.get(word, ()))
        told = self.cast.definite(noun.index)
        other = noun.has(OTHER[gender]) or bool(told and told != gender)
        return not adding and not other and self.cast.described(noun.index, utterance, before) is None

    def _plural(self, noun: Token) -> bool:
        """« les Galeries Orval »: by the article too, for names have no number of their own."""
        beside = (self.text.tokens[child] for child in self.text.children[noun.index])
        return any(word.has("Number=Plur") for word in (noun, *(one for one in beside if one.dep == "det")))

    def _tells(self, index: int) -> bool:
        """« L'expertise exclut une panne. L'eau, précise-t-elle, … »: a text that is told of."""
        return self._written(index) and not self.text.tokens[index].has("Number=Plur")

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

    def nearest(self, index: int) -> Entity | None:
        """For a pronoun that coreference leaves open, the last person or body mentioned before it."""
        token = self.text.tokens[index]
        if token.pos != "PRON" or self.text.lowered[index] in self.speech.indefinite | self.speech.oneself:
            return None
        starts, entities = self.named
        place = bisect_left(starts, token.span.start)
        people, word = self.cast.language.people, self.text.lowered[index].lstrip(self.cast.language.grammar.inversion)
        several = word in people.several
        if word in people.several_strong - people.several:  # « eux » are no body of one name
            return None
        gender = people.third.get(word)
        for entity in reversed(entities[max(place - MENTIONS, 0) : place]):
            person = self.cast.person(entity)
            other = person is not None and gender and person.gender and person.gender != gender
            other = other or (entity.kind is Kind.ORGANIZATION and self._unlike(entity, gender))
            if not (several and entity.kind is Kind.PERSON) and not other:
                return entity
        return None

    def _unlike(self, entity: Entity, gender: str | None) -> bool:
        """Whether a body is of the other gender, by the noun with which its name begins: « la cour d'assises »."""
        names = (self.text.tokens[self.text.within(mention.span)[0]] for mention in entity.mentions)
        nouns = [word for word in names if word.pos == "NOUN"]
        return bool(gender and nouns) and all(word.has(OTHER[gender or FEMININE]) for word in nouns)

    def leader(self, index: int, utterance: Utterance) -> int | None:
        """The noun for who holds an office that is the subject of the sentence before: « Le procureur a requis … »."""
        said = self.text.within(utterance.content)
        number = self.text.sentence_of[min(index, said.start) if said else index]
        words = self.text.tokens[self.text.sentences[number - 1].start : self.text.sentences[number - 1].stop]
        subjects = (w for w in words if number and w.dep == "nsubj" and self.text.tokens[w.head].dep == "ROOT")
        people, callings = self.cast.language.people, self.cast.language.names.callings
        return next((w.index for w in subjects if callings.get(slug(w.lemma)) in people.offices), None)
