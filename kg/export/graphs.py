"""Quads in any order -> the quads of one graph after the other, as files are written."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.rdf.vocabulary import TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

_TYPE = str(TYPE)


def graphs(quads: Iterable[Quad]) -> Iterator[list[Quad]]:
    """The quads of each graph, in the order of the graphs' names."""
    found: defaultdict[str, list[Quad]] = defaultdict(list)
    for quad in quads:
        found[str(quad.graph_name)].append(quad)
    return (found[name] for name in sorted(found))


def ordered(quads: Iterable[Quad]) -> list[Quad]:
    """Each quad of one graph once, by subject, its type first."""
    # not a set: a document's file is nearly in this order, which sorting makes use of
    return sorted(dict.fromkeys(quads), key=lambda quad: str(quad).replace(_TYPE, "<!", 1))
