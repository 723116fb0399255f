"""A line that names somebody and tells nothing else, beside a paragraph that is a quotation: whose words these are.

« Le plus content : Luc Roy (Dax) » above « « Nous avons gagné. » »; « Ana Bas, serveuse » below « « J'ai eu peur. » ».
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.quotations.marks import Quote
    from kg.model import Mention, Text

_LINE = re.compile(r"[^\n]*\S[^\n]*")
# « Luc Roy (Dax) », « Luc Roy, maire », « Luc Roy - Dax »: what may stand behind the name.
_BEHIND = frozenset({",", "(", "–", "—", "-", "/"})
# The most characters of such a line.
_LONGEST = 120
_ENDS = " .\u00a0\u202f"


def captioned(text: Text, people: Mapping[int, Mention], top: Sequence[Quote]) -> dict[Quote, int]:
    """The token that names whose words a quotation is, for those that are paragraphs with such a line beside them.

    The first of them tells whether names stand above or below what is said.
    """
    if not top:
        return {}
    lines = [Span(*match.span()) for match in _LINE.finditer(text.normal)]
    rows = [(quote, *near) for quote in top if (near := _beside(text, people, lines, quote)) != (None, None)]
    above = bool(rows) and rows[0][1] is not None
    return {quote: who for quote, over, under in rows if (who := over if above else under) is not None}


def _beside(
    text: Text, people: Mapping[int, Mention], lines: Sequence[Span], quote: Quote
) -> tuple[int | None, int | None]:
    """Whom the lines above and below name, of a quotation that is all of its own."""
    first = bisect_right(lines, quote.outer.start, key=attrgetter("start")) - 1
    last = bisect_right(lines, max(quote.outer.end - 1, 0), key=attrgetter("start")) - 1
    if first < 1 or text.normal[lines[first].start : quote.outer.start].strip():
        return None, None
    if text.normal[quote.outer.end : lines[last].end].strip(_ENDS):
        return None, None
    over = _named(text, people, lines[first - 1]) if first > 1 else None
    return over, _named(text, people, lines[last + 1]) if last + 1 < len(lines) else None


def _named(text: Text, people: Mapping[int, Mention], line: Span) -> int | None:
    """The person whose name opens a line, or follows its only colon, if the line has no verb."""
    if len(line) > _LONGEST:
        return None
    words = text.within(line)
    tokens = text.tokens[words.start : words.stop]
    if not tokens or any(word.has("VerbForm=Fin") for word in tokens):
        return None
    colons = [word.index for word in tokens if word.text == ":"]
    if len(colons) > 1:
        return None
    first = colons[0] + 1 if colons else words.start
    mention = people.get(first)
    if mention is None or mention.kind is not Kind.PERSON or text.within(mention.span).start != first:
        return None
    behind = text.within(mention.span).stop
    return mention.head if behind >= words.stop or text.tokens[behind].text in _BEHIND else None
