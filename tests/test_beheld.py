"""Infinitives of what is seen: « Orial a vu son bénéfice chuter »."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("Thales a vu son bénéfice chuter de 30 %.", "bénéfice"),
        ("Renault a vu son chiffre d'affaires bondir de 6 %.", "chiffre d'affaires"),
    ],
)
def test_what_is_seen_does_it(read: Read, text: str, patient: str) -> None:
    """The object of « voir » is the subject of the infinitive, and nothing is found."""
    [event] = read(text).events
    told = {name(filler) for role, filler in event.roles if role is Role.PATIENT}
    assert (event.kind, told) == ("Change", {patient})
