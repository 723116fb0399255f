"""Claim meets claim: who denies, contradicts or bears out what another says, in one document and across many.

Two sayings meet when they tell the same thing: a statement with the same subject, predicate and object, or an event of
the same class with the same participant. They are at odds when one denies what the other does not, when a figure or
date of the same event differs, or when a property that has one value has two; else the second confirms the first, if
somebody else says it. What a claim of the same document answers by its words (« dément avoir fermé l'usine », « rejette
ces accusations ») is found by :mod:`.answers`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from kg.model import Claim, Entity, Quantity, Time
from kg.resolve.answers import answers
from kg.terms import Kind, Role, Stance, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from kg.model import Event, Filler, Reading, Source, Statement

# Properties that have one value at a time; others (memberOf, affiliation) may have many.
_SINGLE = frozenset({"birthDate", "deathDate", "birthPlace", "deathPlace", "age", "numberOfEmployees"})
# What befalls somebody or something but once, so that one who takes part tells which it is.
_ONCE = frozenset({"Closure", "Death", "Departure"})
_ACTORS = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT})
_FIGURES = (Role.QUANTITY, Role.AMOUNT)
# A thing told more often than this is a theme of the day: pairs of it say nothing and would be quadratic.
CROWD = 40
# An event of two articles further apart, in days, is another one of its kind.
_MONTH = 31


class Bearing(StrEnum):
    """How one saying bears on another; the value is the local name in ``kg:``."""

    DISPUTES = "disputes"
    CONFIRMS = "confirms"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """One saying bears on another; both are tails of IRIs: ``claim/<document>-<number>``, ``event/…`` and so on."""

    source: str
    bearing: Bearing
    target: str
    rule: str


@dataclass(frozen=True, slots=True)
class _Saying:
    node: str
    order: int
    speaker: str
    denied: bool
    said: bool


@dataclass(frozen=True, slots=True)
class Saying:
    """What one claim, statement or event of a document says, in a form that is kept with its signature.

    ``key`` is shared by the sayings that meet, its first word their sort; entities in it, in ``speaker`` and in
    ``value`` are keys of the document. ``node`` is the tail of an IRI; ``said`` whether somebody says it.
    """

    key: tuple[str, ...]
    node: str
    speaker: str
    denied: bool
    said: bool
    value: str = ""


def sayings(reading: Reading) -> tuple[Saying, ...]:
    """All that ``reading`` says that other documents may bear on."""
    found = []
    for key, one, value in _sayings(reading, 0):
        parts = tuple(str(part) for part in key) if isinstance(key, tuple) else (str(key),)
        told = "" if value is None else str(_key(value))
        found.append(Saying(parts, one.node, one.speaker, one.denied, one.said, told))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Told:
    """A document's sayings: its key, the first publication of its text, its day (ISO 8601, or ``""``), what it says."""

    document: str
    original: str
    day: str
    sayings: Iterable[Saying]


def across(told: Iterable[Told], key: Callable[[str, str], str]) -> tuple[Link, ...]:
    """The links between what different documents say, sorted; ``key(document, entity)`` is the shared key of an entity.

    Copies of one text do not bear on one another, and what happens is the same only within a month: who meets whom
    in May is not who met whom in March.
    """
    meetings: dict[tuple[str, ...], list[tuple[Told, Saying]]] = defaultdict(list)
    for one in sorted(told, key=lambda told: (told.day, told.document)):
        for saying in one.sayings:
            shared = tuple(key(one.document, part) for part in saying.key)
            speaker, value = (key(one.document, part) for part in (saying.speaker, saying.value))
            meetings[shared].append((one, replace(saying, key=shared, speaker=speaker, value=value)))
    found: set[Link] = set()
    for group in meetings.values():
        found.update(met(group))
    return tuple(sorted(found))


def met(group: Sequence[tuple[Told, Saying]]) -> Iterator[Link]:
    """The links between sayings of one matter, in order of their days and documents; none if it is everybody's."""
    if 1 < len(group) <= CROWD:
        yield from _bearings(group)


def _bearings(group: Sequence[tuple[Told, Saying]]) -> Iterator[Link]:
    for (earlier, one), (later, other) in combinations(group, 2):
        if earlier.original == later.original or not other.said or not _near(earlier, later, one.key[0]):
            continue
        if one.value and other.value:
            if one.value != other.value and one.speaker != other.speaker and one.denied == other.denied:
                yield Link(other.node, Bearing.DISPUTES, one.node, f"other {one.key[0]}")
        elif one.denied != other.denied:
            yield Link(other.node, Bearing.DISPUTES, one.node, f"denied {one.key[0]}")
        elif one.speaker != other.speaker:
            yield Link(other.node, Bearing.CONFIRMS, one.node, f"same {one.key[0]}")


def _near(one: Told, other: Told, sort: str) -> bool:
    """Whether two documents may speak of one happening: relations last, events do not."""
    if sort not in {"event", "figure"}:
        return True
    if not one.day or not other.day:
        return False
    return abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days) <= _MONTH


def links(readings: Iterable[Reading]) -> tuple[Link, ...]:
    """The links between what claims, statements and events of ``readings`` say, sorted; later ones bear on earlier."""
    meetings: dict[Hashable, list[tuple[_Saying, Filler | None]]] = defaultdict(list)
    found: set[Link] = set()
    for order, reading in enumerate(readings):
        for key, saying, value in _sayings(reading, order):
            meetings[key].append((saying, value))
        document = reading.document.key
        for answer in answers(reading, CROWD):
            one, other = (f"claim/{document}-{claim.number}" for claim in (answer.claim, answer.said))
            found.add(Link(one, Bearing.DISPUTES if answer.denies else Bearing.CONFIRMS, other, answer.rule))
    for key, group in meetings.items():
        if len(group) <= CROWD:
            found.update(_meet(key, group))
    return tuple(sorted(found))


def _sayings(reading: Reading, order: int) -> Iterator[tuple[Hashable, _Saying, Filler | None]]:
    document = reading.document.key
    for number, statement in enumerate(reading.statements, 1):
        saying = _saying(statement, f"statement/{document}-{number}", document, order)
        yield ("statement", statement.subject.key, statement.predicate, _key(statement.object)), saying, None
        if statement.predicate in _SINGLE:
            yield ("single", statement.subject.key, statement.predicate), saying, statement.object
    for number, event in enumerate(reading.events, 1):
        saying = _saying(event, f"event/{document}-{number}", document, order)
        actors = [filler for role, filler in event.roles if role in _ACTORS and isinstance(filler, Entity)]
        keys = sorted({actor.key for actor in actors})
        for first, second in combinations(keys, 2):
            yield ("event", event.kind, first, second), saying, None
        if len(keys) == 1 and event.kind in _ONCE:
            yield ("event", event.kind, *keys), saying, None
        causes = [filler for role, filler in event.roles if role is Role.SOURCE and isinstance(filler, Entity)]
        causes = [cause for cause in causes if cause.kind is Kind.EVENT]  # « douze morts dans l'explosion »
        for actor in sorted({actor.key for actor in (*actors, *causes)}):
            for role, filler in event.roles:
                if role in _FIGURES and isinstance(filler, Quantity):
                    yield ("figure", event.kind, actor, role, filler.unit), saying, filler


def _saying(item: Statement | Event, node: str, document: str, order: int) -> _Saying:
    claim = item.claim
    # « dément ne pas avoir vendu » makes the sale possible: what a denying cue leaves asserted or planned, it denies.
    denies = claim is not None and claim.stance is Stance.DENYING and item.status is not Status.POSSIBLE
    denied = denies or item.status is Status.DENIED
    said = node if claim is None else f"claim/{document}-{claim.number}"
    return _Saying(said, order, _speaker(claim) or document, denied, claim is not None)


def _speaker(claim: Claim | None) -> str:
    speaker: Entity | Source | None = claim.speaker if claim is not None else None
    if speaker is None:
        return ""
    return speaker.key if isinstance(speaker, Entity) else speaker.label


def _key(value: Filler) -> Hashable:
    match value:
        case Entity():
            return value.key
        case Time():
            return value.edtf
        case Quantity():
            return _figure(value)
        case str():
            return value.casefold()


def _figure(value: Quantity) -> tuple[str | None, ...]:
    return (value.value, value.minimum, value.maximum, value.unit, value.per)


def _meet(key: Hashable, group: list[tuple[_Saying, Filler | None]]) -> Iterator[Link]:
    rule = key[0] if isinstance(key, tuple) else ""
    for (one, first), (other, second) in combinations(group, 2):
        if one.node == other.node or not (one.said or other.said):
            continue
        later, earlier = (other, one) if (other.said, other.order) >= (one.said, one.order) else (one, other)
        if not later.said:
            continue
        if first is not None and second is not None:
            if _key(first) != _key(second) and one.speaker != other.speaker and one.denied == other.denied:
                yield Link(later.node, Bearing.DISPUTES, earlier.node, f"other {rule}")
        elif one.speaker == other.speaker:
            continue
        elif one.denied != other.denied:
            yield Link(later.node, Bearing.DISPUTES, earlier.node, f"denied {rule}")
        else:
            yield Link(later.node, Bearing.CONFIRMS, earlier.node, f"same {rule}")


__all__ = ["CROWD", "Bearing", "Link", "Saying", "Told", "across", "links", "met", "sayings"]
