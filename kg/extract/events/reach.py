"""Which roles a word's clause and sentence may fill at all, seen before anything is filled.

A word whose event would not be kept even if the best fillers stood there is passed over
(:func:`kg.extract.events.reports.tellings`), and what is found is the same.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.syntax import Part
from kg.extract.events.owners import slots
from kg.extract.events.roles import ERGATIVE, lent
from kg.extract.events.slots import shown
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.lang.frames import Frames

_MEASURED = frozenset({Role.AMOUNT, Role.QUANTITY})
_EVERY = frozenset(Role)
# The place of what the word itself says.
_OWN = frozenset({"T"})


def within_reach(scene: Scene, trigger: Trigger) -> frozenset[Role]:
    """The roles that :func:`kg.extract.events.reports.roles` may fill, and perhaps others."""
    if lent(scene, trigger) is not None:
        return _EVERY
    found, adjuncts = _slotted(scene, trigger), _adjuncts(scene.frames)
    for argument in trigger.arguments:
        if argument.head in scene.times:
            found.add(Role.TIME)
        if argument.part is Part.OBLIQUE and argument.preposition in adjuncts:
            found.add(adjuncts[argument.preposition])
    number = scene.text.sentence_of[trigger.index]
    if scene.counting and _counts(scene, number, trigger):
        found |= _MEASURED
    if number in scene.dated:
        found.add(Role.TIME)
    if number in scene.sited:
        found.add(Role.PLACE)
    if number in scene.with_colon:
        found |= {Role.PLACE, Role.AGENT}
    return frozenset(found)


def _counts(scene: Scene, number: int, trigger: Trigger) -> bool:
    """Whether sentence ``number`` or that of an argument holds a number."""
    return number in scene.counting or any(
        scene.text.sentence_of[argument.head] in scene.counting for argument in trigger.arguments
    )


def _slotted(scene: Scene, trigger: Trigger) -> set[Role]:
    """The roles of the slots that have an argument; where the subject takes the object's role, that too."""
    valence, told = slots(scene, trigger), shown(trigger.arguments) | _OWN
    found = {slot.role for slot in valence if slot.place in told}
    if trigger.frame.kind in ERGATIVE:
        found |= {slot.role for slot in valence if slot.place == "O"}
    return found


@cache
def _adjuncts(words: Frames) -> Mapping[str, Role]:
    """The role of what stands behind a preposition, whatever the event."""
    found = dict.fromkeys(words.reasons.aims, Role.PURPOSE) | dict.fromkeys(words.reasons.causes, Role.SOURCE)
    return MappingProxyType(found | {**words.ways} | dict.fromkeys(words.locatives, Role.PLACE))
