"""Validation of document graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal, Quad

from kg.rdf.dataset import quads
from kg.rdf.validate import check, validate
from kg.rdf.vocabulary import kg, nif

if TYPE_CHECKING:
    from kg.model import Reading

BASE = "http://localhost:8000/"


def test_a_whole_reading_conforms(reading: Reading) -> None:
    """A graph with one of everything has no fault at all."""
    report = validate([quads(reading, BASE, software=("press-kg 1.0",))])
    assert (report.documents, report.faults, report.conforms) == (1, (), True)


def test_a_graph_without_text_conforms(reading: Reading) -> None:
    """Without the article's text the anchors stay and the graph still conforms."""
    found = quads(reading, BASE, text=False)
    assert not any(quad.predicate == nif("isString") for quad in found)
    assert any(quad.predicate == nif("anchorOf") for quad in found)
    assert validate([found]).conforms


def test_words_that_are_not_in_the_text_are_found(reading: Reading) -> None:
    """A mention whose words differ from the text at its offsets is a violation, named."""
    found = quads(reading, BASE)
    quad = min((quad for quad in found if quad.predicate == nif("anchorOf")), key=str)
    broken = (found - {quad}) | {Quad(quad.subject, quad.predicate, Literal("autre chose"), quad.graph_name)}
    report = validate([broken])
    assert not report.conforms
    assert [fault.finding.focus for fault in report.faults] == [quad.subject.value]  # type: ignore[union-attr]
    assert "mots cités" in str(report)


def test_a_fault_names_its_document(reading: Reading) -> None:
    """Each fault says in which document it is."""
    found = {quad for quad in quads(reading, BASE) if quad.predicate != kg("status")}
    report = validate([found])
    assert {fault.document for fault in report.faults} == {f"{BASE}doc/{reading.document.key}"}
    assert {fault.finding.path for fault in report.faults} == {kg("status").value}


def test_findings_come_in_order(reading: Reading) -> None:
    """The order of findings does not depend on that of the quads."""
    found = [quad for quad in quads(reading, BASE) if quad.predicate != kg("confidence")]
    assert check(sorted(found, key=str)) == check(sorted(found, key=str, reverse=True))
