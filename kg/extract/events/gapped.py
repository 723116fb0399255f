"""Clauses without a verb of their own, which share that before them: « A a été racheté par B et C par D ».

What stands in them has no part in what the verb tells of those before, and the verb tells it of them once more: each of
the two that stand there has the part of its mate, that is of the subject or object that it is like, and of what the
same preposition leads in or what tells the day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.orphans import phrase
from kg.annotate.syntax import participle
from kg.annotate.universal import VERBS
from kg.extract.events.things import things
from kg.model import Entity, Time
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ACTORS, _LIKE = frozenset({"actor", "org", "person"}), frozenset({Kind.ORGANIZATION, Kind.PERSON, Kind.PLACE})
_COMMA, _AND = ",", "CCONJ"
# Tokens of a clause.
_LONG = 12


class Gapped(NamedTuple):
    """A clause at ``place`` without a verb: its noun and what else it has, with the ``mates`` of these before it."""

    place: range
    verb: int
    heads: tuple[int, ...]
    mates: tuple[int, ...]


def gapped(scene: Scene, trigger: Trigger) -> tuple[Gapped, ...]:
    """The clauses behind the verb of ``trigger`` that share it."""
    if trigger.clause is None:
        return ()
    known = scene.gaps.get(trigger.anchor)
    if known is None:
        known = scene.gaps[trigger.anchor] = tuple(_found(scene, trigger))
    return known


def beyond(scene: Scene, trigger: Trigger, head: int) -> bool:
    """Whether what stands at ``head`` is told of in such a clause."""
    return any(head in one.place for one in gapped(scene, trigger))


def again(scene: Scene, trigger: Trigger, rows: list[Filled]) -> Iterator[list[Filled]]:
    """What the verb tells once more, of those in each clause that shares it."""
    for one in gapped(scene, trigger):
        found = [row for row in (_shared(scene, one, row) for row in rows) if row is not None]
        if any(row[2].start >= scene.text.tokens[one.place.start].span.start for row in found):
            yield found


def _shared(scene: Scene, one: Gapped, row: Filled) -> Filled | None:
    """``row`` as it is told of the clause: with the one whose mate has that part, or the subject before the verb."""
    role, filler, span = row
    inside = scene.text.within(span)
    for head, mate in zip(one.heads, one.mates, strict=True):
        if mate in inside:
            thing = _thing(scene, head, filler)
            return None if thing is None else (role, thing.filler, thing.span)
    before = one.mates[0] > one.verb and max(inside) < one.verb
    return row if before and role is not Role.TIME else None


def _thing(scene: Scene, head: int, like: object) -> Thing | None:
    """What stands at ``head``, or is named beside it, if it is of the sort of ``like``."""
    timed, entity = isinstance(like, Time), scene.named(head)
    near = [t for t in things(scene, scene.text.sentence(head)) if isinstance(t.filler, Time) is timed]
    named = (t for t in near if entity is not None and t.filler is entity and t.head >= head)
    fit = (t for t in near if t.extent in {"", "phrase"} and t.head == head)
    return next(named, None) or next(fit, None)


def _found(scene: Scene, trigger: Trigger) -> Iterator[Gapped]:
    tokens, last = scene.text.tokens, max(trigger.anchor, *trigger.words)
    bound: int | None = None
    for index in range(last + 2, scene.text.sentence(last).stop):
        token = tokens[index]
        if token.pos in VERBS or participle(token):
            return
        if token.text == _COMMA or token.pos == _AND:
            one = _clause(scene, trigger, index, index if bound is None else bound)
            bound = index if bound is None and one is not None else bound
            if one is not None:
                yield one


def _clause(scene: Scene, trigger: Trigger, mark: int, bound: int) -> Gapped | None:
    """The clause without a verb behind the comma or conjunction at ``mark``, with its mates before ``bound``."""
    tokens, stop = scene.text.tokens, scene.text.sentence(mark).stop
    first = mark + 2 if mark + 1 < stop and tokens[mark + 1].pos == _AND else mark + 1
    noun, here = _phrase(scene, first, stop)
    if noun is None:
        return None
    day = here if here in scene.times else None
    dated = next((i for i in range(bound - 1, trigger.anchor, -1) if i in scene.times), None)
    here = _past_days(scene, here, stop)
    led = scene.frames.grammar.plain.get(scene.text.lowered[here], scene.text.lowered[here]) if here < stop else ""
    other, end = (None, here)
    if here < stop and tokens[here].pos == "ADP" and led != scene.frames.grammar.of:
        other, end = _phrase(scene, here + 1, stop)
        mate = _led(scene, trigger, bound, led)
    else:
        led, other, mate, day = "", day, dated, None
    end = _past_days(scene, end, stop)
    closed = end >= stop or tokens[end].pos in {"PUNCT", _AND}
    if other is None or mate is None or not closed:
        return None
    like = _mate(scene, trigger, noun, (led, other), bound)
    if like is None:
        return None
    timed = ((day,), (dated,)) if day is not None and dated is not None else ((), ())
    return Gapped(range(first, end), trigger.anchor, (noun, other, *timed[0]), (like, mate, *timed[1]))


def _phrase(scene: Scene, first: int, stop: int) -> tuple[int | None, int]:
    """The first noun of the phrase that begins at ``first``, up to a day, and what stands behind it."""
    near = range(first, min(stop, first + _LONG))
    end = next((index for index in near if index in scene.times), near.stop)
    return phrase(scene.text.tokens, first, end, scene.frames.grammar)


def _past_days(scene: Scene, here: int, stop: int) -> int:
    while here < stop and (here in scene.times or scene.text.tokens[here].pos == "ADV"):
        here += 1
    return here


def _led(scene: Scene, trigger: Trigger, mark: int, led: str) -> int | None:
    """The noun that the same preposition leads in before the mark."""
    lowered, plain = scene.text.lowered, scene.frames.grammar.plain
    for index in range(mark - 2, trigger.anchor, -1):
        if scene.text.tokens[index].pos == "ADP" and plain.get(lowered[index], lowered[index]) == led:
            return _phrase(scene, index + 1, mark)[0]
    return None


def _mate(scene: Scene, trigger: Trigger, noun: int, other: tuple[str, int], mark: int) -> int | None:
    """Of whom the verb tells what it tells of ``noun``: the object or the subject that is of its sort."""
    led, head = other
    subjects = [one for one in scene.syntax.grammatical(trigger.anchor)[0] if one < trigger.anchor]
    if led == scene.frames.grammar.by:
        actor = scene.text.tokens[head].text[:1].isupper() or not scene.sorts(head).isdisjoint(_ACTORS)
        return next(iter(subjects), None) if actor else None
    kind = _kind(scene, noun)
    behind = [one for one in range(trigger.anchor + 1, mark) if one in scene.mentions and not _preposed(scene, one)]
    return next((one for one in (*behind, *subjects) if kind is not None and _kind(scene, one) is kind), None)


def _preposed(scene: Scene, head: int) -> bool:
    first = scene.text.within(scene.mentions[head])[0]
    return scene.text.tokens[first - 1].pos == "ADP"


def _kind(scene: Scene, head: int) -> Kind | None:
    entity = scene.named(head)
    return entity.kind if isinstance(entity, Entity) and entity.kind in _LIKE else None
