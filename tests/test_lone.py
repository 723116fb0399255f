"""Tests of :mod:`kg.annotate.lone`: what is joined to the subject of a verb in the singular."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "name", "first"),
    [
        ("Une société fondée par d’anciens ingénieurs de Sorvel et Mirelle a levé 105 millions.", "Mirelle", "Sorvel"),
        ("Le trafic ferroviaire entre Toulouse et Auch a été interrompu hier.", "Auch", "Toulouse"),
        ("Le ministre Luc Roy et Ana Bas ont signé.", "Ana", "ministre"),
    ],
)
def test_a_verb_in_the_singular_has_one_subject(parse: Parse, text: str, name: str, first: str) -> None:
    """« anciens ingénieurs de Sorvel et Mirelle a levé »: the second name goes with the first, not with the subject."""
    tokens = parse(text).tokens
    [token] = [token for token in tokens if token.text == name]
    assert tokens[token.head].text == first


def test_who_is_named_beside_the_subject_has_done_nothing(read: Read) -> None:
    """Where the name stands in what tells of the subject, it has no part in the event of its verb."""
    text = "Une société fondée par d’anciens ingénieurs de Sorvel et Mirelle a levé 105 millions d’euros."
    assert all(getattr(part, "name", "") != "Mirelle" for event in read(text).events for _, part in event.roles)
