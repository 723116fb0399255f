"""The Oxigraph store of a graph folder, made from its documents and made again at any time.

A document's quads lie in its own named graph, and once more in the default graph, which so is the union of all. The
store is for queries: it keeps the smaller integer types as ``xsd:integer``, so exports and checks read the documents.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, QuerySolutions, RdfFormat, Store, serialize

from kg.atomic import allowed
from kg.errors import FolderError
from kg.rdf.vocabulary import LABEL, PREFIXES, TYPE, kg, nif, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Self

VOID = "http://rdfs.org/ns/void#"
DCAT = "http://www.w3.org/ns/dcat#"
DCTERMS = "http://purl.org/dc/terms/"
_GRAPH = re.compile(rb" <[^<>\s]*> \.$", re.MULTILINE)
# Bytes loaded at once, as quads and as triples: half as much again takes 100 MB more and no less time.
_BATCH = 10 << 20
_SEAL = "edition"
# The classes that the description counts, and the properties that hold its numbers.
_PARTS = (kg("Statement"), kg("Claim"), *(schema(name) for name in ("Person", "Organization", "Place")))
_COUNTS = frozenset({VOID + name for name in ("triples", "documents", "entities")})


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


def build(folder: Path, base: str, *, shards: Iterable[bytes] | None = None, seal: str = "") -> int:
    """Make ``folder/store`` and return how many quads the documents hold.

    ``shards`` are the N-Quads of one document after the other: ``folder/documents/*.nq`` unless given. The store is
    written beside and put in place whole; a reader that has the old one open keeps it. ``seal`` is kept with it, for
    :func:`seal` to return.

    Raises:
        FolderError: a document's file is damaged, or the store cannot be written; it is left as it was.
    """
    if shards is None:
        shards = (path.read_bytes() for path in sorted((folder / "documents").glob("*.nq")))
    with filling(folder, base, seal=seal) as loader:
        for shard in shards:
            loader.add(shard)
    return loader.count


@contextmanager
def filling(folder: Path, base: str, *, seal: str = "") -> Iterator[Loader]:
    """Make ``folder/store`` of the N-Quads that the body gives to the loader; see :func:`build`.

    Raises:
        FolderError: what was given is no N-Quads, or the store cannot be written; it is left as it was.
    """
    with _fresh(folder, seal) as fresh:
        store = Store(str(fresh))
        with Loader(store, base) as loader:
            yield loader
        del store


def update(folder: Path, base: str, *, gone: Iterable[str], fresh: Iterable[list[Quad]], seal: str = "") -> None:
    """Take the graphs named ``gone`` out of ``folder/store`` and put those of ``fresh`` in, one after the other.

    The files of the old store that do not change are shared with the new one, so that the cost is that of what
    changes; readers keep the old one.

    Raises:
        FolderError: there is no store, or it is damaged or cannot be written; it is left as it was.
    """
    with _fresh(folder, seal) as place:
        _share(folder / "store", place)
        store = Store(str(place))
        change = _Change(store, base)
        for name in gone:
            change.remove(NamedNode(name))
        for quads in fresh:
            change.add(quads)
        change.describe()
        store.flush()
        del store, change


def seal(folder: Path) -> str:
    """The seal that the store was made with, ``""`` if there is none."""
    try:
        return (folder / "store" / _SEAL).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


@contextmanager
def _fresh(folder: Path, seal: str) -> Iterator[Path]:
    """A folder to write a store in, which takes the place of the old one once all is well."""
    fresh: Path | None = None
    try:
        for left in folder.glob(".store-*"):  # by a build that was killed
            shutil.rmtree(left, ignore_errors=True)
        fresh = Path(tempfile.mkdtemp(prefix=".store-", dir=folder))
        yield fresh
        (fresh / _SEAL).write_text(seal, "utf-8")
        fresh.chmod(allowed(0o777))
        _swap(fresh, folder / "store")
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{folder / 'store'}: cannot be written: {error}") from error
    finally:
        if fresh is not None:
            shutil.rmtree(fresh, ignore_errors=True)


def _share(old: Path, new: Path) -> None:
    """Make ``new`` the same store as ``old``: RocksDB never changes an .sst file, so one file serves both."""
    for path in old.iterdir():
        if path.suffix == ".sst":
            try:
                os.link(path, new / path.name)
            except OSError:  # a file system without hard links
                shutil.copy2(path, new / path.name)
        elif path.name not in {"LOCK", _SEAL} and not path.name.startswith("LOG"):
            shutil.copy2(path, new / path.name)


class _Change:
    """A store being changed graph by graph, with what its description counts kept true."""

    def __init__(self, store: Store, base: str) -> None:
        self._store, self._base = store, base
        self._graph = NamedNode(f"{base}dataset")
        old = list(store.quads_for_pattern(None, None, None, self._graph))
        self._counts = {
            _counted(quad, base): int(quad.object.value)
            for quad in old
            if quad.predicate.value in _COUNTS and isinstance(quad.object, Literal)
        }
        self._take(old)

    def remove(self, graph: NamedNode) -> None:
        """Take a graph out; what other graphs say as well stays in the union."""
        self._take(list(self._store.quads_for_pattern(None, None, None, graph)))

    def add(self, quads: list[Quad]) -> None:
        """Put a graph in."""
        new = {row for row in union(quads) if row not in self._store}
        self._store.extend([*quads, *new])
        self._count(new, 1)

    def describe(self) -> None:
        """Write the description anew."""
        self._store.extend(_described(self._base, self._counts))

    def _take(self, quads: list[Quad]) -> None:
        for quad in quads:
            self._store.remove(quad)
        lost = set()
        for quad in quads:
            others = self._store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
            if not any(not isinstance(other.graph_name, DefaultGraph) for other in others):
                lost.add(Quad(quad.subject, quad.predicate, quad.object))
        for row in lost:
            self._store.remove(row)
        self._count({row for row in lost if not str(row.subject).startswith(f"<{self._base}dataset")}, -1)

    def _count(self, rows: Iterable[Quad], sign: int) -> None:
        for row in rows:
            self._counts["triples"] += sign
            if row.predicate == LABEL:
                self._counts["entities"] += sign
            elif row.predicate == TYPE:
                name = "documents" if row.object == nif("Context") else getattr(row.object, "value", "")
                if name in self._counts:
                    self._counts[name] += sign


def read(folder: Path) -> Store:
    """The store of a graph folder, to be read only.

    Raises:
        FolderError: there is none, or it is damaged.
    """
    path = folder / "store"
    if not path.is_dir():
        raise FolderError(f"{folder} holds no store: build the graph again with kg build")
    try:
        with suppress(FileNotFoundError):
            (path / "CURRENT").read_bytes()  # with which it begins: the engine does not tell a refusal from damage
        return Store.read_only(str(path))
    except PermissionError as error:
        raise FolderError(f"{path} cannot be read: {error.strerror}") from error
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{path} is damaged ({error}): remove it and run kg build again") from error


def describe(store: Store, base: str) -> Iterator[Quad]:
    """The dataset in VoID and DCAT: what it holds, how much, in which vocabularies, and where it answers."""
    counts = {
        "triples": _count(store, "?s ?p ?o"),
        "documents": _count(store, f"?s a {nif('Context')}"),
        "entities": _count(store, f"?s {LABEL} ?label"),
    }
    return _described(base, counts | {term.value: _count(store, f"?s a {term}") for term in _PARTS})


def _described(base: str, counts: Mapping[str, int]) -> Iterator[Quad]:
    node, graph = NamedNode(f"{base}dataset"), NamedNode(f"{base}dataset")
    rows: list[tuple[NamedNode, NamedNode, NamedNode | Literal]] = [
        (node, TYPE, NamedNode(VOID + "Dataset")),
        (node, TYPE, NamedNode(DCAT + "Dataset")),
        (node, NamedNode(DCTERMS + "title"), Literal("Graphe de connaissances de presse", language="fr")),
        (node, NamedNode(DCTERMS + "title"), Literal("Press knowledge graph", language="en")),
        (node, NamedNode(DCTERMS + "conformsTo"), NamedNode("https://w3id.org/press-kg/ontology")),
        (node, NamedNode(VOID + "uriSpace"), Literal(base)),
        (node, NamedNode(VOID + "sparqlEndpoint"), NamedNode(f"{base}sparql")),
    ]
    rows += [(node, NamedNode(VOID + name), Literal(counts[name])) for name in ("triples", "documents", "entities")]
    rows += [(node, NamedNode(VOID + "vocabulary"), NamedNode(iri)) for iri in PREFIXES.values()]
    for term in _PARTS:
        part = NamedNode(f"{base}dataset#{_local(term.value)}")
        rows += [
            (node, NamedNode(VOID + "classPartition"), part),
            (part, NamedNode(VOID + "class"), term),
            (part, NamedNode(VOID + "entities"), Literal(counts[term.value])),
        ]
    for row in rows:
        yield Quad(*row, graph)
        yield Quad(*row)


def _counted(quad: Quad, base: str) -> str:
    """What a number of the description counts."""
    name = _local(getattr(quad.subject, "value", ""))
    if quad.subject == NamedNode(f"{base}dataset"):
        return quad.predicate.value.removeprefix(VOID)
    return next((term.value for term in _PARTS if _local(term.value) == name), "")


def _local(iri: str) -> str:
    return iri.rpartition("/")[2].rpartition("#")[2]


def write(quads: Iterable[Quad]) -> bytes:
    """N-Quads, a line each, sorted: the bytes of a document's file."""
    lines = serialize(quads, format=RdfFormat.N_QUADS) or b""
    return b"".join(sorted(lines.splitlines(keepends=True)))


def _count(store: Store, pattern: str) -> int:
    rows = store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")
    numbers = [row["n"] for row in rows] if isinstance(rows, QuerySolutions) else []
    return next(int(number.value) for number in numbers if isinstance(number, Literal))


class Loader:
    """Fills a store a batch at a time, its quads and their union at once, while the next is gathered.

    Oxigraph holds all that it is given at once in memory. Other cores, if there are any, load: that needs no Python.
    """

    def __init__(self, store: Store, base: str) -> None:
        self.count = 0
        self._store, self._base = store, base
        self._batch: list[bytes] = []
        self._union: list[bytes] = []
        self._size = 0
        self._threads = ThreadPoolExecutor(2)
        self._loading: list[Future[None]] = []
        self._finished = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._threads:
            if error is None:
                self.finish()
                self._wait()
        del self._store

    def add(self, lines: bytes) -> None:
        """Take the N-Quads of one document.

        Raises:
            FolderError: what was taken before is no N-Quads.
        """
        self.count += lines.count(b"\n")
        self._batch.append(lines)
        self._union.append(_union(lines))
        self._size += len(lines)
        if self._size > _BATCH:
            self._load()

    def finish(self) -> None:
        """Load what was taken and describe it, in the background; nothing is to come."""
        if self._finished:
            return
        self._finished = True
        if self._batch:
            self._load()
        self._loading.append(self._threads.submit(_complete, self._store, self._base, self._loading.copy()))

    def _load(self) -> None:
        lines, triples = b"".join(self._batch), b"".join(self._union)
        self._batch, self._union, self._size = [], [], 0
        self._wait()
        self._loading += [
            self._threads.submit(_load, self._store, lines, RdfFormat.N_QUADS),
            self._threads.submit(_load, self._store, triples, RdfFormat.N_TRIPLES, lenient=True),  # of the same terms
        ]

    def _wait(self) -> None:
        for loading in self._loading:
            loading.result()
        self._loading.clear()


def _union(lines: bytes) -> bytes:
    """N-Quads without their graphs; nearly always they have but one, and taking that out takes a tenth of the time."""
    end = lines[lines.rfind(b" <") :]
    one = end.endswith(b"> .\n") and lines.count(end) == lines.count(b"\n")
    return lines.replace(end, b" .\n") if one else _GRAPH.sub(b" .", lines)


def _load(store: Store, lines: bytes, form: RdfFormat, *, lenient: bool = False) -> None:
    try:
        store.bulk_load(lines, form, lenient=lenient)
    except (SyntaxError, ValueError) as error:
        raise FolderError(f"a file of documents/ is damaged: {error}") from error


def _complete(store: Store, base: str, loading: Iterable[Future[None]]) -> None:
    for load in loading:
        load.result()
    store.extend(describe(store, base))
    store.optimize()
    store.flush()


def _swap(fresh: Path, place: Path) -> None:
    old = place.with_name(f".{place.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    fresh.rename(place)
    shutil.rmtree(old, ignore_errors=True)
