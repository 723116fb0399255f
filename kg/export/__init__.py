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

    ``write`` takes quads in any order and yields the file in pieces; the same quads give the same bytes. ``stream``
    does so from the quads of one graph after the other, in the order of their names, holding one at a time; where it
    is ``None``, the format needs all of them together.
    """

    suffix: str
    media: str
    write: Callable[[Iterable[Quad]], Iterator[bytes]]
    stream: Callable[[Iterable[Iterable[Quad]]], Iterator[bytes]] | None = None

    def pieces(self, graphs: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
        """The file from the quads of one graph after the other, in as little memory as the format allows."""
        if self.stream is not None:
            return self.stream(graphs)
        return self.write(quad for quads in graphs for quad in quads)


EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        "ttl": Exporter(".ttl", "text/turtle", turtle.export, turtle.stream),
        "trig": Exporter(".trig", "application/trig", trig.export, trig.stream),
        "nq": Exporter(".nq", "application/n-quads", nquads.export, nquads.stream),
        "jsonld": Exporter(".jsonld", "application/ld+json", jsonld.export, jsonld.stream),
        "rdfxml": Exporter(".rdf", "application/rdf+xml", rdfxml.export, rdfxml.stream),
        "ttl12": Exporter(".ttl", "text/turtle;version=1.2", reified.export, reified.stream),
        "graphml": Exporter(".graphml", "application/graphml+xml", graphml.export),
        "gexf": Exporter(".gexf", "application/gexf+xml", gexf.export),
        "csv": Exporter(".zip", "application/zip", tables.export),
        "webanno": Exporter(".jsonld", "application/ld+json", webanno.export, webanno.stream),
    }
)

__all__ = ["EXPORTERS", "Exporter"]
