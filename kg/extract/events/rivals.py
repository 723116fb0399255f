"""Who stands against whom, and who takes whose place: « élue face à X », « Y succède à Z », « remplacé par W »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.syntax import Part, Voice
from kg.annotate.tokens import foremost, skip_back
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ELECTION, _COMPETITION, _APPOINTMENT = "Election", "Competition", "Appointment"
_DETERMINED = frozenset({"det"})  # « l'opposant »
_PLACED = frozenset({Role.DESTINATION, Role.PLACE})
_SIDES = ACTORS | {Kind.PLACE}  # « opposer l'Espagne à l'Italie »


def contest(scene: Scene, trigger: Trigger) -> tuple[frozenset[int], Mapping[int, Role]]:
    """The heads of who loses, of a verb that tells a defeat (« X s'incline face à Y »), and the parts of rivals."""
    if trigger.frame.lemma in scene.frames.opposing and trigger.frame.kind == _COMPETITION:
        return frozenset(), dict.fromkeys(_opposed(scene, trigger), Role.AGENT)
    slots = {slot.place: slot.role for slot in trigger.frame.valence}
    rival = slots.get(scene.frames.grammar.facing)
    if rival is None or trigger.clause is None or trigger.frame.kind != _COMPETITION:
        return frozenset(), {}
    beaten = trigger.clause.subjects if slots.get("S") is Role.PATIENT else ()
    behind = range(trigger.index, scene.text.sentence(trigger.index).stop)
    facing = (head for head in behind if head in scene.entities and adversary(scene, head))
    return frozenset(beaten), {head: rival for head in facing if not _later(scene, trigger, head)}


def _opposed(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """« la finale opposera X à (Y), dimanche à Kiev »: the first whom « à » leads in, and who else is listed."""
    behind = range(trigger.index, scene.text.sentence(trigger.index).stop)
    if trigger.clause is not None and len(trigger.clause.objects) > 1:
        return  # « opposera X et Y au stade »
    told = (head for head in behind if head in scene.entities and scene.entities[head].kind in _SIDES)
    led = (head for head in told if scene.syntax.preposition(first(scene, head)) == scene.frames.grammar.to)
    found = next(led, None)
    if found is not None:
        yield found
        yield from (head for head in led if first(scene, head) == found)


def _later(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« a battu X avant de s'incliner devant Y »: whom an infinitive behind the verb has for itself."""
    governor = scene.text.tokens[scene.text.tokens[first(scene, head)].head]
    return governor.has("VerbForm=Inf") and trigger.anchor < governor.index


def takers(scene: Scene, trigger: Trigger, doers: frozenset[int]) -> frozenset[int]:
    """Who takes another's place, of an appointment: « X est remplacé par Y », « Z remplace X par Y »."""
    if trigger.frame.kind != _APPOINTMENT or trigger.frame.lemma not in scene.frames.succeeding:
        return frozenset()
    by = {a.head for a in trigger.arguments if a.preposition == scene.frames.grammar.by}
    return doers or frozenset(by or (trigger.clause.subjects if trigger.clause is not None else ()))


def strangers(scene: Scene, trigger: Trigger) -> frozenset[int]:
    """Those beside the word who have no part in what it tells.

    An adversary is not elected (« élue face à X », « le scrutin opposera X à Y »), and a predecessor takes no office
    (« X succède à Y »).
    """
    words, sentence = scene.frames, scene.text.sentence(trigger.index)
    if trigger.frame.lemma in words.succeeding:
        others = (a.head for a in trigger.arguments if a.part is not Part.SUBJECT and a.preposition != words.grammar.by)
        return frozenset(head for head in others if someone(scene, head))
    if trigger.frame.kind == _APPOINTMENT:
        return frozenset(_replaced(scene, sentence))
    if trigger.frame.kind != _ELECTION:
        return frozenset()
    found = {index for index in sentence if adversary(scene, index)} | {*_replaced(scene, sentence)}
    for verb in sentence:
        token = scene.text.tokens[verb]
        if token.lemma in words.opposing and token.pos == "VERB" and not scene.syntax.kids(verb, _DETERMINED):
            found.update(scene.syntax.clause(verb).objects)
            found.update(argument.head for argument in scene.syntax.complements(verb))
    return frozenset(found)


def _replaced(scene: Scene, sentence: range) -> Iterator[int]:
    """« Nommé à la tête de X, Y succède à Z »: who is succeeded by verbs of the ``sentence`` takes no post in it."""
    for verb in sentence:
        if scene.text.lemmas[verb] in scene.frames.succeeding and scene.text.tokens[verb].pos == "VERB":
            clause = scene.syntax.clause(verb)
            heads = (
                () if clause.voice is Voice.PASSIVE else (*clause.objects, *clause.obliques(scene.frames.grammar.to))
            )
            yield from (head for head in heads if someone(scene, head))


def adversary(scene: Scene, head: int) -> bool:
    """Whether ``head`` stands after « face à », « contre » and the like, or goes on a list that does."""
    head, tokens = first(scene, head), scene.text.tokens
    beside = head > 1 and tokens[head - 1].pos == "ADP" and tokens[head - 2].text.lower() in scene.frames.against
    return beside or scene.syntax.preposition(head) in scene.frames.against


def someone(scene: Scene, head: int) -> bool:
    """Whether a person is named at token ``head``."""
    entity = scene.named(head)
    return isinstance(entity, Entity) and entity.kind is Kind.PERSON


def person(scene: Scene, head: int) -> bool:
    """Whether a person is named or described at token ``head``."""
    return "person" in scene.sorts(head) or someone(scene, head)


def first(scene: Scene, head: int) -> int:
    """The first of a list that ``head`` goes on: in « par X et Y » it has the preposition for both."""
    return foremost(scene.text.tokens, head, ("conj",))


def posting(scene: Scene, thing: Thing, role: Role) -> bool:
    """« a rappelé son ambassadeur à Dakar »: where an envoy is posted is no place of what happens."""
    place = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE and role in _PLACED
    led = skip_back(scene.text.tokens, min(scene.text.within(thing.span)) - 1, 0, ("DET",))
    return (
        place and led > 0 and scene.text.tokens[led].pos == "ADP" and scene.text.lemmas[led - 1] in scene.frames.envoys
    )
