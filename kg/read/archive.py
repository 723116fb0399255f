"""Compressed files: what is inside, within limits that a bomb would pass."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import struct
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast

from kg.errors import InputError
from kg.read.plain import stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

#: No member is unpacked past so many bytes: four for each character of the longest text that the defaults allow.
MEMBER = 26_000_000
#: Nor all members of an archive together.
TOTAL = 2_000_000_000
# Text rarely shrinks more than twenty times; a member that shrinks two hundred times is made to fill memory.
_SHRUNK = 200
# A line counts for so much, so that empty ones take no time: no row with an article is shorter.
_LINE = 50
#: What zipfile and the decompressors under it raise where an archive is damaged.
DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


def members(content: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in a ``.zip`` or ``.gz``, in the order of their names; nothing is written to disk.

    Raises:
        InputError: it is damaged, asks for a password, or unpacks to more than the limits.
    """
    if name.lower().endswith(".gz"):
        yield name[: -len(".gz")], _gunzip(content)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = [
                info for info in archive.infolist() if not info.filename.endswith("/") and not hidden(info.filename)
            ]
            files.sort(key=lambda info: info.filename)
            check(files)
            for info in files:
                yield f"{name}/{_tail(info.filename)}", archive.read(info)
    except DAMAGES as error:
        raise InputError(f"is no archive that can be read: {error}") from error


def lines(file: BinaryIO, name: str) -> Iterator[str]:
    """The lines of a table, packed (``.gz``) or not, read as they are asked for.

    Raises:
        InputError: it is damaged or no text, a line is longer than a file may be, or it unpacks past the limits.
    """
    packed = name.lower().endswith(".gz")
    most = min(TOTAL, _SHRUNK * max(os.fstat(file.fileno()).st_size, 1_000))
    try:
        with stream(cast("BinaryIO", gzip.GzipFile(fileobj=file)) if packed else file) as text:
            size = 0
            while line := text.readline(MEMBER + 1):
                size += max(len(line), _LINE)
                if packed and size > most:
                    raise InputError(f"unpacks to more than {most:,} bytes")
                if len(line) > MEMBER:
                    raise InputError(f"has a line of more than {MEMBER:,} characters")
                yield line
    except UnicodeDecodeError as error:
        raise InputError(f"begins as {error.encoding} and does not stay so: {error.reason}") from error
    except DAMAGES as error:
        raise InputError(f"is no gzip file that can be read: {error}") from error


def hidden(path: str) -> bool:
    """Whether ``path`` leads to what its folder does not show: ``.git``, a Mac's ``__MACOSX``, the lock of Word."""
    return any(part.startswith((".", "~$")) or part == "__MACOSX" for part in PurePosixPath(path).parts if part != "..")


def check(files: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that says it unpacks to more than the limits.

    Raises:
        InputError: it does.
    """
    for info in files:
        if info.file_size > MEMBER or info.file_size > _SHRUNK * max(info.compress_size, 1_000):
            raise InputError(f"holds {_tail(info.filename)}, which unpacks to {info.file_size:,} bytes: too many")
    if sum(info.file_size for info in files) > TOTAL:
        raise InputError(f"unpacks to more than {TOTAL:,} bytes")


def _gunzip(content: bytes) -> bytes:
    try:
        with gzip.open(io.BytesIO(content)) as stream:
            plain = stream.read(MEMBER + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"is no gzip file that can be read: {error}") from error
    if len(plain) > MEMBER:
        raise InputError(f"unpacks to more than {MEMBER:,} bytes")
    return plain


def _tail(name: str) -> str:
    """A member's name without what would lead out of the archive; it is only ever shown."""
    parts = (part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {"/", ".."})
    return "/".join("".join(c for c in part if c.isprintable()) for part in parts) or "?"
