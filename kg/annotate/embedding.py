"""What the model makes of each word by itself, before it looks at those around it: worked out once for each word.

That is a third of the model's products, and most of an article's words have been read before.
"""

from __future__ import annotations

from itertools import chain, cycle, islice
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Doc
from thinc.api import Model

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from spacy.language import Language as Pipeline
    from spacy.vocab import Vocab

    Key = tuple[int, ...]
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
    models = [getattr(part, "model", None) for _, part in pipeline.pipeline]
    for node in [node for model in models if isinstance(model, Model) for node in model.walk()]:
        for place, layer in enumerate(node.layers):
            if layer.name.startswith(_FIRST) and layer.name.endswith(_LAST):
                node.layers[place] = Model(f"remembered({layer.name})", _Memory(layer))


class _Memory:
    """The vectors that ``embedding`` gave to words; called as the layer that it stands for."""

    def __init__(self, embedding: Model[list[Doc], list[Vectors]]) -> None:
        self._embedding = embedding
        self._known: dict[Key, Vectors] = {}

    def __call__(self, _: object, docs: list[Doc], *, is_train: bool) -> tuple[list[Vectors], Callable[..., Any]]:
        if is_train:
            return self._embedding(docs, is_train)
        known = self._known
        rows = [list(map(tuple, doc.to_array([*_GIVEN]).tolist())) for doc in docs]
        words = dict.fromkeys(chain.from_iterable(rows))
        fresh = [word for word in words if word not in known]
        if fresh and len(known) + len(fresh) > _KEPT:
            known, fresh = {}, [*words]
            self._known = known
        if fresh:
            known.update(zip(fresh, self._embed(fresh, docs[0].vocab), strict=False))
        return [np.array([known[word] for word in row], np.float32) for row in rows], list

    def _embed(self, words: list[Key], vocab: Vocab) -> Vectors:
        padded = [*islice(cycle(words), max(len(words), _LEAST))]
        forms, norms, spaces = zip(*padded, strict=True)
        doc = Doc(vocab, [vocab.strings[form] for form in forms], [*map(bool, spaces)])
        column: Any = np.array([norms], np.uint64).T
        [vectors] = self._embedding.predict([doc.from_array(["NORM"], column)])
        return vectors
