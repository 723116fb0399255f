"""Web annotations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pyoxigraph import Literal, NamedNode, Quad

from kg.export.webanno import export
from kg.rdf.dataset import quads
from kg.rdf.vocabulary import REFERS, nif

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Reading

DOCUMENT, PLACE = NamedNode("https://example.org/doc/1"), NamedNode("https://example.org/place/nice")
TEXT = "😀 Nice 😀 rit"


def items(graph: Iterable[Quad], *, utf16: bool = False) -> list[dict[str, Any]]:
    """The annotations of a graph."""
    page = json.loads(b"".join(export(graph, utf16=utf16)))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    found: list[dict[str, Any]] = page["items"]
    return found


def small() -> list[Quad]:
    """One mention after a character outside the basic plane."""
    node = NamedNode(f"{DOCUMENT.value}#char=2,6")
    return [
        Quad(DOCUMENT, nif("isString"), Literal(TEXT)),
        Quad(node, nif("referenceContext"), DOCUMENT),
        Quad(node, nif("beginIndex"), Literal(2)),
        Quad(node, nif("endIndex"), Literal(6)),
        Quad(node, nif("anchorOf"), Literal("Nice")),
        Quad(node, REFERS, PLACE),
    ]


def test_the_quotation_is_where_it_is_said_to_be(reading: Reading) -> None:
    """Each annotation's position and quotation agree with the text, and there is one for each mention."""
    found = items(quads(reading, "http://localhost:8000/"))
    text = reading.document.text
    for item in found:
        position, quotation = item["target"]["selector"]
        begin, end = position["start"], position["end"]
        assert text[begin:end] == quotation["exact"]
        assert text[:begin].endswith(quotation["prefix"])
        assert text[end:].startswith(quotation["suffix"])
    assert len({item["id"] for item in found}) == len(found) == 11


def test_positions_can_count_as_javascript_does() -> None:
    """A character outside the basic plane is two of JavaScript's units."""
    (item,) = items(small())
    assert item["target"]["selector"][0] == {"type": "TextPositionSelector", "start": 2, "end": 6}
    (item,) = items(small(), utf16=True)
    selector = item["target"]["selector"][0]
    units = TEXT.encode("utf-16-le")
    assert units[2 * selector["start"] : 2 * selector["end"]].decode("utf-16-le") == "Nice"


def test_without_text_the_quotation_stands_alone() -> None:
    """No words around it are given, and nothing fails."""
    (item,) = items(small()[1:], utf16=True)
    assert item["target"]["selector"][1] == {"type": "TextQuoteSelector", "exact": "Nice"}
