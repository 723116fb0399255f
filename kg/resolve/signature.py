"""What of one document the identity of its entities depends on: a few hundred bytes, kept beside its graph.

A pure function of the reading, so that an archive is resolved from these without opening its documents.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.model import Entity, Event, Statement, Time
from kg.resolve.disputes import Saying, sayings
from kg.resolve.duplicates import sketch
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from kg.model import Reading

_ROLE, _ALIAS, _AGE, _BORN = "jobTitle", "alternateName", "age", "birthDate"


@dataclass(frozen=True, slots=True)
class Row:
    """One entity of a document.

    ``key`` is its key there; ``roles`` its functions in lower case; ``ties`` the keys of the entities that a statement
    or event of the document binds it to; ``links`` IRIs of authorities; ``born`` its year of birth, if told.
    """

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    ties: tuple[str, ...] = ()
    born: int | None = None

    @property
    def kind(self) -> Kind:
        """What it is."""
        return Kind(self.key.partition("/")[0])


@dataclass(frozen=True, slots=True)
class Signature:
    """One document: its key, its date (ISO 8601, ``""`` when unknown), its entities in order of first mention.

    ``sketch`` is what tells its text from others, see :mod:`kg.resolve.duplicates`; ``sayings`` what other documents
    may deny or confirm, see :mod:`kg.resolve.disputes`.
    """

    document: str
    published: str
    rows: tuple[Row, ...]
    sketch: str = ""
    sayings: tuple[Saying, ...] = ()

    def dump(self) -> str:
        """One line of JSON without the document's key."""
        rows = [[row.key, row.name, row.aliases, row.links, row.roles, row.ties, row.born] for row in self.rows]
        said = [[s.key, s.node, s.speaker, s.denied, s.said, s.value] for s in self.sayings]
        return json.dumps([self.published, rows, self.sketch, said], ensure_ascii=True, separators=(",", ":"))


def load(document: str, line: str | bytes) -> Signature:
    """The signature of ``document`` from what :meth:`Signature.dump` wrote.

    Raises:
        ValueError: it wrote no such thing.
    """
    published, rows, sketched, said = json.loads(line)
    return Signature(
        document,
        published,
        tuple(
            Row(key, name, tuple(aliases), tuple(links), tuple(roles), tuple(ties), born)
            for key, name, aliases, links, roles, ties, born in rows
        ),
        sketched,
        tuple(Saying(tuple(key), *rest) for key, *rest in said),
    )


def sign(reading: Reading) -> Signature:
    """The signature of a reading."""
    said: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in reading.statements:
        said[statement.subject.key].append(statement)
    bonds = _bonds((*reading.statements, *reading.events))
    published = reading.document.published
    rows: dict[str, Row] = {}
    for entity in reading.entities:
        row = _row(reading, entity, said[entity.key], bonds[entity.key])
        rows[entity.key] = _joined(rows[entity.key], row) if entity.key in rows else row
    return Signature(
        reading.document.key,
        published.isoformat() if published else "",
        tuple(rows.values()),
        sketch(reading.document.text),
        sayings(reading),
    )


def _row(reading: Reading, entity: Entity, said: Iterable[Statement], ties: Iterable[str]) -> Row:
    roles: list[str] = []
    aliases = list(entity.aliases)
    born: int | None = None
    for statement in said:
        value = statement.object
        if statement.predicate == _ROLE and isinstance(value, str):
            roles.append(value.casefold())
        elif statement.predicate == _ALIAS:
            aliases.append(value.name if isinstance(value, Entity) else str(value))
        elif statement.predicate in {_AGE, _BORN}:
            born = born or _year(statement, reading)
    if entity.kind is Kind.PERSON and reading.text.tokens:
        for mention in entity.mentions:
            heads = mention.titles if mention.form is Form.NAMED else (mention.head,)
            roles += [
                reading.text.tokens[index].lemma.casefold() for index in heads if mention.form is not Form.PRONOUN
            ]
    return Row(
        entity.key,
        entity.name,
        tuple(dict.fromkeys(alias for alias in aliases if alias != entity.name)),
        entity.authorities,
        tuple(dict.fromkeys(roles)),
        tuple(ties),
        born,
    )


def _joined(one: Row, other: Row) -> Row:
    """Two entities of one key in one document, which its graph cannot tell apart either."""
    return Row(
        one.key,
        one.name,
        tuple(dict.fromkeys(one.aliases + other.aliases)),
        tuple(dict.fromkeys(one.links + other.links)),
        tuple(dict.fromkeys(one.roles + other.roles)),
        tuple(dict.fromkeys(one.ties + other.ties)),
        one.born or other.born,
    )


def _bonds(items: Iterable[Statement | Event]) -> defaultdict[str, dict[str, None]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for item in items:
        for one, other in combinations(dict.fromkeys(_parts(item)), 2):
            found[one][other] = None
            found[other][one] = None
    return found


def _parts(item: Statement | Event) -> Iterator[str]:
    fillers = (item.subject, item.object) if isinstance(item, Statement) else (value for _, value in item.roles)
    return (filler.key for filler in fillers if isinstance(filler, Entity))


def _year(statement: Statement, reading: Reading) -> int | None:
    """The year of birth that a statement of birth or age tells."""
    value = statement.object
    if isinstance(value, Time):
        return int(value.edtf[:4]) if value.edtf[:4].isdigit() else None
    published = reading.document.published
    number = getattr(value, "value", None)
    if statement.predicate == _AGE and published and number and str(number).isdigit():
        return published.year - int(number)
    return None


def prune(signature: Signature, alive: Collection[str], black: Callable[[str], str]) -> Signature:
    """The signature of a document of which only the entities ``alive`` (their keys) are left.

    ``black`` gives a text without the names that are to be forgotten; a name in which it finds one is left out.
    What the document says is no more compared with others.
    """
    rows = (
        replace(
            row,
            aliases=tuple(alias for alias in row.aliases if black(alias) == alias),
            roles=tuple(role for role in row.roles if black(role) == role),
            ties=tuple(tie for tie in row.ties if tie in alive),
        )
        for row in signature.rows
        if row.key in alive and black(row.name) == row.name
    )
    return replace(signature, rows=tuple(rows), sayings=())
