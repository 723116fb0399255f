"""Quads -> JSON-LD: a graph per document, in the terms of ``ontology/context.jsonld``."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.export.graphs import graphs
from kg.rdf.ontology import folder
from kg.rdf.vocabulary import PREFIXES, TYPE, XSD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import BlankNode, Quad, Triple

    Term = NamedNode | BlankNode | Literal | Triple

_PREFIXES = tuple(PREFIXES.items())


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """One JSON-LD document, a line per subject; the context is inside, so that nothing is fetched to read it."""
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    context = json.loads((folder() / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    yield b'{"@context": ' + _json(context) + b',\n"@graph": ['
    for number, quads in enumerate(found):
        graph = sorted(set(quads), key=lambda quad: str(quad.triple))
        name = graph[0].graph_name
        nodes = (_json(node) for node in _nodes(graph))
        if isinstance(name, DefaultGraph):
            body = b",\n".join(nodes)
        else:
            body = b'{"id": ' + _json(name.value) + b', "@graph": [\n' + b",\n".join(nodes) + b"\n]}"
        yield (b",\n" if number else b"\n") + body
    yield b"\n]}\n"


def _nodes(quads: list[Quad]) -> Iterator[dict[str, object]]:
    for subject, rows in groupby(quads, key=lambda quad: quad.subject):
        node: dict[str, object] = {"id": _name(subject)}
        for predicate, found in groupby(rows, key=lambda quad: quad.predicate):
            values: list[object]
            if predicate == TYPE:
                values, key = (
                    [_short(quad.object.value) for quad in found if isinstance(quad.object, NamedNode)],
                    "type",
                )
            else:
                values, key = [_value(quad.object) for quad in found], _short(predicate.value)
            node[key] = values[0] if len(values) == 1 else values
        yield node


def _value(term: Term) -> object:
    if not isinstance(term, Literal):
        return {"id": _name(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == XSD + "string":
        return term.value
    return {"@value": term.value, "@type": _short(term.datatype.value)}


def _name(term: Term) -> str:
    return term.value if isinstance(term, NamedNode) else str(term)


def _short(iri: str) -> str:
    return next((f"{prefix}:{iri[len(space) :]}" for prefix, space in _PREFIXES if iri.startswith(space)), iri)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")
