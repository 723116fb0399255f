"""The exports and the store of a graph folder, brought up to date from its documents at the cost of what changed.

``graph.trig`` and ``graph.ttl`` hold one document after the other, so that a new edition copies what is unchanged
and writes the rest; the store shares its unchanged files with the one before. What a document is in them is made by
all processes (:mod:`kg.rendering`), what is made of it by this one. Nothing is held in memory but a few documents at
a time, and the articles that the page shows. A build that is killed leaves the mark of an edition unfinished, and the
next makes all of it again: the same bytes.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import ExitStack, closing
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NoReturn

from kg import crew
from kg.archive import connect
from kg.errors import FolderError
from kg.folder import beside
from kg.ledger import Ledger, Part
from kg.rdf import store
from kg.rendering import FORMS, render
from kg.revision import revision
from kg.view.page import page, retitled

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import IO

    from pyoxigraph import Quad

    from kg.folder import Folder
    from kg.ledger import Piece
    from kg.rendering import Rendering
    from kg.settings import Settings

    Tick = Callable[[int, int], None]

# Putting a document into the store one by one costs five times what loading it with all the others does.
_FEW = 5
# Documents that a process renders at once.
_CHUNK = 32
_TITLE = "Graphe de presse"
# Copying in pieces of a megabyte is as fast as the kernel's own, on every system.
_PIECE = 1 << 20


def refresh(folder: Folder, settings: Settings, *, ledger: Ledger | None = None, tick: Tick | None = None) -> None:
    """Make ``graph.ttl``, ``graph.trig``, ``graph.html`` and the store say what the documents of ``folder`` say.

    ``tick`` is told how many documents are done, and of how many.

    Raises:
        FolderError: a document is damaged, or the folder cannot be written to.
    """
    if ledger is None:
        with Ledger(folder.path) as opened:
            refresh(folder, settings, ledger=opened, tick=tick)
        return
    ledger.scan(folder)
    connect(folder, settings, ledger.files)
    folder.outdate()
    ledger.amend(folder)
    edition = _Edition(folder, settings, ledger)
    # What an erasure took out must not be left in files that the old store shares with the new.
    whole = not edition.sound() or not folder.erasures().settled
    there, changed, gone = ledger.count()
    if whole or changed or gone:
        ledger.note("edition", "")
        seal = secrets.token_hex(8)
        if whole:
            with store.filling(folder.path, settings.base, seal=seal) as loader:
                edition.write(loader, tick=tick)
                edition.close(whole=True)
                edition.show()  # while the store loads what is left
        else:
            edition.write(tick=tick)
            edition.stock(whole=(changed + gone) * _FEW > there, seal=seal)
            edition.close(whole=False)
        ledger.note("edition", seal)
    edition.show()
    folder.settle()


class _Edition:
    """What is made from a folder's documents, with a ledger that knows what it was made from last."""

    def __init__(self, folder: Folder, settings: Settings, ledger: Ledger) -> None:
        self._folder, self._settings, self._ledger = folder, settings, ledger
        #: What besides the documents the exports depend on.
        self.made = f"{revision('').code} {settings.base}"

    def sizes(self) -> str:
        """The sizes of the files as they are."""
        return " ".join(str((self._folder.path / form.name).stat().st_size) for form in FORMS)

    def sound(self) -> bool:
        """Whether the last edition was finished, by this version of kg, and its files and store are still there."""
        seal = self._ledger.mark("edition")
        if not seal or self._ledger.mark("made") != self.made or store.seal(self._folder.path) != seal:
            return False
        try:
            store.read(self._folder.path)
            return self.sizes() == self._ledger.mark("sizes")
        except (OSError, FolderError):
            return False

    def write(self, loader: store.Loader | None = None, *, tick: Tick | None) -> None:
        """Write ``graph.trig`` and ``graph.ttl``: all of them anew if there is a loader, which is given the same."""
        total = self._ledger.count()[0]
        with ExitStack() as stack:
            files = [stack.enter_context(self._folder.writing(form.name)) for form in FORMS]
            splices = []
            for file, form in zip(files, FORMS, strict=True):
                path = self._folder.path / form.name
                old = None if loader else stack.enter_context(path.open("rb", buffering=0))
                file.write(form.head)
                splices.append(_Splice(old, file, len(form.head)))
            done = 0
            rendered = stack.enter_context(closing(self._rendered(loader)))
            for piece in stack.enter_context(self._ledger.pieces()):
                fresh = _fresh(piece, loader)
                for splice, length in zip(splices, (piece.trig, piece.ttl), strict=True):
                    (splice.skip if fresh or piece.now is None else splice.keep)(length)
                if fresh:
                    self._write(piece, next(rendered), files, loader)
                done += piece.now is not None and not beside(piece.key)
                if tick is not None:
                    tick(done, total)
            for splice in splices:
                splice.flush()
            if loader is not None:
                loader.finish()

    def _rendered(self, loader: store.Loader | None) -> Generator[Rendering]:
        """What each part that is new or changed is in the exports, in order."""
        task = partial(render, place=self._folder.path, stored=loader is not None)
        with self._ledger.pieces() as pieces:
            keys = (piece.key for piece in pieces if _fresh(piece, loader))
            chunks = iter(lambda: list(islice(keys, _CHUNK)), [])
            with closing(crew.run(task, chunks, self._settings.processes, _killed, render.__module__)) as made:
                for parts in made:
                    yield from parts

    def _write(self, piece: Piece, part: Rendering, files: list[IO[bytes]], loader: store.Loader | None) -> None:
        for file, block in zip(files, part.blocks, strict=True):
            file.write(block)
        if loader is not None:
            loader.add(part.lines)
        sizes = map(len, part.blocks)
        self._ledger.add(Part(piece.key, piece.now or "", part.graph, part.published, next(sizes), next(sizes)))

    def close(self, *, whole: bool) -> None:
        """Note that the files are written: all of them anew if ``whole``."""
        self._ledger.close([("made", self.made), ("sizes", self.sizes())], whole=whole)

    def stock(self, *, whole: bool, seal: str) -> None:
        """Bring the store up to date; make it anew if ``whole``."""
        path, base, ledger = self._folder.path, self._settings.base, self._ledger
        if not whole:
            old = [graph for _, graph in ledger.gone()]
            old += [graph for key in ledger.changed() if (graph := ledger.graph(key))]
            try:
                store.update(path, base, gone=old, fresh=map(self._quads, ledger.changed()), seal=seal)
            except FolderError:
                pass  # damaged where a first look did not show it: make it anew
            else:
                return
        store.build(path, base, shards=map(self._folder.part, ledger.keys()), seal=seal)

    def show(self) -> None:
        """Draw ``graph.html``, if it is not there as it should be."""
        shown = self._settings.shown
        there = self._ledger.count()[0]
        rows = self._ledger.latest(shown or there)
        title = _TITLE if len(rows) == there else f"{_TITLE} : les {len(rows)} derniers articles sur {there}"
        digest = hashlib.sha256(repr((rows, self._settings.nodes, self.made)).encode()).hexdigest()
        drawn = self._drawn(digest)
        if drawn == title:
            return
        # most often another article is none of the latest, and only their number is another: drawing took a second
        content = retitled(self._read(), drawn, title) if drawn else None
        if content is None:
            quads = [quad for key, _ in rows for quad in self._quads(key)]
            content = page(quads, title=title, limit=self._settings.nodes or None)
        encoded = content.encode()
        self._folder.replace("graph.html", [encoded])
        self._ledger.note("page", f"{digest} {len(encoded)} {title}")

    def _drawn(self, digest: str) -> str:
        """The title of the page, if it shows what has that digest and is as it was written; else ``""``."""
        made, _, rest = self._ledger.mark("page").partition(" ")
        size, _, title = rest.partition(" ")
        path = self._folder.path / "graph.html"
        return title if made == digest and path.exists() and size == str(path.stat().st_size) else ""

    def _read(self) -> str:
        """The page as it is; nothing where it cannot be read, and so is drawn anew."""
        try:
            return (self._folder.path / "graph.html").read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return ""

    def _quads(self, key: str) -> list[Quad]:
        [(_, quads)] = self._folder.graphs([key])
        return quads


class _Splice:
    """Copies stretches of an old file into a new one, neighbours in one go, a piece at a time."""

    def __init__(self, old: IO[bytes] | None, new: IO[bytes], start: int) -> None:
        self._old, self._new = old, new
        self._place = start
        self._length = 0
        self._room = memoryview(bytearray(0 if old is None else _PIECE))

    def keep(self, length: int) -> None:
        """Copy the next ``length`` bytes."""
        self._length += length

    def skip(self, length: int) -> None:
        """Pass over the next ``length`` bytes; what is written to the new file now stands in their place."""
        self.flush()
        self._place += length

    def flush(self) -> None:
        """Write what is to be kept so far.

        Raises:
            FolderError: the old file is shorter than the ledger says.
        """
        if self._old is None or not self._length:
            return
        self._old.seek(self._place)
        self._place += self._length
        while self._length:
            size = self._old.readinto(self._room[: self._length])  # type: ignore[attr-defined]  # raw files have it
            if not size:
                raise FolderError(f"{self._old.name}: is shorter than it was; remove it and build again")
            self._new.write(self._room[:size])
            self._length -= size


def _fresh(piece: Piece, loader: store.Loader | None) -> bool:
    """Whether a part is to be rendered, for the first time or again."""
    return piece.now is not None and (loader is not None or piece.now != piece.then)


def _killed(key: str) -> NoReturn:
    raise FolderError(f"documents/{key}.nq: {crew.KILLED}")
