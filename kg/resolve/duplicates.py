"""Articles that are nearly the same text: a dispatch in five papers, a corrected version.

Each text is a set of runs of three words; MinHash (Broder 1997) estimates the share that two have in common from 128
numbers each, and locality-sensitive hashing finds the pairs worth a look, both by datasketch.
"""

from __future__ import annotations

import base64
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasketch import MinHash

    from kg.resolve.signature import Signature

_RUN = 3
_NUMBERS = 128
_SEED = 1
# A shorter text is a brief or a caption: such are alike without being copies.
_LEAST = 20
# A dispatch with a word in twenty changed shares .75 of its runs, one cut by a third .67; two reports of one event that
# quote the same statement at length shared at most .2.
ALIKE = 0.5


def sketch(text: str) -> str:
    """The numbers of a text, in base 64; ``""`` if it is too short to be told from others."""
    words = slug(text).split("-")
    runs = {" ".join(words[start : start + _RUN]).encode() for start in range(len(words) - _RUN + 1)}
    if len(runs) < _LEAST:
        return ""
    found = _empty().copy()
    found.update_batch(sorted(runs))
    return base64.b64encode(found.hashvalues.astype("<u4").tobytes()).decode()


def originals(signatures: Sequence[Signature]) -> dict[str, str]:
    """For each article that is nearly the text of another, the first of them, by date, then by key."""
    from datasketch import MinHashLSH  # noqa: PLC0415  a heavy import, for builds only

    dated = {s.document: (s.published or "9", s.document) for s in signatures if s.sketch}
    sketches = {s.document: _opened(s.sketch) for s in signatures if s.sketch}
    index = MinHashLSH(threshold=ALIKE, num_perm=_NUMBERS)
    root: dict[str, str] = {}
    for document in sorted(sketches, key=dated.__getitem__):
        near = [
            other for other in index.query(sketches[document]) if sketches[document].jaccard(sketches[other]) >= ALIKE
        ]
        if near:
            first = min((root.get(other, other) for other in near), key=dated.__getitem__)
            root[document] = first
        index.insert(document, sketches[document])
    return dict(sorted(root.items()))


def _opened(text: str) -> MinHash:
    found = _empty().copy()
    found.hashvalues = np.frombuffer(base64.b64decode(text), "<u4").astype(np.uint64)
    return found


@cache
def _empty() -> MinHash:
    from datasketch import MinHash  # noqa: PLC0415  a heavy import, for builds only

    return MinHash(_NUMBERS, seed=_SEED)
