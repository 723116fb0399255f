"""Entities, unnamed sources, quantities and times as nodes."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.model import Entity, Quantity, Source, Time
from kg.rdf import label
from kg.rdf.sheet import literal
from kg.rdf.vocabulary import ALIAS, CONCEPT, DATE, LABEL, SAME, TYPE, kg, schema, time, xsd
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.model import Text
    from kg.rdf.sheet import Sheet

CLASSES = MappingProxyType(
    {
        Kind.PERSON: schema("Person"),
        Kind.ORGANIZATION: schema("Organization"),
        Kind.PLACE: schema("Place"),
        Kind.EVENT: schema("Event"),
        Kind.WORK: schema("CreativeWork"),
        Kind.LAW: schema("Legislation"),
        Kind.PRODUCT: schema("Product"),
        Kind.CONCEPT: CONCEPT,
    }
)
# Classes whose name in the tables of places is shorter than schema.org's.
_FINER = MappingProxyType({"Landmark": schema("LandmarksOrHistoricalBuildings")})
# Parts of speech that open the words of a source.
_LEADS = frozenset({"DET", "PRON", "NUM", "ADP", "ADV"})
_DATES = (
    (re.compile(r"\d{4}-\d\d-\d\d"), xsd("date")),
    (re.compile(r"\d{4}-(?:0\d|1[0-2])"), xsd("gYearMonth")),
    (re.compile(r"\d{4}"), xsd("gYear")),
)


def describe(sheet: Sheet, thing: Entity | Quantity | Time | Source) -> NamedNode:
    """Write what ``thing`` is, once, and return its node."""
    node = sheet.iri(thing)
    if not sheet.new(thing):
        return node
    match thing:
        case Entity():
            _entity(sheet, node, thing)
        case Quantity():
            _quantity(sheet, node, thing)
        case Time():
            _time(sheet, node, thing.edtf)
            sheet.anchor(node, thing.span)
        case Source():
            sheet.add(node, TYPE, kg("UnnamedSource"))
            sheet.name(
                node, _uncapped(sheet.reading.text, thing), CLASSES[thing.kind] if thing.kind is not None else None
            )
            if thing.span is not None:
                sheet.anchor(node, thing.span)
    return node


def _uncapped(text: Text, source: Source) -> str:
    """The words of ``source`` without a capital that is only the sentence's: « Les syndicats » as « les syndicats »."""
    first = next((text.tokens[index] for index in text.within(source.span)), None) if source.span is not None else None
    opens = first is not None and first.pos in _LEADS and source.label.startswith(first.text)
    return source.label[:1].lower() + source.label[1:] if opens else source.label


def date(edtf: str) -> Literal:
    """A time as a literal: an XML Schema date, month or year where it is one, else EDTF."""
    datatype = next((datatype for form, datatype in _DATES if form.fullmatch(edtf)), DATE)
    return Literal(edtf, datatype=datatype)


def _entity(sheet: Sheet, node: NamedNode, entity: Entity) -> None:
    sheet.add(node, TYPE, CLASSES[entity.kind])
    sheet.say(node, LABEL, entity.name)
    for name in entity.classes:
        sheet.add(node, TYPE, _FINER.get(name) or schema(name))
    for alias in entity.aliases:
        sheet.say(node, ALIAS, alias)
    for authority in entity.authorities:
        sheet.add(node, SAME, NamedNode(authority))
    for mention in entity.mentions:
        sheet.anchor(node, mention.span)


def _quantity(sheet: Sheet, node: NamedNode, quantity: Quantity) -> None:
    sheet.anchor(node, quantity.span)
    sheet.add(node, TYPE, schema("MonetaryAmount" if quantity.money else "QuantitativeValue"))
    sheet.say(node, LABEL, label.measure(quantity, sheet.language.wording))
    for name, number in (
        ("value", quantity.value),
        ("minValue", quantity.minimum),
        ("maxValue", quantity.maximum),
    ):
        if number is not None:
            sheet.add(node, schema(name), Literal(number, datatype=xsd("decimal")))
    if quantity.unit is not None:
        sheet.add(node, schema("currency" if quantity.money else "unitText"), literal(quantity.unit))
    if quantity.per is not None:
        sheet.add(node, kg("per"), Literal(quantity.per))
    if quantity.approximate:
        sheet.add(node, kg("approximate"), Literal(value=True))


def _time(sheet: Sheet, node: NamedNode, edtf: str) -> None:
    sheet.add(node, TYPE, time("TemporalEntity"))
    sheet.say(node, LABEL, label.moment(edtf, sheet.language.wording))
    sheet.add(node, kg("edtf"), Literal(edtf, datatype=DATE))
    literal = date(edtf)
    if literal.datatype == xsd("date"):
        sheet.add(node, time("inXSDDate"), literal)
    begin, bar, end = edtf.partition("/")
    if bar:
        sheet.add(node, TYPE, time("ProperInterval"))
        for relation, bound in (("hasBeginning", begin), ("hasEnd", end)):
            if bound not in {"", ".."}:
                instant = sheet.names.moment(bound)
                sheet.add(node, time(relation), instant)
                _time(sheet, instant, bound)
