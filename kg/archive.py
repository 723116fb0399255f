"""The documents of a graph folder together: who in one is who in another."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kg.errors import FolderError
from kg.lang import LANGUAGES
from kg.rdf.identities import describe
from kg.resolve import resolve
from kg.resolve.signature import load
from kg.revision import revision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.folder import Folder
    from kg.resolve.signature import Signature
    from kg.settings import Settings


def connect(folder: Folder, settings: Settings) -> None:
    """Find who is who in the documents of ``folder`` and write it down there, unless nothing has changed.

    Raises:
        FolderError: a document is damaged, or the folder cannot be written to.
    """
    made = _made(folder, settings)
    if folder.links.made != made:
        identities = resolve(signatures(folder), LANGUAGES[settings.language])
        folder.link(settings.base, made, describe(identities, settings.base))


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


def _made(folder: Folder, settings: Settings) -> str:
    """A digest of all that the links depend on."""
    code = revision("")
    parts = (sorted(folder.files()), settings.base, settings.language, code.code, code.lexicon)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
