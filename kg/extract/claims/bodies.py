"""The body that a description which speaks stands for: « L'association dénonce … », « réplique l'ONG ».

Coreference has had its say before; this is asked only of descriptions that it leaves without a name.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.base import Language
    from kg.model import Entity, Reading, Text, Utterance

# A body is called by a bare description no more than this many sentences after it was told of.
_BACK = 3
# How many words before a name may tell what it is.
_AROUND = 3
# From the noun for a body to the comma before its name.
_FAR = 5
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "obl:agent", "ROOT"})


@dataclass(frozen=True, slots=True)
class Body:
    """A body with a name: the first tokens of its mentions in order, those of its names, and the sorts it is of."""

    entity: Entity
    places: tuple[int, ...]
    named: tuple[int, ...]
    sorts: frozenset[str]


class Bodies:
    """The bodies of one text, and which of them a description is."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.text: Text = reading.text
        self.language = language
        self._entities, self._named = reading.entities, reading.named

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """Those with a name."""
        return tuple(
            self._body(entity)
            for entity in self._entities
            if entity.kind is Kind.ORGANIZATION and entity in self._named
        )

    def _body(self, entity: Entity) -> Body:
        places = sorted(place for m in entity.mentions for place in self._told(self.text.within(m.span)[0]))
        named = sorted(self.text.within(m.span)[0] for m in entity.mentions if m.form is Form.NAMED)
        words = (i for m in entity.mentions for i in self.text.within(m.span))
        before = (i for place in named for i in range(max(place - _AROUND, 0), place))
        sorts = frozenset(sort for index in (*words, *before) for sort in self._sorts(index)) | self._known(entity)
        return Body(entity, tuple(places), tuple(named), sorts)

    def _told(self, place: int) -> Iterator[int]:
        """Where a name stands, and the noun over it that stands for the body: « la direction d'Orial »."""
        yield place
        noun = place - 2
        if noun > 0 and self.text.lowered[place - 1] in self.language.grammar.ofs and any(self._sorts(noun)):
            yield noun

    def _known(self, entity: Entity) -> frozenset[str]:
        """What sorts of body a name is known to be of: the « CGT » is a union."""
        people = self.language.people
        nouns = (noun for base in people.bynames.get(entity.name, ()) for noun in people.nouns.get(base, ()))
        return frozenset(noun.sort for noun in nouns if noun.kind is Kind.ORGANIZATION)

    def _sorts(self, index: int) -> Iterator[str]:
        nouns = self.language.people.nouns
        for word in {self.text.lowered[index], self.text.lemmas[index]}:
            yield from (noun.sort for noun in nouns.get(word, ()) if noun.kind is Kind.ORGANIZATION)

    def described(self, index: int, utterance: Utterance, before: tuple[Entity, int] | None) -> Entity | None:
        """The body told of last that the bare description with head ``index`` may stand for."""
        sorts = frozenset(self._sorts(index)) & self.language.speech.bodies
        if not sorts or not self._bare(index):
            return None
        said = self.text.within(utterance.content)
        near = [body for body in self.bodies if self._possible(body, index, said, sorts)]
        spoke = before[0] if before is not None else None
        best = max(near, key=lambda body: self._rank(body, index, sorts, spoke=body.entity is spoke), default=None)
        return best.entity if best is not None else None

    def apposed(self, index: int) -> Entity | None:
        """« a annoncé sa maison d'édition, Optilac. »: the body that is named at the end, behind a comma."""
        tokens = self.text.tokens
        if not any(self._sorts(index)):
            return None
        for here in range(index + 1, min(index + _FAR, len(tokens) - 1)):
            if tokens[here].text == ",":
                entity, last = self._ending.get(here + 1, (None, 0))
                closed = last + 1 == len(tokens) or tokens[last + 1].text in {".", "\n"}
                return entity if closed else None
            if tokens[here].pos not in {"NOUN", "ADJ", "ADP"}:
                return None
        return None

    @cached_property
    def _ending(self) -> dict[int, tuple[Entity, int]]:
        """The bodies by the first token of their names, with the last."""
        found: dict[int, tuple[Entity, int]] = {}
        for body in self.bodies:
            for mention in body.entity.mentions:
                inside = self.text.within(mention.span)
                if mention.form is Form.NAMED:
                    found[inside[0]] = body.entity, inside[-1]
        return found

    def _bare(self, index: int) -> bool:
        """Whether the noun has an article or demonstrative of one, and neither complement nor adjective."""
        people, tokens = self.language.people, self.text.tokens
        here = index - 1
        while here >= 0 and tokens[here].pos == "ADJ":
            here -= 1
        article = tokens[here].text.lower() if here >= 0 else ""
        definite = article in people.definite | people.demonstrative and people.numbers.get(article, "") != "Plur"
        after = tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
        owned = after.text.lower() in self.language.grammar.ofs or after.pos == "ADJ"
        return definite and not owned and not tokens[index].has("Number=Plur")

    def _possible(self, body: Body, index: int, said: range, sorts: frozenset[str]) -> bool:
        """Whether a body was the subject of one of the last sentences, is not in what is said, and of no other sort."""
        inside = any(said.start <= place < said.stop for place in body.named)
        other = body.sorts & self.language.speech.bodies and not body.sorts & sorts
        if inside or body.named[0] >= index or (body.sorts and not body.sorts & self.language.speech.bodies):
            return False
        number = self.text.sentence_of[index]
        here = [p for p in body.places if p < index and number - self.text.sentence_of[p] <= _BACK]
        told = any(self._subject(place) or self.text.sentence_of[place] == number for place in here)
        return told and not (other and (body.sorts | sorts) & self.language.people.partisan)

    def _subject(self, place: int) -> bool:
        words = self.text.tokens[place : place + 2]
        return any(word.dep in _SUBJECTS for word in words)

    def _rank(self, body: Body, index: int, sorts: frozenset[str], *, spoke: bool) -> tuple[bool, bool, bool, int]:
        """One of the same sentence, who spoke, of the same sort, the last: « Chez Optilac, la direction répond »."""
        last = body.places[bisect_left(body.places, index) - 1]
        return last >= self.text.sentence(index).start, spoke, bool(body.sorts & sorts), last


__all__ = ["Bodies"]
