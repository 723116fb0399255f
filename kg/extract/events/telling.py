"""How sure it is that a word tells an event of a class: weighed signs of what a reader would keep.

The weights are those of a logistic regression on annotated articles (``kg/evaluate/weighing.py``), so that a
confidence of .7 means that 7 of 10 such words tell such an event in them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kg.annotate.syntax import Part, Voice, participle
from kg.extract.events.triggers import bears
from kg.model import Entity, Layout, Quantity, Role, Status, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.model import Token

_MANY = 3
_SOME = 2
# The first sentences of the text, its lead.
_LEAD = 3
_DEEPEST = 12
_FORMS = {"VerbForm=Inf": "infinitive", "Tense=Imp": "imperfect", "Tense=Pres": "present", "Tense=Fut": "future"}
_SORTS = ("Person", "Org", "Place", "Event", "Product", "pronoun", "thing", "person", "org", "event", "place")


def confidence(scene: Scene, found: Iterable[str]) -> float:
    """The probability that a word with the signs ``found`` tells the event, between 0 and 1."""
    weights = scene.frames.weights
    known = [weights[name] for name in found if name in weights]
    return 1 / (1 + math.exp(-math.fsum([weights.get("bias", 0.0), *known])))


def signs(scene: Scene, trigger: Trigger, rows: list[Filled], status: Status, field: Field) -> tuple[str, ...]:
    """The names of the signs that the trigger, its roles and the triggers around show."""
    kind, pos = trigger.frame.kind, trigger.frame.pos
    found = [f"class {kind}", f"class {kind} {pos}", f"status {status.value}"]
    found += _lexical(trigger)
    found += _choice(trigger)
    found += _grammatical(scene, trigger)
    found += _roles(trigger, rows)
    found += _parts(scene, trigger)
    found += _setting(scene, trigger, field)
    return tuple(dict.fromkeys(found))


def _lexical(trigger: Trigger) -> Iterator[str]:
    frame = trigger.frame
    yield f"pos {frame.pos}"
    yield f"word {frame.name} {frame.kind}"
    if frame.doubtful:
        yield "doubtful"
        yield f"doubtful {frame.kind}"
    if frame.words:
        yield "turn"
    if frame.tests:
        yield "loose" if trigger.loose else "tested"


def _choice(trigger: Trigger) -> Iterator[str]:
    """How this class stands among those that the word may tell."""
    strict = "loose" if trigger.loose else "strict"
    yield f"rank {min(trigger.rank, _SOME)} {strict}"
    yield f"options {min(trigger.options, _MANY)} {strict}"
    if trigger.attributive:
        yield "attributive"
        yield f"attributive {trigger.frame.kind}"
    if trigger.loose:
        yield f"loose {trigger.frame.kind}"
        yield f"loose {trigger.frame.pos}"
        yield f"loose alone {trigger.rank == 0}"


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
    for mark in scene.syntax.kids(trigger.anchor, frozenset({"mark"})):
        yield f"mark {mark.text.lower()} {dep}"
    governor = scene.text.tokens[token.head].lemma
    if dep in {"xcomp", "ccomp"} and governor in scene.frames.governors:
        yield f"under {governor}"


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
    preposition = scene.syntax.preposition(token.index) or "-"
    yield f"noun after {preposition}"
    yield f"noun after {preposition} {'bare' if not determiners else 'determined'}"


def _roles(trigger: Trigger, rows: list[Filled]) -> Iterator[str]:
    yield f"roles {min(len(rows), _MANY)}"
    for role, filler, _ in rows:
        yield f"has {role.value} {trigger.frame.kind}"
        yield f"has {role.value} {trigger.frame.pos}"
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


def _parts(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """What the subject and the object of a verb are."""
    if trigger.clause is None:
        return
    for part in (Part.SUBJECT, Part.OBJECT):
        head = next((argument.head for argument in trigger.arguments if argument.part is part), None)
        if head is None:
            yield f"no {part.value}"
            yield f"no {part.value} {trigger.frame.kind}"
            continue
        sorts = scene.sorts(head)
        yield from (f"{part.value} {sort}" for sort in _SORTS if sort in sorts)
        if scene.text.tokens[head].has("Number=Plur") and not scene.counted(head):
            yield f"{part.value} plural"


def _setting(scene: Scene, trigger: Trigger, field: Field) -> Iterator[str]:
    kind = trigger.frame.kind
    span = scene.text.tokens[trigger.index].span
    if scene.reading.claim_at(span) is not None:
        yield "in a claim"
        yield f"in a claim {kind}"
    if trigger.index in scene.cues:
        yield "cue"
        yield f"cue {kind}"
    if scene.layout(trigger.index) in {Layout.CAPTION, Layout.LINK, Layout.CREDIT}:
        yield "apart"
    if bears(scene, trigger, field.nouns):
        yield "bears"
    number = scene.text.sentence_number(trigger.index)
    yield "title" if number == 0 else "lead" if number <= _LEAD else "body"
    token = scene.text.tokens[trigger.anchor]
    for _ in range(_DEEPEST):
        if token.head == token.index:
            return
        token = scene.text.tokens[token.head]
        if token.index in field.anchors:
            yield f"below {trigger.frame.pos}"
            yield f"below {scene.text.tokens[trigger.anchor].dep.split(':')[0]}"
            return
