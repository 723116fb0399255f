"""The person whom a description or pronoun that speaks stands for: « confie le metteur en scène », « a-t-il lancé ».

Coreference has had its say before; this is asked only of speakers that it leaves without a name, or names by somebody
whom the words said name themselves. In the press who speaks is nearly always who has spoken or been told of last.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import log2
from typing import TYPE_CHECKING

from kg.lang.people import FEMININE, MASCULINE
from kg.model import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Entity, Mention, Reading, Text, Utterance

# Chosen on the readable articles, where a description left without a name is a person named before in four of five.
_SPOKE = 1.6
_FAR = 0.3
_LONG = 6
_SUBJECT = 0.5
_OFTEN = 0.3
_TITLE = 0.7
_CALLED = 2.5
_OTHERWISE = 0.7
_LEAST = -1.5
_ALONE = -3.5
# How many words around a name may tell a person's function.
_AROUND = 10
_REACH = 12
_APART = 18
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "ROOT"})
_BREAKS = frozenset({";", ":", "«", "»", '"', "“", "”"})


@dataclass(frozen=True, slots=True)
class Person:
    """A person with a name: gender if known, first tokens of the mentions in order, functions told beside the name."""

    entity: Entity
    gender: str
    places: tuple[int, ...]
    named: tuple[int, ...]
    nouns: frozenset[str]


class Cast:
    """The people of one text, and which of them a speaker without a name is."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.text: Text = reading.text
        self.language = language
        self.people = tuple(
            self._person(entity)
            for entity in reading.entities
            if entity.kind is Kind.PERSON and any(m.form is Form.NAMED for m in entity.mentions)
        )

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

    def _person(self, entity: Entity) -> Person:
        starts = sorted(self.text.within(m.span)[0] for m in entity.mentions)
        named = sorted(self.text.within(m.span)[0] for m in entity.mentions if m.form is Form.NAMED)
        nouns = frozenset(noun for m in entity.mentions if m.form is Form.NAMED for noun in self._functions(m))
        return Person(entity, self._gender(entity), tuple(starts), tuple(named), nouns)

    def _functions(self, mention: Mention) -> Iterator[str]:
        """The nouns for people right before a name or in apposition behind it."""
        inside = self.text.within(mention.span)
        for index in range(inside[0] - 1, max(inside[0] - _AROUND, -1), -1):
            token = self.text.tokens[index]
            if token.text in {".", ";", ":", "«", "»", "\n"} or token.has("VerbForm=Fin"):
                break
            yield from self._bases(index)
        for index in range(inside[-1] + 1, min(inside[-1] + _AROUND, len(self.text.tokens))):
            token = self.text.tokens[index]
            if token.text in {".", ";", ":", "«", "»", "\n"} or token.has("VerbForm=Fin"):
                break
            yield from self._bases(index)

    def _bases(self, index: int) -> Iterator[str]:
        token = self.text.tokens[index]
        nouns = self.language.people.nouns
        for form in {token.text.lower(), token.lemma.lower()}:
            yield from (noun.base for noun in nouns.get(form, ()) if noun.kind is Kind.PERSON)

    def _gender(self, entity: Entity) -> str:
        told: Counter[str] = Counter()
        people, forenames = self.language.people, self.language.names.forenames
        for mention in entity.mentions:
            inside = self.text.within(mention.span)
            first = self.text.tokens[inside[0]].text
            if mention.form is Form.NAMED:
                before = self.text.tokens[inside[0] - 1].text.lower() if inside[0] else ""
                told.update(filter(None, (people.titles.get(before), people.titles.get(first.lower()))))
                forename = forenames.get(first, "") if len(inside) > 1 else ""
                told.update(filter(None, ({"m": MASCULINE, "f": FEMININE}.get(forename),)))
            elif mention.form is Form.NOMINAL:
                told.update(noun.gender for noun in people.nouns.get(self.text.tokens[mention.head].text.lower(), ()))
        told.pop("", None)
        return next((gender for gender, _ in told.most_common(1)), "")

    # -- who it is

    def apposed(self, index: int, utterance: Utterance) -> Entity | None:
        """The person named in the phrase with head ``index``, or parted from it by no more than a comma.

        « L'un des deux porte-parole de l'équipe, Paul Roux, a … »; « Paul Roux, chef du parti, qui …, a … ».
        """
        token = self.text.tokens[index]
        one = token.text.lower() in {"un", "une"}  # « l'un des deux porte-parole, Paul Roux »
        if not one and (token.pos not in {"NOUN", "ADJ", "PROPN"} or not self._human(index)):
            return None
        verb = self.text.within(utterance.cue)[0] if utterance.cue is not None else -1
        return self._behind(index, verb) or self._ahead(index)

    def _behind(self, index: int, verb: int) -> Entity | None:
        """The person whose name follows, before the verb, a stop or another clause."""
        commas = 0
        for here in range(index + 1, min(index + _APART, len(self.text.tokens))):
            token = self.text.tokens[here]
            person = self.starts.get(here)
            if person is not None and not self._cased(here):
                closed = self._closed(here) if commas else self.text.tokens[here - 1].pos in {"NOUN", "ADJ", "PROPN"}
                return person.entity if closed else None
            if commas and token.pos not in {"NOUN", "ADJ", "DET", "PROPN"}:
                return None
            commas += token.text == ","
            if here == verb or commas > 1 or token.text in _BREAKS or token.text == "." or token.has("VerbForm=Fin"):
                return None
        return None

    def _closed(self, start: int) -> bool:
        """Whether a comma, bracket, verb or end follows the name that starts at ``start``: it is no list of people."""
        person = self.starts[start]
        ends = [self.text.within(m.span)[-1] for m in person.entity.mentions if self.text.within(m.span)[0] == start]
        after = self.text.tokens[max(ends) + 1] if max(ends) + 1 < len(self.text.tokens) else None
        return (
            after is None or after.pos in {"PUNCT", "VERB", "AUX", "PRON", "ADV"} or after.text.lower() in {"et", "à"}
        )

    def _ahead(self, index: int) -> Entity | None:
        """The person whose name a comma parts from a phrase without article: « Paul Roux, chef du parti, … »."""
        first = index
        while first and self.text.tokens[first - 1].pos in {"ADJ", "NUM"}:
            first -= 1
        if first < 2 or self.text.tokens[first - 1].text != ",":
            return None
        person = self.ends.get(first - 2)
        return person.entity if person is not None else None

    def _cased(self, index: int) -> bool:
        """Whether a preposition stands before the token, a title aside: « la fille de Paul Roux »."""
        before = self.text.tokens[index - 1] if index else None
        if before is not None and before.text.lower() in self.language.people.titles and index > 1:
            before = self.text.tokens[index - 2]
        return before is not None and before.pos == "ADP"

    def _human(self, index: int) -> bool:
        token = self.text.tokens[index]
        known = {token.text.lower(), token.lemma.lower(), token.text.lower().removeprefix("ex-")}
        if known & self.language.speech.groups:
            return False
        nouns = [noun for word in known for noun in self.language.people.nouns.get(word, ())]
        if any(noun.kind is Kind.PERSON for noun in nouns):
            return True
        speech = self.language.speech
        return not nouns and bool(known & speech.people)

    def described(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Whom the definite description with head ``index`` stands for; ``before`` is who spoke last, and where."""
        gender = self._definite(index)
        if gender is None:
            return None
        bases = frozenset(self._bases(index))
        return self._best(index, utterance, before, gender, bases)

    def pronoun(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """Whom a pronoun of the third person singular stands for."""
        word = self.text.tokens[index].text.lower().lstrip("-t").lstrip("-")
        gender = {"il": MASCULINE, "elle": FEMININE}.get(word)
        return None if gender is None else self._best(index, utterance, before, gender, frozenset())

    def _definite(self, index: int) -> str | None:
        """The gender that a singular description with an article tells, ``None`` if it is no such thing."""
        token = self.text.tokens[index]
        if token.pos not in {"NOUN", "ADJ", "PROPN"} or not self._human(index):
            return None
        people = self.language.people
        known = {token.text.lower(), token.lemma.lower()}
        for here in range(index - 1, max(index - 4, -1), -1):
            word = self.text.tokens[here].text.lower()
            if word in people.definite | people.demonstrative:
                if people.numbers.get(word, "") == "Plur" or word in {"les", "ces"}:
                    return None
                own = next((n.gender for w in known for n in people.nouns.get(w, ()) if n.gender), "")
                return people.genders.get(word, "") or own
            if self.text.tokens[here].pos not in {"ADJ", "NUM"}:
                return None
        return None

    def _best(
        self,
        index: int,
        utterance: Utterance,
        before: tuple[Entity, int] | None,
        gender: str,
        bases: frozenset[str],
    ) -> Entity | None:
        scored = [
            (self._score(person, index, before, bases), -number, person.entity)
            for number, person in enumerate(self.people)
            if self._possible(person, index, utterance, gender, described=bool(bases))
            and not (bases and person.nouns and not bases & person.nouns and self._complete(index))
        ]
        best = max(scored, key=lambda row: row[:2], default=None)
        least = _LEAST if len(scored) > 1 else _ALONE
        return best[2] if best is not None and best[0] > least else None

    def _possible(self, person: Person, index: int, utterance: Utterance, gender: str, *, described: bool) -> bool:
        start = min(index, *self._inside(utterance)) if self._inside(utterance) else index
        if bisect_left(person.named, start) == 0 or (gender and person.gender and gender != person.gender):
            return False
        said = self._inside(utterance)
        if any(place in said for place in person.named):
            return False
        return not any(self._beside(place, index) for place in (person.named if described else ()))

    def _complete(self, index: int) -> bool:
        """Whether the description says of what: « le ministre de l'Intérieur »; it then names who has that function."""
        after = self.text.tokens[index + 1 : index + 3]
        return any(token.text.lower() in self.language.speech.completing for token in after)

    def _inside(self, utterance: Utterance) -> range:
        return self.text.within(utterance.content)

    def _beside(self, place: int, index: int) -> bool:
        """Whether a name stands in the clause of the description, which then is another."""
        low, high = min(place, index), max(place, index)
        return high - low <= _REACH and not any(t.text in _BREAKS or t.text == "." for t in self.text.tokens[low:high])

    def _score(self, person: Person, index: int, before: tuple[Entity, int] | None, bases: frozenset[str]) -> float:
        place = person.places[bisect_left(person.places, index) - 1] if person.places[0] < index else person.named[0]
        here = self.text.sentence_number(index)
        score = -_FAR * min(here - self.text.sentence_number(place), _LONG)
        if before is not None and before[0] is person.entity:
            score += _SPOKE - _FAR * max(0, here - self.text.sentence_number(before[1]) - 3)
        if any(self.text.tokens[i].dep in _SUBJECTS for i in (place, place + 1) if i < len(self.text.tokens)):
            score += _SUBJECT
        score += _OFTEN * log2(len(person.places))
        if self.text.sentence_number(person.named[0]) == 0:
            score += _TITLE
        if bases & person.nouns:
            score += _CALLED
        elif bases and person.nouns:
            score -= _OTHERWISE
        return score


__all__ = ["Cast"]
