"""Tests of :mod:`kg.annotate.beside`: who a participle behind a comma is said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Il succède à un jeune écrivain, Simon Vasseur, récompensé l'an dernier pour son roman.", "Decision",
         "Simon Vasseur"),
        ("Le maire a reçu Paul Vasseur, distingué par le jury pour son livre.", "Decision", "Paul Vasseur"),
        ("Le parquet a interrogé Paul Vasseur, transféré lundi à Pau.", "Transfer", "Paul Vasseur"),
    ],
)  # fmt: skip
def test_who_undergoes_it(read: Read, text: str, kind: str, name: str) -> None:
    """The name right before the comma."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {f.name for role, f in event.roles if role is Role.PATIENT and isinstance(f, Entity)} == {name}
