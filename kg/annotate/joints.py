"""What a noun hangs on: really, behind a conjunction where the model takes a word too near, and by which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Text, Token

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PRON"})
# Nouns between the two in the longest chain of real text.
_DEEPEST = 12


class Joints:
    """Finds what the nouns of one text are coordinated with."""

    text: Text

    def _joined(self, token: Token, head: Token) -> Token:
        """What a noun behind a conjunction is really joined to, when the model takes a word too near.

        In « craint la perte de cent postes et l'arrêt d'un four », the second has an article and no preposition as
        the first, not as what hangs from it. If that is the object of a verb, the verb.
        """
        if not self._bare(token) or self._bare(head):
            return head
        for _ in range(_DEEPEST):
            above = self.text.tokens[head.head]
            if above is head or (above.pos not in NOMINAL and not self._transitive(above, token)):
                return head
            head = above
            if head.pos not in NOMINAL or self._bare(head):
                return head
        return head

    def _transitive(self, verb: Token, noun: Token) -> bool:
        """Whether the verb has an object before ``noun``."""
        words = (self.text.tokens[child] for child in self.text.children[verb.index] if child < noun.index)
        return any(word.dep == "obj" and self._bare(word) for word in words)

    def _bare(self, token: Token) -> bool:
        """Whether a noun has an article or number and no preposition."""
        words = [self.text.tokens[child] for child in self.text.children[token.index] if child < token.index]
        return any(word.dep == "det" for word in words) and not any(word.dep == "case" for word in words)

    def _cases(self, noun: Token) -> list[str]:
        """The prepositions before a noun: « (sur) une hausse »."""
        words = (self.text.tokens[child] for child in self.text.children[noun.index] if child < noun.index)
        return [word.text.lower() for word in words if word.dep == "case"]
