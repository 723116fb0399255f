"""Quads -> two CSV tables with the headers that Neo4j's import reads, in a ZIP file."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

from kg.export.network import network
from kg.rdf.vocabulary import KG

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pyoxigraph import Quad

    Value = str | float | bool

_NODES = ("label", "kind", "type", "documents:int", "date", "status", "speaker", "source", "confidence:double")
_EDGES = (
    "label",
    "predicate",
    "relation",
    "node",
    "document",
    "status",
    "speaker",
    "source",
    "confidence:double",
    "asserted:boolean",
)
# What spreadsheets read as a formula when a cell begins with it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# The first instant that ZIP can hold: the files have no date of their own.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def export(quads: Iterable[Quad]) -> Iterator[bytes]:
    """``nodes.csv`` and ``edges.csv`` in one ZIP file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, table in tables(quads).items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), table, zipfile.ZIP_DEFLATED)
    yield held.getvalue()


def tables(quads: Iterable[Quad]) -> dict[str, bytes]:
    """The tables in UTF-8 by file name; a cell that a spreadsheet would take for a formula begins with ``'``."""
    graph = network(quads)
    nodes = ((node, data["kind"], data) for node, data in graph.nodes(data=True))
    edges = (
        (start, end, str(data["predicate"]).rpartition("#" if data["predicate"].startswith(KG) else "/")[2], data)
        for start, end, data in graph.edges(data=True)
    )
    return {
        "nodes.csv": _table(("id:ID", ":LABEL"), _NODES, nodes),
        "edges.csv": _table((":START_ID", ":END_ID", ":TYPE"), _EDGES, edges),
    }


def _table(first: tuple[str, ...], rest: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> bytes:
    held = io.StringIO(newline="")
    writer = csv.writer(held)
    writer.writerow((*first, *rest))
    for *ends, data in rows:
        assert isinstance(data, dict)  # noqa: S101 - told to the type checker
        writer.writerow([*map(_cell, ends), *(_cell(data.get(name.partition(":")[0], "")) for name in rest)])
    return held.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text
