"""Lemmas looked up, and asked for once for each word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy.lookups import Lookups
from spacy.tokens import Doc

from kg.annotate.lemmas import Word, gather

if TYPE_CHECKING:
    from spacy.language import Language

WORDS = ["maires", "maire", "vertes", "Dax", " "]
PARTS = ["NOUN", "NOUN", "ADJ", "PROPN", "SPACE"]


@pytest.fixture
def pipeline() -> Language:
    """A model that knows two lemmas."""
    made, lookups = spacy.blank("fr"), Lookups()
    lookups.add_table("lemma_index", {"noun": ["maire"], "adj": ["vert"]})
    lookups.add_table("lemma_rules", {"noun": [["s", ""]], "adj": [["es", ""]]})
    lookups.add_table("lemma_exc", {})
    lookups.add_table("lemma_lookup", {})
    part: Any = made.add_pipe("lemmatizer", config={"mode": "rule"})
    part.initialize(lookups=lookups)
    return made


def test_lemmas_are_what_they_were(pipeline: Language) -> None:
    """Each word has the lemma that spaCy gives it, though the pipeline gives it none and the lists are sets."""
    doc = Doc(pipeline.vocab, WORDS, pos=PARTS)
    part: Any = pipeline.get_pipe("lemmatizer")
    expected = [token.lemma_ for token in part(doc)]
    part.cache.clear()
    lemma = gather(pipeline)
    assert expected == ["maire", "maire", "vert", "Dax", " "]
    assert [lemma(Word(token.orth, token.text, token.pos, token.pos_)) for token in doc] == expected
    assert "lemmatizer" not in pipeline.pipe_names
    table = part.lookups.get_table("lemma_index")
    assert {type(lemmas) for lemmas in table.values()} == {frozenset}


def test_words_of_a_model_without_lemmas_stay_as_they_are() -> None:
    """Where there is no lemmatizer, a word is its own lemma."""
    assert gather(spacy.blank("fr"))(Word(0, "maires", 0, "NOUN")) == "maires"
