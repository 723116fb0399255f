"""Corrections by people, laid on what the resolver finds: they come first and always win."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.identity import Amendment, Decision, Name, Verdict
from kg.lang.names import plain
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.lang.names import Alias, Names
    from kg.resolve.clusters import Clusters
    from kg.resolve.profile import Profile
    from kg.resolve.review import Correction, Reference

_REASON = ("a reader decided",)


@dataclass(slots=True)
class Corrections:
    """The corrections of one build; ``used`` are the lines of those that found what they are about."""

    rows: Sequence[Correction]
    used: set[int]

    def apart(self, key: str, document: str) -> int:
        """Which of the bearers of ``key`` that readers told apart ``document`` speaks of: 0 for all the others."""
        for number, row in enumerate(self.of("split"), 1):
            if row.entities[0].key == key and any(document.startswith(name) for name in row.documents):
                self.used.add(row.line)
                return number
        return 0

    def of(self, *actions: str) -> Iterator[Correction]:
        """The corrections of these actions, in order."""
        return (row for row in self.rows if row.action in actions)

    def join(self, profiles: Sequence[Profile], clusters: Clusters) -> list[Decision]:
        """Make one what readers found one, bar from each other what they did not, and say so."""
        places = _Places(profiles)
        found: list[Decision] = []
        for row in self.of("apart", "merge"):
            groups = [places.of(entity) for entity in row.entities]
            if not all(groups):
                continue
            self.used.add(row.line)
            verdict = Verdict.CONFIRMED if row.action == "merge" else Verdict.REJECTED
            for left, right in combinations(groups, 2):
                for one in left:
                    for other in right:
                        if row.action == "merge":
                            clusters.join(one, other)
                        else:
                            clusters.part(one, other)
                found.append(_decided(profiles[left[0]], profiles[right[0]], verdict))
            if row.action == "merge":
                for group in groups:
                    for place in group[1:]:
                        clusters.join(group[0], place)
        for row in self.of("split"):
            # what was split stays so, however alike the two are
            bearers = places.of(row.entities[0], everywhere=True)
            own = [place for place in bearers if set(row.documents) & set(profiles[place].documents)]
            for one in own:
                for other in set(bearers) - set(own):
                    clusters.part(one, other)
        return found

    def known(self, profiles: Sequence[Profile], clusters: Clusters, names: Names) -> None:
        """Make one what the user's authority file calls by several names."""
        first: dict[Alias, int] = {}
        for place, profile in enumerate(profiles):
            alias = known(profile, names)
            if alias is not None:
                other = first.setdefault(alias, place)
                if not clusters.parted(other, place):
                    clusters.join(other, place)

    def names(self, profiles: Sequence[Profile], names: dict[tuple[str, str], Name]) -> None:
        """Rename and retype the clusters that readers renamed and retyped."""
        places = _Places(profiles)
        for row in self.of("rename", "retype", "split"):
            if row.action == "split":
                own = [
                    place
                    for place in places.of(row.entities[0], everywhere=True)
                    if set(row.documents) & set(profiles[place].documents)
                ]
            else:
                own = places.of(row.entities[0])
            if not row.value:
                continue
            old = {names[profiles[place].id] for place in own}
            self.used.update((row.line,) if old else ())
            for id_, name in names.items():
                if name in old:
                    names[id_] = _changed(name, row)

    def amendments(
        self, profiles: Sequence[Profile], names: Mapping[tuple[str, str], Name], documents: Iterable[str]
    ) -> dict[str, Amendment]:
        """The statements, events and claims that readers rejected or gave to others, by document."""
        known, places = set(documents), _Places(profiles)
        rejected: defaultdict[str, set[str]] = defaultdict(set)
        speakers: defaultdict[str, dict[str, Name]] = defaultdict(dict)
        for row in self.of("reject", "speaker"):
            document = row.item.partition("/")[2].partition("-")[0]
            if document not in known:
                continue
            self.used.add(row.line)
            if row.action == "reject":
                rejected[document].add(row.item)
            else:
                bearers = places.of(row.entities[0])
                name = names[profiles[bearers[0]].id] if bearers else _new(row)
                speakers[document][row.item] = name
        return {
            document: Amendment(rejected=tuple(sorted(rejected[document])), speakers=speakers[document])
            for document in sorted({*rejected, *speakers})
        }

    @property
    def idle(self) -> tuple[int, ...]:
        """The lines of the corrections that found nothing to correct."""
        return tuple(row.line for row in self.rows if row.line not in self.used)


class _Places:
    """Where the bearers of a key are in a list of profiles."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = profiles
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, profile in enumerate(profiles):
            self._places[profile.key].append(place)

    def of(self, entity: Reference, *, everywhere: bool = False) -> list[int]:
        """The places of all bearers of a key, or of the one that a document speaks of."""
        found = self._places.get(entity.key, [])
        if everywhere or not entity.document:
            return found
        return [p for p in found if any(d.startswith(entity.document) for d in self._profiles[p].documents)]


def known(profile: Profile, names: Names) -> Alias | None:
    """What the user's authority file says of a profile, by its name; its kind must be the one of the file."""
    alias = names.aliases.get(plain(profile.name))
    return alias if alias is not None and alias.kind is profile.kind else None


def merged(one: Mapping[str, Amendment], other: Mapping[str, Amendment]) -> dict[str, Amendment]:
    """The names of ``one`` with what ``other`` rejects and gives to others."""
    nothing = Amendment()
    return {
        document: replace(
            other.get(document, nothing),
            names=one.get(document, nothing).names,
        )
        for document in sorted({*one, *other})
    }


def _decided(one: Profile, other: Profile, verdict: Verdict) -> Decision:
    left, right = sorted((one, other), key=lambda profile: profile.id)
    return Decision(
        left.key,
        right.key,
        verdict,
        1.0,
        _REASON,
        (left.name, right.name),
        (left.documents[0], right.documents[0]),
        people=True,
    )


def _changed(name: Name, row: Correction) -> Name:
    if row.action == "retype":
        return replace(name, kind=Kind(row.value), key=f"{row.value}/{name.key.partition('/')[2]}")
    return replace(name, label=row.value)


def _new(row: Correction) -> Name:
    key = row.entities[0].key
    kind, _, tail = key.partition("/")
    return Name(key, row.value or tail.replace("-", " "), Kind(kind))
