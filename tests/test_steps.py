"""Steps taken without giving the interpreter away come to what spaCy's own do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pytest
import spacy
from thinc.api import fix_random_seed

from kg.annotate.steps import hold

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SENTENCES = ["Le maire de Nice a parlé.", "", "Le maire de Lyon, lui, a voté mardi soir.", " ", "Nice a un maire ."]


@pytest.fixture
def pipeline() -> Language:
    """A model that weighs steps at random, and so finds much."""
    made = spacy.blank("fr")
    fix_random_seed(1)
    chance = np.random.default_rng(1)
    for part, labels in {"parser": ("nsubj", "det", "obl"), "ner": ("PER", "LOC")}.items():
        added: Any = made.add_pipe(part)
        for label in labels:
            added.add_label(label)
    made.initialize()
    for part in ("parser", "ner"):
        upper = cast("Any", made.get_pipe(part)).model.get_ref("upper")
        upper.set_param("W", chance.normal(size=upper.get_param("W").shape).astype(np.float32))
    return made


def test_steps_come_to_the_same(pipeline: Language) -> None:
    """Each word has the governor and the entity that spaCy gives it, in texts empty and not, alone or in a batch."""
    expected = [_analysis(doc) for doc in pipeline.pipe(SENTENCES)]
    hold(pipeline)
    assert [_analysis(doc) for doc in pipeline.pipe(SENTENCES, batch_size=4)] == expected
    assert [_analysis(pipeline(sentence)) for sentence in SENTENCES] == expected
    assert any(governor != place for governors, _ in expected for place, governor in enumerate(governors))
    assert any("PER" in word for _, words in expected for word in words)


@pytest.mark.parametrize("part", ["parser", "ner"])
def test_steps_that_were_not_learnt_are_not_taken(pipeline: Language, part: str) -> None:
    """What spaCy holds back, since the model has never seen it, is held back here too."""
    free = [_analysis(doc) for doc in pipeline.pipe(SENTENCES)]
    shunned: Any = pipeline.get_pipe(part)
    shunned.model.attrs["unseen_classes"] = {*range(shunned.moves.n_moves)} - {0, 1}
    expected = [_analysis(doc) for doc in pipeline.pipe(SENTENCES)]
    hold(pipeline)
    assert [_analysis(doc) for doc in pipeline.pipe(SENTENCES)] == expected != free


def test_what_weighs_several_ways_is_left_to_spacy(pipeline: Language) -> None:
    """A part that keeps more than the best way is not touched."""
    part: Any = pipeline.get_pipe("ner")
    part.cfg["beam_width"] = 2
    hold(pipeline)
    assert pipeline.get_pipe("ner") is part
    assert pipeline.get_pipe("parser") is not part


def _analysis(doc: Doc) -> tuple[list[int], list[str]]:
    return [word.head.i for word in doc], [f"{word.dep_} {word.ent_iob_} {word.ent_type_}" for word in doc]
