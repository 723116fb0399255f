"""Tests of :mod:`kg.extract.quotations.subordinate`: where the main clause takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Si Luc Roy a affirmé que les cours seraient assurés, le dernier mot reviendra aux enseignants.",
        [("Luc Roy", "les cours seraient assurés")],
    ),
    ("Alors que Luc Roy assure que tout va bien, les habitants s'inquiètent.", [("Luc Roy", "tout va bien")]),
    (
        "Quand Luc Roy a affirmé que le pont, usé par le sel, fermerait, les commerçants ont ri.",
        [("Luc Roy", "le pont, usé par le sel, fermerait")],
    ),
    (
        "Après Anne Petit qui a annoncé, lundi, qu'elle quittait le groupe, c'est au tour de Luc Roy de partir.",
        [("Anne Petit", "elle quittait le groupe")],
    ),
    ("En annonçant que le pont fermerait, Luc Roy a surpris les élus.", [("Luc Roy", "le pont fermerait")]),
    (
        "Si Luc Roy assure que le pont tiendra, un an de plus, la foule a ri.",
        [("Luc Roy", "le pont tiendra, un an de plus")],
    ),
    ("Luc Roy assure que si le pont ferme, la ville mourra.", [("Luc Roy", "si le pont ferme, la ville mourra")]),
    (
        "Si Luc Roy démissionne, Ana Roux assure que le pont tiendra, la digue tiendra aussi.",
        [("Ana Roux", "le pont tiendra, la digue tiendra aussi")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_where_the_main_clause_takes_over(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What is said in a clause before the main one ends with it, not with an apposition in it."""
    assert said(read(sentence)) == expected
