"""spaCy's analysis as the plain values of :mod:`kg.model`."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import spacy
from spacy.util import compile_infix_regex

from kg.annotate.endings import features
from kg.annotate.layout import blocks
from kg.annotate.pieces import pieces
from kg.errors import ModelError
from kg.model import Span, Text, Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from spacy.tokens import Doc
    from spacy.tokens import Token as Word

    from kg.lang.base import Language
    from kg.model import Document

# Larger batches only cost memory (0.5 GB at 32, 1.6 GB at 256) and gain no time.
BATCH = 32


class Parser:
    """A language's spaCy model, loaded once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        try:
            self._nlp = spacy.load(language.model)
        except OSError as error:
            raise ModelError(
                f"the spaCy model {language.model} is not installed: pip install {language.model.replace('_', '-')}"
            ) from error

        self._part_quotations()

    def _part_quotations(self) -> None:
        """Have elided words kept whole and a quotation mark right behind them a token: « qu'"il » is three."""
        tokenizer: Any = self._nlp.tokenizer
        for word in sorted(self.language.elided):
            tokenizer.add_special_case(word, [{"ORTH": word}])
        rules = [*(self._nlp.Defaults.infixes or ()), r"(?<=')[\"“«](?=\w)"]
        tokenizer.infix_finditer = compile_infix_regex(rules).finditer

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
            normals = [document.text.translate(self.language.plain) for document in batch]
            layouts = [blocks(normal, self.language.page) for normal in normals]
            cuts = [
                [piece for block in layout for piece in pieces(normal, block.span)]
                for normal, layout in zip(normals, layouts, strict=True)
            ]
            parsed = self._nlp.pipe(
                (normal[piece.start : piece.end] for normal, cut in zip(normals, cuts, strict=True) for piece in cut),
                batch_size=BATCH,
            )
            for document, normal, layout, cut in zip(batch, normals, layouts, cuts, strict=True):
                docs = zip(cut, islice(parsed, len(cut)), strict=True)
                analysed = list(docs)
                vectors = self._vectors(doc for _, doc in analysed)
                yield Text(document, normal, *_parsed(analysed, self.language), layout, vectors)

    @cached_property
    def _units(self) -> NDArray[np.float16]:
        """The model's static vectors, of unit length, and a row of zeros at the end.

        Half precision is more than the vectors are exact to, and a book has 100,000 words.
        """
        lengths = np.linalg.norm(self.meanings, axis=1, keepdims=True)
        units = (self.meanings / np.where(lengths, lengths, 1)).astype(np.float16)
        return np.concatenate([units, np.zeros_like(units[:1])])

    def _vectors(self, docs: Iterable[Doc]) -> NDArray[np.float16] | None:
        """A row for each token of ``docs`` in order: that of its lemma, zeros if there is none."""
        vectors = self._nlp.vocab.vectors
        lemmas = [token.lemma for doc in docs for token in doc if not token.is_space]
        return self._units[vectors.find(keys=lemmas)] if lemmas else None


def _parsed(docs: Iterable[tuple[Span, Doc]], language: Language) -> tuple[tuple[Token, ...], tuple[range, ...]]:
    """The tokens and sentences of the pieces of a text, each with its place."""
    tokens: list[Token] = []
    sentences: list[range] = []
    for piece, doc in docs:
        base = len(tokens)
        places = {token.i: base + number for number, token in enumerate(t for t in doc if not t.is_space)}
        for token in doc:
            if token.i in places:
                start = piece.start + token.idx
                tokens.append(
                    Token(
                        index=places[token.i],
                        span=Span(start, start + len(token.text)),
                        text=token.text,
                        lemma=token.lemma_,
                        pos=token.pos_,
                        dep=token.dep_,
                        head=places.get(token.head.i, places[token.i]),
                        features=_features(token, language),
                        label=token.ent_type_,
                        begins=token.ent_iob_ == "B",
                    )
                )
        for sentence in doc.sents:
            inside = [places[token.i] for token in sentence if token.i in places]
            if inside:
                sentences.append(range(inside[0], inside[-1] + 1))
    return tuple(tokens), tuple(sentences)


def _features(token: Word, language: Language) -> str:
    found = str(token.morph)
    verbal = token.pos_ in {"VERB", "AUX"}
    return features(token.text, token.lemma_, found, language.endings) if verbal else found
