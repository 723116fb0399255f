"""All exporters: what holds for each of them."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

import networkx as nx
import pyoxigraph
import pytest

from kg.export import EXPORTERS
from kg.rdf.dataset import quads

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.model import Reading


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_order_of_quads_does_not_matter(reading: Reading, name: str) -> None:
    """The same quads give the same bytes, whatever their order and however often each comes."""
    rows = sorted(quads(reading, "http://localhost:8000/"), key=str)
    write = EXPORTERS[name].write
    assert b"".join(write(rows)) == b"".join(write([*reversed(rows), rows[0]]))


def _rdf(form: pyoxigraph.RdfFormat) -> Callable[[bytes], int]:
    return lambda written: sum(1 for _ in pyoxigraph.parse(written, form))


def _sheets(written: bytes) -> int:
    """The rows below the headings of the tables in an archive."""
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        tables = [archive.read(name).decode("utf-8").splitlines() for name in archive.namelist()]
    assert all(len(table) >= 1 for table in tables)
    return sum(len(table) - 1 for table in tables)


# How many things a file of each kind holds, by whoever reads such files.
READERS: dict[str, Callable[[bytes], int]] = {
    "ttl": _rdf(pyoxigraph.RdfFormat.TURTLE),
    "trig": _rdf(pyoxigraph.RdfFormat.TRIG),
    "nq": _rdf(pyoxigraph.RdfFormat.N_QUADS),
    "jsonld": _rdf(pyoxigraph.RdfFormat.JSON_LD),
    "rdfxml": _rdf(pyoxigraph.RdfFormat.RDF_XML),
    "ttl12": _rdf(pyoxigraph.RdfFormat.TURTLE),
    "graphml": lambda written: len(nx.parse_graphml(written.decode("utf-8"), force_multigraph=True)),
    "gexf": lambda written: len(nx.read_gexf(io.BytesIO(written))),
    "csv": _sheets,
    "webanno": lambda written: len(json.loads(written)["items"]),
}


@pytest.mark.parametrize("name", EXPORTERS)
def test_what_it_writes_is_read_by_others(reading: Reading, name: str) -> None:
    """Nothing in gives a well-formed file with nothing in it; an article gives one with something."""
    write, count = EXPORTERS[name].write, READERS[name]
    assert count(b"".join(write([]))) == 0
    assert count(b"".join(write(sorted(quads(reading, "http://localhost:8000/"), key=str)))) > 0
