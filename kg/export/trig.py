"""Quads -> TriG: a graph per document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import RdfFormat, serialize

from kg.rdf.vocabulary import PREFIXES, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

_TYPE = str(TYPE)


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one TriG file, by graph and subject; the same quads give the same bytes in whatever order."""
    rows = sorted(set(quads), key=_order)
    yield serialize(rows, format=RdfFormat.TRIG, prefixes=dict(PREFIXES)) or b""


def _order(quad: Quad) -> tuple[str, str]:
    return str(quad.graph_name), str(quad.triple).replace(_TYPE, "<!", 1)
