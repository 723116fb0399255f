"""Tests of :mod:`kg.extract.events.telling`: the signs of what a word tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import events, understand
from kg.extract.events.reports import tellings
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import survey

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "kind", "sign"),
    [
        ("Des ouvriers ont bloqué mardi la route.", "Protest", "at subject person bloquer Protest"),
        ("La neige a bloqué mardi la route.", "Accident", "at subject weather bloquer Accident"),
        ("Luc Brun s'est rendu mardi à Dax.", "Transfer", "at à Place Transfer"),
        ("La grève des ouvriers a commencé mardi.", "Protest", "at de person Protest"),
        ("La neige a bloqué mardi la route.", "Accident", "test S sort True strict"),
        ("Des ouvriers ont bloqué mardi la route.", "Accident", "test S sort True loose"),
    ],
)
def test_what_stands_beside_a_word_is_a_sign(
    parse: Parse, french: Language, sentence: str, kind: str, sign: str
) -> None:
    """The sort of each argument is told for the class and for the word, and of each test whether it fails."""
    reading = understand(parse(sentence), french, before=events.extract)
    scene = Scene(reading, french.frames)
    shown = {one.trigger.frame.kind: one.signs for row in tellings(scene, survey(scene)) for one in row}
    assert sign in shown[kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Des ouvriers ont bloqué mardi la route nationale.", "Protest"),
        ("La neige a bloqué mardi la route nationale.", "Accident"),
        ("Une tempête a frappé lundi le sud de l'île.", "Accident"),
        ("Des policiers ont frappé lundi un lycéen de Besse.", "Attack"),
    ],
)
def test_a_word_tells_by_who_does_it_to_whom(parse: Parse, french: Language, sentence: str, kind: str) -> None:
    """The same verb is of one class or another by what its subject and object are."""
    reading = events.extract(understand(parse(sentence), french, before=events.extract), french)
    assert {event.kind for event in reading.events} == {kind}


@pytest.mark.parametrize(
    ("text", "kind", "titled"),
    [
        ("Le maire a fermé l'école qui accueillait les réfugiés arrivés en mai.", "Closure", True),
        ("Le maire a fermé l'école qui accueillait les réfugiés arrivés en mai.", "Transfer", False),
        ("Le maire vient de fermer l'école du bourg.", "Closure", True),
        ("C'est le maire qui a fermé l'école du bourg.", "Closure", True),
        ("Les travaux de la gare commenceront en mai.", "Creation", True),
        ("Le maire : « Nous avons fermé l'école du bourg. »", "Closure", True),
        ("L'école qui accueillait les réfugiés arrivés en mai ferme", "Transfer", True),
    ],
)
def test_a_first_sentence_is_no_headline_in_all_that_it_tells(
    parse: Parse,
    french: Language,
    text: str,
    kind: str,
    titled: bool,  # noqa: FBT001
) -> None:
    """Its main verb tells the news, and the subject of that; what is told by the way only does in a headline."""
    reading = understand(parse(text), french, before=events.extract)
    scene = Scene(reading, french.frames)
    shown = [one.signs for row in tellings(scene, survey(scene)) for one in row if one.trigger.frame.kind == kind]
    assert shown
    assert all(("title" in signs) == titled for signs in shown)
