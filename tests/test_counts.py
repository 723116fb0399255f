"""Numbers that say how much of something happens, and those that say when, where or how old."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

TUESDAY = dt.date(2024, 3, 12)
_COUNTED = (
    ("Le tribunal a condamné Luc Bas à trois ans de prison.", "3"),
    ("Le tribunal a condamné Luc Bas, 44 ans, à trois ans de prison.", "3"),
    ("Le préfet a décrété deux jours de deuil.", "2"),
    ("Les chauffeurs ont fait grève pendant six jours.", "6"),
)
_ASIDE = (
    "Deux semaines après la démission du maire, Orial a racheté Brisac.",
    "Le maire, Luc Bas, 52 ans, a démissionné.",
    "Le centre culturel a été inauguré il y a dix ans.",
    "Le train a déraillé à une quarantaine de kilomètres de Dax.",
    "Le festival a été annulé trois jours plus tard.",
    "La compagnie lancera un satellite d'ici à cinq ans.",
    "La société Orial a racheté Brisac en trois semaines.",
    "Un séisme de magnitude 6,2 a secoué l'île de Groix.",
    "Luc Bas, qui a démissionné depuis deux semaines, sera jugé.",
)


@pytest.mark.parametrize(("text", "value"), _COUNTED)
def test_what_counts_fills_a_role(read: Read, text: str, value: str) -> None:
    """A sentence in years, a strike in days."""
    assert _numbers(read, text) == {value}


@pytest.mark.parametrize("text", _ASIDE)
def test_what_places_fills_none(read: Read, text: str) -> None:
    """Periods before and since, distances and ages."""
    reading = read(text, published=TUESDAY)
    assert reading.events
    assert reading.quantities
    assert _numbers(read, text) == set()


def _numbers(read: Read, text: str) -> set[str]:
    """The values that fill roles of quantity."""
    roles = [row for event in read(text, published=TUESDAY).events for row in event.roles]
    return {str(filler.value) for role, filler in roles if role is Role.QUANTITY and isinstance(filler, Quantity)}


def test_the_year_behind_a_title_dates_no_event(read: Read) -> None:
    """« Le Vent (1983) » was made then; nothing else happened."""
    bracketed = "L'auteur de « Sel et Sable » (Éditions du Lac, 1983) a été élu à l'Académie."
    plain = "L'auteur de « Sel et Sable » a été élu à l'Académie en 1983."
    assert [Role.TIME in dict(event.roles) for text in (bracketed, plain) for event in read(text).events] == [
        False,
        True,
    ]


def test_who_comes_to_help_is_no_victim(read: Read) -> None:
    """« 37 pompiers » are sent to a fire; three who are hurt are hurt."""
    assert _numbers(read, "37 pompiers sont intervenus sur l'incendie d'un hangar à Gray.") == set()
    assert _numbers(read, "Trois pompiers ont été blessés à Gray.") == {"3"}


@pytest.mark.parametrize(
    ("text", "number"),
    [("Le médiateur a reçu lundi les deux syndicats.", None), ("Le médiateur a reçu lundi deux syndicats.", "2")],
)
def test_both_are_no_count(read: Read, text: str, number: str | None) -> None:
    """« les deux syndicats » are those known already."""
    counts = [f.value for event in read(text).events for r, f in event.roles if isinstance(f, Quantity)]
    assert counts == ([number] if number else [])
