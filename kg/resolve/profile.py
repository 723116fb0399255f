"""What an archive knows of one entity, gathered from the documents that name it."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Profile:
    """One entity as a set of documents tells it.

    ``key`` is its key in them, ``name`` its label and ``spelling`` how that may be spelled; ``named`` says whether that
    is a proper name. ``near`` counts the keys of what else the documents name, ``ties`` those that it is bound to,
    ``areas`` are codes of the countries, regions and départements among them. ``documents`` come in order.
    """

    key: str
    kind: Kind
    name: str
    spelling: Spelling
    named: bool
    documents: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    aliases: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    ties: set[str] = field(default_factory=set)
    near: Counter[str] = field(default_factory=Counter)
    areas: set[str] = field(default_factory=set)
    born: set[int] = field(default_factory=set)
    years: set[int] = field(default_factory=set)

    @property
    def id(self) -> tuple[str, str]:
        """What tells it from all other profiles, and gives them an order."""
        return self.key, self.documents[0]

    def absorb(self, other: Profile) -> None:
        """Add what ``other``, found to be the same, is known by."""
        self.documents = sorted((*self.documents, *other.documents))
        for mine, theirs in (
            (self.aliases, other.aliases),
            (self.links, other.links),
            (self.roles, other.roles),
            (self.fields, other.fields),
            (self.ties, other.ties),
            (self.areas, other.areas),
            (self.born, other.born),
            (self.years, other.years),
        ):
            mine |= theirs  # type: ignore[operator]  # each is a set of its own type
        self.labels.update(other.labels)
        self.near.update(other.near)
        if len(self.near) > 2 * NEAR:
            ranked = sorted(self.near.items(), key=lambda pair: (-pair[1], pair[0]))[:NEAR]
            self.near = Counter(dict(ranked))


class Archive:
    """What the documents of an archive have in common: how often each key is named, and how names are spelled."""

    def __init__(self, signatures: Iterable[Signature], names: Names) -> None:
        self.names = names
        self.signatures: Sequence[Signature] = sorted(signatures, key=lambda signature: signature.document)
        self.frequency: Counter[str] = Counter()
        for signature in self.signatures:
            self.frequency.update({row.key for row in signature.rows})
        # A description in small letters names nobody (« propriétaire »), unless another article writes it as a name.
        self.named = {row.key for _, row in self.rows() if not _generic(row)}
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
        """What the first document that names ``key`` calls it."""
        return next((row.name for _, row in self.rows() if row.key == key), key)

    def spelling(self, name: str, kind: Kind) -> Spelling:
        """How a name may be spelled."""
        found = self._spellings.get((kind, name))
        if found is None:
            found = self._spellings[kind, name] = spell(name, kind, self.names)
        return found

    def profile(self, signature: Signature, row: Row) -> Profile:
        """What one document tells of one of its entities."""
        others = [other.key for other in signature.rows if other.key != row.key and other.key in self.named]
        around = dict.fromkeys((*row.ties, *others[:NEAR]))
        found = Profile(row.key, row.kind, row.name, self.spelling(row.name, row.kind), not row.key in self.named)
        found.documents.append(signature.document)
        found.labels[row.name] += 1
        found.aliases.update(row.aliases)
        found.links.update(row.links)
        found.roles.update(row.roles)
        found.fields.update(filter(None, map(self._field, row.roles)))
        found.ties.update(row.ties)
        found.near.update(around.keys())
        for key in around:
            if key.startswith("place/"):
                found.areas |= self._area(key, signature)
        found.born.update(() if row.born is None else (row.born,))
        found.years.update((int(signature.published[:4]),) if signature.published else ())
        return found

    def _area(self, key: str, signature: Signature) -> frozenset[str]:
        found = self._areas.get(key)
        if found is None:
            name = next((row.name for row in signature.rows if row.key == key), "")
            found = self._areas[key] = frozenset(_codes(plain(name), self.names))
        return found

    def _field(self, role: str) -> str:
        """The field of a function: that of its longest beginning that has one, « ancien » left out."""
        found = self._fields.get(role)
        if found is None:
            words = re.sub(r"^(?:ancien|ancienne|ex|nouveau|nouvelle|futur|future)-", "", slug(role)).split("-")
            tries = ("-".join(words[:size]) for size in range(len(words), 0, -1))
            found = self._fields[role] = next((self.names.callings[t] for t in tries if t in self.names.callings), "")
        return found


def _generic(row: Row) -> bool:
    """Whether the entity has no name of its own: « propriétaire », « amendement »."""
    return not any(c.isupper() or c.isdigit() for c in row.name) and row.kind is not Kind.CONCEPT


def _codes(name: str, names: Names) -> Iterator[str]:
    """The country, French region or département that a place is or lies in, where its name tells one."""
    place = locate(names, name)
    if place is not None:
        codes = {code for code in (place.code, place.within) if code}
        yield from sorted(codes)
        if any(code[0] in "dr" for code in codes):
            yield "FR"
