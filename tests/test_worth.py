"""Which nameless figures become entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Refer

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
