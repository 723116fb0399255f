"""Where a text has the same words again, as whole tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.model import Text


class Again:
    """The places of words of ``text``; those that are asked more than once are kept."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._places: dict[str, Sequence[tuple[Span, int]]] = {}

    def of(self, span: Span) -> Sequence[tuple[Span, int]]:
        """All places of the words at ``span``, whatever their case, and their first tokens."""
        wanted = self._text.normal[span.start : span.end].casefold()
        if wanted not in self._places:
            self._places[wanted] = tuple(self._found(wanted))
        return self._places[wanted]

    def _found(self, wanted: str) -> Iterator[tuple[Span, int]]:
        place = self._folded.find(wanted)
        while place >= 0:
            span = Span(place, place + len(wanted))
            inside = self._text.within(span)
            if inside and self._text.span(inside[0], inside[-1]) == span:
                yield span, inside[0]
            place = self._folded.find(wanted, place + len(wanted))

    @cached_property
    def _folded(self) -> str:
        folded = self._text.normal.casefold()
        return folded if len(folded) == len(self._text.normal) else self._text.normal
