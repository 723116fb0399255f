"""Rivals of a contest by a noun or their team, and who has called an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_RACE = "Le [Grand Prix du Brésil|event] : le [Grand Prix du Brésil|event] s'est couru dimanche. "


@pytest.mark.parametrize(
    ("marked", "other", "rule"),
    [
        (_RACE + "L'Allemand [Karl Weber|person] ([Bolvig|organization]) a gagné.", "Karl Weber", "contest-team"),
        (_RACE + "[Ana Roux|person], tombeuse de [Léa Vial|person], sourit.", "Léa Vial", "contest-beaten"),
        (_RACE + "[Ana Roux|person] est venue à bout de [Léa Vial|person].", "Léa Vial", "contest-beaten"),
    ],
)
def test_who_plays(marked: str, other: str, rule: str, parse: Parse, french: Language) -> None:
    """A person whose team stands in brackets, and whoever is beaten."""
    assert ("Grand Prix du Brésil", "participant", other, rule) in found(parse, french, marked)


@pytest.mark.parametrize(
    "marked",
    [
        _RACE + "Le patron, [Karl Weber|person] ([Bolvig|organization]), est déçu.",
        "L'[élection du Tarn|event] s'ouvre à Dax. [Karl Weber|person] ([Bolvig|organization]) vote.",
        _RACE + "[Ana Roux|person] a couru au bout de la [rue Vial|place].",
    ],
)
def test_who_plays_no_game(marked: str, parse: Parse, french: Language) -> None:
    """Neither who leads a team, nor whose party stands in brackets, nor the end of a street."""
    rules = {row[-1] for row in found(parse, french, marked)}
    assert rules.isdisjoint({"contest-team", "contest-beaten"})


def test_who_calls_an_event_holds_it(parse: Parse, french: Language) -> None:
    """« à l'initiative de » leads in who holds what the verb is said of."""
    marked = "Le [congrès de Dax|event] se tiendra jeudi à l'initiative de la [Ligue Untel|organization]."
    assert ("congrès de Dax", "organizer", "Ligue Untel", "called") in found(parse, french, marked)


def test_a_date_behind_a_locution_is_no_object(parse: Parse, french: Language) -> None:
    """« aura lieu le 6 novembre » dates its subject, however the day is read."""
    marked = "Le [scrutin du Tarn|event] aura lieu le 6 novembre 2031."
    assert ("scrutin du Tarn", "startDate", "2031-11-06", "verb-time") in found(parse, french, marked)


@pytest.mark.parametrize(
    ("marked", "place"),
    [
        ("Le [sommet de Dax|event], consacré à la crise [syrienne|place=Syrie], s'est ouvert lundi.", "Syrie"),
        ("La [finale de Dax|event], qui opposait [Toulouse|place] à [Toulon|place], s'est jouée samedi.", "Toulouse"),
    ],
)
def test_an_event_is_not_where_its_topic_or_its_teams_are(
    marked: str, place: str, parse: Parse, french: Language
) -> None:
    """Neither the adjective of what it is about nor a side that plays in it tells where it is held."""
    assert place not in {row[2] for row in found(parse, french, marked) if row[1] == "locatedIn"}


def test_who_is_struck_holds_no_strike(parse: Parse, french: Language) -> None:
    """« la grève à la Banque » is not of the bank, as « le congrès de la Ligue » is of the league."""
    marked = "La [grève à la Banque postale|event], que subit la [Banque postale|organization], s'achève."
    assert "body-in-name" not in {row[-1] for row in found(parse, french, marked)}
