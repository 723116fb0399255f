"""Tests of :mod:`kg.annotate.deceased`: « mort » as the participle that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    "text",
    [
        "Jean Rolet, mort dans un accident, avait 63 ans.",
        "L'écrivain Jean Rolet, mort à 70 ans, laisse deux enfants.",
        "L'écrivain Jean Rolet, mort d'un cancer, laisse deux enfants.",
        "Le chanteur Jean Rolet, mort mardi à Melle, avait 70 ans.",
        "Jean Rolet (mort en 1999) avait fondé le club.",
    ],
)
def test_who_is_dead_by_a_participle(read: Read, text: str) -> None:
    """It is an event, and he undergoes it."""
    [death] = [event for event in read(text).events if event.kind == "Death"]
    assert [f.name for role, f in death.roles if role is Role.PATIENT and isinstance(f, Entity)] == ["Jean Rolet"]


@pytest.mark.parametrize(
    ("text", "word", "pos"),
    [
        ("Un soldat mort au combat a été honoré.", "mort", "VERB"),
        ("Les soldats morts au combat ont été honorés.", "morts", "VERB"),
        ("Jean Rolet, mort de rire, a salué la salle.", "mort", "NOUN"),
        ("Le mort, un homme de 30 ans, a été identifié.", "mort", "NOUN"),
        ("La réforme est restée lettre morte à Melle.", "morte", "ADJ"),
        ("L'accident a fait dix morts à Melle.", "morts", "NOUN"),
    ],
)
def test_what_is_a_participle(parse: Parse, text: str, word: str, pos: str) -> None:
    """Behind somebody, and before when, where or how."""
    assert next(token.pos for token in parse(text).tokens if token.text == word) == pos
