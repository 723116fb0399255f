"""Tests of :mod:`kg.extract.events.foreign`: who stands in another phrase beside the word of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Role

if TYPE_CHECKING:
    from conftest import Read


def _fillers(read: Read, text: str, kind: str, role: Role) -> set[str]:
    roles = [pair for event in read(text).events if event.kind == kind for pair in event.roles]
    told = (filler for one, filler in roles if one is role)
    return {str(getattr(filler, "name", None) or getattr(filler, "edtf", filler)) for filler in told}


@pytest.mark.parametrize(
    ("text", "kind", "role", "wanted", "other"),
    [
        ("L'acquisition d'Orial par Kerlan, validée par l'Union africaine, est achevée.", "Decision", Role.AGENT,
         "Union africaine", "Kerlan"),
        ("L'acquisition d'Orial par Kerlan, validée par l'Union africaine, est achevée.", "Acquisition", Role.AGENT,
         "Kerlan", "Union africaine"),
        ("Le ministère a autorisé mardi la vente d'Orial par le groupe Kerlan.", "Decision", Role.AGENT,
         "ministère", "Kerlan"),
        ("L'entrepôt abritant les bureaux de Kerlan et de la Croix-Rouge a brûlé à Gray.", "Accident", Role.PATIENT,
         "", "Croix-Rouge"),
        ("En déplacement à Gray, le Stade brestois de Luc Bas a concédé une défaite (1-0).", "Competition",
         Role.AGENT, "", "Luc Bas"),
        ("Des cars ont été affrétés pour manifester à Lyon.", "Protest", Role.AGENT, "", "cars"),
    ],
)  # fmt: skip
def test_who_stands_elsewhere(read: Read, text: str, kind: str, role: Role, wanted: str, other: str) -> None:
    """Whom another verb, a participle of the subject or a name of the club holds has no part."""
    found = _fillers(read, text, kind, role)
    assert other not in found
    assert not wanted or wanted in found


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("L'attaque menée par la milice Orma a duré deux heures.", "Attack", "Orma"),
        ("Le duo formé par Luc Bas et Jean Roux, qui ont battu les Suédois, jouera dimanche.", "Competition",
         "Jean Roux"),
        ("Les salariés ont été convoqués pour manifester à Lyon.", "Protest", "salariés"),
    ],
)  # fmt: skip
def test_who_does_it(read: Read, text: str, kind: str, who: str) -> None:
    """Whom « par » leads in behind a light participle, whom « qui » stands for, and people who are called do it."""
    assert who in _fillers(read, text, kind, Role.AGENT)


def test_at_whose_home(read: Read) -> None:
    """The club on whose pitch another wins is beaten; a stadium is where they play."""
    text = "Grâce à une victoire obtenue sur la pelouse du FC Kerlan, Brest est troisième."
    assert "FC Kerlan" in _fillers(read, text, "Competition", Role.PATIENT)
    assert "FC Kerlan" not in _fillers(read, text, "Competition", Role.AGENT)


def test_whoever_is_named_is_no_function(read: Read) -> None:
    """« succède à X » gives nobody the function X."""
    found = _fillers(read, "Il succède à Ana Roux, élue sénatrice en septembre.", "Appointment", Role.FUNCTION)
    assert "Ana Roux" not in found


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Jean Vial remplace Luc Bas, remercié en mai 2012.", "Departure", "Luc Bas"),
        ("Il prend la place de Luc Bas, évincé en mai 2012.", "Departure", "Luc Bas"),
    ],
)
def test_of_whom_a_participle_is_told(read: Read, text: str, kind: str, who: str) -> None:
    """Right behind a name and a comma a participle is said of that name, with its day."""
    assert _fillers(read, text, kind, Role.PATIENT) == {who}
    times = _fillers(read, text, kind, Role.TIME)
    assert times
    assert times.isdisjoint(_fillers(read, text, "Appointment", Role.TIME))
