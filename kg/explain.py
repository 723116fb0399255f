"""Why the graph says something: each statement, event and claim with its sentence, rule, confidence and source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.errors import QueryError
from kg.model import Role, Span
from kg.naming import slug
from kg.rdf.vocabulary import LABEL, SKOS, kg, nif, prov, rdf, schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import Quad, Store, Triple

    Node = NamedNode | BlankNode | Triple
    Term = Node | Literal

# A capital before the point is an initial or « M. », not an end.
_SENTENCE_END = re.compile(r"(?<![\s(.-][A-Z]\.)(?<!MM\.)(?<=[.!?…»\"])\s+(?=[«\"A-ZÀ-ÖØ-Þ0-9])|\n+")
_NAMES = (LABEL, NamedNode(SKOS + "altLabel"))
_PARTS = (rdf("subject"), rdf("object"))
_ROLES = tuple(kg(role.value) for role in Role)


@dataclass(frozen=True, slots=True)
class Proof:
    """Where something stands: the sentence, and the words in it, as offsets in the sentence."""

    document: str
    sentence: str
    words: Span


@dataclass(frozen=True, slots=True)
class Explanation:
    """One statement, event or claim. ``parts`` are pairs of role and label; ``speaker`` says it."""

    iri: str
    sort: str
    parts: tuple[tuple[str, str], ...]
    status: str
    speaker: str | None
    rule: str | None
    confidence: str | None
    proofs: tuple[Proof, ...]


def explain(store: Store, wanted: str) -> list[Explanation]:
    """All that is said about, or by, what bears this IRI or label; case and accents of the label do not count.

    Raises:
        QueryError: nothing in the store bears it.
    """
    nodes = _nodes(store, wanted)
    if not nodes:
        raise QueryError(f"nothing in the graph is called “{wanted}”")
    found: dict[str, Explanation] = {}
    for node in nodes:
        for item in _about(store, node):
            found.setdefault(item.iri, item)
    return sorted(found.values(), key=lambda item: (item.sort, item.iri))


def _nodes(store: Store, wanted: str) -> list[NamedNode]:
    if re.match(r"[a-z][a-z0-9+.-]*://", wanted):
        node = NamedNode(wanted)
        return [node] if any(True for _ in store.quads_for_pattern(node, None, None)) else []
    key = slug(wanted)
    named = (quad for name in _NAMES for quad in store.quads_for_pattern(None, name, None))
    return sorted(
        {quad.subject for quad in named if slug(_text(quad.object)) == key and isinstance(quad.subject, NamedNode)},
        key=str,
    )


def _about(store: Store, node: NamedNode) -> Iterator[Explanation]:
    for sort, properties in (("statement", _PARTS), ("event", _ROLES), ("claim", (kg("speaker"),))):
        for name in properties:
            for quad in _named(store, None, name, node):
                if sort != "event" or _value(store, quad.subject, kg("status")) is not None:
                    yield _explanation(store, quad, sort)
    for quad in _named(store, None, prov("wasAttributedTo"), node):
        yield _explanation(store, quad, "statement" if _value(store, quad.subject, rdf("predicate")) else "event")
    if (own := _sort(store, node)) is not None:
        yield _explanation(store, next(_named(store, node, None, None)), own)


def _sort(store: Store, node: NamedNode) -> str | None:
    """What ``node`` is, if it is itself a statement, event or claim."""
    if _value(store, node, rdf("predicate")) is not None:
        return "statement"
    if _value(store, node, kg("claimType")) is not None:
        return "claim"
    return "event" if _value(store, node, kg("status")) is not None else None


def _explanation(store: Store, quad: Quad, sort: str) -> Explanation:
    node = quad.subject
    speaker = _value(store, node, kg("speaker") if sort == "claim" else prov("wasAttributedTo"))
    return Explanation(
        iri=_text(node),
        sort=sort,
        parts=tuple(_said(store, node, sort)),
        status=_local(_value(store, node, kg("status")) or _value(store, node, kg("claimType"))),
        speaker=None if speaker is None else _name(store, speaker),
        rule=_string(store, node, kg("rule")),
        confidence=_string(store, node, kg("confidence")),
        proofs=tuple(_proofs(store, node, quad.graph_name)) if isinstance(quad.graph_name, NamedNode) else (),
    )


def _said(store: Store, node: Node, sort: str) -> Iterator[tuple[str, str]]:
    if sort == "statement":
        for name in ("subject", "predicate", "object"):
            value = _value(store, node, rdf(name))
            if value is not None:
                yield name, _local(value) if name == "predicate" else _name(store, value)
    elif sort == "event":
        yield "event", _string(store, node, LABEL) or ""
        for role in _ROLES:
            for quad in _named(store, node, role, None):
                yield _local(role), _name(store, quad.object)
    else:
        yield "cue", _string(store, node, kg("cue")) or ""
        yield "words", _string(store, node, schema("text")) or ""


def _proofs(store: Store, node: Node, document: NamedNode) -> Iterator[Proof]:
    text = _string(store, document, nif("isString"))
    name = _string(store, document, schema("identifier")) or _text(document)
    for quad in _named(store, node, prov("wasDerivedFrom"), None):
        begin, end = (_string(store, quad.object, nif(part)) for part in ("beginIndex", "endIndex"))
        words = _string(store, quad.object, nif("anchorOf")) or ""
        if text is None or begin is None or end is None:
            yield Proof(name, words, Span(0, len(words)))
        else:
            sentence = around(text, Span(int(begin), int(end)))
            start = int(begin) - sentence.start
            yield Proof(name, text[sentence.start : sentence.end], Span(start, int(end) - sentence.start))


def around(text: str, span: Span) -> Span:
    """The sentence or sentences of ``text`` that hold ``span``, by their final marks and line breaks."""
    start = end = None
    for match in _SENTENCE_END.finditer(text):
        if match.end() <= span.start:
            start = match.end()
        elif match.start() >= span.end:
            end = match.start()
            break
    return Span(start or 0, len(text) if end is None else end)


def _named(store: Store, node: Node | None, predicate: NamedNode | None, value: Term | None) -> Iterator[Quad]:
    """The quads of the documents' graphs; the store holds them once more without their graph."""
    found = store.quads_for_pattern(node, predicate, value)
    return (quad for quad in found if isinstance(quad.graph_name, NamedNode))


def _value(store: Store, node: Term, predicate: NamedNode) -> Term | None:
    if isinstance(node, Literal):
        return None
    quad = next(store.quads_for_pattern(node, predicate, None), None)
    return None if quad is None else quad.object


def _string(store: Store, node: Term, predicate: NamedNode) -> str | None:
    value = _value(store, node, predicate)
    return None if value is None else _text(value)


def _name(store: Store, node: Term) -> str:
    return _text(node) if isinstance(node, Literal) else _string(store, node, LABEL) or _text(node)


def _local(node: Term | None) -> str:
    return "" if node is None else re.split("[#/]", _text(node))[-1]


def _text(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | BlankNode | Literal) else str(term)
