"""The pairs of nodes that may be related, with their signs and the relations that their kinds allow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, permutations
from typing import TYPE_CHECKING

from kg.extract.relations.between import Between, step
from kg.extract.relations.domain import ALIKE, DATED, DOMAIN
from kg.extract.relations.reach import Ends
from kg.extract.relations.signs import Signs
from kg.extract.relations.verbs import time_side
from kg.model import Entity, Kind, Time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.reach import Prospect
    from kg.extract.relations.scene import Scene

    Hopes = Callable[[Ends, Sequence[Prospect]], list[bool]]

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
_NEARNESS = ("gap0", "gap1", "gap+")
_NEAREST = 2
# The sets of functions and distances whose signs are kept for the next text.
_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Pair:
    """Two nodes by number, the relations that may hold from the first to the second, and their signs.

    ``signs`` come in bundles, of which no two have one in common and which pairs share, so that each is weighed once;
    ``spots`` are those of the two that one sentence has, the nearest first; ``told`` what rules found, by relation.
    """

    one: int
    other: int
    relations: tuple[str, ...]
    signs: tuple[tuple[str, ...], ...]
    spots: tuple[tuple[Spot, Spot], ...]
    told: Mapping[str, Sequence[Candidate]]


def pairs(scene: Scene, nodes: list[Node], candidates: list[Candidate], hopes: Hopes | None = None) -> Iterator[Pair]:
    """The pairs worth a look: told by a rule or event, in neighbouring sentences, or of what the text is about.

    Those of which ``hopes`` sees that they are not likely enough whatever else is told of them are passed over.
    """
    signs, told, near = Signs(scene, nodes, candidates), _told(nodes, candidates), _near(scene, nodes)
    bundles = _Bundles(signs, Between(scene))
    listed = [
        (key, relations)
        for key in sorted({*near, *told, *signs.events, *signs.beside, *_central(signs)})
        if key[0] != key[1] and (relations := allowed(nodes[key[0]].value, nodes[key[1]].value))
    ]
    if hopes is not None:
        rows = [(*key, min(len(near.get(key, ())), _NEAREST), relations) for key, relations in listed]
        good = hopes(bundles.ends, rows)
        sure = {*told, *signs.events}
        listed = [
            row for row, hope in zip(listed, good, strict=True) if hope or row[0] in sure or bundles.main(row[0][0])
        ]
    for (one, other), relations in listed:
        spots = near.get((one, other), [])
        spots.sort(key=lambda row: abs(row[0].head - row[1].head))
        shown = tuple(bundles.of(one, other, spots[:_NEAREST]))
        yield Pair(one, other, relations, shown, tuple(spots), told.get((one, other), {}))


def _central(signs: Signs) -> Iterator[tuple[int, int]]:
    """All pairs from the main happening, and all to the place of the headline."""
    numbers = range(len(signs.nodes))
    for number, own in enumerate(signs.own):
        if "main" in own:
            yield from ((number, other) for other in numbers)
        if "headline" in own:
            yield from ((one, number) for one in numbers)


class _Bundles:
    """The signs of pairs, in bundles."""

    def __init__(self, signs: Signs, between: Between) -> None:
        self._signs = signs
        self._between = between
        self._subjects = [tuple(f"s:{sign}" for sign in own) for own in signs.own]
        self._objects = [tuple(f"o:{sign}" for sign in own) for own in signs.own]
        self._duties = [tuple(sign for sign in own if sign.startswith("t=")) for own in signs.own]
        self._ranks = [tuple(sign for sign in own if sign.startswith("rank=")) for own in signs.own]
        self._classes = [tuple(sign for sign in own if sign.startswith("class=")) for own in signs.own]
        self._main = [n for n, own in enumerate(signs.own) if "main" in own]

    @property
    def ends(self) -> Ends:
        """What is told of the nodes whatever they are paired with."""
        counts = [*map(len, self._duties)], [*map(len, self._classes)]
        return Ends(self._subjects, self._objects, self._signs.sorts, *counts)

    def main(self, one: int) -> bool:
        """Whether it is the main happening, of whose pairs more is told."""
        return one in self._main

    def of(self, one: int, other: int, spots: Sequence[tuple[Spot, Spot]]) -> Iterator[tuple[str, ...]]:
        """All that is told of nodes ``one`` and ``other``, and of those of their spots that are looked at."""
        signs, key = self._signs, (one, other)
        gap, recent = signs.gap(one, other), key in signs.recent
        yield self._subjects[one]
        yield self._objects[other]
        yield _apart(step(gap, _GAPS), signs.sorts[one], signs.sorts[other], recent)
        if self._duties[one]:
            yield _of_duties(self._duties[one], self._ranks[other], _NEARNESS[min(gap, 2)], recent)
        if one in self._main:
            yield _of_main(signs.own[other], near=gap == 0)
        if ground := signs.gazetteer(one, other):
            yield (ground,)
        if spots or self._classes[one]:
            yield self._near(spots, self._classes[one])
        if key in signs.events:
            yield tuple(signs.events[key])

    def _near(self, spots: Sequence[tuple[Spot, Spot]], classes: tuple[str, ...]) -> tuple[str, ...]:
        """What sentences tell of the spots, and what order, the words before and distance tell more together."""
        rows = [self._between.together(*row) for row in spots]
        found = rows[0][0] if len(rows) == 1 else list(dict.fromkeys(chain.from_iterable(signs for signs, _ in rows)))
        placed = [place for _, place in rows if place]
        order, before, far = (min(signs) for signs in zip(*placed, strict=True)) if placed else ("", "", "")
        if order:
            found += [f"{order}&{before}", f"{order}&{before}&{far}"]
        return (*found, *(f"s:{sign}&{before}" for sign in classes))


@cache
def _apart(gap: str, one: str, other: str, recent: bool) -> tuple[str, ...]:  # noqa: FBT001
    kinds = f"gap={gap}", f"kinds={one}>{other}", "gap0" if gap == "0" else "gap1"
    return (*kinds, "recent") if recent else kinds


def _of_main(own: tuple[str, ...], *, near: bool) -> tuple[str, ...]:
    return (f"main&{'gap=0' if near else 'apart'}", *(f"main&o:{sign}" for sign in own))


@lru_cache(maxsize=_KEPT)
def _of_duties(duties: tuple[str, ...], ranks: tuple[str, ...], gap: str, recent: bool) -> tuple[str, ...]:  # noqa: FBT001
    found = []
    for duty in duties:
        found.append(f"s:{duty}&{gap}")
        if recent:
            found.append(f"s:{duty}&recent")
        found += [f"s:{duty}&o:{rank}" for rank in ranks]
    return tuple(found)


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


def _near(scene: Scene, nodes: list[Node]) -> dict[tuple[int, int], list[tuple[Spot, Spot]]]:
    """For each pair, its spots in one sentence."""
    rows: dict[int, list[tuple[int, Spot]]] = defaultdict(list)
    for number, node in enumerate(nodes):
        for spot in node.spots:
            rows[scene.phrases.stretch(spot.head).start].append((number, spot))
    found: dict[tuple[int, int], list[tuple[Spot, Spot]]] = defaultdict(list)
    for together in rows.values():
        for (one, a), (other, b) in permutations(together, 2):
            if one != other:
                found[one, other].append((a, b))
    return found


def allowed(subject: Entity | Time, filler: Entity | Time) -> tuple[str, ...]:
    """The ranked relations that the kinds of two nodes allow."""
    if not isinstance(subject, Entity):
        return ()
    return _between_kinds(subject.kind, filler.kind if isinstance(filler, Entity) else None)


@cache
def _between_kinds(one: Kind, other: Kind | None) -> tuple[str, ...]:
    """Those that a thing of one kind may have with one of another, or with a date."""
    found = []
    for relation in RANKED:
        kinds, ranges = DOMAIN[relation]
        ranged = relation in DATED if other is None else other in ranges
        if one in kinds and ranged and (relation not in ALIKE or one is other):
            found.append(relation)
    return tuple(found)
