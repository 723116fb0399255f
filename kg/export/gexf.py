"""Quads -> GEXF 1.2, for Gephi: the network with typed attributes, and happenings dated."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from kg.export.graphml import words
from kg.export.network import network
from kg.export.xml import child, document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pyoxigraph import Quad

    Value = str | float | bool

_NAMES: Mapping[type, str] = {str: "string", float: "double", bool: "boolean", int: "integer"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """One GEXF file; a node with a full date has it as ``start`` and ``end``. No date of writing is put in."""
    graph = network(quads)
    root = Element("gexf", {"xmlns": "http://www.gexf.net/1.2draft", "version": "1.2"})
    body = child(root, "graph", {"defaultedgetype": "directed", "mode": "static", "timeformat": "date"})
    nodes = [(node, data) for node, data in graph.nodes(data=True)]
    edges = [(start, end, key, data) for start, end, key, data in graph.edges(keys=True, data=True)]
    keys = {
        "node": _declare(body, "node", [row[1] for row in nodes]),
        "edge": _declare(body, "edge", [row[3] for row in edges]),
    }
    place = child(body, "nodes", {"count": str(len(nodes))})
    for node, data in nodes:
        day = str(data.get("date", ""))
        dated = {"start": day, "end": day} if _DAY.fullmatch(day) else {}
        _fill(child(place, "node", {"id": node, "label": str(data["label"]), **dated}), data, keys["node"])
    place = child(body, "edges", {"count": str(len(edges))})
    for start, end, key, data in edges:
        ends = {"id": key, "source": start, "target": end, "label": str(data["label"])}
        _fill(child(place, "edge", ends), data, keys["edge"])
    yield document(root)


def _declare(body: Element, owner: str, rows: Iterable[Mapping[str, Value]]) -> dict[str, str]:
    types = {name: type(value) for row in rows for name, value in row.items() if name != "label"}
    place = child(body, "attributes", {"class": owner, "mode": "static"})
    keys = {name: f"{owner}-{name}" for name in sorted(types)}
    for name, key in keys.items():
        child(place, "attribute", {"id": key, "title": name, "type": _NAMES[types[name]]})
    return keys


def _fill(element: Element, data: Mapping[str, Value], keys: Mapping[str, str]) -> None:
    place = child(element, "attvalues", {})
    for name in sorted(data):
        if name in keys:
            child(place, "attvalue", {"for": keys[name], "value": words(data[name])})
