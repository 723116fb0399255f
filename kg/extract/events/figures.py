"""Words of blows, fires and deaths that are figures of speech: « une réforme qui tue le commerce »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.events.slots import places
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

# A disease kills, and so does a crisis; neither attacks.
_ATTACK = "Attack"
_DISASTERS = frozenset({_ATTACK, "Accident"})
_PATIENT, _BOTH = frozenset({Role.PATIENT}), frozenset({Role.AGENT, Role.PATIENT})
_QUALIFYING = frozenset({"amod"})
# Where who acts and what a disaster is stand.
_SUBJECT = "S"


def figurative(scene: Scene, trigger: Trigger) -> bool:
    """Whether a word of bodily harm has beside it what has no body, where its frame has who does or suffers it.

    So has « un séisme politique », by its adjective, and what such a thing does.
    """
    frame = trigger.frame
    if frame.kind not in scene.frames.bodily:
        return False
    lemmas, parts = scene.text.lemmas, _BOTH if frame.kind == _ATTACK else _PATIENT
    heads = (head for slot in frame.valence if slot.role in parts for head in places(slot.place, trigger.arguments))
    if any(lemmas[head] in scene.frames.bodiless for head in heads):
        return True
    if frame.kind not in _DISASTERS:
        return False
    told = (head for head in places(_SUBJECT, trigger.arguments) if _tells(scene, head))
    kids = (kid for noun in (trigger.index, *told) for kid in scene.syntax.kids(noun, _QUALIFYING))
    return any(kid.lemma in scene.frames.figuring for kid in kids)


def _tells(scene: Scene, head: int) -> bool:
    """Whether a noun is one of a disaster or fight: « un séisme (politique) », not « un chef (politique) »."""
    return any(told.kind in _DISASTERS for told in scene.frames.nouns.get(scene.text.lemmas[head], ()))
