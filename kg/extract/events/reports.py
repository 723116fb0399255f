"""What each word of a text tells: the event, its status, its evidence, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.annotate.modality import finite, heaviest
from kg.annotate.syntax import merged
from kg.extract.events.casting import cast
from kg.extract.events.circumstances import locations, measures, times
from kg.extract.events.merge import Report
from kg.extract.events.roles import fill
from kg.extract.events.sense import chances
from kg.extract.events.telling import confidence, signs
from kg.model import Event, Layout, Manner, Status, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Field, Trigger
    from kg.model import Claim, Span


# A class whose tests fail must be surer by so much: it costs no F1 (.550 on the held articles with and without), and
# what a test says outright (a tree that is felled is not attacked) holds for lone sentences too.
DOUBT = 0.15


@dataclass(frozen=True, slots=True)
class Telling:
    """What a word may tell: its trigger, what fills its roles by grammar, the event so far, and the signs of it."""

    trigger: Trigger
    rows: list[Filled]
    event: Event
    signs: tuple[str, ...]


def tellings(scene: Scene, field: Field) -> Iterator[tuple[Telling, ...]]:
    """For each word of ``field``, in order, the events that it may tell, with the roles that grammar gives."""
    meant = chances(scene, field)
    for triggers in field.offers:
        found = []
        for trigger in triggers:
            rows = roles(scene, trigger, field.anchors - {trigger.anchor})
            event = _event(scene, trigger, rows)
            if event is not None:
                shown = signs(scene, trigger, rows, event.status, field)
                sure = confidence(scene, shown)
                if meant:
                    sure = (sure + meant[trigger.index][trigger.frame.kind]) / 2
                event = replace(event, confidence=round(sure, 3))
                found.append(Telling(trigger, rows, event, shown))
        if found:
            yield tuple(found)


def told(scene: Scene, field: Field, floor: float) -> Iterator[Telling]:
    """The best event of each word, if it is worth at least ``floor``, with its roles as cast."""
    taken: set[int] = set()
    chosen = []
    for options in tellings(scene, field):
        best = max(options, key=_worth)
        if _worth(best) >= floor and taken.isdisjoint(best.trigger.words):
            taken.update(best.trigger.words)
            chosen.append(best)
    rivals = {telling.trigger.anchor: telling.trigger for telling in chosen}
    for telling in chosen:
        rows = cast(scene, telling.trigger, telling.rows, rivals)
        event = _event(scene, telling.trigger, rows) or telling.event
        yield replace(telling, rows=rows, event=replace(event, confidence=telling.event.confidence))


def _worth(telling: Telling) -> float:
    """The confidence of an event, less where a test of its frame fails."""
    return telling.event.confidence - (DOUBT if telling.trigger.loose else 0.0)


def report(scene: Scene, telling: Telling) -> Report:
    """What ``telling`` says, to be compared with other reports."""
    trigger = telling.trigger
    number = scene.text.sentence_number(trigger.index)
    opens = number == 0 or scene.layout(trigger.index) is Layout.TITLE
    taken = trigger.clause is None and _definite(scene, trigger.index)
    return Report(telling.event, trigger.frame.lemma, number, opens, taken)


def roles(scene: Scene, trigger: Trigger, rivals: frozenset[int]) -> list[Filled]:
    """All that fills a role by grammar: arguments, then dates and places of the sentence that ``rivals`` leave."""
    rows = fill(scene, trigger)
    rows += measures(scene, trigger, rivals, rows)
    seen: set[object] = {filler for _, filler, _ in rows}
    rows += [row for row in times(scene, trigger, rivals) if row[1] not in seen]
    return rows + locations(scene, trigger, rivals, seen)


def _definite(scene: Scene, noun: int) -> bool:
    """Whether a noun takes up what is known: « l'attaque », « cette attaque », not « une attaque », « attaques »."""
    determiners = [t for t in scene.syntax.kids(noun, frozenset({"det"})) if t.index < noun]
    return any(t.has("Definite=Def") or t.has("PronType=Dem") for t in determiners)


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


def _claim(scene: Scene, trigger: Trigger, own: Span) -> Claim | None:
    """The claim that the words stand in; not for what a participle takes for granted in reported speech.

    In « il conteste la loi, adoptée le 18 mai par l'Assemblée », that it was adopted is the reporter's own.
    """
    claim = scene.reading.claim_at(own)
    token = scene.text.tokens[trigger.anchor]
    granted = token.dep == "acl" and token.has("Tense=Past")
    if claim is None or claim.manner is Manner.DIRECT or not granted or finite(scene.text, token.index) is not None:
        return claim
    holder = scene.text.tokens[token.head].span
    quoted = any(span.overlaps(own) for said in scene.reading.utterances for span in said.quoted)
    return claim if quoted or not claim.content.covers(holder) else None


def _event(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Event | None:
    own = scene.text.span(min(trigger.words), max(trigger.words))
    sentence = scene.text.sentence(trigger.index)
    limits = scene.text.span(sentence.start, sentence.stop - 1)
    span = merged([own, *(span for _, _, span in rows if limits.covers(span))])
    if not rows or scene.reading.titled(own):
        return None
    return Event(
        kind=trigger.frame.kind,
        roles=tuple((role, filler) for role, filler, _ in rows),
        label=scene.words(span),
        status=_state(scene, trigger, rows),
        claim=_claim(scene, trigger, own),
        evidence=(span,),
        trigger=own,
        rule=f"{trigger.frame.pos}:{trigger.frame.name}",
    )
