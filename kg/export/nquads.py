"""Quads -> N-Quads: a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.export.graphs import graphs
from kg.rdf.store import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as lines, sorted within each graph."""
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    return (write(set(quads)) for quads in found)
