"""Plain text in whatever encoding it comes."""

from __future__ import annotations

import codecs
import datetime as dt
import io
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from charset_normalizer import from_bytes

from kg.errors import InputError
from kg.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO, TextIO

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Of UTF-16 without a mark, French or not, nearly every other byte is 0; no other text has any.
_EMPTY = 0.5
# French text of before Unicode is in one of these; guessing among all encodings takes seconds and errs.
_LEGACY = ("cp1252", "iso8859_15", "mac_roman", "cp850")
_GUESS_FROM = 200_000
# A table has accents by then, if it has any.
_HEAD = 1_000_000
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")
# Text has no control characters but tabs, line and page breaks; one in a thousand is let through as damage.
_TOLERATED = 0.001


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one document of a plain text.

    Raises:
        InputError: it is no text.
    """
    yield Document(decode(content), identifier=name)


def decode(content: bytes) -> str:
    r"""The characters of ``content``: BOM removed, ``\r\n`` and ``\r`` read as ``\n``.

    What a byte-order mark says comes first, then UTF-16 without one, UTF-8, and the legacy encodings of French.

    Raises:
        InputError: it is no text in any of them.
    """
    text = _characters(content).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(_CONTROLS.findall(text)) > _TOLERATED * len(text):
        raise InputError("is not text: it holds control characters")
    return text


def stream(file: BinaryIO) -> TextIO:
    """The characters of ``file`` as :func:`decode` gives them, read as they are asked for.

    The encoding is the one of its beginning.

    Raises:
        InputError: that is no text in any.
    """
    head = file.read(_HEAD)
    file.seek(0)
    head = head[: head.rfind(b"\n") + 1] or head
    encoding = _marked(head) or ("utf-8" if _unbroken(head) else _legacy(head))
    strict = encoding.startswith("utf")
    return io.TextIOWrapper(file, encoding, errors="strict" if strict else "replace")


def _characters(content: bytes) -> str:
    marked = _marked(content)
    try:
        return content.decode(marked or "utf-8")
    except UnicodeDecodeError as error:
        if marked:
            raise InputError(f"begins as {marked.removesuffix('-sig')} but is not: {error.reason}") from error
    return content.decode(_legacy(content), errors="replace")


def _legacy(content: bytes) -> str:
    best = from_bytes(content[:_GUESS_FROM], cp_isolation=list(_LEGACY), enable_fallback=False).best()
    if best is None:
        raise InputError("is neither UTF-8 nor text in a legacy encoding of French")
    return best.encoding


def _unbroken(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _marked(content: bytes) -> str | None:
    """The encoding that the first bytes tell of, if they do."""
    return next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None) or _wide(content)


def _wide(content: bytes) -> str | None:
    """Which UTF-16 text without a mark is in, if it is."""
    start = content[:_GUESS_FROM]
    if b"\0" not in start:
        return None
    halves = (("utf-16-be", start[::2]), ("utf-16-le", start[1::2]))
    return next((encoding for encoding, half in halves if half.count(0) > _EMPTY * len(half)), None)


def titled(title: str | None, body: str) -> str:
    """``body`` under its title, with a blank line between; as it is if it begins with that line already."""
    if not title or body.lstrip().partition("\n")[0].strip() == title:
        return body
    return f"{title}\n\n{body}"


def day(text: str) -> dt.date | None:
    """The day that ``text`` gives in ISO 8601 or as in mail (RFC 5322), where it was written; or ``None``."""
    try:
        iso = _DAY.fullmatch(text)
        return dt.date.fromisoformat(iso[1]) if iso else parsedate_to_datetime(text).date()
    except ValueError:
        return None
