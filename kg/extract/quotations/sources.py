"""« Selon X, … », « …, d'après X », « pour X, … »: phrases that name a source, and what they give to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.annotate.modality import finite
from kg.extract.quotations.contents import trim
from kg.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

_NAMES = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})
_OPENERS = frozenset({"qui", "que", "qu'", "où", "et", "mais", "car", "or", "dont", "donc", "ou"})
_FAR = 25
_FEW = 2


@dataclass(frozen=True, slots=True)
class Sourced:
    """A source phrase: the words before the source, the token that names it, and the stretches given to it."""

    cue: Span
    speaker: int
    contents: tuple[Span, ...]


def sourced(unit: Unit, speech: Speech, people: dict[int, Mention]) -> Iterator[Sourced]:
    """The source phrases in the unit's frame; ``people`` are the named mentions by their head token."""
    span = unit.span
    for match in speech.source.finditer(unit.text.normal, span.start, span.end):
        found = _Phrase(unit, speech, people).read(Span(match.start(), match.end()), match.lastgroup)
        if found is not None:
            yield found


class _Phrase:
    def __init__(self, unit: Unit, speech: Speech, people: dict[int, Mention]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.speech = speech
        self.people = people

    def read(self, cue: Span, group: str | None) -> Sourced | None:
        words = self.text.within(cue)
        if not words or self.unit.quote_at(words[0]) is not None:
            return None
        if group == "whole":
            last, speaker = words[-1], words[-1]
        else:
            speaker_ = self._head(words[-1])
            if speaker_ is None or (group == "person" and not self._person(speaker_, words)):
                return None
            speaker = speaker_
            last = self._last(speaker, words[-1])
        contents = tuple(span for span in self._contents(words[0], last) if len(span) > 1)
        return Sourced(cue, speaker, contents) if contents else None

    def _head(self, before: int) -> int | None:
        """The token that names the source: the first noun, name or pronoun after the phrase."""
        for index in range(before + 1, min(before + 8, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if token.pos in {"VERB", "AUX", "SCONJ"} or (token.pos == "PUNCT" and token.text != "«"):
                return None
            if token.pos in {"NOUN", "PROPN", "PRON", "X"} or (token.pos == "ADJ" and token.text[0].isupper()):
                return index
        return None

    def _person(self, speaker: int, words: range) -> bool:
        """Whether « pour X, » gives an opinion: a person or body, then a comma, with a clause to say."""
        token = self.text.tokens[speaker]
        mention = self.people.get(speaker)
        known = mention is not None and mention.kind in {Kind.PERSON, Kind.ORGANIZATION}
        if not known and token.lemma.lower() not in self.speech.people and token.pos != "PRON":
            return False
        before = self.text.tokens[words[0] - 1] if words[0] - 1 in self.unit.tokens else None
        if (
            before is not None
            and before.text not in {",", ";", "-", "–", "—", ":"}
            and before.text.lower() not in _OPENERS
        ):
            return False
        last = self._last(speaker, words[-1])
        after = self.text.tokens[last + 1] if last + 1 in self.unit.tokens else None
        return after is not None and (after.text in {",", "»", "«"} or self.unit.quote_at(last + 1) is not None)

    def _last(self, speaker: int, before: int) -> int:
        """The last token of the source's noun phrase, with its complements and appositions."""
        inside = set(self.text.subtree(speaker))
        last = speaker
        for index in range(before + 1, min(before + _FAR, self.unit.tokens.stop)):
            token = self.text.tokens[index]
            if index > speaker and (
                self.unit.quote_at(index) is not None
                or (token.text in {",", ";", ":", "."} and not self._apposed(index, inside))
            ):
                break
            if index in inside or index < speaker:
                last = index
            elif token.text != ",":
                break
        return last

    def _apposed(self, comma: int, inside: set[int]) -> bool:
        """Whether the comma opens an apposition closed by another: « selon Jean Dupont, maire de Lyon, … »."""
        following = comma + 1
        if following not in inside or following not in self.unit.tokens:
            return False
        for index in range(following, min(following + _FAR, self.unit.tokens.stop)):
            if self.text.tokens[index].text in {",", ".", ";"}:
                return True
            if index not in inside:
                return False
        return True

    def _contents(self, first: int, last: int) -> Iterator[Span]:
        unit = self.unit.span
        start, end = self.text.tokens[first].span.start, self.text.tokens[last].span.end
        left = self._left(first)
        right = trim(self.text, Span(end, max(end, self._right(last))), self.unit.quotes)
        spoken = self._clausal(right)
        if left is None or (spoken and self._opens(first)):
            yield right
            return
        before = trim(self.text, Span(left, start), self.unit.quotes)
        if not spoken or unit.end <= end + 1:
            yield before
            return
        if not self._opens(first):
            if self._clausal(before):
                yield before
            yield right

    def _opens(self, first: int) -> bool:
        before = self.text.tokens[first - 1]
        return before.text.lower() in _OPENERS or before.text in {";", ":"}

    def _clausal(self, span: Span) -> bool:
        """Whether the stretch says something: it has a verb, or three words."""
        tokens = [self.text.tokens[index] for index in self.text.within(span)]
        return (
            any(finite(self.text, token.index) is not None for token in tokens)
            or sum(t.pos != "PUNCT" for t in tokens) > _FEW
        )

    def _left(self, first: int) -> int | None:
        """The offset where the clause before the phrase begins, if there is one."""
        unit = self.unit.tokens
        if first == unit.start or not any(
            self.text.tokens[i].pos not in {"PUNCT", "CCONJ", "ADV"} for i in range(unit.start, first)
        ):
            return None
        for index in range(first - 1, unit.start - 1, -1):
            if self.text.tokens[index].text in {";", ":"} and self.unit.quote_at(index) is None:
                return self.text.tokens[index].span.end
        return self.text.tokens[unit.start].span.start

    def _right(self, last: int) -> int:
        for index in range(last + 1, self.unit.tokens.stop):
            if self.text.tokens[index].text == ";" and self.unit.quote_at(index) is None:
                return self.text.tokens[index].span.start
        return self.unit.span.end
