"""The pairs of nodes that may be related, with their signs and the relations that their kinds allow."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from itertools import chain, permutations
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.relations.between import Between, Look, combined, step
from kg.extract.relations.domain import ALIKE, DATED, DOMAIN, LIKE_BODIES
from kg.extract.relations.reach import Ends, Seen
from kg.extract.relations.signs import Signs
from kg.extract.relations.verbs import time_side
from kg.model import Entity, Kind, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.reach import Hope
    from kg.extract.relations.scene import Scene

    Bundle = tuple[str, ...]

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
_KEY = attrgetter("key")
# The sets of functions and distances whose signs are kept for the next text.
_KEPT = 4096


class Pair(NamedTuple):
    """Two nodes by number, the relations that may hold from the first to the second, and their signs.

    ``signs`` come in bundles, of which no two have one in common and which pairs share, so that each is weighed once;
    ``spots`` are those of the two that one sentence has, the nearest first; ``told`` what rules found, by relation.
    """

    one: int
    other: int
    relations: tuple[str, ...]
    signs: tuple[tuple[str, ...], ...]
    spots: Sequence[tuple[Spot, Spot]]
    told: Mapping[str, Sequence[Candidate]]


def pairs(scene: Scene, nodes: list[Node], candidates: list[Candidate], hope: Hope | None = None) -> Iterator[Pair]:
    """The pairs worth a look: told by a rule or event, in neighbouring sentences, or of what the text is about.

    Those of which ``hope`` sees that they are not likely enough whatever else is told of them are passed over.
    """
    signs, told, near = Signs(scene, nodes, candidates), _told(nodes, candidates), _near(scene, nodes)
    bundles = _Bundles(signs, Between(scene))
    kinds = [_kind(node.value) for node in nodes]
    allowed = {
        key: relations
        for key in {*near, *told, *signs.events, *signs.beside, *_central(signs)}
        if key[0] != key[1] and (relations := _allowed(kinds[key[0]], kinds[key[1]], told.get(key, ())))
    }
    if hope is not None:
        sure = {*told, *signs.events}
        good = hope.ends(bundles.ends, [(*key, len(near.get(key, ())), names) for key, names in allowed.items()])
        kept = [key for key, may in zip(allowed, good, strict=True) if may or key in sure or bundles.main(key[0])]
        allowed = {key: allowed[key] for key in kept}
    listed = [_Listed(key, relations, near.get(key, ())) for key, relations in allowed.items()]
    if hope is not None:
        asked = [row for row in listed if row.key not in told]
        good = hope.seen([bundles.seen(row) for row in asked], [row.relations for row in asked])
        promising = {row.key for row, may in zip(asked, good, strict=True) if may}
        listed = [row for row in listed if row.key in told or row.key in promising]
    for row in sorted(listed, key=_KEY):
        yield Pair(*row.key, row.relations, bundles.of(row), row.spots, told.get(row.key, {}))


class _Listed(NamedTuple):
    """A pair that may be of some ``relations``, and its spots in one sentence, the nearest first."""

    key: tuple[int, int]
    relations: tuple[str, ...]
    spots: Sequence[tuple[Spot, Spot]]


def _distance(row: tuple[Spot, Spot]) -> int:
    return abs(row[0].head - row[1].head)


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
        self._subjects = [_led("s:", own) for own in signs.own]
        self._objects = [_led("o:", own) for own in signs.own]
        self._duties = [_of("t=", own) for own in signs.own]
        self._ranks = [_of("rank=", own) for own in signs.own]
        self._classes = [_of("class=", own) for own in signs.own]
        self._sorts, self._recent, self._events = signs.sorts, signs.recent, signs.events
        self._main = [n for n, own in enumerate(signs.own) if "main" in own]
        self._told: dict[tuple[int, int], list[Bundle]] = {}
        self._looks: dict[tuple[int, int], list[Look]] = {}

    @property
    def ends(self) -> Ends:
        """What is told of the nodes whatever they are paired with."""
        counts = [*map(len, self._duties)], [*map(len, self._classes)]
        return Ends(self._subjects, self._objects, self._signs.sorts, *counts)

    def main(self, one: int) -> bool:
        """Whether it is the main happening, of whose pairs more is told."""
        return one in self._main

    def of(self, row: _Listed) -> tuple[Bundle, ...]:
        """All that is told of two nodes, and of those of their spots that are looked at."""
        looks = [self._between.together(*spots, ends) for spots, ends in zip(row.spots, self._ends(row), strict=False)]
        return tuple(self._apart(row.key) + self._looked(row.key[0], looks))

    def seen(self, row: _Listed) -> Seen:
        """The same without a look at what stands between the spots."""
        looks = self._ends(row)
        shown = self._apart(row.key) + self._looked(row.key[0], looks)
        return Seen(shown, len([look for look in looks if look.placed is not None]))

    def _ends(self, row: _Listed) -> list[Look]:
        """What is told of those spots that are looked at, whatever stands between them."""
        known = self._looks.get(row.key)
        if known is None:
            known = self._looks[row.key] = [self._between.ends(*spots) for spots in row.spots[:_NEAREST]]
        return known

    def _apart(self, key: tuple[int, int]) -> list[Bundle]:
        """What is told of two nodes but for what a sentence tells of both."""
        known = self._told.get(key)
        if known is None:
            known = self._told[key] = self._of_nodes(*key)
        return known

    def _of_nodes(self, one: int, other: int) -> list[Bundle]:
        signs, key = self._signs, (one, other)
        gap, recent = signs.gap(one, other), other in self._recent.get(one, ())
        kinds = _apart(step(gap, _GAPS), self._sorts[one], self._sorts[other], recent)
        found = [self._subjects[one], self._objects[other], kinds]
        if self._duties[one]:
            found.append(_of_duties(self._duties[one], self._ranks[other], _NEARNESS[min(gap, 2)], recent))
        if one in self._main:
            found.append(_of_main(signs.own[other], gap == 0))
        if ground := signs.gazetteer(one, other):
            found.append((ground,))
        if key in self._events:
            found.append(tuple(self._events[key]))
        return found

    def _looked(self, one: int, looks: Sequence[Look]) -> list[Bundle]:
        """What sentences tell of the spots, and what order, the words before and distance tell more together."""
        found: list[Bundle] = []
        if len(looks) == 1:
            found += looks[0].bundles
        elif looks:  # a sign that both looks give counts once
            found.append(tuple(dict.fromkeys(chain.from_iterable(chain.from_iterable(b for b, _ in looks)))))
        rows = [look.placed for look in looks if look.placed is not None]
        placed = rows[0] if len(rows) == 1 else tuple(map(min, zip(*rows, strict=True)))
        if placed:
            found.append(combined(*placed))
        if self._classes[one]:
            found.append(_of_classes(self._classes[one], placed[1] if placed else ""))
        return found


@lru_cache(maxsize=_KEPT)
def _led(lead: str, own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([lead + sign for sign in own])


@lru_cache(maxsize=_KEPT)
def _of(family: str, own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([sign for sign in own if sign.startswith(family)])


@cache
def _apart(gap: str, one: str, other: str, recent: bool) -> tuple[str, ...]:  # noqa: FBT001
    kinds = f"gap={gap}", f"kinds={one}>{other}", "gap0" if gap == "0" else "gap1"
    return (*kinds, "recent") if recent else kinds


@lru_cache(maxsize=_KEPT)
def _of_classes(classes: tuple[str, ...], before: str) -> tuple[str, ...]:
    return tuple([f"s:{sign}&{before}" for sign in classes])


@lru_cache(maxsize=_KEPT)
def _of_main(own: tuple[str, ...], near: bool) -> tuple[str, ...]:  # noqa: FBT001
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
    """For each pair, its spots in one sentence, the nearest first."""
    rows: dict[int, list[tuple[int, Spot]]] = defaultdict(list)
    for number, node in enumerate(nodes):
        for spot in node.spots:
            rows[scene.phrases.stretch(spot.head).start].append((number, spot))
    found: dict[tuple[int, int], list[tuple[Spot, Spot]]] = defaultdict(list)
    for together in rows.values():
        for (one, a), (other, b) in permutations(together, 2):
            if one != other:
                found[one, other].append((a, b))
    for spots in found.values():
        if len(spots) > 1:
            spots.sort(key=_distance)
    return found


def _kind(value: Entity | Time) -> Kind | None:
    """The kind of an entity, ``None`` of a date."""
    return value.kind if isinstance(value, Entity) else None


def _allowed(one: Kind | None, other: Kind | None, told: Iterable[str]) -> tuple[str, ...]:
    """The ranked relations that the kinds allow, and those of bodies that rules have told of places."""
    found = _between_kinds(one, other)
    more = [relation for relation in told if relation in LIKE_BODIES and relation not in found]
    return tuple([relation for relation in RANKED if relation in {*found, *more}]) if more else found


@cache
def _between_kinds(one: Kind | None, other: Kind | None) -> tuple[str, ...]:
    """The ranked relations that a thing of one kind may have with one of another, or with a date."""
    found = []
    for relation in RANKED:
        kinds, ranges = DOMAIN[relation]
        ranged = relation in DATED if other is None else other in ranges
        if relation in LIKE_BODIES and Kind.PLACE in {one, other}:
            continue
        if one in kinds and ranged and (relation not in ALIKE or one is other):
            found.append(relation)
    return tuple(found)
