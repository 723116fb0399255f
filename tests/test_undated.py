"""Tests of :mod:`kg.extract.times.undated`: articles that tell nothing of their day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import told

from kg.model import Time
from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Reading

_TEXTS = (
    "Le gang a attaqué lundi soir.",
    "Le boucher a encore tué mardi.",
    "Le FC Gap reçoit Danone samedi.",
    "La société Bolvig inaugure demain une usine à Gap.",
    "Simon Duret, élu l'an dernier, a affirmé hier que la société Bolvig fermerait la semaine prochaine.",
)
_SURE = "Simon Duret est né le 3 mai 1960. Il a quitté Gap mardi."


def _untimed(reading: Reading) -> list[tuple[object, ...]]:
    return [
        (e.kind, e.status, *(sorted(f"{role} {f}" for role, f in e.roles if not isinstance(f, Time))))
        for e in reading.events
    ]


@pytest.mark.parametrize("text", _TEXTS)
def test_but_for_its_times_all_is_read(read: Read, text: str) -> None:
    """Who does what, and whether it is to come; a day of the week is nobody's name and undergoes nothing."""
    undated, dated = read(text), read(text, dt.date(2024, 5, 16))
    assert _untimed(undated) == _untimed(dated)
    assert [entity.name for entity in undated.entities] == [entity.name for entity in dated.entities]
    assert [one.said_on for one in undated.claims] == [None for _ in dated.claims]
    assert undated.times == ()
    assert not [f for event in undated.events for _, f in event.roles if isinstance(f, Time)]
    assert not [one for one in undated.statements if isinstance(one.object, Time)]


def test_what_has_a_date_of_its_own_keeps_it(read: Read) -> None:
    """And the day that was supposed shows nowhere."""
    found = read(_SURE)
    assert ("Simon Duret", "birthDate", "1960-05-03") in told(found)
    assert [time.edtf for time in found.times] == ["1960-05-03"]
    assert found.document.published is None


def test_a_stretch_of_no_year(read: Read) -> None:
    """It has both of its days, and what lasts so long begins on the first and ends on the last."""
    found = read("Le salon Bolvig se tiendra du 14 au 16 avril à Gap. Le jury se réunira les 3 et 9 juillet.")
    assert [time.edtf for time in found.times] == ["XXXX-04-14/XXXX-04-16", "XXXX-07-03", "XXXX-07-09"]
    assert {("salon Bolvig", "startDate", "XXXX-04-14"), ("salon Bolvig", "endDate", "XXXX-04-16")} <= told(found)


def test_to_come(read: Read) -> None:
    """« demain » is, « en 2012 » nobody knows."""
    [opening] = read("La société Bolvig inaugure demain une usine à Gap.").events
    [other] = read("La société Bolvig inaugure en 2012 une usine à Gap.").events
    assert (opening.status, other.status) == (Status.PLANNED, Status.ASSERTED)


_LATELY = (
    ("Le mandat court jusqu'en mai 2020. Il avait présenté un plan en novembre dernier.", "XXXX-11"),
    ("La banque a fermé en juin 2013. Le patron a été condamné en octobre dernier.", "XXXX-10"),
    ("Luc Bas a été élu le 12 mars 2014. Le conseil s'est réuni en mai.", "2014-05"),
)


@pytest.mark.parametrize(("text", "expected"), _LATELY)
def test_a_date_told_before_is_not_the_day_of_the_paper(read: Read, text: str, expected: str) -> None:
    """« dernier » counts from that day alone; a bare month is of the year told."""
    assert read(text).times[-1].edtf == expected


def test_this_summer_is_of_no_year_told(read: Read) -> None:
    """« en 2022 » may be to come."""
    assert [time.edtf for time in read("Orval vise 2 milliards en 2022. Il a vendu Bolvig cet été.").times] == ["2022"]
