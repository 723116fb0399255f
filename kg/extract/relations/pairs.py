"""The pairs of nodes that may be related, with their signs and the relations that their kinds allow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

from kg.extract.relations.domain import ALIKE, DOMAIN, fits
from kg.extract.relations.signs import Signs, step
from kg.extract.relations.verbs import time_side
from kg.model import Entity, Kind, Time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
    told, near, memory = _told(nodes, candidates), _near(signs), dict[tuple[str, str], tuple[str, ...]]()
    for one, other in permutations(range(len(nodes)), 2):
        relations = _allowed(nodes[one].value, nodes[other].value, memory)
        key = one, other
        if relations and (key in near or key in told or key in signs.events or _worth(signs, one, other)):
            yield _pair(signs, key, relations, near.get(key, []), told.get(key, {}))


def _pair(
    signs: Signs,
    key: tuple[int, int],
    relations: tuple[str, ...],
    rows: list[tuple[Spot, Spot]],
    rules: Mapping[str, list[Candidate]],
) -> Pair:
    one, other = key
    rows = sorted(rows, key=lambda row: abs(row[0].head - row[1].head))
    found = set(signs.events.get(key, ()))
    for a, b in rows[:_NEAREST]:
        found.update(signs.together(a, b))
    found.add(f"gap={step(signs.gap(one, other), _GAPS)}")
    found.add(f"kinds={signs.sort(signs.nodes[one])}>{signs.sort(signs.nodes[other])}")
    found.update(signs.marked("s", one))
    found.update(signs.marked("o", other))
    found.update(_crossed(signs, one, other, found))
    best = next((row for row in rows if not signs.said(*row)), rows[0] if rows else None)
    return Pair(one, other, relations, tuple(sorted(found)), best, tuple((r, tuple(g)) for r, g in rules.items()))


def _crossed(signs: Signs, one: int, other: int, found: set[str]) -> Iterator[str]:
    """Signs that tell more together than apart."""
    gap = "gap0" if "gap=0" in found else "gap1" if "gap=1" in found else "gap+"
    recent = signs.recent(one, other)
    yield "gap0" if gap == "gap0" else "gap1"
    if recent:
        yield "recent"
    yield from _of_main(signs, one, other, gap)
    yield from _of_function(signs, one, other, gap, recent=recent)
    values = signs.nodes[one].value, signs.nodes[other].value
    places = [value for value in values if isinstance(value, Entity) and value.kind is Kind.PLACE]
    if len(places) > 1:
        yield from signs.places(*places)
    order, before, far = _firsts(found, ("order=", "pre-o=", "far="))
    if order:
        yield f"{order}&{before}"
        yield f"{order}&{before}&{far}"
    yield from (f"s:{sign}&{before}" for sign in signs.own(one) if sign.startswith("class="))


def _firsts(found: set[str], names: tuple[str, ...]) -> list[str]:
    """The first in order of the signs that begin with each name: two pairs of spots may give different ones."""
    shown = [sign for sign in found if sign.startswith(names)]
    return [min((sign for sign in shown if sign.startswith(name)), default="") for name in names]


def _of_main(signs: Signs, one: int, other: int, gap: str) -> Iterator[str]:
    if "main" in signs.own(one):
        yield f"main&{'gap=0' if gap == 'gap0' else 'apart'}"
        yield from (f"main&o:{sign}" for sign in signs.own(other))


def _of_function(signs: Signs, one: int, other: int, gap: str, *, recent: bool) -> Iterator[str]:
    ranks = [sign for sign in signs.own(other) if sign.startswith("rank=")]
    for sign in signs.own(one):
        if sign.startswith("t="):
            yield f"s:{sign}&{gap}"
            if recent:
                yield f"s:{sign}&recent"
            yield from (f"s:{sign}&o:{rank}" for rank in ranks)


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


def _allowed(
    subject: Entity | Time, filler: Entity | Time, memory: dict[tuple[str, str], tuple[str, ...]]
) -> tuple[str, ...]:
    """The relations that the kinds of two nodes allow."""
    if not isinstance(subject, Entity):
        return ()
    key = subject.kind.value, filler.kind.value if isinstance(filler, Entity) else "time"
    if key not in memory:
        memory[key] = tuple(relation for relation in RANKED if _fits(subject, relation, filler))
    return memory[key]


def _fits(subject: Entity, relation: str, filler: Entity | Time) -> bool:
    if not isinstance(filler, Entity):
        return fits(subject, relation, filler)
    kinds, ranges = DOMAIN[relation]
    alike = relation not in ALIKE or subject.kind is filler.kind
    return subject.kind in kinds and filler.kind in ranges and alike
