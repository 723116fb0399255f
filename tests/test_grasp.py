"""Tests of :mod:`kg.annotate.grasp`."""

from __future__ import annotations

import pytest

from kg.annotate.grasp import grasp
from kg.extract import EXTRACTORS, understand
from kg.lang import LANGUAGES
from kg.model import Document, Reading
from kg.work import parser

FRENCH = LANGUAGES["fr"]


@pytest.fixture
def reading() -> Reading:
    """A text in which something happens, before anything is read in it."""
    [text] = parser("fr").parse(
        [Document("3 mars 2014. - Le maire de Dole a promis aux riverains de fermer la carrière en mars.")]
    )
    return Reading(text)


def test_a_text_is_grasped_once(reading: Reading) -> None:
    """Whoever asks about the same text is given the same."""
    text = reading.text
    assert grasp(text, FRENCH.frames).syntax is grasp(text, FRENCH.frames).syntax
    [other] = parser("fr").parse([text.document])
    assert grasp(other, FRENCH.frames).syntax is not grasp(text, FRENCH.frames).syntax


def test_relations_know_who_does_what_is_promised(reading: Reading) -> None:
    """The doer of an infinitive after « promettre à » is who promises, for events and relations alike."""
    close = next(token.index for token in reading.text.tokens if token.lemma == "fermer")
    [mayor] = grasp(reading.text, FRENCH.frames).syntax.clause(close).subjects
    assert reading.text.tokens[mayor].text == "maire"


def test_nothing_is_kept_of_what_was_read(reading: Reading) -> None:
    """A reading holds its text, not what was worked out on the way; step by step or at once, it is the same.

    Also of a text that tells its own date, which is another from then on.
    """
    step = reading
    for extract in EXTRACTORS:
        step = extract(step, FRENCH)
    assert step.text.notes
    read = understand(reading.text, FRENCH)
    assert read == step
    assert not read.text.notes
