"""Quads -> N-Quads: a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.rdf.store import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as sorted lines."""
    yield write(set(quads))
