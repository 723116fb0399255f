"""Flights, their routes and companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "La passagère du vol Londres - Tunis a été arrêtée.",
            {("vol Londres - Tunis", "event"), ("Londres", "place"), ("Tunis", "place")},
        ),
        ("Un vol Lufthansa pour Madrid a été dérouté.", {("vol Lufthansa", "event"), ("Lufthansa", "organization")}),
        ("Le vol Air Algérie 5017 est perdu.", {("vol Air Algérie 5017", "event")}),
        ("Le vol MH17 de Malaysia Airlines est perdu.", {("Malaysia Airlines", "organization")}),
    ],
)
def test_a_flight_is_called_by_its_route_or_company(
    parse: Parse, french: Language, sentence: str, names: set[tuple[str, str]]
) -> None:
    """Both towns and the company are names of their own."""
    assert names <= named(parse, french, sentence)


def test_a_route_is_no_race(parse: Parse, french: Language) -> None:
    """« Paris-Nice » is a race too."""
    assert named(parse, french, "Le vol Paris-Nice est annulé.") == {("vol Paris-Nice", "event")}


def test_a_theft_is_no_flight(parse: Parse, french: Language) -> None:
    """« Vol de bijoux » has no route."""
    assert named(parse, french, "Le vol de bijoux à Cannes est élucidé.") == {("Cannes", "place")}


def test_a_town_is_no_flight(read: Read) -> None:
    """A flight that has the name of a town does not make the town a flight."""
    reading = read("Le vol Londres - Tunis est parti. À Londres, on attend.")
    assert {e.kind for e in reading.entities if e.name == "Londres"} == {Kind.PLACE}
