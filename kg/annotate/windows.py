"""What the model makes of each word by the words beside it, without what only its training asks for.

spaCy's layers note which of three numbers was the largest, to learn by it, and go over all of them once for each step.
Here they come to the same, to the last bit, in four fifths of the time; the rest is one product of matrices.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import numpy as np

from kg.annotate.layers import exchange

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from spacy.language import Language as Pipeline
    from thinc.api import Model

    Vectors = NDArray[np.float32]

# A step of spaCy's encoder: what is added to a word by the one before, itself and the one after.
_STEP = "residual(expand_window>>maxout>>layernorm>>dropout)"
_WINDOW = 1
# What spaCy adds to a variance, so that none is zero.
_SOME = 1e-08


def widen(pipeline: Pipeline) -> None:
    """Have every encoder of ``pipeline`` look at the words beside a word so."""
    exchange(pipeline, _fits, _Windows)


def _fits(layer: Model[Any, Any]) -> bool:
    wide = (node.attrs.get("window_size", _WINDOW) for node in layer.walk())
    return layer.name == _STEP and layer.ops.name == "numpy" and all(size == _WINDOW for size in wide)


class _Windows:
    """What stands for ``layer``, a step of an encoder, and is called as it is."""

    def __init__(self, layer: Model[Any, Any]) -> None:
        self._layer = layer
        parts: dict[str, Any] = {node.name: node for node in layer.walk()}
        self._maxout, self._norm = parts["maxout"], parts["layernorm"]

    def __call__(self, _: object, words: Vectors, *, is_train: bool) -> tuple[Vectors, Callable[..., Any]]:
        if is_train:
            return self._layer(words, is_train)
        found = self._largest(_beside(words))
        found -= _mean(found)
        found *= (_mean(found * found) + _SOME) ** -0.5
        found *= self._norm.get_param("G")
        found += self._norm.get_param("b")
        found += words
        return found, list

    def _largest(self, given: Vectors) -> Vectors:
        """The largest of the numbers that each unit makes of the vectors ``given``."""
        weights: Vectors = self._maxout.get_param("W")
        units, pieces, width = weights.shape
        made: Vectors = self._maxout.ops.gemm(given, weights.reshape(units * pieces, width), trans2=True)
        made += self._maxout.get_param("b").ravel()
        return reduce(np.maximum, np.moveaxis(made.reshape(len(given), units, pieces), 2, 0))


def _beside(words: Vectors) -> Vectors:
    """The vectors of each word and of the ones before and after it, in one row; zeros where there is none."""
    count, width = words.shape
    found = np.empty((count, 3, width), words.dtype)
    found[:1, 0] = found[-1:, 2] = 0
    found[1:, 0], found[:, 1], found[:-1, 2] = words[:-1], words, words[1:]
    return found.reshape(count, 3 * width)


def _mean(rows: Vectors) -> Vectors:
    return np.asarray(np.add.reduce(rows, axis=1, keepdims=True) / rows.shape[1], rows.dtype)
