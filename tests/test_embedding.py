"""Words whose embedding is remembered are given the vectors that the model gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import spacy

from kg.annotate import embedding

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SENTENCES = ["Le maire de Nice a parlé.", "", "Le maire de Lyon, lui, a voté.", "Nice a un maire ."]


@pytest.fixture
def pipeline() -> Language:
    """A model that has learnt nothing: whatever it says of words, it says always."""
    made = spacy.blank("fr")
    made.add_pipe("tok2vec")
    made.initialize()
    return made


@pytest.mark.parametrize("kept", [1 << 15, 5])
def test_words_remembered_have_their_vectors(pipeline: Language, kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many words are kept, and whether a batch holds new ones or not, vectors are those of the model."""
    monkeypatch.setattr(embedding, "_KEPT", kept)
    expected = [doc.tensor for doc in pipeline.pipe(SENTENCES)]
    embedding.remember(pipeline)
    for _ in range(2):
        found = [doc.tensor for doc in pipeline.pipe(SENTENCES, batch_size=2)]
        assert all(np.allclose(*rows, atol=1e-5) for rows in zip(found, expected, strict=True))


def test_what_is_remembered_is_not_worked_out_again(pipeline: Language) -> None:
    """Of a sentence that is read again, with a word that is new, only that word is embedded."""
    asked: list[str] = []
    layer = pipeline.get_pipe("tok2vec").model.layers[0]  # type: ignore[attr-defined]
    forward = layer._func

    def told(model: object, docs: list[Doc], *, is_train: bool) -> object:
        asked.extend(word.text for doc in docs for word in doc)
        return forward(model, docs, is_train=is_train)

    layer._func = told
    embedding.remember(pipeline)
    pipeline(SENTENCES[0])
    asked.clear()
    pipeline(f"{SENTENCES[0]} Mercredi")
    assert set(asked) == {"Mercredi", "."}  # the full stop has a space behind it this time
