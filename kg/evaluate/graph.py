"""One document's graph as the scorer reads it: mentions, entities, statements, events and claims with their values."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.model import Span
from kg.rdf.iri import characters
from kg.rdf.vocabulary import ITSRDF, KG, LABEL, SCHEMA, SKOS, TYPE, kg, nif, prov, rdf, schema
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad, Triple

    Term = NamedNode | BlankNode | Literal | Triple
    Node = NamedNode | BlankNode

_KINDS = MappingProxyType(
    {
        SCHEMA + "Person": "Person",
        SCHEMA + "Organization": "Organization",
        SCHEMA + "Place": "Place",
        SCHEMA + "Event": "Event",
        SCHEMA + "CreativeWork": "Work",
        SCHEMA + "Legislation": "Law",
        SCHEMA + "Product": "Product",
        SKOS + "Concept": "Concept",
    }
)
# Properties of schema.org that say what the gold set names otherwise.
_ALIASES = MappingProxyType(
    {
        "location": "locatedIn",
        "containedInPlace": "locatedIn",
        "children": "child",
        "relatedTo": "relative",
        "parentOrganization": "partOf",
        "superEvent": "partOf",
        "isPartOf": "partOf",
        "performer": "participant",
        "attendee": "participant",
        "worksFor": "affiliation",
        "creator": "author",
        "publisher": "author",
    }
)
_ROLES = frozenset(role.value for role in Role)


class Graph:
    """The quads of one document's graph, indexed by subject and predicate."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._index: dict[Term, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        for quad in quads:
            self._index[quad.subject][quad.predicate.value].append(quad.object)

    def values(self, node: Term, predicate: NamedNode) -> list[Term]:
        """The objects of ``node`` under ``predicate``."""
        return self._index[node][predicate.value] if node in self._index else []

    def value(self, node: Term, predicate: NamedNode) -> Term | None:
        """One object of ``node`` under ``predicate``, if any."""
        return next(iter(self.values(node, predicate)), None)

    def holds(self, subject: Term, predicate: NamedNode, value: Term) -> bool:
        """Whether the plain triple is in the graph."""
        return value in self.values(subject, predicate)

    def string(self, node: Term, *predicates: NamedNode) -> str | None:
        """The text of the first of ``predicates`` that ``node`` has."""
        for predicate in predicates:
            found = self.value(node, predicate)
            if found is not None:
                return characters(found)
        return None

    @property
    def text(self) -> str | None:
        """The document's text, if the graph has it."""
        return next((characters(value) for node in self._index for value in self.values(node, nif("isString"))), None)

    @cached_property
    def spans(self) -> dict[Term, Span]:
        """Where each mention stands."""
        found = {}
        for node, row in self._index.items():
            begin, end = row.get(nif("beginIndex").value), row.get(nif("endIndex").value)
            if begin and end:
                found[node] = Span(int(characters(begin[0])), int(characters(end[0])))
        return found

    @cached_property
    def mentions(self) -> dict[Term, list[Span]]:
        """Where each entity, quantity or time is mentioned."""
        found: dict[Term, list[Span]] = defaultdict(list)
        for mention, span in self.spans.items():
            for node in self.values(mention, NamedNode(ITSRDF + "taIdentRef")):
                found[node].append(span)
        return {node: sorted(spans) for node, spans in found.items()}

    @cached_property
    def kinds(self) -> dict[Term, str]:
        """The gold type of each entity that is mentioned."""
        return {
            node: _KINDS[characters(kind)]
            for node in self.mentions
            for kind in self.values(node, TYPE)
            if characters(kind) in _KINDS
        }

    def _typed(self, name: str) -> Iterator[Term]:
        wanted = KG + name
        return (
            node for node, row in self._index.items() if any(characters(kind) == wanted for kind in row[TYPE.value])
        )

    def statements(self) -> Iterator[tuple[Term, Term, NamedNode, Term]]:
        """Node, subject, predicate and object of each statement."""
        for node in list(self._typed("Statement")):
            parts = [self.value(node, rdf(name)) for name in ("subject", "predicate", "object")]
            subject, predicate, value = parts
            if subject is not None and isinstance(predicate, NamedNode) and value is not None:
                yield node, subject, predicate, value

    def events(self, classes: frozenset[str]) -> Iterator[tuple[Term, str, list[tuple[str, Term]]]]:
        """Node, class and filled roles of each event of one of ``classes``."""
        for node in list(self._index):
            for kind in self.values(node, TYPE):
                if characters(kind).startswith(KG) and local(characters(kind)) in classes:
                    yield node, local(characters(kind)), list(self._roles(node))

    def _roles(self, node: Term) -> Iterator[tuple[str, Term]]:
        for predicate, values in self._index[node].items():
            if predicate.startswith(KG) and local(predicate) in _ROLES:
                yield from ((local(predicate), value) for value in values)

    def claims(self) -> Iterator[tuple[Span, Term | None]]:
        """Content and speaker of each claim, in the order in which they are numbered."""
        for node in sorted(self._typed("Claim"), key=lambda node: (len(characters(node)), characters(node))):
            for span in self.evidence(node)[:1]:
                yield span, self.value(node, kg("speaker"))

    def evidence(self, node: Term) -> list[Span]:
        """Where what ``node`` says stands in the text."""
        found = self.values(node, prov("wasDerivedFrom"))
        return [self.spans[mention] for mention in found if mention in self.spans]

    def status(self, node: Term) -> str:
        """The status of a statement or event, as the gold set writes it."""
        found = self.value(node, kg("status"))
        return local(characters(found)).lower() if found is not None else "asserted"

    def confidence(self, node: Term) -> float:
        """How sure a statement or event is said to be."""
        return float(self.string(node, kg("confidence")) or 0)

    def source(self, node: Term) -> Term | None:
        """Whom a statement or event is attributed to."""
        return self.value(node, prov("wasAttributedTo"))

    def quantity(self, node: Term) -> dict[str, str | None]:
        """Value, bounds, unit and rate of a quantity."""
        return {
            "value": self.string(node, schema("value")),
            "min": self.string(node, schema("minValue")),
            "max": self.string(node, schema("maxValue")),
            "unit": self.string(node, schema("currency"), schema("unitText"), schema("unitCode")),
            "per": self.string(node, kg("per")),
        }

    def edtf(self, node: Term) -> str | None:
        """The calendar value of a time, or the text of a literal."""
        return characters(node) if isinstance(node, Literal) else self.string(node, kg("edtf"))

    def label(self, node: Term) -> str:
        """The name of a node, or the text of a literal."""
        return characters(node) if isinstance(node, Literal) else self.string(node, LABEL) or characters(node)


def local(iri: str) -> str:
    """The gold set's name for a property or class: the last part of its IRI, or what stands for it there."""
    name = re.split(r"[#/]", iri)[-1]
    return _ALIASES.get(name, name)
