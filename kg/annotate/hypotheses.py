"""Which clauses of a text are hypotheses or questions: « si X partait », « X partira-t-il ? », but not « même si »."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.annotate.joints import Bearing
    from kg.model import Token

# Tokens that open a sentence among which « de plus » and « près » stand: « Un mètre de plus et … ».
_OPENING = 6
# Where in a sentence that is: « (un peu plus) et », « un mètre (de plus) », « à un vote (près,) ».
_NEARLY = (0, 3), (2, 4), (3, 5)
# « sans (l'aide) de », « sans lui », not « sans argent », « sans attendre ».
_TOLD = frozenset({"DET", "PRON", "PROPN"})
# A chain of clauses is never longer in real text.
_DEEPEST = 12


class Hypotheses:
    """Finds what one text only supposes or asks."""

    def __init__(self, bearing: Bearing) -> None:
        self.text = bearing.text
        self.words, self.without = bearing.words, bearing.without

    def supposed(self, index: int) -> bool:
        """Whether the clause of the token is a « si » clause or has one."""
        if not self._conditions:
            return False
        top = index
        for _ in range(_DEEPEST):
            token = self.text.tokens[top]
            if self._conditional_mark(top) or (top in self._conditions and self._likened(top)):
                return True
            if token.head == top or token.dep in {"acl:relcl", "parataxis"}:
                break
            top = token.head
        children = self.text.children[index]
        return any(self._conditional_mark(child) for child in children if self.text.tokens[child].dep == "advcl")

    def _likened(self, index: int) -> bool:
        """« comme s'il était élu »: the clause itself only supposes, and what it is likened to is so."""
        words = self.text.lowered
        marks = (i for i in self.text.children[index] if words[i] in self.words.conditions)
        return any(i > 0 and words[i - 1] == self.words.like for i in marks)

    @cached_property
    def _conditions(self) -> frozenset[int]:
        """What a word for « if » hangs on."""
        conditions = self.words.conditions
        return frozenset(t.head for t in self.text.tokens if t.dep == "mark" and t.text.lower() in conditions)

    def _conditional_mark(self, index: int) -> bool:
        if index not in self._conditions:
            return False
        tokens = self.text.tokens
        for child in self.text.children[index]:
            word = tokens[child].text.lower()
            if tokens[child].dep == "mark" and word in self.words.conditions:
                near = {f"{tokens[max(child - 1, 0)].text.lower()} {word}", f"{word} {tokens[child + 1].text.lower()}"}
                return not near & self.words.concessions
        return False

    def averted(self, bearer: Token) -> bool:
        """« Sans lui, l'usine fermait », « Un peu plus et il tombait »: what was about to be, by an imperfect."""
        return (
            bearer.has("Tense=Imp")
            and bearer.dep != "aux:tense"
            and self.text.sentence(bearer.index).start in self._narrow
        )

    @cached_property
    def _narrow(self) -> frozenset[int]:
        """The first tokens of sentences that open with what kept something from being."""
        found: set[int] = set()
        for sentence in self.text.sentences:
            start, lowered = sentence.start, self.text.lowered
            words = lowered[start : min(start + _OPENING, sentence.stop)]
            lacking = words[:1] == (self.without,) and self.text.tokens[start + 1].pos in _TOLD
            if lacking or any(" ".join(words[first:last]) in self.words.nearly for first, last in _NEARLY):
                found.add(start)
        return frozenset(found)

    def doubted(self, index: int) -> bool:
        """« L'usine fermera-t-elle ? »: whether the sentence asks if, and not when or how, the token happens."""
        sentence = self.text.sentence(index)
        before = self.text.lowered[sentence.start : index]
        return self.asked(index) and self.words.openers.isdisjoint(before)

    def asked(self, index: int) -> bool:
        """Whether the sentence of the token is a question."""
        stop = self.text.sentence(index).stop
        # The mark may be followed by a closing quotation mark and a full stop.
        return self.words.question in self.text.lowered[max(index, stop - 3) : stop]
