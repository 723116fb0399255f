"""Who only wants, fears or expects what a noun tells, and has no part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import foremost
from kg.extract.events.borne import named_by

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_CHANGE = "Change"
_UNDERGONE = frozenset({"obj", "obl:arg", "nsubj:pass"})


def asks(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« X réclame la démission de Y »: who asks for what is done, or fears it, does not do it."""
    tokens = scene.text.tokens
    told = tokens[foremost(tokens, trigger.index, ("conj",))]  # « une hausse et l'embauche de dix agents »
    if trigger.clause is not None or told.dep not in _UNDERGONE:
        return False
    verb = scene.text.lowered[told.head]
    lemmas = {scene.text.lemmas[told.head], scene.frames.forms.get(verb, scene.frames.misread.get(verb, verb))}
    return not lemmas.isdisjoint(scene.frames.asking) and _does(scene, told.head, head)


def foresees(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Le FMI prévoit une croissance »: who expects it has no part in what rises."""
    verb = scene.text.tokens[trigger.index].head
    foreseen = trigger.frame.kind == _CHANGE and scene.text.lemmas[verb] in scene.frames.foreseeing
    return foreseen and trigger.clause is None and _does(scene, verb, head)


def _does(scene: Scene, verb: int, head: int) -> bool:
    """Whether ``head``, or the noun that names it, is the subject of the verb."""
    return named_by(scene, head).index in scene.syntax.clause(verb).subjects
