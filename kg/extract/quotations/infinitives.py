"""What a cue introduces as an infinitive: « promet de partir », « demande au maire de céder »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.asked import Asked
from kg.extract.quotations.objects import REACH
from kg.lang.speech import Tense
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.cues import Spoken
    from kg.extract.quotations.marks import Quote
    from kg.model import Token

# A quotation this close to its cue is its whole content, « parle d'un « désastre » ».
CLOSE = 2
# The endings of an infinitive.
_ENDINGS = ("er", "ir")


class Infinitives(Asked):
    """Finds the infinitives that the cues of one unit introduce."""

    def _infinitives(self, number: int) -> Iterator[Span]:
        cue = self.spoken[number]
        takes = cue.cue.takes & ({"inf", "de", "à"} if self._speaks(cue) else {"inf"})
        if "obj-de" in cue.cue.takes and (self._objected(cue) or self._antecedes(cue)):
            takes |= {"de"}
        if cue.lemma in self.speech.wills and (cue.tense is Tense.PARTICIPLE or self._antecedes(cue)):
            return
        if not takes:
            return
        for index in range(cue.last + 1, min(self.unit.tokens.stop, cue.last + 2 * REACH)):
            token = self.text.tokens[index]
            hung = token.head in cue.anchors and token.dep in {"xcomp", "ccomp", "obl:arg", "acl", "csubj"}
            near = index <= max(cue.last, self._past(cue.last + 1) - 1) + CLOSE
            first = self._infinitive(token) if hung or near or self._asked(cue, token) else None
            if first is not None and self._marked_by(token, first) in takes - self._voted(cue, first):
                urged = self._urged(cue, first)
                start = self._fronted(first, cue.last) if urged is None else self.text.tokens[urged].span.start
                quote = self.unit.quote_at(first)
                if quote is not None and self._marked_inside(quote, first):
                    yield quote.inner
                    return
                opened = quote is not None and quote.inner.start == start
                if quote is not None and opened and self._addressed_at(cue) is not None:
                    if self._another(quote):
                        marked = self.text.tokens[self.text.within(quote.outer)[0] - 1].span.start
                        yield self._trim(Span(marked, self._done_end(number, first)))
                    return  # « reproche au maire de « mentir » » is one quotation with its frame
                yield self._trim(Span(quote.outer.start if quote and opened else start, self._done_end(number, first)))
                return
            if number + 1 < len(self.spoken) and index >= self.spoken[number + 1].verb:
                return

    def _done_end(self, number: int, first: int) -> int:
        """« n'exclut pas de saisir le juge, qui siège à Lyon »: what is to be done ends where its object is told of."""
        end = self._end(number, first)
        if self._marked_by(self.text.tokens[first], first) == "inf":
            return end
        commas = [i for i in self.unit.frame if i > first and self.text.tokens[i].text == ","]
        last = next((i for i in reversed(commas) if self.text.tokens[i].span.start < end), None)
        return self.text.tokens[last].span.start if last is not None and self._aside(last) else end

    def _marked_inside(self, quote: Quote, first: int) -> bool:
        """« demande au juge « de faire preuve de clémence » »: the preposition is quoted with its infinitive."""
        words = self.text.lowered[self.text.within(quote.inner)[0] : first]
        return len(words) > 0 and words[0] in self.grammar.ofs_plain | {self.grammar.to} and len(words) <= CLOSE

    def _another(self, quote: Quote) -> bool:
        """« reproche au maire de « mentir » et de céder », « de « retenir » le dossier »: more than what is quoted."""
        behind = self.text.within(quote.outer)[-1] + 1
        words = self.text.tokens[behind : min(behind + 3, self.unit.tokens.stop)]
        if words and words[0].pos == "DET":
            return True
        if len(words) < 3 or words[0].pos != "CCONJ":
            return False
        return words[1].text.lower() in self.grammar.ofs_plain and words[2].has("VerbForm=Inf")

    def _asked(self, cue: Spoken, token: Token) -> bool:
        """« demande aux habitants de rester »: an infinitive behind those who are to do it."""
        begun = token.index
        while begun - 1 > cue.last and self.text.lowered[begun - 1] in {*self.speech.clitics, *self.speech.deniers}:
            begun -= 1  # « de ne pas avoir surveillé »
        if not (token.has("VerbForm=Inf") or self._likely(token)) or self._verb_between(cue.last + 1, begun):
            return False
        first, addressed = self._past(cue.last + 1), self._addressed_at(cue) is not None
        asked = self._behind(cue) if addressed else None
        if asked is not None and asked < begun and asked not in self.dated and asked + 1 not in self.dated:
            return False  # « réclame à l'État le droit de partir »
        marked = self._marked_by(token, token.index)
        if any(word.text == "," for word in self.text.tokens[first : token.index]):
            return False
        return (addressed and marked == "de") or (self._urging(cue) and marked == "à")

    def _urged(self, cue: Spoken, first: int) -> int | None:
        """Where the object of « exhorter », « inciter » begins, who is to do what is asked."""
        if not self._urging(cue):
            return None
        start = self._past(cue.last + 1)
        whom = start < first - 1 and self.text.tokens[start].pos in {"DET", "PROPN", "NOUN", "NUM"}
        return start if whom and self.text.lowered[start] not in self.grammar.tos else None

    def _voted(self, cue: Spoken, first: int) -> frozenset[str]:
        """« appelle à voter pour X » is support, no speech."""
        return (
            frozenset({"à"})
            if self.text.tokens[first].lemma in self.speech.votes and cue.lemma in self.speech.calls
            else frozenset()
        )

    def _infinitive(self, token: Token) -> int | None:
        if token.has("VerbForm=Inf") or self._likely(token):
            return token.index
        for child in self.text.children[token.index]:
            word = self.text.tokens[child]
            if word.has("VerbForm=Inf") and word.dep in {"aux:tense", "aux:pass", "cop"}:
                return child
        return None

    def _likely(self, token: Token) -> bool:
        """« leur demande de vacciner les enfants »: what the model takes for a noun, with no article but behind it."""
        if token.pos != "NOUN" or not token.text.endswith(_ENDINGS) or token.index + 1 not in self.unit.tokens:
            return False
        led = self.text.lowered[token.index - 1] in self.grammar.ofs_plain | {self.grammar.to}
        return led and self.text.tokens[token.index + 1].pos == "DET"

    def _fronted(self, first: int, last: int) -> int:
        """Where an infinitive begins, with its clitics and the preposition before it."""
        passing = {*self.speech.clitics, *self.speech.deniers}
        while first - 1 > last and self.text.lowered[first - 1] in passing:
            first -= 1
        marked = first - 1 > last and self.text.lowered[first - 1] in self.grammar.ofs_plain | {self.grammar.to}
        first -= marked and first not in self.unit.quoted
        return self.text.tokens[first].span.start

    def _opens_quote(self, mark: int) -> bool:
        quote = self.unit.quote_at(mark)
        return quote is not None and quote.outer.start == self.text.tokens[mark].span.start

    def _marked_by(self, token: Token, first: int) -> str:
        here = first - 1
        passing = {*self.speech.clitics, *self.speech.deniers}
        while here in self.unit.tokens and (self.text.lowered[here] in passing or self._opens_quote(here)):
            here -= 1
        word = self.text.lowered[here] if here in self.unit.tokens else ""
        if word in self.grammar.ofs_plain:
            return "de"
        if word == self.grammar.to:
            return "à"
        return "inf" if self.text.tokens[here].pos not in {"ADP", "SCONJ", "CCONJ"} and token.dep != "advcl" else ""
