"""Reading -> quads: one named graph per document, shaped as the ontology says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang import LANGUAGES
from kg.rdf import article, statements, things
from kg.rdf.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyoxigraph import Quad

    from kg.model import Reading


def quads(reading: Reading, base: str, *, software: Iterable[str] = (), text: bool = True) -> set[Quad]:
    """The graph of one document under the base IRI ``base``, as a set of quads.

    ``software`` names what made it, each as ``"name version"``; without ``text`` the article's text is left out and
    only the words of mentions, evidence and claims are kept.
    """
    document = reading.document
    sheet = Sheet(reading, LANGUAGES[document.language], base)
    article.describe(sheet, text=text)
    article.generated(sheet, software)
    for known in (reading.entities, reading.quantities, reading.times):
        for thing in known:
            things.describe(sheet, thing)
    for claim in reading.claims:
        statements.claim(sheet, claim)
    for number, statement in enumerate(reading.statements, 1):
        statements.statement(sheet, number, statement)
    for number, event in enumerate(reading.events, 1):
        statements.event(sheet, number, event)
    return sheet.quads
