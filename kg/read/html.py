"""Web pages: the article without the menus, and what the page says of itself."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from trafilatura import bare_extraction

from kg.errors import InputError
from kg.model import Document
from kg.read.plain import titled

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)
# The shortest brief is a sentence; what is shorter is a menu or a button.
_WORDS = 8
# Only what the page declares: dates guessed from its text or from the clock would be ours, not the page's.
_DATES = {"extensive_search": False, "original_date": True}


def looks_like(content: bytes) -> bool:
    """Whether ``content`` begins as a web page does."""
    return bool(_MARKUP.match(content))


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one article of a web page: its title, then a blank line between paragraphs.

    Raises:
        InputError: the page holds no article.
    """
    if not content.strip():
        yield Document("", identifier=name)
        return
    found = bare_extraction(content, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    if found is None or isinstance(found, dict):
        raise InputError("is a web page without an article")
    text = found.text or ""
    if len(text.split()) < _WORDS:
        raise InputError("is a web page without an article")
    body = re.sub(r"\n+", "\n\n", text.strip())
    title = found.title
    yield Document(
        titled(title, body),
        identifier=name,
        title=title,
        published=_date(found.date),
        publisher=found.sitename,
        authors=tuple(filter(None, (author.strip() for author in (found.author or "").split(";")))),
        section=found.categories[0] if found.categories else None,
        url=found.url,
    )


def _date(text: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        return None
