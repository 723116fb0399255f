"""RSS and Atom files: one document for each entry, from the file alone."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import feedparser
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from lxml import html

from kg.errors import InputError, Refusal
from kg.model import Document
from kg.read.plain import day, titled

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = frozenset({"p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "section"})


def read(content: bytes, name: str) -> Iterator[Document | Refusal]:
    """The entries of a feed, each with its title, text, date, author, first category and address.

    Raises:
        InputError: it is no feed, or one that declares entities.
    """
    try:
        fromstring(content)
    except DefusedXmlException as error:
        raise InputError("declares XML entities, which kg does not expand") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"is no feed that can be read: {error}") from error
    found = feedparser.parse(io.BytesIO(content))
    if not found.version:
        raise InputError("is XML, but no feed")
    outlet = found.feed.get("title")
    for number, entry in enumerate(found.entries, 1):
        yield _entry(entry, entry.get("id") or entry.get("link") or f"{name}:{number}", outlet)


def _entry(entry: Any, name: str, outlet: str | None) -> Document | Refusal:  # noqa: ANN401 feedparser has no types
    markup = entry.content[0].value if entry.get("content") else entry.get("summary", "")
    title, body = _words(entry.get("title", "")), _words(markup)
    if not body:
        return Refusal(name, "is an entry without text")
    return Document(
        titled(title, body),
        identifier=name,
        title=title or None,
        published=_published(entry),
        publisher=outlet,
        authors=tuple(author.name for author in entry.get("authors", ()) if author.get("name")),
        section=next((tag.label or tag.term for tag in entry.get("tags", ())), None) or None,
        url=entry.get("link"),
    )


def _published(entry: Any) -> dt.date | None:  # noqa: ANN401 feedparser has no types
    """The day where the entry was written; feedparser tells it in UTC, which is the day before until one or two."""
    for name in ("published", "updated"):
        if written := entry.get(name):
            parsed = entry.get(f"{name}_parsed")
            return day(written.strip()) or (dt.date(*parsed[:3]) if parsed else None)
    return None


def _words(markup: str) -> str:
    """The text of a piece of HTML, a blank line between its blocks."""
    if not markup.strip():
        return ""
    tree = html.fragment_fromstring(markup, create_parent="div")
    for element in tree.iter():
        if element.tag in _BLOCKS:
            element.tail = f"\n{element.tail or ''}"
            element.text = f"\n{element.text or ''}"
    lines = (" ".join(line.split()) for line in str(tree.text_content()).splitlines())
    return "\n\n".join(filter(None, lines))
