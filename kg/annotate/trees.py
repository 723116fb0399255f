"""The trees of a text, as its model hangs them and as they are mended."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kg.annotate.lemmas import Lexicon
    from kg.lang.base import Language
    from kg.model import Token


@dataclass(frozen=True, slots=True)
class Trees:
    """The words of a text, the ``sentences`` that they stand in, by index, their language and its words."""

    tokens: tuple[Token, ...]
    sentences: tuple[range, ...]
    language: Language
    lexicon: Lexicon

    def sentence(self, index: int) -> range:
        """The sentence of the token at ``index``."""
        return self.sentences[bisect_right(self.sentences, index, key=attrgetter("start")) - 1]

    def repaired(self, repair: Callable[[Trees], tuple[Token, ...]]) -> Trees:
        """These trees as ``repair`` leaves them; a sentence whose tree would go round stays as it was."""
        found = repair(self)
        if found is self.tokens:
            return self
        wrong = [sentence for sentence in self.sentences if self._changed(found, sentence) and looped(found, sentence)]
        if wrong:
            kept = list(found)
            for sentence in wrong:
                kept[sentence.start : sentence.stop] = self.tokens[sentence.start : sentence.stop]
            found = tuple(kept)
        return replace(self, tokens=found)

    def _changed(self, found: tuple[Token, ...], sentence: range) -> bool:
        return found[sentence.start : sentence.stop] != self.tokens[sentence.start : sentence.stop]


def looped(tokens: Sequence[Token], sentence: range) -> bool:
    """Whether the tree of a sentence goes round: what is hung on a verb must not bear that verb."""
    sound: set[int] = set()
    for index in sentence:
        way: set[int] = set()
        here = index
        while here not in sound and tokens[here].head != here:
            if here in way:
                return True
            way.add(here)
            here = tokens[here].head
        sound |= way
    return False
