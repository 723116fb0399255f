"""Quads -> TriG: a graph per document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, serialize

from kg.export.graphs import graphs, ordered
from kg.rdf.vocabulary import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

#: What every file begins with.
HEAD = serialize([], format=RdfFormat.TRIG, prefixes=dict(PREFIXES)) or b""


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one TriG file, by graph and subject; the same quads give the same bytes in whatever order."""
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    yield HEAD
    yield from map(block, map(ordered, found))


def block(rows: Iterable[Quad]) -> bytes:
    """The quads of one graph, :func:`ordered`, as they stand in the file."""
    return (serialize(rows, format=RdfFormat.TRIG, prefixes=dict(PREFIXES)) or b"")[len(HEAD) :]
