"""Who is who, as quads beside the documents' own, and the documents' graphs under the names that all share.

The graphs ``<base>links/3f`` hold what the resolver and the readers decided: an entity of one document,
``<base>doc/<key>#person/saucet``, is ``owl:sameAs`` one of the whole graph; each proposal is a ``kg:Identification``.
Each holds what is told of the documents whose keys begin so, so that one more document changes few and small graphs.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg.identity import Amendment, Name, Verdict, keyed, shard
from kg.rdf.iri import characters, quote
from kg.rdf.sheet import literal
from kg.rdf.things import CLASSES
from kg.rdf.vocabulary import ALIAS, KG, LABEL, SAME, TYPE, kg, prov, rdf, schema, xsd

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from pyoxigraph import Triple

    from kg.identity import Decision, Identities
    from kg.terms import Kind

    Node = NamedNode | BlankNode | Triple
    Term = Node | Literal
    _Row = tuple[NamedNode, NamedNode, NamedNode | Literal]

_KINDS: dict[Term, Kind] = {node: kind for kind, node in CLASSES.items()}
_NOTE = schema("disambiguatingDescription")
_REVIEW = "review"


def graph(base: str, shard: str) -> NamedNode:
    """The name of a graph that says who is who."""
    return NamedNode(f"{base}links/{shard}")


def entity(base: str, key: str) -> NamedNode:
    """The IRI of an entity of the whole graph."""
    return NamedNode(base + quote(key, safe="/~"))


def local(base: str, document: str, key: str) -> NamedNode:
    """The IRI of an entity as one document tells it."""
    return NamedNode(f"{base}doc/{document}#{quote(key, safe='/')}")


def describe(identities: Identities, base: str, key: Callable[[str, str], str] | None = None) -> set[Quad]:
    """The graphs of ``identities``.

    ``key`` leads from a document and a key to that of the whole graph, where ``identities`` are not of all documents.
    """
    found: set[tuple[str, _Row]] = set()
    for old, new in identities.same.items():
        found.add((keyed(old), (entity(base, old), SAME, entity(base, new))))
    for document, amendment in identities.amendments.items():
        found.update((shard(document), row) for row in _amended(base, document, amendment))
    for document, first in identities.originals.items():
        ends = NamedNode(f"{base}doc/{document}"), NamedNode(f"{base}doc/{first}")
        found.add((shard(document), (ends[0], kg("nearDuplicateOf"), ends[1])))
    for one, bearing, other in identities.bearings:
        found.add((shard(_document(one)), (NamedNode(base + one), kg(bearing), NamedNode(base + other))))
    for decision in identities.decisions:
        home = shard(decision.documents[0])
        found.update((home, row) for row in _decided(base, decision, key or identities.key))
    homes = {home: graph(base, home) for home, _ in found}
    return {Quad(*row, homes[home]) for home, row in found}


def _amended(base: str, document: str, amendment: Amendment) -> Iterator[_Row]:
    for key, name in amendment.names.items():
        yield local(base, document, key), SAME, entity(base, name.key)
        yield from _named(base, name)
    for tail in amendment.rejected:
        yield NamedNode(base + tail), kg("verdict"), kg(Verdict.REJECTED.value)
    for tail, name in amendment.speakers.items():
        yield NamedNode(base + tail), kg("speaker"), entity(base, name.key)
        yield from _named(base, name)


def _named(base: str, name: Name) -> Iterator[_Row]:
    node = entity(base, name.key)
    yield node, TYPE, CLASSES[name.kind]
    yield node, LABEL, literal(name.label, "fr")
    if name.note:
        yield node, _NOTE, literal(name.note, "fr")
    for link in name.links:
        yield node, SAME, NamedNode(link)


def _decided(base: str, decision: Decision, shared: Callable[[str, str], str]) -> Iterator[_Row]:
    ends = tuple(zip(decision.documents, (decision.left, decision.right), decision.names, strict=True))
    digest = hashlib.sha256(repr(ends).encode()).hexdigest()[:16]
    node = NamedNode(f"{base}identification/{digest}")
    yield node, TYPE, kg("Identification")
    yield node, kg("verdict"), kg(decision.verdict.value)
    yield node, kg("confidence"), Literal(f"{decision.confidence:.2f}", datatype=xsd("decimal"))
    yield node, kg("rule"), Literal("; ".join(decision.reasons))
    if decision.people:
        yield node, prov("wasAttributedTo"), NamedNode(base + _REVIEW)
    for (document, key, name), part in zip(ends, ("subject", "object"), strict=True):
        end = local(base, document, key)
        yield node, rdf(part), end
        yield end, schema("name"), literal(name)
        yield end, SAME, entity(base, shared(document, key))


def amendments(quads: Iterable[Quad], base: str) -> dict[str, Amendment]:
    """What the graph that :func:`describe` wrote changes in each document, by its key."""
    rows = list(quads)
    names = _names(rows, base)
    renamed: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    rejected: defaultdict[str, set[str]] = defaultdict(set)
    speakers: defaultdict[str, dict[str, Name]] = defaultdict(dict)
    for quad in rows:
        subject = characters(quad.subject).removeprefix(base)
        target = names.get(characters(quad.object))
        document, mark, key = subject.removeprefix("doc/").partition("#")
        if quad.predicate == SAME and mark and target is not None:
            renamed[document][unquote(key)] = target
        elif quad.predicate == kg("verdict") and not subject.startswith("identification/"):
            rejected[_document(subject)].add(subject)
        elif quad.predicate == kg("speaker") and target is not None:
            speakers[_document(subject)][subject] = target
    return {
        document: Amendment(renamed.get(document, {}), tuple(sorted(rejected[document])), speakers.get(document, {}))
        for document in sorted({*renamed, *rejected, *speakers})
    }


def _names(rows: Iterable[Quad], base: str) -> dict[str, Name]:
    told: defaultdict[str, dict[NamedNode, Term]] = defaultdict(dict)
    for quad in rows:
        if quad.predicate in {TYPE, LABEL, _NOTE}:
            told[characters(quad.subject)][quad.predicate] = quad.object
    found = {}
    for iri, row in told.items():
        if row.get(TYPE) in _KINDS and LABEL in row:
            note = characters(row[_NOTE]) if _NOTE in row else ""
            found[iri] = Name(unquote(iri.removeprefix(base)), characters(row[LABEL]), _KINDS[row[TYPE]], note)
    return found


def _document(tail: str) -> str:
    """The document that a statement, event or claim is of: ``statement/<document>-2``."""
    return tail.partition("/")[2].rpartition("-")[0]


def amend(quads: Iterable[Quad], amendment: Amendment | None, base: str) -> list[Quad]:
    """One document's graph as it is in the whole graph: other names, less what was rejected, other speakers."""
    rows = list(quads)
    if amendment is None:
        return rows
    if amendment.rejected:
        rows = _without(rows, {base + tail for tail in amendment.rejected})
    if amendment.speakers:
        rows = list(_spoken(rows, {base + tail: entity(base, n.key) for tail, n in amendment.speakers.items()}))
    if amendment.names:
        names = {base + quote(key, safe="/"): name for key, name in amendment.names.items()}
        nodes = {iri: entity(base, name.key) for iri, name in names.items()}
        rows = list(chain.from_iterable(_renamed(q, names, nodes) if _touched(q, names) else (q,) for q in rows))
    return list(dict.fromkeys(rows))


def _touched(quad: Quad, names: Container[str]) -> bool:
    """Whether the quad may tell of one of ``names``; most do not, and their subjects need no second look."""
    return getattr(quad.subject, "value", "") in names or getattr(quad.object, "value", "") in names


def _renamed(quad: Quad, names: Mapping[str, Name], nodes: Mapping[str, NamedNode]) -> Iterator[Quad]:
    if _other_kind(quad, names):
        return
    subject, predicate, value, home = quad
    name = names.get(characters(subject))
    if name is not None:
        if predicate == LABEL and characters(value) != name.label:
            yield Quad(nodes[characters(subject)], LABEL, literal(name.label, getattr(value, "language", None)), home)
            predicate = ALIAS
        elif predicate == TYPE and value in _KINDS:
            value = CLASSES[name.kind]
        subject = nodes[characters(subject)]
    if isinstance(value, NamedNode):
        value = nodes.get(value.value, value)
    yield Quad(subject, predicate, value, home)


def _other_kind(quad: Quad, names: Mapping[str, Name]) -> bool:
    """Whether the quad gives an entity a finer class of a kind that it is no more."""
    name = names.get(characters(quad.subject))
    if name is None or quad.predicate != TYPE or quad.object in _KINDS:
        return False
    return not unquote(characters(quad.subject)).rpartition("/")[0].endswith(f"/{name.kind.value}")


def _without(rows: list[Quad], rejected: set[str]) -> list[Quad]:
    """The quads less some statements, events and claims, what stands in those claims, and their plain triples."""
    stated = {characters(q.subject) for q in rows if q.predicate == kg("statedIn") and characters(q.object) in rejected}
    gone = rejected | stated
    parts: defaultdict[str, dict[str, Term]] = defaultdict(dict)
    facts = set()
    for quad in rows:
        if quad.predicate in {rdf("subject"), rdf("predicate"), rdf("object"), kg("status"), prov("wasAttributedTo")}:
            parts[characters(quad.subject)][quad.predicate.value] = quad.object
    for node, row in parts.items():
        if node not in gone and row.get(KG + "status") == kg("Asserted") and prov("wasAttributedTo").value not in row:
            facts.add(_triple(row))
    untold = {_triple(parts[node]) for node in gone if node in parts} - facts
    return [
        quad
        for quad in rows
        if characters(quad.subject) not in gone
        and not (isinstance(quad.object, NamedNode) and quad.object.value in gone)
        and (quad.subject, quad.predicate, quad.object) not in untold
    ]


def _triple(row: Mapping[str, Term]) -> tuple[Term | None, ...]:
    return tuple(row.get(rdf(part).value) for part in ("subject", "predicate", "object"))


def _spoken(rows: list[Quad], speakers: Mapping[str, NamedNode]) -> Iterator[Quad]:
    """The quads with other speakers of some claims, and of what stands in them."""
    claims = {characters(q.subject): characters(q.object) for q in rows if q.predicate == kg("statedIn")}
    for quad in rows:
        node = characters(quad.subject)
        if quad.predicate == kg("speaker") and node in speakers:
            yield Quad(quad.subject, quad.predicate, speakers[node], quad.graph_name)
        elif quad.predicate == prov("wasAttributedTo") and claims.get(node) in speakers:
            yield Quad(quad.subject, quad.predicate, speakers[claims[node]], quad.graph_name)
        else:
            yield quad
