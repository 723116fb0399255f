"""Corrections by people, laid on what the resolver finds: they come first and always win."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.identity import Amendment, Decision, Name, Verdict
from kg.lang.names import plain
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.names import Alias, Names
    from kg.resolve.profile import Profile
    from kg.resolve.register import Register
    from kg.resolve.review import Correction, Reference

_REASON = ("a reader decided",)
_BEARERS = "SELECT id FROM profiles WHERE key = ? ORDER BY id"


@dataclass(slots=True)
class Wishes:
    """What readers want of profiles, by their ids: to be one, to be two; ``decisions`` say so.

    ``joined`` and ``parted`` lead from each profile to those that it is bound to and barred from; of two wishes that
    contradict one another the later holds.
    """

    joined: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    parted: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    decisions: list[tuple[str, str, Verdict]] = field(default_factory=list)

    def join(self, one: str, other: str) -> None:
        """Make two one."""
        _turn(self.joined, self.parted, one, other)

    def part(self, one: str, other: str) -> None:
        """Keep two apart, whatever speaks for their being one."""
        _turn(self.parted, self.joined, one, other)


def _turn(wanted: defaultdict[str, set[str]], other_way: defaultdict[str, set[str]], one: str, other: str) -> None:
    for left, right in ((one, other), (other, one)):
        wanted[left].add(right)
        other_way[left].discard(right)


class Corrections:
    """The corrections of one build, and whom they are about in a register."""

    def __init__(self, rows: Sequence[Correction]) -> None:
        self.rows = rows
        self._splits = [row for row in rows if row.action == "split"]

    def apart(self, key: str, document: str) -> int:
        """Which of the bearers of ``key`` that readers told apart ``document`` speaks of: 0 for all the others."""
        for number, row in enumerate(self._splits, 1):
            if row.entities[0].key == key and any(document.startswith(name) for name in row.documents):
                return number
        return 0

    def of(self, *actions: str) -> Iterator[Correction]:
        """The corrections of these actions, in order."""
        return (row for row in self.rows if row.action in actions)

    def wishes(self, register: Register) -> Wishes:
        """What is to be one and two."""
        found = Wishes()
        for row in self.of("apart", "merge"):
            groups = [bearers(register, entity) for entity in row.entities]
            if not all(groups):
                continue
            verdict = Verdict.CONFIRMED if row.action == "merge" else Verdict.REJECTED
            for left, right in combinations(groups, 2):
                for one in left:
                    for other in right:
                        (found.join if row.action == "merge" else found.part)(one, other)
                found.decisions.append((min(left[0], right[0]), max(left[0], right[0]), verdict))
            if row.action == "merge":
                for first, *rest in groups:
                    for other in rest:
                        found.join(first, other)
        for row in self._splits:
            # what was split stays so, however alike the two are
            own = self.split(register, row)
            for one in own:
                for (other,) in register.rows(_BEARERS, row.entities[0].key):
                    if other not in own:
                        found.part(one, other)
        return found

    def split(self, register: Register, row: Correction) -> list[str]:
        """The ids of whom a correction that splits tells apart."""
        ids = (str(id_) for (id_,) in register.rows(_BEARERS, row.entities[0].key))
        return [id_ for id_ in ids if any(_speaks(register, id_, name) for name in row.documents)]

    def named(self, register: Register) -> Iterator[tuple[Correction, list[str]]]:
        """The corrections that rename and retype, and whom."""
        for row in self.of("rename", "retype", "split"):
            if row.value:
                yield row, self.split(register, row) if row.action == "split" else bearers(register, row.entities[0])

    def amendments(self, register: Register) -> dict[str, Amendment]:
        """The statements, events and claims that readers rejected or gave to others, by document."""
        rejected: defaultdict[str, set[str]] = defaultdict(set)
        speakers: defaultdict[str, dict[str, Name]] = defaultdict(dict)
        for row in self.of("reject", "speaker"):
            document = _document(row)
            if register.one("SELECT 1 FROM documents WHERE document = ?", document) is None:
                continue
            if row.action == "reject":
                rejected[document].add(row.item)
            else:
                ids = bearers(register, row.entities[0])
                speakers[document][row.item] = name(register, ids[0]) if ids else _new(row)
        return {
            document: Amendment(rejected=tuple(sorted(rejected[document])), speakers=speakers[document])
            for document in sorted({*rejected, *speakers})
        }

    def idle(self, register: Register) -> tuple[int, ...]:
        """The lines of the corrections that find nothing to correct."""
        return tuple(row.line for row in self.rows if not self._finds(register, row))

    def _finds(self, register: Register, row: Correction) -> bool:
        if row.action in {"reject", "speaker"}:
            return register.one("SELECT 1 FROM documents WHERE document = ?", _document(row)) is not None
        if row.action == "split":
            return bool(self.split(register, row))
        return all(bearers(register, entity) for entity in row.entities)


def bearers(register: Register, entity: Reference) -> list[str]:
    """The ids of all bearers of a key, or of the one that a document speaks of, in order."""
    ids = [str(id_) for (id_,) in register.rows(_BEARERS, entity.key)]
    return [id_ for id_ in ids if not entity.document or _speaks(register, id_, entity.document)]


def documents(register: Register, id_: str) -> list[str]:
    """The documents that speak of a profile, in order."""
    [(key, line)] = register.rows("SELECT key, documents FROM profiles WHERE id = ?", id_)
    if line is not None:
        return list(json.loads(line))
    return [str(document) for (document,) in register.rows("SELECT document FROM rows WHERE key = ?", key)]


def name(register: Register, id_: str) -> Name:
    """The name of the cluster that a profile is in."""
    [(line,)] = register.rows("SELECT name FROM clusters WHERE root = (SELECT root FROM profiles WHERE id = ?)", id_)
    return unpack(line)


def pack(found: Name) -> str:
    """A name as one line."""
    return json.dumps([found.key, found.label, found.kind.value, found.note, found.links], ensure_ascii=False)


def unpack(line: str) -> Name:
    """What :func:`pack` wrote."""
    key, label, kind, note, links = json.loads(line)
    return Name(key, label, Kind(kind), note, tuple(links))


def known(profile: Profile, names: Names) -> Alias | None:
    """What the user's authority file says of a profile, by its name; its kind must be the one of the file."""
    alias = names.aliases.get(plain(profile.name))
    return alias if alias is not None and alias.kind is profile.kind else None


def decided(left: Profile, right: Profile, verdict: Verdict) -> Decision:
    """What readers decided of two profiles, in order."""
    names, documents_ = (left.name, right.name), (left.first, right.first)
    return Decision(left.key, right.key, verdict, 1.0, _REASON, names, documents_, people=True)


def changed(found: Name, row: Correction) -> Name:
    """A name as a correction wants it."""
    if row.action == "retype":
        return replace(found, kind=Kind(row.value), key=f"{row.value}/{found.key.partition('/')[2]}")
    return replace(found, label=row.value)


def _speaks(register: Register, id_: str, start: str) -> bool:
    """Whether a document whose key begins so speaks of a profile."""
    return any(document.startswith(start) for document in documents(register, id_))


def _document(row: Correction) -> str:
    return row.item.partition("/")[2].partition("-")[0]


def _new(row: Correction) -> Name:
    key = row.entities[0].key
    kind, _, tail = key.partition("/")
    return Name(key, row.value or tail.replace("-", " "), Kind(kind))
