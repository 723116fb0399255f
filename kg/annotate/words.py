"""The words of spaCy's documents as the tokens of a text: columns of numbers, of which each is spelled out once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from kg.annotate.endings import features
from kg.model import Span, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from spacy.strings import StringStore
    from spacy.tokens import Doc

    from kg.lang.base import Language

_SPELLED = ("ORTH", "LEMMA", "POS", "MORPH", "DEP", "ENT_TYPE")
_COUNTED = ("ENT_IOB", "HEAD", "SENT_START", "SPACY", "LENGTH", "IS_SPACE")
# What ENT_IOB is of a word that begins an entity.
_BEGINS = 3
_VERBAL = frozenset({"VERB", "AUX"})
# How many words, each with its analysis, stay spelled out, in 10 MB: those that articles have in common.
_KEPT = 1 << 14


class Words:
    """Spells out what the numbers of ``strings`` stand for; white space is no word."""

    def __init__(self, strings: StringStore, language: Language) -> None:
        self._strings = strings
        self._endings = language.endings
        self._spelled = lru_cache(_KEPT)(self._spell)

    def read(self, docs: Iterable[tuple[Span, Doc]]) -> tuple[tuple[Token, ...], tuple[range, ...]]:
        """The tokens and sentences of a text of which each of ``docs`` is the piece at its span."""
        tokens: list[Token] = []
        starts: list[int] = []
        for piece, doc in docs:
            spelled = doc.to_array([*_SPELLED])
            begins, heads, sentences, spaces, lengths, blank = doc.to_array([*_COUNTED]).view(np.int64).T
            word = blank == 0
            starts += (len(tokens) + _firsts(np.cumsum(sentences == 1)[word])).tolist()
            ends = piece.start + np.cumsum(lengths + spaces) - spaces
            rows = (spelled, begins == _BEGINS, len(tokens) + _governors(heads, word), ends - lengths, ends)
            tokens += self._tokens(len(tokens), [row[word].tolist() for row in rows])
        return tuple(tokens), tuple(map(range, starts, [*starts[1:], len(tokens)]))

    def _tokens(self, index: int, rows: Iterable[list[Any]]) -> Iterator[Token]:
        for number, (analysis, begins, head, start, end) in enumerate(zip(*rows, strict=True), index):
            text, lemma, pos, dep, morphology, label = self._spelled(*analysis)
            yield Token(number, Span(start, end), text, lemma, pos, dep, head, morphology, label, begins)

    def _spell(self, *numbers: int) -> tuple[str, ...]:
        text, lemma, pos, found, dep, label = (self._strings[number] for number in numbers)
        if pos == "SPACE":  # which it is not
            return text, text, "X", dep, "", label
        found = "" if found == "_" else found
        found = features(text, lemma, found, self._endings) if pos in _VERBAL else found
        return text, lemma, pos, dep, found, label


def _firsts(sentences: NDArray[np.int64]) -> NDArray[np.int64]:
    """The places at which the number of the sentence is another than before."""
    return np.flatnonzero(np.diff(sentences, prepend=-1))


def _governors(steps: NDArray[np.int64], word: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The place among words of the one that governs each, as so many ``steps`` tell: itself if that is no word."""
    places = np.cumsum(word) - 1
    heads = np.arange(len(steps)) + steps
    return np.where(word[heads], places[heads], places)
