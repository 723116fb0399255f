"""What a graph folder remembers: where each document came from, and what its exports and store were made of.

It is an SQLite file (``.ledger``), so that it grows on disk and not in memory. All in it can be made again from
the documents, but for where they came from: without that, a changed file no longer replaces what it said before.
"""

from __future__ import annotations

import hashlib
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.folder import LINKS, STATISTICS, digest
from kg.sqlite import Tables

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from kg.folder import Folder

_NAME = ".ledger"
_TABLES = """
CREATE TABLE IF NOT EXISTS sources (key TEXT PRIMARY KEY, origin TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS origins ON sources (origin);
CREATE TABLE IF NOT EXISTS files (file TEXT PRIMARY KEY, key TEXT, fingerprint TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS parts (
    key TEXT PRIMARY KEY, stamp TEXT, graph TEXT, published TEXT, trig INTEGER, ttl INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shards (shard TEXT PRIMARY KEY, seen TEXT, digest TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS amended (key TEXT PRIMARY KEY, shard TEXT, digest TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS amends ON amended (shard);
CREATE TEMP TABLE present (key TEXT PRIMARY KEY, stamp TEXT) WITHOUT ROWID;
CREATE TEMP TABLE made (
    key TEXT PRIMARY KEY, stamp TEXT, graph TEXT, published TEXT, trig INTEGER, ttl INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE held (file TEXT, key TEXT, fingerprint TEXT);
CREATE TEMP TABLE seen (key TEXT PRIMARY KEY, identifier TEXT, origin TEXT, own INTEGER) WITHOUT ROWID;
"""
_DIFFER = """
SELECT present.key FROM present LEFT JOIN parts USING (key)
WHERE parts.stamp IS NOT present.stamp ORDER BY present.key"""
_GONE = "SELECT parts.key, parts.graph FROM parts LEFT JOIN present USING (key) WHERE present.key IS NULL ORDER BY key"
_ALL = """
SELECT every.key, present.stamp, parts.stamp, parts.trig, parts.ttl
FROM (SELECT key FROM parts UNION SELECT key FROM present) AS every
LEFT JOIN parts USING (key) LEFT JOIN present USING (key) ORDER BY every.key"""
_LATEST = "SELECT key, stamp FROM parts WHERE graph LIKE '%/doc/%' ORDER BY published DESC, key"
_REPLACED = """
SELECT DISTINCT sources.key FROM seen JOIN sources USING (origin)
WHERE seen.origin <> '' AND sources.key NOT IN (SELECT key FROM seen) ORDER BY sources.key"""

_AMEND = """
UPDATE present SET stamp = stamp || ' ' || (SELECT digest FROM amended WHERE amended.key = present.key)
WHERE key IN (SELECT key FROM amended)"""
_UNSETTLED = """
REPLACE INTO sources SELECT seen.key, seen.origin FROM seen LEFT JOIN sources USING (key)
WHERE seen.own AND seen.origin IS NOT sources.origin"""


_ALONE = """
REPLACE INTO files SELECT file, min(key), min(fingerprint) FROM held
GROUP BY file HAVING count(*) = 1 AND min(key) <> ''"""


@dataclass(frozen=True, slots=True)
class Part:
    """What one document is in the exports.

    ``stamp`` changes with its content; ``graph`` is the IRI of its graph; ``published`` its date (ISO 8601 or ``""``);
    ``trig`` and ``ttl`` are the lengths of what it takes in ``graph.trig`` and ``graph.ttl``, in bytes.
    """

    key: str
    stamp: str
    graph: str
    published: str
    trig: int
    ttl: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A document as it is now and as it was when the exports were made; a stamp is ``None`` where it is not there."""

    key: str
    now: str | None
    then: str | None
    trig: int
    ttl: int


class Ledger(Tables):
    """The ledger of a graph folder that is locked; made if there is none, and anew if it is damaged.

    Raises:
        FolderError: it cannot be written to.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / _NAME)

    def note(self, name: str, value: str) -> None:
        """Note ``value`` under ``name``, on disk before this returns."""
        with self.told(), self._base:
            self._base.execute("REPLACE INTO marks VALUES (?, ?)", (name, value))

    # What this run met

    def meet(self, key: str, identifier: str, place: str, *, own: bool = True) -> str | None:
        """Say that an input at ``place`` holds a document; the identifier under which this run met it before, if any.

        ``place`` is ``""`` where nothing else can ever come from, as with standard input; ``own`` says whether the name
        is the document's own, not another of a text that the folder has.
        """
        found = self.one("SELECT identifier FROM seen WHERE key = ?", key)
        if found is None or identifier < str(found[0]):
            with self.told():
                row = (key, identifier, _origin(identifier, place), own)
                self._base.execute("REPLACE INTO seen VALUES (?, ?, ?, ?)", row)
        return None if found is None else str(found[0])

    def came(self, key: str, identifier: str, place: str) -> bool:
        """Whether a document of the folder is known to have come from ``place`` under that name."""
        found = self.one("SELECT origin FROM sources WHERE key = ?", key)
        return bool(place) and found is not None and found[0] == _origin(identifier, place)

    def hold(self, file: str, key: str, fingerprint: str) -> None:
        """Say that a file, known by a digest, holds a document; one that could not be read has no key."""
        with self.told():
            self._base.execute("INSERT INTO held VALUES (?, ?, ?)", (file, key, fingerprint))

    def held(self, file: str) -> tuple[str, str] | None:
        """The key and the fingerprint of the only document that a file held in an earlier run."""
        found = self.one("SELECT key, fingerprint FROM files WHERE file = ?", file)
        return None if found is None else (str(found[0]), str(found[1]))

    def settle(self, keys: Iterable[str]) -> None:
        """Remember where the documents with these keys, met in this run, came from."""
        with self.told(), self._base:
            self._base.executemany(
                "REPLACE INTO sources SELECT key, origin FROM seen WHERE key = ?", ((key,) for key in keys)
            )

    def settle_all(self) -> None:
        """Remember where all documents of this run came from that are not known to come from there, and their files."""
        with self.told(), self._base:
            self._base.execute(_UNSETTLED)
            self._base.execute(_ALONE)
            self._base.execute("DELETE FROM held")

    def replaced(self) -> list[str]:
        """The documents that were read where this run found others under the same name."""
        return [str(key) for (key,) in self._rows(_REPLACED)]

    def forget(self, keys: Sequence[str]) -> None:
        """Forget where documents came from."""
        with self.told(), self._base:
            for table in ("sources", "files"):
                rows = [(key,) for key in keys]
                self._base.executemany(f"DELETE FROM {table} WHERE key = ?", rows)  # noqa: S608  a constant

    # What the exports are made of

    def scan(self, folder: Folder) -> None:
        """Look at the documents of the folder as they are now."""
        with self.told():
            self._base.execute("DELETE FROM present")
            self._base.executemany("INSERT INTO present VALUES (?, ?)", folder.files())

    def files(self) -> Iterator[tuple[str, str]]:
        """The key of each document, and what changes when its file does, as :meth:`scan` found them."""
        return ((str(key), str(stamp)) for key, stamp in self._rows("SELECT key, stamp FROM present"))

    def amend(self, folder: Folder) -> None:
        """Look at what binds the documents together as it is now: it changes what the whole graph says of them."""
        there = {shard: folder.linked(shard) for shard in folder.shards()}
        known = {str(shard): str(seen) for shard, seen in self._rows("SELECT shard, seen FROM shards")}
        with self.told(), self._base:
            for shard in sorted(there.keys() | known.keys()):
                if there.get(shard) != known.get(shard):
                    self._amend(folder, shard, there.get(shard, ""))
            self._base.execute(_AMEND)
            self._base.execute("INSERT INTO present SELECT ? || '-' || shard, digest FROM shards", (LINKS,))
            if (rated := folder.rated()) is not None:
                self._base.execute("INSERT INTO present VALUES (?, ?)", (STATISTICS, rated))

    def _amend(self, folder: Folder, shard: str, seen: str) -> None:
        self._base.execute("DELETE FROM amended WHERE shard = ?", (shard,))
        self._base.execute("DELETE FROM shards WHERE shard = ?", (shard,))
        if seen:
            content = folder.part(f"{LINKS}-{shard}")
            self._base.execute("INSERT INTO shards VALUES (?, ?, ?)", (shard, seen, digest(content)))
            rows = (
                (key, shard, digest(repr(one).encode("utf-8", "surrogatepass")))
                for key, one in folder.amendments(shard).items()
            )
            self._base.executemany("INSERT INTO amended VALUES (?, ?, ?)", rows)

    def changed(self) -> Iterator[str]:
        """The keys of new and changed documents, in order."""
        return (str(key) for (key,) in self._rows(_DIFFER))

    def gone(self) -> Iterator[tuple[str, str]]:
        """The key and graph of the documents that are no more, in order."""
        return ((str(key), str(graph)) for key, graph in self._rows(_GONE))

    def graph(self, key: str) -> str:
        """The graph that a document had, ``""`` if it was not there."""
        found = self.one("SELECT graph FROM parts WHERE key = ?", key)
        return "" if found is None else str(found[0])

    @contextmanager
    def pieces(self) -> Iterator[Iterator[Piece]]:
        """All documents, those that were and those that are, in order."""
        with closing(self._rows(_ALL)) as rows:
            yield (
                Piece(str(key), _text(now), _text(then), int(str(trig or 0)), int(str(ttl or 0)))
                for key, now, then, trig, ttl in rows
            )

    def keys(self) -> Iterator[str]:
        """The keys of the documents that are there, in order."""
        return (str(key) for (key,) in self._rows("SELECT key FROM present ORDER BY key"))

    def count(self) -> tuple[int, int, int]:
        """How many documents there are, and how many parts of the whole graph changed and are no more."""
        rows = [
            self.one("SELECT count(*) FROM present WHERE key NOT LIKE ? AND key <> ?", f"{LINKS}-%", STATISTICS),
            self.one(f"SELECT count(*) FROM ({_DIFFER})"),  # noqa: S608  a constant
            self.one(f"SELECT count(*) FROM ({_GONE})"),  # noqa: S608  a constant
        ]
        there, changed, gone = (int(str(row[0])) if row else 0 for row in rows)
        return there, changed, gone

    def add(self, part: Part) -> None:
        """Say what a new or changed document is in the exports that are being made."""
        row = (part.key, part.stamp, part.graph, part.published, part.trig, part.ttl)
        with self.told():
            self._base.execute("REPLACE INTO made VALUES (?, ?, ?, ?, ?, ?)", row)

    def close(self, marks: Iterable[tuple[str, str]], *, whole: bool) -> None:
        """The exports are as :meth:`add` said, all of them if ``whole``; note ``marks`` in the same breath."""
        with self.told(), self._base:
            if whole:
                self._base.execute("DELETE FROM parts")
            self._base.execute("DELETE FROM parts WHERE key NOT IN (SELECT key FROM present)")
            self._base.execute("REPLACE INTO parts SELECT * FROM made")
            self._base.execute("DELETE FROM made")
            self._base.executemany("REPLACE INTO marks VALUES (?, ?)", marks)

    def latest(self, most: int) -> list[tuple[str, str]]:
        """The key and stamp of the documents published last, at most so many, in the order of keys."""
        # parts without a date are not only old documents: what binds documents together has none
        rows = self._rows(f"{_LATEST} LIMIT {most}")
        return sorted((str(key), str(stamp)) for key, stamp in rows)

    def _prepare(self, base: sqlite3.Connection) -> None:
        super()._prepare(base)
        base.executescript(_TABLES)

    def _rows(self, query: str) -> Generator[tuple[object, ...]]:
        with self.told():
            yield from self._base.execute(query)


def _origin(identifier: str, place: str) -> str:
    """Name and place as a digest: names of files tell of people, who may ask to be forgotten."""
    return hashlib.sha256(f"{identifier}\0{place}".encode("utf-8", "replace")).hexdigest()[:32] if place else ""


def _text(value: object) -> str | None:
    return None if value is None else str(value)
