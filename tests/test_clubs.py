"""Tests of :mod:`kg.extract.relations.clubs`, and of what brackets and columns tell of racers and players."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str) -> set[tuple[str, str, str]]:
    wanted = {"affiliation", "countryOfOrigin", "headOf", "memberOf", "nationality"}
    return {
        (s.subject.name, s.predicate, str(getattr(s.object, "name", "")))
        for s in read(text).statements
        if s.predicate in wanted
    }


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Vannes a battu Redon (2-0). L'attaquant vannetais Luc Besnier a marqué.", ("affiliation", "Vannes")),
        ("Le match : Rennes - Nancy 2-1. L'entraîneur nancéien, Luc Besnier, a démissionné.", ("headOf", "Nancy")),
        ("L'AS Nancy a perdu le match. Le gardien nancéien Luc Besnier est blessé.", ("affiliation", "AS Nancy")),
    ],
)
def test_clubs(read: Read, text: str, whose: tuple[str, str]) -> None:
    """A player by the adjective of a town plays for its team, and a trainer leads it."""
    assert ("Luc Besnier", *whose) in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "La mairie de Nancy a reçu le gardien nancéien Luc Besnier après le match.",
        "Nancy - Metz : 2-1. Le judoka nancéien Luc Besnier a assisté au match.",
        "Nancy - Metz : 2-1. L'attaquant belge Luc Besnier a assisté au match.",
    ],
)
def test_no_clubs(read: Read, text: str) -> None:
    """A town hall is no team, and who plays no part in one is none of its people."""
    told = {one for one in _told(read, text) if one[0] == "Luc Besnier" and one[1] in {"affiliation", "headOf"}}
    assert not told


def test_columns(read: Read) -> None:
    """The cells of a row tell of who is named first, and not of each other."""
    told = _told(read, "Résultats\n\n1\tLuc Besnier\tItalie\tFerrari\t25 pts\n2\tJan Vial\tPérou\tMcLaren\t18 pts")
    assert {("Luc Besnier", "nationality", "Italie"), ("Luc Besnier", "affiliation", "Ferrari")} <= told
    assert {("Jan Vial", "nationality", "Pérou"), ("Jan Vial", "affiliation", "McLaren")} <= told
    assert not [one for one in told if one[1] == "countryOfOrigin"]


def test_codes(read: Read) -> None:
    """The codes of papers stand for countries; behind the club of a player they are the club's."""
    told = _told(read, "1. Luc Besnier (PBA/Red Bull) 2. Jan Vial (ALL/Ferrari) à 12 s")
    assert {("Luc Besnier", "nationality", "Pays-Bas"), ("Jan Vial", "affiliation", "Ferrari")} <= told
    squad = _told(read, "Les joueurs retenus :\n\nGardiens : Luc Besnier (Real Madrid/ESP), Jan Vial (Orial/ITA)")
    assert not [one for one in squad if one[1] == "nationality"]


def test_a_native_of_a_team(read: Read) -> None:
    """« Le Finlandais de Tel » is who is named behind the team, which need not come from there."""
    told = _told(read, "Jan Vial a gagné. Le Finlandais de McLaren Heikki Besnier est quatrième.")
    assert ("Heikki Besnier", "nationality", "Finlande") in told
    assert not [one for one in told if one[1] == "countryOfOrigin" or one[:2] == ("Jan Vial", "nationality")]
