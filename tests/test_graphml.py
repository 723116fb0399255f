"""GraphML and GEXF, read by networkx."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import networkx as nx
import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.export import EXPORTERS
from kg.export.network import network
from kg.rdf.dataset import quads
from kg.rdf.vocabulary import LABEL

if TYPE_CHECKING:
    from kg.model import Reading


@pytest.fixture
def graph(reading: Reading) -> set[Quad]:
    """The hand-made reading, with a label that XML cannot hold as it is."""
    found = quads(reading, "http://localhost:8000/")
    node = NamedNode("http://localhost:8000/organization/optilac")
    return found | {Quad(node, LABEL, Literal("<&>\"'\u0000 \U0001f600"), next(iter(found)).graph_name)}


def test_graphml_comes_back_with_its_types(graph: set[Quad]) -> None:
    """The same nodes, edges and attributes, numbers and truth values included."""
    found = nx.read_graphml(io.BytesIO(b"".join(EXPORTERS["graphml"].write(graph))), force_multigraph=True)
    assert isinstance(found, nx.MultiDiGraph)
    expected = network(graph)
    assert set(found.nodes) == set(expected.nodes)
    assert found.number_of_edges() == expected.number_of_edges()
    for start, end, key, data in expected.edges(keys=True, data=True):
        assert found.get_edge_data(start, end, key) == data


def test_gexf_comes_back_with_its_types(graph: set[Quad]) -> None:
    """The same nodes and edges, with typed attributes."""
    found = nx.read_gexf(io.BytesIO(b"".join(EXPORTERS["gexf"].write(graph))))
    expected = network(graph)
    assert set(found.nodes) == set(expected.nodes)
    assert found.number_of_edges() == expected.number_of_edges()
    event = next(data for _, data in found.nodes(data=True) if data.get("type") == "dépense")
    assert (event["confidence"], event["asserted"]) == (0.8, False)


def test_gexf_dates_what_has_a_day(graph: set[Quad]) -> None:
    """A full date is the start and end of its node."""
    text = b"".join(EXPORTERS["gexf"].write(graph)).decode()
    assert 'start="2024-03-12" end="2024-03-12"' in text
    assert "lastmodifieddate" not in text
