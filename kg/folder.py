"""The graph folder: one N-Quads file per document is the source, everything else is made from them.

A document's file uses names local to it; ``links/*.nq`` say which of them are one, and so the whole graph is read. What
they say of a document stands in the file named by the first two digits of its key, so that each stays small.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pyoxigraph
from filelock import FileLock, Timeout

from kg import atomic
from kg.errors import FolderError
from kg.rdf.erasure import Erasures
from kg.rdf.identities import amend, amendments
from kg.rdf.store import write
from kg.rdf.vocabulary import LABEL
from kg.resolve.signature import load, prune

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import IO

    from pyoxigraph import Quad

    from kg.identity import Amendment
    from kg.model import Document
    from kg.revision import Revision
    from kg.settings import Settings

_ERASED = "erased.json"
# What tells of documents and names besides the documents: what a build did, and what readers decided.
_TOLD = ("report.json", "review.yaml")
#: The parts of the graph that bind the documents together, who is who in them, begin so: ``links-3f``.
LINKS = "links"
#: The part that rates its entities: written on request, and gone when the documents change.
STATISTICS = "statistics"
# Where they stood once: nothing reads or renews it, and it may hold names that were erased since.
_FORMER = "links.nq"
# Parsed files of links that are held in memory.
_KEPT = 4
# A header with a long name fits in.
_HEAD = 512
# How many digits of a document's key name the file of its links.
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a document's file, a comment: which input it is and what read it.

    ``fingerprint`` changes when the text, its metadata, a setting or a version of model, words or code does.
    """

    identifier: str
    fingerprint: str


class Folder:
    """A graph folder on disk.

    Args:
        path: where it is.
        create: whether to make it when there is none.

    Raises:
        FolderError: there is none, or it cannot be made.
    """

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        self.documents = self.path / "documents"
        self._parsed: dict[str, tuple[str, str, Mapping[str, Amendment]]] = {}
        if create:
            try:
                self.documents.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise FolderError(f"{self.path}: cannot be made: {error.strerror}") from error
        elif not self.documents.is_dir():
            raise FolderError(f"{self.path}: is no graph folder; make one with: kg build ARTICLE -o {self.path}")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep every other build out of the folder.

        Raises:
            FolderError: another build is in it, or it cannot be written to.
        """
        lock = FileLock(self.path / ".lock", timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise FolderError(f"{self.path}: another build is writing here; wait for it to end") from error
        except OSError as error:
            raise FolderError(f"{self.path}: cannot be written to: {error.strerror or error}") from error
        try:
            for left in self.path.rglob(".writing-*"):  # by a build that was killed
                left.unlink(missing_ok=True)
            (self.path / _FORMER).unlink(missing_ok=True)
            if not self.erasures().settled:  # an erasure that was interrupted
                self.cleanse()
            yield
        finally:
            lock.release()

    def keys(self) -> list[str]:
        """The keys of the documents, sorted.

        Raises:
            FolderError: the folder may not be listed.
        """
        try:
            names = [path.name for path in self.documents.iterdir()]
        except OSError as error:
            raise FolderError(f"{self.documents}: cannot be read: {error.strerror}") from error
        return sorted(name.removesuffix(".nq") for name in names if name.endswith(".nq"))

    def header(self, key: str) -> Header | None:
        """The header of a document's file, or ``None`` where there is no such file or it has none."""
        try:
            with open(f"{self.documents}/{key}.nq", "rb", buffering=_HEAD) as lines:  # noqa: PTH123  an archive has many
                return Header(**json.loads(lines.readline().removeprefix(b"#")))
        except (OSError, ValueError, TypeError):
            return None

    def files(self) -> Iterator[tuple[str, str]]:
        """The key of each document, in no order, with what changes when its file does.

        No clock is asked: it is the size of the file and the fingerprint in its header.
        """
        with os.scandir(self.documents) as entries:
            for entry in entries:
                key, _, ending = entry.name.rpartition(".")
                if ending == "nq" and not key.startswith("."):
                    header = self.header(key)
                    yield key, f"{entry.stat().st_size} {header.fingerprint if header else ''}"

    def put(self, key: str, header: Header, quads: bytes, signature: str = "") -> None:
        """Write a document's file, whole or not at all, without those whom the folder has forgotten.

        ``signature`` is one line that tells the resolver of its entities; it stands in the file's second line.
        """
        erasures = self.erasures()
        if erasures.subjects:
            rows = set(pyoxigraph.parse(quads, format=pyoxigraph.RdfFormat.N_QUADS))
            left = erasures.apply(rows, key)
            if left is not None:
                header, quads = _without(erasures, key, header), write(left)
                signature = _pruned(signature, left, erasures, key)
        self._write(key, header, quads, signature)

    def _write(self, key: str, header: Header, quads: bytes, signature: str) -> None:
        line = "# " + json.dumps(asdict(header), ensure_ascii=True, sort_keys=True) + "\n"
        told = f"# {signature}\n" if signature else ""
        self.replace(f"documents/{key}.nq", [line.encode(), told.encode(), quads])

    def signature(self, key: str) -> str:
        """The signature of a document, ``""`` if it has none.

        Raises:
            FolderError: there is no such document.
        """
        path = self.documents / f"{key}.nq"
        try:
            with path.open(encoding="utf-8") as lines:
                lines.readline()
                line = lines.readline()
        except OSError as error:
            raise FolderError(f"{path}: cannot be read: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise FolderError(f"{path}: damaged; remove it and build again: {error}") from error
        return line[2:].rstrip("\n") if line.startswith("# [") else ""

    def erasures(self) -> Erasures:
        """Those whom the folder has forgotten.

        Raises:
            FolderError: the list of them is damaged.
        """
        try:
            return Erasures.load((self.path / _ERASED).read_text("utf-8"))
        except FileNotFoundError:
            return Erasures()
        except (OSError, ValueError) as error:
            raise FolderError(
                f"{self.path / _ERASED}: cannot be read, and nothing is built without knowing whom to leave out; put "
                f"back a copy of it: {error}"
            ) from error

    def forget(self, erasures: Erasures) -> list[str]:
        """Keep ``erasures`` as those whom the folder has forgotten, and take them out of its documents.

        Returns the keys of the documents that spoke of them. What is made of the documents is to be made again; until
        :meth:`settle` is called, every build takes them out anew.
        """
        self.replace(_ERASED, [erasures.dump()])
        return self.cleanse()

    def cleanse(self) -> list[str]:
        """Take those whom the folder has forgotten out of its documents; the keys of those that spoke of them."""
        erasures, found = self.erasures(), []
        for key in self.keys():
            rows = set(self.source(key))
            if (left := erasures.apply(rows, key)) is not None and left != rows:
                header = _without(erasures, key, self.header(key) or Header(key, ""))
                self._write(key, header, write(left), _pruned(self.signature(key), left, erasures, key))
                found.append(key)
        for name in _TOLD:
            self._clear(erasures, name)
        return found

    def _clear(self, erasures: Erasures, name: str) -> None:
        try:
            text = (self.path / name).read_bytes().decode("utf-8", "surrogateescape")
        except FileNotFoundError:
            return
        except OSError as error:
            raise FolderError(f"{self.path / name}: cannot be read: {error.strerror}") from error
        if (left := erasures.clear(text)) != text:
            self.replace(name, [left.encode("utf-8", "surrogateescape")])

    def settle(self) -> None:
        """Note that nothing made before the last erasure is left."""
        erasures = self.erasures()
        if not erasures.settled:
            self.replace(_ERASED, [replace(erasures, settled=True).dump()])

    def remove(self, key: str, *, missing: bool = False) -> None:
        """Take a document's file away; with ``missing`` it may be gone already.

        Raises:
            FolderError: there is none.
        """
        try:
            (self.documents / f"{key}.nq").unlink(missing_ok=missing)
        except FileNotFoundError as error:
            raise FolderError(f"{self.path}: holds no document {key}") from error

    def find(self, document: str) -> list[str]:
        """The keys of the documents with this key, IRI or identifier."""
        tail = document.rstrip("/").rpartition("/")[2]
        return [
            key
            for key in self.keys()
            if key == tail or ((header := self.header(key)) is not None and header.identifier == document)
        ]

    def source(self, key: str) -> list[Quad]:
        """The quads of a document as it says them, under names local to it.

        Raises:
            FolderError: its file is missing or damaged; the message names it.
        """
        path = self.documents / f"{key}.nq"
        found = _parsed(path)
        if not found:  # cut off in the comments that it begins with
            raise FolderError(f"{path}: damaged; remove it and build again: it holds nothing")
        return found

    def parts(self) -> list[str]:
        """The keys of the parts of the whole graph: the documents, sorted, those of links and :data:`STATISTICS`."""
        rated = [STATISTICS] if (self.path / _file(STATISTICS)).exists() else []
        return [*self.keys(), *(f"{LINKS}-{shard}" for shard in self.shards()), *rated]

    def quads(self, keys: Iterable[str] | None = None) -> Iterator[Quad]:
        """The quads of the whole graph, or of the parts named; see :meth:`graphs`.

        Raises:
            FolderError: a file is missing or damaged; the message names it.
        """
        for _, found in self.graphs(keys):
            yield from found

    def graphs(self, keys: Iterable[str] | None = None) -> Iterator[tuple[str, list[Quad]]]:
        """The key and quads of each part, or of those named, one after the other, under the names that all share.

        Raises:
            FolderError: a file is missing or damaged; the message names it.
        """
        for key in self.parts() if keys is None else keys:
            if beside(key):
                yield key, _parsed(self.path / _file(key))
            else:
                base, found = self._links(key[:_DIGITS])
                yield key, amend(self.source(key), found.get(key), base)

    def part(self, key: str) -> bytes:
        """The N-Quads of one part, under the names that all share, in any order.

        Raises:
            FolderError: its file is missing or damaged; the message names it.
        """
        if not beside(key) and self.amendment(key) is not None:
            return pyoxigraph.serialize(self.quads([key]), format=pyoxigraph.RdfFormat.N_QUADS) or b""
        path = self.path / _file(key)
        try:
            return path.read_bytes()
        except OSError as error:
            raise FolderError(f"{path}: cannot be read: {error.strerror}") from error

    # What binds the documents together

    def shards(self) -> list[str]:
        """Which files of links there are, sorted."""
        return sorted(path.stem for path in (self.path / LINKS).glob("[0-9a-f]*.nq"))

    def link(self, shard: str, base: str, quads: Iterable[Quad]) -> None:
        """Write what is told of the documents of one shard, under the IRI ``base``; no file for nothing.

        Raises:
            FolderError: it cannot be written.
        """
        content = write(quads)
        if content:
            (self.path / LINKS).mkdir(exist_ok=True)
            head = json.dumps({"base": base}, ensure_ascii=True)
            self.replace(_file(f"{LINKS}-{shard}"), [f"# {head}\n".encode(), content])
        else:
            (self.path / _file(f"{LINKS}-{shard}")).unlink(missing_ok=True)
        self._parsed.clear()

    def linked(self, shard: str) -> str:
        """What changes when the links of a shard are written, ``""`` if there are none."""
        try:
            found = (self.path / _file(f"{LINKS}-{shard}")).stat()
        except OSError:
            return ""
        return f"{found.st_size} {found.st_mtime_ns}"

    def amendment(self, key: str) -> Amendment | None:
        """What the whole graph says otherwise than a document's own.

        Raises:
            FolderError: the file that says it is damaged.
        """
        return self._links(key[:_DIGITS])[1].get(key)

    def amendments(self, shard: str) -> Mapping[str, Amendment]:
        """The same of all documents of a shard.

        Raises:
            FolderError: the file that says it is damaged.
        """
        return self._links(shard)[1]

    def _links(self, shard: str) -> tuple[str, Mapping[str, Amendment]]:
        seen = self.linked(shard)
        if not seen:
            return "", {}
        found = self._parsed.get(shard)
        if found is None or found[0] != seen:
            if len(self._parsed) >= _KEPT:
                self._parsed.clear()
            path = self.path / _file(f"{LINKS}-{shard}")
            try:
                with path.open("rb") as lines:
                    base = str(json.loads(lines.readline().removeprefix(b"#"))["base"])
            except (OSError, ValueError, TypeError, KeyError) as error:
                raise FolderError(f"{path}: damaged; remove it and build again: {error}") from error
            # what was decided of two documents names the other, of another shard, too
            own = {key: one for key, one in amendments(_parsed(path), base).items() if key.startswith(shard)}
            found = self._parsed[shard] = seen, base, own
        return found[1], found[2]

    def annotate(self, quads: Iterable[Quad]) -> None:
        """Write :data:`STATISTICS`, of the documents and links as they are.

        Raises:
            FolderError: it cannot be written.
        """
        self.replace(_file(STATISTICS), [f"# {self._state()}\n".encode(), write(quads)])

    def outdate(self) -> None:
        """Take :data:`STATISTICS` away, unless it is of the documents as they are and nobody was forgotten since."""
        path = self.path / _file(STATISTICS)
        if path.exists():
            with path.open("rb") as lines:
                made = lines.readline().decode("utf-8", "replace").strip("# \n")
            if made != self._state() or not self.erasures().settled:
                path.unlink()

    def rated(self) -> str | None:
        """What changes when :data:`STATISTICS` do; ``None`` where there are none."""
        try:
            return digest((self.path / _file(STATISTICS)).read_bytes())
        except OSError:
            return None

    def _state(self) -> str:
        """A digest of the documents and links as they are."""
        links = [(shard, digest(self.part(f"{LINKS}-{shard}"))) for shard in self.shards()]
        return digest(repr((sorted(self.files()), links)).encode())

    def replace(self, name: str, content: Iterable[bytes]) -> None:
        """Write file ``name`` of the folder from pieces, whole or not at all.

        Raises:
            FolderError: it cannot be written; the one that was there before still is.
        """
        with self.writing(name) as file:
            file.writelines(content)

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """A file to write in, which takes the place of ``name`` once all is well.

        Raises:
            FolderError: it cannot be written; the one that was there before still is.
        """
        target = self.path / name
        try:
            with atomic.writing(target) as new:
                yield new
        except OSError as error:
            raise FolderError(f"{target}: cannot be written: {error.strerror or error}") from error


def beside(key: str) -> bool:
    """Whether a part of the whole graph is no document."""
    return key == STATISTICS or key.startswith(f"{LINKS}-")


def _file(key: str) -> str:
    """The file of a part."""
    if key == STATISTICS:
        return f"{key}.nq"
    return f"{LINKS}/{key.partition('-')[2]}.nq" if beside(key) else f"documents/{key}.nq"


def digest(content: bytes) -> str:
    """16 hexadecimal digits of SHA-256."""
    return hashlib.sha256(content).hexdigest()[:16]


def _parsed(path: Path) -> list[Quad]:
    try:
        return list(pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS))
    except OSError as error:  # what may not be read is whole, perhaps
        raise FolderError(f"{path}: cannot be read: {error}") from error
    except (SyntaxError, ValueError) as error:
        raise FolderError(f"{path}: damaged; remove it and build again: {error}") from error


def _pruned(signature: str, left: Iterable[Quad], erasures: Erasures, key: str) -> str:
    """A document's signature without the entities that are no more in its graph, and without forgotten names."""
    if not signature:
        return ""
    named = (str(quad.subject).strip("<>") for quad in left if quad.predicate == LABEL)
    alive = {unquote("/".join(iri.split("/")[-2:])) for iri in named}
    return prune(load(key, signature), alive, lambda text: erasures.black(text, key)).dump()


def _without(erasures: Erasures, key: str, header: Header) -> Header:
    return replace(header, identifier=erasures.black(header.identifier, key))


def fingerprint(document: Document, settings: Settings, revision: Revision) -> str:
    """A digest of all that the graph of ``document`` depends on: 32 hexadecimal digits."""
    parts = (
        document.text,
        document.identifier,
        document.title,
        document.published,
        document.publisher,
        document.authors,
        document.section,
        document.url,
        settings.base,
        settings.language,
        settings.keep_text,
        revision,
    )
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
