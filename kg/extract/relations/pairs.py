"""The pairs of nodes that may be related, with their signs and the relations that their kinds allow."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.relations.between import Between, Bundle, both, step
from kg.extract.relations.dates import time_side
from kg.extract.relations.domain import ALIKE, DATED, DOMAIN, LIKE_BODIES
from kg.extract.relations.reach import Ends
from kg.extract.relations.signs import Signs
from kg.model import Entity, Time
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.extract.relations.between import Look
    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node, Spot
    from kg.extract.relations.reach import Hope, Prospects, Seen
    from kg.extract.relations.scene import Scene

    Signed = tuple[str, ...]
    _Key = tuple[int, int]
    _Near = dict[_Key, list[tuple[Spot, Spot]]]
    _Allowed = dict[_Key, tuple[str, ...]]

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
# Sentences between two nodes are told as the least of these that they do not pass.
_GAPS = (0, 1, 2, 4, 8)
# Sentences between two nodes: more are as many.
_FURTHER = _GAPS[-1] + 1
_NEARNESS = ("gap0", "gap1", "gap+")
_MAIN = _MAIN_NEAR, _MAIN_APART = Bundle(["main&gap=0"]), Bundle(["main&apart"])
# Sentences from which on all are as far from a function.
_FAR = 2
# Pairs of spots of two nodes that are looked at, the nearest first.
_NEAREST = 2
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
    if not nodes:
        return
    signs, told, near = Signs(scene, nodes, candidates), _told(nodes, candidates), _near(scene, nodes)
    bundles, sure = _Bundles(signs, Between(scene, nodes), near), {*told, *signs.events}
    prospects = hope.of(bundles.ends) if hope is not None else None
    leading = prospects.leading() if prospects is not None else range(len(nodes))
    keys = {*near, *sure, *((one, other) for one in leading for other in signs.around(one))}
    allowed = _allowed(nodes, told, keys)
    if hope is not None and prospects is not None:
        allowed = _hopeful(allowed, near, prospects, sure)
        allowed = _promising(allowed, bundles, hope, told)
    for key in sorted(allowed):
        yield Pair(*key, allowed[key], bundles.of(key), near.get(key, ()), told.get(key, {}))


def _hopeful(allowed: _Allowed, near: _Near, prospects: Prospects, sure: AbstractSet[_Key]) -> _Allowed:
    """Those of ``allowed`` that may be likely by their nodes alone, and the ``sure``."""
    asked = [key for key in allowed if key not in sure]
    rows = [(*key, min(len(near.get(key, ())), _NEAREST)) for key in asked]
    good = prospects.hopeful(rows, [allowed[key] for key in asked])
    hopeless = {key for key, may in zip(asked, good, strict=True) if not may}
    return {key: relations for key, relations in allowed.items() if key not in hopeless}


def _promising(allowed: _Allowed, bundles: _Bundles, hope: Hope, told: Container[_Key]) -> _Allowed:
    """Those of ``allowed`` that may be likely by all but what stands between them, and what rules have ``told``."""
    asked = [key for key in allowed if key not in told]
    good = hope.seen([bundles.seen(key) for key in asked], [allowed[key] for key in asked])
    hopeless = {key for key, may in zip(asked, good, strict=True) if not may}
    return {key: relations for key, relations in allowed.items() if key not in hopeless}


def _distance(row: tuple[Spot, Spot]) -> int:
    return abs(row[0].head - row[1].head)


class _Bundles:
    """The signs of pairs, in bundles; ``near`` are their spots in one sentence."""

    def __init__(self, signs: Signs, between: Between, near: _Near) -> None:
        self.near = near
        self._signs = signs
        self._between = between
        self._sides = [_side(own) for own in signs.own]
        self._sorts, self._recent, self._events = signs.sorts, signs.recent, signs.events
        self._apart: dict[_Key, list[Signed]] = {}
        self._looks: dict[_Key, list[Look]] = {}

    @property
    def ends(self) -> Ends:
        """What is told of the nodes whatever they are paired with."""
        first, second, duties, _, classes, about = zip(*self._sides, strict=True)
        counts = [*map(len, duties)], [*map(len, classes)]
        return Ends(first, second, self._sorts, *counts, self._signs.mains, about, _MAIN)

    def seen(self, key: _Key) -> Seen:
        """All that is told of two nodes without a look at what stands between their spots."""
        near = self.near[key][:_NEAREST] if key in self.near else ()
        apart = self._apart[key] = self._of_nodes(*key)
        looks = self._looks[key] = [self._between.ends(one, other) for one, other in near]
        return apart + self._looked(key[0], looks), len(looks)

    def of(self, key: _Key) -> tuple[Signed, ...]:
        """All that is told of two nodes, and of those of their spots that are looked at."""
        if key not in self._apart:
            self.seen(key)
        rows = zip(self.near.get(key, ()), self._looks[key], strict=False)
        looks = [self._between.together(one, other, look) for (one, other), look in rows]
        return tuple(self._apart[key] + self._looked(key[0], looks))

    def _of_nodes(self, one: int, other: int) -> list[Signed]:
        """What is told of two nodes but for what a sentence tells of both."""
        signs, key, sorts = self._signs, (one, other), self._sorts
        side, behind, gap = self._sides[one], self._sides[other], signs.gap(one, other)
        recent = other in self._recent[one]
        found: list[Signed] = [side.first, behind.second]
        found.append(_apart(min(gap, _FURTHER), sorts[one], sorts[other], recent))
        if side.duties:
            near = _NEARNESS[gap] if gap < _FAR else _NEARNESS[_FAR]
            found.append(_of_duties(side.duties, behind.ranks, near, recent))
        if one in signs.mains:
            found += behind.about, _MAIN_APART if gap else _MAIN_NEAR
        if one in signs.places and other in signs.places:
            found.append(signs.gazetteer(one, other))
        if key in self._events:
            found.append(tuple(self._events[key]))
        return found

    def _looked(self, one: int, looks: Sequence[Look]) -> list[Signed]:
        """What sentences tell of the spots, and what order, the words before and distance tell more together."""
        bundles, placed = both(*looks) if looks[1:] else looks[0] if looks else ((), None)
        found: list[Signed] = [*bundles, placed[1]] if placed else [*bundles]
        if classes := self._sides[one].classes:
            found.append(_of_classes(classes, placed[0][1] if placed else ""))
        return found


class _Side(NamedTuple):
    """What is told of a node ``first`` and ``second`` of a pair, and of these its functions, ranks and classes.

    ``about`` is what is told of it behind the main happening.
    """

    first: Bundle
    second: Bundle
    duties: Signed
    ranks: Signed
    classes: Signed
    about: Bundle


@lru_cache(maxsize=_KEPT)
def _side(own: Signed) -> _Side:
    first, second = (Bundle([lead + sign for sign in own]) for lead in ("s:", "o:"))
    duties, ranks, classes = (
        tuple([sign for sign in own if sign.startswith(family)]) for family in ("t=", "rank=", "class=")
    )
    return _Side(first, second, duties, ranks, classes, Bundle([f"main&o:{sign}" for sign in own]))


@cache
def _apart(gap: int, one: str, other: str, recent: bool) -> Bundle:  # noqa: FBT001
    kinds = f"gap={step(gap, _GAPS)}", f"kinds={one}>{other}", "gap1" if gap else "gap0"
    return Bundle((*kinds, "recent") if recent else kinds)


@lru_cache(maxsize=_KEPT)
def _of_classes(classes: Signed, before: str) -> Bundle:
    return Bundle([f"s:{sign}&{before}" for sign in classes])


@lru_cache(maxsize=_KEPT)
def _of_duties(duties: Signed, ranks: Signed, gap: str, recent: bool) -> Bundle:  # noqa: FBT001
    found = []
    for duty in duties:
        found.append(f"s:{duty}&{gap}")
        if recent:
            found.append(f"s:{duty}&recent")
        found += [f"s:{duty}&o:{rank}" for rank in ranks]
    return Bundle(found)


def _told(nodes: list[Node], candidates: list[Candidate]) -> dict[_Key, dict[str, list[Candidate]]]:
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


def _near(scene: Scene, nodes: list[Node]) -> _Near:
    """For each pair that no date leads, its spots in one sentence, the nearest first."""
    rows: dict[int, list[tuple[int, Spot]]] = defaultdict(list)
    for number, node in enumerate(nodes):
        for spot in node.spots:
            rows[scene.phrases.stretch(spot.head).start].append((number, spot))
    found: _Near = {}
    for together in rows.values():
        for one, a in together:
            for other, b in together if isinstance(nodes[one].value, Entity) else ():
                key = one, other
                if key in found:
                    found[key].append((a, b))
                elif one != other:
                    found[key] = [(a, b)]
    for spots in found.values():
        if spots[1:]:
            spots.sort(key=_distance)
    return found


def _kind(value: Entity | Time) -> Kind | None:
    """The kind of an entity, ``None`` of a date."""
    return value.kind if isinstance(value, Entity) else None


def _allowed(nodes: list[Node], told: Mapping[_Key, Iterable[str]], keys: Iterable[_Key]) -> _Allowed:
    """Of the pairs ``keys``, the relations that their kinds allow, and those of bodies that rules tell of places."""
    kinds = [_kind(node.value) for node in nodes]
    found = {key: known for key in keys if (known := _BETWEEN[kinds[key[0]]][kinds[key[1]]])}
    for key, relations in told.items():
        both = {*found.pop(key, ()), *LIKE_BODIES.intersection(relations)}
        if both and key[0] != key[1]:
            found[key] = tuple([relation for relation in RANKED if relation in both])
    return found


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


_KINDS = (*Kind, None)
_BETWEEN = MappingProxyType({one: {other: _between_kinds(one, other) for other in _KINDS} for one in _KINDS})
