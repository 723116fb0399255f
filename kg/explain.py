"""Why the graph says something: each statement, event and claim with its sentence, rule, confidence and source.

Of an entity that several articles name, also why they are taken for one, or may be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode
from rapidfuzz import fuzz, process

from kg.errors import QueryError
from kg.identity import Verdict
from kg.model import Span
from kg.naming import slug
from kg.rdf.iri import characters
from kg.rdf.store import VOID
from kg.rdf.things import CLASSES
from kg.rdf.vocabulary import LABEL, REFERS, SAME, SKOS, TYPE, kg, nif, prov, rdf, schema
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyoxigraph import Quad, Store, Triple

    Node = NamedNode | BlankNode | Triple
    Term = Node | Literal

# A capital before the point is an initial or « M. », not an end.
_SENTENCE_END = re.compile(r"(?<![\s(.-][A-Z]\.)(?<!MM\.)(?<=[.!?…»\"])\s+(?=[«\"A-ZÀ-ÖØ-Þ0-9])|\n+")
_NAMES = (LABEL, NamedNode(SKOS + "altLabel"))
_CLASSES = frozenset(CLASSES.values())
# Of 100: a surname alone is 90 like the whole name, and one letter wrong in seven 86.
_LIKE = 85
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
    """One statement, event, claim or identification, or a quotation that is no claim.

    ``parts`` are pairs of role and label; ``speaker`` says it; the ``status`` of a quotation is why it is rejected.
    """

    iri: str
    sort: str
    parts: tuple[tuple[str, str], ...]
    status: str
    speaker: str | None
    rule: str | None
    confidence: str | None
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities that may be one: each as ``<document>#<key>``, and why."""

    ends: tuple[str, ...]
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Subject:
    """An entity as a subject of data: its IRI and names, and the keys of the documents that speak of it.

    ``parts`` are shorter forms of its names; ``namesakes`` says that others in the graph bear its name.
    """

    iri: str
    names: tuple[str, ...]
    parts: tuple[str, ...]
    documents: tuple[str, ...]
    namesakes: bool


def subjects(store: Store, wanted: str) -> list[Subject]:
    """The entities that bear this IRI or label; of an IRI, the one, or what it goes by now.

    Raises:
        QueryError: no entity in the store bears it.
    """
    called = dict.fromkeys(_now(store, node) for node in _nodes(store, wanted))
    nodes = [node for node in called if _entity(store, node)]
    if not nodes:
        raise QueryError(
            f"no person, organisation, place or other entity in the graph is called “{wanted}”{_meant(store, wanted)}"
        )
    return [_subject(store, node, nodes) for node in nodes]


def _entity(store: Store, node: NamedNode) -> bool:
    kinds = {quad.object for quad in store.quads_for_pattern(node, TYPE, None)}
    return not kinds.isdisjoint(_CLASSES) and kg("UnnamedSource") not in kinds


def _subject(store: Store, node: NamedNode, taken: list[NamedNode]) -> Subject:
    names = sorted({characters(quad.object) for name in _NAMES for quad in store.quads_for_pattern(node, name, None)})
    label = _name(store, node)
    # « Saucet » is part of « Marcel Saucet »; « CCI » is a name of its own.
    shorter = [name for name in names if set(slug(name).split("-")) < set(slug(label).split("-"))]
    if any(quad.object == schema("Person") for quad in store.quads_for_pattern(node, TYPE, None)):
        full = [name for name in shorter if _forename(name) == _forename(label)]
        shorter = [name for name in shorter if name not in full]
        for words in (slug(name).split("-") for name in (label, *full)):
            shorter += [" ".join(words[-count:]) for count in (1, 2) if count < len(words)]
    alike = (other for other in _nodes(store, _name(store, node)) if other not in taken and _entity(store, other))
    graphs = {characters(quad.graph_name) for quad in _named(store, None, REFERS, node)}
    graphs |= {
        characters(quad.graph_name)
        for quad in _named(store, node, LABEL, None)
        if "/doc/" in characters(quad.graph_name)
    }
    return Subject(
        iri=characters(node),
        names=tuple(name for name in names if name not in shorter),
        parts=tuple(sorted(shorter)),
        documents=tuple(sorted(graph.rpartition("/")[2] for graph in graphs)),
        namesakes=any(alike),
    )


def _forename(name: str) -> str:
    """The first word of several: « Marie » of « Marie Kerlo », who is « Marie Kerlo-Riou » elsewhere."""
    words = name.split()
    return slug(words[0]) if len(words) > 1 else ""


def explain(store: Store, wanted: str) -> list[Explanation]:
    """All that is known of what bears this IRI or label, and said about it or by it.

    Of an entity, its names, classes and mentions come first. Case and accents of the label do not count. Of an
    article, by its IRI or identifier, the quotations that are no claims, each with the reason as its status, which may
    be none; of the words of such a quotation, it alone.

    Raises:
        QueryError: nothing in the store bears it, or nothing is said about what does.
    """
    nodes, quoted = _nodes(store, wanted), list(_rejected(store, wanted))
    article = any(_named(store, None, schema("identifier"), Literal(wanted))) or any(
        _value(store, node, schema("sha256")) is not None for node in nodes
    )
    if not nodes and not quoted and not article:
        raise QueryError(f"nothing in the graph is called “{wanted}”{_meant(store, wanted)}")
    found: dict[str, Explanation] = {item.iri: item for item in quoted}
    for node in nodes:
        for item in _about(store, _now(store, node)):
            found.setdefault(item.iri, item)
    if not found and not article:
        raise QueryError(f"“{wanted}” is in the graph, but no statement, event or claim is about it")
    return sorted(found.values(), key=lambda item: (item.sort != "entity", item.sort, item.iri))


def _rejected(store: Store, wanted: str) -> Iterator[Explanation]:
    """The quotations with these words, or of the article of this IRI or identifier, that are nobody's words."""
    for quad in _named(store, None, kg("rejected"), None):
        if not isinstance(quad.object, Literal) or quad.object.language != "fr":
            continue
        document = quad.graph_name
        words = _string(store, quad.subject, nif("anchorOf")) or ""
        if isinstance(document, NamedNode) and wanted in {
            words,
            document.value,
            _string(store, document, schema("identifier")),
        }:
            yield Explanation(
                iri=characters(quad.subject),
                sort="quotation",
                parts=(("words", words),),
                status=quad.object.value,
                speaker=None,
                rule=None,
                confidence=None,
                proofs=tuple(_proof(store, quad.subject, document)),
            )


def _nodes(store: Store, wanted: str) -> list[NamedNode]:
    """What bears this label or alias, or this IRI, which may be without what all of them begin with."""
    if re.match(r"[a-z][a-z0-9+.-]*://", wanted):
        return _there(store, wanted)
    key = slug(wanted)
    named = (quad for name in _NAMES for quad in store.quads_for_pattern(None, name, None))
    found = {
        quad.subject for quad in named if slug(characters(quad.object)) == key and isinstance(quad.subject, NamedNode)
    }
    if found or "/" not in wanted:
        return sorted(found, key=str)
    spaces = {characters(quad.object) for quad in store.quads_for_pattern(None, NamedNode(f"{VOID}uriSpace"), None)}
    return [node for space in sorted(spaces) for node in _there(store, space + wanted)]


def _there(store: Store, iri: str) -> list[NamedNode]:
    try:
        node = NamedNode(iri)
    except ValueError:  # no IRI at all
        return []
    return [node] if any(True for _ in store.quads_for_pattern(node, None, None)) else []


def _meant(store: Store, wanted: str) -> str:
    """The names in the graph that are most like ``wanted``, as the end of a message."""
    names = {
        characters(quad.object): slug(characters(quad.object))
        for name in _NAMES
        for quad in store.quads_for_pattern(None, name, None)
        if isinstance(quad.subject, NamedNode) and _entity(store, quad.subject)
    }
    like = process.extract(slug(wanted), dict(sorted(names.items())), scorer=fuzz.WRatio, limit=3, score_cutoff=_LIKE)
    return "; did you mean " + " or ".join(f"“{name}”" for _, _, name in like) + "?" if like else ""


def proposals(store: Store, *verdicts: Verdict) -> list[Proposal]:
    """The pairs of entities that may be one, which nobody has decided on yet, the likeliest first.

    With ``verdicts`` those that have one of these instead.
    """
    found = []
    for verdict in verdicts or (Verdict.DRAFT,):
        for quad in _named(store, None, kg("verdict"), kg(verdict.value)):
            ends = [characters(end) for part in _PARTS if (end := _value(store, quad.subject, part)) is not None]
            if ends:  # else a statement, event or claim that a reader rejected
                tails = tuple(end.rpartition("/doc/")[2] for end in ends)
                found.append(Proposal(tails, _identification(store, quad.subject)))
    return sorted(found, key=lambda row: (-float(row.explanation.confidence or 0), row.ends))


def _now(store: Store, node: NamedNode) -> NamedNode:
    """What an entity goes by now, if its own IRI is used no more."""
    if _value(store, node, TYPE) is None:
        same = _value(store, node, SAME)
        return same if isinstance(same, NamedNode) else node
    return node


def _about(store: Store, node: NamedNode) -> Iterator[Explanation]:
    if _entity(store, node):
        yield _itself(store, node)
    for sort, properties in (("statement", _PARTS), ("event", _ROLES), ("claim", (kg("speaker"),))):
        for name in properties:
            for quad in _named(store, None, name, node):
                if sort != "event" or _value(store, quad.subject, kg("status")) is not None:
                    yield _explanation(store, quad, sort)
    for quad in _named(store, None, prov("wasAttributedTo"), node):
        yield _explanation(store, quad, "statement" if _value(store, quad.subject, rdf("predicate")) else "event")
    yield from _identifications(store, node)
    if (own := _sort(store, node)) is not None:
        yield _explanation(store, next(_named(store, node, None, None)), own)
    elif _value(store, node, kg("verdict")) == kg(Verdict.REJECTED.value):
        sort = characters(node).split("/")[-2]
        yield Explanation(characters(node), sort, (), Verdict.REJECTED.value, "review.yaml", None, None, ())


def _itself(store: Store, node: NamedNode) -> Explanation:
    """The entity ``node``: what it is called, what it is, and each of its mentions."""
    note = schema("disambiguatingDescription")
    told = ((TYPE, "class"), (_NAMES[0], "label"), (_NAMES[1], "alias"), (note, "namesake"), (SAME, "same as"))
    parts = {
        (role, _local(quad.object) if role == "class" else characters(quad.object))
        for name, role in told
        for quad in _named(store, node, name, None)
    }
    mentions = sorted(
        (quad for quad in _named(store, None, REFERS, node)),
        key=lambda quad: (characters(quad.graph_name), int(_string(store, quad.subject, nif("beginIndex")) or 0)),
    )
    proofs = tuple(proof for quad in mentions for proof in _proof(store, quad.subject, quad.graph_name))
    return Explanation(characters(node), "entity", tuple(sorted(parts)), "", None, None, None, proofs)


def _identifications(store: Store, node: NamedNode) -> Iterator[Explanation]:
    """Each proposal that what ``node`` is in one article and what another tells of are one."""
    for end in _named(store, None, SAME, node):
        for part in _PARTS:
            for quad in _named(store, None, part, end.subject):
                if _value(store, quad.subject, TYPE) == kg("Identification"):
                    yield _identification(store, quad.subject)


def _identification(store: Store, node: Node) -> Explanation:
    ends = [value for part in _PARTS if isinstance(value := _value(store, node, part), NamedNode)]
    return Explanation(
        iri=characters(node),
        sort="identification",
        parts=tuple(("entity", _string(store, end, schema("name")) or characters(end)) for end in ends),
        status=_local(_value(store, node, kg("verdict"))),
        speaker=None if _value(store, node, prov("wasAttributedTo")) is None else "review.yaml",
        rule=_string(store, node, kg("rule")),
        confidence=_string(store, node, kg("confidence")),
        proofs=tuple(proof for end in ends for proof in _first(store, end)),
    )


def _first(store: Store, end: NamedNode) -> Iterator[Proof]:
    """Where the article first names what is one of two ends of an identification."""
    document = NamedNode(end.value.partition("#")[0])
    entity = _value(store, end, SAME)
    if isinstance(entity, NamedNode):
        mentions = [quad.subject for quad in store.quads_for_pattern(None, REFERS, entity, document)]
        if mentions:
            first = min(mentions, key=lambda node: int(_string(store, node, nif("beginIndex")) or 0))
            yield from _proof(store, first, document)


def _sort(store: Store, node: NamedNode) -> str | None:
    """What ``node`` is, if it is itself a statement, event or claim."""
    if _value(store, node, rdf("predicate")) is not None:
        return "statement"
    if _value(store, node, kg("claimType")) is not None:
        return "claim"
    return "event" if _value(store, node, kg("status")) is not None else None


def _explanation(store: Store, quad: Quad, sort: str) -> Explanation:
    node = quad.subject
    # What readers corrected stands elsewhere than the rest.
    home = next((own.graph_name for own in _named(store, node, TYPE, None)), quad.graph_name)
    speaker = _value(store, node, kg("speaker") if sort == "claim" else prov("wasAttributedTo"))
    return Explanation(
        iri=characters(node),
        sort=sort,
        parts=tuple(_said(store, node, sort)),
        status=_local(_value(store, node, kg("status")) or _value(store, node, kg("claimType"))),
        speaker=None if speaker is None else _name(store, speaker),
        rule=_string(store, node, kg("rule")),
        confidence=_string(store, node, kg("confidence")),
        proofs=tuple(_proofs(store, node, home)) if isinstance(home, NamedNode) else (),
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
    for quad in _named(store, node, prov("wasDerivedFrom"), None):
        yield from _proof(store, quad.object, document)


def _proof(store: Store, mention: Term, document: Node | DefaultGraph) -> Iterator[Proof]:
    """The words of ``mention`` in their sentence; alone where the text is left out."""
    if isinstance(document, DefaultGraph):
        return
    text = _string(store, document, nif("isString"))
    name = _string(store, document, schema("identifier")) or characters(document)
    begin, end = (_string(store, mention, nif(part)) for part in ("beginIndex", "endIndex"))
    words = _string(store, mention, nif("anchorOf")) or ""
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
    return None if value is None else characters(value)


def _name(store: Store, node: Term) -> str:
    return characters(node) if isinstance(node, Literal) else _string(store, node, LABEL) or characters(node)


def _local(node: Term | None) -> str:
    return "" if node is None else re.split("[#/]", characters(node))[-1]
