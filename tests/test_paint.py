"""The network as pyvis has it."""

from __future__ import annotations

from stories import gazette

from kg.view.crop import centrality
from kg.view.layout import layout
from kg.view.network import KINDS, network
from kg.view.paint import SHAPES, library, painted, radius


def test_pyvis_holds_every_node_and_edge() -> None:
    """Same nodes, same edges, placed, physics off, and no page of its own around."""
    net = network(gazette())
    pairs = [(edge.source, edge.target) for edge in net.edges]
    places = layout(len(net.nodes), pairs, [9.0] * len(net.nodes))
    picture = painted(net, places, centrality(len(net.nodes), pairs))
    assert [node["x"] for node in picture.nodes] == list(places.x)
    assert len(picture.edges) == len(net.edges)
    html = picture.generate_html(name="graph.html")
    assert '"physics": {"enabled": false}' in html
    assert "http" not in html


def test_claimed_edges_are_dashed() -> None:
    """What somebody says has dashes, what the article says none."""
    net = network(gazette())
    picture = painted(net, layout(len(net.nodes), [], [9.0] * len(net.nodes)), (0.5,) * len(net.nodes))
    plain = [edge for edge in picture.edges if net.facts[net.edges[edge["id"]].facts[0]].claim < 0]
    assert all(edge["dashes"] for edge in picture.edges if edge not in plain)
    assert any(not edge["dashes"] for edge in plain)


def test_area_grows_with_rank() -> None:
    """The most central are the largest, and each kind has a shape."""
    assert radius(0.0) < radius(0.3) < radius(1.0)
    assert set(SHAPES) == set(KINDS)


def test_the_library_comes_whole_from_pyvis() -> None:
    """It is vis-network, and can stand in a script."""
    assert "vis.network" in library()
    assert "</script" not in library()
