"""Which pairs may be likely enough, told from what is known of the two nodes alone.

Most pairs are hopeless: even if they showed the heaviest signs that there are, their score would stay too low. They are
passed over before their signs are gathered, and what is found is the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Weights = NDArray[np.int32]
    # Two nodes, how many spots of them that one sentence has are looked at, the relations that their kinds allow.
    Prospect = tuple[int, int, int, tuple[str, ...]]

# Families of signs that a pair may show, and how many of each at most: in any case, of two places, for each duty and
# each class of its first node, for each look at two spots of one sentence (one inside the other or not), for all looks.
_ANY = MappingProxyType({"recent$": 1})
_PLACES = MappingProxyType({"gaz=": 1})
_DUTY = MappingProxyType({"s:t=.*&gap": 1, "s:t=.*&recent": 1, "s:t=.*&o:rank=": 1})
_CLASS = MappingProxyType({"s:class=.*&": 1})
_INSIDE = MappingProxyType({"inside-(so|os)$": 1, "inside-(so|os)-": 1})
_PLACED = MappingProxyType(
    dict.fromkeys(("order=[^&]*$", "pre-o=", "pre-s=", "far=", "dep-o=", "dep-s=", "link-", "plain-"), 1)
    | {"no-verb|verb-": 1, "mark=": 4, "path=|apart": 1, "top=": 1, "class=": 2, "lemma=": 1}
)
_ORDER = MappingProxyType({"order=[^&]*&[^&]*$": 1, "order=[^&]*&[^&]*&": 1})
FAMILIES = (*_ANY, *_PLACES, *_DUTY, *_CLASS, *_INSIDE, *_PLACED, *_ORDER)


@dataclass(frozen=True, slots=True)
class Ends:
    """The nodes of a text as ends of pairs: their signs as first and as second of two, sorts, duties and classes."""

    subjects: Sequence[tuple[str, ...]]
    objects: Sequence[tuple[str, ...]]
    sorts: Sequence[str]
    duties: Sequence[int]
    classes: Sequence[int]


@dataclass(frozen=True, eq=False)
class Reach:
    """The weights of a ranker, a column for each of ``relations``, asked for the most that signs can add."""

    rows: Mapping[str, int]
    weights: Weights
    relations: Sequence[str]

    def hopeful(self, ends: Ends, pairs: Sequence[Prospect], needed: Weights) -> list[bool]:
        """Whether each pair may reach what is ``needed`` of one of its relations."""
        if not pairs:
            return []
        groups: dict[tuple[str, ...], int] = {}
        numbers = np.array([(p[0], p[1], p[2], groups.setdefault(p[3], len(groups))) for p in pairs])
        one, other, looks, group = numbers.T
        sorts = {sort: number for number, sort in enumerate(dict.fromkeys(ends.sorts))}
        kinds = np.array([[self._kinds(one_sort, other_sort) for other_sort in sorts] for one_sort in sorts])
        sort = np.array([sorts[name] for name in ends.sorts])
        rooms = np.array([self._about(*counts) for counts in zip(ends.duties, ends.classes, strict=True)])
        most = (self._sums(ends.subjects) + rooms)[one] + self._sums(ends.objects)[other] + self._looks[looks]
        enough = most + kinds[sort[one], sort[other]] >= needed
        allowed = np.array([[relation in relations for relation in self.relations] for relations in groups])
        found: list[bool] = (enough & allowed[group]).any(axis=1).tolist()
        return found

    def _sums(self, bundles: Sequence[tuple[str, ...]]) -> Weights:
        places = [self.rows.get(sign, 0) for signs in bundles for sign in signs]
        starts = np.cumsum([0, *map(len, bundles)])[:-1]
        return np.asarray(np.add.reduceat(self.weights[places], starts, axis=0), np.int32)

    @cache  # noqa: B019  a ranker lives as long as its language
    def _kinds(self, one: str, other: str) -> Weights:
        """What two sorts of node weigh, and the most that geography can add."""
        places = one.startswith("place") and other.startswith("place")
        known = self.weights[self.rows.get(f"kinds={one}>{other}", 0)]
        return np.asarray(known + self._most(_PLACES) if places else known)

    @cache  # noqa: B019
    def _about(self, duties: int, classes: int) -> Weights:
        """The most that duties, classes and being spoken of last can add."""
        return self._most(_ANY) + self._most(_DUTY, duties) + self._most(_CLASS, classes)

    @cached_property
    def _looks(self) -> Weights:
        """The most that distance and no, one, or two looks at spots can add."""
        gaps = [sign for sign in self.rows if sign.startswith("gap=")]
        distance = np.max([self._gap(sign) for sign in (*gaps, "")], axis=0)
        rows = [distance]
        for looks in (1, 2):
            ways = [self._most(_INSIDE, inside) + self._most(_PLACED, looks - inside) for inside in range(looks + 1)]
            rows.append(distance + np.max(ways, axis=0) + self._most(_ORDER))
        return np.array(rows)

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
