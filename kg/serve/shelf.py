"""The store as the pages read it, opened anew whenever a build puts another in its place."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.rdf.store import VOID, read
from kg.serve.lookup import UNION, Lookup
from kg.serve.search import Index

if TYPE_CHECKING:
    from pathlib import Path

    from pyoxigraph import Store

    from kg.serve.pool import Pool


@dataclass(frozen=True, slots=True)
class _Volume:
    """A store, and the index of its names once somebody has searched."""

    generation: int
    store: Store
    index: Index | None = None


class Shelf:
    """The store of ``folder``, whose data IRIs begin with ``base``; ``pool`` notices when it is another."""

    def __init__(self, folder: Path, base: str, pool: Pool) -> None:
        self.folder, self.base, self._pool = folder, base, pool
        self._lock = Lock()
        self._volume = _Volume(pool.generation, read(folder))

    def lookup(self, language: str) -> Lookup:
        """The store as it is now, with names in ``language``."""
        return Lookup(self._current().store, self.base, language)

    def index(self) -> Index:
        """The names of the store as it is now; made on the first call, which takes a second per 50,000 names."""
        volume = self._current()
        if volume.index is not None:
            return volume.index
        with self._lock:
            if self._volume.index is None or self._volume.generation != volume.generation:
                index = Index(Lookup(volume.store, self.base, "fr"))
                self._volume = _Volume(volume.generation, volume.store, index)
            return self._volume.index or Index(Lookup(volume.store, self.base, "fr"))

    def triples(self) -> int:
        """How many triples the store holds, by its description; 0 where it has none."""
        found = self._current().store.quads_for_pattern(None, NamedNode(f"{VOID}triples"), None, UNION)
        return next((int(quad.object.value) for quad in found if isinstance(quad.object, Literal)), 0)

    def _current(self) -> _Volume:
        generation = self._pool.generation
        if generation != self._volume.generation:
            with self._lock:
                if generation != self._volume.generation:
                    self._volume = _Volume(generation, read(self.folder))
        return self._volume
