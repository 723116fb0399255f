"""Statements, events and claims as nodes, each with its evidence, source and status."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from pyoxigraph import Literal

from kg.model import Quantity, Time
from kg.naming import typed
from kg.rdf import things
from kg.rdf.iri import open_relation
from kg.rdf.sheet import literal
from kg.rdf.vocabulary import LABEL, RELATIONS, SUBPROPERTY, TYPE, kg, prov, rdf, schema, xsd
from kg.terms import Kind, Reason, Status

if TYPE_CHECKING:
    from pyoxigraph import NamedNode

    from kg.model import Claim, Event, Filler, Statement, Utterance
    from kg.rdf.sheet import Sheet

_RENAMED = MappingProxyType({"child": "children", "relative": "relatedTo"})
_REASONS = MappingProxyType(
    {
        Reason.SHORT: "trop court pour être un propos",
        Reason.TITLE: "titre d'une œuvre ou nom",
        Reason.DISTANCE: "mots mis à distance dans une phrase de l'article",
        Reason.UNSOURCED: "aucune source n'est nommée",
        Reason.QUESTION: "question de l'intervieweur",
    }
)
_DATED = frozenset({"birthDate", "deathDate", "startDate", "endDate"})
# EDTF's year of which no digit is known: the relation has ended, nobody says when.
_UNKNOWN = "XXXX"
_COUNTED = frozenset({"age", "numberOfEmployees"})


def claim(sheet: Sheet, item: Claim) -> None:
    """Write a claim: who says it, with which words, where and when."""
    node = sheet.names.numbered("claim", item.number)
    sheet.add(node, TYPE, kg("Claim"))
    sheet.add(node, kg("claimType"), kg(item.manner.value))
    sheet.add(node, kg("stance"), kg(item.stance.value))
    sheet.say(node, schema("text"), sheet.reading.text.words(item.content))
    sheet.prove(node, (item.content,))
    if item.rule:
        sheet.add(node, kg("rule"), Literal(item.rule))
    if item.cue is not None:
        sheet.say(node, kg("cue"), sheet.reading.text.words(item.cue))
    if item.speaker is not None:
        sheet.add(node, kg("speaker"), things.describe(sheet, item.speaker))
    if item.said_at is not None:
        sheet.add(node, kg("saidAt"), things.describe(sheet, item.said_at))
    if item.said_on is not None:
        sheet.add(node, schema("dateCreated"), things.date(item.said_on.edtf))
    if item.inside is not None:
        _within(sheet, node, item.inside)


def rejected(sheet: Sheet, item: Utterance) -> None:
    """Write on the passage of a quotation that is no claim why it is none."""
    node = sheet.mention(item.content)
    reason = Reason(item.reason)
    sheet.add(node, kg("rejected"), literal(_REASONS[reason], "fr"))
    sheet.add(node, kg("rejected"), literal(reason.value, "en"))


def statement(sheet: Sheet, number: int, item: Statement) -> None:
    """Write a relation as a statement node; the plain triple too if the article itself asserts it."""
    node = sheet.names.numbered("statement", number)
    subject = things.describe(sheet, item.subject)
    predicate = _predicate(sheet, item)
    value = _object(sheet, item)
    sheet.add(node, TYPE, kg("Statement"))
    sheet.add(node, rdf("subject"), subject)
    sheet.add(node, rdf("predicate"), predicate)
    sheet.add(node, rdf("object"), value)
    _source(sheet, node, item)
    if item.ended:
        sheet.add(node, schema("endDate"), things.date(_UNKNOWN))
    if item.claim is None and item.status is Status.ASSERTED:
        sheet.add(subject, predicate, value)


def event(sheet: Sheet, number: int, item: Event) -> None:
    """Write an event with its participants."""
    node = sheet.names.numbered("event", number)
    sheet.add(node, TYPE, kg(item.kind))
    sheet.say(node, LABEL, item.label)
    if item.negative:
        sheet.add(node, kg("polarity"), kg("Negative"))
    for role, filler in item.roles:
        sheet.add(node, kg(role.value), _filler(sheet, filler))
    _source(sheet, node, item)


def _source(sheet: Sheet, node: NamedNode, item: Statement | Event) -> None:
    # The shortest form, which is the one that stores give back.
    confidence = f"{item.confidence:.3f}".rstrip("0").rstrip(".")
    sheet.add(node, kg("confidence"), Literal(confidence, datatype=xsd("decimal")))
    sheet.add(node, kg("status"), kg(item.status.value))
    sheet.prove(node, item.evidence)
    if item.rule:
        sheet.add(node, kg("rule"), Literal(item.rule))
    if item.claim is not None:
        _within(sheet, node, item.claim.number)
        if item.claim.speaker is not None:
            sheet.add(node, prov("wasAttributedTo"), things.describe(sheet, item.claim.speaker))


def _within(sheet: Sheet, node: NamedNode, number: int) -> None:
    outer = sheet.names.numbered("claim", number)
    sheet.add(node, kg("statedIn"), outer)
    sheet.add(outer, kg("states"), node)


def _filler(sheet: Sheet, value: Filler) -> NamedNode | Literal:
    if isinstance(value, str):
        return literal(typed(value), sheet.reading.document.language)
    return things.describe(sheet, value)


def _object(sheet: Sheet, item: Statement) -> NamedNode | Literal:
    match item.object:
        case Time(edtf) if item.predicate in _DATED:
            return things.date(edtf)
        case Quantity(value=str(number)) if item.predicate in _COUNTED:
            return Literal(number, datatype=xsd("decimal" if "." in number else "integer"))
        case value:
            return _filler(sheet, value)


def _predicate(sheet: Sheet, item: Statement) -> NamedNode:
    name = item.predicate
    if name.startswith("open/"):
        node = open_relation(name)
        sheet.add(node, TYPE, rdf("Property"))
        sheet.add(node, SUBPROPERTY, kg("openRelation"))
        sheet.say(node, LABEL, name.removeprefix("open/").replace("-", " "))
        return node
    if name == "locatedIn":
        both = {item.subject.kind, getattr(item.object, "kind", None)} == {Kind.PLACE}
        return schema("containedInPlace" if both else "location")
    return kg(name) if name in RELATIONS else schema(_RENAMED.get(name, name))
