"""Indirect questions: « raconte comment il a fui », « a demandé au maire s'il restait »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.objects import Objects
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.cues import Spoken

# What a clause behind « si » begins with, if with no pronoun.
_NOMINAL = frozenset({"DET", "NOUN", "PROPN"})

# How far behind its verb it may stand.
_NEAR = 7


class Asked(Objects):
    """Finds the indirect questions that the cues of one unit introduce."""

    def _asking(self, number: int) -> Iterator[Span]:
        """« raconte comment il a fui »: the clause with the word that asks."""
        cue = self.spoken[number]
        first = cue.last + 1
        while first in self.unit.tokens and self.text.tokens[first].pos == "ADV" and not self._asks(first):
            first += 1
        first = self._behind_court(first)
        able = (self.speech.that | self.speech.whether) & cue.cue.takes and self.text.lemmas[
            cue.speaker
        ] not in self.speech.void
        if able and first in self.unit.tokens and self._asks(first):
            yield self._trim(Span(self.text.tokens[first].span.start, self._end(number, first)))

    def _asks(self, index: int) -> bool:
        return self.text.lowered[index] in self.speech.asking

    def _wondered(self, index: int, cue: Spoken) -> bool:
        """« a demandé au maire s'il restait »: no « a demandé une aide si la crise dure »."""
        after = min(index + 1, self.unit.tokens.stop - 1)
        opens = self.text.lowered[after] in self.speech.subjects or self.text.tokens[after].pos in _NOMINAL
        return opens and self._addressed_at(cue) is not None and (self._behind(cue) or index) >= index

    def _behind_court(self, first: int) -> int:
        """« a raconté à la barre comment … »: the word that asks, behind where or to whom it is told."""
        if first not in self.unit.tokens or self.text.tokens[first].pos != "ADP":
            return first
        near = range(first + 2, min(first + _NEAR, self.unit.tokens.stop))
        asks = next((index for index in near if self._asks(index)), first)
        words = self.text.tokens[first:asks]
        return first if any(word.pos in {"VERB", "AUX", "PUNCT", "CCONJ"} for word in words) else asks

    def _announced(self, cue: Spoken, colon: int) -> bool:
        """« Le capitaine l'a assuré devant les juges : il n'a rien vu »: what the clitic stands for follows."""
        told = self._objected(cue) and self._speaks(cue)
        return told and not self._verb_between(cue.last + 1, colon)
