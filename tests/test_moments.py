"""Tests of :mod:`kg.extract.events.moments`: one happening has one time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Time
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _times(read: Read, text: str, kind: str) -> list[str]:
    [event] = [event for event in read(text, dt.date(2019, 3, 12)).events if event.kind == kind]
    return [filler.edtf for role, filler in event.roles if role is Role.TIME and isinstance(filler, Time)]


@pytest.mark.parametrize(
    ("text", "kind", "time"),
    [
        (
            "Luc Bas a reçu jeudi à Dax le prix des Libraires pour « La Nuit », publié en janvier chez Orial.",
            "Decision",
            "2019-03-07",
        ),
        ("Recherché depuis neuf ans, Luc Bas a été arrêté samedi à Gap.", "Arrest", "2019-03-09"),
        ("Le budget, de 3 millions d'euros en 2016, a doublé en 2018.", "Change", "2018"),
    ],
)
def test_a_time_of_something_else_is_not_that_of_the_event(read: Read, text: str, kind: str, time: str) -> None:
    """What hangs on a noun, or on a participle of one, tells when that was."""
    assert _times(read, text, kind) == [time]


@pytest.mark.parametrize(
    ("text", "kind", "times"),
    [
        ("Luc Bas et Ana Roux ont manifesté lundi et jeudi devant la mairie de Gap.", "Protest", 2),
        ("L'accident de mardi a fait trois blessés.", "Accident", 1),
        ("Un orage a détruit la halle de Gap, construite en 1987.", "Creation", 1),
    ],
)
def test_its_own_times_stay(read: Read, text: str, kind: str, times: int) -> None:
    """Two days that « et » joins are both its own, and the only time that it has is kept."""
    assert len(_times(read, text, kind)) == times


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L'Espagne a remporté l'Euro 2012 en battant l'Italie.", "Competition"),
        ("Les résultats du concours 2012 ont été publiés.", "Publication"),
        ("Un an après l'incendie du 3 mai 2012, l'usine a rouvert.", "Creation"),
    ],
)
def test_a_time_that_tells_which_is_not_when(read: Read, text: str, kind: str) -> None:
    """A year behind a noun tells which one is meant, and what something comes after has its own time."""
    assert not _times(read, text, kind)
