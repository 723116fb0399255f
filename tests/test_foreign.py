"""Tests of :mod:`kg.extract.events.foreign`: who stands in another phrase beside the word of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity, Time
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler


def _fillers(read: Read, text: str, kind: str, role: Role) -> set[str]:
    roles = [pair for event in read(text).events if event.kind == kind for pair in event.roles]
    told = (filler for one, filler in roles if one is role)
    return {_name(filler) for filler in told}


def _name(filler: Filler) -> str:
    match filler:
        case Entity():
            return filler.name
        case Quantity():
            return f"{filler.value} {filler.unit}"
        case Time():
            return filler.edtf
        case str():
            return filler


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


@pytest.mark.parametrize(
    ("text", "kind", "role", "other"),
    [
        ("Un accord politique trouvé sur le rachat de la fonderie du groupe Orial", "Acquisition", Role.PATIENT,
         "accord politique"),
        ("Mardi, la Cour d'appel de Dole a annulé l'autorisation d'exploitation du site délivrée par le préfet.",
         "Decision", Role.AGENT, "Cour d'appel de Dole"),
        ("Le bilan provisoire est de 12 morts et 40 blessés.", "Death", Role.PATIENT, "bilan provisoire"),
        ("Un adjoint au maire qui a donné un bilan de 12 morts a parlé d'un choc.", "Death", Role.PATIENT,
         "adjoint au maire"),
        ("Le tribunal a condamné vendredi un homme de 39 ans à 20 ans de réclusion.", "Decision", Role.QUANTITY,
         "39 an"),
        ("Le conseil a désigné Ana Roux, directrice depuis 2008, comme présidente.", "Appointment", Role.TIME,
         "2008/.."),
        ("« Cela sera entériné au prochain conseil municipal, qui est prévu le 8 septembre », a déclaré Luc Bas.",
         "Decision", Role.PATIENT, "qui est prévu le 8 septembre »"),
        ("Kerlan avait annoncé la nomination d'Ana Roux à la direction, Luc Bas étant atteint par l'âge.",
         "Appointment", Role.RECIPIENT, "Luc Bas"),
        ("La région a poussé le groupe Orial à fermer son usine et supprimer 300 postes.", "JobCuts", Role.AGENT,
         "région"),
        ("Élu à l'Académie en 1977 où il succède à Jean Roux, Luc Bas en deviendra secrétaire.", "Election",
         Role.PATIENT, "Jean Roux"),
        ("Dans l'usine du groupe Orial, les salariés ont cessé le travail.", "Protest", Role.AGENT, "Orial"),
        ("Lors du procès du groupe Orial, le syndicat a dénoncé les cadences.", "Accusation", Role.AGENT, "Orial"),
    ],
)  # fmt: skip
def test_what_has_no_part(read: Read, text: str, kind: str, role: Role, other: str) -> None:
    """What holds or tells of a happening, an age, since when somebody is called so, whom an aside is told of."""
    assert any(event.kind == kind for event in read(text).events)
    assert other not in _fillers(read, text, kind, role)


def test_the_day_of_who_says_so(read: Read) -> None:
    """« a démissionné mercredi, a indiqué vendredi une porte-parole »: it was on Wednesday."""
    text = "Luc Bas a annoncé le 6 mars sa démission, a indiqué le 8 mars une porte-parole d'Orial."
    assert _fillers(read, text, "Departure", Role.TIME) == {"XXXX-03-06"}


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
