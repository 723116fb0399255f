"""The pairs of nodes that may be related, with their signs and the relations that their kinds allow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.relations.domain import DOMAIN, fits
from kg.extract.relations.signs import Signs, step
from kg.extract.relations.verbs import time_side
from kg.model import Entity, Kind, Time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.scene import Scene

# The relations that are ranked; the others are told by rules alone.
RANKED = (
    "about",
    "affiliation",
    "author",
    "competitor",
    "countryOfOrigin",
    "deathDate",
    "endDate",
    "headOf",
    "homeLocation",
    "knowsAbout",
    "locatedIn",
    "memberOf",
    "nationality",
    "organizer",
    "owner",
    "partOf",
    "participant",
    "produces",
    "replaces",
    "startDate",
)
_GAPS = (0, 1, 2, 4, 8)
_NEAREST = 2
_DATED = frozenset({"startDate", "endDate", "deathDate"})


@dataclass(frozen=True, slots=True)
class Pair:
    """Two nodes by number, the relations that may hold from the first to the second, and their signs.

    ``spots`` are the nearest spots of the two in one sentence, if any; ``told`` what rules found, by relation.
    """

    one: int
    other: int
    relations: tuple[str, ...]
    signs: tuple[str, ...]
    spots: tuple[Spot, Spot] | None
    told: tuple[tuple[str, tuple[Candidate, ...]], ...]


def pairs(scene: Scene, nodes: list[Node], candidates: list[Candidate]) -> Iterator[Pair]:
    """The pairs worth a look: told by a rule or event, in one sentence, or of a happening that the text is about."""
    signs = Signs(scene, nodes, candidates)
    told = _told(nodes, candidates)
    near = _near(signs)
    allowed = _allowed(signs, nodes)
    for one in range(len(nodes)):
        for other in range(len(nodes)):
            relations = allowed(one, other)
            if one == other or not relations:
                continue
            rules = told.get((one, other), {})
            events = signs.events.get((one, other), ())
            rows = near.get((one, other), [])
            if not rows and not rules and not events and not _worth(signs, one, other):
                continue
            found = set(events)
            for a, b in sorted(rows, key=lambda row: abs(row[0].head - row[1].head))[:_NEAREST]:
                found.update(signs.together(a, b))
            found.add(f"gap={step(signs.gap(one, other), _GAPS)}")
            found.add(f"kinds={signs.sort(nodes[one])}>{signs.sort(nodes[other])}")
            found.update(f"s:{sign}" for sign in signs.own(one))
            found.update(f"o:{sign}" for sign in signs.own(other))
            found.update(_crossed(signs, one, other, found))
            best = min(rows, key=lambda row: (signs.said(*row), abs(row[0].head - row[1].head)), default=None)
            told_rows = tuple((relation, tuple(group)) for relation, group in rules.items())
            yield Pair(one, other, relations, tuple(sorted(found)), best, told_rows)


def _crossed(signs: Signs, one: int, other: int, found: set[str]) -> Iterator[str]:
    """Signs that tell more together than apart."""
    left, right = signs.own(one), signs.own(other)
    yield "gap0" if "gap=0" in found else "gap1"
    if "s:main" in {f"s:{s}" for s in left}:
        yield f"main&{'gap=0' if 'gap=0' in found else 'apart'}"
        for sign in right:
            yield f"main&o:{sign}"
    one_, other_ = signs.nodes[one].value, signs.nodes[other].value
    if isinstance(one_, Entity) and isinstance(other_, Entity):
        if one_.kind is Kind.PLACE and other_.kind is Kind.PLACE:
            yield from signs.places(one_, other_)
    recent = signs.recent(one, other)
    if recent:
        yield "recent"
    near = "gap0" if "gap=0" in found else "gap1" if "gap=1" in found else "gap+"
    for sign in left:
        if sign.startswith("t="):
            yield f"s:{sign}&{near}"
            if recent:
                yield f"s:{sign}&recent"
            yield from (f"s:{sign}&o:{mark}" for mark in right if mark.startswith("rank="))
    order = next((s for s in found if s.startswith("order=")), "")
    before = next((s for s in found if s.startswith("pre-o=")), "")
    far = next((s for s in found if s.startswith("far=")), "")
    if order:
        yield f"{order}&{before}"
        yield f"{order}&{before}&{far}"
    for sign in left:
        if sign.startswith("class="):
            yield f"s:{sign}&{before}"


def _told(nodes: list[Node], candidates: list[Candidate]) -> dict[tuple[int, int], dict[str, list[Candidate]]]:
    place: dict[object, int] = {}
    for number, node in enumerate(nodes):
        value = node.value
        if isinstance(value, Time):
            for last in (False, True):
                side = time_side(value, last=last)
                if side is not None:
                    place.setdefault(side, number)
        place.setdefault(value, number)
    found: dict[tuple[int, int], dict[str, list[Candidate]]] = defaultdict(lambda: defaultdict(list))
    for candidate in candidates:
        if candidate.relation in RANKED and candidate.subject in place and candidate.object in place:
            found[place[candidate.subject], place[candidate.object]][candidate.relation].append(candidate)
    return found


def _near(signs: Signs) -> dict[tuple[int, int], list[tuple[Spot, Spot]]]:
    """For each pair, its spots in one sentence."""
    found: dict[tuple[int, int], list[tuple[Spot, Spot]]] = defaultdict(list)
    for rows in signs.by_stretch.values():
        for number, a in rows:
            for other, b in rows:
                if number != other:
                    found[number, other].append((a, b))
    return found


def _worth(signs: Signs, one: int, other: int) -> bool:
    """Whether two nodes that no sentence has together may still be related: neighbours, or of the main happening."""
    if signs.gap(one, other) <= 1:
        return True
    return "main" in signs.own(one) or "headline" in signs.own(other)


def _allowed(signs: Signs, nodes: list[Node]):  # type: ignore[no-untyped-def]
    memory: dict[tuple[object, object], tuple[str, ...]] = {}

    def find(one: int, other: int) -> tuple[str, ...]:
        subject, filler = nodes[one].value, nodes[other].value
        if not isinstance(subject, Entity):
            return ()
        key = (subject.kind, filler.kind if isinstance(filler, Entity) else "time")
        if key not in memory:
            memory[key] = tuple(r for r in RANKED if _fits(subject, r, filler))
        return memory[key]

    return find


def _fits(subject: Entity, relation: str, filler: Entity | Time) -> bool:
    if isinstance(filler, Entity) and filler == subject:
        return relation in DOMAIN and subject.kind in DOMAIN[relation][0] and filler.kind in DOMAIN[relation][1]
    return fits(subject, relation, filler)
