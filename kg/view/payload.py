"""Network -> the JSON that the page reads: columns of numbers and short strings, so that a node costs little."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.rdf.vocabulary import KG, PROV, SCHEMA
from kg.view.network import KINDS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.view.layout import Layout
    from kg.view.network import Anchor, Article, Fact, Network

    Json = str | int | list["Json"] | dict[str, "Json"] | None

_SHORT = ((SCHEMA, "schema:"), (KG, "kg:"), (PROV, "prov:"))
_DEFAULT = "http://localhost:8000/"


def payload(
    network: Network, places: Layout, ranks: tuple[float, ...], *, title: str, focus: int = -1
) -> dict[str, Json]:
    """The page's data, ready for :func:`dumps`.

    Columns are as long as their table; what few rows have is a map from row number to value. IRIs under the base IRI
    are written without it, numbers of statements and events of an article as the number alone.
    """
    base = _base(network)
    names = sorted({fact.predicate for fact in network.facts} | {edge.predicate for edge in network.edges})
    predicate = {name: number for number, name in enumerate(names)}
    rules = sorted({fact.rule for fact in network.facts})
    rule = {name: number for number, name in enumerate(rules)}
    words = terms()
    classes = {name for node in network.nodes for name in node.classes}
    return {
        "title": title,
        "base": base,
        "focus": focus,
        "kinds": list(KINDS),
        "statuses": list(STATUSES),
        "predicates": [short(name) for name in names],
        "terms": [list(words.get(short(name), ())) or [_spoken(name, network)] for name in names],
        "classes": {name: list(words[f"schema:{name}"]) for name in sorted(classes) if f"schema:{name}" in words},
        "rules": list(rules),
        "articles": [_article(article, base) for article in network.articles],
        "nodes": _nodes(network, places, ranks, base),
        "facts": _facts(network, base, predicate, rule),
        "edges": _edges(network, predicate),
        "claims": _claims(network, base),
    }


def dumps(value: object) -> str:
    """JSON that is safe inside ``<script>``: ``<`` is escaped, and so are the line ends that only JavaScript knows."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return (
        text.replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
        .encode("utf-8", "backslashreplace")
        .decode()
    )


def terms() -> dict[str, tuple[str, str]]:
    """What the page calls each predicate and class of event, in French and English, by its short name."""
    return {name: (french, english) for name, french, english in read_table("kg.view", "assets/terms.tsv")}


def short(iri: str) -> str:
    """``schema:affiliation`` for the full IRI; an IRI of no vocabulary of ours is left as it is."""
    for space, prefix in _SHORT:
        if iri.startswith(space):
            return prefix + iri[len(space) :]
    return iri


def _spoken(iri: str, network: Network) -> str:
    """What an open relation is called: its label, or the lemma in its IRI."""
    return network.labels.get(iri) or iri.rsplit("/", 1)[-1].rsplit("#", 1)[-1].replace("-", " ")


def _base(network: Network) -> str:
    """The base IRI, read from the articles'."""
    return network.articles[0].iri.rpartition("doc/")[0] if network.articles else _DEFAULT


def _tail(iri: str, base: str) -> str:
    return iri.removeprefix(base)


def _number(fact: Fact, folder: str, network: Network, base: str) -> Json:
    """``7`` for ``statement/<key of its article>-7``, else the IRI."""
    if fact.article >= 0:
        key = network.articles[fact.article].iri.rpartition("/")[2]
        tail = fact.iri.removeprefix(f"{base}{folder}/{key}-")
        if tail.isdecimal():
            return int(tail)
    return _tail(fact.iri, base)


def _flat(anchors: Iterable[Anchor]) -> list[Json]:
    return [number for anchor in anchors for number in (anchor.article, anchor.begin, anchor.end - anchor.begin)]


def _article(article: Article, base: str) -> dict[str, Json]:
    return {
        "iri": _tail(article.iri, base),
        "name": article.name,
        "head": article.headline,
        "date": article.date,
        "publisher": article.publisher,
        "authors": list(article.authors),
        "url": article.url,
        "text": article.text,
    }


def _edges(network: Network, predicate: dict[str, int]) -> dict[str, Json]:
    return {
        "s": [edge.source for edge in network.edges],
        "t": [edge.target for edge in network.edges],
        "p": [predicate[edge.predicate] for edge in network.edges],
        "f": [edge.facts[0] if len(edge.facts) == 1 else list(edge.facts) for edge in network.edges],
    }


def _nodes(network: Network, places: Layout, ranks: tuple[float, ...], base: str) -> dict[str, Json]:
    nodes = network.nodes
    return {
        "iri": ["" if node.fact >= 0 else _tail(node.iri, base) for node in nodes],
        "label": [node.label for node in nodes],
        "kind": [KINDS.index(node.kind) for node in nodes],
        "rank": [round(rank * 1000) for rank in ranks],
        "x": list(places.x),
        "y": list(places.y),
        "group": list(places.community),
        "at": [_flat(node.anchors) or 0 for node in nodes],
        "classes": {str(n): list(node.classes) for n, node in enumerate(nodes) if node.classes and node.fact < 0},
        "aliases": {str(n): list(node.aliases) for n, node in enumerate(nodes) if node.aliases},
        "links": {str(n): list(node.links) for n, node in enumerate(nodes) if node.links},
        "fact": {str(n): node.fact for n, node in enumerate(nodes) if node.fact >= 0},
    }


def _facts(network: Network, base: str, predicate: dict[str, int], rule: dict[str, int]) -> dict[str, Json]:
    facts = network.facts
    events = {node.fact for node in network.nodes if node.fact >= 0}
    return {
        "iri": [_number(f, "event" if n in events else "statement", network, base) for n, f in enumerate(facts)],
        "s": [fact.subject for fact in facts],
        "p": [predicate[fact.predicate] for fact in facts],
        "o": [fact.target for fact in facts],
        "status": [STATUSES.index(fact.status) for fact in facts],
        "sure": [round(fact.confidence * 100) for fact in facts],
        "rule": [rule[fact.rule] for fact in facts],
        "claim": [fact.claim for fact in facts],
        "who": [fact.speaker for fact in facts],
        "art": [fact.article for fact in facts],
        "at": [_flat(fact.anchors) or 0 for fact in facts],
        "text": {str(n): fact.text for n, fact in enumerate(facts) if fact.text},
        "date": {str(n): fact.date for n, fact in enumerate(facts) if fact.date},
        "against": {str(n): 1 for n, fact in enumerate(facts) if fact.negative},
    }


def _claims(network: Network, base: str) -> list[Json]:
    return [
        {
            "iri": _tail(claim.iri, base),
            "who": claim.speaker,
            "cue": claim.cue,
            "manner": claim.manner,
            "stance": claim.stance,
            "date": claim.date,
            "place": claim.place,
            "art": claim.article,
            "at": _flat(claim.anchors),
            "text": "" if claim.anchors and network.articles[claim.article].text else claim.text,
        }
        for claim in network.claims
    ]
