"""Quads -> Web Annotation: each mention as a JSON-LD annotation with position and quote selectors."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.export.graphs import graphs
from kg.rdf.iri import characters
from kg.rdf.vocabulary import LABEL, REFERS, TYPE, nif

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

# Enough words on each side to find the quotation again in a text that has changed a little.
_AROUND = 32
_BASIC = "\uffff"

_Values = dict[str, dict[str, list[str]]]

_TEXT, _DOCUMENT = nif("isString").value, nif("referenceContext").value
_BEGIN, _END, _WORDS = nif("beginIndex").value, nif("endIndex").value, nif("anchorOf").value


def export(quads: Iterable[Quad], *, utf16: bool = False) -> Iterator[bytes]:
    """One annotation page, in order of document and place.

    Positions count Unicode code points, or with ``utf16`` the units that JavaScript counts. Where the article's text is
    left out, quotations have no words around them and positions stay in code points.
    """
    return stream(graphs(quads), utf16=utf16)


def stream(found: Iterable[Iterable[Quad]], *, utf16: bool = False) -> Iterator[bytes]:
    """The same from the quads of one graph after the other, in the order of their names."""
    yield b'{\n "@context": "http://www.w3.org/ns/anno.jsonld",\n "type": "AnnotationPage",\n "items": ['
    first = True
    for quads in found:
        for item in _items(quads, utf16=utf16):
            yield (b"\n" if first else b",\n") + json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")
            first = False
    yield b"\n ]\n}\n"


def _items(quads: Iterable[Quad], *, utf16: bool) -> Iterator[dict[str, object]]:
    values = _gather(quads)
    articles = {node: _article(found[_TEXT][0], utf16=utf16) for node, found in values.items() if _TEXT in found}
    for node in sorted(values, key=lambda node: _place(node, values)):
        for body in sorted(values[node].get(REFERS.value, ())):
            yield _annotation(node, body, values, articles)


@dataclass(frozen=True, slots=True)
class _Article:
    text: str
    astral: tuple[int, ...]

    def position(self, offset: int) -> int:
        """Code points -> the units asked for."""
        return offset + bisect_left(self.astral, offset)


def _article(text: str, *, utf16: bool) -> _Article:
    return _Article(text, tuple(i for i, c in enumerate(text) if c > _BASIC) if utf16 else ())


def _gather(quads: Iterable[Quad]) -> _Values:
    wanted = {_TEXT, _DOCUMENT, _BEGIN, _END, _WORDS, LABEL.value, TYPE.value, REFERS.value}
    values: _Values = defaultdict(lambda: defaultdict(list))
    for quad in sorted(quads, key=str):
        if quad.predicate.value in wanted:
            subject, value = map(characters, (quad.subject, quad.object))
            found = values[subject][quad.predicate.value]
            if value not in found:
                found.append(value)
    return values


def _place(node: str, values: _Values) -> tuple[str, int, int, str]:
    found = values[node]
    begin, end = (int(found[name][0]) if name in found else 0 for name in (_BEGIN, _END))
    return found[_DOCUMENT][0] if _DOCUMENT in found else "", begin, end, node


def _annotation(node: str, body: str, values: _Values, articles: dict[str, _Article]) -> dict[str, object]:
    document, begin, end, _ = _place(node, values)
    words = values[node].get(_WORDS, [""])[0]
    quotation = {"type": "TextQuoteSelector", "exact": words}
    article = articles.get(document)
    if article:
        quotation["prefix"] = article.text[max(0, begin - _AROUND) : begin]
        quotation["suffix"] = article.text[end : end + _AROUND]
        begin, end = article.position(begin), article.position(end)
    known = values.get(body, {})
    return {
        "id": f"{node}&refers-to={body}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {"id": body, "type": known.get(TYPE.value, []), "label": known.get(LABEL.value, [])},
        "target": {
            "source": document,
            "selector": [{"type": "TextPositionSelector", "start": begin, "end": end}, quotation],
        },
    }
