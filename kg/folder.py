"""The graph folder: one N-Quads file per document is the source, everything else is made from them.

A document's file uses names local to it; ``links.nq`` says which of them are one, and so the whole graph is read.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pyoxigraph
from filelock import FileLock, Timeout

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
#: The part of the graph that binds the documents together: who is who in them.
LINKS = "links"
#: The part that rates its entities: written on request, and gone when the documents change.
STATISTICS = "statistics"
#: The files of the parts that are no document.
BESIDE = MappingProxyType({LINKS: "links.nq", STATISTICS: "statistics.nq"})


@dataclass(frozen=True, slots=True)
class Links:
    """What binds the documents of a folder together: by their keys, what the whole graph says otherwise than they.

    ``made`` says what it was made of, ``digest`` what it says, ``""`` for nothing.
    """

    base: str = ""
    made: str = ""
    digest: str = ""
    amendments: Mapping[str, Amendment] = field(default_factory=lambda: MappingProxyType({}))


# A header with a long name fits in.
_HEAD = 512


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
            if not self.erasures().settled:  # an erasure that was interrupted
                self.cleanse()
            yield
        finally:
            lock.release()

    def keys(self) -> list[str]:
        """The keys of the documents, sorted."""
        return sorted(path.stem for path in self.documents.glob("*.nq"))

    def header(self, key: str) -> Header | None:
        """The header of a document's file, or ``None`` where there is no such file or it has none."""
        try:
            with open(f"{self.documents}/{key}.nq", "rb", buffering=_HEAD) as lines:  # noqa: PTH123  an archive has many
                return Header(**json.loads(lines.readline().removeprefix(b"#")))
        except (OSError, ValueError, TypeError):
            return None

    def stamps(self) -> Iterator[tuple[str, str]]:
        """The key of each part, in no order, with what changes when its content in the whole graph does."""
        links = self.links
        for key, stamp in self.files():
            amendment = links.amendments.get(key)
            yield key, stamp if amendment is None else f"{stamp} {_digest(repr(amendment))}"
        if links.digest:
            yield LINKS, links.digest
        if (digest := self._rated()) is not None:
            yield STATISTICS, digest

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
        except (OSError, UnicodeDecodeError) as error:
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
        return found

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
        return _parsed(self.documents / f"{key}.nq")

    def parts(self) -> list[str]:
        """The keys of the parts of the whole graph: the documents, sorted, :data:`LINKS` and :data:`STATISTICS`."""
        rated = self._rated() is not None
        return [*self.keys(), *([LINKS] if self.links.digest else []), *([STATISTICS] if rated else [])]

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
            if key in BESIDE:
                yield key, _parsed(self.path / BESIDE[key])
            else:
                yield key, amend(self.source(key), self.links.amendments.get(key), self.links.base)

    def shard(self, key: str) -> bytes:
        """The N-Quads of one part, under the names that all share.

        Raises:
            FolderError: its file is missing or damaged; the message names it.
        """
        if key in self.links.amendments:
            return write(self.quads([key]))
        path = self.path / BESIDE[key] if key in BESIDE else self.documents / f"{key}.nq"
        try:
            return path.read_bytes()
        except OSError as error:
            raise FolderError(f"{path}: cannot be read: {error.strerror}") from error

    def link(self, base: str, made: str, quads: Iterable[Quad]) -> None:
        """Write what binds the documents together, under the IRI ``base``; ``made`` says what it was made of.

        Raises:
            FolderError: it cannot be written.
        """
        head = json.dumps({"base": base, "made": made}, ensure_ascii=True, sort_keys=True)
        self.replace(BESIDE[LINKS], [f"# {head}\n".encode(), write(quads)])
        self.__dict__.pop("links", None)

    def annotate(self, quads: Iterable[Quad]) -> None:
        """Write :data:`STATISTICS`, of the documents and :attr:`links` as they are.

        Raises:
            FolderError: it cannot be written.
        """
        self.replace(BESIDE[STATISTICS], [f"# {self.links.made}\n".encode(), write(quads)])

    def outdate(self) -> None:
        """Take :data:`STATISTICS` away, unless it is of the documents as they are and nobody was forgotten since."""
        path = self.path / BESIDE[STATISTICS]
        if path.exists():
            with path.open("rb") as lines:
                made = lines.readline().decode("utf-8", "replace").strip("# \n")
            if made != self.links.made or not self.erasures().settled:
                path.unlink()

    def _rated(self) -> str | None:
        path = self.path / BESIDE[STATISTICS]
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
        except OSError:
            return None

    @cached_property
    def links(self) -> Links:
        """What binds the documents together, as it was written last.

        Raises:
            FolderError: it is damaged.
        """
        path = self.path / BESIDE[LINKS]
        try:
            head, _, content = path.read_text("utf-8").partition("\n")
            told = json.loads(head.removeprefix("#"))
            base, made = str(told["base"]), str(told["made"])
        except FileNotFoundError:
            return Links()
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise FolderError(f"{path}: damaged; remove it and build again: {error}") from error
        return Links(base, made, _digest(content) if content else "", amendments(_parsed(path), base))

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
            with NamedTemporaryFile(dir=target.parent, prefix=".writing-", delete=False) as new:
                written = Path(new.name)
                try:
                    yield new
                    new.flush()
                    os.fsync(new.fileno())
                    written.chmod(0o644)
                    written.replace(target)
                except BaseException:
                    written.unlink(missing_ok=True)
                    raise
        except OSError as error:
            raise FolderError(f"{target}: cannot be written: {error.strerror or error}") from error


def _parsed(path: Path) -> list[Quad]:
    try:
        return list(pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS))
    except (OSError, SyntaxError, ValueError) as error:
        raise FolderError(f"{path}: damaged; remove it and build again: {error}") from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


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
