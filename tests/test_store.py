"""The store on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode

from kg.errors import FolderError
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.rdf.query import query

if TYPE_CHECKING:
    from pathlib import Path

    from kg.model import Reading

BASE = "http://localhost:8000/"


@pytest.fixture
def folder(tmp_path: Path, reading: Reading) -> Path:
    """A graph folder with one document."""
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "a.nq").write_bytes(store.write(quads(reading, BASE)))
    return tmp_path


def test_a_store_is_built_from_documents(folder: Path, reading: Reading) -> None:
    """All that the documents hold is in the store, in its graph; Oxigraph keeps small integer types as integers."""
    found = quads(reading, BASE)
    assert store.build(folder, BASE) == len(found)
    opened = store.read(folder)
    graph = NamedNode(f"{BASE}doc/{reading.document.key}")
    kept = {str(quad).replace("#nonNegativeInteger", "#integer") for quad in found}
    assert {str(quad) for quad in opened.quads_for_pattern(None, None, None, graph)} == kept
    assert query(opened, "ASK { ?s a kg:Claim }").truth
    assert sorted(path.name for path in folder.iterdir()) == ["documents", "store"]


def test_a_store_is_replaced_while_it_is_read(folder: Path) -> None:
    """A reader keeps the old store, the next reader gets the new one."""
    store.build(folder, BASE)
    old = store.read(folder)
    (folder / "documents" / "b.nq").write_text(f"<{BASE}x> <{BASE}p> <{BASE}y> <{BASE}doc/b> .\n")
    store.build(folder, BASE)
    ask = f"ASK {{ <{BASE}x> ?p ?o }}"
    assert query(old, ask).truth is False
    assert query(store.read(folder), ask).truth is True


def test_a_damaged_document_leaves_the_store_as_it_was(folder: Path) -> None:
    """The error says what is damaged; readers still find the old store, and nothing half-written lies about."""
    store.build(folder, BASE)
    (folder / "documents" / "b.nq").write_text("<oops\n")
    with pytest.raises(FolderError, match="damaged"):
        store.build(folder, BASE)
    assert query(store.read(folder), "ASK { ?s a kg:Claim }").truth
    assert sorted(path.name for path in folder.iterdir()) == ["documents", "store"]


def test_a_missing_store_is_an_error(tmp_path: Path) -> None:
    """The message says how to get one."""
    with pytest.raises(FolderError, match="kg build"):
        store.read(tmp_path)


def test_the_dataset_describes_itself(folder: Path) -> None:
    """VoID and DCAT say how much the store holds and where it answers."""
    store.build(folder, BASE)
    found = query(
        store.read(folder),
        "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?triples ?documents ?endpoint WHERE "
        "{ ?d a void:Dataset ; void:triples ?triples ; void:documents ?documents ; void:sparqlEndpoint ?endpoint }",
    )
    (row,) = found.rows
    assert str(row[1]).startswith('"1"')
    assert row[2] == NamedNode(f"{BASE}sparql")
