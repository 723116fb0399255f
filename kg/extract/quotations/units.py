"""The sentences of a text with quotations left whole, whatever stops stand inside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.model import Layout, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.quotations.marks import Quote
    from kg.lang.speech import Speech
    from kg.model import Text

_STOP = re.compile(r"(?=[\n.!?…])(?:\n|[.!?…]+(?=\s|$)|(?<=[»”])\.(?=[A-ZÀ-Ý]))")
_STOPS = ".!?…"
_LOOK = 12
# Each cue looks to the end of its unit: a text without stops is cut here, so that time stays linear.
_LONGEST = 1500


@dataclass(frozen=True)
class Unit:
    """A sentence, or as much of one as a quotation of many sentences holds together.

    ``tokens`` are its indices; ``quotes`` the quotations of the level above which it was cut; ``layout`` that of the
    block it starts in, ``block`` the number of it.
    """

    text: Text
    tokens: range
    quotes: tuple[Quote, ...]
    layout: Layout
    block: int

    @cached_property
    def span(self) -> Span:
        """From its first token to the end of its last."""
        return self.text.span(self.tokens[0], self.tokens[-1])

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(self.text.lowered[self.tokens.start : self.tokens.stop])

    @cached_property
    def _quote_of(self) -> dict[int, Quote]:
        return {
            index: quote for quote in self.quotes for index in self.text.within(quote.outer) if index in self.tokens
        }

    def quote_at(self, index: int) -> Quote | None:
        """The quotation that token ``index`` stands in, its marks included."""
        return self._quote_of.get(index)

    @cached_property
    def frame(self) -> tuple[int, ...]:
        """The tokens outside quotations."""
        quoted = self._quote_of
        return tuple([index for index in self.tokens if index not in quoted])


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
            yield Unit(text, range(first, min(first + _LONGEST, tokens.stop)), tuple(inside), layout, block)


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
    return (
        normal[quote.inner.end - 1 : quote.inner.end] in _STOPS
        and quote.inner.end > quote.inner.start
        and _opens(after)
    )


def _opens(after: str) -> bool:
    """Whether what follows a stop starts a sentence."""
    rest = after.lstrip(" ")
    return not rest or rest[0] in '«“"—–-[(\n' or rest[0].isupper() or rest[0].isdigit()
