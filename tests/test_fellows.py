"""Tests of :mod:`kg.extract.events.fellows`: who is named with another has its part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

_TOGETHER = (
    ("Plusieurs banques, dont Renault et Danone, sont visées par une enquête.", Role.PATIENT, {"Renault", "Danone"}),
    (
        "Lundi, le fabricant de matériel Renault et Nestlé Santé ont reçu des subventions d'un million d'euros.",
        Role.RECIPIENT,
        {"Renault", "Nestlé Santé"},
    ),
    ("Le sucre est vendu par plusieurs groupes, dont Renault et Danone.", Role.AGENT, {"Renault", "Danone"}),
    ("Trois firmes, dont Danone, sont accusées de fraude par la ville de Gap.", Role.PATIENT, {"Danone"}),
)


@pytest.mark.parametrize(("text", "role", "names"), _TOGETHER)
def test_those_named_together_have_one_part(read: Read, text: str, role: Role, names: set[str]) -> None:
    """Behind « dont » that of those whom they are some of, behind « et » that of the one before."""
    [parts] = [event.roles for event in read(text).events]
    told = {(other, filler.name) for other, filler in parts if isinstance(filler, Entity) and filler.name in names}
    assert told == {(role, name) for name in names}


def test_a_time_has_no_fellow(read: Read) -> None:
    """« en 1997 et elle »: nobody is when something happens, wherever the model hangs « et »."""
    found = read("Danone a lancé une sonde en 1997 et elle est la seule à avoir réussi à déployer des rovers sur Mars.")
    assert not [f for event in found.events for role, f in event.roles if role is Role.TIME and isinstance(f, Entity)]
