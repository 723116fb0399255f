"""What the model makes of each word by itself, before it looks at those around it: worked out once for each word.

That is a third of the model's products, and most of an article's words have been read before.
"""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Doc

from kg.annotate.layers import exchange
from kg.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from spacy.language import Language as Pipeline
    from spacy.vocab import Vocab
    from thinc.api import Model

    Vectors = NDArray[np.float32]

# All that an embedding is given of a word: prefix, suffix, shape and static vector come with its form.
_GIVEN = ("ORTH", "NORM", "SPACY")
# The first and the last layer of spaCy's embeddings, and of no other part of a model.
_FIRST, _LAST = "extract_features>>", ">>ragged2list"
# How many words each embedding remembers, in 6 MB, before it begins anew.
_KEPT = 1 << 14
# Of fewer rows, products are worked out in another way, which differs in the last bit.
_LEAST = 32


def remember(pipeline: Pipeline) -> None:
    """Have every embedding of ``pipeline`` remember the words that it has seen."""
    exchange(
        pipeline,
        lambda layer: layer.name.startswith(_FIRST) and layer.name.endswith(_LAST),
        lambda layer: _Remembering(layer, pipeline.vocab),
    )


class _Remembering:
    """The vectors that ``embedding`` gives to words; called as the layer that it stands for."""

    def __init__(self, embedding: Model[list[Doc], list[Vectors]], vocab: Vocab) -> None:
        self._embedding, self._vocab = embedding, vocab
        self._memory = Memory(self._embed, _KEPT)

    def __call__(self, _: object, docs: list[Doc], *, is_train: bool) -> tuple[list[Vectors], Callable[..., Any]]:
        if is_train:
            return self._embedding(docs, is_train)
        given = np.concatenate([doc.to_array([*_GIVEN]) for doc in docs])
        words: list[bytes] = given.view(f"V{given.itemsize * len(_GIVEN)}").ravel().tolist()
        ends = np.cumsum([len(doc) for doc in docs])
        return np.split(self._memory.rows(words), ends[:-1]), list

    def _embed(self, words: list[bytes]) -> Vectors:
        padded = islice(cycle(words), max(len(words), _LEAST))
        given: Any = np.frombuffer(b"".join(padded), np.uint64).reshape(-1, len(_GIVEN))
        forms = [self._vocab.strings[form] for form in given[:, 0].tolist()]
        doc = Doc(self._vocab, forms, given[:, 2].astype(bool).tolist())
        [vectors] = self._embedding.predict([doc.from_array(["NORM"], given[:, 1:2])])
        return vectors[: len(words)]
