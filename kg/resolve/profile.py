"""What an archive knows of one entity, gathered from the documents that name it."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.lang.names import locate, plain
from kg.model import Kind
from kg.naming import slug
from kg.resolve.spelling import spell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.lang.names import Names
    from kg.resolve.signature import Row, Signature
    from kg.resolve.spelling import Spelling

# How many of the entities beside it an entity is known by: more say no more, and cost time.
NEAR = 40
# An entity named beside another in this many documents or fewer tells as much as one can.
_TELLING = 4.0
# So many documents show well enough what else is named beside an entity.
_ENOUGH = 200


class Profile:
    """One entity as a set of documents tells it.

    ``key`` is its key in them, ``name`` its label and ``spelling`` how that may be spelled; ``named`` says whether that
    is a proper name. ``documents`` begin with the smallest key; ``areas`` are codes of the countries, regions and
    départements named beside it. What else is named beside it is gathered only when it is compared with another.
    """

    __slots__ = (
        "_around",
        "_near",
        "aliases",
        "areas",
        "born",
        "documents",
        "fields",
        "key",
        "kind",
        "labels",
        "links",
        "name",
        "named",
        "roles",
        "spelling",
        "ties",
        "years",
    )

    def __init__(self, row: Row, spelling: Spelling, around: Around, *, named: bool) -> None:
        self.key, self.kind, self.name = row.key, row.kind, row.name
        self.spelling = spelling
        self.named = named
        self.documents: list[str] = [around.signature.document]
        self.labels: Counter[str] = Counter((row.name,))
        self.aliases: set[str] = set(row.aliases)
        self.links: set[str] = set(row.links)
        self.roles: set[str] = set(row.roles)
        self.fields: set[str] = set()
        self.ties: set[str] = set(row.ties)
        self.born: set[int] = set() if row.born is None else {row.born}
        self.years: set[int] = {int(around.signature.published[:4])} if around.signature.published else set()
        self.areas: set[str] = set()
        self._around: list[Around] = [around]
        self._near: Counter[str] | None = None

    @property
    def id(self) -> tuple[str, str]:
        """What tells it from all other profiles, and gives them an order."""
        return self.key, self.documents[0]

    @property
    def near(self) -> Counter[str]:
        """In how many of its documents the keys named most often beside it are."""
        if self._near is None:
            self._near = Counter()
            for around in self._around[:_ENOUGH]:
                keys = around.keys()
                self._near.update(keys)
                self.areas.update(*map(around.archive.area, keys))
            self._trim(self._near)
        return self._near

    def absorb(self, other: Profile) -> None:
        """Add what ``other``, found to be the same, is known by."""
        first = min(self.documents[0], other.documents[0])
        self.documents += other.documents
        if self.documents[0] != first:
            place = self.documents.index(first)
            self.documents[0], self.documents[place] = first, self.documents[0]
        self.aliases |= other.aliases
        self.links |= other.links
        self.roles |= other.roles
        self.fields |= other.fields
        self.ties |= other.ties
        self.born |= other.born
        self.years |= other.years
        self.labels.update(other.labels)
        if self._near is not None:
            self._near.update(other.near)
            self.areas |= other.areas
            self._trim(self._near)
        if len(self._around) < _ENOUGH:
            self._around += other._around

    def _trim(self, near: Counter[str]) -> None:
        if len(near) > 2 * NEAR:
            ranked = sorted(near.items(), key=lambda pair: (-pair[1], pair[0]))[:NEAR]
            near.clear()
            near.update(dict(ranked))


@dataclass(frozen=True, slots=True)
class Around:
    """One document about one entity of it."""

    archive: Archive
    signature: Signature
    row: Row

    def keys(self) -> list[str]:
        """The keys of what the entity is bound to and of the names beside it, each once."""
        named, own = self.archive.named, self.row.key
        others = [other.key for other in self.signature.rows if other.key != own and other.key in named]
        return list(dict.fromkeys((*self.row.ties, *others[:NEAR])))


class Archive:
    """What the documents of an archive have in common: how often each key is named, and how names are spelled."""

    def __init__(self, signatures: Iterable[Signature], names: Names) -> None:
        self.names = names
        self.signatures: Sequence[Signature] = sorted(signatures, key=lambda signature: signature.document)
        self.frequency: Counter[str] = Counter()
        for signature in self.signatures:
            self.frequency.update({row.key for row in signature.rows})
        # A description in small letters names nobody (« propriétaire »), unless another article writes it as a name.
        self.named = {row.key for _, row in self.rows() if not _generic(row, names)}
        self._labels = {row.key: row.name for _, row in self.rows()}
        self._spellings: dict[tuple[Kind, str], Spelling] = {}
        self._areas: dict[str, frozenset[str]] = {}
        self._fields: dict[str, str] = {}

    def rows(self) -> Iterator[tuple[Signature, Row]]:
        """Each entity of each document."""
        for signature in self.signatures:
            for row in signature.rows:
                yield signature, row

    def weight(self, key: str) -> float:
        """How much it says that two documents both name ``key``: 1 if hardly any other does, near 0 for « France »."""
        return min(1.0, math.sqrt(_TELLING / max(self.frequency[key], 1)))

    def label(self, key: str) -> str:
        """What the last document that names ``key`` calls it."""
        return self._labels.get(key, key)

    def spelling(self, name: str, kind: Kind) -> Spelling:
        """How a name may be spelled."""
        found = self._spellings.get((kind, name))
        if found is None:
            found = self._spellings[kind, name] = spell(name, kind, self.names)
        return found

    def profile(self, signature: Signature, row: Row) -> Profile:
        """What one document tells of one of its entities."""
        around = Around(self, signature, row)
        found = Profile(row, self.spelling(row.name, row.kind), around, named=row.key in self.named)
        found.fields.update(filter(None, map(self._field, row.roles)))
        return found

    def area(self, key: str) -> frozenset[str]:
        """The codes of where the place ``key`` is, and of what it is; none for what is no place."""
        found = self._areas.get(key)
        if found is None:
            codes = _codes(plain(self.label(key)), self.names) if key.startswith("place/") else ()
            found = self._areas[key] = frozenset(codes)
        return found

    def _field(self, role: str) -> str:
        """The field of a function: that of its longest beginning that has one, « ancien » left out."""
        found = self._fields.get(role)
        if found is None:
            words = re.sub(r"^(?:ancien|ancienne|ex|nouveau|nouvelle|futur|future)-", "", slug(role)).split("-")
            tries = ("-".join(words[:size]) for size in range(len(words), 0, -1))
            found = self._fields[role] = next((self.names.callings[t] for t in tries if t in self.names.callings), "")
        return found


def _generic(row: Row, names: Names) -> bool:
    """Whether the entity has no name of its own: « propriétaire », « amendement », but not « armée française »."""
    if row.kind is Kind.CONCEPT or any(c.isupper() or c.isdigit() for c in row.name):
        return False
    known = row.name in names.known or (row.kind is Kind.PLACE and row.name in names.places)
    return not known and not any(word in names.demonyms for word in row.name.split())


def _codes(name: str, names: Names) -> Iterator[str]:
    """The country, French region or département that a place is or lies in, where its name tells one."""
    place = locate(names, name)
    if place is not None:
        codes = {code for code in (place.code, place.within) if code}
        yield from sorted(codes)
        if any(code[0] in "dr" for code in codes):
            yield "FR"
