"""Markdown, read as the text that its reader sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from kg.model import Document
from kg.read.plain import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_SEEN = frozenset({"text", "code_inline", "text_special"})
_BREAKS = frozenset({"softbreak", "hardbreak"})


def read(content: bytes, name: str) -> Iterator[Document]:
    """The one document of a Markdown page; a first heading is its title.

    Raises:
        InputError: it is no text.
    """
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(decode(content))
    blocks = [_words(token) for token in tokens if token.type == "inline"]
    title = blocks[0] if tokens and tokens[0].type == "heading_open" else None
    yield Document("\n\n".join(filter(None, blocks)), identifier=name, title=title)


def _words(block: Token) -> str:
    parts = (
        piece.content if piece.type in _SEEN else " " if piece.type in _BREAKS else "" for piece in block.children or ()
    )
    return "".join(parts).strip()
