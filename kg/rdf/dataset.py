"""Reading -> quads: one named graph per document, shaped as the ontology says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Quad

from kg.model import Claim, Entity, Event, Kind, Quantity, Source, Span, Statement, Status, Time
from kg.rdf.vocabulary import (
    EDTF,
    ITSRDF,
    KG,
    LABEL,
    OWL,
    SKOS,
    TIME,
    TYPE,
    XSD,
    kg,
    nif,
    prov,
    rdf,
    schema,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.model import Filler, Reading

_CLASSES = {
    Kind.PERSON: schema("Person"),
    Kind.ORGANIZATION: schema("Organization"),
    Kind.PLACE: schema("Place"),
    Kind.EVENT: schema("Event"),
    Kind.WORK: schema("CreativeWork"),
    Kind.LAW: schema("Legislation"),
    Kind.PRODUCT: schema("Product"),
    Kind.CONCEPT: NamedNode(SKOS + "Concept"),
}
_OWN = {"headOf", "age", "owner", "produces", "partner", "competitor", "participant", "replaces", "partOf"}
_RENAMED = {"child": "children", "relative": "relatedTo"}
_IDENT = NamedNode(ITSRDF + "taIdentRef")
_FULL_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def quads(reading: Reading, base: str) -> set[Quad]:
    """The graph of one document under the base IRI ``base``, as a set of quads."""
    return set(_Writer(reading, base).all())


class _Writer:
    def __init__(self, reading: Reading, base: str) -> None:
        self.reading = reading
        self.base = base
        self.document = NamedNode(f"{base}doc/{reading.document.key}")

    def all(self) -> Iterator[Quad]:
        yield from self._article()
        for entity in self.reading.entities:
            yield from self._entity(entity)
        for quantity in self.reading.quantities:
            yield from self._value(quantity)
        for time in self.reading.times:
            yield from self._value(time)
        for claim in self.reading.claims:
            yield from self._claim(claim)
        for number, statement in enumerate(self.reading.statements, 1):
            yield from self._statement(number, statement)
        for number, event in enumerate(self.reading.events, 1):
            yield from self._event(number, event)

    def _quad(self, subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> Quad:
        return Quad(subject, predicate, value, self.document)

    def _node(self, folder: str, number: int) -> NamedNode:
        return NamedNode(f"{self.base}{folder}/{self.reading.document.key}-{number}")

    def _article(self) -> Iterator[Quad]:
        article = self.reading.document
        yield self._quad(self.document, TYPE, schema("NewsArticle"))
        yield self._quad(self.document, TYPE, nif("Context"))
        yield self._quad(self.document, nif("isString"), Literal(article.text))
        yield self._quad(self.document, schema("sha256"), Literal(article.sha256))
        yield self._quad(self.document, schema("identifier"), Literal(article.identifier))
        yield self._quad(self.document, schema("inLanguage"), Literal(article.language))
        if article.published:
            day = Literal(article.published.isoformat(), datatype=NamedNode(XSD + "date"))
            yield self._quad(self.document, schema("datePublished"), day)

    def _mention(self, span: Span) -> tuple[NamedNode, list[Quad]]:
        node = NamedNode(f"{self.document.value}#char={span.start},{span.end}")
        index = NamedNode(XSD + "nonNegativeInteger")
        return node, [
            self._quad(node, TYPE, nif("OffsetBasedString")),
            self._quad(node, nif("beginIndex"), Literal(str(span.start), datatype=index)),
            self._quad(node, nif("endIndex"), Literal(str(span.end), datatype=index)),
            self._quad(node, nif("anchorOf"), Literal(self.reading.text.words(span))),
            self._quad(node, nif("referenceContext"), self.document),
        ]

    def _anchor(self, node: NamedNode, span: Span) -> Iterator[Quad]:
        mention, found = self._mention(span)
        yield from found
        yield self._quad(mention, _IDENT, node)

    def _evidence(self, node: NamedNode, spans: tuple[Span, ...]) -> Iterator[Quad]:
        for span in spans:
            mention, found = self._mention(span)
            yield from found
            yield self._quad(node, prov("wasDerivedFrom"), mention)

    def _iri(self, value: Entity | Quantity | Time) -> NamedNode:
        match value:
            case Entity():
                return NamedNode(self.base + quote(value.key, safe="/-"))
            case Time():
                return NamedNode(f"{self.base}time/{quote(value.edtf, safe='~')}")
            case Quantity():
                parts = (value.value, value.minimum, value.maximum, value.unit, value.per)
                tail = "_".join(quote(part or "", safe="") for part in parts) + ("~" if value.approximate else "")
                return NamedNode(f"{self.base}quantity/{tail}")

    def _entity(self, entity: Entity) -> Iterator[Quad]:
        node = self._iri(entity)
        yield self._quad(node, TYPE, _CLASSES[entity.kind])
        yield self._quad(node, LABEL, Literal(entity.name, language="fr"))
        for name in entity.classes:
            yield self._quad(node, TYPE, schema(name))
        for alias in entity.aliases:
            yield self._quad(node, NamedNode(SKOS + "altLabel"), Literal(alias, language="fr"))
        for authority in entity.authorities:
            yield self._quad(node, NamedNode(OWL + "sameAs"), NamedNode(authority))
        for mention in entity.mentions:
            yield from self._anchor(node, mention.span)

    def _value(self, value: Quantity | Time) -> Iterator[Quad]:
        node = self._iri(value)
        yield from self._anchor(node, value.span)
        if isinstance(value, Time):
            yield self._quad(node, TYPE, NamedNode(TIME + "TemporalEntity"))
            yield self._quad(node, kg("edtf"), Literal(value.edtf, datatype=NamedNode(EDTF + "EDTF")))
            if _FULL_DATE.fullmatch(value.edtf):
                day = Literal(value.edtf, datatype=NamedNode(XSD + "date"))
                yield self._quad(node, NamedNode(TIME + "inXSDDate"), day)
            return
        yield self._quad(node, TYPE, schema("MonetaryAmount" if value.money else "QuantitativeValue"))
        decimal = NamedNode(XSD + "decimal")
        for name in ("value", "minimum", "maximum"):
            number = getattr(value, name)
            if number is not None:
                term = schema({"value": "value", "minimum": "minValue", "maximum": "maxValue"}[name])
                yield self._quad(node, term, Literal(number, datatype=decimal))
        if value.unit is not None:
            yield self._quad(node, schema("currency" if value.money else "unitText"), Literal(value.unit))
        if value.per is not None:
            yield self._quad(node, kg("per"), Literal(value.per))
        if value.approximate:
            yield self._quad(node, kg("approximate"), Literal(value=True))

    def _speaker(self, speaker: Entity | Source) -> tuple[NamedNode, list[Quad]]:
        if isinstance(speaker, Entity):
            return self._iri(speaker), []
        node = NamedNode(f"{self.base}source/{self.reading.document.key}-{quote(speaker.label, safe='')}")
        found = [
            self._quad(node, TYPE, kg("UnnamedSource")),
            self._quad(node, LABEL, Literal(speaker.label, language="fr")),
        ]
        return node, found

    def _claim(self, claim: Claim) -> Iterator[Quad]:
        node = self._node("claim", claim.number)
        yield self._quad(node, TYPE, kg("Claim"))
        yield self._quad(node, kg("claimType"), kg(claim.manner.value))
        yield self._quad(node, kg("stance"), kg(claim.stance.value))
        yield self._quad(node, schema("text"), Literal(self.reading.text.words(claim.content), language="fr"))
        yield from self._evidence(node, (claim.content,))
        if claim.cue is not None:
            yield self._quad(node, kg("cue"), Literal(self.reading.text.words(claim.cue), language="fr"))
        if claim.speaker is not None:
            speaker, found = self._speaker(claim.speaker)
            yield from found
            yield self._quad(node, kg("speaker"), speaker)
        if claim.said_at is not None:
            yield self._quad(node, kg("saidAt"), self._iri(claim.said_at))

    def _object(self, value: Filler) -> NamedNode | Literal:
        return Literal(value, language="fr") if isinstance(value, str) else self._iri(value)

    def _predicate(self, statement: Statement) -> NamedNode:
        name = statement.predicate
        if name.startswith("open/"):
            return NamedNode(f"{self.base}{quote(name)}")
        if name == "locatedIn":
            both = {statement.subject.kind, getattr(statement.object, "kind", None)} == {Kind.PLACE}
            return schema("containedInPlace" if both else "location")
        return kg(name) if name in _OWN else schema(_RENAMED.get(name, name))

    def _statement(self, number: int, statement: Statement) -> Iterator[Quad]:
        node = self._node("statement", number)
        subject, predicate = self._iri(statement.subject), self._predicate(statement)
        value = self._object(statement.object)
        if isinstance(statement.object, Time):
            value = Literal(statement.object.edtf, datatype=NamedNode(EDTF + "EDTF"))
        if isinstance(statement.object, Quantity) and statement.object.value is not None:
            value = Literal(statement.object.value, datatype=NamedNode(XSD + "decimal"))
        yield self._quad(node, TYPE, kg("Statement"))
        yield self._quad(node, rdf("subject"), subject)
        yield self._quad(node, rdf("predicate"), predicate)
        yield self._quad(node, rdf("object"), value)
        yield from self._proof(node, statement)
        if statement.claim is None and statement.status is Status.ASSERTED:
            yield self._quad(subject, predicate, value)

    def _proof(self, node: NamedNode, item: Statement | Event) -> Iterator[Quad]:
        confidence = Literal(f"{item.confidence:.3f}", datatype=NamedNode(XSD + "decimal"))
        yield self._quad(node, kg("confidence"), confidence)
        yield self._quad(node, kg("status"), kg(item.status.value))
        yield self._quad(node, kg("rule"), Literal(item.rule))
        yield from self._evidence(node, item.evidence)
        if item.claim is not None:
            claim = self._node("claim", item.claim.number)
            yield self._quad(node, kg("statedIn"), claim)
            yield self._quad(claim, kg("states"), node)
            if item.claim.speaker is not None:
                speaker, found = self._speaker(item.claim.speaker)
                yield from found
                yield self._quad(node, prov("wasAttributedTo"), speaker)

    def _event(self, number: int, event: Event) -> Iterator[Quad]:
        node = self._node("event", number)
        yield self._quad(node, TYPE, NamedNode(KG + event.kind))
        yield self._quad(node, LABEL, Literal(event.label, language="fr"))
        for role, filler in event.roles:
            if not isinstance(filler, Entity | str):
                yield from self._value(filler)
            yield self._quad(node, kg(role.value), self._object(filler))
        yield from self._proof(node, event)


__all__ = ["quads"]
