"""Rivals of a contest by a noun or their team, and who has called an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language


def _name(thing: object) -> str:
    """The name of an entity."""
    return thing.name if isinstance(thing, Entity) else ""


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


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        (
            "Ils s'affronteront lors du second tour de l'élection présidentielle.",
            "second tour de l'élection présidentielle",
            "élection présidentielle",
        ),
        ("Le scrutin a été calme. Au premier tour, la droite a gagné 30 sièges.", "premier tour", "scrutin"),
    ],
)
def test_a_round_is_part_of_its_vote(text: str, part: str, whole: str, read: Read) -> None:
    """The vote that its name tells, or the only one of the text, which is no topic of it."""
    told = {(s.predicate, _name(s.object)) for s in read(text).statements if _name(s.subject) == part}
    assert ("partOf", whole) in told
    assert "about" not in {predicate for predicate, _ in told}


def test_a_round_dates_no_vote(read: Read) -> None:
    """The day of a round is not that of the whole vote."""
    told = read("Ils s'affronteront le 11 août lors du second tour de l'élection présidentielle.").statements
    assert "élection présidentielle" not in {_name(s.subject) for s in told if s.predicate == "startDate"}


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
