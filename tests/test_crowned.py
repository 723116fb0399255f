"""Tests of :mod:`kg.annotate.crowned`: what somebody is crowned, and all else that is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "title", "verb"),
    [
        ("Le Pérou a été sacré champion du monde samedi à Gap.", "champion", "sacré"),
        ("Ana Roux est sacrée championne de Suisse de ski en battant Léa Bas.", "championne", "sacrée"),
        ("Jan Vial a été sacré meilleur joueur du tournoi.", "joueur", "sacré"),
        ("Luc Bas est un ancien champion de judo.", "champion", "champion"),
        ("Luc Bas est le champion sacré de Dax.", "champion", "champion"),
    ],
)
def test_a_title_hangs_on_the_verb_that_gives_it(parse: Parse, text: str, title: str, verb: str) -> None:
    """Its subject and day are the verb's; a title that nobody is crowned with is left as it stands."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == title)
    assert tokens[word.head].text == verb


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le Pérou a été sacré champion du monde samedi à Gap.", "Pérou"),
        ("Ana Roux est sacrée championne de Suisse de ski.", "Ana Roux"),
    ],
)
def test_who_is_crowned_has_won(read: Read, text: str, who: str) -> None:
    """It is the contest's event, and no appointment."""
    events = [event for event in read(text).events if event.kind in {"Appointment", "Competition"}]
    assert {event.kind for event in events} == {"Competition"}
    roles = [(role, getattr(filler, "name", filler)) for event in events for role, filler in event.roles]
    assert (Role.AGENT, who) in roles
