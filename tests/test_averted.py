"""What is told by what has not been, and who is only missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


def _deaths(read: Read, text: str) -> list[Status]:
    return [event.status for event in read(text).events if event.kind == "Death"]


@pytest.mark.parametrize(
    "text",
    [
        "La cavalière n'a pas survécu à ses blessures.",
        "Le parapentiste n'a malheureusement pas survécu au choc.",
        "Malgré l'arrivée du Samu, le pêcheur n'a pu être réanimé.",
        "Les secouristes n'ont pas réussi à réanimer Luc Bas.",
    ],
)
def test_who_has_not_survived_is_dead(text: str, read: Read) -> None:
    """To have not survived, or not been revived, is a death that has been."""
    assert _deaths(read, text) == [Status.ASSERTED]


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas ne survivra pas à ses blessures.",
        "Sans gilet, le pêcheur n'aurait pas survécu.",
        "Si Luc Bas n'a pas survécu, il faudra le dire.",
        "Ana Roux craint que son fils n'ait pas survécu.",
        "Une fillette de 8 ans a disparu samedi à Dax.",
        "La joggeuse disparue lundi a été retrouvée à Gap.",
    ],
)
def test_who_may_be_dead_is_not_told_dead(text: str, read: Read) -> None:
    """A fear, a hypothesis, what is to come and somebody missing are no deaths that have been."""
    assert Status.ASSERTED not in _deaths(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas a survécu à l'accident.",
        "Le cinéma de Dax n'a pas survécu à la crise.",
        "Le maire n'a pas survécu politiquement à ce scandale.",
    ],
)
def test_who_lives_and_what_closes_is_not_dead(text: str, read: Read) -> None:
    """Who has survived has not died, nor has a house that a crisis closed."""
    assert not _deaths(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Le chanteur Luc Bas a disparu lundi à l'âge de 84 ans.",
        "Dix marins ont disparu dans le naufrage du chalutier.",
        "L'actrice Ana Roux, disparue en 2003, avait deux filles.",
    ],
)
def test_some_are_told_dead_by_disappearing(text: str, read: Read) -> None:
    """An age, a cause or a bare year tell that who has disappeared is dead."""
    assert _deaths(read, text) == [Status.ASSERTED]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Deux alpinistes ont été retrouvés morts par les gendarmes de Gap.", "Death"),
        ("Le cycliste a été pris en charge par les secours.", "Injury"),
    ],
)
def test_who_finds_or_helps_does_no_harm(text: str, kind: str, read: Read) -> None:
    """Who finds the dead has not killed, who looks after the hurt has not hurt them."""
    event = next(event for event in read(text).events if event.kind == kind)
    assert {Role.AGENT, Role.SOURCE}.isdisjoint(role for role, _ in event.roles)


def test_a_call_for_witnesses_backs_nobody(read: Read) -> None:
    """« un appel à témoins » supports no witness."""
    assert all(event.kind != "Support" for event in read("Un appel à témoins a été lancé par la police.").events)
