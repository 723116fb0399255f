"""Tests of votes told by numbers (:mod:`kg.extract.events.shares`) and as games (:mod:`kg.extract.events.ballots`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Quantity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _votes(read: Read, text: str) -> set[tuple[str, str]]:
    """Who has which number in the elections of ``text``."""
    found = set()
    for event in read(text).events:
        if event.kind == "Election":
            names = [f.name for role, f in event.roles if role is Role.PATIENT and isinstance(f, Entity)]
            numbers = [str(f.value) for _, f in event.roles if isinstance(f, Quantity)]
            found |= {(name, number) for name in names or [""] for number in numbers}
    return found


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            "Le Parti du travail obtient 12 sièges, devant les Verts (8 sièges) et l'Union centriste (5) : élections.",
            {("Parti du travail", "12"), ("Verts", "8"), ("Union centriste", "5")},
        ),
        (
            "Scrutin. L'Alliance nationale recueille 37,5 % des suffrages, le Parti civique, 25 %, et le Bloc, 17 %.",
            {("Alliance nationale", "37.5"), ("Parti civique", "25"), ("Bloc", "17")},
        ),
        (
            "Scrutin. Le Parti civique a recueilli 32 % des voix, contre 31 % pour le PCO et 27 % pour les Verts.",
            {("Parti civique", "32"), ("PCO", "31"), ("Verts", "27")},
        ),
        (
            "Le scrutin a eu lieu lundi. Le Parti civique du premier ministre sortant, Luc Bas (50 sièges), perd.",
            {("Parti civique", "50")},
        ),
        ("Le VLD de Luc Bas rafle 41 des 150 fauteuils. Le scrutin a eu lieu lundi.", {("VLD", "41")}),
        ("Le résultat de l'élection crédite le président Luc Bas de 54 % des voix.", {("Luc Bas", "54")}),
    ],
)
def test_shares(read: Read, text: str, votes: set[tuple[str, str]]) -> None:
    """Each share is of whom it stands beside, of whom « pour » gives it to or of whoever wins it."""
    assert _votes(read, text) == votes


@pytest.mark.parametrize(
    "text",
    [
        "Selon un sondage sur l'élection, Luc Bas obtient 34 %, contre 31 % pour Léa Morin.",
        "Le jury du prix a voté : six voix à Luc Bas, contre trois à Léa Morin et une à Marc Dax.",
        "Le Sénat a rejeté l'amendement du groupe Parti civique (39 voix contre 12).",
        "Après les élections, le Parti civique veut porter la part à 30 %, contre 20 % pour l'Union civique.",
        "Luc Bas, 25 % de plus, a parlé aux électeurs.",
        "Orlian (25 %) fermera son usine après les travaux, contre 12 % pour Dalix.",
    ],
)
def test_no_shares(read: Read, text: str) -> None:
    """Numbers of polls, juries, houses and of anything else are no shares of a vote."""
    assert not _votes(read, text)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Le taux de participation est estimé à 66,5 % par la commission. Le scrutin s'est tenu dimanche.", "66.5"),
        ("Le second tour des législatives s'est tenu dimanche. L'abstention a atteint 44 %.", "44"),
        ("Le scrutin s'est tenu dimanche. La participation, 59 %, n'avait jamais été aussi faible.", "59"),
    ],
)
def test_turnout(read: Read, text: str, share: str) -> None:
    """How many vote is told of the vote, and is no change."""
    assert ("", share) in _votes(read, text)
    assert not any(event.kind == "Change" for event in read(text).events)


def test_turnout_that_rises(read: Read) -> None:
    """What leaps to reach a number is a change."""
    text = "Le scrutin s'est tenu dimanche. La participation a bondi de 17 points pour atteindre 74 %."
    assert ("", "74") not in _votes(read, text)


def test_games(read: Read) -> None:
    """Who beats whom in an article about a vote is elected, and plays no match; in one about sport he does."""
    vote = "Second tour des élections dimanche. Marc Dax s'incline face à Rose Alin à Dole. Les électeurs l'ont vu."
    sport = "Le tournoi de tennis a eu lieu dimanche. Luc Bas s'incline face à Rose Alin en finale du tournoi."
    lost = [event for event in read(vote).events if any(getattr(f, "name", "") == "Marc Dax" for _, f in event.roles)]
    assert [(event.kind, [role for role, _ in event.roles]) for event in lost] == [
        ("Election", [Role.PATIENT, Role.PLACE])
    ]
    assert {event.kind for event in read(sport).events} == {"Competition"}


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas se présente à la mairie de Gap.",
        "Luc Bas brigue un siège de sénateur à Dole.",
        "Luc Bas se représente à la présidence du Sénat.",
    ],
)
def test_candidates(read: Read, text: str) -> None:
    """Who stands for an office is who may be elected to it, and meets nobody at the town hall."""
    events = read(text).events
    assert {event.kind for event in events} == {"Election"}
    assert [f.name for e in events for role, f in e.roles if role is Role.PATIENT and isinstance(f, Entity)] == [
        "Luc Bas"
    ]


def test_portfolios_taken(read: Read) -> None:
    """Who takes the name of a ministry is appointed to it."""
    assert {event.kind for event in read("Léa Morin prend la Justice.").events} == {"Appointment"}
    assert {event.kind for event in read("Léa Morin prend la parole.").events} == {"Meeting"}
