"""What a cue introduces: the stretch said, before it, after it or around it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.model import Manner, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.cues import Spoken
    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.model import Text, Token

_TRIM = " ,;:.\n-–—"
_NOMINAL = frozenset({"noun", "de-noun", "à-noun", "contre", "sur", "quant"})
_CASES = {
    "de-noun": {"de", "d'", "du", "des"},
    "à-noun": {"à", "au", "aux"},
    "contre": {"contre"},
    "sur": {"sur"},
    "quant": {"à"},
}
_FAR = 14
_NEAR = 4
# The fewest words that make a quotation more than a term under distance.
WORDS = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A content found by a cue, and the rule that found it."""

    content: Span
    rule: str


class Contents:
    """Finds the contents of the cues of one unit, from its start to its end."""

    def __init__(self, unit: Unit, spoken: list[Spoken]) -> None:
        self.unit = unit
        self.text: Text = unit.text
        self.spoken = spoken

    def of(self, number: int, taken: int) -> list[Part]:
        """The contents of cue ``number``; ``taken`` is the offset up to which the unit has been given away."""
        cue = self.spoken[number]
        if self._incise(cue):
            return [Part(span, "incise") for span in self._around(number, taken)]
        for rule, found in (
            ("que", self._clauses(number)),
            ("colon", self._colon(number)),
            ("infinitive", self._infinitives(number)),
            ("quote", self._quoted(number)),
            ("noun", self._nominal(number)),
        ):
            spans = [span for span in found if len(span) > 1]
            if spans:
                return [Part(span, rule) for span in spans]
        return []

    # -- incises: « …, a-t-il dit, … »

    def _incise(self, cue: Spoken) -> bool:
        if "quote" not in cue.cue.takes or not cue.inverted or cue.speaker < cue.verb:
            return False
        before = self._previous(cue.first)
        if before is None:
            return False
        after = self.text.tokens[cue.last + 1] if cue.last + 1 < self.unit.tokens.stop else None
        if after is not None and after.lemma == "que" and after.pos == "SCONJ":
            return False
        return before.text in {",", "–", "—", "-", "?", "!"} or self.unit.quote_at(before.index) is not None

    def _previous(self, index: int) -> Token | None:
        while index - 1 in self.unit.tokens:
            token = self.text.tokens[index - 1]
            if token.pos != "ADV" or self.unit.quote_at(token.index) is not None:
                return token
            index -= 1
        return None

    def _around(self, number: int, taken: int) -> Iterator[Span]:
        cue = self.spoken[number]
        start = self.text.tokens[cue.first].span.start
        left = [quote for quote in self.unit.quotes if taken <= quote.outer.start and quote.outer.end <= start]
        region = self._trim(Span(max(taken, self.unit.span.start), start))
        last = left[-1] if left else None
        if last is not None and not self._words(Span(last.outer.end, start), 2):
            yield from self._ending_in(last, region)
        elif len(region) > 1:
            yield region
        stop = self._limit(number)
        for quote in self.unit.quotes:
            if start < quote.outer.start < stop:
                yield quote.inner
        if not left and last is None and self._reopens(cue):
            yield self._trim(Span(self._incise_end(cue), min(stop, self.unit.span.end)))

    def _ending_in(self, quote: Quote, region: Span) -> Iterator[Span]:
        """The quotation before an incise, with the words before it if they are part of what is said."""
        before = Span(region.start, quote.outer.start)
        if not self._words(before, 1) or self.text.normal[before.start : before.end].rstrip().endswith(":"):
            yield quote.inner
        else:
            yield self._trim(Span(region.start, quote.outer.end))

    def _reopens(self, cue: Spoken) -> bool:
        token = self.text.tokens[cue.verb]
        return token.dep == "parataxis" and token.head > cue.last

    def _incise_end(self, cue: Spoken) -> int:
        for index in range(max(cue.last, cue.speaker) + 1, self.unit.tokens.stop):
            if self.text.tokens[index].text == ",":
                return self.text.tokens[index].span.end
        return self.unit.span.end

    # -- clauses

    def _clauses(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        wanted = {"que": "que", "si": "si"}
        marks = [
            index
            for index in range(cue.last + 1, self._stop(number))
            if self.text.tokens[index].lemma in wanted
            and wanted[self.text.tokens[index].lemma] in cue.cue.takes
            and self._introduces(index, cue)
        ]
        end = self._end(number, marks[0] if marks else cue.last)
        edges = [*marks, None]
        for mark, following in pairwise(edges):
            if mark is None:
                break
            stop = end if following is None else self._before_conjunction(following)
            yield self._trim(Span(self.text.tokens[mark].span.end, max(stop, self.text.tokens[mark].span.end)))

    def _introduces(self, index: int, cue: Spoken) -> bool:
        token = self.text.tokens[index]
        head = self.text.tokens[token.head]
        if token.dep == "mark" and head.dep in {"ccomp", "xcomp", "acl", "csubj"} and head.head in cue.anchors:
            return True
        if token.dep == "mark" and head.dep == "conj" and head.index > cue.last:
            first = self.text.tokens[head.head]
            before = self.text.tokens[index - 1]
            return first.dep == "ccomp" and first.head in cue.anchors and before.pos == "CCONJ"
        return index == cue.last + 1 and token.pos == "SCONJ"

    def _before_conjunction(self, mark: int) -> int:
        before = self.text.tokens[mark - 1]
        return before.span.start if before.pos == "CCONJ" else self.text.tokens[mark].span.start

    # -- quotations after the cue

    def _colon(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        end = self.text.tokens[cue.last].span.end
        stop = self._limit(number)
        quotes = [quote for quote in self.unit.quotes if end <= quote.outer.start < stop]
        if quotes and self.text.normal[end : quotes[0].outer.start].rstrip().endswith(":"):
            yield from (quote.inner for quote in quotes)

    def _quoted(self, number: int) -> Iterator[Span]:
        """From the complement's first word to the end of the last quotation in it."""
        cue = self.spoken[number]
        if not cue.cue.takes & {"quote", "noun", "comme", *_NOMINAL}:
            return
        stop = self._end(number, cue.last)
        end = (
            self.text.tokens[max(cue.last, cue.speaker)].span.end
            if cue.inverted
            else self.text.tokens[cue.last].span.end
        )
        quotes = [quote for quote in self.unit.quotes if end <= quote.outer.start < stop]
        if not quotes:
            return
        between = Span(end, quotes[0].outer.start)
        if not self._words(between, 2):
            if len(quotes) == 1 and stop <= quotes[0].outer.end:
                yield quotes[0].inner
            else:
                yield self._trim(Span(quotes[0].outer.start, stop))
            return
        if self._words(quotes[0].inner, WORDS) or "noun" in cue.cue.takes:
            yield self._trim(Span(self._complement_start(cue, end), stop))

    def _complement_start(self, cue: Spoken, end: int) -> int:
        for index in range(cue.last + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if token.span.start >= end and token.pos not in {"ADV", "PUNCT"}:
                return token.span.start
        return end

    # -- infinitives and noun phrases

    def _infinitives(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        for index in range(cue.last + 1, self._stop(number)):
            token = self.text.tokens[index]
            if token.head not in cue.anchors or token.dep not in {"xcomp", "ccomp", "obl:arg", "advcl", "acl"}:
                continue
            first = self._infinitive(token)
            if first is not None and self._marked_by(index) & cue.cue.takes:
                yield self._trim(Span(self._clitics(first), self._end(number, first)))
                return

    def _infinitive(self, token: Token) -> int | None:
        if token.has("VerbForm=Inf"):
            return token.index
        for child in self.text.children[token.index]:
            if self.text.tokens[child].has("VerbForm=Inf") and self.text.tokens[child].dep in {
                "aux:tense",
                "aux:pass",
                "cop",
            }:
                return child
        return None

    def _clitics(self, first: int) -> int:
        while first - 1 in self.unit.tokens and self.text.tokens[first - 1].pos in {"PRON", "ADV"}:
            first -= 1
        return self.text.tokens[first].span.start

    def _marked_by(self, index: int) -> set[str]:
        marks = {
            self.text.tokens[child].text.lower()
            for child in self.text.children[index]
            if self.text.tokens[child].dep in {"mark", "case"} and child < index
        }
        if marks & {"de", "d'"}:
            return {"de"}
        if "à" in marks:
            return {"à"}
        return set() if marks else {"inf"}

    def _nominal(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        takes = cue.cue.takes
        if not takes & {"comme", *_NOMINAL}:
            return
        for child in sorted(child for anchor in cue.anchors for child in self.text.children[anchor]):
            token = self.text.tokens[child]
            if child <= cue.last or child == cue.speaker or child not in self.unit.tokens:
                continue
            if self._takes(token, takes):
                first = self._leftmost(child, cue.last)
                yield self._trim(Span(self.text.tokens[first].span.start, self._end(number, child)))
                return

    def _takes(self, token: Token, takes: frozenset[str]) -> bool:
        if token.pos not in {"NOUN", "PROPN", "PRON"}:
            return False
        case = next(
            (
                self.text.tokens[c].text.lower()
                for c in self.text.children[token.index]
                if self.text.tokens[c].dep == "case"
            ),
            "",
        )
        if token.dep == "obj" and not case:
            return "noun" in takes or ("comme" in takes and self._compared(token.index))
        return token.dep.startswith(("obl", "nmod", "obj")) and any(
            case in _CASES[kind] for kind in takes if kind in _CASES
        )

    def _compared(self, index: int) -> bool:
        return any(self.text.tokens[i].lemma == "comme" for i in range(index, self.unit.tokens.stop))

    def _leftmost(self, index: int, floor: int) -> int:
        children = [c for c in self.text.children[index] if floor < c < index and self.text.tokens[c].dep != "case"]
        return min([index, *children])

    # -- ends

    def _stop(self, number: int) -> int:
        return min(self.unit.tokens.stop, self.spoken[number].last + _FAR * 4)

    def _limit(self, number: int) -> int:
        """The offset where the next cue that is no part of this one's content begins."""
        if number + 1 < len(self.spoken):
            return self.text.tokens[self.spoken[number + 1].first].span.start
        return self.unit.span.end

    def _end(self, number: int, start: int) -> int:
        """Where the content from token ``start`` on ends: before a sister clause of the cue, or with the unit."""
        cue = self.spoken[number]
        for other in self.spoken[number + 1 :]:
            if other.first > start and self._sister(cue, other):
                return self._clause_start(other)
        for index in range(start + 1, self.unit.tokens.stop):
            token = self.text.tokens[index]
            if token.head in cue.anchors and token.dep == "conj" and self._has_subject_or_auxiliary(index):
                return self._edge(index)
        return self.unit.span.end

    def _sister(self, cue: Spoken, other: Spoken) -> bool:
        token = self.text.tokens[other.verb]
        if other.speaker == cue.speaker and token.has("VerbForm=Part") and not token.has("Tense=Past"):
            return True
        return token.head in cue.anchors and token.dep in {"conj", "parataxis", "advcl"}

    def _clause_start(self, other: Spoken) -> int:
        index = other.first
        while index - 1 in self.unit.tokens and self.text.tokens[index - 1].pos in {"ADV", "CCONJ", "ADP", "PRON"}:
            index -= 1
        if index - 1 in self.unit.tokens and self.text.tokens[index - 1].text == ",":
            index -= 1
        return self.text.tokens[index].span.start

    def _edge(self, index: int) -> int:
        first = min([index, *(child for child in self.text.children[index] if child < index)])
        while first - 1 in self.unit.tokens and self.text.tokens[first - 1].pos in {"CCONJ", "PUNCT"}:
            first -= 1
        return self.text.tokens[first].span.start

    def _has_subject_or_auxiliary(self, index: int) -> bool:
        return any(
            self.text.tokens[c].dep in {"nsubj", "aux:tense", "expl:subj", "nsubj:pass"}
            for c in self.text.children[index]
        )

    # -- spans

    def _words(self, span: Span, least: int) -> bool:
        """Whether ``span`` holds at least ``least`` words."""
        count = 0
        for index in self.text.within(span):
            token = self.text.tokens[index]
            if token.pos != "PUNCT" and token.span.start >= span.start and any(c.isalnum() for c in token.text):
                count += 1
        return count >= least

    def _trim(self, span: Span) -> Span:
        return trim(self.text, span, self.unit.quotes)


def trim(text: Text, span: Span, quotes: tuple[Quote, ...]) -> Span:
    """``span`` without punctuation around it; without its marks too if one quotation fills it."""
    start, end = span.start, span.end
    while start < end and text.normal[start] in _TRIM:
        start += 1
    while end > start and text.normal[end - 1] in _TRIM and not text.normal[start:end].endswith(("...", "…")):
        end -= 1
    for quote in quotes:
        if quote.outer.start == start and quote.outer.end >= end > quote.inner.start:
            return quote.inner
    return Span(start, max(start, end))


def manner(span: Span, quotes: tuple[Quote, ...]) -> Manner:
    """Direct if one quotation fills ``span``, mixed if there are quotations in it, else indirect."""
    inside = [quote for quote in quotes if quote.inner.overlaps(span)]
    if any(quote.inner.covers(span) for quote in inside):
        return Manner.DIRECT
    return Manner.MIXED if inside else Manner.INDIRECT
