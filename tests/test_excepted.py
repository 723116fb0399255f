"""Tests of :mod:`kg.annotate.excepted`: what a sentence sets apart from what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("Les syndicats (hors CGT) ont signé.", set()),
        ("Les syndicats (CGT exclue) ont signé.", set()),
        ("Les syndicats, sauf la CGT, ont signé.", set()),
        ("Les syndicats, dont la CGT, ont signé.", {"CGT"}),
    ],
)
def test_who_is_set_apart_has_no_part(read: Read, text: str, agents: set[str]) -> None:
    """« (hors CGT) » and « (CGT exclue) » tell who has not signed."""
    parts = [(role, part) for event in read(text).events for role, part in event.roles if role == "agent"]
    assert {one for _, part in parts if (one := getattr(part, "name", "")) == "CGT"} == agents


def test_who_is_set_apart_in_brackets_is_not_the_body(read: Read) -> None:
    """« l'intersyndicale (CFTC exceptée) » is everybody but the CFTC, and « (CGT, FO) » are several."""
    for bracket in ("CFTC exceptée", "CFTC, FO"):
        reading = read(f"La grève à l'appel de l'intersyndicale ({bracket}) a débuté.")
        [body] = [entity for entity in reading.entities if entity.name == "CFTC"]
        assert len(body.mentions) == 1
