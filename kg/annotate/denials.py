"""Which clauses of a text are denied: « n'a pas vendu », « aucun mort », but not « ne … que »."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS

if TYPE_CHECKING:
    from kg.annotate.joints import Bearing
    from kg.model import Token

AUXILIARY = frozenset({"aux:tense", "aux:pass", "aux:caus", "aux", "cop"})
# The model takes the « Ni » that opens a sentence for a mark.
_DENYING = frozenset({"advmod", "punct"})
_STOPS = frozenset(",;:«»()")
# Tokens from « aucun » to « ne »: « aucune exposition de ce genre ne … ».
_FAR = 8
_ARGUMENTS = frozenset({"nsubj", "nsubj:pass", "obj"})


class Denials:
    """Finds the denied verbs of one text."""

    def __init__(self, bearing: Bearing) -> None:
        self.text = bearing.text
        self.words = bearing.words

    def unsaid(self, head: Token) -> bool:
        """« n'a pas fait valoir que », « n'a pas prétendu que », where the model sees an adjective: nothing is said."""
        helped = any(self.text.tokens[child].dep == "aux:tense" for child in self.text.children[head.index])
        over = head.head if head.has("VerbForm=Inf") and head.dep == "xcomp" else head.index
        acts = helped or head.pos in VERBS
        return acts and (self.negated(head.index) or self.negated(over))

    def negated(self, index: int) -> bool:
        """Whether the clause of the verb ``index`` is denied: « n'a pas vendu », « aucun mort », not « ne … que »."""
        if index not in self._doubted:
            return False
        words = self._clause(index)
        if self._least(index, words) or self._granted(index, words):
            return False
        if any(word.lemma.lower() in self.words.ne for word in words):
            words = [word for word in words if not self._limits(word)]
            return (
                self._literary(index)
                or self._nobody(words)
                or any(
                    (word.dep in _DENYING and (word.lemma.lower() in self.words.deniers or self._adverb(word.index)))
                    or (word.dep in _ARGUMENTS and self._denying(word.index))
                    for word in words
                )
            )
        if (
            self.text.tokens[index].has("VerbForm=Part")
            and index > 1
            and self.text.lowered[index - 1] == self.words.contrary
        ):
            return self.text.tokens[index - 2].text == ","  # « a été convoqué, non expulsé »
        return any(word.dep == "advmod" and word.lemma in self.words.bare and not self._apart(word) for word in words)

    def _apart(self, word: Token) -> bool:
        """« a arrêté non pas X mais Y »: only what stands behind it is denied."""
        return word.index > 0 and self.text.lowered[word.index - 1] == self.words.contrary

    def _nobody(self, words: list[Token]) -> bool:
        """« ni grève et aucun salon ne s'est tenu »: a denied subject before « ne », whatever the model hangs it on."""
        tokens = self.text.tokens
        first = next(word.index for word in words if word.lemma.lower() in self.words.ne)
        before = tokens[max(first - _FAR, self.text.sentence(first).start) : first]
        for word in reversed(before):
            if word.pos in VERBS or word.text in _STOPS:
                return False
            if word.pos == "DET" and word.lemma in self.words.deniers:
                return True
        return False

    def _literary(self, index: int) -> bool:
        """« n'a pu empêcher », « n'ose le dire »: verbs that « ne » alone denies, but not before « que »."""
        said = any(token.lemma in self.words.asserting for token in self.text.tokens[index + 1 : index + 2])
        after = self.text.lowered[index + 1 : index + (2 if said else 3)]  # « ne peut affirmer que »
        return self.text.tokens[index].lemma in self.words.literary and self.words.left.isdisjoint(after)

    def _clause(self, index: int) -> list[Token]:
        """What hangs from the verb, or from its auxiliary or copula: « n'est pas le maire »."""
        words = [self.text.tokens[child] for child in self.text.children[index]]
        bearing = [child for word in words if word.dep in AUXILIARY for child in self.text.children[word.index]]
        return [*words, *[self.text.tokens[child] for child in bearing]]

    def _least(self, index: int, words: list[Token]) -> bool:
        """« n'a pas supprimé moins de 300 postes »: so many at least, and no denial."""
        last = max([index, *(word.index for word in words if word.lemma in self.words.deniers)])
        return " ".join(token.text.lower() for token in self.text.tokens[last + 1 : last + 3]) in self.words.least

    def _granted(self, index: int, words: list[Token]) -> bool:
        """« n'a pas choisi Lyon par hasard », « n'a pas seulement fermé »: done, but not by chance or not alone."""
        tokens, lowered = self.text.tokens, self.text.lowered
        deniers = [word.index for word in words if word.lemma in self.words.deniers]
        if any(tokens[place + 1].lemma in self.words.only for place in deniers if place + 1 < len(tokens)):
            return True
        if not (tokens[index].has("VerbForm=Part") or tokens[index].has("Tense=Past")):
            return False  # « ne partira pas sans raison »
        stop = min(max([index, *deniers]) + _FAR, self.text.sentence(index).stop)
        for place in range(index + 1, stop):
            if tokens[place].text in _STOPS or tokens[place].pos in VERBS:
                return False
            if " ".join(lowered[place : place + 2]) in self.words.granting:
                return True
        return False

    @cached_property
    def _doubted(self) -> frozenset[int]:
        """What governs a « ne » or a word that denies without it."""
        ne, bare, tokens = self.words.ne, self.words.bare, self.text.tokens
        doubted = [
            word.head
            for word, lemma in zip(tokens, self.text.lemmas, strict=True)
            if lemma in ne or (word.dep == "advmod" and (word.lemma in bare or lemma == self.words.contrary))
        ]
        borne = [tokens[index].head for index in doubted if tokens[index].dep in AUXILIARY]
        return frozenset([*doubted, *borne])

    def _limits(self, word: Token) -> bool:
        """« ne dispose plus que de deux lits »: what is left is not denied."""
        following = self.text.tokens[word.index + 1 : word.index + 2]
        return word.lemma in self.words.longer and any(token.text.lower() in self.words.left for token in following)

    def _adverb(self, index: int) -> bool:
        """« pas encore », « même plus »: the denier may hang from another adverb."""
        words = (self.text.tokens[child] for child in self.text.children[index])
        narrow = self.text.tokens[index].lemma in self.words.only
        deniers = self.words.deniers - (self.words.longer if self.text.lemmas[index] in self.words.compared else set())
        return not narrow and any(word.lemma in deniers for word in words)

    def _denying(self, index: int) -> bool:
        """« Personne n'a… », « aucun mort », « ni l'un ni l'autre »."""
        tokens = self.text.tokens
        near = [child for child in self.text.children[index] if tokens[child].dep in {"det", "advmod", "cc", "punct"}]
        joined = [
            c for child in self.text.children[index] if tokens[child].dep == "conj" for c in self.text.children[child]
        ]
        words = (tokens[place] for place in (index, *near, *joined))
        return any(not self.words.deniers.isdisjoint((word.lemma.lower(), word.text.lower())) for word in words)
