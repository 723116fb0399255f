"""The words of spaCy's documents as the tokens of a text: columns of numbers, of which each is spelled out once."""

from __future__ import annotations

from functools import lru_cache
from itertools import starmap
from sys import intern
from typing import TYPE_CHECKING, Any

import numpy as np

from kg.annotate.endings import features
from kg.annotate.lemmas import Word
from kg.annotate.universal import VERBS
from kg.model import Span, Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    from kg.lang.base import Language

    _Places = NDArray[np.int64]
    _Piece = tuple[Span, Doc, _Places | None]
    # Text, lemma, part of speech, dependency, morphology, label, and the row of its vector.
    _Spelled = tuple[str, str, str, str, str, str, int]

_SPELLED = ("ORTH", "LEMMA", "POS", "MORPH", "DEP", "ENT_TYPE")
_COUNTED = ("ENT_IOB", "HEAD", "SENT_START", "SPACY", "LENGTH", "IS_SPACE")
# What ENT_IOB is of a word that begins an entity.
_BEGINS = 3
# How many words, each with its analysis, stay spelled out, in 10 MB: those that articles have in common.
_KEPT = 1 << 14


class Words:
    """Spells out what the numbers of ``vocab`` stand for; white space is no word.

    ``lemma`` tells that of a word which the model gave none.
    """

    def __init__(self, vocab: Vocab, lemma: Callable[[Word], str], language: Language) -> None:
        self._strings, self._rows = vocab.strings, vocab.vectors.key2row
        self._string = lru_cache(_KEPT)(self._one)
        self._lemma = lemma
        self._endings = language.endings
        self._spelled = lru_cache(_KEPT)(self._spell)

    def read(self, docs: Sequence[_Piece]) -> tuple[tuple[Token, ...], tuple[range, ...], list[int]]:
        """The tokens and sentences of a text of which each of ``docs`` is the piece at its span.

        Where the piece was not given to the model as it is, the places of its characters are told. And for each token
        the row of the model's vectors that its lemma has, the last one if it has none.
        """
        if not docs:
            return (), (), []
        columns = np.concatenate([doc.to_array([*_SPELLED, *_COUNTED]) for _, doc, _ in docs])
        begins, heads, opens, spaces, lengths, blank = columns[:, len(_SPELLED) :].view(np.int64).T
        word = blank == 0
        ends = _reached(lengths + spaces, docs) - spaces
        starts, ends = _placed(ends - lengths, ends, docs)
        opens[np.cumsum([0, *(len(doc) for _, doc, _ in docs[:-1])])] = 1
        firsts = _firsts(np.cumsum(opens == 1)[word]).tolist()
        rows = (begins == _BEGINS, _governors(heads, word), starts, ends)
        spelled = [*starmap(self._spelled, columns[word, : len(_SPELLED)].tolist())]
        tokens = tuple(self._tokens(spelled, [row[word].tolist() for row in rows]))
        return tokens, tuple(map(range, firsts, [*firsts[1:], len(tokens)])), [row for *_, row in spelled]

    @staticmethod
    def _tokens(spelled: Iterable[_Spelled], rows: Iterable[list[Any]]) -> Iterator[Token]:
        for number, (analysis, begins, head, start, end) in enumerate(zip(spelled, *rows, strict=True)):
            text, lemma, pos, dep, morphology, label, _ = analysis
            yield Token(number, Span(start, end), text, lemma, pos, dep, head, morphology, label, begins)

    def _spell(self, *numbers: int) -> _Spelled:
        text, lemma, pos, found, dep, label = map(self._string, numbers)
        lemma = lemma or self._lemma(Word(numbers[0], text, numbers[2], pos))
        row = self._rows.get(self._strings[lemma], -1)
        if pos == "SPACE":  # which it is not
            return text, text, "X", dep, "", label, row
        found = "" if found == "_" else found
        found = features(text, lemma, found, self._endings) if pos in VERBS else found
        return text, lemma, pos, dep, found, label, row

    def _one(self, number: int) -> str:
        """The very string that the program itself and other words have, which is told from others at a glance."""
        return intern(self._strings[number])


def _placed(starts: _Places, ends: _Places, docs: Sequence[_Piece]) -> tuple[_Places, _Places]:
    """Where the words are in the text itself, where the model was given it otherwise."""
    here = 0
    for piece, doc, places in docs:
        rows = slice(here, here := here + len(doc))
        if places is not None:
            starts[rows] = piece.start + places[starts[rows] - piece.start]
            ends[rows] = piece.start + places[ends[rows] - piece.start - 1] + 1
    return starts, ends


def _reached(steps: _Places, docs: Sequence[_Piece]) -> _Places:
    """Where in the text so many ``steps``, one for each word of ``docs``, have led from the beginning of its piece."""
    counts = [len(doc) for _, doc, _ in docs]
    sums = np.concatenate([[0], np.cumsum(steps)])
    begun = np.array([piece.start for piece, _, _ in docs]) - sums[np.cumsum([0, *counts[:-1]])]
    return np.asarray(sums[1:] + np.repeat(begun, counts))


def _firsts(sentences: _Places) -> _Places:
    """The places at which the number of the sentence is another than before."""
    return np.flatnonzero(np.diff(sentences, prepend=-1))


def _governors(steps: _Places, word: NDArray[np.bool_]) -> _Places:
    """The place among words of the one that governs each, as so many ``steps`` tell: itself if that is no word."""
    places = np.cumsum(word) - 1
    heads = np.arange(len(steps)) + steps
    return np.where(word[heads], places[heads], places)
