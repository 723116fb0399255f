"""Where something happens, and where only somebody or something that has a part in it is.

In « Le tribunal de Pau a condamné Luc Bas » nothing is told to happen at Pau; in « les blessés ont été transportés à
l'hôpital de Gap » Gap is no place where that is done, and in « l'envoi de vivres depuis Dakar » it comes from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_TRANSFER, _WHERE = "Transfer", frozenset({Role.DESTINATION, Role.PLACE})
# A body that has the town in its name has it not beside, in these parts; what undergoes it is where that happens.
_NAMED = frozenset({(Role.AGENT, Kind.ORGANIZATION), (Role.DESTINATION, Kind.ORGANIZATION), (Role.PATIENT, Kind.PLACE)})


def housed(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` without the places that only the name of another part holds, those of a way as its ends.

    What is alone stays, for something is told of it.
    """
    bodies = [row for row in rows if isinstance(row[1], Entity) and row[1].kind is Kind.ORGANIZATION]
    holders = [span for role, _, span in bodies if role in _NAMED]
    found: list[Filled] = []
    for role, filler, span in rows:
        named = role is Role.PLACE and isinstance(filler, Entity)
        where = role in _WHERE and isinstance(filler, Entity) and filler.kind is Kind.PLACE
        if where and any(other.covers(span) and other != span for other in holders):
            continue
        behind = named and trigger.frame.kind == _TRANSFER and span.start > scene.text.tokens[trigger.index].span.start
        part = _end(scene, trigger, span.start) if behind else role
        if part is not None:
            found.append((part, filler, span))
    return found or rows


def _end(scene: Scene, trigger: Trigger, start: int) -> Role | None:
    """What a place behind a word that tells of a way is to it, by what leads it in; ``None`` if it only completes."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    first = next(index for index in range(trigger.index, len(tokens)) if tokens[index].span.end > start)
    before = skip_back(tokens, first - 1, trigger.index, BEFORE_NOUN)
    if scene.text.lowered[before] == scene.frames.since:
        return Role.SOURCE
    if scene.syntax.preposition(first) in {grammar.aim, grammar.within}:
        return Role.DESTINATION
    direct = tokens[first].head == trigger.anchor
    return Role.PLACE if direct and scene.text.lowered[before] not in grammar.ofs else None
