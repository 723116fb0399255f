"""Whose the happening of a noun is: « Brevel a changé depuis son rachat par Altor », « l'attaque de Bangui par X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.events.slots import places
from kg.lang.frames import Slot
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Entity

_OBJECT = frozenset({"obj", "xcomp"})
# Longer chains of heads are accidents of the parser.
_DEEPEST = 12
# What only people undergo.
_PERSONAL = frozenset({"Appointment", "Arrest", "Death", "Departure", "Election", "Injury"})


def slots(scene: Scene, trigger: Trigger) -> tuple[Slot, ...]:
    """Where the roles of a word are realised: beside who does it after « par », « de » and « son » tell to whom."""
    valence, grammar = trigger.frame.valence, scene.frames.grammar
    if trigger.clause is not None or all(argument.preposition != grammar.by for argument in trigger.arguments):
        return valence
    if Slot(grammar.by, Role.AGENT) not in valence:
        return valence
    whose = {grammar.of, grammar.own}
    kept = (slot for slot in valence if slot.place not in whose or slot.role is not Role.AGENT)
    return (*kept, Slot(grammar.of, Role.PATIENT), Slot(grammar.own, Role.PATIENT))


def owned(scene: Scene, trigger: Trigger) -> Iterator[Filled]:
    """Whose the happening of a noun is by its possessive: the subject of the clause that the noun stands in.

    That it is somebody's makes it no surer that a reader would keep it.
    """
    own = scene.frames.grammar.own
    if trigger.clause is not None or not any(argument.preposition == own for argument in trigger.arguments):
        return
    determiners = places(own, trigger.arguments)
    for slot in slots(scene, trigger):
        for head in (h for d in determiners if slot.place == own for h in _subjects(scene, slot.role, d)):
            entity = scene.named(head)
            if entity is not None and _may(trigger, slot.role, entity):
                yield slot.role, entity, scene.anchor(head)


def _may(trigger: Trigger, role: Role, entity: Entity) -> bool:
    return role is not Role.PATIENT or trigger.frame.kind not in _PERSONAL or entity.kind is Kind.PERSON


def _subjects(scene: Scene, role: Role, determiner: int) -> tuple[int, ...]:
    """The subject, before the noun, of the nearest verb above it, if it is one or several as the possessive asks."""
    tokens = scene.text.tokens
    here, grammar = tokens[determiner].head, scene.frames.grammar
    if tokens[determiner].lemma != grammar.own:
        return ()
    for _ in range(_DEEPEST):
        above = tokens[tokens[here].head]
        if above.index == here:
            return ()
        if above.pos not in VERBS:
            here = above.index
            continue
        subjects, guessed = scene.syntax.grammatical(above.index)
        told = role is Role.PATIENT and tokens[here].dep in _OBJECT  # « la police annonce son arrestation »
        opens = subjects[:1] == (scene.text.sentence(determiner).start,)
        if (guessed and not opens) or told or here in subjects or any(head > determiner for head in subjects):
            return ()
        several = len(subjects) > 1 or any(tokens[subject].has("Number=Plur") for subject in subjects)
        return subjects if several is (scene.text.lowered[determiner] in grammar.theirs) else ()
    return ()
