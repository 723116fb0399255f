"""Where a stretch of words begins and ends, and what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.model import Span
from kg.terms import Manner

if TYPE_CHECKING:
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text

_TRIM = " ,;:.\n-–—"
_CLOSERS = frozenset(",;.")
# A space may stand before the mark behind a quotation.
_SPACED = 2
# A quotation this close to its cue is its whole content, « parle d'un « désastre » ».
CLOSE = 2
# The fewest words that make a quotation more than a term under distance.
WORDS = 4


def mark_before(text: Text, offset: int) -> str:
    """The last character before ``offset`` that is no white space, ``""`` if there is none."""
    while offset and text.normal[offset - 1].isspace():
        offset -= 1
    return text.normal[offset - 1 : offset] if offset else ""


def count(text: Text, span: Span) -> int:
    """The number of words in ``span``."""
    tokens = (text.tokens[index] for index in text.within(span)) if len(span) > 0 else ()
    return sum(token.span.start >= span.start and any(c.isalnum() for c in token.text) for token in tokens)


def trim(text: Text, span: Span, quotes: tuple[Quote, ...]) -> Span:
    """``span`` without punctuation around it; the inside of a quotation that opens it and is parted from the rest."""
    start, end = span.start, max(span.start, span.end)
    while start < end and text.normal[start] in _TRIM:
        start += 1
    while end > start and text.normal[end - 1] in _TRIM + "(" and not text.normal.endswith(("...", "…"), start, end):
        end -= 1
    for quote in quotes:
        if quote.outer.start <= start < quote.inner.end and quote.outer.end >= end > quote.inner.start:
            return quote.inner if start == quote.outer.start else Span(start, min(end, quote.inner.end))
        parted = text.normal[quote.outer.end : quote.outer.end + _SPACED].lstrip()[:1] in _CLOSERS
        if parted and quote.outer.start == start and _depends(text, quote.inner, end):
            continue
        if parted and quote.outer.start <= start < quote.inner.end and quote.outer.end < end:
            return Span(max(start, quote.inner.start), quote.inner.end)
    return Span(start, end)


def _depends(text: Text, span: Span, end: int) -> bool:
    """« « si les prix montent », la ville aidera », « « Par prudence », elle aide »: a quotation that waits."""
    words = [text.tokens[index] for index in text.within(span)]
    acts = sum(word.has("VerbForm=Fin") for word in words)
    opens = bool(words) and (words[0].pos == "SCONJ" or (not acts and words[0].pos in {"ADP", "ADV"}))
    return opens and (acts == 1 or any(text.tokens[i].has("VerbForm=Fin") for i in text.within(Span(span.end, end))))


def manner(span: Span, quotes: tuple[Quote, ...]) -> Manner:
    """Direct if one quotation fills ``span``, mixed if there are quotations in it, else indirect."""
    inside = [quote for quote in quotes if quote.inner.overlaps(span)]
    whole = any(quote.inner.covers(span) for quote in inside)
    return Manner.DIRECT if whole else Manner.MIXED if inside else Manner.INDIRECT


def trimmed(unit: Unit, span: Span) -> Span:
    """``span`` as :func:`trim` leaves it among the quotations of its unit."""
    return trim(unit.text, span, unit.quotes)


def holds(text: Text, span: Span, least: int) -> bool:
    """Whether ``span`` holds at least ``least`` words."""
    return count(text, span) >= least


def after(text: Text, cue: Span, content: Span) -> Span:
    """``content`` only from the clause on that is joined behind a source phrase in it.

    « 200 civils sont morts, selon X, et 4 000 ont fui, d'après Y »: Y tells of no dead.
    """
    if not content.start < cue.start < cue.end < content.end:
        return content
    for index in text.within(Span(cue.end, content.end)):
        before, token = text.tokens[index - 1], text.tokens[index]
        rest = Span(token.span.end, content.end)
        if before.text == "," and token.pos == "CCONJ" and clausal(text, rest):
            return trim(text, rest, ())
        if token.has("VerbForm=Fin"):
            break
    return content


def clausal(text: Text, span: Span) -> bool:
    """Whether the stretch holds a finite verb."""
    return any(text.tokens[index].has("VerbForm=Fin") for index in text.within(span)) if span else False


def predicated(text: Text, quote: Quote) -> bool:
    """Whether a quotation is speech whoever says it: it has a verb of its own."""
    return holds(text, quote.inner, CLOSE + 1) and clausal(text, quote.inner)


def gerund(text: Text, index: int) -> bool:
    """Whether the token is a present participle."""
    token = text.tokens[index]
    return token.has("VerbForm=Part") and not token.has("Tense=Past")


def verb_between(text: Text, speech: Speech, first: int, last: int) -> bool:
    """Whether a verb or the « ne » of one stands among the tokens from ``first`` to before ``last``."""
    words = (text.tokens[index] for index in range(first, last))
    return any(word.pos in VERBS or word.text.lower() in speech.ne for word in words)
