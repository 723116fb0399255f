"""The Oxigraph store of a graph folder, made from its documents and made again at any time.

A document's quads lie in its own named graph, and once more in the default graph, which so is the union of all. The
store is for queries: it keeps the smaller integer types as ``xsd:integer``, so exports and checks read the documents.
"""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, RdfFormat, Store, serialize

from kg.errors import FolderError
from kg.rdf.vocabulary import LABEL, PREFIXES, TYPE, kg, nif, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import WriteableBuffer

VOID = "http://rdfs.org/ns/void#"
DCAT = "http://www.w3.org/ns/dcat#"
DCTERMS = "http://purl.org/dc/terms/"
_GRAPH = re.compile(rb" <[^<>\s]*> \.$", re.MULTILINE)
_CHUNK = 1 << 20


def union(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The same triples, without their graphs; each may come several times."""
    return (Quad(quad.subject, quad.predicate, quad.object) for quad in quads)


def memory(quads: Iterable[Quad]) -> Store:
    """A store in memory of ``quads`` and of their union."""
    rows = list(quads)
    store = Store()
    store.bulk_extend(rows)
    store.bulk_extend(union(rows))
    return store


def build(folder: Path, base: str) -> int:
    """Make ``folder/store`` from ``folder/documents/*.nq`` and return how many quads the documents hold.

    It is written beside and put in place whole; a reader that has the old one open keeps it.

    Raises:
        FolderError: a document's file is damaged, or the store cannot be written; it is left as it was.
    """
    try:
        return _build(folder, base)
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{folder / 'store'}: cannot be written: {error}") from error


def _build(folder: Path, base: str) -> int:
    paths = sorted((folder / "documents").glob("*.nq"))
    for left in folder.glob(".store-*"):  # by a build that was killed
        shutil.rmtree(left, ignore_errors=True)
    fresh = Path(tempfile.mkdtemp(prefix=".store-", dir=folder))
    try:
        store = Store(str(fresh))
        _load(store, paths)
        count = sum(path.read_bytes().count(b"\n") for path in paths)
        store.extend(describe(store, base))
        store.optimize()
        store.flush()
        del store
        _swap(fresh, folder / "store")
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return count


def read(folder: Path) -> Store:
    """The store of a graph folder, to be read only.

    Raises:
        FolderError: there is none, or it is damaged.
    """
    path = folder / "store"
    if not path.is_dir():
        raise FolderError(f"{folder} holds no store: build the graph again with kg build")
    try:
        return Store.read_only(str(path))
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{path} is damaged ({error}): remove it and run kg build again") from error


def describe(store: Store, base: str) -> Iterator[Quad]:
    """The dataset in VoID and DCAT: what it holds, how much, in which vocabularies, and where it answers."""
    node, graph = NamedNode(f"{base}dataset"), NamedNode(f"{base}dataset")
    rows: list[tuple[NamedNode, NamedNode | Literal]] = [
        (TYPE, NamedNode(VOID + "Dataset")),
        (TYPE, NamedNode(DCAT + "Dataset")),
        (NamedNode(DCTERMS + "title"), Literal("Graphe de connaissances de presse", language="fr")),
        (NamedNode(DCTERMS + "title"), Literal("Press knowledge graph", language="en")),
        (NamedNode(DCTERMS + "conformsTo"), NamedNode("https://w3id.org/press-kg/ontology")),
        (NamedNode(VOID + "uriSpace"), Literal(base)),
        (NamedNode(VOID + "sparqlEndpoint"), NamedNode(f"{base}sparql")),
        (NamedNode(VOID + "triples"), _count(store, "?s ?p ?o")),
        (NamedNode(VOID + "documents"), _count(store, f"?s a {nif('Context')}")),
        (NamedNode(VOID + "entities"), _count(store, f"?s {LABEL} ?label")),
    ]
    rows += [(NamedNode(VOID + "vocabulary"), NamedNode(iri)) for iri in PREFIXES.values()]
    for predicate, value in rows:
        yield Quad(node, predicate, value, graph)
        yield Quad(node, predicate, value)
    for term in (kg("Statement"), kg("Claim"), *(schema(name) for name in ("Person", "Organization", "Place"))):
        part = NamedNode(f"{base}dataset#{term.value.rpartition('/')[2].rpartition('#')[2]}")
        for quad in (
            Quad(node, NamedNode(VOID + "classPartition"), part, graph),
            Quad(part, NamedNode(VOID + "class"), term, graph),
            Quad(part, NamedNode(VOID + "entities"), _count(store, f"?s a {term}"), graph),
        ):
            yield quad
            yield Quad(quad.subject, quad.predicate, quad.object)


def write(quads: Iterable[Quad]) -> bytes:
    """N-Quads, a line each, sorted: the bytes of a document's file."""
    return serialize(sorted(quads, key=str), format=RdfFormat.N_QUADS) or b""


def _count(store: Store, pattern: str) -> Literal:
    rows = store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")
    numbers = [row["n"] for row in rows] if isinstance(rows, QuerySolutions) else []
    return next(number for number in numbers if isinstance(number, Literal))


def _load(store: Store, paths: list[Path]) -> None:
    try:
        store.bulk_load(_stream(paths), RdfFormat.N_QUADS)
        store.bulk_load(_stream(paths, _GRAPH), RdfFormat.N_TRIPLES)
    except (SyntaxError, ValueError) as error:
        raise FolderError(f"a file of documents/ is damaged: {error}") from error


def _stream(paths: Iterable[Path], drop: re.Pattern[bytes] | None = None) -> io.BufferedReader:
    return io.BufferedReader(_Stream(paths, drop), _CHUNK)


def _swap(fresh: Path, place: Path) -> None:
    old = place.with_name(f".{place.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    fresh.rename(place)
    shutil.rmtree(old, ignore_errors=True)


class _Stream(io.RawIOBase):
    """Files one after the other as one; with ``drop``, what it matches in each is left out."""

    def __init__(self, paths: Iterable[Path], drop: re.Pattern[bytes] | None = None) -> None:
        self._parts = (path.read_bytes() for path in paths)
        self._drop = drop
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It can be read, and nothing else."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` with what comes next, and say with how many bytes; 0 at the end."""
        while not self._rest:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._rest = memoryview(self._drop.sub(b" .", part) if self._drop else part)
        room = memoryview(buffer).cast("B")
        size = min(len(room), len(self._rest))
        room[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size
