"""What words are by those beside them is what spaCy makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import spacy
from thinc.api import fix_random_seed

from kg.annotate.windows import widen

if TYPE_CHECKING:
    from spacy.language import Language

SENTENCES = ["Le maire de Nice a parlé.", "", "Nice", "Le maire de Lyon, lui, a voté mardi soir. " * 9]


@pytest.fixture
def pipeline() -> Language:
    """A model that weighs all at random."""
    made = spacy.blank("fr")
    fix_random_seed(1)
    part: Any = made.add_pipe("tok2vec")
    made.initialize()
    chance = np.random.default_rng(1)
    for node in part.model.walk():
        if node.name in {"maxout", "layernorm"}:
            for name in node.param_names:
                node.set_param(name, chance.normal(size=node.get_param(name).shape).astype(np.float32))
    return made


def test_vectors_are_the_same_to_the_last_bit(pipeline: Language) -> None:
    """Texts empty, of one word and of many, alone and in a batch, have the vectors that spaCy gives them."""
    expected = [[doc.tensor for doc in pipeline.pipe(SENTENCES, batch_size=size)] for size in (1, 4)]
    steps = _steps(pipeline)
    widen(pipeline)
    assert not _steps(pipeline)
    assert len(steps) > 1
    found = [[doc.tensor for doc in pipeline.pipe(SENTENCES, batch_size=size)] for size in (1, 4)]
    assert all(np.array_equal(*pair) for rows in zip(found, expected, strict=True) for pair in zip(*rows, strict=True))


def test_wider_windows_are_left_to_spacy(pipeline: Language) -> None:
    """A layer that looks at more than one word on each side is not touched."""
    part: Any = pipeline.get_pipe("tok2vec")
    for node in part.model.walk():
        if node.name == "expand_window":
            node.attrs["window_size"] = 2
    steps = _steps(pipeline)
    widen(pipeline)
    assert _steps(pipeline) == steps


def test_it_learns_as_ever(pipeline: Language) -> None:
    """In training the layers are spaCy's own."""
    model = pipeline.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    docs = [pipeline.make_doc(SENTENCES[0])]
    fix_random_seed(1)
    [expected], _ = model.begin_update(docs)
    widen(pipeline)
    fix_random_seed(1)
    [found], learn = model.begin_update(docs)
    assert np.array_equal(found, expected)
    learn([np.ones_like(found)])


def _steps(pipeline: Language) -> list[str]:
    model = pipeline.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    return [
        node.name for node in model.walk() if node.name.startswith("residual(") and node.name.count("residual") == 1
    ]
