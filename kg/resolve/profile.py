"""What an archive knows of one entity, gathered from the documents that name it."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import TYPE_CHECKING

from kg.lang.gazetteer import locate
from kg.lang.names import plain
from kg.naming import slug
from kg.resolve.levels import WEIGHTS
from kg.resolve.spelling import Spelling, charge, proper, spell
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from typing import Any

    from kg.lang.names import Names
    from kg.resolve.register import Register

#: What is told apart by the countries named beside it.
SOMEWHERE = frozenset({Kind.PLACE, Kind.EVENT})
# How many of the entities beside it an entity is known by: more say no more, and cost time.
NEAR = 40
# So many documents show well enough what else is named beside an entity.
ENOUGH = 200
#: How the keys of places begin.
PLACES = f"{Kind.PLACE.value}/"
# What is said of a function that somebody has no more, or not yet.
_FORMER = re.compile(r"^(?:ancien|ancienne|ex|nouveau|nouvelle|futur|future)[- ]")
# Names and keys, and documents, held in memory at a time. What is asked for jumps from document to document: with half
# of them held, most were read again, for a sixth of all time at 100,000 mentions.
_KEPT = 1 << 14
_DOCUMENTS = 1 << 14
_TIES = "SELECT document, ties FROM json_each(?) CROSS JOIN rows ON document = value AND rows.key = ?"


@dataclass(frozen=True, slots=True)
class Told:
    """What one document tells of one of its entities; ``year`` is that of its publication, 0 if unknown."""

    document: str
    name: str
    aliases: tuple[str, ...]
    links: tuple[str, ...]
    roles: tuple[str, ...]
    born: int | None
    ties: tuple[str, ...]
    year: int


def told(document: str, name: str, line: str, ties: str, year: int) -> Told:
    """A row as the register holds it."""
    return Told(document, name, *_opened(line), _listed(ties), year)


@lru_cache(_KEPT)
def _opened(line: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], int | None]:
    aliases, links, roles, born = json.loads(line)
    return tuple(aliases), tuple(links), tuple(roles), born


def _listed(line: str) -> tuple[str, ...]:
    return tuple(json.loads(line)) if line else ()


class Profile:
    """One entity as a set of documents tells it.

    ``key`` is its key in them, ``name`` its label and ``spelling`` how that may be spelled; ``named`` says whether that
    is a proper name. ``first`` is the smallest key of its documents, ``count`` their number. What else is named beside
    it is gathered only when it is compared with another.
    """

    __slots__ = (
        "_archive",
        "_around",
        "_lands",
        "_near",
        "aliases",
        "born",
        "count",
        "fields",
        "first",
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

    def __init__(self, archive: Archive, key: str, rows: Sequence[Told]) -> None:
        self._archive = archive
        self.key, self.kind, self.name = key, Kind(key.partition("/")[0]), rows[0].name
        self.first, self.count = rows[0].document, len(rows)
        self.labels: Counter[str] = Counter(row.name for row in rows)
        self.aliases: set[str] = {alias for row in rows for alias in row.aliases}
        self.links: set[str] = {link for row in rows for link in row.links}
        self.roles: set[str] = {role for row in rows for role in row.roles}
        self.ties: set[str] = {tie for row in rows[:ENOUGH] for tie in row.ties}
        self.born: set[int] = {row.born for row in rows if row.born is not None}
        self.years: set[int] = {row.year for row in rows if row.year}
        self._around: list[str] = [row.document for row in rows[:ENOUGH]]
        self.spelling: Spelling = archive.spelling(self.name, self.kind)
        self._learn()

    def _learn(self) -> None:
        self.named = self._archive.named(self.key)
        self.fields: set[str] = {field for role in self.roles if (field := self._archive.field(role))}
        self._lands: Counter[str] = Counter()
        self._near: Counter[str] | None = None

    def dump(self) -> str:
        """All of it but what the archive tells, as one line."""
        return json.dumps(
            [
                self.key,
                self.name,
                self.first,
                self.count,
                sorted(self.labels.items()),
                sorted(self.aliases),
                sorted(self.links),
                sorted(self.roles),
                sorted(self.ties),
                sorted(self.born),
                sorted(self.years),
                sorted(self._around)[:ENOUGH],
                self.spelling.dump(),
            ]
        )

    @classmethod
    def load(cls, archive: Archive, line: str) -> Profile:
        """What :meth:`dump` wrote."""
        self = cls.__new__(cls)
        self._archive = archive
        labels: Any
        key, self.name, self.first, self.count, labels, *sets, self._around, spelling = json.loads(line)
        self.key, self.kind, self.labels = key, Kind(key.partition("/")[0]), Counter(dict(labels))
        self.aliases, self.links, self.roles, self.ties, self.born, self.years = map(set, sets)
        self.spelling = Spelling.load(spelling)
        self._learn()
        return self

    @property
    def id(self) -> str:
        """What tells it from all other profiles, and gives them an order: its key, then its first document."""
        return f"{self.key} {self.first}"

    @property
    def label(self) -> str:
        """The label that most documents give, not one in capitals (« ODILE FERRAND ») if there is another."""
        labels = self.labels
        return min(labels, key=lambda name: (" " in name and name.isupper(), -labels[name], name.isupper(), name))

    @property
    def near(self) -> Counter[str]:
        """In how many of its documents the keys named most often beside it are."""
        if self._near is None:
            beside = list(self._archive.beside(self._around[:ENOUGH], self.key, self.ties))
            self._near = Counter(chain.from_iterable(beside))
            if self.kind in SOMEWHERE or self.spelling.scope:
                self._lands.update(chain.from_iterable(map(self._located, beside)))
            self._trim(self._near)
        return self._near

    @property
    def areas(self) -> set[str]:
        """Codes of the countries, regions and départements named beside it: of a body those that most documents name.

        They are known once :attr:`near` has been gathered.
        """
        if not self.spelling.scope:
            return set(self._lands)
        most = max(self._lands.values(), default=0)
        return {code for code, count in self._lands.items() if count == most}

    def _located(self, beside: set[str]) -> set[str]:
        """Where one document says that it is, by the places of that document: by those it is bound to, if there are."""
        places = {key for key in beside if key.startswith(PLACES)}
        bound = places & self.ties if self.spelling.scope else set()
        return set().union(*map(self._archive.area, bound or places))

    def absorb(self, other: Profile) -> None:
        """Add what ``other``, found to be the same, is known by."""
        self.first = min(self.first, other.first)
        self.count += other.count
        self.aliases |= other.aliases
        self.links |= other.links
        self.roles |= other.roles
        self.fields |= other.fields
        self.born |= other.born
        self.years |= other.years
        self.labels.update(other.labels)
        if self._near is not None:
            self._near.update(other.near)
            self._lands.update(other._lands)
            self._trim(self._near)
        if len(self._around) < ENOUGH:
            self.ties |= other.ties
            self._around += other._around

    def _trim(self, near: Counter[str]) -> None:
        if len(near) > 2 * NEAR:
            ranked = sorted(near.items(), key=lambda pair: (-pair[1], pair[0]))[:NEAR]
            near.clear()
            near.update(dict(ranked))


class Archive:
    """What the documents of a register have in common: how often each key is named, and how names are spelled."""

    def __init__(self, register: Register, names: Names) -> None:
        self.names = names
        self._register = register
        found = register.one("SELECT count(*) FROM documents")
        #: As a power of two: see :func:`kg.resolve.evidence.namesakes`.
        self.size = int(found[0] if found else 0).bit_length()
        self._facts: dict[str, tuple[float, bool, str]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._spellings: dict[tuple[Kind, str], Spelling] = {}
        self._areas: dict[str, frozenset[str]] = {}
        self._fields: dict[str, str] = {}

    def weight(self, key: str) -> float:
        """How much it says that two documents both name ``key``: 1 if hardly any other does, near 0 for « France »."""
        return (self._facts.get(key) or self._fact(key))[0]

    def named(self, key: str) -> bool:
        """Whether it is a name: a description in small letters is, if another article writes it as one."""
        return (self._facts.get(key) or self._fact(key))[1]

    def label(self, key: str) -> str:
        """What a document calls it: the last label in alphabetical order, which is not in capitals."""
        return (self._facts.get(key) or self._fact(key))[2]

    def beside(self, documents: Sequence[str], key: str, ties: Collection[str] = ()) -> Iterator[set[str]]:
        """For each of ``documents``, the keys of the names beside its entity ``key`` and of what binds it there.

        ``ties`` are the keys of what it is bound to in any of them.
        """
        several = ties and len(documents) > 1
        bound = dict(self.register.rows(_TIES, json.dumps(documents), key)) if several else {}
        for document in documents:
            others = [other for other in self._named(document) if other != key][:NEAR]
            yield {*(_listed(bound.get(document, "")) if several else ties), *others}

    @property
    def register(self) -> Register:
        """Where it stands."""
        return self._register

    def spelling(self, name: str, kind: Kind) -> Spelling:
        """How a name may be spelled."""
        found = self._spellings.get((kind, name))
        if found is None:
            found = _kept(self._spellings)[kind, name] = spell(name, kind, self.names)
        return found

    def area(self, key: str) -> frozenset[str]:
        """The codes of where the place ``key`` is, and of what it is."""
        found = self._areas.get(key)
        if found is None:
            found = _kept(self._areas)[key] = frozenset(_codes(plain(self.label(key)), self.names))
        return found

    def field(self, role: str) -> str:
        """The field of a function: that of its longest beginning that has one, « ancien » left out."""
        found = self._fields.get(role)
        if found is None:
            words = slug(_FORMER.sub("", role)).split("-")
            tries = ("-".join(words[:size]) for size in range(len(words), 0, -1))
            found = next((self.names.callings[t] for t in tries if t in self.names.callings), "")
            _kept(self._fields)[role] = found
        return found

    def _fact(self, key: str) -> tuple[float, bool, str]:
        row = self._register.one("SELECT level, named, label FROM facts WHERE key = ?", key) or (0, 0, key)
        found = _kept(self._facts)[key] = WEIGHTS[row[0]], bool(row[1]), row[2]
        return found

    def _named(self, document: str) -> tuple[str, ...]:
        found = self._keys.get(document)
        if found is None:
            row = self._register.one("SELECT keys FROM documents WHERE document = ?", document)
            found = tuple(intern(key) for key in _listed(row[0] if row else "") if self.named(key))
            _kept(self._keys, _DOCUMENTS)[document] = found
        return found


def generic(key: str, name: str, names: Names) -> bool:
    """Whether an entity has no name of its own: « propriétaire », « amendement », but not « armée française »."""
    kind = Kind(key.partition("/")[0])
    if kind is Kind.WORK and name.split(maxsplit=1)[0].casefold() in names.shared.papers:
        name = name[0].lower() + name[1:]
    if kind is Kind.CONCEPT or any(c.isupper() or c.isdigit() for c in name):
        return False
    known = name in names.known or (kind is Kind.PLACE and name in names.places)
    known = known or (kind is Kind.EVENT and proper(name, names))
    ministry = kind is Kind.ORGANIZATION and name.partition(" ")[0] in names.ministries
    known = known or (ministry and charge(name, names) != "")
    return not known and not any(word in names.demonyms for word in name.split())


def functions(roles: Iterable[str], names: Names) -> list[str]:
    """What somebody is called that tells a function or trade, under one name: not « Belge », « successeur »."""
    found = (names.same_roles.get(told, told) for role in roles if (told := plain(role)))
    return [*dict.fromkeys(role for role in found if not _idle(role, names))]


def _idle(role: str, names: Names) -> bool:
    """Whether it tells kin, age, origin or a part in a case: « Belge », « victime », but not « homme d'affaires »."""
    first = _FORMER.sub("", role).partition(" ")[0]
    if role in names.titles or slug(role) in names.callings:
        return False
    return first in names.idle or first in names.demonyms


def _kept(table: dict[Any, Any], most: int = _KEPT) -> dict[Any, Any]:
    """A table in memory, emptied when it has grown large."""
    if len(table) >= most:
        table.clear()
    return table


def _codes(name: str, names: Names) -> Iterator[str]:
    """The country, French region or département that a place is or lies in, where its name tells one."""
    place = locate(names, name)
    if place is not None:
        codes = {code for code in (place.code, place.within) if code}
        yield from sorted(codes)
        if any(code[0] in "dr" for code in codes):
            yield "FR"
