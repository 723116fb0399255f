"""What the resolver remembers of an archive, on disk: an SQLite file, or memory where there is no folder.

Each table holds what one stage found, so that a document that comes or goes makes anew only what hangs on it: its
names, those who bear them, the blocks that they stand in, the pairs of these, the clusters of the pairs. All of it can
be made again from the signatures of the documents.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from kg.resolve.levels import level
from kg.sqlite import Tables

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

# What SQLite may hold of the file in memory, in KiB: the same for archives of all sizes.
_CACHE = 32_768
# Documents and profiles have rowids: a tree of keys is as deep again with rows of a thousand bytes in it, and clusters
# took a fifth more time.
_TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    document TEXT PRIMARY KEY, stamp TEXT, published TEXT, sketch BLOB, keys TEXT, sayings TEXT, original TEXT);
CREATE TABLE IF NOT EXISTS bands (band INTEGER, document TEXT, PRIMARY KEY (band, document)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS rows (
    key TEXT, document TEXT, name TEXT, generic INTEGER, told TEXT, ties TEXT, year INTEGER,
    PRIMARY KEY (key, document)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (key TEXT PRIMARY KEY, level INTEGER, named INTEGER, label TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS profiles (
    id TEXT PRIMARY KEY, key TEXT, plain INTEGER, short INTEGER, alias TEXT, label TEXT, state TEXT,
    documents TEXT, blocks TEXT, root TEXT);
CREATE INDEX IF NOT EXISTS bearers ON profiles (key);
CREATE INDEX IF NOT EXISTS aliased ON profiles (alias) WHERE alias <> '';
CREATE TABLE IF NOT EXISTS blocks (
    block INTEGER, id TEXT, sort TEXT, core TEXT, count INTEGER, brief INTEGER, rank INTEGER,
    PRIMARY KEY (block, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS edges (
    one TEXT, other TEXT, brief TEXT, points REAL, reasons TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS others ON edges (other);
CREATE INDEX IF NOT EXISTS briefs ON edges (brief);
CREATE TABLE IF NOT EXISTS clusters (
    root TEXT PRIMARY KEY, face TEXT, first TEXT, plain INTEGER, fresh INTEGER, members TEXT, goes TEXT, name TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS going ON clusters (goes);
CREATE INDEX IF NOT EXISTS faces ON clusters (face, first);
CREATE INDEX IF NOT EXISTS renewed ON clusters (fresh) WHERE fresh;
CREATE TABLE IF NOT EXISTS decisions (
    one TEXT, other TEXT, shard TEXT, people INTEGER, decision TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS people ON decisions (people) WHERE people;
CREATE INDEX IF NOT EXISTS decided ON decisions (other);
CREATE INDEX IF NOT EXISTS shards ON decisions (shard);
CREATE TABLE IF NOT EXISTS names (document TEXT, key TEXT, name TEXT, PRIMARY KEY (key, document)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS renamed ON names (document);
CREATE TABLE IF NOT EXISTS written (shard TEXT PRIMARY KEY, seen TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS same (old TEXT PRIMARY KEY, new TEXT, shard TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS said (
    meeting INTEGER, day TEXT, document TEXT, number INTEGER, saying TEXT,
    PRIMARY KEY (meeting, day, document, number)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sayings ON said (document);
CREATE TABLE IF NOT EXISTS bearings (
    meeting INTEGER, one TEXT, bearing TEXT, other TEXT, shard TEXT,
    PRIMARY KEY (meeting, one, bearing, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS borne ON bearings (shard);
"""
_CHANGED = """
INSERT INTO changed SELECT present.document, present.stamp FROM present LEFT JOIN documents USING (document)
WHERE documents.stamp IS NOT present.stamp
UNION ALL SELECT document, NULL FROM documents WHERE document NOT IN (SELECT document FROM present)"""
# What the documents are now, and the worklists of one run: what each stage hands to the next.
_LISTS = """
CREATE TEMP TABLE present (document TEXT PRIMARY KEY, stamp TEXT) WITHOUT ROWID;
CREATE TEMP TABLE changed (document TEXT PRIMARY KEY, stamp TEXT) WITHOUT ROWID;
CREATE TEMP TABLE do_documents (document TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_keys (key TEXT PRIMARY KEY, told INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE do_rows (key TEXT, document TEXT, PRIMARY KEY (key, document)) WITHOUT ROWID;
CREATE TEMP TABLE do_ids (id TEXT PRIMARY KEY, there INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE do_blocks (block INTEGER PRIMARY KEY);
CREATE TEMP TABLE new_blocks (
    block INTEGER, id TEXT, sort TEXT, core TEXT, count INTEGER, brief INTEGER, rank INTEGER,
    PRIMARY KEY (block, id)) WITHOUT ROWID;
CREATE TEMP TABLE do_ends (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_pairs (one TEXT, other TEXT, fresh INTEGER, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TEMP TABLE bearing (brief TEXT, sound TEXT, PRIMARY KEY (brief, sound)) WITHOUT ROWID;
CREATE TEMP TABLE do_seeds (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_wishes (one TEXT, other TEXT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TEMP TABLE done_seeds (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_roots (root TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_faces (face TEXT, first TEXT, PRIMARY KEY (face, first)) WITHOUT ROWID;
CREATE TEMP TABLE do_same (key TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_copies (document TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_sayings (document TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE do_meetings (meeting INTEGER PRIMARY KEY);
CREATE TEMP TABLE do_shards (shard TEXT PRIMARY KEY) WITHOUT ROWID;
"""


class Register(Tables):
    """The tables of one archive.

    Args:
        path: the file; memory if there is none. A damaged one is made anew.

    Raises:
        FolderError: it cannot be written to.
    """

    def rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The rows that answer ``query``, one after the other."""
        return self._base.execute(query, values)

    def run(self, query: str, *values: object) -> None:
        """Do what ``query`` says."""
        self._base.execute(query, values)

    def many(self, query: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Do what ``query`` says, for each of ``rows``."""
        self._base.executemany(query, rows)

    def note(self, name: str, value: str) -> None:
        """Note ``value`` under ``name``."""
        self.run("REPLACE INTO marks VALUES (?, ?)", name, value)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One change of the whole, done or not at all; the worklists are empty when it begins."""
        with self.told(), self._base:
            for name in self._tables("temp.sqlite_master"):
                if name not in {"present", "changed"}:
                    self._base.execute(f"DELETE FROM {name}")  # noqa: S608  a name of ours
            yield

    def differ(self, files: Iterable[tuple[str, str]]) -> None:
        """List in ``changed`` the documents that are otherwise than known here, by their keys and stamps, or gone."""
        with self._base:
            self.run("DELETE FROM present")
            self.run("DELETE FROM changed")
            self.many("INSERT INTO present VALUES (?, ?)", files)
            self.run(_CHANGED)

    def clear(self) -> None:
        """Forget all that was found, and all documents."""
        for name in self._tables("sqlite_master"):
            self.run(f"DELETE FROM {name}")  # noqa: S608  a name of ours

    def _tables(self, master: str) -> list[str]:
        query = f"SELECT name FROM {master} WHERE type = 'table'"  # noqa: S608  a name of ours
        return [str(name) for (name,) in self._base.execute(query).fetchall()]

    def _prepare(self, base: sqlite3.Connection) -> None:
        super()._prepare(base)
        base.execute(f"PRAGMA cache_size = -{_CACHE}")
        # the worklists too: with the 2 MB that is theirs by default, 100,000 mentions write and read 1.4 GB of disk
        base.execute(f"PRAGMA temp.cache_size = -{_CACHE}")
        # names of people who were forgotten must not stand in pages that are free
        base.execute("PRAGMA secure_delete = ON")
        base.executescript(_TABLES + _LISTS)
        base.create_function("level", 1, level, deterministic=True)
