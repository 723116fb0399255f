"""Files, folders, archives, feeds and standard input -> documents.

Every reader has one signature, ``(content: bytes, name: str) -> Iterator[Document | Refusal]``; :data:`READERS` says
which one reads what. Tables of articles take the names of their fields besides.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from functools import partial
from glob import glob, has_magic
from importlib import metadata
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import normalize

from kg.errors import EmptyInputError, ForeignInputError, InputError, Refusal
from kg.read import archive, feed, html, idiom, mail, markdown, office, pdf, plain, rows

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import BinaryIO

    from kg.model import Document

    Reader = Callable[[bytes, str], Iterator[Document | Refusal]]

__all__ = ["READERS", "Found", "Refusal", "Same", "Terms", "locate", "read", "versions"]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": plain.read,
        ".md": markdown.read,
        ".markdown": markdown.read,
        ".html": html.read,
        ".htm": html.read,
        ".xhtml": html.read,
        ".pdf": pdf.read,
        ".docx": office.read,
        ".rss": feed.read,
        ".atom": feed.read,
        ".xml": feed.read,
        ".eml": mail.read,
        ".mbox": mail.read,
    }
)
_ROWS = MappingProxyType(
    {".jsonl": rows.read_json, ".ndjson": rows.read_json, ".json": rows.read_array, ".csv": rows.read_csv}
)
# Tables that are read a row at a time where they are packed, or larger than so many bytes.
_STREAMS = MappingProxyType({".jsonl": rows.stream_json, ".ndjson": rows.stream_json, ".csv": rows.stream_csv})
_LARGE = 50_000_000
_PIECE = 1_000_000
_PACKED = frozenset({".zip", ".gz"})
# What lies beside articles in JSON is most often about them: it is read where it is named.
_KNOWN = READERS.keys() | _ROWS.keys() - {".json"} | _PACKED
# A file named outright, packed by itself or not, may also have no ending.
_ALONE = _KNOWN - _PACKED | {".json", ""}

# What a build writes beside its ``documents``, and what of that has a reader: no article.
_GRAPH = frozenset({".lock", "report.json"})
_MADE = frozenset({"graph.html"})

# Identifiers that name one document wherever it is found: addresses, and ids of messages.
_GLOBAL = re.compile(r"^(?:[a-z][a-z0-9+.-]*://|(?:urn|tag):|<[^<>@\s]+@[^<>@\s]+>$)", re.IGNORECASE)
#: How the reason begins when a parser of others broke down in a way that its reader does not know.
FAILED = "breaks the parser of its format"
_LIBRARIES = (
    *("charset-normalizer", "feedparser", "htmldate", "lxml", "markdown-it-py", "pypdf", "python-docx", "PyYAML"),
    "trafilatura",
)
_SURROGATE = re.compile("[\ud800-\udfff]")
# Soft hyphens, joiners, marks of direction, blanks without width.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Same:
    """The one document of a file that was not read again: its key and its identifier."""

    key: str
    identifier: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What is asked of an input: its language, its greatest length, the date to give it, what tables call things.

    ``trusted`` says of a document that it passed before, so that its language need not be looked at again; ``same`` of
    a file, by its content and its name, that it holds a document that is known, so that it need not be read at all;
    ``spelled`` the day that words of a table name; ``left`` is told the ending of each file of a folder that no reader
    takes. The ``repr`` says what is asked: by it :mod:`kg.intake` knows it.
    """

    language: str
    characters: int
    published: dt.date | None = None
    fields: tuple[tuple[str, tuple[str, ...]], ...] = ()
    trusted: Callable[[Document], bool] | None = None
    same: Callable[[Iterable[bytes], str], Same | None] | None = None
    spelled: Callable[[str], dt.date | None] | None = field(default=None, repr=False)
    left: Callable[[str], None] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """A document, that it is known, or why there is none.

    ``where`` is the file that it comes from, ``"*"`` if its identifier names it wherever it is (an address, the id of a
    message), or ``""`` for standard input; ``share`` is how much of the inputs has been read, from 0 to 1.
    """

    item: Document | Same | Refusal
    where: str
    share: float


def read(inputs: Iterable[str], terms: Terms, stdin: BinaryIO | None = None) -> Iterator[Document | Refusal]:
    """The documents of files, folders, globs and ``-`` (``stdin``), in order, or why there is none.

    A folder gives all its files that have a reader, at any depth, by name, but for ``.json`` and what is hidden; a file
    named outright is read as what it begins as when its ending is unknown: a web page, a box of mail, plain text.
    """
    asked = replace(terms, same=None)
    return (found.item for found in locate(inputs, asked, stdin) if not isinstance(found.item, Same))


def locate(inputs: Iterable[str], terms: Terms, stdin: BinaryIO | None = None) -> Iterator[Found]:
    """As :func:`read`, with where each document comes from."""
    names = list(inputs)
    total = sum(1 if name == "-" else sum(1 for _ in _files(name, terms.left)) or 1 for name in names)
    done = 0
    for name in names:
        for items, place in _parts(name, terms, stdin):
            done += 1
            share = min(1.0, done / max(total, 1))
            for item in items:
                if isinstance(item, Refusal):  # a file's name may be no UTF-8
                    told = Refusal(_paired(item.identifier) or "", _paired(item.reason) or "")
                    yield Found(told, place, share)
                else:
                    yield Found(item, "*" if _GLOBAL.search(item.identifier) else place, share)


def versions() -> tuple[str, ...]:
    """What readers of others there are: another version of one may read another text in the same file."""
    return tuple(f"{name} {metadata.version(name)}" for name in _LIBRARIES)


def _parts(
    name: str, terms: Terms, stdin: BinaryIO | None
) -> Iterator[tuple[Iterator[Document | Same | Refusal], str]]:
    """What each file of an input holds, and where it is."""
    if name == "-":
        content = stdin.read() if stdin is not None else b""
        yield _documents(content, "-", _unnamed, terms), ""
        return
    empty = True
    for path, identifier in _files(name):
        empty = False
        yield _file(path, identifier, terms), str(path.absolute())
    if empty:
        yield iter([Refusal(name, "nothing matches" if has_magic(name) else _missing(name))]), ""


def _files(name: str, left: Callable[[str], None] | None = None) -> Iterator[tuple[Path, str]]:
    path = Path(name)
    if _folder(name):
        for inner in _walk(path, left):
            yield inner, (path if inner == path else inner.relative_to(path)).as_posix()
    elif os.path.exists(name):  # noqa: PTH110 as in _folder
        yield path, path.name
    elif has_magic(name):
        for match in sorted(glob(name, recursive=True)):  # noqa: PTH207 a pattern may be absolute
            yield from _files(match, left)


def _walk(folder: Path, left: Callable[[str], None] | None) -> Iterator[Path]:
    """The files that have a reader, by name, a folder at a time; links to folders are not followed.

    A folder that cannot be listed and a link that leads nowhere are among them: reading them tells why. ``left`` is
    told the ending of each other file, but for those of a graph.
    """
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    names = {entry.name for entry in entries}
    entries = [entry for entry in entries if not archive.hidden(entry.name)]
    graph = "documents" in names and not names.isdisjoint(_GRAPH)
    made, left = (_MADE, None) if graph else (frozenset(), left)
    for entry in entries:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(path, left)
        elif _wanted(path) and entry.name not in made and (path.is_file() or not path.exists()):
            yield path
        elif left is not None and path.is_file():
            left(path.suffix.lower())


def _wanted(path: Path) -> bool:
    """Whether a file of a folder has a reader, and is no JSON."""
    inner, ending = ("", *path.suffixes)[-2:] if path.suffix else ("", "")
    return ending.lower() in _KNOWN and not (ending.lower() == ".gz" and inner.lower() == ".json")


def _folder(name: str) -> bool:
    """Whether it names a folder: ``""`` does not, nor what no path can be, at which those of pathlib raise."""
    return os.path.isdir(name)  # noqa: PTH112


def _missing(name: str) -> str:
    return "holds no file that kg can read" if _folder(name) else "no such file or folder"


def _file(path: Path, identifier: str, terms: Terms) -> Iterator[Document | Same | Refusal]:
    try:
        size = path.stat().st_size
        streamed = _streamed(identifier, size)
        if size > archive.TOTAL and not streamed:
            yield Refusal(identifier, f"has {size:,} bytes, more than kg reads of one file ({archive.TOTAL:,})")
            return
        content = b"" if streamed else path.read_bytes()
    except OSError as error:
        yield Refusal(identifier, error.strerror or str(error))
        return
    same = terms.same(_pieces(path) if streamed else [content], identifier) if terms.same is not None else None
    if same is not None:
        yield same
    else:
        yield from _articles(
            identifier, _rows(path, identifier, terms) if streamed else _content(content, identifier, terms)
        )


def _streamed(name: str, size: int) -> bool:
    """Whether a file is a table that is read a row at a time."""
    inner, ending = ("", *PurePosixPath(name.lower()).suffixes)[-2:] if PurePosixPath(name).suffix else ("", "")
    return inner in _STREAMS if ending == ".gz" else ending in _STREAMS and size > _LARGE


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def _rows(path: Path, identifier: str, terms: Terms) -> Iterator[Document | Refusal]:
    """The articles of a large or packed table."""
    name = identifier[: -len(".gz")] if identifier.lower().endswith(".gz") else identifier
    reader = _STREAMS[PurePosixPath(name).suffix.lower()]
    headings = rows.Headings(dict(terms.fields), terms.spelled)
    with path.open("rb") as file:
        for item in reader(archive.lines(file, identifier), name, headings):
            yield item if isinstance(item, Refusal) else _checked(item, terms)


def _content(content: bytes, name: str, terms: Terms) -> Iterator[Document | Refusal]:
    packed = PurePosixPath(name).suffix.lower() in _PACKED
    return _unpacked(content, name, terms) if packed else _documents(content, name, _reader(name, terms), terms)


def _articles(name: str, found: Iterator[Document | Refusal]) -> Iterator[Document | Refusal]:
    """What a file holds, and that it holds nothing."""
    empty = True
    for item in _told(name, found):
        empty = False
        yield item
    if empty:  # a table of no rows, a feed of no entries, an archive of pictures
        yield Refusal(name, "holds no article")


def _unpacked(content: bytes, name: str, terms: Terms) -> Iterator[Document | Refusal]:
    alone = name.lower().endswith(".gz")
    for inner, unpacked in archive.members(content, name):
        ending = PurePosixPath(inner).suffix.lower()
        if ending in _PACKED:
            yield Refusal(inner, "is an archive inside an archive")
        elif ending in (_ALONE if alone else _KNOWN):
            yield from _documents(unpacked, inner, _reader(inner, terms), terms)
        elif alone:
            yield Refusal(name, f"holds a {ending} file, for which kg has no reader")


def _reader(name: str, terms: Terms) -> Reader:
    ending = PurePosixPath(name).suffix.lower()
    if ending in _ROWS:
        return partial(_ROWS[ending], headings=rows.Headings(dict(terms.fields), terms.spelled))
    if READERS.get(ending) is markdown.read:
        return partial(markdown.read, headings=rows.Headings(spelled=terms.spelled))
    return READERS.get(ending, _unnamed)


def _unnamed(content: bytes, name: str) -> Iterator[Document | Refusal]:
    """What has no ending that is known, by how it begins."""
    reader = html.read if html.looks_like(content) else mail.read if mail.looks_like(content) else plain.read
    try:
        yield from reader(content, name)
    except InputError as error:
        ending = PurePosixPath(name).suffix
        raise InputError(f"{error}; kg has no reader for {ending} files" if ending else str(error)) from error


def _documents(content: bytes, name: str, reader: Reader, terms: Terms) -> Iterator[Document | Refusal]:
    for item in _told(name, reader(content, name)):
        yield item if isinstance(item, Refusal) else _checked(item, terms)


def _told(name: str, found: Iterator[Document | Refusal]) -> Iterator[Document | Refusal]:
    """``found``, and where it ends with an error, the refusal of ``name``."""
    try:
        yield from found
    except InputError as error:
        yield Refusal(name, str(error))
    except Exception as error:  # noqa: BLE001 the edge towards parsers of others: one bad file stops no build
        yield Refusal(name, f"{FAILED}: {type(error).__name__}: {error}")


def _checked(document: Document, terms: Terms) -> Document | Refusal:
    document = _whole(document)
    try:
        return _accept(document, terms)
    except InputError as error:
        return Refusal(document.identifier, str(error))


def _whole(document: Document) -> Document:
    r"""``document`` in characters that are whole and seen, before anything counts them.

    Letters and accents that come apart (NFD, as some systems write them) are one, soft hyphens and blanks of no width
    are left out, and U+FFFD stands for each half of a surrogate pair (``\ud800``): JSON may hold them and file names
    that are no UTF-8 do; no model reads them and no file of the graph can.
    """
    return replace(
        document,
        text=_seen(document.text) or "",
        identifier=_paired(document.identifier) or "",
        title=_seen(document.title),
        publisher=_seen(document.publisher),
        authors=tuple(_seen(author) or "" for author in document.authors),
        section=_seen(document.section),
        url=_paired(document.url),
    )


def _seen(text: str | None) -> str | None:
    return text if text is None or text.isascii() else _UNSEEN.sub("", normalize("NFC", _SURROGATE.sub("\ufffd", text)))


def _paired(text: str | None) -> str | None:
    return text if text is None or text.isascii() else _SURROGATE.sub("\ufffd", text)


def _accept(document: Document, terms: Terms) -> Document:
    if not document.text.strip():
        raise EmptyInputError("holds no text")
    if len(document.text) > terms.characters:
        size, limit = len(document.text), terms.characters
        raise InputError(f"has {size:,} characters, more than the {limit:,} that the setting “characters” allows")
    accepted = replace(document, language=terms.language, published=terms.published or document.published)
    if terms.trusted is not None and terms.trusted(accepted):
        return accepted
    spoken = idiom.foreign(document.text, terms.language)
    if spoken is not None:
        raise ForeignInputError(f"is written in “{spoken}”, and kg reads “{terms.language}” here")
    return accepted
