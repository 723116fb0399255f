"""The ends of a way, and what is only beside one of them.

In « les blessés ont été transportés à l'hôpital de Gap » Gap is no place where that is done, and in « l'envoi de vivres
depuis Dakar » it comes from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN
from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_TRANSFER = "Transfer"


def housed(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` of a way, its places behind the word as its ends, and without those that only complete another noun.

    What is alone stays, for something is told of it.
    """
    if trigger.frame.kind != _TRANSFER:
        return rows
    found: list[Filled] = []
    start = scene.text.tokens[trigger.index].span.start
    for role, filler, span in rows:
        behind = role is Role.PLACE and isinstance(filler, Entity) and span.start > start
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
