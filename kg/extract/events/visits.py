"""Whose visit it is, where the noun only tells on what occasion something is done: « En visite à Dax, X a promis »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import OBLIQUES, VERBS
from kg.model import Entity
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_HUNG = OBLIQUES | {"advcl", "dep"}
_OWN = "Poss=Yes"


def visiting(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """Whether ``thing`` is the subject that goes on the visit which ``trigger`` tells: the verb's, or the noun's own.

    It is led in by « en », is « his », or what the subject comes for: « est arrivé à Dax pour une visite ».
    """
    if trigger.clause is not None or trigger.frame.lemma not in scene.frames.visits or thing.extent == "clause":
        return False
    if not _somebody(scene, thing):
        return False
    token, grammar = scene.text.tokens[trigger.index], scene.frames.grammar
    led = scene.syntax.preposition(trigger.index)
    own = any(scene.text.tokens[child].has(_OWN) for child in scene.text.children[trigger.index])
    if led == grammar.within and token.dep == "nmod":  # « X, en visite à Dax, »
        return token.head == thing.head or scene.named(token.head) == thing.filler
    verb = scene.text.tokens[token.head]
    of = (a.head for a in trigger.arguments if a.preposition == grammar.of)
    others = any(head not in scene.quantities and head not in scene.times for head in of)
    if token.dep not in _HUNG or verb.pos not in VERBS or others:
        return False
    goes = led == grammar.within or own or (led == grammar.aim and verb.lemma in scene.frames.movers)
    heads = scene.syntax.grammatical(verb.index)[0]
    return goes and any(head == thing.head or scene.named(head) == thing.filler is not None for head in heads)


def _somebody(scene: Scene, thing: Thing) -> bool:
    """Whether ``thing`` is a person, by name or by a noun."""
    if isinstance(thing.filler, Entity):
        return thing.filler.kind is Kind.PERSON
    return "person" in scene.sorts(thing.head)
