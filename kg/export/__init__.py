"""Quads -> files for others: one module per format, one line per format in :data:`EXPORTERS`."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.export import gexf, graphml, jsonld, nquads, rdfxml, reified, tables, trig, turtle, webanno

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pyoxigraph import Quad


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: the ending of its files, its media type, and the function that writes it.

    ``write`` takes quads in any order and yields the file in pieces; the same quads give the same bytes.
    """

    suffix: str
    media: str
    write: Callable[[Iterable[Quad]], Iterator[bytes]]


EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        "ttl": Exporter(".ttl", "text/turtle", turtle.export),
        "trig": Exporter(".trig", "application/trig", trig.export),
        "nq": Exporter(".nq", "application/n-quads", nquads.export),
        "jsonld": Exporter(".jsonld", "application/ld+json", jsonld.export),
        "rdfxml": Exporter(".rdf", "application/rdf+xml", rdfxml.export),
        "ttl12": Exporter(".ttl", "text/turtle;version=1.2", reified.export),
        "graphml": Exporter(".graphml", "application/graphml+xml", graphml.export),
        "gexf": Exporter(".gexf", "application/gexf+xml", gexf.export),
        "csv": Exporter(".zip", "application/zip", tables.export),
        "webanno": Exporter(".jsonld", "application/ld+json", webanno.export),
    }
)

__all__ = ["EXPORTERS", "Exporter"]
