"""Exports of many graphs: the whole at once or one graph after the other, the same bytes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kg.export import EXPORTERS
from kg.export.graphs import graphs
from kg.rdf.dataset import quads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import Quad

    from kg.model import Reading

BASE = "http://localhost:8000/"


def several(reading: Reading) -> Iterator[set[Quad]]:
    """The reading as three documents with other words at their ends."""
    for number in range(3):
        document = replace(reading.document, text=f"{reading.document.text}\nÉdition {number}.\n")
        text = replace(reading.text, document=document)
        yield quads(replace(reading, text=text), BASE)


def test_graphs_come_one_after_the_other(reading: Reading) -> None:
    """Whatever the order of the quads, each graph is whole and the names are in order."""
    mixed = sorted((quad for found in several(reading) for quad in found), key=lambda quad: str(quad.object))
    found = list(graphs(mixed))
    names = [str(graph[0].graph_name) for graph in found]
    assert len(found) == 3
    assert names == sorted(names)
    assert all(len({quad.graph_name for quad in graph}) == 1 for graph in found)


@pytest.mark.parametrize("name", [name for name, exporter in EXPORTERS.items() if exporter.stream is not None])
def test_a_stream_is_the_whole(reading: Reading, name: str) -> None:
    """Memory for one document is enough to write them all."""
    together = [quad for found in several(reading) for quad in found]
    apart = iter(list(graphs(together)))
    exporter = EXPORTERS[name]
    assert b"".join(exporter.pieces(apart)) == b"".join(exporter.write(together))
