"""Profiles -> clusters of those that are one entity, the surest first, and never two that clash."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.resolve.evidence import LIKELY, SURE, Evidence, clash, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.resolve.profile import Archive, Profile

# A short form that fits two bearers is the better one's only by as much.
_MARGIN = 1.0
# A cluster is held against another by so many of its members.
_MEMBERS = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two profiles, by their places, that may be one; ``taken`` says whether they are."""

    left: int
    right: int
    evidence: Evidence
    taken: bool


class Clusters:
    """Disjoint sets of profiles, by their places in a list."""

    def __init__(self, profiles: Sequence[Profile], archive: Archive) -> None:
        self._profiles = profiles
        self._archive = archive
        self._root = list(range(len(profiles)))
        self._members: dict[int, list[int]] = {}
        self._parted: defaultdict[int, set[int]] = defaultdict(set)

    def root(self, place: int) -> int:
        """The first profile of the cluster that holds ``place``."""
        while self._root[place] != place:
            self._root[place] = self._root[self._root[place]]
            place = self._root[place]
        return place

    def members(self, root: int) -> list[int]:
        """The places of all profiles of a cluster."""
        return self._members.get(root, [root])

    def clash(self, one: int, other: int) -> bool:
        """Whether some member of one cluster cannot be some member of the other."""
        if self.barred(one, other):
            return True
        left, right = (self.members(self.root(place))[:_MEMBERS] for place in (one, other))
        return any(clash(self._profiles[a], self._profiles[b], self._archive) for a in left for b in right)

    def barred(self, one: int, other: int) -> bool:
        """Whether some member of one cluster is kept apart from some member of the other."""
        left, right = (self.members(self.root(place)) for place in (one, other))
        return any(self._parted[place].intersection(right) for place in left if place in self._parted)

    def part(self, one: int, other: int) -> None:
        """Keep two profiles apart, whatever speaks for their being one."""
        self._parted[one].add(other)
        self._parted[other].add(one)

    def parted(self, one: int, other: int) -> bool:
        """Whether two profiles are kept apart."""
        return other in self._parted.get(one, ())

    def join(self, one: int, other: int) -> None:
        """Make one cluster of two."""
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self._root[second] = first
            self._members[first] = sorted((*self.members(first), *self._members.pop(second, [second])))

    def all(self) -> list[list[Profile]]:
        """The clusters, each with its profiles in order."""
        return [[self._profiles[m] for m in self.members(p)] for p in range(len(self._profiles)) if self.root(p) == p]


def cluster(
    profiles: Sequence[Profile], rows: Sequence[tuple[int, int, Evidence]], archive: Archive, clusters: Clusters
) -> list[Proposal]:
    """Join in ``clusters`` the profiles that are one, and return what was found likely, with what became of it.

    ``rows`` are the pairs that are at least :data:`~kg.resolve.evidence.LIKELY` to be one, by their places.
    """
    rows = sorted(rows, key=lambda row: (-row[2].points, row[0], row[1]))
    best: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for one, other, evidence in rows:
        for brief, full in ((one, other), (other, one)):
            if short(profiles[brief]) and not short(profiles[full]):
                best[brief].append((evidence.points, full))
    found = []
    for one, other, evidence in rows:
        taken = evidence.points >= SURE and not any(
            _torn(best[brief], full, profiles, archive) for brief, full in ((one, other), (other, one)) if brief in best
        )
        if taken and clusters.root(one) != clusters.root(other):
            taken = not clusters.clash(one, other)
            if taken:
                clusters.join(one, other)
        found.append(Proposal(one, other, evidence, taken))
    return found


def _torn(ranked: list[tuple[float, int]], full: int, profiles: Sequence[Profile], archive: Archive) -> bool:
    """Whether a short form fits somebody else about as well as ``full``."""
    mine = max((points for points, place in ranked if place == full), default=None)
    return mine is not None and any(
        points > mine - _MARGIN and points >= LIKELY and clash(profiles[place], profiles[full], archive)
        for points, place in ranked
        if place != full
    )
