"""PDF files: the text of their pages, its lines joined into paragraphs."""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from statistics import median
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from kg.errors import InputError
from kg.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

#: No newspaper has more pages.
PAGES = 1_000
# A line shorter than this share of the longest one ends its paragraph when its sentence ends too.
_SHORT = 0.75
_GOES_ON = frozenset(",;-")
_SENTENCE_END = re.compile(r"[.!?…»\"”]\s*$")
# What pypdf raises on damaged files beside its own errors: it asserts, counts and looks up what the file promises.
_BROKEN = (
    *(PyPdfError, ValueError, LookupError, TypeError, AttributeError, OSError),
    *(AssertionError, ArithmeticError, RecursionError, NotImplementedError, struct.error, zlib.error),
)
# pypdf tells of each repair that it makes; what matters raises.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one document of a PDF file; nothing in it is run, and pictures are not read.

    Raises:
        InputError: it is damaged, locked, too long, or holds pictures of text only.
    """
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise InputError("is locked by a password")
        if len(reader.pages) > PAGES:
            raise InputError(f"has more than {PAGES} pages")
        pages = [page.extract_text() for page in reader.pages]
        told = reader.metadata
        title, author = (told.title, told.author) if told else (None, None)
    except _BROKEN as error:
        raise InputError(f"is no PDF that can be read: {error}") from error
    text = "\n\n".join(filter(None, map(joined, pages)))
    if not text:
        raise InputError("holds no text: its pages may be pictures")
    authors = tuple(filter(None, (one.strip() for one in (author or "").split(";"))))
    yield Document(text, identifier=name, title=title or None, authors=authors)


def joined(page: str) -> str:
    """The lines of a page as paragraphs: words cut at the end of a line are whole again, a headline stands alone."""
    lines = [line.strip() for line in page.strip().splitlines()]
    if _headed(lines):
        lines.insert(1, "")
    longest = max(map(len, lines), default=0)
    paragraphs = [""]
    for line in lines:
        last = paragraphs[-1]
        if not line or (last and _SENTENCE_END.search(last) and paragraphs_end(last, longest)):
            paragraphs.append(line)
        elif last.endswith("-") and line[:1].islower():
            paragraphs[-1] = last[:-1] + line
        else:
            paragraphs[-1] = f"{last} {line}".strip()
    return "\n\n".join(filter(None, paragraphs))


def _headed(lines: list[str]) -> bool:
    """Whether the first line is one that ends before the margin, and no sentence goes on from it."""
    first, *rest = [line for line in lines if line] or [""]
    usual = median(map(len, rest)) if rest else 0
    return len(first) < _SHORT * usual and first[-1:] not in _GOES_ON and not rest[0][:1].islower()


def paragraphs_end(paragraph: str, longest: int) -> bool:
    """Whether the last line of ``paragraph`` is short beside the longest of the page."""
    return len(paragraph) % max(longest, 1) < _SHORT * longest
