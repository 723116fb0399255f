"""Tests of :mod:`kg.extract.mentions.teams`: towns that stand for their teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Form, Kind

if TYPE_CHECKING:
    from conftest import Read


def _named(read: Read, text: str, kind: Kind) -> set[str]:
    return {entity.name for entity in read(text).entities if entity.kind is kind}


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("L'entraîneur de Vannes Jean-Luc Perrin a démissionné lundi.", "Vannes"),
        ("Le milieu de terrain brésilien de Sochaux Tiago Alves est forfait.", "Sochaux"),
        ("Le Suisse Luc Besnier (Astana) devance Marc Aubry (Movistar) et Jan Vial (Orbeo).", "Astana"),
        ("1. Luc Besnier (SUI/Astana) 2. Marc Aubry (FRA/Movistar) 3. Jan Vial (BEL/Orbeo)", "Astana"),
        ("Luc Besnier (Orbeo) a gagné le Tour du Jura devant Marc Aubry (Kavel) et Jan Vial (Astana).", "Astana"),
    ],
)
def test_teams(read: Read, text: str, team: str) -> None:
    """A town is a team where somebody plays for it or trains it, or stands among the teams of racers."""
    assert team in _named(read, text, Kind.ORGANIZATION)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Le gardien du port de Vannes a été suspendu par la préfecture.", "Vannes"),
        ("Le député Jean Perrin (Vannes) a reçu Luc Aubry (UMP) et Anne Vidal (Redon).", "Vannes"),
        ("Luc Besnier (Redon) a couru le Tour du Jura avec Anne Vidal (Vannes).", "Redon"),
    ],
)
def test_towns(read: Read, text: str, town: str) -> None:
    """A town in brackets is where somebody is from, where no team stands in others."""
    assert town in _named(read, text, Kind.PLACE)


def test_a_club_before_a_player(read: Read) -> None:
    """The name of a club ends before that of whom plays for it, though it is a first name too."""
    text = "Le défenseur de Chelsea John Perrin et le coach de l'Inter Mario Aubry ont parlé."
    assert {"John Perrin", "Mario Aubry"} <= _named(read, text, Kind.PERSON)
    assert {"Chelsea", "Inter"} <= _named(read, text, Kind.ORGANIZATION)
    assert "Chelsea Perrin" in _named(read, "Le maire a salué Chelsea Perrin, sa voisine.", Kind.PERSON)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le club anglais d'Arsenal recrute un gardien.", False),
        ("Le club lorrain de Metz recrute un gardien.", True),
    ],
)
def test_a_club_by_its_name(read: Read, text: str, wanted: bool) -> None:  # noqa: FBT001
    """What is told of a club before a name that is known as one is no part of it."""
    names = {text[m.span.start : m.span.end] for e in read(text).entities for m in e.mentions if m.form is Form.NAMED}
    assert any(name.startswith("club") for name in names) == wanted


@pytest.mark.parametrize(
    ("text", "scorers"),
    [
        (
            "Le club de Gap a gagné 3-0 contre Digne grâce à Nakamori (0-2, 21e) et Itoka (0-3, 57e).",
            {"Nakamori", "Itoka"},
        ),
        ("Brest (3-1) a battu Nantes (14e) au stade des Alpes.", set()),
    ],
)
def test_scorers(read: Read, text: str, scorers: set[str]) -> None:
    """A score and a minute behind a name make it somebody's; a score alone is a team's."""
    assert _named(read, text, Kind.PERSON) == scorers
