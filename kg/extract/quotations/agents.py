"""« jugée « trop chère » par la Cour des comptes »: what a passive participle gives to its agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import trim
from kg.extract.quotations.sources import Sourced
from kg.extract.quotations.subjects import Subjects
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

# How far behind the participle its agent may stand, quotations not counted.
_REACH = 12
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})


def agents(unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> Iterator[Sourced]:
    """What the passive participles of the unit's frame give to the agents behind « par »."""
    if speech.grammar.by not in unit.words:
        return
    finder = _Agents(unit, speech, people)
    for index in unit.frame:
        if any(kind is Tense.PARTICIPLE and verb in speech.judging for verb, kind in finder.forms(index)):
            found = finder.read(index)
            if found is not None:
                yield found


class _Agents:
    def __init__(self, unit: Unit, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.subjects = Subjects(unit, speech, people)

    def forms(self, index: int) -> tuple[tuple[str, Tense], ...]:
        """The verbs and tenses that the token may be; the lexicon has the masculine singular of participles."""
        word = self.text.lowered[index]
        for ending in ("", "s", "e", "es"):
            found = self.speech.forms.get(word.removesuffix(ending) if ending else word)
            if found and word.endswith(ending):
                return found
        return ()

    def read(self, participle: int) -> Sourced | None:
        by = self._by(participle)
        if by is None:
            return None
        speaker = self._speaker(by)
        if speaker is None:
            return None
        content = self._content(participle, by) or self._behind(speaker)
        return Sourced(self.text.span(participle, participle), speaker, (content,)) if content is not None else None

    def _by(self, participle: int) -> int | None:
        """The « par » behind the participle, with no other verb or clause between."""
        near = [index for index in self.unit.frame if participle < index <= participle + 4 * _REACH][:_REACH]
        for index in near:
            token = self.text.tokens[index]
            if token.text.lower() == self.speech.grammar.by:
                return index
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "CCONJ"} or token.text in {",", ";", ":"}:
                return None
        return None

    def _speaker(self, by: int) -> int | None:
        for index in range(by + 1, min(by + _REACH, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.pos in _NOMINAL:
                return index if self.subjects.may_speak(index) else None
            if token.pos not in {"DET", "ADJ", "NUM"}:
                return None
        return None

    def _behind(self, speaker: int) -> Span | None:
        """« saluée par le maire comme « une victoire » »: the quotation behind the agent."""
        near = [index for index in self.unit.frame if speaker < index <= speaker + _REACH]
        for index in near:
            token = self.text.tokens[index]
            if token.text.lower() in {self.speech.grammar.like, *self.speech.grammar.ofs_plain}:
                quote = self.unit.quote_at(index + 1)
                if quote is not None:
                    return quote.inner
            if token.has("VerbForm=Fin") or token.pos in {"SCONJ", "CCONJ"} or token.text in {",", ";", ":"}:
                return None
        return None

    def _content(self, participle: int, by: int) -> Span | None:
        """The quotations between, or the noun judged with its judgement: « un projet jugé trop cher par »."""
        start, end = self.text.tokens[participle].span.end, self.text.tokens[by].span.start
        quotes = [quote for quote in self.unit.quotes if start <= quote.outer.start < end]
        if quotes:
            whole = Span(quotes[0].outer.start, quotes[-1].outer.end)
            return quotes[0].inner if len(quotes) == 1 else trim(self.text, whole, self.unit.quotes)
        head = self.text.tokens[self.text.tokens[participle].head]
        judged = any(self.text.tokens[index].pos == "ADJ" for index in range(participle + 1, by))
        if not judged or head.index != participle - 1 or head.pos not in {"NOUN", "ADJ"}:
            return None
        kept = (c for c in self.text.children[head.index] if c < participle and self.text.tokens[c].dep != "case")
        first = min([head.index, *kept])
        return trim(self.text, Span(self.text.tokens[first].span.start, end), self.unit.quotes)
