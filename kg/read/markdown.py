"""Markdown, read as the text that its reader sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml
from markdown_it import MarkdownIt

from kg.model import Document
from kg.read.plain import decode
from kg.read.rows import Headings, article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from kg.errors import Refusal

# What the generators of sites put before a page: its title, date, author… in YAML.
_FRONT = re.compile(r"---[ \t]*\n(.{,65536}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_SEEN = frozenset({"text", "code_inline", "text_special"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def read(content: bytes, name: str, headings: Headings | None = None) -> Iterator[Document | Refusal]:
    """The one document of a Markdown page; a first heading is its title, unless its front matter has one.

    ``headings`` says what front matter calls the parts of an article, and how it writes a day.

    Raises:
        InputError: it is no text.
    """
    text, headings = decode(content), headings or Headings()
    front = _FRONT.match(text)
    told = {key: value for key, value in _told(front[1]) if key not in headings.of("id")} if front else {}
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text[front.end() :] if front and told else text)
    blocks = [_words(token) for token in tokens if token.type == "inline"]
    title = blocks[0] if tokens and tokens[0].type == "heading_open" else None
    body = "\n\n".join(filter(None, blocks))
    if told and body:
        heading = {headings.of("title")[0]: title} if told.keys().isdisjoint(headings.of("title")) else {}
        yield article(name, headings, lambda: {**told, **heading, headings.of("text")[0]: body})
    else:
        yield Document(body, identifier=name, title=title)


def _told(front: str) -> Iterator[tuple[str, str | list[str]]]:
    """What front matter says in words; nothing where it is none."""
    try:
        found = yaml.load(front, yaml.BaseLoader)  # noqa: S506 it makes strings, lists and dictionaries only
    except (yaml.YAMLError, RecursionError):
        return
    for key, value in found.items() if isinstance(found, dict) else ():
        words = value if isinstance(value, list) else [value]
        if isinstance(key, str) and all(isinstance(one, str) for one in words):
            yield key.strip().casefold(), value


def _words(block: Token) -> str:
    parts = (
        piece.content if piece.type in _SEEN else " " if piece.type in _BREAKS else "" for piece in block.children or ()
    )
    return "".join(parts).strip()
