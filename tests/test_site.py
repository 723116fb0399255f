"""The server while the graph is built anew beneath it."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import httpx
from pyoxigraph import Literal, NamedNode, Quad

from kg.folder import Folder, Header
from kg.rdf import store
from kg.rdf.vocabulary import LABEL, TYPE, schema

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Serve

BASE = "http://localhost:8000/"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s a schema:Person }"


def count(server: str) -> int:
    """How many people the endpoint counts."""
    response = httpx.post(f"{server}/sparql", data={"query": COUNT}, headers={"Accept": "text/csv"})
    return int(response.text.split()[1])


def test_a_new_store_is_seen(folder: Folder, serve: Serve, tmp_path: Path) -> None:
    """A build swaps the store under a running server: pages, search and answers follow, kept ones too."""
    copy = tmp_path / "graph"
    shutil.copytree(folder.path, copy)
    with serve(Folder(copy)) as server:
        before = count(server)
        assert httpx.get(f"{server}/person/paul-neuf").status_code == 404
        node, graph = NamedNode(f"{BASE}person/paul-neuf"), NamedNode(f"{BASE}doc/new")
        rows = [
            Quad(node, TYPE, schema("Person"), graph),
            Quad(node, LABEL, Literal("Paul Neuf", language="fr"), graph),
        ]
        Folder(copy).put("new", Header("new", "0"), store.write(rows))
        store.build(copy, BASE)
        end = time.monotonic() + 10
        while count(server) == before and time.monotonic() < end:
            time.sleep(0.2)
        assert count(server) == before + 1
        assert httpx.get(f"{server}/person/paul-neuf").status_code == 200
        assert (
            httpx.get(f"{server}/search", params={"q": "paul neuf", "format": "json"}).json()[0]["label"] == "Paul Neuf"
        )
