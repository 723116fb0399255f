"""Rows of one name -> one profile for each who bears it: the first look, before names are compared with others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.resolve.evidence import SURE, weigh
from kg.resolve.profile import ENOUGH, Profile
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.resolve.profile import Archive, Told

# A row is compared with the bearers of its name that share something with it, and with so many others at most.
_MOST = 8


def bearers(key: str, rows: Sequence[Told], archive: Archive, *, plain: bool) -> list[tuple[Profile, list[Told]]]:
    """The profiles of those who bear ``key``, each with its rows, sorted; ``rows`` are sorted by document.

    ``plain`` says that nothing tells them apart. A description without a name is of somebody else in each document.
    """
    if not archive.named(key):
        return [(Profile(archive, key, [row]), [row]) for row in rows]
    if plain:
        return [(Profile(archive, key, rows), list(rows))]
    return sorted(_Bearers(archive).take(_starts(key, rows, archive)), key=lambda found: found[0].id)


def plain(key: str, rows: Sequence[Told], archive: Archive) -> bool:
    """Whether nothing can tell the rows of a name apart, so that they need not be compared with one another."""
    kind = Kind(key.partition("/")[0])
    if kind is Kind.CONCEPT:
        return True
    born = {row.born for row in rows if row.born is not None}
    if len({link for row in rows for link in row.links}) > 1 or len(born) > 1:
        return False
    spelling = archive.spelling(rows[0].name, kind)
    if kind is Kind.PERSON:
        person = spelling.person
        roles = {role for row in rows for role in row.roles}
        return (
            person is not None
            and bool(person.given)
            and "-".join(person.family) not in archive.names.surnames
            and len({archive.field(role) for role in roles} - {""}) < 2
            and (len(roles) < 2 or len(rows) > ENOUGH or _together(key, rows, archive))
        )
    if kind is Kind.PLACE:
        return spelling.homonyms == 1 and not (spelling.town or spelling.scope)
    if kind is Kind.ORGANIZATION:
        return not spelling.scope and (
            not spelling.letters
            or (len(spelling.letters) > 2 and not any(" " in alias for row in rows for alias in row.aliases))
        )
    return kind is Kind.PRODUCT


def _together(key: str, rows: Sequence[Told], archive: Archive) -> bool:
    """Whether all rows that tell a function are bound together by what they share, one by one."""
    telling = [row for row in rows if row.roles]
    beside = archive.beside([row.document for row in telling], key)
    first, *waiting = ({*row.roles, *row.ties, *keys} for row, keys in zip(telling, beside, strict=True))
    while waiting:
        near = [features for features in waiting if not first.isdisjoint(features)]
        if not near:
            return False
        waiting = [features for features in waiting if first.isdisjoint(features)]
        first = first.union(*near)
    return True


def _starts(key: str, rows: Sequence[Told], archive: Archive) -> Iterator[tuple[Profile, list[Told]]]:
    """The rows that the same authorities tell apart as one profile for each of them, every other alone.

    Those that tell most come first.
    """
    linked: defaultdict[tuple[str, ...], list[Told]] = defaultdict(list)
    alone = []
    for row in rows:
        if row.links:
            linked[row.links].append(row)
        else:
            alone.append(row)
    for _, group in sorted(linked.items()):
        yield Profile(archive, key, group), group
    for row in sorted(alone, key=lambda row: (-_tells(row), row.document)):
        yield Profile(archive, key, [row]), [row]


def _tells(row: Told) -> int:
    """How much a row tells of whom it is about."""
    return 3 * len(row.roles) + 2 * len(row.ties)


class _Bearers:
    """Those who bear one name, found one after the other; what each is bound to leads back to it."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._found: list[tuple[Profile, list[Told]]] = []
        self._known: defaultdict[str, dict[int, None]] = defaultdict(dict)

    def take(self, starts: Iterator[tuple[Profile, list[Told]]]) -> list[tuple[Profile, list[Told]]]:
        """Give each to the bearer that it fits best, or to a new one."""
        for one, rows in starts:
            linked = next((place for link in sorted(one.links) for place in self._known.get(link, ())), None)
            features = list(_features(one))
            if linked is None:
                linked = self._best(one, features)
            if linked is None:
                linked = len(self._found)
                self._found.append((one, rows))
            else:
                self._found[linked][0].absorb(one)
                self._found[linked][1].extend(rows)
            for key in features:
                self._known[key][linked] = None
        return self._found

    def _best(self, one: Profile, features: Sequence[str]) -> int | None:
        """The bearer that somebody surely is; nobody where two fit as well."""
        ranked = sorted(
            ((weigh(one, self._found[place][0], self._archive).points, -place) for place in self._near(features)),
            reverse=True,
        )
        if not ranked or ranked[0][0] < SURE:
            return None
        torn = len(ranked) > 1 and ranked[1][0] >= SURE and ranked[0][0] - ranked[1][0] < 0.5
        return None if torn else -ranked[0][1]

    def _near(self, features: Sequence[str]) -> list[int]:
        found: dict[int, None] = {}
        for key in features:
            for place in self._known.get(key, ()):
                found[place] = None
                if len(found) >= 2 * _MOST:
                    return list(found)
        for place in range(min(len(self._found), _MOST)):
            found[place] = None
        return list(found)


def _features(row: Profile) -> Iterator[str]:
    yield from sorted(row.links)
    yield from sorted(row.roles)
    yield from sorted(row.ties)
    yield from sorted(row.near)


__all__ = ["bearers", "plain"]
