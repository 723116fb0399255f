"""The tables of nodes and edges."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kg.export import EXPORTERS
from kg.export.tables import tables
from kg.rdf.dataset import quads
from kg.rdf.vocabulary import LABEL, TYPE, schema

if TYPE_CHECKING:
    from kg.model import Reading

BASE = "http://localhost:8000/"


def rows(text: bytes) -> list[dict[str, str]]:
    """A table as CSV readers see it."""
    return list(csv.DictReader(io.StringIO(text.decode(), newline="")))


def test_the_tables_have_the_headers_of_neo4j(reading: Reading) -> None:
    """Nodes have an id and a label, edges a start, an end and a type, numbers their type."""
    found = tables(quads(reading, BASE))
    assert found["nodes.csv"].startswith(b"id:ID,:LABEL,label,kind,type,documents:int,")
    assert found["edges.csv"].startswith(b":START_ID,:END_ID,:TYPE,label,")
    nodes, edges = rows(found["nodes.csv"]), rows(found["edges.csv"])
    names = {node["id:ID"] for node in nodes}
    assert all(edge[":START_ID"] in names and edge[":END_ID"] in names for edge in edges)
    (head,) = (edge for edge in edges if edge[":TYPE"] == "headOf")
    assert (head["confidence:double"], head["asserted:boolean"]) == ("0.9", "true")


@pytest.mark.parametrize("label", ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])
def test_formulas_are_text(label: str) -> None:
    """A label that a spreadsheet would run begins with an apostrophe."""
    node = NamedNode(f"{BASE}person/x")
    found = tables([Quad(node, TYPE, schema("Person")), Quad(node, LABEL, Literal(label))])
    assert rows(found["nodes.csv"])[0]["label"] == f"'{label}"


def test_a_label_may_hold_anything(reading: Reading) -> None:
    """Quotes, commas and line ends come back as they were."""
    node = NamedNode(f"{BASE}organization/optilac")
    label = 'Il a dit "oui, non";\nvoilà'
    found = {quad for quad in quads(reading, BASE) if (quad.subject, quad.predicate) != (node, LABEL)}
    table = rows(tables(found | {Quad(node, LABEL, Literal(label))})["nodes.csv"])
    assert label in {row["label"] for row in table}


def test_the_archive_holds_both(reading: Reading) -> None:
    """The ZIP file has the two tables and no date of its own."""
    archive = zipfile.ZipFile(io.BytesIO(b"".join(EXPORTERS["csv"].write(quads(reading, BASE)))))
    assert archive.testzip() is None
    assert archive.namelist() == ["nodes.csv", "edges.csv"]
    assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
