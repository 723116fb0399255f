"""Markdown, read as the text that its reader sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml
from markdown_it import MarkdownIt

from kg.model import Document
from kg.read.plain import decode
from kg.read.rows import NAMES, Headings, article

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markdown_it.token import Token

    from kg.errors import Refusal

# What the generators of sites put before a page: its title, date, author… in YAML.
_FRONT = re.compile(r"---[ \t]*\n(.{,65536}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_SEEN = frozenset({"text", "code_inline", "text_special"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def read(content: bytes, name: str) -> Iterator[Document | Refusal]:
    """The one document of a Markdown page; a first heading is its title, unless its front matter has one.

    Raises:
        InputError: it is no text.
    """
    text = decode(content)
    front = _FRONT.match(text)
    told = _told(front[1]) if front else {}
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text[front.end() :] if front and told else text)
    blocks = [_words(token) for token in tokens if token.type == "inline"]
    title = blocks[0] if tokens and tokens[0].type == "heading_open" else None
    body = "\n\n".join(filter(None, blocks))
    if told and body:
        heading = {"title": title} if told.keys().isdisjoint(NAMES["title"]) else {}
        yield article(name, Headings(), lambda: {**told, **heading, "text": body})
    else:
        yield Document(body, identifier=name, title=title)


def _told(front: str) -> Mapping[str, str | list[str]]:
    """What front matter says in words; nothing where it is none."""
    try:
        found = yaml.load(front, yaml.BaseLoader)  # noqa: S506 it makes strings, lists and dictionaries only
    except (yaml.YAMLError, RecursionError):
        return {}
    told = found.items() if isinstance(found, dict) else ()
    return {
        key: value
        for key, value in told
        if isinstance(key, str)
        and key not in NAMES["id"]
        and (isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value)))
    }


def _words(block: Token) -> str:
    parts = (
        piece.content if piece.type in _SEEN else " " if piece.type in _BREAKS else "" for piece in block.children or ()
    )
    return "".join(parts).strip()
