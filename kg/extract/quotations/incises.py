"""What an incise stands in: « …, a-t-il dit, … », « …, comme l'a dit X »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.bounds import mark_before
from kg.extract.quotations.closings import BEHIND
from kg.extract.quotations.cues import Use
from kg.extract.quotations.handover import presented
from kg.extract.quotations.infinitives import CLOSE, Infinitives
from kg.extract.quotations.runs import verdict
from kg.extract.quotations.subjects import Subjects
from kg.model import Span, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.cues import Spoken
    from kg.extract.quotations.marks import Quote

_BREAKS = frozenset({";", ":"})
# The fewest words that make a quotation more than a term under distance.
WORDS = 4


class Incises(Infinitives):
    """Finds what stands around the incises of one unit."""

    def _around(self, number: int, taken: int) -> Iterator[Span]:
        cue = self.spoken[number]
        start = self.text.tokens[cue.first].span.start
        left = [quote for quote in self.unit.quotes if taken <= quote.outer.start and quote.outer.end <= start]
        if len(left) > 1 and self._translates(left[-1], left[-2]):
            start = left.pop().outer.start
        named = self._named_since(number, taken)
        begun = taken if named is None else self._told_since(named, cue)
        region = self._trim(Span(max(begun, self.unit.span.start), start))
        last = left[-1] if left else None
        if last is not None and not self._words(Span(last.outer.end, start), 1):
            yield from self._ending_in(last, region)
        elif named is not None and self._narrating(named, cue):
            pass
        elif self._clausal(region) and not self._completes(number, last) and not self._interrupts(cue):
            yield self._trim(Span(max(region.start, self._break_before(cue.first)), region.end))
        elif last is None and (self._judged(cue, region) or self._halved(number, region)):
            yield region
        stop = self._limit(number)
        following = [quote for quote in self.unit.quotes if start < quote.outer.start < stop]
        told = following and self._clausal(Span(self.text.tokens[cue.last].span.end, following[0].outer.start))
        if told and not (left and self._past_relative(cue, following[0])):
            following = []  # « Non, rétorque le maire, pour qui cela revient à « … » »
        awaited = self._awaited(cue, region)
        yield from (quote.inner for quote in following if self._goes_on(quote, heard=bool(left) or awaited))
        if not following and last is None and self._reopens(cue, region):
            # « Hier, dit Luc Roy, la ministre a promis un vote »: another incise alone parts what is said.
            turned = (other for other in self.spoken[number + 1 :] if other.use is Use.INCISE)
            stop = next((self.text.tokens[other.first].span.start for other in turned), self.unit.span.end)
            yield self._trim(Span(self._reopened(cue), stop))

    def _past_relative(self, cue: Spoken, quote: Quote) -> bool:
        """« « Bien », dit Luc Roy, qui tient le café, « et on ferme » »: what is told of who speaks has ended."""
        comma = next((i for i in range(max(cue.last, cue.speaker), cue.last + BEHIND) if self._comma(i)), None)
        opens = comma is not None and self.text.lowered[comma + 1] in self.speech.relative
        small = self.text.normal[quote.inner.start : quote.inner.start + 1].islower()
        return opens and small and mark_before(self.text, quote.outer.start) == ","

    def _comma(self, index: int) -> bool:
        return index + 1 in self.unit.tokens and self.text.tokens[index].text == ","

    def _turned_behind(self, number: int, quote: Quote) -> bool:
        """« Une lettre montre le climat : « … », écrivait Luc Roy »: who wrote a quotation stands right behind it."""
        behind = self.text.normal[quote.outer.end : quote.outer.end + 2]
        turned = (other for other in self.spoken[number + 1 :] if other.use is Use.INCISE)
        first = quote.outer.end + len(behind)
        return behind == ", " and any(self.text.tokens[other.first].span.start == first for other in turned)

    def _judged(self, cue: Spoken, region: Span) -> bool:
        """« Complètement faux, a rétorqué Luc Roy », « Une erreur, … »: an answer or verdict without a verb."""
        words = self.text.within(region) if len(region) > 1 else range(0)
        if not words or words[0] != self.unit.tokens.start:
            return False
        told = words[0] not in self.dated and verdict(self.speech, self.text.tokens[words[0] : words[-1] + 1])
        if told and not self._reopens(cue, region):
            return True
        if len(words) > CLOSE:
            return False
        judges = self.text.tokens[words[-1]].pos == "ADJ" and self.text.tokens[words[0]].pos in {"ADJ", "ADV"}
        judges = judges or self.text.lowered[words[0]] in self.speech.deniers
        return judges and not any(index in self.dated for index in words)

    def _named_since(self, number: int, taken: int) -> Spoken | None:
        """The incise before, if it has named who says what was said last, up to ``taken``."""
        first = self.spoken[number].first
        before = (other for other in self.spoken[:number] if other.use is Use.INCISE and other.last < first)
        said = [other for other in before if taken <= self.text.tokens[other.first].span.start]
        return said[-1] if said else None

    def _told_since(self, named: Spoken, cue: Spoken) -> int:
        """Where what is said begins behind an incise; « Il neigera, dit une note, a indiqué le maire » is all said."""
        end, start = self._incise_end(named), self.text.tokens[cue.first].span.start
        end = min(end, start)
        whole = not self.unit.quotes and not self._words(Span(end, start), 1)
        return self.unit.span.start if whole else end

    def _narrating(self, named: Spoken, cue: Spoken) -> bool:
        """« « Bien », dit Ana, qui vit à Brive et écrit, ajoute-t-elle, « la nuit » »: who speaks is told of."""
        return not self.speech.relating.isdisjoint(self.text.lowered[named.last + 1 : cue.first])

    def _halved(self, number: int, region: Span) -> bool:
        """« La garde, a-t-il juré, « tiendra bon » »: a subject whose verb is quoted behind the incise."""
        cue, words = self.spoken[number], self.text.within(region) if len(region) > 1 else range(0)
        behind = self.text.tokens[cue.last].span.end
        quote = next((q for q in self.unit.quotes if behind < q.outer.start < self._limit(number)), None)
        if quote is None or not words or words[0] != self.unit.tokens.start or not self._turned(cue):
            return False
        said = self.text.within(quote.inner)
        first = next((i for i in said if self.text.lowered[i] not in {*self.speech.clitics, *self.speech.ne}), said[0])
        acts = self.text.tokens[first].has("VerbForm=Fin")
        opening = self.text.tokens[words[0]]
        return acts and opening.pos in {"DET", "PROPN", "NOUN", "PRON"} and not any(i in self.dated for i in words)

    def _turned(self, cue: Spoken) -> bool:
        return self.text.lowered[cue.speaker] in self.speech.inverted

    def _translates(self, quote: Quote, before: Quote) -> bool:
        """« « Shame » (« la honte », en français), crient-ils »: the same in another tongue."""
        return self.text.normal[before.outer.end : quote.outer.start].strip() == "("

    def _completes(self, number: int, last: Quote | None) -> bool:
        """« Il peint, dit-il, « pour oublier » »: a quotation behind an incise that completes the narrator's clause."""
        cue = self.spoken[number]
        end = self.text.tokens[cue.last].span.end
        quote = next((q for q in self.unit.quotes if end < q.outer.start < self._limit(number)), None)
        if last is not None or quote is None or self._words(Span(end, quote.outer.start), 1):
            return False
        small = self.text.normal[quote.inner.start : quote.inner.start + 1].islower()
        return small and not self._clausal(quote.inner)

    def _awaited(self, cue: Spoken, region: Span) -> bool:
        """« Il faut, estime X, « baisser les charges » »: whether the words before an incise wait for their object."""
        words = self.text.within(region) if len(region) > 1 else range(0)
        return bool(words) and self.text.tokens[words[-1]].has("VerbForm=Fin") and words[-1] < cue.first

    def _interrupts(self, cue: Spoken) -> bool:
        """« accuse X, lequel, a-t-il dit, « … »»: a relative word before an incise waits for what is quoted behind."""
        comma = cue.first - 1
        before = self.text.lowered[comma - 1] if comma - 1 in self.unit.tokens else ""
        return self.text.tokens[comma].text == "," and before in self.speech.relative

    def _goes_on(self, quote: Quote, *, heard: bool) -> bool:
        """Whether a quotation behind an incise is more of what is said, no name: « …, dit le patron du « Cap » »."""
        if self._clausal(quote.inner):
            return True
        small = self.text.normal[quote.inner.start : quote.inner.start + 1].islower()
        return small and (heard or self._words(quote.inner, WORDS))

    def _ending_in(self, quote: Quote, region: Span) -> Iterator[Span]:
        """The quotation before an incise, with the words before it if they are part of what is said."""
        start = max(region.start, self._break_before(self.text.within(quote.outer)[0]))
        before = Span(start, max(start, quote.outer.start))
        if self._words(before, 1):
            yield self._trim(Span(start, quote.outer.end))
        else:
            yield quote.inner

    def _break_before(self, index: int) -> int:
        """The offset behind the last colon or semicolon outside quotations before token ``index``, 0 if none."""
        for here in range(index - 1, self.unit.tokens.start - 1, -1):
            if self.text.tokens[here].text in _BREAKS and here not in self.unit.quoted:
                return self.text.tokens[here].span.end
        return 0

    def _reopens(self, cue: Spoken, left: Span) -> bool:
        """Whether what follows an incise is part of what is said: it ends in a comma and a clause goes on."""
        end = self._reopened(cue)
        rest = self._trim(Span(end, self.unit.span.end))
        first = self.text.within(rest)
        if not first:
            return False
        opening = self.text.tokens[first[0]]
        completing = opening.text.lower() in self.speech.that  # « il ignorait, dit-il, que … »
        if (opening.pos in {"ADP", "SCONJ", "CCONJ"} and not completing) or self._gerund(first[0]):
            return False
        if self.text.tokens[first[0]].text.lower() in self.speech.relative:
            return False
        if not self._clausal(left):
            told = self.text.tokens[self.text.within(left)[0] : cue.first - 1] if len(left) > 1 else ()
            return self._words(left, 1) and (self._clausal(rest) or not verdict(self.speech, told))
        if cue.speaker > cue.last:
            return self._clausal(rest) and self.text.tokens[cue.verb].head > cue.last
        return not any(self.text.tokens[i].pos == "ADP" for i in range(cue.last + 1, first[0]))

    def _before_incise(self, number: int, start: int) -> int:
        """« souhaitent que l'on travaille plus, révèle le Guardian »: where an incise closes what another says."""
        for other in self.spoken[number + 1 :]:
            comma = other.first - 1
            if other.use is not Use.INCISE or other.speaker <= other.last or self.text.tokens[comma].text != ",":
                continue
            said = Span(self.text.tokens[start].span.end, self.text.tokens[comma].span.start)
            end = self._incise_end(other)
            rest = self._trim(Span(end, max(end, self.unit.span.end)))
            words = self.text.within(rest) if len(rest) > 0 else range(0)
            related = bool(words) and self.text.lowered[words[0]] in self.speech.relating
            if comma > start and self._clausal(said) and (related or not self._clausal(rest)):
                return said.end
        return self.unit.span.end

    def _incise_end(self, cue: Spoken) -> int:
        end = Subjects(self.unit, self.speech, self.people).closed(cue.last, cue.speaker)
        behind = self.text.within(Span(end, self.unit.span.end)) if end < self.unit.span.end else range(0)
        first = next((i for i in behind if self.text.tokens[i].span.start >= end), None)
        # « Le prix, a dit le maire, au sortir d'une réunion, sera partagé »
        further = (
            self._circumstance(first - 1) if first is not None and self.text.tokens[first - 1].text == "," else None
        )
        return self.text.tokens[further - 1].span.end if further is not None else end

    def _reopened(self, cue: Spoken) -> int:
        """Where an incise ends that no whole clause stands before, with what is told of who speaks.

        « Hier, dit Luc Roy, qui tient le café, on a fermé ».
        """
        end = self._incise_end(cue)
        words = [i for i in self.text.within(self.unit.span) if self.text.tokens[i].span.start >= end]
        if not words or cue.speaker < cue.last or self.text.lowered[words[0]] not in self.speech.relative:
            return end
        verb = next((i for i in words if self.text.tokens[i].has("VerbForm=Fin")), words[-1])
        comma = next((i for i in words if i > verb and self._comma(i) and i not in self.unit.quoted), None)
        further = comma is not None and any(self.text.tokens[i].has("VerbForm=Fin") for i in words if i > comma)
        return self.text.tokens[comma].span.end if comma is not None and further else end

    def _likened(self, number: int, taken: int) -> Iterator[Span]:
        """« …, comme l'a dit X »; « Comme l'a dit X, … »."""
        cue = self.spoken[number]
        if number and self.spoken[number - 1].stance is Stance.DENYING:
            return  # « a démenti être malade, comme l'affirme la presse »
        if cue.stance is Stance.DEMANDING:
            return  # « comme l'avait demandé le maire, … » tells what was done
        taking_up = presented(self.unit, self.speech, cue.first)
        start = cue.first - 1 if taking_up is None else taking_up
        before = self.speech.wholly | {","}
        while start - 1 in self.unit.tokens and self.text.lowered[start - 1] in before:
            start -= 1
        left = self._trim(
            Span(max(taken, self.unit.span.start), self.text.tokens[max(start, self.unit.tokens.start)].span.start)
        )
        beside = self.unit.quote_at(start - 1) or self.unit.quote_at(start)
        apart = beside is not None and mark_before(self.text, beside.outer.start) in {",", ":"}
        if beside is not None and (apart or not self._clausal(left)) and self._words(beside.inner, CLOSE):
            yield beside.inner
        elif self._clausal(left):
            yield left
            yield from (q.inner for q in self.unit.quotes if q.outer.start > left.end and self._words(q.inner, WORDS))
        elif taking_up is None:
            yield self._trim(Span(self._incise_end(cue), self.unit.span.end))
