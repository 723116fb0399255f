"""Who only wants, fears or expects what a noun tells has no part in it, nor have votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Le FMI prévoit une croissance de 1,4 % en France cette année.",
        "L'Insee table sur une hausse du PIB de 0,8 % en 2024.",
        "La Banque de France anticipe un recul de l'inflation.",
    ],
)
def test_who_foresees_changes_nothing(read: Read, text: str) -> None:
    """What is foreseen is planned at most, and has no agent."""
    [event] = [event for event in read(text).events if event.kind == "Change"]
    assert event.status is Status.PLANNED
    assert Role.AGENT not in {role for role, _ in event.roles}


def test_who_decides_a_change_does_it(read: Read) -> None:
    """A bank that cuts its rates."""
    [event] = [e for e in read("La BCE a décidé une baisse de ses taux.").events if e.kind == "Change"]
    assert "BCE" in {f.name for role, f in event.roles if role is Role.AGENT and isinstance(f, Entity)}


@pytest.mark.parametrize(
    "text",
    [
        "L'amendement a été adopté par 320 voix.",
        "Le Sénat a rejeté le texte par 178 voix contre 160.",
        "Les députés britanniques ont voté mardi le texte par 400 voix contre 175.",
    ],
)
def test_votes_adopt_and_elect_nobody(read: Read, text: str) -> None:
    """They count what is decided."""
    events = read(text).events
    assert [event.kind for event in events] == ["Decision"]
    assert "voix" not in {filler for role, filler in events[0].roles if role is Role.AGENT}


def test_a_measure_that_changes_is_told_once(read: Read) -> None:
    """« bénéfice » is what has doubled."""
    [event] = read("Le bénéfice de Danel a doublé en un an.").events
    assert ("bénéfice de Danel") in {filler for role, filler in event.roles if role is Role.PATIENT}


def test_who_is_to_be_voted_for(read: Read) -> None:
    """« à voter » ends the turn, and tells no further aim."""
    [event] = read("Ana Roux a appelé à voter pour Alain Jumel.").events
    assert (event.kind, "Alain Jumel") == (
        "Support",
        next(f.name for role, f in event.roles if role is Role.RECIPIENT and isinstance(f, Entity)),
    )


def test_whom_an_inquiry_aims_at_opens_nothing(read: Read) -> None:
    """The object of « visant »."""
    text = "Le parquet de Dax a ouvert une information judiciaire visant l'ancien maire Jérôme Caudan."
    for event in read(text).events:
        assert "Jérôme Caudan" not in {f.name for r, f in event.roles if r is Role.AGENT and isinstance(f, Entity)}


def test_who_condemns_a_launch_has_launched_nothing(read: Read) -> None:
    """Not even by a resolution."""
    text = "Le Conseil de sécurité a adopté une résolution condamnant le tir de fusée nord-coréen."
    [event] = [event for event in read(text).events if event.kind == "Launch"]
    assert Role.AGENT not in {role for role, _ in event.roles}


def test_who_dismisses_keeps_the_office(read: Read) -> None:
    """The president's is not the function that is left."""
    [event] = read("Le président afghan Hamid Rezaï a limogé mercredi deux ministres.").events
    assert event.kind == "Departure"
    assert Role.FUNCTION not in {role for role, _ in event.roles}


def test_who_bids_for_whom(read: Read) -> None:
    """« l'OPA de X sur Y »."""
    [event] = read("L'OPA du groupe Danel sur la société Textilis a réussi.").events
    told = {role: f.name for role, f in event.roles if isinstance(f, Entity)}
    assert (event.kind, told) == ("Acquisition", {Role.AGENT: "Danel", Role.PATIENT: "Textilis"})


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("L'État a promis 3 millions d'euros à la ville de Gap.", Status.PLANNED),
        ("La ville a budgété 3 millions d'euros pour la piscine.", Status.PLANNED),
        ("L'État a versé 3 millions d'euros à la ville de Gap.", Status.ASSERTED),
    ],
)
def test_what_is_promised_is_not_spent(read: Read, text: str, status: Status) -> None:
    """Money that is promised or budgeted is yet to be paid."""
    assert [event.status for event in read(text).events if event.kind == "Spending"] == [status]


def test_who_fears_a_closure_closes_nothing(read: Read) -> None:
    """« redoute », which the model does not know for a form of its verb."""
    [event] = [
        event for event in read("Le syndicat Orial redoute la fermeture du silo.").events if event.kind == "Closure"
    ]
    assert Role.AGENT not in {role for role, _ in event.roles}


def test_who_asks_for_two_things_does_neither(read: Read) -> None:
    """« réclame une hausse et l'embauche de douze soignants »: the union hires nobody."""
    [event] = [
        event
        for event in read("Le syndicat CGT réclame une hausse de salaire et l'embauche de douze soignants.").events
        if event.kind == "Hiring"
    ]
    assert Role.AGENT not in {role for role, _ in event.roles}
