"""An article's blocks, told apart before parsing: the model cuts and glues titles, datelines and captions wrongly.

A line is a block. The first is the title, unless it is too long for one or a dispatch begins so; when the article was
published, and what the page says to its readers, may stand above. A line that opens with a date or a town and an agency
is split into dateline and text; the first text is the lead; credits, captions, links and list items are known by how
they begin; a short line without a final mark, between paragraphs, is a subhead.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.model import Block, Span
from kg.terms import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.lang.layout import Page

_LINE = re.compile(r"[^\n]+")

# In characters; the longest subhead of the readable dev articles has 56, the shortest paragraph without a final
# mark 74.
SUBHEAD = 70
# What may stand above a title.
_ABOVE = frozenset({Layout.CREDIT, Layout.LINK})
# The longest title of the 417 annotated articles has 130.
TITLE = 160


def blocks(text: str, page: Page | None = None) -> tuple[Block, ...]:
    """Cut ``text`` into blocks, in order, without their surrounding white space.

    ``page`` holds the patterns of the language; without it only title, subheads and paragraphs are told apart.
    """
    found: list[Block] = []
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            found.extend(_line(text, Span(start, end), found, page))
    return tuple(found)


def _line(text: str, span: Span, before: list[Block], page: Page | None) -> Iterator[Block]:
    signed = page.signing.search(text, span.start, span.end) if page else None
    if signed is not None and text[span.start : signed.start()].strip():
        yield from _line(text, Span(span.start, len(text[: signed.start()].rstrip())), before, page)
        yield Block(Span(signed.start(), signed.end()), Layout.CREDIT)
        return
    framed = page.framed.match(text, span.start, span.end) if page else None
    if framed is not None and before:
        yield Block(Span(*framed.span(1)), Layout.SUBHEAD)
        return
    line = text[span.start : span.end]
    dispatch = page is not None and line.endswith((".", "»", '"')) and page.dateline.match(line) is not None
    stamped = page is not None and page.stamp.match(line) is not None
    if _ABOVE.issuperset(block.layout for block in before) and len(line) <= TITLE and not (dispatch or stamped):
        yield Block(span, Layout.TITLE)
        return
    patterns: Mapping[Layout, re.Pattern[str]] = page.lines if page else {}
    layout = next((layout for layout, pattern in patterns.items() if pattern.match(line)), None)
    dateline = page.dateline.match(line) if page and layout is None else None
    if dateline:
        yield Block(Span(span.start, span.start + len(dateline.group().rstrip())), Layout.DATELINE)
        span = Span(span.start + dateline.end(), span.end)
        if span.start >= span.end:
            return
    if layout is None:
        layout = _text(text[span.start : span.end], before, dated=dateline is not None)
    if page and layout is Layout.ITEM and (bullet := page.bullet.match(text, span.start, span.end)):
        span = Span(bullet.end(), span.end)
    yield Block(span, layout)


def _text(line: str, before: list[Block], *, dated: bool) -> Layout:
    if not dated and len(line) <= SUBHEAD and line[-1] not in '.!?…»")]:;,':
        return Layout.SUBHEAD
    told = any(block.layout in {Layout.LEAD, Layout.PARAGRAPH} for block in before)
    return Layout.PARAGRAPH if told else Layout.LEAD
