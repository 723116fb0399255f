"""Publishing to a real store: all, then only what changed, then what was retracted."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from pyoxigraph import NamedNode, Quad
from typer.testing import CliRunner

from kg.cli import app
from kg.errors import PublishError
from kg.folder import Folder, Header
from kg.publish import publish
from kg.rdf.store import write

if TYPE_CHECKING:
    from collections.abc import Iterator

BASE = "http://localhost:8000/doc/"


@pytest.fixture
def oxigraph(tmp_path: Path) -> Iterator[str]:
    """The address of an Oxigraph server of its own."""
    program = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
    if program is None:
        pytest.skip("no oxigraph: pip install oxigraph")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [program, "serve", "--location", str(tmp_path / "store"), "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(100):
                try:
                    httpx.get(f"http://127.0.0.1:{port}/store", params={"graph": BASE})
                    break
                except httpx.ConnectError:
                    time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def put(folder: Folder, key: str, *words: str) -> None:
    """A document that says ``words``."""
    graph = NamedNode(BASE + key)
    node = NamedNode("http://localhost:8000/about")
    folder.put(key, Header(key, "0"), write(Quad(node, node, NamedNode(f"urn:x:{word}"), graph) for word in words))


def graphs(store: str) -> dict[str, int]:
    """How many triples each graph of a store has."""
    query = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
    rows = httpx.get(f"{store}/query", params={"query": query}, headers={"Accept": "text/csv"}).text.split()[1:]
    return {row.split(",")[0].removeprefix(BASE): int(row.split(",")[1]) for row in rows}


def test_publishing_again_sends_only_what_changed(oxigraph: str, tmp_path: Path) -> None:
    """New and changed graphs go, the same stay, retracted ones are deleted, and others' are left alone."""
    folder = Folder(tmp_path / "graph", create=True)
    for key in ("a", "b", "c"):
        put(folder, key, "one", "two")
    httpx.put(
        f"{oxigraph}/store",
        params={"graph": f"{BASE}other"},
        content="<a:a> <a:a> <a:a> .",
        headers={"Content-Type": "text/turtle"},
    )
    first = publish(folder.path, f"{oxigraph}/store")
    assert (len(first.sent), first.same, first.deleted) == (3, (), ())
    put(folder, "b", "one", "two", "three")
    folder.remove("c")
    second = publish(folder.path, f"{oxigraph}/store")
    assert (second.sent, second.same, second.deleted) == ((f"{BASE}b",), (f"{BASE}a",), (f"{BASE}c",))
    assert graphs(oxigraph) == {"a": 2, "b": 3, "other": 1}
    assert publish(folder.path, f"{oxigraph}/store").sent == ()


def test_an_interrupted_run_goes_on(tmp_path: Path) -> None:
    """What the store took before it failed is not sent again, even if the last note was cut off."""
    folder = Folder(tmp_path / "graph", create=True)
    for key in ("a", "b", "c"):
        put(folder, key, "one")
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["graph"].removeprefix(BASE))
        return httpx.Response(500 if len(asked) == 2 else 204, text="out of order")

    endpoint = "http://user:secret@store.example/data?x=y"
    with pytest.raises(PublishError, match=r"500 .* out of order") as error:
        publish(folder.path, endpoint, transport=httpx.MockTransport(answer))
    assert "secret" not in str(error.value)
    journal = folder.path / "published.jsonl"
    assert "secret" not in journal.read_text("utf-8")
    journal.write_text(journal.read_text("utf-8") + '{"store": "http', "utf-8")
    publish(folder.path, endpoint, transport=httpx.MockTransport(answer))
    assert asked == ["a", "b", "b", "c"]
    assert len([json.loads(line) for line in journal.read_text("utf-8").splitlines()]) == 3


def test_the_store_is_told_who_sends(tmp_path: Path) -> None:
    """A token goes with each request."""
    folder = Folder(tmp_path / "graph", create=True)
    put(folder, "a", "one")
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(201)

    publish(folder.path, "https://store.example/data", token="t", transport=httpx.MockTransport(answer))  # noqa: S106
    assert seen[0].headers["authorization"] == "Bearer t"
    assert seen[0].method == "PUT"


@pytest.mark.parametrize("endpoint", ["store", "ftp://store.example/", "http://", "http://[/x", "http://a:b/"])
def test_an_endpoint_is_an_address(tmp_path: Path, endpoint: str) -> None:
    """Anything else is refused before anything is sent."""
    Folder(tmp_path, create=True)
    with pytest.raises(PublishError, match="the endpoint is"):
        publish(tmp_path, endpoint)


def test_a_token_that_no_header_holds(tmp_path: Path) -> None:
    """Told as such, before anything is sent."""
    Folder(tmp_path, create=True)
    with pytest.raises(PublishError, match="the token"):
        publish(tmp_path, "http://127.0.0.1:1/store", token="clé")  # noqa: S106


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    """The message names the address and says that a later run goes on."""
    folder = Folder(tmp_path, create=True)
    put(folder, "a", "one")
    with pytest.raises(PublishError, match="cannot be reached"):
        publish(tmp_path, "http://127.0.0.1:1/store")


def test_the_command(oxigraph: str, tmp_path: Path) -> None:
    """It says what it did, and refuses what is no store."""
    put(Folder(tmp_path / "graph", create=True), "a", "one")
    done = CliRunner().invoke(app, ["publish", str(tmp_path / "graph"), f"{oxigraph}/store"])
    assert (done.exit_code, done.stdout) == (0, "1 graphs sent, 0 unchanged, 0 deleted\n")
    assert CliRunner().invoke(app, ["publish", str(tmp_path / "graph"), "nowhere"]).exit_code == 2
