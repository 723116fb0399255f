"""Content negotiation: which of the forms on offer a client would rather have (RFC 9110, section 12.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.rdf.refused import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HIGHEST = 1.0
# An Accept header longer than this is an attack: browsers send about 150 bytes.
_LONGEST = 4_096


@dataclass(frozen=True, slots=True)
class Offer:
    """A form that an answer can take: its short name, its media type, and what else it is asked for by."""

    name: str
    media: str
    also: tuple[str, ...] = ()

    @property
    def header(self) -> str:
        """The value of Content-Type."""
        return f"{self.media}; charset=utf-8" if self.media.startswith("text/") else self.media


JSON = Offer("json", "application/sparql-results+json", ("application/json",))
XML = Offer("xml", "application/sparql-results+xml", ("application/xml", "text/xml"))
CSV = Offer("csv", "text/csv")
TSV = Offer("tsv", "text/tab-separated-values")
TURTLE = Offer("ttl", "text/turtle", ("application/x-turtle", "application/turtle"))
NTRIPLES = Offer("nt", "application/n-triples", ("text/plain",))
RDFXML = Offer("rdf", "application/rdf+xml", ("application/xml", "text/xml"))
JSONLD = Offer("jsonld", "application/ld+json", ("application/json",))
HTML = Offer("html", "text/html", ("application/xhtml+xml",))

SOLUTIONS = (JSON, XML, CSV, TSV)
TRIPLES = (TURTLE, NTRIPLES, RDFXML, JSONLD)


def choose(accepted: str | None, offers: Sequence[Offer], named: str | None = None) -> Offer:
    """The offer that ``accepted``, an Accept header, likes best; the first one where it has no preference.

    ``named`` is the short name of an offer, or a media type, and goes before the header.

    Raises:
        RefusedError: 406, none of the offers will do.
    """
    if named:
        for offer in offers:
            if named.lower() in {offer.name, offer.media, *offer.also}:
                return offer
        raise RefusedError(406, f"no such form: {named[:40]} (there are {_names(offers)})")
    if not accepted or accepted.strip() == "*/*":
        return offers[0]
    for offer in offers:  # programs name the one form that they read
        if accepted == offer.media:
            return offer
    ranges = list(_ranges(accepted[:_LONGEST]))
    weights = [max(_weight(offer.media, ranges), *_exact(offer, ranges)) for offer in offers]
    best = max(weights)
    if best <= 0:
        raise RefusedError(406, f"none of the accepted forms is on offer: there are {_names(offers)}")
    return offers[weights.index(best)]


def language(accepted: str | None, known: Sequence[str]) -> str:
    """The one of ``known`` that ``accepted``, an Accept-Language header, likes best; the first one if it names none."""
    ranges = list(_ranges((accepted or "")[:_LONGEST]))
    weights = [max((q for tag, q in ranges if tag == code or tag.startswith(f"{code}-")), default=0) for code in known]
    return known[weights.index(max(weights))]


def _names(offers: Iterable[Offer]) -> str:
    return ", ".join(offer.media for offer in offers)


def _ranges(header: str) -> Iterable[tuple[str, float]]:
    for part in header.lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if name:
            yield name, next((_quality(value) for value in parameters if value.startswith("q=")), _HIGHEST)


def _quality(parameter: str) -> float:
    try:
        return min(max(float(parameter[2:]), 0.0), _HIGHEST)
    except ValueError:
        return 0.0


def _exact(offer: Offer, ranges: Iterable[tuple[str, float]]) -> list[float]:
    """The qualities of the other names of ``offer``, where they are given in full."""
    return [0.0, *(quality for name, quality in ranges if name in offer.also)]


def _weight(media: str, ranges: Iterable[tuple[str, float]]) -> float:
    """The quality of the most specific range that covers ``media``."""
    whole, kind, any_ = None, None, None
    for name, quality in ranges:
        if name == media:
            whole = max(quality, whole or 0)
        elif name == f"{media.partition('/')[0]}/*":
            kind = quality
        elif name == "*/*":
            any_ = quality
    return next((quality for quality in (whole, kind, any_) if quality is not None), 0.0)
