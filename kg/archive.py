"""The documents of a graph folder together: who in one is who in another."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.errors import FolderError, ReviewError
from kg.lang import speaking, stamp
from kg.rdf.identities import describe
from kg.resolve import resolve
from kg.resolve.review import read
from kg.resolve.signature import load
from kg.revision import revision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.folder import Folder
    from kg.identity import Identities
    from kg.resolve.signature import Signature
    from kg.settings import Settings

REVIEW = "review.yaml"
_HEAD = "# What readers decided; replayed on every build. kg review adds to it, and so may you.\n"


def connect(folder: Folder, settings: Settings) -> None:
    """Find who is who in the documents of ``folder`` and write it down there, unless nothing has changed.

    Raises:
        FolderError: a document is damaged, or the folder cannot be written to.
        ReviewError: a correction in ``review.yaml`` cannot be understood.
    """
    text = reviewed(folder)
    made = _made(folder, settings, text)
    if folder.links.made != made:
        identities = _resolved(folder, settings, text)
        folder.link(settings.base, made, describe(identities, settings.base))


def idle(folder: Folder, settings: Settings) -> tuple[int, ...]:
    """The lines of ``review.yaml`` that find nothing to correct in ``folder``.

    Raises:
        FolderError: a document is damaged.
        ReviewError: a correction cannot be understood.
    """
    return _resolved(folder, settings, reviewed(folder)).idle


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
    except (OSError, UnicodeDecodeError) as error:
        raise ReviewError(f"{path}: cannot be read: {error}") from error


def correct(folder: Folder, lines: Sequence[str]) -> None:
    """Add corrections, as lines of YAML, to ``review.yaml``; what people wrote in it stays.

    Raises:
        FolderError: it cannot be written.
        ReviewError: with them, or before, it is no list of corrections.
    """
    old = reviewed(folder)
    text = f"{old.rstrip()}\n{''.join(lines)}" if old.strip() else "".join((_HEAD, *lines))
    read(text, str(folder.path / REVIEW))
    folder.replace(REVIEW, [text.encode()])


def _resolved(folder: Folder, settings: Settings, text: str) -> Identities:
    corrections = read(text, str(folder.path / REVIEW))
    known = (
        replace(row, documents=tuple(key for name in row.documents for key in folder.find(name) or [name]))
        for row in corrections
    )
    return resolve(signatures(folder), speaking(settings.language, settings.aliases), tuple(known))


def signatures(folder: Folder) -> Iterator[Signature]:
    """The signatures of the documents of ``folder``.

    Raises:
        FolderError: one is damaged.
    """
    for key in sorted(key for key, _ in folder.files()):
        line = folder.signature(key)
        try:
            if line:
                yield load(key, line)
        except (ValueError, TypeError) as error:
            raise FolderError(f"{folder.documents / key}.nq: damaged; remove it and build again: {error}") from error


def _made(folder: Folder, settings: Settings, text: str) -> str:
    """A digest of all that the links depend on."""
    code = revision("")
    parts = (
        sorted(folder.files()),
        settings.base,
        settings.language,
        code.code,
        code.lexicon,
        stamp(settings.aliases),
        text,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
