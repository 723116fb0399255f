"""Quads -> Turtle 1.2: statements as triple terms, so that each says in one line what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, serialize

from kg.export.graphs import graphs
from kg.export.turtle import HEAD, union
from kg.rdf.vocabulary import PREFIXES, rdf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Literal, Quad

_PARTS = (rdf("subject"), rdf("predicate"), rdf("object"))
_REIFIES = rdf("reifies")


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """As :mod:`kg.export.turtle`, with ``rdf:reifies <<( s p o )>>`` for ``rdf:subject``, ``predicate``, ``object``."""
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    yield HEAD
    yield from map(_block, found)


def _block(quads: Iterable[Quad]) -> bytes:
    rows: list[Triple] = []
    parts: dict[NamedNode | BlankNode | Triple, dict[NamedNode, NamedNode | BlankNode | Literal | Triple]] = {}
    for triple in union(quads):
        if triple.predicate in _PARTS:
            parts.setdefault(triple.subject, {})[triple.predicate] = triple.object
        else:
            rows.append(triple)
    rows += [row for node, found in parts.items() for row in _reified(node, found)]
    rows.sort(key=str)
    return (serialize(rows, format=RdfFormat.TURTLE, prefixes=dict(PREFIXES)) or b"")[len(HEAD) :]


def _reified(
    node: NamedNode | BlankNode | Triple, parts: dict[NamedNode, NamedNode | BlankNode | Literal | Triple]
) -> Iterator[Triple]:
    subject, predicate, value = map(parts.get, _PARTS)
    if isinstance(subject, NamedNode | BlankNode) and isinstance(predicate, NamedNode) and value is not None:
        yield Triple(node, _REIFIES, Triple(subject, predicate, value))
    else:
        yield from (Triple(node, part, filler) for part, filler in parts.items())
