"""What is known of a text's words when events are looked for: entities, numbers and dates at each token."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kg.annotate.syntax import Syntax
from kg.model import Kind

if TYPE_CHECKING:
    from kg.lang.frames import Frames
    from kg.model import Entity, Quantity, Reading, Span, Time

    Value = TypeVar("Value", Quantity, Time)

_KINDS = {
    Kind.PERSON: frozenset({"Person", "person", "actor"}),
    Kind.ORGANIZATION: frozenset({"Org", "org", "actor", "thing"}),
    Kind.PLACE: frozenset({"Place", "place", "actor", "thing"}),
    Kind.EVENT: frozenset({"Event", "event", "thing"}),
    Kind.WORK: frozenset({"Work", "work", "thing"}),
    Kind.LAW: frozenset({"Law", "thing"}),
    Kind.PRODUCT: frozenset({"Product", "product", "thing"}),
    Kind.CONCEPT: frozenset({"Concept"}),
}
_ACTORS = frozenset({"person", "org"})
_ANYBODY = frozenset({"person", "actor", "pronoun"})
# A name stands beside its noun with no more than an article or adjective between.
_BESIDE = 3
_PERSONAL = frozenset({"je", "nous", "vous", "il", "elle", "ils", "elles", "on", "lui", "eux", "l'", "le", "la", "les"})


class Scene:
    """A reading made ready for look-ups by token."""

    def __init__(self, reading: Reading, frames: Frames) -> None:
        self.reading = reading
        self.text = reading.text
        self.frames = frames
        self.syntax = Syntax(reading.text, frames.promisers)
        self.quantities = self._by_token(reading.quantities)
        self.times = self._by_token(reading.times)
        self.entities: dict[int, Entity] = {}
        for entity in reading.entities:
            for mention in sorted(entity.mentions, key=lambda m: -len(m.span)):
                self.entities[mention.head] = entity
        self._sorts: dict[int, frozenset[str]] = {}

    def _by_token(self, values: tuple[Value, ...]) -> dict[int, Value]:
        return {index: value for value in values for index in self.text.within(value.span)}

    def sorts(self, head: int) -> frozenset[str]:
        """What the phrase of ``head`` may be: kinds of entity, groups of nouns, ``quantity``, ``money``, its lemma."""
        if head not in self._sorts:
            self._sorts[head] = self._sort(head)
        return self._sorts[head]

    def _sort(self, head: int) -> frozenset[str]:
        token = self.text.tokens[head]
        found = {token.lemma.lower(), token.text.lower()}
        entity = self.named(head)
        if entity is not None:
            found |= _KINDS[entity.kind]
        elif token.pos == "PRON" and token.text.lower().lstrip("-") in _PERSONAL:
            found |= _ANYBODY
        groups = self.frames.senses.get(token.lemma.lower()) or self.frames.senses.get(token.text.lower(), frozenset())
        found |= groups
        if groups & _ACTORS:
            found.add("actor")
        if "building" in groups:
            found |= {"place", "thing"}
        if "person" not in found:
            found.add("thing?")
        quantity = self.quantities.get(head)
        if quantity is not None:
            found |= {"quantity", quantity.unit or ""}
            if quantity.money:
                found |= {"money", "amount"}
            if quantity.unit == "%":
                found.add("amount")
        return frozenset(found)

    def fits(self, head: int, sort: str) -> bool:
        """Whether the phrase of ``head`` is of ``sort`` (a group, a kind, a lemma); any is if ``sort`` is empty."""
        return not sort or sort in self.sorts(head) or (sort == "thing" and self._inert(head))

    def _inert(self, head: int) -> bool:
        sorts = self.sorts(head)
        return "thing?" in sorts and not sorts & {"Person", "pronoun", "Concept", "time"}

    def named(self, head: int) -> Entity | None:
        """The entity that the phrase of ``head`` refers to, itself or by a name beside it (« le groupe Total »)."""
        found = self.entities.get(head)
        if found is not None:
            return found
        if self.text.tokens[head].pos not in {"NOUN", "PROPN"}:
            return None
        for child in self.text.children[head]:
            token = self.text.tokens[child]
            beside = token.dep in {"flat:name", "flat:foreign", "nmod", "appos", "amod"} and child in self.entities
            if beside and 0 < child - head <= _BESIDE and not self.syntax.preposition(child) and token.pos == "PROPN":
                return self.entities[child]
        return self._around(head)

    def _around(self, head: int) -> Entity | None:
        """The entity of a mention that has ``head`` inside a name whose main word the parser put elsewhere."""
        token = self.text.tokens[head]
        if token.pos != "PROPN":
            return None
        here = token.head
        if here in self.entities and token.dep in {"flat:name", "flat:foreign"}:
            return self.entities[here]
        return None

    def words(self, span: Span) -> str:
        """The document's characters at ``span``."""
        return self.text.words(span)
