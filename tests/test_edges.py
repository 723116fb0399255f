"""Tests of :mod:`kg.extract.quotations.edges`: where a stretch begins and ends, and what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.quotations.edges import clausal, count, gerund, holds, manner, mark_before, trim, verb_between
from kg.extract.quotations.marks import scan
from kg.model import Span
from kg.terms import Manner

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language
    from kg.model import Text

SENTENCE = "Le maire promet : « Le pont tiendra », puis une halle neuve."


@pytest.fixture(scope="module")
def text(parse: Parse) -> Text:
    """The sentence, parsed."""
    return parse(SENTENCE)


def of(words: str) -> Span:
    """Where ``words`` stand in the sentence."""
    start = SENTENCE.index(words)
    return Span(start, start + len(words))


def test_trim_leaves_the_marks_around_a_stretch(text: Text) -> None:
    """Neither a comma before it nor a full stop behind it is said."""
    assert trim(text, of(", puis une halle neuve."), ()) == of("puis une halle neuve")


def test_trim_leaves_the_marks_of_a_quotation_that_is_all_of_it(text: Text) -> None:
    """A stretch that is one quotation is what stands inside its marks."""
    assert trim(text, of(" « Le pont tiendra », "), tuple(scan(SENTENCE))) == of("Le pont tiendra")


def test_words_are_counted_without_marks(text: Text) -> None:
    """« Le pont tiendra » are three words, whatever stands around them; an empty stretch has none."""
    assert count(text, of(": « Le pont tiendra »,")) == 3
    assert holds(text, of("une halle neuve"), 3)
    assert not holds(text, Span(4, 4), 1)


def test_a_stretch_with_a_finite_verb_is_a_clause(text: Text) -> None:
    """« Le pont tiendra » tells something, « une halle neuve » does not, nor does nothing."""
    assert clausal(text, of("Le pont tiendra"))
    assert not clausal(text, of("une halle neuve"))
    assert not clausal(text, Span(4, 4))


def test_manner_is_told_by_the_marks() -> None:
    """A quotation alone is direct, with words of the narrator's mixed, and words without one indirect."""
    quotes = tuple(scan(SENTENCE))
    assert manner(of("Le pont tiendra"), quotes) is Manner.DIRECT
    assert manner(of("« Le pont tiendra », puis une halle neuve"), quotes) is Manner.MIXED
    assert manner(of("une halle neuve"), quotes) is Manner.INDIRECT


def test_the_mark_before_is_found_over_blanks(text: Text) -> None:
    """Before the quotation stands a colon, before the first word nothing."""
    assert mark_before(text, of("« Le pont").start) == ":"
    assert mark_before(text, 0) == ""


def test_a_verb_between_two_tokens_is_seen(parse: Parse, french: Language) -> None:
    """« a promis » has a verb, « au maire » none; a present participle is a gerund, a past one is not."""
    text = parse("Citant le maire, le journal a promis une halle.")
    assert verb_between(text, french.speech, 4, 8)
    assert not verb_between(text, french.speech, 1, 3)
    assert gerund(text, 0)
    assert not gerund(text, 7)
