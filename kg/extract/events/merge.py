"""One event per happening: reports of the same one, in title, lead and body, made one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Entity, Quantity, Role, Status, Time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Event, Filler

_MAIN = frozenset({Role.PATIENT, Role.AGENT, Role.RECIPIENT, Role.QUANTITY, Role.AMOUNT})
_STRICT = frozenset({Role.PATIENT, Role.QUANTITY, Role.AMOUNT, Role.TIME, Role.DESTINATION, Role.FUNCTION})


def merge(events: Iterable[Event]) -> tuple[Event, ...]:
    """``events`` with those that tell the same happening united, in order of first report."""
    found: list[Event] = []
    for event in events:
        for number, known in enumerate(found):
            if _same(known, event):
                found[number] = _unite(known, event)
                break
        else:
            found.append(event)
    return tuple(found)


def _same(one: Event, other: Event) -> bool:
    if one.kind != other.kind or one.negative != other.negative:
        return False
    if (one.status is Status.DENIED) != (other.status is Status.DENIED):
        return False
    first, second = _roles(one), _roles(other)
    shared = sum(bool(first[role] & second[role]) for role in _MAIN if role in first and role in second)
    clash = any(first[role].isdisjoint(second[role]) for role in _STRICT if role in first and role in second)
    return shared > 0 and not clash and _close(first, second)


def _close(first: dict[Role, set[object]], second: dict[Role, set[object]]) -> bool:
    """Agents alone do not make two events one: what is done must be shared, or not told twice."""
    if Role.PATIENT in first and Role.PATIENT in second:
        return True
    return any(role in first and role in second for role in (Role.QUANTITY, Role.AMOUNT, Role.RECIPIENT))


def _roles(event: Event) -> dict[Role, set[object]]:
    found: dict[Role, set[object]] = {}
    for role, filler in event.roles:
        found.setdefault(role, set()).add(_key(filler))
    return found


def _key(filler: Filler) -> object:
    match filler:
        case Entity():
            return filler.key
        case Quantity():
            return filler.value or (filler.minimum, filler.maximum)
        case Time():
            return filler.edtf
        case str():
            return filler.split()[0].casefold() if filler.split() else ""


def _unite(one: Event, other: Event) -> Event:
    roles = dict.fromkeys((*one.roles, *other.roles))
    return replace(
        one,
        roles=tuple(roles),
        status=_status(one, other),
        claim=one.claim if other.claim is not None else None,
        confidence=max(one.confidence, other.confidence),
        evidence=tuple(dict.fromkeys((*one.evidence, *other.evidence))),
    )


def _status(one: Event, other: Event) -> Status:
    """What the article itself says outweighs what it quotes, a verb a noun, and a plan a bare present (headlines)."""
    if (one.claim is None) != (other.claim is None):
        return one.status if one.claim is None else other.status
    verbal = [event for event in (one, other) if event.rule.startswith("v:")]
    if len(verbal) == 1:
        return verbal[0].status
    return Status.PLANNED if {one.status, other.status} == {Status.PLANNED, Status.ASSERTED} else one.status
