"""Which pairs may be likely enough, told from what is known of the two nodes alone.

Most pairs are hopeless: even if they showed the heaviest signs that there are, their score would stay too low. They are
passed over before their signs are gathered, and what is found is the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from kg.extract.relations.signs import SORTS
from kg.memory import Memory, added

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    Weights = NDArray[np.int32]
    Bundle = tuple[str, ...]
    # Two nodes, and whether one sentence has no, one or more pairs of spots of them.
    Prospect = tuple[int, int, int]
    # What is told of a pair but for the words and the grammar between its spots, and how many pairs of these there are.
    Seen = tuple[Sequence[Bundle], int]

# Families of signs that a pair may show, and how many of each at most: in any case, of two places, for each duty and
# each class of its first node, for each look at two spots of one sentence (one inside the other or not), for all looks.
_ANY = MappingProxyType({"recent$": 1})
_PLACES = MappingProxyType({"gaz=": 1})
_DUTY = MappingProxyType({"s:t=.*&gap": 1, "s:t=.*&recent": 1, "s:t=.*&o:rank=": 1})
_CLASS = MappingProxyType({"s:class=.*&": 1})
_INSIDE = MappingProxyType({"inside-(so|os)$": 1, "inside-(so|os)-": 1})
_BETWEEN = MappingProxyType(
    dict.fromkeys(("link-", "plain-", "no-verb|verb-", "path=|apart", "top=", "lemma="), 1) | {"mark=": 4, "class=": 2}
)
_PLACED = MappingProxyType(
    dict.fromkeys(("order=[^&]*$", "pre-o=", "pre-s=", "far=", "dep-o=", "dep-s="), 1) | dict(_BETWEEN)
)
_ORDER = MappingProxyType({"order=[^&]*&[^&]*$": 1, "order=[^&]*&[^&]*&": 1})
_SORTS = MappingProxyType({sort: number for number, sort in enumerate(SORTS)})
# The bundles of signs whose weights are kept for the next text: more than a hundred articles show.
_KEPT = 32768
FAMILIES = (*_ANY, *_PLACES, *_DUTY, *_CLASS, *_INSIDE, *_PLACED, *_ORDER)


@dataclass(frozen=True, slots=True)
class Ends:
    """The nodes of a text as ends of pairs: their signs as first and as second of two, sorts, duties and classes.

    ``mains`` are the numbers of the main happenings, ``about`` what is told of each node behind one of these, ``main``
    what may be told of all of them besides.
    """

    subjects: Sequence[tuple[str, ...]]
    objects: Sequence[tuple[str, ...]]
    sorts: Sequence[str]
    duties: Sequence[int]
    classes: Sequence[int]
    mains: Collection[int] = ()
    about: Sequence[Bundle] = ()
    main: Sequence[Bundle] = ()


@dataclass(frozen=True, eq=False)
class Hope:
    """Which pairs may reach what is ``needed`` of a relation that their kinds allow."""

    reach: Reach
    needed: Weights

    def of(self, ends: Ends) -> Prospects:
        """Which pairs of the nodes of a text may, by the nodes alone: pairs that no rule and no event tells of."""
        return self.reach.prospects(ends, self.needed)

    def seen(self, rows: Sequence[Seen], relations: Sequence[tuple[str, ...]]) -> list[bool]:
        """By all but what stands between them."""
        return self.reach.promising(rows, relations, self.needed)


@dataclass(frozen=True, eq=False)
class Prospects:
    """What the nodes of a text weigh ``first`` and ``second`` of a pair, their ``sorts`` by number, the main ones.

    ``about`` is the most that is told of each behind one of these.
    """

    reach: Reach
    first: Weights
    second: Weights
    sorts: Weights
    mains: Sequence[int]
    about: Weights
    needed: Weights

    def leading(self) -> list[int]:
        """The nodes that may be the first of two which no sentence has together, whatever the second is."""
        most = self.first + self.second.max(axis=0) + self.reach.widest[self.sorts] + self.reach.looks[0]
        if self.mains:
            most[self.mains] += self.about.max(axis=0)
        found: list[int] = (most >= self.needed).any(axis=1).nonzero()[0].tolist()
        return found

    def hopeful(self, pairs: Sequence[Prospect], relations: Sequence[tuple[str, ...]]) -> list[bool]:
        """Whether each pair may reach what is needed of one of its relations."""
        if not pairs:
            return []
        one, other, seen = np.array(pairs).T
        most = self.first[one] + self.second[other] + self.reach.looks[seen]
        most += self.reach.kinds[self.sorts[one], self.sorts[other]]
        if self.mains:
            leading = np.zeros(len(self.first), np.bool_)
            leading[self.mains] = True
            most += leading[one][:, None] * self.about[other]
        return self.reach.reached(most, relations, self.needed)


@dataclass(frozen=True, eq=False)
class Reach:
    """The weights of a ranker, a column for each of ``relations``, asked for the most that signs can add."""

    rows: Mapping[str, int]
    weights: Weights
    relations: Sequence[str]

    def prospects(self, ends: Ends, needed: Weights) -> Prospects:
        """What of the pairs of the nodes ``ends`` may be ``needed``."""
        first = self.weighed(ends.subjects) + self._rooms.rows([*zip(ends.duties, ends.classes, strict=True)])
        about = self.weighed(ends.about) + self.weighed(ends.main).max(axis=0) if ends.mains else first[:0]
        sorts = np.array([_SORTS[name] for name in ends.sorts])
        return Prospects(self, first, self.weighed(ends.objects), sorts, [*ends.mains], about, needed)

    def hopeful(
        self, ends: Ends, pairs: Sequence[Prospect], relations: Sequence[tuple[str, ...]], needed: Weights
    ) -> list[bool]:
        """Whether each pair may reach what is ``needed`` of one of its relations."""
        return self.prospects(ends, needed).hopeful(pairs, relations)

    def promising(self, rows: Sequence[Seen], relations: Sequence[tuple[str, ...]], needed: Weights) -> list[bool]:
        """Whether each pair may reach it by what is told of it and the most that what stands between can add."""
        if not rows:
            return []
        shown, between = zip(*rows, strict=True)
        return self.reached(self.total(shown) + self._room[[*between]], relations, needed)

    def reached(self, most: Weights, relations: Sequence[tuple[str, ...]], needed: Weights) -> list[bool]:
        """Whether each row of ``most`` is as much as is ``needed`` of one of its relations."""
        groups = {names: number for number, names in enumerate(dict.fromkeys(relations))}
        allowed = np.array([*map(self._among, groups)])
        found: list[bool] = ((most >= needed) & allowed[[groups[names] for names in relations]]).any(axis=1).tolist()
        return found

    @cache  # noqa: B019  a ranker lives as long as its language
    def _among(self, names: tuple[str, ...]) -> list[bool]:
        """Which of the relations are among ``names``."""
        return [relation in names for relation in self.relations]

    def total(self, shown: Sequence[Sequence[Bundle]]) -> Weights:
        """The sum of the weights of each of ``shown``, at least one bundle each."""
        return added(self.weighed([*chain.from_iterable(shown)]), shown)

    def weighed(self, bundles: Sequence[Bundle]) -> Weights:
        """The weights of each of ``bundles`` of signs, a row for each."""
        return self._known.rows(bundles)

    @cached_property
    def _known(self) -> Memory[Bundle]:
        """What bundles weigh that texts before have shown."""
        return Memory(self._weigh, _KEPT)

    def _weigh(self, bundles: Sequence[Bundle]) -> Weights:
        known = self.rows.get
        places = [[row for sign in bundle if (row := known(sign))] or [0] for bundle in bundles]
        return added(self.weights.take([*chain.from_iterable(places)], axis=0), places)

    @cached_property
    def kinds(self) -> Weights:
        """What two sorts of node weigh, by their numbers, and the most that geography can add."""
        return np.array([[self._kinds(one, other) for other in SORTS] for one in SORTS])

    @cached_property
    def widest(self) -> Weights:
        """The most of these for each sort of a first node."""
        return np.asarray(self.kinds.max(axis=1))

    def _kinds(self, one: str, other: str) -> Weights:
        places = one.startswith("place") and other.startswith("place")
        known = self.weights[self.rows.get(f"kinds={one}>{other}", 0)]
        return np.asarray(known + self._most(_PLACES) if places else known)

    @cached_property
    def _rooms(self) -> Memory[tuple[int, int]]:
        """The most that so many duties and classes, and being spoken of last, can add."""
        return Memory(lambda counts: np.array([self._room_of(*both) for both in counts]), _KEPT)

    def _room_of(self, duties: int, classes: int) -> Weights:
        return self._most(_ANY) + self._most(_DUTY, duties) + self._most(_CLASS, classes)

    @cached_property
    def looks(self) -> Weights:
        """The most that distance and no, one, or two looks at spots can add; two without are in two sentences."""
        gaps = [sign for sign in self.rows if sign.startswith("gap=")]
        distance = np.max([self._gap(sign) for sign in (*gaps, "")], axis=0)
        rows = [np.max([self._gap(sign) for sign in (*gaps, "") if sign != "gap=0"], axis=0)]
        for looks in (1, 2):
            ways = [self._most(_INSIDE, inside) + self._most(_PLACED, looks - inside) for inside in range(looks + 1)]
            rows.append(distance + np.max(ways, axis=0) + self._most(_ORDER))
        return np.array(rows)

    @cached_property
    def _room(self) -> Weights:
        """The most that what stands between no, one, or two pairs of spots can add."""
        return np.array([self._most(_BETWEEN, looks) for looks in (0, 1, 2)])

    def _gap(self, sign: str) -> Weights:
        """What a distance weighs, as such and as one of none or some."""
        near = "gap0" if sign == "gap=0" else "gap1"
        return np.asarray(self.weights[self.rows.get(sign, 0)] + self.weights[self.rows.get(near, 0)])

    def _most(self, families: Mapping[str, int], times: int = 1) -> Weights:
        """The sum of the heaviest signs of each family that may be shown ``times``."""
        heaviest = [self._heaviest[pattern][: most * times] for pattern, most in families.items()]
        return np.asarray(np.concatenate(heaviest).sum(axis=0), np.int32)

    @cached_property
    def _heaviest(self) -> Mapping[str, Weights]:
        """The weights of the signs of each family, for each relation the heaviest first, none below 0."""
        found = {}
        for pattern in FAMILIES:
            places = [place for sign, place in self.rows.items() if re.match(pattern, sign)]
            found[pattern] = np.sort(np.maximum(self.weights[places], 0), axis=0)[::-1]
        return found
