"""Entities for those who have no name and a part in what happens: « deux marins », « un rapport », « la grève ».

A description that is only mentioned is no entity; one that does something, or that something is done to, is, and all
that the text tells of it is told of one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.universal import NOUNS
from kg.model import Entity, Span
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.model import Event, Filler, Reading

# Who does it, undergoes it or gets it, and what it comes from.
_PLAYING = PLAYERS | {Role.SOURCE}


def bodied(reading: Reading) -> Reading:
    """``reading`` with an entity for whoever has no name and plays in an event, where words alone stood for them.

    « Les pompiers ont secouru deux marins. Ils sont indemnes »: « marins » is a person, whom « ils » tells of too.
    """
    bodies = _Bodies(reading)
    events = tuple(bodies.of(event) for event in reading.events)
    return replace(reading, events=events, entities=(*reading.entities, *bodies.found.values()), nameless=())


class _Bodies:
    """Those whom the text describes, by the main words of their mentions; ``found`` has those that play, by key."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.found: dict[str, Entity] = {}
        self._keys = {entity.key for entity in reading.entities}
        # « L'Espagnol a perdu »: whom an adjective of place tells is not the land that it names.
        others = (one for one in reading.entities if one not in reading.named and one.kind is not Kind.PLACE)
        told = [*(one for one in reading.nameless if not self._bears(one)), *others]
        self._known = frozenset(map(id, reading.entities))
        self._at = {mention.head: entity for entity in told for mention in entity.mentions}

    def _bears(self, entity: Entity) -> bool:
        """Whether a name is told in what describes ``entity``: « les salariés d'Orial »."""
        inside = (i for mention in entity.mentions for i in self.text.within(mention.span))
        return any(self.text.tokens[i].text[0].isupper() and not self._opens(i) for i in inside)

    def _opens(self, index: int) -> bool:
        return self.text.sentence(index).start == index

    def of(self, event: Event) -> Event:
        """``event`` with an entity for the words of each player that tell of somebody or something."""
        return replace(event, roles=tuple((role, self._body(event, role, filler)) for role, filler in event.roles))

    def _body(self, event: Event, role: Role, filler: Filler) -> Filler:
        head = self._head(event, filler) if role in _PLAYING and isinstance(filler, str) else None
        entity = self._at.get(head) if head is not None else None
        if entity is None or not isinstance(filler, str) or id(entity) in self._known:
            return entity or filler
        body = replace(entity, name=filler)
        if body.key in self._keys:
            return filler  # others are called so: they are not one for that
        known = self.found.setdefault(body.key, body)
        return known if known.mentions == body.mentions else filler

    def _head(self, event: Event, words: str) -> int | None:
        """The main noun of the ``words`` that fill a role, where they stand in what tells ``event``."""
        starts = ((self.text.normal.find(words, span.start, span.end), span) for span in event.evidence)
        start = next((start for start, _ in starts if start >= 0), None)
        span = Span(start, start + len(words)) if start is not None else Span(0, 0)
        inside = self.text.within(span)
        if not inside or self.text.span(inside[0], inside[-1]) != span:
            return None
        tokens = self.text.tokens
        top = next((i for i in inside if tokens[i].head == i or tokens[i].head not in inside), None)
        return top if top is not None and tokens[top].pos in NOUNS else None
