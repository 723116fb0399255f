"""Which clauses of a text are denied: « n'a pas vendu », « aucun mort », but not « ne … que »."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.modality import Modality
    from kg.model import Text, Token

_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj"})


class Denials:
    """Finds the denied verbs of one text."""

    text: Text
    words: Modality

    def negated(self, index: int) -> bool:
        """Whether the clause of the verb ``index`` is denied; see :func:`kg.annotate.modality.negated`."""
        if index not in self._doubted:
            return False
        words = [self.text.tokens[child] for child in self.text.children[index]]
        if self._least(index, words):
            return False
        if any(word.lemma.lower() in self.words.ne for word in words):
            words = [word for word in words if not self._limits(word)]
            return any(
                (word.dep == "advmod" and (word.lemma in self.words.deniers or self._adverb(word.index)))
                or (word.dep in _ARGUMENTS and self._denying(word.index))
                for word in words
            )
        return any(word.dep == "advmod" and word.lemma in self.words.bare for word in words)

    def _least(self, index: int, words: list[Token]) -> bool:
        """« n'a pas supprimé moins de 300 postes »: so many at least, and no denial."""
        last = max([index, *(word.index for word in words if word.lemma in self.words.deniers)])
        return " ".join(token.text.lower() for token in self.text.tokens[last + 1 : last + 3]) in self.words.least

    @cached_property
    def _doubted(self) -> frozenset[int]:
        """What governs a « ne » or a word that denies without it."""
        ne, bare = self.words.ne, self.words.bare
        return frozenset(
            [
                word.head
                for word, lemma in zip(self.text.tokens, self.text.lemmas, strict=True)
                if lemma in ne or (word.dep == "advmod" and word.lemma in bare)
            ]
        )

    def _limits(self, word: Token) -> bool:
        """« ne dispose plus que de deux lits »: what is left is not denied."""
        following = self.text.tokens[word.index + 1 : word.index + 2]
        return word.lemma in self.words.longer and any(token.text.lower() in self.words.left for token in following)

    def _adverb(self, index: int) -> bool:
        """« pas encore », « même plus »: the denier may hang from another adverb."""
        words = (self.text.tokens[child] for child in self.text.children[index])
        narrow = self.text.tokens[index].lemma in self.words.only
        return not narrow and any(word.lemma in self.words.deniers for word in words)

    def _denying(self, index: int) -> bool:
        """« Personne n'a… », « aucun mort », « ni l'un ni l'autre »."""
        tokens = self.text.tokens
        near = [child for child in self.text.children[index] if tokens[child].dep in {"det", "advmod", "cc", "punct"}]
        joined = [
            c for child in self.text.children[index] if tokens[child].dep == "conj" for c in self.text.children[child]
        ]
        words = (tokens[place] for place in (index, *near, *joined))
        return any(not self.words.deniers.isdisjoint((word.lemma.lower(), word.text.lower())) for word in words)
