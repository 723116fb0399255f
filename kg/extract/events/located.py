"""Where something happens that is told without a place: in the land of the title, or where its victims were hurt.

Under « Lituanie : la gauche l'emporte » each vote is held in Lithuania, and in « Un car s'est renversé près de Gap.
Douze passagers ont été blessés. » the passengers were hurt near Gap.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.events.counts import TOLL
from kg.lang.gazetteer import COUNTRY
from kg.model import Entity
from kg.terms import Kind, Layout, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.events.scene import Scene
    from kg.model import Event, Filler, Span

_ELECTION, _HARMING = "Election", frozenset({"Accident", "Attack", "Protest"})
# In sentences: the victims are told right behind what has hurt them.
_NEAR = 1
# Events before that are looked at: that of the title may be told again.
_BACK = 40
# What has more places is told of many happenings: « des orages à Gap, à Dax et à Dole ».
_FEW = 2


def located(scene: Scene, events: Iterable[Event]) -> tuple[Event, ...]:
    """``events``, in order of their first reports, with such places."""
    known = (*events,)
    land = _land(scene)
    if land is not None and not _at_home(scene, land) and not any(_titled(scene, event) for event in known):
        land = None
    return tuple(_placed(scene, one, known[max(number - _BACK, 0) : number], land) for number, one in enumerate(known))


def _placed(scene: Scene, event: Event, before: tuple[Event, ...], land: Entity | None) -> Event:
    roles = {role for role, _ in event.roles}
    if Role.PLACE in roles:
        return event
    places = [land] if event.kind == _ELECTION and land is not None else []
    if event.kind in TOLL and Role.QUANTITY in roles and Role.SOURCE not in roles:  # « le conflit a fait dix morts »
        near = (one for one in reversed(before) if one.kind in _HARMING and _follows(scene, one, event))
        places = _where(next(near, None), event)
    return replace(event, roles=(*event.roles, *((Role.PLACE, place) for place in places))) if places else event


def _where(harm: Event | None, toll: Event) -> list[Entity]:
    """Where ``harm`` was done, for those whom it has hurt; a toll of another day is of something else."""
    if harm is None or not _times(toll) <= _times(harm):
        return []
    places = [filler for role, filler in harm.roles if role is Role.PLACE and isinstance(filler, Entity)]
    alone = len(places) <= _FEW and all(place != filler for place in places for _, filler in toll.roles)
    return places if alone else []


def _times(event: Event) -> set[Filler]:
    return {filler for role, filler in event.roles if role is Role.TIME}


def _follows(scene: Scene, one: Event, event: Event) -> bool:
    """Whether ``event`` is told in the sentence where ``one`` has just been told, or in the next."""
    ends = [scene.text.within(span)[-1] for span in one.evidence if scene.text.within(span)]
    starts = [scene.text.within(span)[0] for span in event.evidence if scene.text.within(span)]
    numbers = scene.text.sentence_of
    return any(0 <= numbers[start] - numbers[end] <= _NEAR for end in ends for start in starts)


def _title(scene: Scene) -> Span | None:
    return next((block.span for block in scene.text.blocks if block.layout is Layout.TITLE), None)


def _titled(scene: Scene, event: Event) -> bool:
    """Whether the title tells of the vote ``event``."""
    title = _title(scene)
    return title is not None and event.kind == _ELECTION and any(title.covers(span) for span in event.evidence)


def _at_home(scene: Scene, land: Entity) -> bool:
    """Whether no other country is spoken of: under « Allemagne : Merkel félicite Obama » the vote was elsewhere."""
    others = {one for one in scene.reading.entities if one != land and COUNTRY in one.classes}
    return len(others) < (1 if COUNTRY in land.classes else _FEW)


def _land(scene: Scene) -> Entity | None:
    """The place that the title names before its colon, as what it is about: « Législatives en Lituanie : … »."""
    title = _title(scene)
    inside = scene.text.within(title) if title is not None else ()
    colon = next((index for index in inside if scene.text.tokens[index].text == ":"), None)
    names = {
        scene.entities[index] for index in inside if index in scene.entities and colon is not None and index < colon
    }
    topic = [one for one in names if one.kind is not Kind.EVENT]
    return topic[0] if len(topic) == 1 and topic[0].kind is Kind.PLACE else None
