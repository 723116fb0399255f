"""What is only debated, fought or voted on: « milite contre la vente », « ont repoussé la loi sur la vente »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.joints import NOMINAL

if TYPE_CHECKING:
    from kg.lang.modality import Modality
    from kg.model import Text, Token

_UNDERGOING = frozenset({"obj", "obl:arg", "xcomp", "ccomp", "nsubj:pass"})


class Debates:
    """Finds the happenings that one text has for what somebody talks, votes or fights about."""

    text: Text
    words: Modality

    def debated(self, token: Token, head: Token) -> bool:
        """« milite contre la construction », « a débattu de la vente »: what may come is not there yet."""
        if token.lemma.lower() in self.words.ongoing:
            return False
        led = [self.text.lowered[child] for child in self.text.children[token.index] if child < token.index]
        if self.words.against in led or (token.dep == "nmod" and head.lemma.lower() in self.words.debates):
            return True
        if self.words.on in led and self._billed(token, head):
            return True
        if head.pos != "VERB" or self.words.topical.isdisjoint(led):
            return False
        # « Un référendum a été organisé sur la vente »
        words = (self.text.tokens[child] for child in self.text.children[head.index])
        asked = [word.lemma.lower() for word in words if word.dep in _UNDERGOING or word.dep == "nsubj"]
        return head.lemma in self.words.debating or not self.words.debates.isdisjoint(asked)

    def _billed(self, token: Token, head: Token) -> bool:
        """« ont repoussé la loi sur la vente », where the model may hang it from the verb."""
        here = head if head.pos in NOMINAL else None
        told = (self.text.tokens[i] for i in self.text.children[head.index] if i < token.index)
        near = here or next((word for word in told if word.dep in _UNDERGOING), None)
        return near is not None and near.lemma.lower() in self.words.bills
