"""Clusters -> names: under which key, label and kind each entity of each document goes in the whole graph."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from kg.identity import Name, keyed
from kg.resolve.corrections import changed, known, pack, unpack
from kg.resolve.note import note
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.resolve.compare import Load
    from kg.resolve.corrections import Corrections
    from kg.resolve.profile import Archive
    from kg.resolve.register import Register
    from kg.resolve.review import Correction

_SHORT = 8
# The clusters of one face whose names may be others: new ones, the one that bears the plain key and the one that is to,
# and those whose keys begin as that of one that came or went.
_FACED = """
SELECT root, first, plain, fresh, members, name FROM clusters WHERE face = ?1 AND
(fresh OR plain OR first = (SELECT min(first) FROM clusters WHERE face = ?1)
OR substr(first, 1, 8) IN (SELECT substr(first, 1, 8) FROM do_faces WHERE face = ?1))"""
# Of a key, and of a key in some documents, whose list comes first: what its documents call it, and its names so far.
_CALLED = "SELECT document, name FROM rows WHERE key = ?"
_CALLED_SOME = "SELECT document, name FROM json_each(?) CROSS JOIN rows ON document = value AND rows.key = ?"
_NAMES = "SELECT document, name FROM names WHERE key = ?"
_NAMES_SOME = "SELECT document, name FROM json_each(?) CROSS JOIN names ON document = value AND names.key = ?"
# The names of a profile in all its documents, or in some, that are called otherwise there.
_NAMED = """
INSERT INTO names SELECT document, key, ?2 FROM profiles JOIN rows USING (key)
WHERE id = ?1 AND documents IS NULL AND (?3 OR name <> ?4)"""
_NAMED_SOME = """
INSERT INTO names SELECT document, rows.key, ?2 FROM profiles JOIN json_each(documents) CROSS JOIN rows
ON document = value AND rows.key = profiles.key WHERE profiles.id = ?1 AND (?3 OR name <> ?4)"""
_NAMES_OF = "SELECT document, key, name FROM names WHERE document >= ? AND document < ? ORDER BY document, key"
_SOLE = """
SELECT root, key, label FROM clusters JOIN profiles USING (root)
WHERE fresh AND alias = '' AND documents IS NULL AND members = '["' || root || '"]' AND NOT EXISTS
(SELECT 1 FROM clusters AS others WHERE others.face = clusters.face AND others.root <> clusters.root)"""
# What was decided tells the names of both.
_DECIDED = "INSERT OR IGNORE INTO do_shards SELECT shard FROM decisions WHERE one = ?1 OR other = ?1"
_PREFIX = "SELECT count(*) FROM clusters WHERE face = ?1 AND first >= ?2 AND first < ?3"
_LEADS = "SELECT min(goes), max(goes) FROM profiles JOIN clusters USING (root) WHERE key = ?"


class Labels:
    """The names of the clusters of a register."""

    def __init__(self, register: Register, archive: Archive, load: Load, corrections: Corrections) -> None:
        self._register, self._archive, self._load = register, archive, load
        self._wanted: defaultdict[str, list[Correction]] = defaultdict(list)
        for row, ids in corrections.named(register):
            for id_ in ids:
                [(root,)] = register.rows("SELECT root FROM profiles WHERE id = ?", id_)
                if row not in self._wanted[root]:
                    self._wanted[root].append(row)

    def renew(self, *, every: bool) -> None:
        """Name the clusters that are new or whose neighbours are, and say of each document what has changed in it."""
        register = self._register
        if every:
            self._sole()
        register.run("INSERT OR IGNORE INTO do_faces SELECT face, first FROM clusters WHERE fresh")
        for (face,) in register.rows("SELECT DISTINCT face FROM do_faces"):
            self._face(face, every=every)
        register.run("UPDATE clusters SET fresh = 0 WHERE fresh")

    def _sole(self) -> None:
        """Name the many that are of one name which nobody else bears, all at once."""
        register = self._register
        found = [
            (pack(Name(key, label, Kind(key.partition("/")[0]))), key, root, label)
            for root, key, label in register.rows(_SOLE)
            if root not in self._wanted
        ]
        query = "UPDATE clusters SET name = ?, goes = ?, plain = 1, fresh = 0 WHERE root = ?"
        register.many(query, (row[:3] for row in found))
        query = "INSERT INTO names SELECT document, key, ? FROM rows WHERE key = ? AND name <> ?"
        register.many(query, ((packed, key, label) for packed, key, _, label in found))

    def _face(self, face: str, *, every: bool) -> None:
        register = self._register
        count, first = register.one("SELECT count(*), min(first) FROM clusters WHERE face = ?", face) or (0, "")
        written, amended = [], []
        for root, start, plain, fresh, members, line in list(register.rows(_FACED, face)):
            ids = json.loads(members)
            name = self._name(face, start, ids, alone=count == 1, plain=start == first)
            for correction in self._wanted.get(root, ()):
                name = changed(name, correction)
            packed = pack(name)
            if fresh or packed != line or plain != (start == first):
                written.append((packed, name.key, start == first, root))
            if fresh or packed != line:
                amended += [(id_, packed, _everywhere(id_, name), name.label) for id_ in ids]
                if not every:
                    self._tell(ids, name.key, line)
        register.many("UPDATE clusters SET name = ?, goes = ?, plain = ? WHERE root = ?", written)
        if every:
            register.many(_NAMED, amended)
            register.many(_NAMED_SOME, amended)
        else:
            for id_, packed, everywhere, label in amended:
                self._amend(id_, packed, label, everywhere=everywhere)

    def _tell(self, ids: Sequence[str], goes: str, line: str) -> None:
        """List the keys that lead elsewhere, and the decisions that tell the names, when all is not made anew."""
        self._register.many("INSERT OR IGNORE INTO do_same VALUES (?)", _keys(ids, goes, line))
        self._register.many(_DECIDED, ((id_,) for id_ in ids))

    def _name(self, face: str, start: str, ids: Sequence[str], *, alone: bool, plain: bool) -> Name:
        profile = self._load(ids[0])
        key = face if plain else f"{face}~{self._tail(face, start)}"
        aliases = (known(self._load(id_), self._archive.names) for id_ in sorted(ids))
        alias = next((alias for alias in aliases if alias is not None), None)
        told = "" if alone or not profile.named else note([self._load(id_) for id_ in ids], self._archive)
        if alias is None:
            return Name(key, profile.label, profile.kind, told)
        return Name(key, alias.label, alias.kind, told, (alias.iri,) if alias.iri else ())

    def _tail(self, face: str, start: str) -> str:
        """As much of a document's key as tells it from the others."""
        short = start[:_SHORT]
        [(count,)] = self._register.rows(_PREFIX, face, short, f"{short}g")
        return short if count == 1 else start

    def _amend(self, id_: str, packed: str, label: str, *, everywhere: bool) -> None:
        """Write down what the documents of a profile call otherwise than the whole graph."""
        register = self._register
        key = id_.partition(" ")[0]
        [(own,)] = register.rows("SELECT documents FROM profiles WHERE id = ?", id_)
        called = register.rows(_CALLED, key) if own is None else register.rows(_CALLED_SOME, own, key)
        wanted = {document for document, name in called if everywhere or name != label}
        old = dict(register.rows(_NAMES, key) if own is None else register.rows(_NAMES_SOME, own, key))
        gone = [(document, key) for document in old if document not in wanted]
        new = [(document, key, packed) for document in wanted if old.get(document) != packed]
        register.many("DELETE FROM names WHERE document = ? AND key = ?", gone)
        register.many("INSERT OR REPLACE INTO names VALUES (?, ?, ?)", new)
        register.many("INSERT OR IGNORE INTO do_sayings VALUES (?)", ((row[0],) for row in (*gone, *new)))


def _everywhere(id_: str, name: Name) -> bool:
    """Whether all documents of a profile call it otherwise than the whole graph, whatever its label there."""
    key = id_.partition(" ")[0]
    return name.key != key or name.kind.value != key.partition("/")[0] or bool(name.note or name.links)


def same(register: Register, *, every: bool) -> None:
    """Write down which keys are used no more, and where they lead."""
    if every:
        register.run("INSERT OR IGNORE INTO do_same SELECT DISTINCT key FROM profiles")
    for (key,) in register.rows("SELECT key FROM do_same"):
        least, most = register.one(_LEADS, key) or (None, None)
        used = least == key or register.one("SELECT 1 FROM clusters WHERE goes = ?", key) is not None
        new = None if used or least != most else least
        old = None if every else (register.one("SELECT new FROM same WHERE old = ?", key) or (None,))[0]
        if new != old:
            register.run("DELETE FROM same WHERE old = ?", key)
            register.run("INSERT OR IGNORE INTO do_shards VALUES (?)", keyed(key))
        if new is not None and new != old:
            register.run("INSERT INTO same VALUES (?, ?, ?)", key, new, keyed(key))


def _keys(ids: Iterable[str], goes: str, line: str) -> Iterator[tuple[str]]:
    """The keys that lead elsewhere when the cluster of ``ids`` goes by another key than before."""
    yield from ((id_.partition(" ")[0],) for id_ in ids)
    yield (goes,)
    if line:
        yield (unpack(line).key,)


def names(register: Register, document: str) -> dict[str, Name]:
    """The entities of a document that the whole graph names otherwise, by their keys in it."""
    return next((found for _, found in named(register, document, f"{document}\0")), {})


def named(register: Register, start: str, end: str) -> Iterator[tuple[str, dict[str, Name]]]:
    """For each of the documents from ``start`` to before ``end``, its :func:`names`, if it has any."""
    opened = cache(unpack)  # one name is that of many documents
    for document, group in groupby(register.rows(_NAMES_OF, start, end), itemgetter(0)):
        yield document, {key: opened(line) for _, key, line in group}
