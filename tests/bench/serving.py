"""Requests per second of ``kg serve`` beside ``oxigraph serve`` on the same store, on this machine's loopback.

Run as ``python -m tests.bench`` from the root of the project; with wrk where it is installed, else with a
client in Python, which is slower than both servers and so only tells that they keep up.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import httpx
from pyoxigraph import NamedNode
from stories import BASE, crowd

from kg.folder import Folder, Header
from kg.rdf import store
from kg.rdf.ontology import questions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pyoxigraph import Quad

SECONDS = 4
CONNECTIONS = 8
NODES = 3_000
SIMPLE = "SELECT ?p ?o WHERE { <%s> ?p ?o } LIMIT 20"
_DISTINCT = """
local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", wrk.path .. "%23" .. n)
end
"""


@dataclass(frozen=True, slots=True)
class Rates:
    """Requests per second, and the longest of the named questions in seconds.

    ``alike`` is ours and that of Oxigraph's own server where one query comes again and again; ``fresh`` the same where
    no two queries are the same, so that no answer can be kept.
    """

    alike: tuple[float, float]
    fresh: tuple[float, float]
    slowest: float
    question: str


def measure() -> Rates:
    """Build a store, serve it twice, and load each server in turn."""
    with tempfile.TemporaryDirectory() as place:
        folder, thing = graph(Path(place))
        program = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or "oxigraph"
        port = free()
        reference = (
            program,
            "serve-read-only",
            "--location",
            str(folder.path / "store"),
            "--bind",
            f"127.0.0.1:{port}",
        )
        query = SIMPLE % thing
        with running(reference, f"http://127.0.0.1:{port}"):
            theirs = _both(f"http://127.0.0.1:{port}/query?query={quote(query)}")
        port = free()
        mine = (sys.executable, "-m", "kg", "serve", str(folder.path), "--port", str(port), "--quiet")
        with running(mine, f"http://127.0.0.1:{port}"):
            ours = _both(f"http://127.0.0.1:{port}/sparql?query={quote(query)}")
            slowest, name = max(
                (timed(f"http://127.0.0.1:{port}/sparql", question.sparql), name)
                for name, question in questions().items()
            )
        alike, fresh = zip(ours, theirs, strict=True)
        return Rates(alike, fresh, slowest, name)


def _both(url: str) -> tuple[float, float]:
    """The rate of one query again and again, and of queries of which no two are the same."""
    return load(url), load(url, distinct=True)


def graph(place: Path, nodes: int = NODES) -> tuple[Folder, str]:
    """A folder with a store of invented articles with about ``nodes`` nodes, and the IRI of somebody in it."""
    folder = Folder(place, create=True)
    parts: dict[str, set[Quad]] = defaultdict(set)
    for quad in crowd(nodes):
        if isinstance(quad.graph_name, NamedNode):
            parts[quad.graph_name.value].add(quad)
    for iri, quads in parts.items():
        folder.put(iri.rpartition("/")[2], Header(iri, "0"), store.write(quads))
    store.build(folder.path, BASE)
    people = {quad.subject.value for quads in parts.values() for quad in quads if isinstance(quad.subject, NamedNode)}
    return folder, min(iri for iri in people if "/person/" in iri)


def free() -> int:
    """A port that nothing uses."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def running(command: Sequence[str], address: str) -> Iterator[None]:
    """A server, from when it answers until the end."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                try:
                    httpx.get(address)
                    break
                except httpx.TransportError:
                    time.sleep(0.05)
            yield
        finally:
            process.terminate()


def load(url: str, *, distinct: bool = False) -> float:
    """Requests per second that ``url`` answers; with ``distinct``, each query ends with another comment."""
    httpx.get(url).raise_for_status()
    if shutil.which("wrk") is None:
        return asyncio.run(_load(url, distinct=distinct))
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "-H", "Accept: application/sparql-results+json", url]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        if distinct:
            script.write(_DISTINCT)
            script.flush()
            command += ["-s", script.name]
        text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"Requests/sec:\s+([\d.]+)", text)
    if found is None or "Non-2xx" in text:
        raise RuntimeError(text)
    return float(found[1])


async def _load(url: str, *, distinct: bool) -> float:
    parts = urlsplit(url)
    counter = itertools.count()
    end = time.perf_counter() + SECONDS

    async def ask() -> int:
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        number = 0
        while time.perf_counter() < end:
            tail = f"%23{next(counter)}" if distinct else ""
            writer.write(f"GET {parts.path}?{parts.query}{tail} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = re.search(rb"content-length: (\d+)", head)
            if length:
                await reader.readexactly(int(length[1]))
            else:
                await reader.readuntil(b"0\r\n\r\n")
            number += 1
        writer.close()
        return number

    return sum(await asyncio.gather(*(ask() for _ in range(CONNECTIONS)))) / SECONDS


def timed(endpoint: str, query: str) -> float:
    """The seconds that one query takes, over HTTP."""
    start = time.perf_counter()
    httpx.post(endpoint, data={"query": query}, timeout=60).raise_for_status()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    found = measure()
    rows = (("simple query", found.alike), ("the same, no two queries alike", found.fresh))
    for what, (ours, theirs) in rows:
        sys.stdout.write(
            f"{what}: kg serve {ours:,.0f} requests/s, oxigraph serve {theirs:,.0f}, "
            f"ratio {ours / theirs:.2f} (bar: 0.20)\n"
        )
    sys.stdout.write(f"slowest named question: {found.question}, {found.slowest:.3f} s\n")


if __name__ == "__main__":
    main()
