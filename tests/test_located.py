"""Where something happens whose own sentence does not tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _places(read: Read, text: str, kind: str) -> list[str]:
    [event] = [event for event in read(text).events if event.kind == kind]
    return [filler.name for role, filler in event.roles if role is Role.PLACE and isinstance(filler, Entity)]


@pytest.mark.parametrize("title", ["Tchad : l'opposition en tête", "Législatives au Tchad : l'opposition en tête"])
def test_a_vote_is_held_in_the_land_of_the_title(title: str, read: Read) -> None:
    """What a title names before its colon is what the votes below it are held in."""
    text = f"{title}\n\nLe parti de Luc Bas arrive premier avec 40 sièges."
    assert _places(read, text, "Election") == ["Tchad"]


def test_a_party_is_no_land(read: Read) -> None:
    """Under the name of a party nobody is elected anywhere."""
    assert not _places(
        read, "UMP : Luc Bas élu\n\nLuc Bas a été élu président du parti avec 60 % des voix.", "Election"
    )


def test_the_hurt_are_where_it_happened(read: Read) -> None:
    """A toll told right behind an accident is of it."""
    text = "Un autocar s'est renversé lundi près de Vichy. Douze passagers ont été blessés."
    assert _places(read, text, "Injury") == ["Vichy"]


def test_a_toll_of_something_else_is_elsewhere(read: Read) -> None:
    """Where the toll tells what has hurt them, or when, it need not be the accident."""
    text = "Un autocar s'est renversé lundi près de Vichy. Le conflit avait fait trois blessés en 2010."
    assert not _places(read, text, "Injury")


def test_a_vote_abroad_is_held_there(read: Read) -> None:
    """Where the title tells of no vote, and another country is spoken of, the vote may be that one's."""
    text = "Pérou : le président félicite Luis Prado\n\nIl reverra le Chili. Luis Prado a été élu mardi."
    assert not _places(read, text, "Election")
