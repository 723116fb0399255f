"""Rows of one name -> one profile for each who bears it: the first look, before names are compared with others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.model import Kind
from kg.resolve.evidence import SURE, weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kg.resolve.profile import Archive, Profile
    from kg.resolve.signature import Row, Signature

# A row is compared with the bearers of its name that share something with it, and with so many others at most.
_MOST = 8


def gather(archive: Archive, apart: Callable[[str, str], int] = lambda _key, _document: 0) -> list[Profile]:
    """The profiles of an archive, sorted.

    ``apart`` tells of a key and a document which of the bearers that readers told apart is meant.
    """
    groups: defaultdict[tuple[str, int], list[tuple[Signature, Row]]] = defaultdict(list)
    for signature, row in archive.rows():
        groups[row.key, apart(row.key, signature.document)].append((signature, row))
    found: list[Profile] = []
    for key in sorted(groups):
        rows = [archive.profile(signature, row) for signature, row in groups[key]]
        found += [rows[0]] if len(rows) == 1 else _bearers(rows, archive)
    return sorted(found, key=lambda profile: profile.id)


def _bearers(rows: Sequence[Profile], archive: Archive) -> list[Profile]:
    if rows[0].kind is not Kind.CONCEPT and not all(row.named for row in rows):
        named = [row for row in rows if row.named]
        return [row for row in rows if not row.named] + (_bearers(named, archive) if len(named) > 1 else named)
    if _plain(rows, archive):
        whole = rows[0]
        for row in rows[1:]:
            whole.absorb(row)
        return [whole]
    return _Bearers(archive).take(rows)


def _plain(rows: Sequence[Profile], archive: Archive) -> bool:
    """Whether nothing can tell the rows apart, so that they need not be compared with one another."""
    first = rows[0]
    if first.kind is Kind.CONCEPT:
        return True
    if len({link for row in rows for link in row.links}) > 1 or len({year for row in rows for year in row.born}) > 1:
        return False
    if first.kind is Kind.PERSON:
        person = first.spelling.person
        return (
            person is not None
            and bool(person.given)
            and "-".join(person.family) not in archive.names.surnames
            and len({field for row in rows for field in row.fields}) < 2
        )
    if first.kind is Kind.PLACE:
        return first.spelling.homonyms == 1 and not first.spelling.town
    if first.kind is Kind.ORGANIZATION:
        letters = first.spelling.letters
        return not letters or (len(letters) > 2 and not any(" " in alias for row in rows for alias in row.aliases))
    return first.kind is Kind.PRODUCT


class _Bearers:
    """Those who bear one name, found one after the other; what each is bound to leads back to it."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._found: list[Profile] = []
        self._known: defaultdict[str, dict[int, None]] = defaultdict(dict)

    def take(self, rows: Sequence[Profile]) -> list[Profile]:
        """Give each row, those that tell most first, to the bearer that it fits best, or to a new one."""
        for row in sorted(rows, key=lambda row: (-_told(row), row.id)):
            linked = next((place for link in sorted(row.links) for place in self._known.get(link, ())), None)
            if linked is not None:
                self._found[linked].absorb(row)
                continue
            ranked = sorted(
                ((weigh(row, self._found[place], self._archive).points, -place) for place in self._near(row)),
                reverse=True,
            )
            if ranked and ranked[0][0] >= SURE and not self._torn(ranked):
                place = -ranked[0][1]
                self._found[place].absorb(row)
            else:
                place = len(self._found)
                self._found.append(row)
            for key in _features(row):
                self._known[key][place] = None
        return self._found

    def _torn(self, ranked: list[tuple[float, int]]) -> bool:
        """Whether two bearers fit as well: then it is neither's."""
        return len(ranked) > 1 and ranked[1][0] >= SURE and ranked[0][0] - ranked[1][0] < 0.5

    def _near(self, row: Profile) -> list[int]:
        found: dict[int, None] = {}
        for key in _features(row):
            for place in self._known.get(key, ()):
                found[place] = None
                if len(found) >= 2 * _MOST:
                    return list(found)
        for place in range(min(len(self._found), _MOST)):
            found[place] = None
        return list(found)


def _told(row: Profile) -> int:
    """How much a row tells of whom it is about."""
    return 4 * bool(row.links) + 3 * len(row.roles) + 2 * len(row.ties)


def _features(row: Profile) -> Iterator[str]:
    yield from sorted(row.links)
    yield from sorted(row.roles)
    yield from sorted(row.ties)
    yield from row.near
