"""An article as its page shows it: the text cut at its mentions, and what was found in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.model import Span
from kg.rdf.vocabulary import REFERS, TYPE, kg, nif, schema
from kg.serve.card import SHOWN, mentioned, saying
from kg.serve.lookup import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.serve.card import Saying
    from kg.serve.lookup import Lookup

_DATA = ("publisher", "author", "datePublished", "articleSection", "url", "inLanguage", "identifier", "sha256")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text: its words, what they name if they are a mention, and the anchors that begin with it."""

    words: str
    link: Link | None = None
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """Everything on the page of one article; ``pieces`` are its paragraphs, empty if its text is left out."""

    iri: str
    link: Link
    data: tuple[tuple[str, tuple[Link, ...]], ...]
    pieces: tuple[tuple[Piece, ...], ...]
    named: tuple[tuple[Link, int], ...]
    sayings: tuple[Saying, ...]


def article(lookup: Lookup, iri: str) -> Article:
    """The article ``iri``."""
    node = NamedNode(iri)
    spans: dict[Span, Link | None] = {}
    named: Counter[NamedNode] = Counter()
    for mention in mentioned(lookup, node):
        begin, end = (lookup.text(mention, nif(name)) for name in ("beginIndex", "endIndex"))
        thing = lookup.value(mention, REFERS)
        if begin.isdigit() and end.isdigit():
            spans[Span(int(begin), int(end))] = None if thing is None else lookup.link(thing)
        if isinstance(thing, NamedNode):
            named[thing] += 1
    text = lookup.text(node, nif("isString"))
    return Article(
        iri=iri,
        link=lookup.link(node),
        data=tuple(_data(lookup, node)),
        pieces=tuple(paragraphs(text, spans)),
        named=tuple((lookup.link(thing), number) for thing, number in named.most_common(SHOWN)),
        sayings=tuple(saying(lookup, claim) for claim in _claims(lookup, node)),
    )


def paragraphs(text: str, spans: dict[Span, Link | None]) -> Iterator[tuple[Piece, ...]]:
    """``text`` cut at line breaks and at those of ``spans`` that have a link; of overlapping ones, the first longest.

    Each span leaves an anchor at its first character, drawn or not.
    """
    cuts = sorted(spans, key=lambda span: (span.start, -span.end))
    pieces: list[Piece] = []
    place, waiting = 0, 0
    for span in [*(span for span in cuts if spans[span]), Span(len(text), len(text))]:
        if span.start < place:
            continue
        while waiting < len(cuts) and cuts[waiting].start < span.start:
            start = max(place, cuts[waiting].start)
            pieces.append(Piece(text[place:start]))
            place, names = start, []
            while waiting < len(cuts) and cuts[waiting].start <= place:
                names.append(_anchor(cuts[waiting]))
                waiting += 1
            pieces.append(Piece("", anchors=tuple(names)))
        pieces.append(Piece(text[place : span.start]))
        names = []
        while waiting < len(cuts) and cuts[waiting].start <= span.start:
            if cuts[waiting] != span:
                names.append(_anchor(cuts[waiting]))
            waiting += 1
        if span.end > span.start:
            pieces.append(Piece(text[span.start : span.end], spans[span], (_anchor(span), *names)))
        place = span.end
    yield from _lines(pieces)


def _lines(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    line: list[Piece] = []
    for piece in pieces:
        if piece.link is not None or "\n" not in piece.words:
            line.append(piece)
            continue
        first, *rest = piece.words.split("\n")
        line.append(Piece(first))
        for words in rest:
            if any(part.words.strip() for part in line):
                yield tuple(part for part in line if part.words or part.anchors)
                line = []
            line.append(Piece(words))
    if any(part.words.strip() or part.anchors for part in line):
        yield tuple(part for part in line if part.words or part.anchors)


def _anchor(span: Span) -> str:
    return f"char={span.start},{span.end}"


def _data(lookup: Lookup, node: NamedNode) -> Iterator[tuple[str, tuple[Link, ...]]]:
    for name in _DATA:
        values = sorted(value.value for value in lookup.values(node, schema(name)) if isinstance(value, Literal))
        if values:
            links = (Link(value, lookup.address(value) if name == "url" else "") for value in values)
            yield name, tuple(links)


def _claims(lookup: Lookup, node: NamedNode) -> list[NamedNode]:
    graph = lookup.store.quads_for_pattern(None, TYPE, kg("Claim"), node)
    found = [quad.subject for quad in islice(graph, SHOWN) if isinstance(quad.subject, NamedNode)]
    return sorted(found, key=lambda claim: int(claim.value.rpartition("-")[2]))
