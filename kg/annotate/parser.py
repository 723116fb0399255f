"""spaCy's analysis as the plain values of :mod:`kg.model`."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import spacy
from spacy.util import compile_infix_regex, compile_suffix_regex
from thinc.api import get_current_ops, use_ops

from kg.annotate.borders import bordered
from kg.annotate.cased import Cases
from kg.annotate.embedding import remember
from kg.annotate.layout import blocks
from kg.annotate.lemmas import gather, lexicon
from kg.annotate.normal import normal
from kg.annotate.pieces import pieces
from kg.annotate.repairs import repaired
from kg.annotate.steps import hold
from kg.annotate.swiftly import swiftly
from kg.annotate.traits import spare
from kg.annotate.viewed import viewed
from kg.annotate.windows import widen
from kg.annotate.words import Words
from kg.errors import ModelError
from kg.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from spacy.language import Language as Pipeline

    from kg.lang.base import Language
    from kg.model import Document

# Documents that are laid out at once, and pieces of them that are parsed at once: larger batches only cost memory.
BATCH = 32
PIECES = 128
# How many stretches between blanks stay cut into words: spaCy remembers the first 10,000, which 100 articles have.
_CUT = 1 << 17

# « qu'"il », « dit:"Non" », « 3000personnes ».
_INFIXES = (
    r"(?<=')[\"“«](?=\w)",
    r"(?<=[a-zà-ÿ]):(?=[\"“«])",
    r"(?<=:)[\"“«](?=\w)",
    r"(?<=\d)(?=(?!i.m)[a-zà-ÿ]{4,}\b)",
)

# « 3 M€. Le groupe … », « en 3D. Le film … », « chez Orial GmbH. Le groupe … ».
_SUFFIXES = (r"(?<=[€$£¥])\.", r"(?<=\d[A-Z])\.", r"(?<=[a-z][A-Z])\.")

# « Moody's a abaissé … », whose end is no reflexive pronoun.
_ENGLISH = re.compile(r"[A-Z][\w-]+'s").fullmatch

_COPIED = ("attribute_ruler",)


class Parser:
    """A language's spaCy model, loaded once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        try:
            self._nlp = _load(language.model)
        except OSError as error:
            raise ModelError(
                f"the spaCy model {language.model} is not installed: pip install {language.model.replace('_', '-')}"
            ) from error
        self._words = Words(self._nlp.vocab, gather(self._nlp), language)
        self._lexicon = lexicon(self._nlp)
        self._cases = Cases(language.names, self._lexicon)
        self._tokenize()
        remember(self._nlp)
        widen(self._nlp)
        hold(self._nlp)
        spare(self._nlp)

    def _tokenize(self) -> None:
        """Have compounds, elided and shortened words kept whole, and cut what lacks a blank."""
        tokenizer: Any = self._nlp.tokenizer
        joined = self.language.joined
        kept = {*self.language.elided, *joined, *map(str.capitalize, joined), *self.language.shortened}
        for word in sorted(kept):
            tokenizer.add_special_case(word, [{"ORTH": word}])
        rules = [*(self._nlp.Defaults.infixes or ()), *_INFIXES]
        tokenizer.max_cache_size = _CUT
        tokenizer.infix_finditer = compile_infix_regex(rules).finditer
        ends = [*(self._nlp.Defaults.suffixes or ()), *_SUFFIXES]
        tokenizer.suffix_search = compile_suffix_regex(ends).search
        known = tokenizer.token_match
        tokenizer.token_match = lambda word: _ENGLISH(word) or (known(word) if known is not None else None)

    @property
    def version(self) -> str:
        """Name and version of the model, as in ``fr_core_news_md 3.8.0``."""
        return f"{self.language.model} {self._nlp.meta['version']}"

    @property
    def meanings(self) -> NDArray[np.float32]:
        """The model's table of static vectors."""
        return np.asarray(self._nlp.vocab.vectors.data, np.float32)

    def meaning(self, word: str) -> NDArray[np.float32]:
        """The static vector of ``word``, of unit length; zeros if it has none."""
        found = np.asarray(self._nlp.vocab.get_vector(word), np.float32)
        return found / (float(np.linalg.norm(found)) or 1.0)

    def parse(self, documents: Iterable[Document]) -> Iterator[Text]:
        """Analyse ``documents``, in order, a batch at a time."""
        source = iter(documents)
        while batch := list(islice(source, BATCH)):
            normals = [self._cases.recased(normal(document.text, self.language)) for document in batch]
            layouts = [blocks(plain, self.language.page) for plain in normals]
            cuts = [
                [piece for block in layout for piece in pieces(plain, block.span, self.language.glued)]
                for plain, layout in zip(normals, layouts, strict=True)
            ]
            views = [
                [viewed(plain[piece.start : piece.end]) for piece in cut]
                for plain, cut in zip(normals, cuts, strict=True)
            ]
            words = (self._nlp.make_doc(view.words) for row in views for view in row)
            parsed = self._nlp.pipe((bordered(doc, self.language) for doc in words), batch_size=PIECES)
            for document, plain, layout, cut, seen in zip(batch, normals, layouts, cuts, views, strict=True):
                read = islice(parsed, len(cut))
                tokens, sentences, rows = self._words.read(
                    [*zip(cut, read, (view.places for view in seen), strict=True)]
                )
                tokens, sentences = repaired(tokens, sentences, plain, self.language, self._lexicon)
                yield Text(document, plain, tokens, sentences, layout, self._units[rows] if rows else None)

    @cached_property
    def _units(self) -> NDArray[np.float16]:
        """The model's static vectors, of unit length, and a row of zeros at the end.

        Half precision is more than the vectors are exact to, and a book has 100,000 words.
        """
        lengths = np.linalg.norm(self.meanings, axis=1, keepdims=True)
        units = (self.meanings / np.where(lengths, lengths, 1)).astype(np.float16)
        return np.concatenate([units, np.zeros_like(units[:1])])


def _load(model: str) -> Pipeline:
    """The model, without the part that copies what it says of a word from one field to another.

    Where it would multiply matrices by BLIS, numpy does: on some processors in a third of the time.
    """
    chosen = {"use_blis": False} if get_current_ops().name == "numpy" else {}
    with swiftly(), use_ops(get_current_ops().name, **chosen):
        return spacy.load(model, exclude=_COPIED)
