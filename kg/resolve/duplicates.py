"""Articles that are nearly the same text: a dispatch in five papers, a corrected version.

Each text is a set of runs of three words; MinHash (Broder 1997) estimates the share that two have in common from 128
numbers each, and locality-sensitive hashing finds the pairs worth a look, both by datasketch.
"""

from __future__ import annotations

import base64
from collections import defaultdict
from functools import cache
from hashlib import sha1
from typing import TYPE_CHECKING

import numpy as np

from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datasketch import MinHash

    Sketches = np.ndarray[tuple[int, ...], np.dtype[np.uint32]]
    Places = np.ndarray[tuple[int, ...], np.dtype[np.intp]]

_RUN = 3
_NUMBERS = 128
_SEED = 1
# How many bytes of a run's digest make its number: as many as datasketch takes.
_WIDTH = 4
# A shorter text is a brief or a caption: such are alike without being copies.
_LEAST = 20
# A dispatch with a word in twenty changed shares .75 of its runs, one cut by a third .67; two reports of one event that
# quote the same statement at length shared at most .2.
ALIKE = 0.5
# How many bands of how many numbers miss and mistake the fewest then, as datasketch reckons; it takes half a second to.
_BANDS, _ROWS = 25, 5


def sketch(text: str) -> str:
    """The numbers of a text, in base 64; ``""`` if it is too short to be told from others."""
    words = slug(text).split("-")
    runs = {*map(" ".join, zip(*(words[start:] for start in range(_RUN)), strict=False))}
    if len(runs) < _LEAST:
        return ""
    found = _empty().copy()
    digests = b"".join([sha1(run.encode()).digest()[:_WIDTH] for run in runs])  # noqa: S324  no secret is kept so
    found.update_batch(np.frombuffer(digests, "<u4").tolist())
    return base64.b64encode(found.hashvalues.astype("<u4").tobytes()).decode()


def alike(numbers: Sketches) -> dict[int, int]:
    """For the place of each sketch that is like an earlier one, the place of the first of them."""
    root: dict[int, int] = {}
    for place, others in _candidates(numbers):
        near = others[np.count_nonzero(numbers[others] == numbers[place], axis=1) >= ALIKE * _NUMBERS].tolist()
        if near:
            root[place] = min(root.get(other, other) for other in near)
    return root


def like(one: Sketches, other: Sketches) -> bool:
    """Whether two sketches are of nearly one text."""
    return int(np.count_nonzero(one == other)) >= ALIKE * _NUMBERS


def bands(sketch: bytes) -> Iterator[bytes]:
    """The parts of a sketch of which those of nearly one text share at least one."""
    size = _ROWS * np.dtype("<u4").itemsize
    return (sketch[start : start + size] for start in range(0, _BANDS * size, size))


def _candidates(numbers: Sketches) -> Iterator[tuple[int, Places]]:
    """The place of each sketch that has a band in common with earlier ones, and theirs, in order.

    All sketches are sorted by each band at once, so that the many that are like
    no other cost next to nothing.
    """
    shared: defaultdict[int, list[Places]] = defaultdict(list)
    for band in range(_BANDS):
        part = np.ascontiguousarray(numbers[:, band * _ROWS : (band + 1) * _ROWS])
        keys = part.view(np.dtype((np.void, part.shape[1] * part.itemsize))).ravel()
        order = np.argsort(keys, kind="stable")
        ends = np.flatnonzero(keys[order][1:] != keys[order][:-1]) + 1
        for group in np.split(order, ends):
            for count in range(1, len(group)):
                shared[int(group[count])].append(group[:count])
    for place in sorted(shared):
        yield place, np.unique(np.concatenate(shared[place]))


@cache
def _empty() -> MinHash:
    from datasketch import MinHash  # noqa: PLC0415  a heavy import, for builds only

    return MinHash(_NUMBERS, seed=_SEED, hashfunc=int)
