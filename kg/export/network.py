"""Quads -> a networkx graph of who and what is related to whom, and who says so."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import Literal, NamedNode

from kg.rdf.ontology import labels
from kg.rdf.things import CLASSES
from kg.rdf.vocabulary import EVENTS, KG, LABEL, ROLES, SCHEMA, TIME, TYPE, kg, prov, rdf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pyoxigraph import Quad

    Term = NamedNode | Literal
    Properties = Mapping[str, list[Term]]

_UNNAMED = KG + "UnnamedSource"
_KINDS = MappingProxyType(
    {node.value: kind.value for kind, node in CLASSES.items()}
    | {KG + name: "happening" for name in EVENTS}
    | {
        _UNNAMED: "source",
        KG + "Claim": "claim",
        SCHEMA + "MonetaryAmount": "quantity",
        SCHEMA + "QuantitativeValue": "quantity",
        TIME + "TemporalEntity": "time",
    }
)
_VALUES = frozenset({"quantity", "time"})
_STATEMENT = kg("Statement").value
_ROLES = MappingProxyType({KG + role: role for role in sorted(ROLES)})
_TIME, _EDTF = kg("time").value, kg("edtf").value
_STATUS, _CONFIDENCE = kg("status").value, kg("confidence").value
_SPEAKER, _SOURCE = kg("speaker").value, prov("wasAttributedTo").value
_SUBJECT, _PREDICATE, _OBJECT = (rdf(name).value for name in ("subject", "predicate", "object"))


def network(
    quads: Iterable[Quad], *, language: str = "fr", values: bool = True, claims: bool = False
) -> nx.MultiDiGraph[str]:
    """The network of entities, events and what is said of them.

    Nodes are IRIs. Each has ``label``, ``kind`` (``person``, ``organization``, ``place``, ``event``, ``work``,
    ``law``, ``product``, ``concept``; ``happening`` for what the ontology calls a news event, ``source`` for an
    unnamed one; with ``values`` also ``quantity``, ``time`` and ``text``; with ``claims`` also ``claim``), ``type``
    (the label of its class: « dépense ») and ``documents`` (in how many it appears). A happening also has ``status``,
    ``speaker`` (label, ``""`` when the article itself says it), ``source`` (the speaker's IRI or ``""``),
    ``confidence`` (0–1), ``asserted`` (a fact of the graph) and ``date`` (EDTF, ``""`` when the text gives none); a
    time has its ``date`` too.

    Edges go from subject to object for a relation, from happening to filler for a role, from speaker to claim. Their
    key is the IRI of the statement, or ``<happening> <role>``. Each has ``label`` in ``language``, ``predicate`` (IRI),
    ``relation`` (``statement``, ``role`` or ``claim``), ``node`` (the IRI of the statement, event or claim where the
    evidence is), ``document``, and ``status``, ``speaker``, ``source``, ``confidence`` and ``asserted`` as above.

    A text (« professeur ») is a leaf of its own, named after its statement, so that it links nothing. Nodes and edges
    come in sorted order, whatever the order of ``quads``.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    writer = _Writer(graph, _Index(quads, language), values=values)
    writer.nodes(claims=claims)
    writer.edges(claims=claims)
    return graph


class _Index:
    """The quads by subject, with labels in one language."""

    def __init__(self, quads: Iterable[Quad], language: str) -> None:
        self.subjects: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        graphs: dict[str, set[str]] = defaultdict(set)
        for quad in sorted(quads, key=str):
            if not isinstance(quad.subject, NamedNode) or not isinstance(quad.object, NamedNode | Literal):
                continue  # kg writes no blank node; another's have no name to show
            found = self.subjects[quad.subject.value][quad.predicate.value]
            if not found or found[-1] != quad.object:
                found.append(quad.object)
            if isinstance(quad.graph_name, NamedNode):
                graphs[quad.subject.value].add(quad.graph_name.value)
        self.graphs = graphs
        self.terms = labels(language)

    def first(self, subject: str, predicate: str) -> str:
        """The first value, or ``""``."""
        found = self.subjects.get(subject, {}).get(predicate)
        return found[0].value if found else ""

    def label(self, subject: str) -> str:
        """What people call ``subject``."""
        return self.terms.get(subject) or self.first(subject, LABEL.value) or subject.rsplit("/", 1)[-1]

    def kind(self, subject: str) -> tuple[str, str]:
        """The kind of ``subject`` and the label of its class; two empty strings if it is no node of the network."""
        types = [term.value for term in self.subjects.get(subject, {}).get(TYPE.value, ())]
        main = _UNNAMED if _UNNAMED in types else next((name for name in types if name in _KINDS), "")
        return _KINDS.get(main, ""), self.terms.get(main, "")


class _Writer:
    def __init__(self, graph: nx.MultiDiGraph[str], index: _Index, *, values: bool) -> None:
        self.graph = graph
        self.index = index
        self.values = values

    def nodes(self, *, claims: bool) -> None:
        """Add the nodes."""
        for subject in self.index.subjects:
            kind, name = self.index.kind(subject)
            if not kind or (kind in _VALUES and not self.values) or (kind == "claim" and not claims):
                continue
            label = self.index.first(subject, SCHEMA + "text") if kind == "claim" else self.index.label(subject)
            more = self._source(subject) if kind == "happening" else {}
            if kind in {"happening", "time"}:
                when = subject if kind == "time" else self.index.first(subject, _TIME)
                more["date"] = self.index.first(when, _EDTF)
            documents = len(self.index.graphs.get(subject, ()))
            self.graph.add_node(subject, label=label, kind=kind, type=name, documents=documents, **more)

    def edges(self, *, claims: bool) -> None:
        """Add the edges between the nodes that are there."""
        for subject, properties in self.index.subjects.items():
            if any(term.value == _STATEMENT for term in properties.get(TYPE.value, ())):
                self._statement(subject, properties)
            elif subject in self.graph and self.graph.nodes[subject]["kind"] == "happening":
                self._roles(subject, properties)
            elif claims and subject in self.graph and self.graph.nodes[subject]["kind"] == "claim":
                self._claim(subject, properties)

    def _statement(self, node: str, properties: Properties) -> None:
        subject, predicate, value = (properties[name][0] for name in (_SUBJECT, _PREDICATE, _OBJECT))
        self._edge((subject.value, value), predicate.value, node=node, key=node, relation="statement")

    def _roles(self, node: str, properties: Properties) -> None:
        for predicate, role in _ROLES.items():
            for number, value in enumerate(properties.get(predicate, ())):
                key = f"{node} {role}" + (f" {number + 1}" if number else "")
                self._edge((node, value), predicate, node=node, key=key, relation="role")

    def _claim(self, node: str, properties: Properties) -> None:
        for speaker in properties.get(_SPEAKER, ()):
            ends = (speaker.value, NamedNode(node))
            self._edge(ends, _SPEAKER, node=node, key=f"{node} speaker", relation="claim")

    def _edge(self, ends: tuple[str, Term], predicate: str, *, node: str, key: str, relation: str) -> None:
        subject, value = ends
        target = value.value
        if isinstance(value, Literal):
            if not self.values:
                return
            target = key
            self.graph.add_node(key, label=value.value, kind="text", type="", documents=1)
        if subject in self.graph and target in self.graph:
            self.graph.add_edge(
                subject,
                target,
                key=key,
                label=self.index.label(predicate),
                predicate=predicate,
                relation=relation,
                node=node,
                document=min(self.index.graphs.get(node, {""})),
                **self._source(node),
            )

    def _source(self, node: str) -> dict[str, str | float | bool]:
        status = self.index.first(node, _STATUS).removeprefix(KG) or "Asserted"
        source = self.index.first(node, _SOURCE) or self.index.first(node, _SPEAKER)
        return {
            "status": status,
            "source": source,
            "speaker": self.index.label(source) if source else "",
            "confidence": float(self.index.first(node, _CONFIDENCE) or 1),
            "asserted": not source and status == "Asserted",
        }
