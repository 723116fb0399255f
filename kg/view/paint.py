"""Network -> pyvis: the nodes and edges that vis-network draws, placed beforehand and with its physics off."""

from __future__ import annotations

import math
from importlib import resources
from typing import TYPE_CHECKING

from pyvis.network import Network as Picture

from kg.rdf.vocabulary import KG
from kg.view.payload import short, terms

if TYPE_CHECKING:
    from kg.view.layout import Layout
    from kg.view.network import Edge, Network

#: vis-network's own shapes, for a reader of the data; the page draws them itself, so that both pictures look alike.
SHAPES = {
    "person": "dot",
    "organization": "square",
    "place": "triangleDown",
    "happening": "diamond",
    "event": "star",
    "law": "hexagon",
    "work": "triangle",
    "product": "square",
    "concept": "dot",
    "source": "dot",
    "amount": "box",
    "date": "ellipse",
    "words": "text",
}
_COLORS = {
    "Asserted": "#5b616e",
    "Planned": "#1f5f99",
    "Conditional": "#8a5a00",
    "Possible": "#8a5a00",
    "Denied": "#b3261e",
}
_DASHES = {"Asserted": [], "Planned": [16, 4], "Conditional": [2, 5], "Possible": [2, 5], "Denied": [16, 4, 2, 4]}
_CLAIMED = (7, 5)
_OPTIONS = """{
  "physics": {"enabled": false},
  "layout": {"improvedLayout": false},
  "interaction": {"hover": true, "hoverConnectedEdges": false, "selectConnectedEdges": false, "multiselect": false,
    "tooltipDelay": 400, "keyboard": {"enabled": false}, "zoomSpeed": 0.6},
  "nodes": {"font": {"size": 0}},
  "edges": {"smooth": false, "width": 1.4, "selectionWidth": 1, "hoverWidth": 0.6,
    "arrows": {"to": {"enabled": true, "scaleFactor": 0.5}}}
}"""


def radius(rank: float) -> float:
    """The radius of a node by its centrality (0 to 1), in the units of the layout: area grows with the rank."""
    return 7.0 + 21.0 * math.sqrt(rank)


def painted(network: Network, places: Layout, ranks: tuple[float, ...]) -> Picture:
    """The network as pyvis has it; node and edge ids are their indices. No text of the graph is read as HTML."""
    picture = Picture(directed=True, cdn_resources="in_line", height="100%", width="100%")
    words = terms()
    for number, node in enumerate(network.nodes):
        picture.add_node(
            number,
            label=node.label[:60],
            shape=SHAPES[node.kind],
            size=round(radius(ranks[number]), 1),
            x=places.x[number],
            y=places.y[number],
        )
    for number, edge in enumerate(network.edges):
        fact = network.facts[edge.facts[0]]
        claimed = fact.claim >= 0 or fact.speaker >= 0
        picture.add_edge(
            edge.source,
            edge.target,
            id=number,
            label=_label(edge, words),
            color=_COLORS[fact.status],
            dashes=(_CLAIMED if claimed else _DASHES[fact.status]) or False,
        )
    picture.set_options(_OPTIONS)
    picture.set_template_dir(str(resources.files("kg.view") / "assets"), "vis.html")
    return picture


def _label(edge: Edge, words: dict[str, tuple[str, str]]) -> str:
    name = short(edge.predicate)
    return words[name][0] if name in words else edge.predicate.removeprefix(KG).rsplit("/", 1)[-1].replace("-", " ")


def library() -> str:
    """vis-network as pyvis ships it, without the line that would have a debugger look for its source map."""
    text = (resources.files("pyvis") / "templates/lib/vis-9.1.2/vis-network.min.js").read_text("utf-8")
    return text.partition("//# sourceMappingURL")[0]
