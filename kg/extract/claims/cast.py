"""The person whom a description or pronoun that speaks stands for: « confie le metteur en scène », « a-t-il lancé ».

Coreference has had its say before; this is asked only of speakers that it leaves without a name, or names by somebody
whom the words said name themselves. In the press who speaks is nearly always who has spoken or been told of last.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from math import log2
from typing import TYPE_CHECKING

from kg.annotate.late import silent
from kg.annotate.tokens import completed, completed_by_its, credited
from kg.extract.claims.sorts import human
from kg.frozen import dataclass
from kg.lang.people import FEMININE, MASCULINE, PLURAL
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.lang.base import Language
    from kg.model import Entity, Reading, Text, Utterance

# Chosen on the readable articles, where a description left without a name is a person named before in four of five.
_SPOKE = 1.6
_FAR = 0.3
_LONG = 6
_SUBJECT = 0.5
_OFTEN = 0.3
_TITLE = 0.7
_CALLED = 2.5
_LEAST = -1.5
_ALONE = -3.5
_EVIDENT = 1.0
# How many words around a name may tell a person's function.
AROUND = 10
_TITLES = 2
# Of the mentions of somebody, those that are looked at for a death: it bounds the time on long texts.
_FIRST = 16
# The sort of nouns for who is suspected or tried.
_SUSPECT = "suspect"
_REACH = 12
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "ROOT"})
_GENDERS = {"m": MASCULINE, "f": FEMININE}
BREAKS = frozenset({";", ":", "«", "»", '"', "“", "”"})
# What ends the words around a name that tell of who bears it.
_ENDING = frozenset({".", ";", ":", "«", "»", "\n"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person with a name: gender if known, first tokens of the mentions in order, what is told beside the name.

    ``nouns`` are functions, ``lands`` where people come from; ``lasts`` the last token of the longest mention that
    starts with each.
    """

    entity: Entity
    gender: str
    places: tuple[int, ...]
    named: tuple[int, ...]
    nouns: frozenset[str]
    lands: frozenset[str]
    lasts: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """What the words for a speaker tell: gender, functions, where somebody comes from, of which body.

    ``whole`` are the functions of which they say in what: coreference knows nobody who has them there.
    """

    gender: str
    bases: frozenset[str] = frozenset()
    land: str = ""
    of: Entity | None = None
    whole: frozenset[str] = frozenset()


class Cast:
    """The people of one text, and which of them a speaker without a name is."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.text: Text = reading.text
        self.language = language
        self.entities = reading.entities
        self._demonyms = language.names.demonyms.keys()
        self._signed = credited(reading.text)
        self.named = frozenset(entity for entity in reading.named if not self.signs(entity))
        self.people = tuple(
            self._gathered(entity) for entity in reading.entities if entity.kind is Kind.PERSON and entity in self.named
        )

    def signs(self, entity: Entity) -> bool:
        """Whether somebody is named in the lines of credit alone."""
        return self._signed.issuperset(mention.head for mention in entity.mentions)

    @cached_property
    def _known(self) -> dict[int, Person]:
        return {id(person.entity): person for person in self.people}

    def person(self, entity: Entity) -> Person | None:
        """What is known of ``entity`` as a person with a name; of this one, whoever else is called the same."""
        return self._known.get(id(entity))

    @cached_property
    def starts(self) -> dict[int, Person]:
        """The person whose name starts with each token."""
        return {place: person for person in self.people for place in person.named}

    @cached_property
    def ends(self) -> dict[int, Person]:
        """The person whose name ends with each token."""
        return {
            self.text.within(mention.span)[-1]: person
            for person in self.people
            for mention in person.entity.mentions
            if mention.form is Form.NAMED
        }

    @cached_property
    def named_bodies(self) -> dict[int, Entity]:
        """The body whose name starts with each token."""
        return {
            self.text.within(mention.span)[0]: entity
            for entity in self.entities
            if entity.kind is Kind.ORGANIZATION
            for mention in entity.mentions
            if mention.form is Form.NAMED
        }

    @cached_property
    def bodies(self) -> dict[int, Entity]:
        """The body whose name ends with each token."""
        return {
            self.text.within(mention.span)[-1]: entity
            for entity in self.entities
            if entity.kind is Kind.ORGANIZATION
            for mention in entity.mentions
            if mention.form is Form.NAMED
        }

    def _gathered(self, entity: Entity) -> Person:
        places = [self.text.within(mention.span) for mention in entity.mentions]
        lasts: dict[int, int] = {}
        for place in places:
            lasts[place[0]] = max(place[-1], lasts.get(place[0], 0))
        named = [place for place, m in zip(places, entity.mentions, strict=True) if m.form is Form.NAMED]
        nouns = {noun for place in named for noun in self._functions(place)}
        told = (self.text.lowered[m.head] for m in entity.mentions if m.form is Form.NOMINAL)
        known = (noun for word in told for noun in self.language.people.nouns.get(word, ()))
        nouns |= {noun.base for noun in known if noun.sort == _SUSPECT}  # who is tried is not « le magistrat »
        counsel = self.language.speech.counsel
        if any(place[0] and self.text.lowered[place[0] - 1] in counsel for place in named):
            nouns |= self.language.people.lawyers  # « Me Luc Roy » is no « ancien banquier »
        lands = frozenset(land for place in places for land in self._lands(place))
        starts, names = sorted([place[0] for place in places]), sorted([place[0] for place in named])
        return Person(entity, self._gender(entity, places), tuple(starts), tuple(names), frozenset(nouns), lands, lasts)

    def _lands(self, inside: range) -> Iterator[str]:
        """Where somebody comes from, by a mention and the two words before: « l'Allemand », « pilote brésilien X »."""
        demonyms = self.language.names.demonyms
        near = self.text.lowered[max(inside[0] - _TITLES, 0) : inside[-1] + 1]
        for known in [demonyms[word] for word in near if word in self._demonyms]:
            if not known.plural:
                yield known.place

    def _functions(self, inside: range) -> Iterator[str]:
        """The nouns for people right before a name or in apposition behind it."""
        ahead = range(inside[0] - 1, max(inside[0] - AROUND, -1), -1)
        behind = range(inside[-1] + 1, min(inside[-1] + AROUND, len(self.text.tokens)))
        for side in (ahead, behind):
            for index in side:
                token = self.text.tokens[index]
                if token.text in _ENDING or token.has("VerbForm=Fin"):
                    break
                yield from self._bases(index)

    def _bases(self, index: int) -> Iterator[str]:
        nouns = self.language.people.nouns
        for form in {self.text.lowered[index], self.text.lemmas[index]}:
            if form in nouns:
                yield from (noun.base for noun in nouns[form] if noun.kind is Kind.PERSON)

    def _gender(self, entity: Entity, places: list[range]) -> str:
        told: list[str] = []
        people, forenames = self.language.people, self.language.names.forenames
        alone = all(len(place) == 1 for place, m in zip(places, entity.mentions, strict=True) if m.form is Form.NAMED)
        for mention, inside in zip(entity.mentions, places, strict=True):
            first = self.text.tokens[inside[0]].text
            if mention.form is Form.NAMED:
                before = self.text.lowered[inside[0] - 1] if inside[0] else ""
                forename = forenames.get(first, "") if len(inside) > 1 or alone else ""
                told += (people.titles.get(before, ""), people.titles.get(self.text.lowered[inside[0]], ""))
                told.append(_GENDERS.get(forename, ""))
            elif mention.form is Form.NOMINAL:
                told += (noun.gender for noun in people.nouns.get(self.text.lowered[mention.head], ()))
        return max(dict.fromkeys(filter(None, told)), key=told.count, default="")

    def described(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Whom the definite description with head ``index`` stands for; ``before`` is who spoke last, and where."""
        gender = self.definite(index)
        if gender is None or completed_by_its(self.text.tokens, index, self.language.grammar.ofs):
            return None
        of = self._owner(index)
        bases = frozenset(self._bases(index)) or frozenset({self.text.lemmas[index]})
        if self.text.lowered[index + 1 : index + 2] == (self.language.grammar.both,):
            bases |= frozenset(self._bases(index + 2))  # « la ministre et porte-parole »
        whole = bases if completed(self.text, index, self.language.grammar.ofs) else frozenset[str]()
        bases |= {narrow for base in bases for narrow in self.language.speech.broader.get(base, ())}
        return self._best(index, utterance, before, Told(gender, bases, of=of, whole=whole))

    def owned(self, index: int, entity: Entity) -> bool:
        """Whether a description may be somebody: not that of a body, where he or she is told to be else elsewhere."""
        person = self.person(entity)
        bases = frozenset(self._bases(index))
        if person is None or person.nouns & bases or not bases & self.language.speech.mouthpieces:
            return True
        body = self._owner(index)
        if body is None:  # « le porte-parole de la chancelière » is nobody who is told to be president
            following = self.text.lowered[index + 1 : index + 2]
            return not (person.nouns and following and following[0] in self.language.grammar.ofs)
        return self._beside_body(person, body, index)

    def _owner(self, index: int) -> Entity | None:
        """The body named right behind a description: « le porte-parole du Front uni »."""
        words = self.text.lowered[index + 1 : index + 2 + _TITLES]
        if not words or words[0] not in self.language.grammar.ofs:
            return None
        near = range(index + 2, index + 2 + _TITLES)
        return next((self.named_bodies[here] for here in near if here in self.named_bodies), None)

    def pronoun(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Whom a pronoun of the third person singular stands for."""
        word = self.text.lowered[index].lstrip(self.language.grammar.inversion)
        gender = self.language.people.third.get(word)
        return None if gender is None else self._best(index, utterance, before, Told(gender))

    def native(self, index: int) -> bool:
        """Whether the token is the name of one inhabitant, with an article: « cette Savoyarde »."""
        token, before = self.text.tokens[index], self.text.lowered[index - 1] if index else ""
        known = self.language.names.demonyms.get(token.text.lower())
        people = self.language.people
        articles = people.definite | people.demonstrative | people.indefinite
        if people.numbers.get(before) == PLURAL:  # « les Français »
            return False
        return known is not None and not known.plural and token.text[:1].isupper() and before in articles

    def counted(self, index: int) -> bool:
        """Whether the token is the name of some inhabitants, who are not their country: « six Français sur dix »."""
        token, before = self.text.tokens[index], self.text.tokens[index - 1] if index else None
        known = self.language.names.demonyms.get(token.text.lower())
        some = before is not None and (before.pos == "NUM" or before.text.lower() in self.language.speech.indefinite)
        return known is not None and token.text[:1].isupper() and some

    def inhabitant(self, index: int, utterance: Utterance) -> Entity | None:
        """Whom a definite name of an inhabitant stands for; who spoke before would be « il »."""
        people = self.language.people
        if self.text.lowered[index - 1] not in people.definite | people.demonstrative:
            return None
        told = self.language.names.demonyms[self.text.lowered[index]]
        gender = _GENDERS.get(told.gender, "")
        return self._best(index, utterance, None, Told(gender, land=told.place))

    def definite(self, index: int) -> str | None:
        """The gender that a singular description with an article tells, ``None`` if it is no such thing."""
        token = self.text.tokens[index]
        nominal = token.pos in {"NOUN", "ADJ", "PROPN"} or token.has("VerbForm=Part")  # « répond l'accusé »
        if not nominal or not human(self.text, index, self.language):
            return None
        people = self.language.people
        known = (self.text.lowered[index], self.text.lemmas[index])
        for here in range(index - 1, max(index - 4, -1), -1):
            word = self.text.lowered[here]
            if word in people.definite | people.demonstrative:
                if people.numbers.get(word, "") == "Plur":
                    return None
                own = next((n.gender for w in known for n in people.nouns.get(w, ()) if n.gender), "")
                return people.genders.get(word, "") or own
            if self.text.tokens[here].pos not in {"ADJ", "NUM"}:
                return None
        return None

    def _best(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None, told: Told) -> Entity | None:
        bases = told.bases
        behind = self.text.lowered[index + 1 : index + 2]
        # « l'avocat de la ville » is nobody who is not told to be one
        owned = bool(bases & self.language.people.lawyers) and not self.language.grammar.ofs.isdisjoint(behind)
        known = [person for person in self.people if self._possible(person, index, utterance, told)]
        scored = [
            (score, -number, person.entity)
            for number, person in enumerate(known)
            for score in [self._score(person, index, before, bases)]
            if not bases
            or (bases & person.nouns and not told.whole & person.nouns)
            or (not owned and self._unknown(person, score, bases, known))
        ]
        best = max(scored, key=lambda row: row[:2], default=None)
        least = _LEAST if len(scored) > 1 else _ALONE
        return best[2] if best is not None and best[0] > least else None

    def _unknown(self, person: Person, score: float, bases: frozenset[str], known: list[Person]) -> bool:
        """Whether a noun may tell the function of somebody: of who has none yet, and nobody else, or who stands out.

        Of others it was wrong seven times of nine on the readable articles. Whoever prosecutes or judges is told to.
        """
        people, callings = self.language.people, self.language.names.callings
        court = any(callings.get(slug(base)) in people.courts for base in bases)
        return not person.nouns and not court and (len(known) == 1 or score >= _EVIDENT)

    def _possible(self, person: Person, index: int, utterance: Utterance, told: Told) -> bool:
        """Whether ``person`` has been named before, not in the words ``said``, and is not told to be somebody else."""
        said = self.text.within(utterance.content)
        if person.named[0] >= (min(index, said.start) if said else index):
            return False
        if told.gender and person.gender and told.gender != person.gender:
            return False
        known = person.nouns or told.bases & self.language.speech.mouthpieces
        if told.of is not None and known and not self._beside_body(person, told.of, index):
            return False
        if told.land and person.lands and told.land not in person.lands:
            return False
        cue = self.text.within(utterance.cue) if utterance.cue is not None else range(0)
        if any_in(person.named, said.start, said.stop) or any_in(person.places, cue.start, cue.stop):
            return False  # « Le président l'interroge »
        if self._late(person, index, told):
            return False
        first = bisect_left(person.named, index - _REACH)
        near = person.named[first : bisect_left(person.named, index + _REACH + 1)] if told.bases else ()
        return not any(self._beside(place, index) for place in near)

    def _late(self, person: Person, index: int, told: Told) -> bool:
        """« Luc Bas est mort. Le maire regrette … »: who is dead, and was not called so, says nothing today."""
        if not told.bases or told.bases & person.nouns:
            return False
        heads = (mention.head for mention in person.entity.mentions[:_FIRST])
        return silent(self.text, self.language.frames, index, heads, self.language.people.remains)

    def _beside_body(self, person: Person, body: Entity, index: int) -> bool:
        """Whether ``person`` is named in a sentence that names ``body`` too, before token ``index``."""
        places = (self.text.within(m.span)[0] for m in body.mentions if m.form is Form.NAMED)
        told = {self.text.sentence_of[place] for place in places if place < index}
        return any(self.text.sentence_of[place] in told for place in person.named)

    def _beside(self, place: int, index: int) -> bool:
        """Whether a name stands in the clause of the description, which then is another."""
        low, high = min(place, index), max(place, index)
        return high - low <= _REACH and not any(t.text in BREAKS or t.text == "." for t in self.text.tokens[low:high])

    def _score(self, person: Person, index: int, before: tuple[Entity, int] | None, bases: frozenset[str]) -> float:
        place = person.places[bisect_left(person.places, index) - 1] if person.places[0] < index else person.named[0]
        here = self.text.sentence_of[index]
        score = -_FAR * min(here - self.text.sentence_of[place], _LONG)
        if before is not None and before[0] is person.entity:
            score += _SPOKE - _FAR * max(0, here - self.text.sentence_of[before[1]] - 3)
        if any(self.text.tokens[i].dep in _SUBJECTS for i in (place, place + 1) if i < len(self.text.tokens)):
            score += _SUBJECT
        score += _OFTEN * log2(len(person.places))
        if self.text.sentence_of[person.named[0]] == 0:
            score += _TITLE
        if bases & person.nouns:
            score += _CALLED
        return score


def any_in(places: Sequence[int], start: int, stop: int) -> bool:
    """Whether one of ``places``, which are in order, is in a range."""
    return bisect_left(places, start) < bisect_left(places, stop)
