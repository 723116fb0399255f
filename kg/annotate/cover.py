"""What stretches of a text cover together."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kg.model import Span
from kg.terms import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Text, Utterance


# Parts of speech of what a noun phrase begins with.
_SMALL = frozenset({"ADP", "DET"})
#: Marks of a quotation that go together, and all that do.
QUOTES = (("«", "»"), ("“", "”"))
PAIRS = (*QUOTES, ("(", ")"))


class Cover:
    """All that some ``spans`` cover together."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda span: (span.start, span.end)):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether one of the spans shares a character with ``span``."""
        place = bisect_left(self._starts, span.end) - 1
        return place >= 0 and self._ends[place] > span.start


def unsaid(utterances: Iterable[Utterance]) -> Cover:
    """What an interviewer asks, and words quoted of nobody who is named."""
    return Cover(said.content for said in utterances if said.reason in {Reason.UNSOURCED, Reason.QUESTION})


def quoted(utterances: Iterable[Utterance]) -> Cover:
    """What stands between quotation marks."""
    return Cover(span for said in utterances for span in said.quoted)


def merged(spans: Iterable[Span]) -> Span:
    """The smallest span over all of ``spans``.

    Raises:
        ValueError: ``spans`` is empty.
    """
    rows = list(spans)
    return type(rows[0])(min(span.start for span in rows), max(span.end for span in rows))


def led(text: Text, span: Span) -> Span:
    """``span`` from the article of its first noun on: « (Le) tournage de Gap commence ».

    And from the preposition, where what it brings hangs in the span too: « (À) Gap, deux agents ont été blessés », but
    « l'usine de (la Meuse qui a fermé) ».
    """
    inside = text.within(span)
    first = inside.start
    while first and text.tokens[first - 1].head in inside and text.tokens[first - 1].pos in _SMALL:
        small = text.tokens[first - 1]
        if small.pos == "ADP" and text.tokens[small.head].head not in inside:
            break
        first -= 1
    return Span(text.tokens[first].span.start, span.end) if first < inside.start else span


def unbroken(text: str, span: Span, limits: Span) -> Span:
    """``span`` with the marks within ``limits`` that go with its own: « a reçu le prix pour « La Nuit » », whole."""
    start, end = span.start, span.end
    for opening, closing in PAIRS:
        inside = text[start:end]
        if inside.rfind(opening) > inside.rfind(closing) and (after := text.find(closing, end, limits.end)) >= 0:
            end = after + len(closing)
        if (first := inside.find(closing)) >= 0 and opening not in inside[:first]:
            before = text.rfind(opening, limits.start, start)
            start = before if before >= 0 else start
    return Span(start, end)
