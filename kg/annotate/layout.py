"""An article's blocks, told apart before parsing: the model cuts and glues titles, datelines and captions wrongly."""

from __future__ import annotations

import re

from kg.model import Block, Layout, Span

_LINE = re.compile(r"[^\n]+")


def blocks(text: str) -> tuple[Block, ...]:
    """Cut ``text`` into blocks, in order, without their surrounding white space."""
    found: list[Block] = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            found.append(Block(Span(start, end), Layout.PARAGRAPH if found else Layout.TITLE))
    return tuple(found)
