"""Where a noun phrase said ends: before another clause, what the narrator tells of it, or the next who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import Bounds, trim
from kg.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

# How far behind « avant » its infinitive may stand.
_NEAR = 3


class Phrases(Bounds):
    """The ends of the noun phrases that the cues of one unit introduce."""

    def _nominal_end(self, number: int, child: int) -> int:
        """The end of a noun phrase said: up to the comma or conjunction behind which another clause begins."""
        limit = self._before_sharer(number, child, self._end(number, child))
        for index in range(child + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if token.span.start >= limit:
                break
            if token.lemma in self.speech.moments and self._infinitive_after(index):
                return token.span.start
            if index in self.unit.quoted:
                continue
            if token.pos == "ADP" and self._sourced(index - 1) and not self._awaiting(child, index):
                return token.span.start
            if token.text == "," and self._awaiting(child, index):
                continue
            if token.text == "," and (
                self._likewise(index)
                or self._aside(index)
                or self._past_participle(index)
                or self._clause_in(index + 1, self._next_comma(index, limit), self.speech.relating)
            ):
                return token.span.start
            if token.text in {"–", "—"} and token.span.start > 0 and self.text.normal[token.span.start - 1] == " ":
                return token.span.start
            if token.pos in {"SCONJ", "ADV"} and token.dep == "mark" and self._clause_in(index + 1, limit, frozenset()):
                if self._inner(index, child) or (
                    self._wanted(index) and self.spoken[number].stance is Stance.DEMANDING
                ):
                    continue
                return self._before_comma(index)
        return limit

    def _mannered(self, number: int) -> Iterator[Span]:
        """« a condamné « avec la plus grande fermeté » l'attaque »: how, in marks, and what behind it."""
        cue = self.spoken[number]
        quote = self.unit.quote_at(cue.last + 1)
        inside = self.text.within(quote.inner) if quote is not None and "deed" in cue.cue.takes else range(0)
        if (
            quote is None
            or not inside
            or self.text.tokens[inside[0]].pos != "ADP"
            or self._verb_between(inside.start, inside.stop)
        ):
            return
        words = self.text.tokens[self.text.within(quote.outer)[-1] + 1 : self.unit.tokens.stop]
        noun = next((word for word in words[1:_NEAR] if word.pos == "NOUN"), None)
        if noun is not None and words[0].pos == "DET":
            yield trim(self.text, Span(quote.outer.start, self._nominal_end(number, noun.index)), ())

    def _likewise(self, comma: int) -> bool:
        """« parle de 200 manifestants, les organisateurs de 1 000 »: another says as much without a verb."""
        words = [self.text.tokens[index] for index in range(comma + 1, self.unit.tokens.stop)]
        if len(words) < _NEAR or words[0].text.lower() not in self.speech.definite:
            return False
        of = words[2].text.lower() in self.grammar.ofs_plain
        amount = words[_NEAR] if of and len(words) > _NEAR else words[2]
        counted = amount.pos == "NUM" or amount.text[:1].isdigit()
        speaks = words[1].lemma.lower() in self.speech.people
        return counted and speaks and not any(word.has("VerbForm=Fin") for word in words)

    def _past_participle(self, comma: int) -> bool:
        """« une loi, votée en mai »: what the narrator tells of it, up to the end."""
        first = comma + 1
        while first in self.unit.tokens and self.text.tokens[first].pos == "ADV":
            first += 1
        if first not in self.unit.tokens or first in self.unit.quoted:
            return False
        token = self.text.tokens[first]
        return token.pos == "VERB" and token.has("VerbForm=Part") and token.has("Tense=Past")

    def _awaiting(self, first: int, comma: int) -> bool:
        """« un plan qui, en trois ans, ramènerait … »: a relative clause that has not come to its verb."""
        for index in range(comma - 1, first, -1):
            if self.text.tokens[index].has("VerbForm=Fin"):
                return False
            if self.text.lowered[index] in self.speech.relating:
                return index < comma - 1 or self.text.lowered[index] in self.speech.relative
        return False

    def _inner(self, mark: int, child: int) -> bool:
        """Whether the clause that ``mark`` opens completes a word of the noun phrase from ``child`` on."""
        return child <= self.text.tokens[self.text.tokens[mark].head].head < mark

    def _wanted(self, index: int) -> bool:
        """« réclame une enquête afin que … »: what for is part of what is asked."""
        return self.text.lowered[index - 1] in self.speech.purpose

    def _before_comma(self, index: int) -> int:
        """The offset before the conjunction at ``index``, its first word (« tandis » que) and the comma there."""
        while self.text.lowered[index - 1] in self.speech.conjoined | {","}:
            index -= 1
        return self.text.tokens[index].span.start

    def _infinitive_after(self, index: int) -> bool:
        words = self.text.tokens[index + 1 : index + 1 + _NEAR]
        return any(word.has("VerbForm=Inf") for word in words)

    def _before_sharer(self, number: int, child: int, limit: int) -> int:
        """The end before the next speaker, if joined: « réclame une hausse, ainsi que la CGT qui demande … »."""
        for other in self.spoken[number + 1 : number + 2]:
            first = other.speaker
            while self.text.tokens[first].dep == "conj" and self.text.tokens[first].head > child:
                first = self.text.tokens[first].head
            first = self._leftmost(first, child)
            joined = self.text.lowered[first - 1]
            likewise = joined in self.speech.that and self.text.lowered[first - 2] in self.speech.likewise
            if child < other.speaker < other.first and (likewise or self.text.tokens[first - 1].pos == "CCONJ"):
                return min(limit, self.text.tokens[first - 2 if likewise else first - 1].span.start)
        return limit

    def _next_comma(self, index: int, limit: int) -> int:
        for here in range(index + 1, self.unit.tokens.stop):
            token = self.text.tokens[here]
            if token.span.start >= limit:
                break
            if token.text == "," and here not in self.unit.quoted:
                return token.span.start
        return limit

    def _clause_in(self, first: int, limit: int, passing: frozenset[str]) -> bool:
        """Whether a finite verb stands before ``limit`` and before any word of ``passing``."""
        for index in range(first, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if token.span.start >= limit or self.text.lowered[index] in passing:
                break
            if token.has("VerbForm=Fin") and index not in self.unit.quoted:
                return True
        return False

    def _leftmost(self, index: int, floor: int) -> int:
        kept = [
            c
            for c in self.text.children[index]
            if floor < c < index and self.text.tokens[c].dep not in {"case", "mark", "punct", "cc"}
        ]
        return min([index, *kept])
