"""Tests of :mod:`kg.extract.quotations.sharing`: verbs of a sentence that share who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SHARED: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Luc Brun a averti qu'il ne pourrait pas venir et a menacé de partir.",
        [("Luc Brun", "il ne pourrait pas venir"), ("Luc Brun", "de partir")],
    ),
    (
        "Luc Brun assure que le pont est sûr et n'exclut pas un vote.",
        [("Luc Brun", "le pont est sûr"), ("Luc Brun", "un vote")],
    ),
    (
        "Le pont tiendra, soutient Luc Brun, ajoutant que le bac est vieux.",
        [("Luc Brun", "Le pont tiendra"), ("Luc Brun", "le bac est vieux")],
    ),
    (
        "Luc Brun dénonce le choix de la Ville, qui a promis un vote, et réclame un débat.",
        [("Luc Brun", "le choix de la Ville"), ("la Ville", "un vote"), ("Luc Brun", "un débat")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SHARED)
def test_who_speaks_again(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """Who has spoken first speaks again, over a thing that cannot and over a clause that is another's."""
    assert said(read(sentence)) == expected
