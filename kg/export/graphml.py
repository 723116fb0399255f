"""Quads -> GraphML: the network with typed attributes, for yEd, Gephi, networkx, igraph, Cytoscape."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from kg.export.network import network
from kg.export.xml import child, document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pyoxigraph import Quad

    Value = str | float | bool

_NAMES: Mapping[type, str] = {str: "string", float: "double", bool: "boolean", int: "int"}


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """One GraphML file; the attributes of nodes and edges are those of :func:`kg.export.network.network`."""
    graph = network(quads)
    root = Element("graphml", {"xmlns": "http://graphml.graphdrawing.org/xmlns"})
    nodes = [(node, data) for node, data in graph.nodes(data=True)]
    edges = [(start, end, key, data) for start, end, key, data in graph.edges(keys=True, data=True)]
    keys = {**_declare(root, "node", [row[1] for row in nodes]), **_declare(root, "edge", [row[3] for row in edges])}
    body = child(root, "graph", {"edgedefault": "directed"})
    for node, data in nodes:
        _fill(child(body, "node", {"id": node}), "node", data, keys)
    for start, end, key, data in edges:
        _fill(child(body, "edge", {"id": key, "source": start, "target": end}), "edge", data, keys)
    yield document(root)


def words(value: Value) -> str:
    """The value as XML writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _declare(root: Element, owner: str, rows: Iterable[Mapping[str, Value]]) -> dict[tuple[str, str], str]:
    types = {name: type(value) for row in rows for name, value in row.items()}
    keys = {}
    for name in sorted(types):
        key = keys[owner, name] = f"{owner}-{name}"
        child(root, "key", {"id": key, "for": owner, "attr.name": name, "attr.type": _NAMES[types[name]]})
    return keys


def _fill(element: Element, owner: str, data: Mapping[str, Value], keys: Mapping[tuple[str, str], str]) -> None:
    for name in sorted(data):
        child(element, "data", {"key": keys[owner, name]}, words(data[name]))
