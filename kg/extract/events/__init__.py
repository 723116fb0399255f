"""What happens: the 28 event classes with their roles, by frames."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.modality import status
from kg.annotate.syntax import merged
from kg.extract.events.circumstances import locations, times
from kg.extract.events.merge import merge
from kg.extract.events.roles import fill
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import find
from kg.model import Event, Layout

if TYPE_CHECKING:
    from kg.extract.events.triggers import Trigger
    from kg.lang.base import Language
    from kg.model import Reading

_SILENT = frozenset({Layout.CREDIT, Layout.LINK, Layout.DATELINE})


def extract(reading: Reading, language: Language) -> Reading:
    """Add the events of the text."""
    scene = Scene(reading, language.frames)
    triggers = list(find(scene))
    rivals = frozenset(trigger.anchor for trigger in triggers)
    found = (_event(scene, trigger, rivals - {trigger.anchor}) for trigger in triggers)
    return replace(reading, events=merge(event for event in found if event is not None))


def _event(scene: Scene, trigger: Trigger, rivals: frozenset[int]) -> Event | None:
    rows = fill(scene, trigger)
    seen: set[object] = {filler for _, filler, _ in rows}
    rows += [row for row in times(scene, trigger, rivals) if row[1] not in seen]
    rows += locations(scene, trigger, rivals, seen)
    own = scene.text.span(min(trigger.words), max(trigger.words))
    sentence = scene.text.sentence(trigger.index)
    limits = scene.text.span(sentence.start, sentence.stop - 1)
    span = merged([own, *(span for _, _, span in rows if limits.covers(span))])
    if not rows:
        return None
    return Event(
        kind=trigger.frame.kind,
        roles=tuple((role, filler) for role, filler, _ in rows),
        label=scene.words(span),
        status=status(scene.text, trigger.anchor),
        claim=scene.reading.claim_at(own),
        evidence=(span,),
        trigger=own,
        rule=f"{trigger.frame.pos}:{trigger.frame.name}",
    )
