"""« … », lit-on dans le communiqué; on y lit que …: what a text says, read out by the narrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.edges import mark_before, trim
from kg.extract.quotations.sources import Sourced
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

# How far behind its verb a text may be named, or what it says begin; how far before it a text was told of.
_REACH = 12
_BACK = 60
# The fewest words of a clause that is no quotation.
_CLAUSE = 3
_NOMINAL = frozenset({"NOUN", "PROPN", "X"})


def readings(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> Iterator[Sourced]:
    """What the texts that are read out in the unit's frame say."""
    for match in speech.reading.finditer(unit.text.normal, unit.span.start, unit.span.end):
        found = _Reader(unit, speech, people).read(Span(*match.span()), incised=match.lastgroup == "incise")
        if found is not None:
            yield found


class _Reader:
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.people = people

    def read(self, cue: Span, *, incised: bool) -> Sourced | None:
        words = self.text.within(cue)
        if not words or words[0] in self.unit.quoted:
            return None
        text = self._text(words[-1])
        if text is None:
            text = self._told(words[0])
        content = self._before(cue) if incised else self._behind(words[-1])
        if text is None or content is None or len(content) < 2:
            return None
        return Sourced(cue, text, (content,))

    def _text(self, last: int) -> int | None:
        """The text or body named: « lit-on dans le rapport », « sur le site d'Orial », « ressort d'un audit »."""
        near = range(last + 1, min(last + _REACH, self.unit.tokens.stop))
        if not near or self.text.lowered[near[0]] not in self.speech.within | self.speech.grammar.ofs:
            return None
        for index in near[1:]:
            token = self.text.tokens[index]
            if index in self.unit.quoted or token.text in {",", ":"} or token.has("VerbForm=Fin"):
                return None
            if token.pos in _NOMINAL and self._speaks(index):
                return index
        return None

    def _speaks(self, index: int) -> bool:
        mention = self.people.get(index)
        body = mention is not None and mention.kind in {Kind.ORGANIZATION, Kind.WORK}
        return body or self.text.lemmas[index] in self.speech.vehicles

    def _told(self, first: int) -> int | None:
        """The text told of last: « La commission a rendu son rapport. On y lit que … »."""
        back = range(first - 1, max(first - _BACK, -1), -1)
        return next(
            (i for i in back if self.text.lemmas[i] in self.speech.vehicles and i not in self.unit.quoted), None
        )

    def _before(self, cue: Span) -> Span | None:
        """What stands before an incise: the quotation there, or the clause."""
        quote = next((q for q in reversed(self.unit.quotes) if q.outer.end <= cue.start), None)
        if quote is not None and not self.text.normal[quote.outer.end : cue.start].strip(" ,"):
            return quote.inner
        content = trim(self.text, Span(self.unit.span.start, cue.start), self.unit.quotes)
        words = self.text.within(content) if len(content) > 1 else range(0)
        told = any(self.text.tokens[index].has("VerbForm=Fin") for index in words)
        return content if told and len(words) >= _CLAUSE and mark_before(self.text, cue.start) == "," else None

    def _behind(self, last: int) -> Span | None:
        """What « que », a colon or a quotation opens behind the verb."""
        for index in range(last + 1, min(last + _REACH, self.unit.tokens.stop - 1)):
            token = self.text.tokens[index]
            if index in self.unit.quoted:
                return self.unit.quoted[index].inner
            if self.text.lowered[index] in self.speech.that or token.text == ":":
                return trim(self.text, Span(token.span.end, self.unit.span.end), self.unit.quotes)
            if token.has("VerbForm=Fin"):
                return None
        return None


__all__ = ["readings"]
