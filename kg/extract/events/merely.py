"""Words that tell nothing beside what another word of their clause tells: « condamné à une amende » has not paid it.

A noun may only name what a verb decides on, changes, leaves or opens; a verb may only say that its subject happens, or
what those who protest ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import SUBJECTS
from kg.extract.events.slots import places
from kg.terms import Role, Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger

_NAMED, _LEFT, _OBJECT = "Appointment", "Departure", frozenset({"obj", "obl:arg"})
_BORNE = frozenset({"obj", "nsubj:pass"})
_HELD_BY = "Possession"
_STOPPING = frozenset({"Closure", "Decision"})
_DECIDED, _CHANGED, _MET = "Decision", "Change", "Meeting"
_TRADED = frozenset({"Acquisition", "Transfer"})
_OPENING, _LAUNCH = frozenset({"Creation", "Launch"}), "Launch"
_PROTEST, _MEASURE = "Protest", "measure"
_DEATH, _SPENDING, _TRANSFER = "Death", "Spending", "Transfer"
# What is said, asked or wanted.
_ASKED = frozenset({"Accusation", "Decision", "Protest", "Support"})
# What the dead do not do.
_DEEDS = frozenset({"Accusation", "Agreement", "Decision", "Meeting", "Protest", "Spending", "Support"})


def merely(scene: Scene, found: Sequence[Trigger]) -> frozenset[int]:
    """The words, by index, of the triggers ``found`` that tell nothing of their own."""
    nouns = {(one.index, one.frame.kind) for one in found if one.clause is None}
    kinds = {one.anchor: one.frame.kind for one in found}
    return frozenset(
        one.index
        for one in found
        if (_named(scene, one, kinds) if one.clause is None else _bears(scene, one, nouns))
        or _aimed(scene, one, kinds)
        or _hands(one, nouns)
    )


def _named(scene: Scene, trigger: Trigger, kinds: Mapping[int, str]) -> bool:
    """Whether a noun only names what a verb decides on, changes or leaves.

    « a été condamné à une amende » has not paid it; in « les exportations ont chuté » nothing is told to be exported,
    nor is anybody named in « quitte la présidence », elected in « adopté par 320 voix », nor anything yet decided in
    « le procès s'ouvre », and « inaugurer une exposition » opens it once. « Deux victimes ont porté plainte » live.
    """
    tokens, token, kind = scene.text.tokens, scene.text.tokens[trigger.index], trigger.frame.kind
    frames, above = scene.frames, kinds.get(token.head)
    if kind == _DECIDED and above == _MET and token.dep in SUBJECTS:
        return True
    if (kind == _DEATH and above in _DEEDS and token.dep == "nsubj") or (
        kind == _NAMED and above == _LEFT and token.dep in _OBJECT
    ):
        return True
    if trigger.frame.lemma in frames.ballots and any(kinds.get(i) == _DECIDED for i in climb(tokens, trigger.index)):
        return True
    if above in _STOPPING and token.dep in _OBJECT and scene.moods.status(trigger.anchor) is Status.DENIED:
        return True  # « a rejeté le recours de Luc Bas »
    if above == _DECIDED:
        return trigger.frame.lemma in frames.fines
    if above in _OPENING and token.dep in _OBJECT and kind == _LAUNCH:
        return True
    if above in _OPENING and token.dep in _BORNE and trigger.frame.lemma in frames.inquiries:
        return True  # « a ouvert une enquête »
    doers = kind == _PROTEST and any(slot.place == "T" for slot in trigger.frame.valence)
    if (doers or kind == _HELD_BY) and above is not None and token.dep in _OBJECT:
        return True  # « a envoyé 200 soldats », « recevra les grévistes »
    measure = kind == _CHANGED and _MEASURE in frames.senses.get(trigger.frame.lemma, ())
    return above == _CHANGED and token.dep in SUBJECTS and (measure or kind in _TRADED)


def _aimed(scene: Scene, trigger: Trigger, kinds: Mapping[int, str]) -> bool:
    """« ont défilé pour (dénoncer) la réforme »: what is asked or said by protesting is done by that alone."""
    token = scene.text.tokens[trigger.index]
    asked = trigger.clause is not None and token.has("VerbForm=Inf") and trigger.frame.kind in _ASKED
    return asked and kinds.get(token.head) == _PROTEST and token.head < trigger.index


def _bears(scene: Scene, trigger: Trigger, nouns: set[tuple[int, str]]) -> bool:
    """Whether a verb says only that its subject, which tells an event of its class, happens: « un combat a éclaté ».

    Where the frame would have the subject undergo it, the two are of one happening anyway.
    """
    frame = trigger.frame
    if not any(slot.place == "S" and slot.role is Role.AGENT for slot in frame.valence):
        return False
    if scene.frames.occurring.isdisjoint((frame.lemma, *frame.words)):
        return False
    return any((head, frame.kind) in nouns for head in places("S", trigger.arguments))


def _hands(trigger: Trigger, nouns: set[tuple[int, str]]) -> bool:
    """« (a remis) un don de 3 millions »: whether a verb only hands over what its object tells to be paid."""
    if trigger.clause is None or trigger.frame.kind != _TRANSFER:
        return False
    return any((head, _SPENDING) in nouns for head in trigger.clause.objects)
