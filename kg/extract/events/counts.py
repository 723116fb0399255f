"""Quantities -> those that may say how much of something happens, not when, where or how old; times that say when.

And which of them counts others than those of whom an event tells.

« Deux ans après l'accident », « il y a trois jours » and « à quarante kilomètres de Dax » place what happens,
« Paul Roux, 44 ans, » says who it is. « Le Vent (1983) » says how old a work is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.model import Quantity
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.lang.frames import Asides, Frames
    from kg.model import Reading, Time

# The classes that count those whom something befalls, and what they count.
_ACCIDENT, _DEATH = "Accident", "Death"
TOLL = frozenset({_DEATH, "Injury"})
# The classes of what is done to somebody or something that is hurt.
HARM = TOLL | {"Accident", "Attack"}
_COUNTED = frozenset({"quantity:person", "quantity:other", "words:person"})

# So many characters around a number are looked at.
_AROUND = 24
_MADE = frozenset({Kind.WORK, Kind.PRODUCT, Kind.LAW})
# What opens a bracket that a year ends: « (1983) », « (Éditions du Lac, 1983) ».
_OPENED = re.compile(r"\s?\((?:[^()\n]{0,60}, )?$")
# So many characters stand at most before such a year, from the title on.
_BRACKETED = 70
_BOTH = "2"
_YEAR = re.compile(r"\d{4}")
_CLOSING = frozenset('»”"')


def harmful(frames: Frames, noun: str) -> bool:
    """Whether a noun, by its lemma, tells what harms: « naufrage », « fusillade »."""
    return any(frame.kind in HARM - TOLL for frame in frames.nouns.get(noun, ()))


def counting(reading: Reading, asides: Asides) -> Iterator[Quantity]:
    """The quantities of ``reading`` that may fill a role of an event, in order."""
    text = reading.text.normal
    for quantity in reading.quantities:
        start, end = quantity.span.start, quantity.span.end
        before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        if not _aside(quantity.unit, before, behind, asides):
            yield quantity


def dating(reading: Reading) -> Iterator[Time]:
    """The times of ``reading`` that may say when something happens, in order: not the year behind a title."""
    text = reading.text.normal
    ends = {m.span.end for entity in reading.entities if entity.kind in _MADE for m in entity.mentions}
    for time in reading.times:
        closed = _YEAR.fullmatch(time.edtf) and text[time.span.end : time.span.end + 1] == ")"
        start = max(time.span.start - _BRACKETED, 0)
        opened = _OPENED.search(text[start : time.span.start]) if closed else None
        end = start + opened.start() if opened is not None else 0
        titled = end in ends or text[max(end - 1, 0) : end] in _CLOSING
        if not titled:
            yield time


def of_others(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« 12 morts et 30 blessés », « un homme tué, deux suspects en fuite »: whether a number counts no victims of this.

    So do « 30 blessés » and « 3 000 sinistrés » of a death, and « 37 pompiers » of a fire. « a reçu les deux camps »
    are both, and not so many.
    """
    kind = trigger.frame.kind
    both = isinstance(thing.filler, Quantity) and thing.filler.value == _BOTH
    if both and kind not in TOLL and _known(scene, thing):
        return True
    if kind == _ACCIDENT and isinstance(thing.filler, Quantity) and thing.filler.unit in scene.frames.rescuers:
        return True
    if kind == _DEATH and isinstance(thing.filler, Quantity) and thing.filler.unit in scene.frames.asides.periods:
        return True  # « mort à 96 ans »
    if kind not in TOLL or thing.sort not in _COUNTED or thing.head in trigger.words:
        return False
    token = scene.text.tokens[thing.head]
    if token.head in trigger.words and token.dep != "conj":  # « la mort de deux rescapés »
        return False
    unit = thing.filler.unit if isinstance(thing.filler, Quantity) else None
    noun = unit or scene.text.lemmas[thing.head]
    told = TOLL.intersection(frame.kind for frame in scene.frames.nouns.get(noun, ()))
    spared = scene.frames.spared | scene.frames.rescuers | scene.moods.words.suspects
    return (bool(told) and kind not in told) or not spared.isdisjoint(noun.split(" "))


def _known(scene: Scene, thing: Thing) -> bool:
    """Whether the number of ``thing`` stands behind « les », « ces » or « ses »."""
    first = min(scene.text.within(thing.span), default=0)
    before = scene.text.tokens[first - 1] if first else None
    return before is not None and before.pos == "DET" and before.has("Number=Plur")


def _aside(unit: str | None, before: str, behind: str, asides: Asides) -> bool:
    if unit in asides.scales:
        return True
    if unit in asides.lengths:
        return asides.away.search(before) is not None
    if unit not in asides.periods:
        return False
    told = asides.since.search(before) or asides.later.match(behind)
    return bool(told) or (unit == asides.year and bool(asides.aged.search(before) and asides.ended.match(behind)))
