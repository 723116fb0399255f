"""A file of tables that a folder keeps beside its documents: what the ledger and the register have in common.

All in it can be made again from the documents, so that a damaged file is thrown away and not a reason to stop.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any, Self

from kg.errors import FolderError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKS = "CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"


class Tables:
    """Tables in an SQLite file, made if there is none, and anew if it is damaged; closed when the context is left.

    Args:
        path: the file; memory if there is none.

    Raises:
        FolderError: it cannot be written to.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        with self.told():
            try:
                self._base = self._open()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                if path is None:
                    raise
                path.unlink()
                self._base = self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()

    def one(self, query: str, *values: object) -> tuple[Any, ...] | None:
        """The first row that answers ``query``, if any."""
        with self.told():
            found: tuple[Any, ...] | None = self._base.execute(query, values).fetchone()
            return found

    def mark(self, name: str) -> str:
        """What is noted under ``name``, ``""`` if nothing is."""
        found = self.one("SELECT value FROM marks WHERE name = ?", name)
        return "" if found is None else str(found[0])

    @contextmanager
    def told(self) -> Iterator[None]:
        """A stretch in which what SQLite cannot do is a :class:`~kg.errors.FolderError`."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise FolderError(f"{self._path}: cannot be written to: {error}") from error

    def _open(self) -> sqlite3.Connection:
        with ExitStack() as stack:
            base = stack.enter_context(closing(sqlite3.connect(":memory:" if self._path is None else self._path)))
            self._prepare(base)
            base.commit()
            stack.pop_all()
        return base

    def _prepare(self, base: sqlite3.Connection) -> None:
        """Give a file that was just opened its tables, where it has none."""
        base.executescript(MARKS)
