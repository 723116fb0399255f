"""The store on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode, Quad

from kg.errors import FolderError
from kg.model import Document, Entity, Mention, Reading, Span, Statement, Text
from kg.rdf import store
from kg.rdf.dataset import quads
from kg.rdf.query import query
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from pathlib import Path

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


def whole(folder: Path) -> set[str]:
    """All that a store holds, its description and union with it."""
    return set(map(str, store.read(folder)))


@pytest.fixture
def second() -> set[Quad]:
    """The graph of another document, which says of one person of the first what that says, and something else."""
    text = "Claire Vasseur, ministre."
    person = Entity(Kind.PERSON, "Claire Vasseur", mentions=(Mention(Span(0, 14), Form.NAMED, 0, Kind.PERSON),))
    told = (Statement(person, "jobTitle", "directrice"), Statement(person, "jobTitle", "ministre"))
    return quads(Reading(Text(Document(text), text, (), (), ()), entities=(person,), statements=told), BASE)


def test_a_store_that_is_changed_is_the_one_built_anew(folder: Path, second: set[Quad]) -> None:
    """A document put in or taken out leaves what building all of them gives, counts of the description too."""
    store.build(folder, BASE, seal="un")
    alone = whole(folder)
    graph = next(quad.graph_name.value for quad in second if isinstance(quad.graph_name, NamedNode))
    store.update(folder, BASE, gone=[], fresh=[list(second)], seal="deux")
    both = whole(folder)
    assert store.seal(folder) == "deux"
    store.update(folder, BASE, gone=[graph], fresh=[], seal="trois")
    assert whole(folder) == alone
    store.update(folder, BASE, gone=[graph], fresh=[list(second)])
    assert whole(folder) == both
    assert store.seal(folder) == ""
    (folder / "documents" / "b.nq").write_bytes(store.write(second))
    store.build(folder, BASE)
    assert whole(folder) == both != alone
    assert sorted(path.name for path in folder.iterdir()) == ["documents", "store"]


def test_a_store_is_shared_without_hard_links(folder: Path, second: set[Quad], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are none its files are copied; a reader of the old store keeps it."""

    def refuse(*_: object) -> None:
        raise OSError("no links here")

    store.build(folder, BASE)
    old = store.read(folder)
    before = len(old)
    monkeypatch.setattr("os.link", refuse)
    store.update(folder, BASE, gone=[], fresh=[list(second)])
    assert len(old) == before < len(store.read(folder))


def test_what_cannot_be_changed_is_left(folder: Path, second: set[Quad]) -> None:
    """Without a store there is nothing to change, and nothing half-written stays."""
    with pytest.raises(FolderError, match="cannot be written"):
        store.update(folder, BASE, gone=[], fresh=[list(second)])
    assert store.seal(folder) == ""
    assert sorted(path.name for path in folder.iterdir()) == ["documents"]


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
