"""Quads -> Turtle: the union of all graphs, self-sufficient, one document after the other.

What several documents say alike stands with each of them; readers of RDF take it as said once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, serialize

from kg.export.graphs import graphs, ordered
from kg.rdf.vocabulary import PREFIXES, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad, Triple

_TYPE = str(TYPE)
#: What every file begins with.
HEAD = serialize([], format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b""


def union(quads: Iterable[Quad]) -> list[Triple]:
    """Each triple once, by subject, its type first."""
    return sorted({quad.triple for quad in quads}, key=_order)


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one Turtle file; the same quads give the same bytes in whatever order."""
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    yield HEAD
    yield from map(block, map(ordered, found))


def block(rows: Iterable[Quad]) -> bytes:
    """The quads of one graph, :func:`ordered`, as they stand in the file."""
    triples = (quad.triple for quad in rows)
    return (serialize(triples, format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b"")[len(HEAD) :]


def _order(triple: Triple) -> str:
    return str(triple).replace(_TYPE, "<!", 1)
