"""Files, folders and standard input -> documents.

Every reader has one signature, ``(content: bytes, name: str) -> Iterator[Document]``; :data:`READERS` says which one
reads what.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from glob import glob, has_magic
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.errors import EmptyInputError, ForeignInputError, InputError
from kg.read import html, idiom, markdown, plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import BinaryIO

    from kg.model import Document

    Reader = Callable[[bytes, str], Iterator[Document]]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": plain.read,
        ".md": markdown.read,
        ".markdown": markdown.read,
        ".html": html.read,
        ".htm": html.read,
        ".xhtml": html.read,
    }
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that could not be read, and why."""

    identifier: str
    reason: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What is asked of an input: its language, its greatest length, and the date to give it."""

    language: str
    characters: int
    published: dt.date | None = None


def read(inputs: Iterable[str], terms: Terms, stdin: BinaryIO | None = None) -> Iterator[Document | Refusal]:
    """The documents of files, folders, globs and ``-`` (``stdin``), in order, or why there is none.

    A folder gives all its files that have a reader, at any depth, by name; a file named outright is read as plain
    text when its ending is unknown.
    """
    for name in inputs:
        if name == "-":
            content = stdin.read() if stdin is not None else b""
            yield from _documents(content, "-", html.read if html.looks_like(content) else plain.read, terms)
            continue
        found = list(_files(name))
        if not found:
            yield Refusal(name, "nothing matches" if has_magic(name) else _missing(Path(name)))
        for path, identifier in found:
            yield from _file(path, identifier, terms)


def _files(name: str) -> Iterator[tuple[Path, str]]:
    path = Path(name)
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.suffix.lower() in READERS and inner.is_file():
                yield inner, inner.relative_to(path).as_posix()
    elif path.exists():
        yield path, path.name
    elif has_magic(name):
        for match in sorted(glob(name, recursive=True)):  # noqa: PTH207 a pattern may be absolute
            yield from _files(match)


def _missing(path: Path) -> str:
    return "holds no file that kg can read" if path.is_dir() else "no such file or folder"


def _file(path: Path, identifier: str, terms: Terms) -> Iterator[Document | Refusal]:
    try:
        content = path.read_bytes()
    except OSError as error:
        yield Refusal(identifier, error.strerror or str(error))
        return
    yield from _documents(content, identifier, READERS.get(path.suffix.lower(), plain.read), terms)


def _documents(content: bytes, name: str, reader: Reader, terms: Terms) -> Iterator[Document | Refusal]:
    try:
        for document in reader(content, name):
            yield _accept(document, terms)
    except InputError as error:
        yield Refusal(name, str(error))


def _accept(document: Document, terms: Terms) -> Document:
    if not document.text.strip():
        raise EmptyInputError("holds no text")
    if len(document.text) > terms.characters:
        size, limit = len(document.text), terms.characters
        raise InputError(f"has {size:,} characters, more than the {limit:,} that the setting “characters” allows")
    spoken = idiom.foreign(document.text, terms.language)
    if spoken is not None:
        raise ForeignInputError(f"is written in “{spoken}”, and kg reads “{terms.language}” here")
    return replace(document, language=terms.language, published=terms.published or document.published)
