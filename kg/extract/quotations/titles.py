"""Quotations that are the titles of works, and nobody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.edges import clausal, mark_before
from kg.model import Span
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Text

_WORK = 3
# Tokens of « (1967) », and of the longest bracket behind a title.
_DATED, _LONG = 3, 7
# Words between what is brought out and the verb that says so: a date, a place.
_FAR = 6


class Titles:
    """Tells the titles among the quotations of one text; ``people`` are named mentions by token."""

    def __init__(self, text: Text, speech: Speech, people: Mapping[int, Mention]) -> None:
        self.text, self.speech, self.people = text, speech, people

    def named(self, unit: Unit, quote: Quote, *, spoken: bool) -> bool:
        """Whether the words around a quotation say that it is a title; ``spoken`` where it has a verb.

        Or it is the name of a body: « le mouvement citoyen « On ne lâche rien » ».
        """
        if self._called(quote):
            return True
        told = (not spoken and self._titled(unit, quote)) or self._beside(unit, quote) or self._signed(quote)
        return told or self.shown(quote)

    def shown(self, quote: Quote) -> bool:
        """The same of those whose author is told, or who brings them out, which no cue makes speech."""
        return self._written(quote) or self._issued(quote)

    def _called(self, quote: Quote) -> bool:
        near = (self.people.get(index) for index in self.text.within(quote.inner))
        names = [one for one in near if one is not None and one.span.covers(quote.inner)]
        return any(
            one.kind is Kind.ORGANIZATION or (one.kind is Kind.EVENT and one.form is Form.NAMED) for one in names
        )

    def _titled(self, unit: Unit, quote: Quote) -> bool:
        start = unit.span.start
        before = self.text.within(Span(start, quote.outer.start)) if quote.outer.start > start else range(0)
        return not self.speech.works.isdisjoint(self.text.lemmas[index] for index in before[-_WORK:])

    def _written(self, quote: Quote) -> bool:
        """« « La vie », de Luc Roy », « chez Orial », « (1967) »: who wrote it or brings it out follows, or when."""
        after = self.text.within(Span(quote.outer.end, len(self.text.normal)))
        end = self._bracket(after)
        year = self.text.lowered[after[1]] if end == _DATED else ""
        told = mark_before(self.text, quote.outer.start) == ":"
        if not quote.depth and not told and len(year) == len("1967") and year.isdigit():
            return True
        after = after[end:][:_WORK]
        words = self.text.lowered[after.start : after.stop]
        if len(words) < _WORK or quote.depth:
            return False
        comma = words[0] == ","
        works = (self.text.lowered[i + 1 : i + 2] for i in after[1:] if self.text.lemmas[i] in self.speech.works)
        work = end and any(self.text.lemmas[i] in self.speech.works for i in after[1:])
        if comma and (work or any(word in self.speech.grammar.ofs_plain for near in works for word in near)):
            return True  # « « La Mort de Luc Roy », un roman de », « « Soif » (Orial), un roman »
        led, who = words[comma], self.people.get(after[1 + comma])
        if who is None or who.span.start != self.text.tokens[after[1 + comma]].span.start:
            return False
        of = comma and led in self.speech.grammar.ofs_plain and who.kind is Kind.PERSON
        return of or (led == self.speech.grammar.house and who.kind is Kind.ORGANIZATION)

    def _signed(self, quote: Quote) -> bool:
        """« chante « Ne pars pas » de Luc Roy »: whose it is follows at once, who has not just spoken."""
        after = self.text.within(Span(quote.outer.end, len(self.text.normal)))[:2]
        who = self.people.get(after[-1]) if len(after) > 1 else None
        if who is None or who.kind is not Kind.PERSON or not self.text.normal[quote.inner.start].isupper():
            return False
        starts = who.span.start == self.text.tokens[after[-1]].span.start
        return starts and self.text.lowered[after[0]] in self.speech.grammar.ofs_plain

    def _bracket(self, after: range) -> int:
        """How many of the tokens right behind a quotation are a bracket: « “Soif” (Orial), un roman »."""
        if len(after) < _DATED or self.text.tokens[after[0]].text != "(":
            return 0
        ends = (number for number, index in enumerate(after[:_LONG]) if self.text.tokens[index].text == ")")
        return next(ends, -1) + 1

    def _beside(self, unit: Unit, quote: Quote) -> bool:
        """« le film « … » », « vu dans « Tout va bien » », « l'auteur de « Je reste » »: told right before it."""
        before = self.text.within(quote.outer)[0] - 1
        capital = self.text.normal[quote.inner.start : quote.inner.start + 1].isupper()
        if capital and self.text.lowered[before] in self.speech.entitled:
            return True  # « une tribune intitulée « Il faut agir » »
        led = capital and self.text.lowered[before] in self.speech.featuring
        made = before > 0 and capital and self.text.lowered[before] in self.speech.grammar.ofs
        made = made and self.text.lowered[before - 1] in self.speech.makers
        # « un spectacle comique « … » »
        noun = before - (capital and self.text.tokens[before].pos == "ADJ")
        return before in unit.tokens and (led or made or self.text.lemmas[noun] in self.speech.works)

    def _issued(self, quote: Quote) -> bool:
        """« avait publié en 2020 « Le Sel » »: what is brought out, where nothing in it is said."""
        first = self.text.within(quote.outer)[0]
        told = self.text.normal[quote.inner.start : quote.inner.start + 1].isupper() and not clausal(
            self.text, quote.inner
        )
        for index in range(first - 1, max(first - 1 - _FAR, -1), -1):
            if not told or self.text.tokens[index].pos in {"PUNCT", "SCONJ", "PRON"}:
                return False
            if self.text.lemmas[index] in self.speech.issuing:
                return True
        return False


def officed(unit: Unit, words: range, people: Mapping[int, Mention]) -> int | None:
    """« Le ministre de la Santé : « … » »: the noun that opens a headline, among the ``words`` before a quotation."""
    tokens = unit.text.tokens
    opens = next((index for index in words if tokens[index].pos not in {"DET", "ADJ"}), None)
    if unit.layout is not Layout.TITLE or opens is None or opens in people or tokens[opens].pos != "NOUN":
        return None
    if tokens[words.start].pos != "DET":
        return None  # « Banques piratées : « … » »
    named = any(index in people and people[index].kind is Kind.PERSON for index in words)
    return opens if not named else None  # not « Le maire Luc Roy : « … » »
