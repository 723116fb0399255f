"""Words that tell nothing beside what another word of their clause tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Des milliers de retraités ont défilé jeudi à Lyon pour dénoncer la réforme.", {"Protest"}),
        ("Quatre victimes ont porté plainte contre le chirurgien.", {"Accusation"}),
        ("La fondation Solis a remis un don de 4 millions d'euros au musée.", {"Spending"}),
        ("Luc Bas a été condamné à une amende de 300 euros.", {"Decision"}),
    ],
)
def test_one_word_tells_what_happens(read: Read, text: str, kinds: set[str]) -> None:
    """What is only asked, named or handed over is no happening of its own."""
    assert {event.kind for event in read(text).events} == kinds


def test_who_hands_over_a_gift_gives_it(read: Read) -> None:
    """And does not receive it."""
    [event] = read("La fondation Solis a remis un don de 4 millions d'euros au musée.").events
    assert (Role.AGENT, "fondation Solis") in {(role, f.name) for role, f in event.roles if isinstance(f, Entity)}


@pytest.mark.parametrize(
    "text",
    ["Trois victimes ont été recensées à Dax.", "Le député a dénoncé la réforme jeudi à Lyon."],
)
def test_what_stands_alone_is_told(read: Read, text: str) -> None:
    """The dead who are counted, and who denounces without marching."""
    assert read(text).events
