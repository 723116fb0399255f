"""Lemmas looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy.lookups import Lookups
from spacy.tokens import Doc

from kg.annotate.lemmas import gather

if TYPE_CHECKING:
    from spacy.language import Language

WORDS = ["maires", "maire", "vertes", "Dax"]
PARTS = ["NOUN", "NOUN", "ADJ", "PROPN"]


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


def _lemmas(pipeline: Language) -> list[str]:
    found: Any = pipeline.get_pipe("lemmatizer")
    found.cache.clear()
    return [token.lemma_ for token in found(Doc(pipeline.vocab, WORDS, pos=PARTS))]


def test_lemmas_are_what_they_were(pipeline: Language) -> None:
    """A set of lemmas says what the list of them did."""
    expected = _lemmas(pipeline)
    gather(pipeline)
    table = pipeline.get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]
    assert expected == ["maire", "maire", "vert", "Dax"]
    assert _lemmas(pipeline) == expected
    assert {type(lemmas) for lemmas in table.values()} == {frozenset}


def test_models_without_lemmas_stay_as_they_are() -> None:
    """What has no lemmatizer is left alone."""
    gather(spacy.blank("fr"))
