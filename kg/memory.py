"""Rows of numbers, worked out once for what text after text asks for."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import count, filterfalse
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence, Sized

    from numpy.typing import NDArray

Key = TypeVar("Key", bound=Hashable)
Number = TypeVar("Number", bound=np.number[Any])


class Memory(Generic[Key]):
    """The rows that ``work`` has made of keys, one for each, all in one table.

    It holds ``most`` rows, or as many as are asked for at once, and begins anew when they are full.
    """

    def __init__(self, work: Callable[[list[Key]], NDArray[Any]], most: int) -> None:
        self._work, self._most = work, most
        self._held: tuple[dict[Key, int], NDArray[Any]] = {}, np.empty((0, 0))
        self._lock = Lock()

    def rows(self, keys: Sequence[Key]) -> NDArray[Any]:
        """The rows of ``keys``, one at least, in order."""
        places, table = self._held
        try:
            found = _found(places, keys)
        except KeyError:
            places, table = self._learn(keys)
            found = _found(places, keys)
        return table.take(found, axis=0)

    def _learn(self, keys: Sequence[Key]) -> tuple[dict[Key, int], NDArray[Any]]:
        """Where the rows of ``keys`` are, of which some are unknown; who looks at a full table keeps it."""
        with self._lock:
            places, table = self._held
            fresh = [*dict.fromkeys(filterfalse(places.__contains__, keys))]
            if len(places) + len(fresh) > len(table):
                places, fresh, table = {}, [*dict.fromkeys(keys)], np.empty((0, 0))
            if fresh:
                made = self._work(fresh)
                if not places:
                    table = np.empty((max(self._most, len(fresh)), made.shape[1]), made.dtype)
                table[len(places) : len(places) + len(fresh)] = made
                places.update(zip(fresh, count(len(places)), strict=False))
                self._held = places, table
        return places, table


def _found(places: dict[Key, int], keys: Sequence[Key]) -> NDArray[np.intp]:
    """The places of ``keys``; KeyError if one has none."""
    return np.fromiter(map(places.__getitem__, keys), np.intp, len(keys))


def added(rows: NDArray[Number], groups: Collection[Sized]) -> NDArray[Number]:
    """The sum of the rows of each group: as many of ``rows``, in order, as it is long, at least one."""
    starts = np.cumsum([0, *map(len, groups)])[:-1]
    return np.add.reduceat(rows, starts, axis=0, dtype=rows.dtype)
