"""Which nameless figures become entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read, Refer

KEPT = (
    ("La police a arrêté deux hommes.", "police"),
    ("Le gouvernement a annoncé une réforme.", "gouvernement"),
    ("Un cargo a sombré. Le cargo venait de Lagos. Ce cargo transportait du bois.", "cargo"),
)
LEFT = (
    ("Le dossier est en cours.", "cours"),
    ("Un passant a crié.", "passant"),
    ("Des clients attendent.", "clients"),
)


@pytest.mark.parametrize(("text", "name"), KEPT)
def test_kept(refer: Refer, text: str, name: str) -> None:
    """Bodies of state, and what a text comes back to."""
    assert name in {entity.name for entity in refer(text).entities}


@pytest.mark.parametrize(("text", "name"), LEFT)
def test_left(refer: Refer, text: str, name: str) -> None:
    """What is mentioned in passing."""
    assert name not in {entity.name for entity in refer(text).entities}


@pytest.mark.parametrize(
    ("text", "who", "kind"),
    [
        ("Un vigile a crié. Il a été blessé au bras.", "vigile", "Injury"),
        ("Des ouvriers dormaient dans la scierie. Ils ont été évacués.", "ouvriers", "Transfer"),
    ],
)
def test_who_undergoes_it_by_a_pronoun(read: Read, text: str, who: str, kind: str) -> None:
    """Whoever is told of once by a noun and then by what happens to « il » is somebody."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert who in {filler.name for _, filler in event.roles if isinstance(filler, Entity)}
