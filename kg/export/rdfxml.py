"""Quads -> RDF/XML: the union of all graphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from kg.errors import KgError
from kg.export.graphs import graphs
from kg.export.turtle import union
from kg.export.xml import clean
from kg.rdf.vocabulary import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

# What can stand after a prefix in XML; a predicate that does not end so has no name there.
_NAME = re.compile(r"[^\W\d][\w.-]*$")
_TAIL = b"</rdf:RDF>"
_HEAD = (serialize([], format=RdfFormat.RDF_XML, prefixes=dict(PREFIXES)) or b"").removesuffix(b"\n" + _TAIL)


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one RDF/XML file; characters that XML cannot hold become U+FFFD.

    Raises:
        KgError: a predicate cannot be written as an XML name.
    """
    return stream(graphs(quads))


def stream(found: Iterable[Iterable[Quad]]) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names.

    Raises:
        KgError: a predicate cannot be written as an XML name.
    """
    yield _HEAD + b"\n"
    for quads in found:
        rows = [_fit(triple) for triple in union(quads)]
        yield _write(rows).removeprefix(_HEAD).removesuffix(_TAIL).strip(b"\n") + b"\n"
    yield _TAIL + b"\n"


def _write(rows: list[Triple]) -> bytes:
    return serialize(rows, format=RdfFormat.RDF_XML, prefixes=dict(PREFIXES)) or b""


def _fit(triple: Triple) -> Triple:
    if not _NAME.search(triple.predicate.value):
        raise KgError(f"<{triple.predicate.value}> cannot be written in RDF/XML: export as Turtle instead")
    value = triple.object
    if isinstance(value, Literal) and clean(value.value) != value.value:
        language = value.language
        kind = None if language else value.datatype
        return Triple(triple.subject, triple.predicate, Literal(clean(value.value), datatype=kind, language=language))
    return triple
