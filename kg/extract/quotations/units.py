"""The sentences of a text with quotations left whole, whatever stops stand inside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.model import Span
from kg.terms import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.marks import Quote
    from kg.lang.speech import Speech
    from kg.model import Text

# « … les faits.Pour le maire, … » runs two sentences together.
_STOP = re.compile(
    r"(?=[\n.!?…])(?:\n|[.!?…]+(?=\s|$)|(?<=[»”])\.(?=[A-ZÀ-Ý])|(?:(?<=[a-zà-ÿ]{3})|(?<=[\d)\]]))[.!?](?=[A-ZÀ-Ý][a-zà-ÿ']))"
)
_STOPS = ".!?…"
_INNER = "'’”»\" "
_LOOK = 12
# Each cue looks to the end of its unit: a text without stops is cut here, so that time stays linear. The longest unit
# of 400 articles has 100 tokens.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or as much of one as a quotation of many sentences holds together.

    ``tokens`` are its indices; ``quotes`` the quotations of the level above which it was cut; ``layout`` that of the
    block it starts in, ``block`` the number of it; ``span`` runs from its first token to the end of its last; ``words``
    are its words in lower case, ``frame`` the tokens outside quotations, ``quoted`` in which one each of the others is.
    """

    text: Text
    tokens: range
    quotes: tuple[Quote, ...]
    layout: Layout
    block: int
    span: Span
    words: frozenset[str]
    frame: tuple[int, ...]
    quoted: Mapping[int, Quote]

    @property
    def asks(self) -> bool:
        """Whether it is a question of the writer's: « Des regrets ? », « Les clients reviennent-ils ? »."""
        return "?" in self.words and not self.quotes

    def quote_at(self, index: int) -> Quote | None:
        """The quotation that token ``index`` stands in, its marks included."""
        return self.quoted.get(index)


def cut(text: Text, region: Span, quotes: Sequence[Quote], speech: Speech) -> Iterator[Unit]:
    """The units of ``region``, in order; ``quotes`` are the quotations directly inside it."""
    block = max(bisect_right(text.blocks, region.start, key=lambda block: block.span.start) - 1, 0)
    after = (text.blocks[number] for number in range(block, len(text.blocks)))
    near = takewhile(lambda block: block.span.start < region.end, after)
    opened = (block.span.end for block in near if block.layout is Layout.DATELINE)
    datelines = [end for end in opened if region.start < end < region.end]
    edges = sorted({region.start, *datelines, *_edges(text, region, quotes, speech), region.end})
    number = 0
    for start, end in pairwise(edges):
        tokens = text.within(Span(start, end)) if start < end else range(0)
        if not tokens:
            continue
        while block + 1 < len(text.blocks) and text.blocks[block + 1].span.start <= text.tokens[tokens[0]].span.start:
            block += 1
        inside: list[Quote] = []
        while number < len(quotes) and quotes[number].outer.start < end:
            inside.append(quotes[number])
            number += 1
        layout = text.blocks[block].layout if text.blocks else Layout.PARAGRAPH
        for first in range(tokens.start, tokens.stop, _LONGEST):
            yield _unit(text, range(first, min(first + _LONGEST, tokens.stop)), tuple(inside), layout, block)


def _unit(text: Text, tokens: range, quotes: tuple[Quote, ...], layout: Layout, block: int) -> Unit:
    quoted = {index: quote for quote in quotes for index in text.within(quote.outer) if index in tokens}
    return Unit(
        text,
        tokens,
        quotes,
        layout,
        block,
        span=text.span(tokens[0], tokens[-1]),
        words=frozenset(text.lowered[tokens.start : tokens.stop]),
        frame=tuple([index for index in tokens if index not in quoted]),
        quoted=quoted,
    )


def _edges(text: Text, region: Span, quotes: Sequence[Quote], speech: Speech) -> Iterator[int]:
    normal = text.normal
    here = region.start
    for quote in (*quotes, None):
        stop = quote.outer.start if quote else region.end
        yield from _plain_edges(normal, Span(here, max(here, stop)), region.end, speech)
        if quote is not None:
            here = quote.outer.end
            if _closes_sentence(normal, quote, region.end):
                yield here


def _plain_edges(normal: str, span: Span, limit: int, speech: Speech) -> Iterator[int]:
    for match in _STOP.finditer(normal, span.start, span.end):
        end = match.end()
        short = match.group() == "." and speech.abbreviation.search(normal, max(0, end - _LOOK), end)
        if match.group() == "\n" or (not short and _opens(normal[end : min(limit, end + _LOOK)])):
            yield end


def _closes_sentence(normal: str, quote: Quote, limit: int) -> bool:
    after = normal[quote.outer.end : min(limit, quote.outer.end + _LOOK)]
    rest = after.lstrip(" ")
    if rest[:1] in {"«", "“", '"'}:
        return True
    said = normal[quote.inner.start : quote.inner.end].rstrip(_INNER)  # « Je me dis : ‘C'est fini.’ »
    return said[-1:] != "" and said[-1] in _STOPS and _opens(after)


def _opens(after: str) -> bool:
    """Whether what follows a stop starts a sentence."""
    rest = after.lstrip(" ")
    return not rest or rest[0] in '«“"—–-[(\n' or rest[0].isupper() or rest[0].isdigit()
