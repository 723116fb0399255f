"""What the store says of a node, one question at a time: its name, its kind, its proofs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.explain import around
from kg.model import Span
from kg.rdf.iri import characters
from kg.rdf.ontology import labels
from kg.rdf.vocabulary import CONCEPT, LABEL, SCHEMA, TYPE, kg, nif, prov, schema, time
from kg.view.payload import short, terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import BlankNode, Store, Triple

    Node = NamedNode | BlankNode | Triple
    Term = Node | Literal

UNION = DefaultGraph()
# The most telling first: what a news event, a claim or a source is also typed as does not change what it is.
KINDS = (
    (schema("NewsArticle"), "article"),
    (kg("Claim"), "claim"),
    (kg("Statement"), "statement"),
    (kg("UnnamedSource"), "source"),
    (schema("MonetaryAmount"), "amount"),
    (schema("QuantitativeValue"), "amount"),
    (time("TemporalEntity"), "date"),
    (schema("Person"), "person"),
    (schema("Organization"), "organization"),
    (schema("Place"), "place"),
    (schema("Event"), "happening"),
    (schema("Legislation"), "law"),
    (schema("Product"), "product"),
    (schema("CreativeWork"), "work"),
    (CONCEPT, "concept"),
)
# Characters on each side of a proof that are shown where its sentence is longer: a sentence of the press has 150.
_SIDE = 600


@dataclass(frozen=True, slots=True)
class Link:
    """Something to go to: its name, its kind as the pages colour it, its address (empty: a plain value)."""

    label: str
    href: str = ""
    kind: str = ""

    @property
    def outside(self) -> bool:
        """Whether it leads to another site."""
        return "://" in self.href


@dataclass(frozen=True, slots=True)
class Proof:
    """A sentence, cut before and after the words that prove something, and the article it stands in."""

    before: str
    words: str
    after: str
    article: Link


class Lookup:
    """Answers about the nodes of ``store``.

    Args:
        store: to read from.
        base: what the IRIs of the data begin with.
        language: of the names of terms, ``"fr"`` or ``"en"``.
    """

    def __init__(self, store: Store, base: str, language: str) -> None:
        self.store, self.base, self.language = store, base, language
        self._articles: dict[Term, tuple[Link, str]] = {}

    def values(self, node: Node, predicate: NamedNode) -> Iterator[Term]:
        """The objects of the node's triples with ``predicate``."""
        return (quad.object for quad in self.store.quads_for_pattern(node, predicate, None, UNION))

    def value(self, node: Term, predicate: NamedNode) -> Term | None:
        """One of these, or ``None``."""
        return None if isinstance(node, Literal) else next(self.values(node, predicate), None)

    def text(self, node: Term, predicate: NamedNode) -> str:
        """One of these as text, or nothing."""
        found = self.value(node, predicate)
        return "" if found is None else characters(found)

    def subjects(self, predicate: NamedNode, value: Term) -> Iterator[NamedNode]:
        """The nodes that have ``value``."""
        for quad in self.store.quads_for_pattern(None, predicate, value, UNION):
            if isinstance(quad.subject, NamedNode):
                yield quad.subject

    def types(self, node: Node) -> list[str]:
        """The IRIs of its classes, sorted."""
        return sorted(characters(value) for value in self.values(node, TYPE))

    def kind(self, node: Node) -> str:
        """What the pages show it as, or nothing for what is no thing of the graph."""
        found = set(self.values(node, TYPE))
        if not found:
            return ""
        known = next((kind for type_, kind in KINDS if type_ in found), "")
        if not known:
            return "event" if self.value(node, kg("status")) is not None else ""
        return known

    def name(self, term: Term) -> str:
        """What people call it."""
        if isinstance(term, Literal):
            return term.value
        label = self.text(term, LABEL) or self.text(term, schema("headline")) or self.text(term, schema("identifier"))
        iri = characters(term)
        return label or (iri.removeprefix(self.base) if iri.startswith(self.base) else self.term(iri))

    def term(self, iri: str) -> str:
        """What a class or property is called."""
        brief = short(iri)
        spoken = terms().get(brief)
        if spoken is not None:
            return spoken[self.language == "en"]
        return self._labels.get(iri) or self.text(NamedNode(iri), LABEL) or brief.rpartition(":")[2] or iri

    @cached_property
    def _labels(self) -> dict[str, str]:
        return dict(labels("fr")) | dict(labels(self.language))

    def link(self, term: Term) -> Link:
        """Where to read about ``term``."""
        if isinstance(term, Literal):
            return Link(term.value)
        return Link(self.name(term), self.address(characters(term)), self.kind(term))

    def address(self, iri: str) -> str:
        """Where the page of ``iri`` is: here for our own, there for the web's, nowhere for anything else."""
        if iri.startswith(self.base):
            return "/" + iri.removeprefix(self.base)
        return iri if urlsplit(iri).scheme in {"http", "https"} else ""

    def proofs(self, node: Node) -> list[Proof]:
        """The sentences that prove it, in the order of the text."""
        found = []
        for passage in self.values(node, prov("wasDerivedFrom")):
            begin, end = (self.text(passage, nif(name)) for name in ("beginIndex", "endIndex"))
            article = self.value(passage, nif("referenceContext"))
            if article is not None and begin.isdigit() and end.isdigit():
                found.append((int(begin), self._proof(passage, article, Span(int(begin), int(end)))))
        return [proof for _, proof in sorted(found, key=lambda pair: (pair[1].article.label, pair[0]))]

    def _proof(self, passage: Term, article: Term, span: Span) -> Proof:
        if article not in self._articles:
            self._articles[article] = (self.link(article), self.text(article, nif("isString")))
        link, text = self._articles[article]
        link = Link(link.label, f"{link.href}#char={span.start},{span.end}", link.kind)
        if not text:
            return Proof("", self.text(passage, nif("anchorOf")), "", link)
        left = max(0, span.start - _SIDE)
        window = text[left : span.end + _SIDE]
        begin, end = span.start - left, span.end - left
        sentence = around(window, Span(begin, end))
        before = ("… " if left and not sentence.start else "") + window[sentence.start : begin]
        cut = sentence.end == len(window) and left + sentence.end < len(text)
        return Proof(before, window[begin:end], window[end : sentence.end] + (" …" if cut else ""), link)


def finer(types: list[str]) -> list[str]:
    """The classes that say more than the kind does: schema.org's beside Person, Place and the like."""
    broad = {type_.value for type_, _ in KINDS}
    return [iri for iri in types if iri.startswith(SCHEMA) and iri not in broad]
