"""A graph folder sent to a SPARQL store by the SPARQL 1.1 Graph Store HTTP Protocol, one graph per document.

What was sent is noted in ``published.jsonl`` of the folder, one line per graph as soon as the store has it, so that
the next run, after an interruption too, sends only what is new or changed and deletes what was retracted.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import httpx
from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from kg.errors import FolderError, PublishError
from kg.folder import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_JOURNAL = "published.jsonl"
# A store may take long to index a graph of a 200,000-word article.
_SECONDS = 120.0
_GONE = frozenset({404, 410})
_REASON = 300


@dataclass(frozen=True, slots=True)
class Publication:
    """What a run did: the IRIs of the graphs sent, left as they were, and deleted."""

    sent: tuple[str, ...]
    same: tuple[str, ...]
    deleted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Graph:
    """A graph to be sent: its content, in N-Triples, sorted."""

    iri: str
    content: bytes

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def publish(
    folder: str | Path,
    endpoint: str,
    *,
    token: str = "",
    tick: Callable[[int, int], None] | None = None,
    transport: httpx.BaseTransport | None = None,
) -> Publication:
    """Make the graph store at ``endpoint`` hold the graphs of ``folder``; others that it holds are left alone.

    A name and password in ``endpoint`` are sent as such, ``token`` as a bearer token. ``tick`` is told how many
    documents are done, and of how many. ``transport`` stands in for the network in tests.

    Raises:
        FolderError: there is no such folder, or it is damaged or in use.
        PublishError: the address or the token is none; the store cannot be reached, or refuses a graph; what it took
            before stays noted.
    """
    target = Folder(folder)
    place = _checked(endpoint)
    if not token.isascii():
        raise PublishError("the token holds other characters than those of ASCII")
    sent, same, deleted = [], [], []
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    with target.lock(), httpx.Client(headers=headers, timeout=_SECONDS, transport=transport) as client:
        journal = _Journal(target, place)
        known, keys = journal.read(), target.parts()
        for number, key in enumerate(keys, 1):
            for graph in _graphs(target, key):
                if known.pop(graph.iri, "") == graph.digest:
                    same.append(graph.iri)
                    continue
                _send(client, "PUT", endpoint, graph)
                journal.write(graph.iri, graph.digest)
                sent.append(graph.iri)
            if tick is not None:
                tick(number, len(keys))
        for iri in sorted(known):
            _send(client, "DELETE", endpoint, _Graph(iri, b""))
            journal.write(iri, "")
            deleted.append(iri)
    return Publication(tuple(sent), tuple(same), tuple(deleted))


class _Journal:
    """What the store at ``place`` was given, as the folder remembers it."""

    def __init__(self, folder: Folder, place: str) -> None:
        self._folder, self._place = folder, place

    def read(self) -> dict[str, str]:
        """The digest of each graph that the store has; lines that say nothing new are dropped from the file.

        Raises:
            FolderError: the file cannot be read.
        """
        path = self._folder.path / _JOURNAL
        try:
            text = path.read_text("utf-8") if path.exists() else ""
        except (OSError, UnicodeDecodeError) as error:
            raise FolderError(f"{path}: cannot be read; remove it to send everything again: {error}") from error
        found: dict[tuple[str, str], str] = {}
        lines = text.splitlines()
        for line in lines:
            try:
                row = json.loads(line)
                found[row["store"], row["graph"]] = row["digest"]
            except (ValueError, TypeError, KeyError):  # the last line of a run that was cut off
                continue
        kept = {key: digest for key, digest in found.items() if digest}
        if len(kept) != len(lines):
            self._folder.replace(_JOURNAL, (_line(*key, digest) for key, digest in kept.items()))
        return {iri: digest for (store, iri), digest in kept.items() if store == self._place}

    def write(self, iri: str, digest: str) -> None:
        """Note that the store has this graph now; with no digest, that it has it no more.

        Raises:
            FolderError: it cannot be written.
        """
        path = self._folder.path / _JOURNAL
        try:
            with path.open("ab") as file:
                file.write(_line(self._place, iri, digest))
        except OSError as error:
            raise FolderError(f"{path}: cannot be written: {error.strerror}") from error


def _line(store: str, iri: str, digest: str) -> bytes:
    return json.dumps({"store": store, "graph": iri, "digest": digest}).encode() + b"\n"


def _graphs(folder: Folder, key: str) -> Iterator[_Graph]:
    """The named graphs of a document's file."""
    found: dict[str, list[Triple]] = {}
    for quad in folder.quads([key]):
        if isinstance(quad.graph_name, NamedNode):
            found.setdefault(quad.graph_name.value, []).append(quad.triple)
    for iri, triples in sorted(found.items()):
        yield _Graph(iri, serialize(sorted(triples, key=str), format=RdfFormat.N_TRIPLES) or b"")


def _checked(endpoint: str) -> str:
    """The address without name and password, by which the journal knows the store."""
    try:
        parts, _ = urlsplit(endpoint), httpx.URL(endpoint)
    except (ValueError, httpx.InvalidURL) as error:
        raise PublishError(f"the endpoint is no address: {error}") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise PublishError("the endpoint is the http:// or https:// address of a SPARQL 1.1 Graph Store")
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))


def _send(client: httpx.Client, method: str, endpoint: str, graph: _Graph) -> None:
    place = _checked(endpoint)
    url = httpx.URL(endpoint).copy_merge_params({"graph": graph.iri})
    try:
        response = client.request(
            method,
            url,
            content=graph.content if method == "PUT" else None,
            headers={"Content-Type": "application/n-triples"} if method == "PUT" else {},
        )
    except httpx.HTTPError as error:
        raise PublishError(f"{place} cannot be reached ({error}); run it again to go on from here") from error
    if response.is_success or (method == "DELETE" and response.status_code in _GONE):
        return
    reason = " ".join(response.text[:_REASON].split())
    raise PublishError(
        f"{place} answers {response.status_code} {response.reason_phrase} to {method} of {graph.iri}: {reason}"
    )
