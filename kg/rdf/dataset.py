"""Reading -> quads: one named graph per document, shaped as the ontology says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from kg.lang import LANGUAGES
from kg.rdf import article, statements, things
from kg.rdf.iri import Names
from kg.rdf.sheet import Sheet, literal
from kg.rdf.vocabulary import LABEL, SAME, TYPE, schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Entity, Reading


def quads(reading: Reading, base: str, *, software: Iterable[str] = (), text: bool = True) -> set[Quad]:
    """The graph of one document under the base IRI ``base``, as a set of quads; see :func:`write`."""
    return set(write(reading, base, software=software, text=text).quads)


def write(reading: Reading, base: str, *, software: Iterable[str] = (), text: bool = True) -> Sheet:
    """The graph of one document under the base IRI ``base``.

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
    for utterance in reading.utterances if text else ():
        if utterance.reason:
            statements.rejected(sheet, utterance)
    for number, statement in enumerate(reading.statements, 1):
        statements.statement(sheet, number, statement)
    for number, event in enumerate(reading.events, 1):
        statements.event(sheet, number, event)
    return sheet


def authorities(facts: Iterable[tuple[Entity, str, Entity]], base: str) -> set[Quad]:
    """What comes from authorities instead of articles, in the graph ``<base>authorities``.

    ``facts`` are triples with a schema.org property: (Nice, ``"containedInPlace"``, Alpes-Maritimes).
    """
    names, graph = Names(base, ""), NamedNode(f"{base}authorities")
    found: set[Quad] = set()
    for subject, predicate, value in facts:
        for entity in (subject, value):
            node = names.of(entity)
            found.add(Quad(node, TYPE, things.CLASSES[entity.kind], graph))
            found.add(Quad(node, LABEL, literal(entity.name, "fr"), graph))
            found |= {Quad(node, SAME, NamedNode(authority), graph) for authority in entity.authorities}
        found.add(Quad(names.of(subject), schema(predicate), names.of(value), graph))
    return found
