"""The documents of a graph folder together: who in one is who in another."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kg.errors import FolderError, ReviewError
from kg.folder import digest
from kg.identity import SHARDS
from kg.lang import speaking, stamp
from kg.rdf.identities import describe
from kg.resolve import identities, key, update
from kg.resolve.corrections import Corrections
from kg.resolve.register import Register
from kg.resolve.review import read
from kg.resolve.signature import Signature, load
from kg.revision import revision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kg.folder import Folder
    from kg.resolve.review import Correction
    from kg.settings import Settings

REVIEW = "review.yaml"
_HEAD = "# What readers decided; replayed on every build. kg review adds to it, and so may you.\n"
_REGISTER = ".register"


def connect(folder: Folder, settings: Settings, files: Callable[[], Iterable[tuple[str, str]]]) -> None:
    """Find who is who in the documents of ``folder`` and write it down there, at the cost of what has changed.

    ``files`` gives the key of each document, and what changes when its file does.

    Raises:
        FolderError: a document is damaged, or the folder cannot be written to.
        ReviewError: a correction in ``review.yaml`` cannot be understood.
    """
    corrections = _corrections(folder)
    if not folder.erasures().settled:  # what was forgotten must be in no file
        (folder.path / _REGISTER).unlink(missing_ok=True)
    with Register(folder.path / _REGISTER) as register, register.told():
        made = _made(settings, corrections)
        if register.mark("made") != made:
            with register.turn():
                register.clear()
                register.note("made", made)
        register.differ(files())
        changes = _Changes(folder, register)
        if len(changes):
            update(register, changes, speaking(settings.language, settings.aliases), corrections)
        _link(folder, settings, register, corrections)


def idle(folder: Folder) -> tuple[int, ...]:
    """The lines of ``review.yaml`` that find nothing to correct in ``folder``, whose links are up to date.

    Raises:
        FolderError: what the resolver remembers is damaged.
        ReviewError: a correction cannot be understood.
    """
    with Register(folder.path / _REGISTER) as register, register.told():
        return Corrections(_corrections(folder)).idle(register)


class _Changes:
    """The documents of a folder that a register knows otherwise or not at all, one after the other."""

    def __init__(self, folder: Folder, register: Register) -> None:
        self._folder, self._register = folder, register

    def __len__(self) -> int:
        [(count,)] = self._register.rows("SELECT count(*) FROM changed")
        return int(count)

    def __iter__(self) -> Iterator[tuple[str, str, Signature | None]]:
        for document, seen in self._register.rows("SELECT document, stamp FROM changed"):
            yield document, seen or "", None if seen is None else signature(self._folder, document)


def _link(folder: Folder, settings: Settings, register: Register, corrections: Sequence[Correction]) -> None:
    """Write the files of links that are not as the register has it."""
    written = dict(register.rows("SELECT shard, seen FROM written"))
    fresh: list[tuple[str, str]] = []
    for shard in SHARDS:
        if written.get(shard) != folder.linked(shard):
            found = identities(register, corrections, shard)
            folder.link(shard, settings.base, describe(found, settings.base, partial(key, register)))
            fresh.append((shard, folder.linked(shard)))
    # at once, since each turn waits for the disk; one that is killed before writes the same files again
    with register.turn():
        register.many("REPLACE INTO written VALUES (?, ?)", fresh)


def reviewed(folder: Folder) -> str:
    """The text of ``review.yaml``, ``""`` where there is none.

    Raises:
        ReviewError: it cannot be read.
    """
    path = folder.path / REVIEW
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise ReviewError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ReviewError(f"{path}: is not UTF-8; save it as UTF-8: {error}") from error


def correct(folder: Folder, lines: Sequence[str]) -> None:
    """Add corrections, as lines of YAML, to ``review.yaml``; what people wrote in it stays. None at all: look at it.

    Raises:
        FolderError: it cannot be written.
        ReviewError: with them, or before, it is no list of corrections.
    """
    old = reviewed(folder)
    text = f"{old.rstrip()}\n{''.join(lines)}" if old.strip() else "".join((_HEAD, *lines))
    read(text, str(folder.path / REVIEW))
    if lines:
        folder.replace(REVIEW, [text.encode()])


def _corrections(folder: Folder) -> tuple[Correction, ...]:
    corrections = read(reviewed(folder), str(folder.path / REVIEW))
    return tuple(
        replace(row, documents=tuple(key for name in row.documents for key in folder.find(name) or [name]))
        for row in corrections
    )


def signature(folder: Folder, key: str) -> Signature:
    """The signature of a document of ``folder``, of no entities if it has none.

    Raises:
        FolderError: it is damaged.
    """
    line = folder.signature(key)
    try:
        return load(key, line) if line else Signature(key, "", ())
    except (ValueError, TypeError) as error:
        raise FolderError(f"{folder.documents / key}.nq: damaged; remove it and build again: {error}") from error


def _made(settings: Settings, corrections: Sequence[Correction]) -> str:
    """A digest of all that the links depend on besides the documents."""
    code = revision("")
    parts = (settings.base, settings.language, code.code, code.lexicon, stamp(settings.aliases), corrections)
    return digest(repr(parts).encode())
