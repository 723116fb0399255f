"""Quads -> RDF/XML: the union of all graphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from kg.errors import KgError
from kg.export.turtle import union
from kg.export.xml import clean
from kg.rdf.vocabulary import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

# What can stand after a prefix in XML; a predicate that does not end so has no name there.
_NAME = re.compile(r"[^\W\d][\w.-]*$")


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The whole as one RDF/XML file; characters that XML cannot hold become U+FFFD.

    Raises:
        KgError: a predicate cannot be written as an XML name.
    """
    rows = [_fit(triple) for triple in union(quads)]
    yield serialize(rows, format=RdfFormat.RDF_XML, prefixes=dict(PREFIXES)) or b""


def _fit(triple: Triple) -> Triple:
    if not _NAME.search(triple.predicate.value):
        raise KgError(f"<{triple.predicate.value}> cannot be written in RDF/XML: export as Turtle instead")
    value = triple.object
    if isinstance(value, Literal) and clean(value.value) != value.value:
        language = value.language
        kind = None if language else value.datatype
        return Triple(triple.subject, triple.predicate, Literal(clean(value.value), datatype=kind, language=language))
    return triple
