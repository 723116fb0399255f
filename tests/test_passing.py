"""Tests of :mod:`kg.extract.quotations.passing`: what may stand between a verb and its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.quotations.hearing import Hearing
from kg.extract.quotations.known import Known
from kg.extract.quotations.passing import beyond, circumstance, counts, timed
from kg.extract.quotations.units import cut
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Parse

    from kg.lang.base import Language

    Hear = Callable[..., Hearing]


@pytest.fixture
def hear(parse: Parse, french: Language) -> Hear:
    """A sentence in which no cue has been heard yet, with the words of times in it."""

    def run(sentence: str, *times: str) -> Hearing:
        text = parse(sentence)
        unit = next(cut(text, Span(0, len(text.normal)), (), french.speech))
        dated = frozenset(token.index for token in text.tokens if token.text in times)
        return Hearing(unit, (), french.speech, Known({}, dated))

    return run


def behind(hearing: Hearing, verb: str) -> str:
    """The word where the object of ``verb`` may begin."""
    tokens = hearing.unit.text.tokens
    return tokens[beyond(hearing, next(token.index for token in tokens if token.text == verb) + 1)].text


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire réclame une halle.",
        "Le maire réclame mardi une halle.",
        "Le maire réclame aussi une halle.",
        "Le maire réclame, de son côté, une halle.",
        "Le maire réclame, à la sortie du conseil, une halle.",
    ],
)
def test_the_object_begins_behind_what_only_passes(hear: Hear, sentence: str) -> None:
    """Times, adverbs, inserts and circumstances between commas are none of it."""
    assert behind(hear(sentence, "mardi"), "réclame") == "une"


def test_an_adverb_that_is_an_article_begins_it(hear: Hear) -> None:
    """« davantage de trains » is what is asked for."""
    hearing = hear("Le maire réclame davantage de trains.")
    assert behind(hearing, "réclame") == "davantage"
    assert counts(hearing.unit, hearing.speech, 3)


def test_a_clause_between_commas_is_no_circumstance(hear: Hear) -> None:
    """« , à la sortie du conseil, » has no verb; « , qui sort du conseil, » is no phrase of a preposition."""
    assert circumstance(hear("Le maire réclame, à la sortie du conseil, une halle.").unit, 3) is not None
    assert circumstance(hear("Le maire, qui sort du conseil, réclame une halle.").unit, 2) is None


def test_times_and_adverbs_only_tell_when_and_how(hear: Hear) -> None:
    """« mardi » and « déjà », and no noun."""
    hearing = hear("Le maire a réclamé déjà mardi une halle.", "mardi")
    assert [index for index in range(4, 8) if timed(hearing, index)] == [4, 5]
