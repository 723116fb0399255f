"""What words tell by their meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import events, understand
from kg.extract.events.scene import Scene
from kg.extract.events.sense import chances
from kg.extract.events.triggers import survey
from kg.model import Document

if TYPE_CHECKING:
    from conftest import Read

    from kg.annotate.parser import Parser
    from kg.lang.base import Language

# The word looked at, the class that it tells in the sentence, and one that it does not.
WORDS = (
    ("tombé", "L'indice est tombé de 12 % à la Bourse de Milan.", "Change", "Death"),
    ("reçu", "La ministre a reçu mardi les délégués des salariés à Lille.", "Meeting", "Transfer"),
    ("obtenu", "La romancière a obtenu hier le prix des libraires.", "Decision", "Transfer"),
)


@pytest.mark.parametrize(("word", "sentence", "likely", "other"), WORDS)
def test_the_clause_tells_the_class(
    parser: Parser, french: Language, word: str, sentence: str, likely: str, other: str
) -> None:
    """A word of several classes is likelier of the one that its clause and meaning speak for."""
    text = next(parser.parse([Document(sentence)]))
    scene = Scene(understand(text, french, before=events.extract), french.frames)
    field = survey(scene)
    triggers = (trigger for triggers in field.offers for trigger in triggers)
    rows = zip(triggers, chances(scene, field), strict=True)
    found = {trigger.frame.kind: chance for trigger, chance in rows if text.tokens[trigger.index].text == word}
    assert found[likely] > found[other]
    assert 0 < sum(found.values()) <= 1


def test_a_text_of_no_events(parser: Parser, french: Language) -> None:
    """Where no word may tell anything, nothing is weighed."""
    text = next(parser.parse([Document("Oui.")]))
    scene = Scene(understand(text, french, before=events.extract), french.frames)
    assert chances(scene, survey(scene)) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("Ana Roux est ravie.", set()), ("Ana Roux a ravi la mairie à Luc Bas.", {"Election"})],
)
def test_who_is_delighted_has_won_no_election(read: Read, text: str, kinds: set[str]) -> None:
    """« ravir la mairie » tells of one."""
    assert {event.kind for event in read(text).events} == kinds
