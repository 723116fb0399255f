"""How sure an event is: weighed signs that its word tells a happening that a reader would keep.

The weights are those of a logistic regression on the readable gold articles (``kg/evaluate/weighing.py``), so that a
confidence of .7 means that 7 of 10 such events are in the gold set.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice, participle
from kg.model import Entity, Layout, Quantity, Role, Status, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Token

_MANY = 3
_FORMS = {"VerbForm=Inf": "infinitive", "Tense=Imp": "imperfect", "Tense=Pres": "present", "Tense=Fut": "future"}


def confidence(scene: Scene, trigger: Trigger, rows: list[Filled], status: Status) -> float:
    """The probability that the event is one, between 0 and 1."""
    weights = scene.frames.weights
    score = weights.get("bias", 0.0) + sum(weights.get(name, 0.0) for name in signs(scene, trigger, rows, status))
    return 1 / (1 + math.exp(-score))


def signs(scene: Scene, trigger: Trigger, rows: list[Filled], status: Status) -> tuple[str, ...]:
    """The names of the signs that the trigger and its roles show."""
    found = {f"class {trigger.frame.kind}", f"status {status.value}"}
    found.update(_lexical(trigger))
    found.update(_grammatical(scene, trigger))
    found.update(_roles(trigger, rows))
    found.update(_setting(scene, trigger))
    return tuple(sorted(found))


def _lexical(trigger: Trigger) -> Iterator[str]:
    frame = trigger.frame
    yield f"pos {frame.pos}"
    if frame.doubtful:
        yield "doubtful"
    if frame.words:
        yield "turn"
    if frame.tests:
        yield "loose" if trigger.loose else "tested"


def _grammatical(scene: Scene, trigger: Trigger) -> Iterator[str]:
    token = scene.text.tokens[trigger.anchor]
    dep = token.dep.split(":")[0]
    if trigger.clause is None:
        yield f"noun {dep}"
        yield from _nominal(scene, token)
        return
    yield f"verb {dep}"
    marks = {scene.text.tokens[mark].dep for mark in trigger.clause.marks}
    if trigger.clause.voice is Voice.PASSIVE:
        yield "passive"
    if participle(token) and not marks & {"aux:tense", "aux:pass", "aux"}:
        yield "bare participle"
    elif "aux:tense" in marks:
        yield "compound tense"
    for feature, sign in _FORMS.items():
        if token.has(feature):
            yield sign


def _nominal(scene: Scene, token: Token) -> Iterator[str]:
    determiners = [t for t in scene.syntax.kids(token.index, frozenset({"det"})) if t.index < token.index]
    if not determiners:
        yield "noun bare"
    elif determiners[0].has("Definite=Ind"):
        yield "noun indefinite"
    elif determiners[0].has("PronType=Dem"):
        yield "noun demonstrative"
    if token.has("Number=Plur"):
        yield "noun plural"


def _roles(trigger: Trigger, rows: list[Filled]) -> Iterator[str]:
    yield f"roles {min(len(rows), _MANY)}"
    for role, filler, _ in rows:
        sort = "named" if isinstance(filler, Entity) else "words" if isinstance(filler, str) else "value"
        if role in {Role.AGENT, Role.PATIENT, Role.RECIPIENT}:
            yield f"{role.value} {sort}"
            if trigger.clause is None:
                yield f"noun {role.value} {sort}"
        elif isinstance(filler, Quantity):
            yield "measured"
        elif isinstance(filler, Time):
            yield "dated"
        elif role is Role.PLACE:
            yield "placed"


def _setting(scene: Scene, trigger: Trigger) -> Iterator[str]:
    span = scene.text.tokens[trigger.index].span
    if scene.reading.claim_at(span) is not None:
        yield "in a claim"
    if trigger.index in scene.cues:
        yield "cue"
    if scene.layout(trigger.index) in {Layout.CAPTION, Layout.LINK, Layout.CREDIT}:
        yield "apart"
