"""What a page shows of one thing: what is known, what is said and by whom, where it appears."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.rdf.vocabulary import ALIAS, LABEL, REFERS, SAME, SKOS, TYPE, kg, nif, prov, rdf, schema
from kg.serve.lookup import UNION, Link, finer
from kg.terms import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.serve.lookup import Lookup, Proof

#: How many facts, claims or articles a section of a page shows; all are in its RDF.
SHOWN = 200
# How many mentions are counted for the list of articles: a page answers at once, even that of « France ».
_COUNTED = 20_000
_ROLES = tuple(kg(role.value) for role in Role)
_AUTHORITIES = (SAME, NamedNode(SKOS + "exactMatch"), NamedNode(SKOS + "closeMatch"))
_HIDDEN = frozenset(
    (
        *(TYPE, LABEL, ALIAS, *_AUTHORITIES, *_ROLES),
        *(rdf(name) for name in ("subject", "predicate", "object")),
        *(prov(name) for name in ("wasDerivedFrom", "wasGeneratedBy", "wasAttributedTo")),
        *(
            kg(n)
            for n in ("status", "confidence", "rule", "speaker", "cue", "claimType", "states", "statedIn", "saidAt")
        ),
        schema("text"),
    )
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement or an event: its parts as pairs of role and link, its state, who says it, and its proofs."""

    link: Link
    parts: tuple[tuple[str, Link], ...]
    status: str
    confidence: float | None
    rule: str
    speaker: Link | None
    claim: Link | None
    proofs: tuple[Proof, ...]

    @property
    def asserted(self) -> bool:
        """Whether the article itself says it, as a fact."""
        return self.speaker is None and self.claim is None and self.status == "Asserted"


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim: the words, how they are brought, who says them, and its proofs."""

    link: Link
    words: str
    cue: str
    manner: str
    speaker: Link | None
    where: Link | None
    when: str
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Everything on the page of one thing. ``more`` names the sections that show only their first :data:`SHOWN`."""

    iri: str
    link: Link
    types: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    authorities: tuple[Link, ...] = ()
    details: tuple[tuple[str, tuple[Link, ...]], ...] = ()
    own: Fact | Saying | None = None
    known: tuple[Fact, ...] = ()
    said: tuple[Fact, ...] = ()
    sayings: tuple[Saying, ...] = ()
    articles: tuple[tuple[Link, int], ...] = ()
    more: frozenset[str] = field(default_factory=frozenset)


def card(lookup: Lookup, iri: str) -> Card:
    """The card of ``iri``."""
    node = NamedNode(iri)
    link = lookup.link(node)
    facts, cut = _first(_facts(lookup, node))
    sayings, cut_sayings = _first(lookup.subjects(kg("speaker"), node))
    shown = [fact(lookup, item) for item in facts]
    articles, cut_articles = _articles(lookup, node)
    own = saying(lookup, node) if link.kind == "claim" else None
    if link.kind in {"statement", "event"}:
        own = fact(lookup, node)  # type: ignore[assignment]  # one of the two
    cuts = (("facts", cut), ("sayings", cut_sayings), ("articles", cut_articles))
    types = lookup.types(node)
    return Card(
        iri=iri,
        link=link,
        types=tuple(map(lookup.term, types if link.kind == "event" else finer(types))),
        aliases=tuple(sorted({value.value for value in lookup.values(node, ALIAS) if isinstance(value, Literal)})),
        authorities=tuple(_authorities(lookup, node)),
        details=tuple(_details(lookup, node)),
        own=own,
        known=tuple(item for item in shown if item.asserted),
        said=tuple(item for item in shown if not item.asserted),
        sayings=tuple(saying(lookup, item) for item in sayings),
        articles=articles,
        more=frozenset(name for name, is_cut in cuts if is_cut),
    )


def fact(lookup: Lookup, node: NamedNode) -> Fact:
    """A statement or an event."""
    speaker, claim = lookup.value(node, prov("wasAttributedTo")), lookup.value(node, kg("statedIn"))
    confidence = lookup.text(node, kg("confidence"))
    return Fact(
        link=Link(lookup.name(node), lookup.address(node.value), lookup.kind(node)),
        parts=tuple(_parts(lookup, node)),
        status=lookup.text(node, kg("status")).rpartition("#")[2],
        confidence=float(confidence) if confidence else None,
        rule=lookup.text(node, kg("rule")),
        speaker=None if speaker is None else lookup.link(speaker),
        claim=None if claim is None else lookup.link(claim),
        proofs=tuple(lookup.proofs(node)),
    )


def saying(lookup: Lookup, node: NamedNode) -> Saying:
    """A claim."""
    speaker, where = lookup.value(node, kg("speaker")), lookup.value(node, kg("saidAt"))
    words = lookup.text(node, schema("text"))
    return Saying(
        link=Link(words, lookup.address(node.value), "claim"),
        words=words,
        cue=lookup.text(node, kg("cue")),
        manner=lookup.text(node, kg("claimType")).rpartition("#")[2],
        speaker=None if speaker is None else lookup.link(speaker),
        where=None if where is None else lookup.link(where),
        when=lookup.text(node, schema("dateCreated")),
        proofs=tuple(lookup.proofs(node)),
    )


def _facts(lookup: Lookup, node: NamedNode) -> Iterator[NamedNode]:
    """The statements and events in which the node takes part, or that the claim of that name states."""
    for predicate in (rdf("subject"), rdf("object"), *_ROLES):
        yield from lookup.subjects(predicate, node)
    for value in lookup.values(node, kg("states")):
        if isinstance(value, NamedNode):
            yield value


def _first(nodes: Iterable[NamedNode]) -> tuple[list[NamedNode], bool]:
    """The first :data:`SHOWN` of the nodes, in natural order, and whether there are more."""
    found = list(islice(dict.fromkeys(islice(nodes, 2 * SHOWN)), SHOWN + 1))
    return sorted(found[:SHOWN], key=_natural), len(found) > SHOWN


def _natural(node: NamedNode) -> tuple[str, int]:
    match = re.fullmatch(r"(.*?)(\d*)", node.value)
    return (match[1], int(match[2] or 0)) if match else (node.value, 0)


def _parts(lookup: Lookup, node: NamedNode) -> Iterator[tuple[str, Link]]:
    predicate = lookup.value(node, rdf("predicate"))
    if isinstance(predicate, NamedNode):
        subject, value = lookup.value(node, rdf("subject")), lookup.value(node, rdf("object"))
        if subject is not None:
            yield "", lookup.link(subject)
        if value is not None:
            yield lookup.term(predicate.value), lookup.link(value)
        return
    for role in _ROLES:
        for value in lookup.values(node, role):
            yield lookup.term(role.value), lookup.link(value)


def _authorities(lookup: Lookup, node: NamedNode) -> Iterator[Link]:
    for predicate in _AUTHORITIES:
        for value in lookup.values(node, predicate):
            if isinstance(value, NamedNode):
                yield Link(value.value, lookup.address(value.value))


def _details(lookup: Lookup, node: NamedNode) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """The values that are the thing's own, not relations that some article states."""
    stated = {
        (lookup.value(item, rdf("predicate")), lookup.value(item, rdf("object")))
        for item in islice(lookup.subjects(rdf("subject"), node), SHOWN)
    }
    found: dict[NamedNode, list[Link]] = {}
    for quad in islice(lookup.store.quads_for_pattern(node, None, None, UNION), _COUNTED):
        if quad.predicate not in _HIDDEN and (quad.predicate, quad.object) not in stated:
            found.setdefault(quad.predicate, []).append(lookup.link(quad.object))
    for predicate, links in sorted(found.items(), key=lambda pair: pair[0].value):
        yield lookup.term(predicate.value), tuple(sorted(links, key=lambda link: link.label)[:SHOWN])


def _articles(lookup: Lookup, node: NamedNode) -> tuple[tuple[tuple[Link, int], ...], bool]:
    """The articles that mention the node, and how often each does, the most first."""
    mentions = [mention.value for mention in islice(lookup.subjects(REFERS, node), _COUNTED)]
    counts = Counter(iri.partition("#")[0] for iri in mentions).most_common(SHOWN + 1)
    links = [(_dated(lookup, NamedNode(iri)), number) for iri, number in counts[:SHOWN]]
    return tuple(links), len(counts) > SHOWN or len(mentions) == _COUNTED


def _dated(lookup: Lookup, node: NamedNode) -> Link:
    link = lookup.link(node)
    day = lookup.text(node, schema("datePublished"))
    return Link(f"{link.label} ({day})" if day else link.label, link.href, link.kind)


def mentioned(lookup: Lookup, document: NamedNode) -> Iterator[NamedNode]:
    """The mentions of a document."""
    return lookup.subjects(nif("referenceContext"), document)
