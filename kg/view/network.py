"""Quads -> what the page shows: nodes, edges, the facts behind them, what was said, and the articles."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.rdf.vocabulary import ITSRDF, KG, LABEL, NIF, OWL, PROV, RDF, SCHEMA, SKOS, TIME, TYPE
from kg.terms import Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyoxigraph import Quad, Triple

    Term = NamedNode | BlankNode | Literal | Triple

#: The kinds of node, in the order of the legend. Entities come first; ``happening`` is an event that the text tells.
KINDS = (
    "person",
    "organization",
    "place",
    "happening",
    "event",
    "law",
    "work",
    "product",
    "concept",
    "source",
    "amount",
    "date",
    "words",
)
_KIND_OF = {
    KG + "UnnamedSource": "source",  # before what it is a source of: « un témoin » is a person too
    SCHEMA + "Person": "person",
    SCHEMA + "Organization": "organization",
    SCHEMA + "Place": "place",
    SCHEMA + "Event": "event",
    SCHEMA + "Legislation": "law",
    SCHEMA + "CreativeWork": "work",
    SCHEMA + "Product": "product",
    SKOS + "Concept": "concept",
}
_NOT_EVENTS = frozenset({KG + "Statement", KG + "Claim", KG + "UnnamedSource"})
_ROLES = tuple(KG + role.value for role in Role)
_ANCHOR = re.compile(r"(.+)#char=(\d+),(\d+)")
_VALUES = frozenset({SCHEMA + "QuantitativeValue", SCHEMA + "MonetaryAmount", TIME + "TemporalEntity"})
STATUSES = tuple(status.value for status in Status)


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """Characters ``begin`` to ``end`` (code points, end exclusive) of the article with number ``article``."""

    article: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Node:
    """Something drawn: an entity, an unnamed source, an event, or an amount or date in an event.

    ``iri`` is empty for ``words`` that fill a role and name nothing. ``classes`` are its finer classes by local name;
    ``links`` the IRIs of the same thing elsewhere; ``anchors`` where the articles name it; ``fact`` the index of the
    fact that an event is, or -1.
    """

    iri: str
    label: str
    kind: str
    classes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    fact: int = -1


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement or an event, with its proof; nodes, claims and articles are told by their index in the network."""

    iri: str
    """Its IRI."""
    subject: int
    """The node that it is about, or that the event is."""
    predicate: str
    """The IRI of the property, or of the class of the event."""
    target: int
    """The node of the object; -1 for a literal, or for an event."""
    text: str
    """The literal, else ``""``."""
    status: str
    """What the source makes of it, as a local name in ``kg:``."""
    confidence: float
    """0 to 1."""
    rule: str
    """The rule that found it."""
    claim: int
    """The claim that it stands in, or -1."""
    speaker: int
    """The node of who says it, or -1."""
    article: int
    """The article that says it."""
    anchors: tuple[Anchor, ...]
    """Where."""
    date: str = ""
    """What the event says of when, in EDTF, or ``""``."""
    negative: bool = False
    """Whether it opposes where its class supports."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A line of the picture: every fact that relates the same two nodes in the same way and with the same standing."""

    source: int
    target: int
    predicate: str
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """A claim: who says it (a node, or -1), in which words, and how."""

    iri: str
    speaker: int
    cue: str
    manner: str
    stance: str
    text: str
    date: str
    place: int
    article: int
    anchors: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article; ``text`` is empty where the graph leaves it out."""

    iri: str
    name: str
    headline: str
    date: str
    publisher: str
    authors: tuple[str, ...]
    url: str
    text: str


@dataclass(frozen=True, slots=True)
class Network:
    """All that a page shows. ``labels`` names the predicates that the graph itself declares."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Speech, ...]
    articles: tuple[Article, ...]
    labels: dict[str, str]


def network(quads: Iterable[Quad]) -> Network:
    """Read a dataset shaped as the ontology says.

    The result depends on the set of quads alone, not on their order; what the shape does not foresee is left out.
    """
    return _Reader(quads).network()


class _Reader:
    def __init__(self, quads: Iterable[Quad]) -> None:
        self.about: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        self.named: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
        self.graphs: dict[str, str] = {}
        named, kind = ITSRDF + "taIdentRef", TYPE.value
        for quad in quads:
            if not isinstance(quad.subject, NamedNode):
                continue
            subject, predicate, value = quad.subject.value, quad.predicate.value, quad.object
            anchor = _ANCHOR.fullmatch(subject)
            if anchor is None:
                self.about[subject][predicate].append(value)
                if predicate == kind and isinstance(quad.graph_name, NamedNode):
                    self.graphs[subject] = quad.graph_name.value
            elif predicate == named and isinstance(value, NamedNode):
                self.named[value.value].append((anchor[1], int(anchor[2]), int(anchor[3])))
        self.types = {
            iri: {t.value for t in rows[kind] if isinstance(t, NamedNode)} for iri, rows in self.about.items()
        }
        self.articles = sorted(iri for iri, types in self.types.items() if NIF + "Context" in types)
        self.article = {iri: number for number, iri in enumerate(self.articles)}
        self.nodes: list[Node] = []
        self.node: dict[str, int] = {}
        self.facts: list[Fact] = []
        self.claim: dict[str, int] = {}

    def network(self) -> Network:
        claims = sorted((iri for iri, types in self.types.items() if KG + "Claim" in types), key=_natural)
        self.claim = {iri: number for number, iri in enumerate(claims)}
        events = []
        for iri, types in sorted(self.types.items()):
            kind = next((_KIND_OF[name] for name in _KIND_OF if name in types), None)
            if kind and iri not in self.article:
                self._add(iri, kind)
            elif (
                not kind
                and any(name.startswith(KG) for name in types - _NOT_EVENTS)
                and KG + "status" in self.about[iri]
            ):
                events.append(iri)
        statements = (iri for iri, types in self.types.items() if KG + "Statement" in types)
        for iri in sorted(statements, key=_natural):
            self._statement(iri)
        edges = self._grouped()
        for iri in sorted(events, key=_natural):
            edges.extend(self._event(iri))
        return Network(
            nodes=tuple(self.nodes),
            edges=tuple(edges),
            facts=tuple(self.facts),
            claims=tuple(self._speech(iri) for iri in claims),
            articles=tuple(self._text(iri) for iri in self.articles),
            labels={
                iri: self._label(iri)
                for iri in {fact.predicate for fact in self.facts}
                if self._words(iri, LABEL.value)
            },
        )

    def _words(self, iri: str, predicate: str) -> str:
        """The literal of a predicate, in French where there are several; the least of those."""
        rows = self.about[iri].get(predicate, []) if iri in self.about else []
        found = [(row.language != "fr", row.value) for row in rows if isinstance(row, Literal)]
        return min(found)[1] if found else ""

    def _link(self, iri: str, predicate: str) -> str:
        rows = self.about[iri].get(predicate, [])
        return min((row.value for row in rows if isinstance(row, NamedNode)), default="")

    def _all(self, iri: str, predicate: str) -> tuple[str, ...]:
        rows = self.about[iri].get(predicate, [])
        return tuple(sorted({row.value for row in rows if isinstance(row, NamedNode | Literal)}))

    def _label(self, iri: str) -> str:
        return self._words(iri, LABEL.value) or unquote(re.split(r"[/#]", iri)[-1]).replace("-", " ")

    def _add(self, iri: str, kind: str, *, label: str = "", key: str = "", fact: int = -1) -> int:
        """The index of a new node; ``key`` is its identity in the page when it is not its IRI."""
        found = self.node.get(key or iri)
        if found is not None:
            return found
        classes = sorted(
            name.rsplit("/", 1)[-1].rsplit("#", 1)[-1] for name in self.types.get(iri, ()) - _KIND_OF.keys()
        )
        anchors = (Anchor(self.article[doc], b, e) for doc, b, e in set(self.named.get(iri, ())) if doc in self.article)
        entity = not key
        self.nodes.append(
            Node(
                iri=iri,
                label=label or self._label(iri),
                kind=kind,
                classes=tuple(classes) if entity else (),
                aliases=self._all(iri, SKOS + "altLabel") if entity else (),
                links=self._all(iri, OWL + "sameAs") + self._all(iri, SKOS + "exactMatch") if entity else (),
                anchors=tuple(sorted(anchors)) if entity else (),
                fact=fact,
            )
        )
        return self.node.setdefault(key or iri, len(self.nodes) - 1)

    def _evidence(self, iri: str) -> tuple[Anchor, ...]:
        found = [_ANCHOR.fullmatch(value) for value in self._all(iri, PROV + "wasDerivedFrom")]
        return tuple(
            sorted(Anchor(self.article[m[1]], int(m[2]), int(m[3])) for m in found if m and m[1] in self.article)
        )

    def _fact(self, iri: str, subject: int, predicate: str, target: int, text: str) -> int:
        speaker = self._link(iri, PROV + "wasAttributedTo")
        anchors = self._evidence(iri)
        claim = self._link(iri, KG + "statedIn")
        home = anchors[0].article if anchors else self.article.get(self.graphs.get(iri, ""), -1)
        times = (self._edtf(value) for value in self._all(iri, KG + "time"))
        status = self._link(iri, KG + "status").removeprefix(KG)
        self.facts.append(
            Fact(
                iri=iri,
                subject=subject,
                predicate=predicate,
                target=target,
                text=text,
                status=status if status in STATUSES else STATUSES[0],
                confidence=float(self._words(iri, KG + "confidence") or 0.5),
                rule=self._words(iri, KG + "rule"),
                claim=self.claim.get(claim, -1),
                speaker=self._thing(speaker) if speaker else -1,
                article=home,
                anchors=anchors,
                date=min((time for time in times if time), default=""),
                negative=self._link(iri, KG + "polarity") == KG + "Negative",
            )
        )
        return len(self.facts) - 1

    def _thing(self, iri: str) -> int:
        """The node of an entity; one that the graph names without describing is taken for a concept."""
        return self.node[iri] if iri in self.node else self._add(iri, "concept")

    def _edtf(self, iri: str) -> str:
        return self._words(iri, KG + "edtf") or (unquote(iri.rsplit("/time/", 1)[-1]) if "/time/" in iri else "")

    def _value(self, term: Term) -> str:
        """A literal, quantity or time in words; empty for an entity."""
        if not isinstance(term, NamedNode):
            return term.value if isinstance(term, Literal | BlankNode) else str(term)
        if not self.types.get(term.value, set()) & _VALUES:
            return ""
        return (
            self._words(term.value, LABEL.value) or self._words(term.value, SCHEMA + "value") or self._edtf(term.value)
        )

    def _statement(self, iri: str) -> None:
        subject, predicate = self._link(iri, RDF + "subject"), self._link(iri, RDF + "predicate")
        objects = sorted(self.about[iri].get(RDF + "object", []), key=str)
        if not (subject and predicate and objects):
            return
        value = objects[0]
        text = self._value(value)
        target = self._thing(value.value) if isinstance(value, NamedNode) and not text else -1
        self._fact(iri, self._thing(subject), predicate, target, text)

    def _grouped(self) -> list[Edge]:
        rows: dict[tuple[int, int, str, str, bool], list[int]] = defaultdict(list)
        for number, fact in enumerate(self.facts):
            if fact.target >= 0:
                claimed = fact.claim >= 0 or fact.speaker >= 0
                rows[fact.subject, fact.target, fact.predicate, fact.status, claimed].append(number)
        return [Edge(key[0], key[1], key[2], tuple(facts)) for key, facts in rows.items()]

    def _event(self, iri: str) -> list[Edge]:
        kind = min(name for name in self.types[iri] - _NOT_EVENTS if name.startswith(KG))
        here = self._add(iri, "happening", fact=len(self.facts))
        fact = self._fact(iri, here, kind, -1, "")
        edges = []
        for role in _ROLES:
            for value in sorted(self.about[iri].get(role, []), key=str):
                text = self._value(value)
                if isinstance(value, NamedNode) and not text:
                    edges.append(Edge(here, self._thing(value.value), role, (fact,)))
                elif text:
                    literal = "date" if role == KG + "time" else "words"
                    sort = "amount" if isinstance(value, NamedNode) and literal == "words" else literal
                    key = f"{iri}#{role.removeprefix(KG)}={text}"
                    origin = value.value if isinstance(value, NamedNode) else ""
                    edges.append(Edge(here, self._add(origin, sort, label=text, key=key), role, (fact,)))
        if self.facts[fact].speaker >= 0:
            edges.append(Edge(here, self.facts[fact].speaker, PROV + "wasAttributedTo", (fact,)))
        return edges

    def _speech(self, iri: str) -> Speech:
        anchors = self._evidence(iri)
        speaker, place = self._link(iri, KG + "speaker"), self._link(iri, KG + "saidAt")
        return Speech(
            iri=iri,
            speaker=self.node.get(speaker, -1),
            cue=self._words(iri, KG + "cue"),
            manner=self._link(iri, KG + "claimType").removeprefix(KG),
            stance=self._link(iri, KG + "stance").removeprefix(KG),
            text=self._words(iri, SCHEMA + "text"),
            date=self._words(iri, SCHEMA + "dateCreated"),
            place=self.node.get(place, -1),
            article=anchors[0].article if anchors else self.article.get(self.graphs.get(iri, ""), -1),
            anchors=anchors,
        )

    def _text(self, iri: str) -> Article:
        text = self._words(iri, NIF + "isString")
        headline = self._words(iri, SCHEMA + "headline")
        first = next((line.strip() for line in text.splitlines() if line.strip()), "")
        return Article(
            iri=iri,
            name=self._words(iri, SCHEMA + "identifier"),
            headline=headline or first[:140] or self._words(iri, SCHEMA + "identifier"),
            date=self._words(iri, SCHEMA + "datePublished"),
            publisher=self._name(iri, SCHEMA + "publisher"),
            authors=tuple(
                sorted(filter(None, (self._named(term) for term in self.about[iri].get(SCHEMA + "author", []))))
            ),
            url=self._words(iri, SCHEMA + "url") or self._link(iri, SCHEMA + "url"),
            text=text,
        )

    def _name(self, iri: str, predicate: str) -> str:
        return min(filter(None, (self._named(term) for term in self.about[iri].get(predicate, []))), default="")

    def _named(self, term: Term) -> str:
        if isinstance(term, NamedNode):
            return self._words(term.value, SCHEMA + "name") or self._label(term.value)
        return term.value if isinstance(term, Literal) else ""


def _natural(iri: str) -> tuple[str, int]:
    """``statement/<document>-10`` after ``-9``: the order of the text."""
    head, _, number = iri.rpartition("-")
    return (head, int(number)) if number.isdecimal() else (iri, 0)


__all__ = ["KINDS", "STATUSES", "Anchor", "Article", "Edge", "Fact", "Network", "Node", "Speech", "network"]
