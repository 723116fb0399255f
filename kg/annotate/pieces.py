"""Blocks cut before parsing: long ones, and where sentences run together.

The model's time and memory grow faster than the text it is given at once, and « … les faits.Pour le maire, … » is one
sentence for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# In characters. The longest paragraph of the dev articles has under 3,000, so that none is ever cut; spaCy refuses
# a text of 1,000,000, and takes 7.6 s for 10,000 quotation marks at once, 2.8 s for them in two halves.
LONGEST = 5_000
# Nothing is cut in its first half, so that a cut at a good place does not leave a crumb.
_SHORTEST = LONGEST // 2

# After a final mark and what closes with it; else at white space.
_ENDS = (re.compile(r"[.!?…][\"'»”’)\]]*\s+(?=\S)"), re.compile(r"\s(?=\S)"))


def pieces(text: str, span: Span, glued: re.Pattern[str]) -> Iterator[Span]:
    """Cut ``span`` of ``text`` into stretches of at most :data:`LONGEST` characters that together are all of it.

    Each match of ``glued`` ends one. In what is still too long, the last sentence end that fits is the place to cut,
    else the last white space, else the limit itself.
    """
    start = span.start
    for match in glued.finditer(text, span.start, span.end):
        yield from _short(text, Span(start, match.end()))
        start = match.end()
    yield from _short(text, Span(start, span.end))


def _short(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > LONGEST:
        cut = _cut(text, start)
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)


def _cut(text: str, start: int) -> int:
    limit = start + LONGEST
    for end in _ENDS:
        found = [match.end() for match in end.finditer(text, start + _SHORTEST, limit)]
        if found:
            return found[-1]
    return limit
