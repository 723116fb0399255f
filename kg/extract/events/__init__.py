"""What happens: the 28 event classes with their roles, by frames."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.modality import finite, heaviest
from kg.annotate.syntax import merged
from kg.extract.events.circumstances import locations, measures, times
from kg.extract.events.confidence import confidence
from kg.extract.events.merge import Report, merge
from kg.extract.events.roles import fill
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import find
from kg.model import Event, Layout, Role, Status, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.triggers import Trigger
    from kg.lang.base import Language
    from kg.model import Reading

# Below this an event is left out; kg/lang/fr/weights.md gives the figures for others.
FLOOR = 0.25
_STRONG = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.QUANTITY, Role.AMOUNT, Role.TIME})


def extract(reading: Reading, language: Language) -> Reading:
    """Add the events of the text."""
    scene = Scene(reading, language.frames)
    events = merge(report(scene, trigger, event) for trigger, _, event in told(scene))
    return replace(reading, events=tuple(event for event in events if event.confidence >= FLOOR))


def report(scene: Scene, trigger: Trigger, event: Event) -> Report:
    """``event`` as told by ``trigger``, to be compared with other reports."""
    number = scene.text.sentence_number(trigger.index)
    opens = number == 0 or scene.layout(trigger.index) is Layout.TITLE
    return Report(event, trigger.frame.lemma, number, opens, trigger.clause is None and _definite(scene, trigger.index))


def _definite(scene: Scene, noun: int) -> bool:
    """Whether a noun takes up what is known: « l'attaque », « cette attaque », not « une attaque », « attaques »."""
    determiners = [t for t in scene.syntax.kids(noun, frozenset({"det"})) if t.index < noun]
    return any(t.has("Definite=Def") or t.has("PronType=Dem") for t in determiners)


def told(scene: Scene) -> Iterator[tuple[Trigger, list[Filled], Event]]:
    """Each report of a happening, in order of the text: its trigger, what fills its roles, and the event."""
    triggers = list(find(scene))
    rivals = frozenset(trigger.anchor for trigger in triggers)
    for trigger in triggers:
        rows = roles(scene, trigger, rivals - {trigger.anchor})
        event = _event(scene, trigger, rows)
        if event is not None:
            yield trigger, rows, event


def _state(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Status:
    """The status by grammar; what is asserted of a day to come, or only expected, is planned."""
    parts = [index for index in trigger.words if scene.text.tokens[index].has("VerbForm=Part")]
    found = heaviest(scene.text, (trigger.anchor, *parts))
    bearer = finite(scene.text, trigger.anchor)
    past = bearer is not None and (
        bearer.index != trigger.anchor or bearer.has("Tense=Imp") or bearer.has("Tense=Past")
    )
    if found is not Status.ASSERTED or past:
        return Status.PLANNED if trigger.frame.name in scene.frames.expecting and found is Status.ASSERTED else found
    times = [filler for _, filler, _ in rows if isinstance(filler, Time)]
    coming = bool(times) and all(scene.coming(time) for time in times)
    return Status.PLANNED if coming or trigger.frame.name in scene.frames.expecting else found


def roles(scene: Scene, trigger: Trigger, rivals: frozenset[int]) -> list[Filled]:
    """All that fills a role of the event: arguments, then dates and places of the sentence that ``rivals`` leave."""
    rows = fill(scene, trigger)
    rows += measures(scene, trigger, rivals, rows)
    seen: set[object] = {filler for _, filler, _ in rows}
    rows += [row for row in times(scene, trigger, rivals) if row[1] not in seen]
    return rows + locations(scene, trigger, rivals, seen)


def _ample(rows: list[Filled]) -> bool:
    """Whether enough is told of a happening that its word alone does not tell."""
    roles = {role for role, filler, _ in rows if not isinstance(filler, str)}
    return len(roles & _STRONG) > 1


def _event(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Event | None:
    own = scene.text.span(min(trigger.words), max(trigger.words))
    sentence = scene.text.sentence(trigger.index)
    limits = scene.text.span(sentence.start, sentence.stop - 1)
    span = merged([own, *(span for _, _, span in rows if limits.covers(span))])
    if not rows or scene.reading.titled(own) or (trigger.frame.doubtful and not _ample(rows)):
        return None
    state = _state(scene, trigger, rows)
    return Event(
        kind=trigger.frame.kind,
        roles=tuple((role, filler) for role, filler, _ in rows),
        label=scene.words(span),
        status=state,
        claim=scene.reading.claim_at(own),
        confidence=round(confidence(scene, trigger, rows, state), 3),
        evidence=(span,),
        trigger=own,
        rule=f"{trigger.frame.pos}:{trigger.frame.name}",
    )
