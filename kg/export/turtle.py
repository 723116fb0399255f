"""Quads -> Turtle: the union of all graphs, self-sufficient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, serialize

from kg.rdf.vocabulary import PREFIXES, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad, Triple

_TYPE = str(TYPE)


def union(quads: Iterable[Quad]) -> list[Triple]:
    """Each triple once, by subject, its type first."""
    return sorted({quad.triple for quad in quads}, key=_order)


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one Turtle file; the same quads give the same bytes in whatever order."""
    yield serialize(union(quads), format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b""


def _order(triple: Triple) -> str:
    return str(triple).replace(_TYPE, "<!", 1)
