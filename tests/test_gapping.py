"""Tests of :mod:`kg.annotate.gapping`: participles that have a subject of their own and no auxiliary."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import understand
from kg.model import Document, Quantity

if TYPE_CHECKING:
    from kg.annotate.parser import Parser
    from kg.lang.base import Language
    from kg.model import Event, Text

# A sentence, its second participle and the head of what that is said of.
SECOND = (
    ("Trois ouvriers ont été tués et cinq autres blessés lundi à Gex.", "blessés", "autres"),
    ("Deux pompiers ont été tués et quatre autres grièvement blessés par le feu.", "blessés", "autres"),
    ("Douze élèves ont été évacués et une trentaine soignés sur place.", "soignés", "trentaine"),
    ("Un cycliste a été tué et sa sœur grièvement blessée samedi à Gex.", "blessée", "sœur"),
    ("Le trésorier a été interpellé et son bureau saccagé.", "saccagé", "bureau"),
    ("Le directeur a été licencié et la production arrêtée.", "arrêtée", "production"),
)
# The participle completes its noun here, or there is none.
ONE = (
    ("Six soldats ont été tués et huit blessés ont été évacués vers Gex.", "blessés"),
    ("Le tableau a été vendu à Luc Bas et une société fondée en 2009.", "fondée"),
    ("Le port a été fermé, et une digue construite en 1930 menace.", "construite"),
)


def _read(parser: Parser, sentence: str) -> Text:
    return next(iter(parser.parse([Document(sentence)])))


@pytest.mark.parametrize(("sentence", "form", "subject"), SECOND)
def test_a_participle_behind_a_passive_has_its_own_subject(
    parser: Parser, sentence: str, form: str, subject: str
) -> None:
    """It is a verb joined to the passive, over the noun phrase before it."""
    text = _read(parser, sentence)
    verb = next(token for token in text.tokens if token.text == form)
    told = next(token for token in text.tokens if token.text == subject)
    assert (verb.pos, verb.dep, text.tokens[verb.head].has("VerbForm=Part")) == ("VERB", "conj", True)
    assert (told.dep, told.head) == ("nsubj:pass", verb.index)


@pytest.mark.parametrize(("sentence", "form"), ONE)
def test_a_participle_that_completes_its_noun_is_left_alone(parser: Parser, sentence: str, form: str) -> None:
    """Nothing becomes the subject of a participle that a verb follows, or that tells which one is meant."""
    text = _read(parser, sentence)
    word = next(token for token in text.tokens if token.text == form)
    assert not any(text.tokens[child].dep == "nsubj:pass" for child in text.children[word.index])


def test_each_toll_has_its_number(parser: Parser, french: Language) -> None:
    """The hurt are no dead, and the dead none of the hurt."""
    text = _read(parser, "Douze personnes ont été tuées et une trentaine blessées dimanche à Gex.")
    tolls = {event.kind: _numbers(event) for event in understand(text, french).events}
    assert tolls == {"Death": {"12"}, "Injury": {"30"}}


def _numbers(event: Event) -> set[str]:
    return {str(filler.value) for _, filler in event.roles if isinstance(filler, Quantity)}
