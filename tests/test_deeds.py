"""Tests of :mod:`kg.extract.quotations.deeds`: verbs that tell what was done, and no speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Elle a présenté dix pièces sur la guerre, écrit par Luc Roy et Ana Roux.", []),
    ("« Le pont est usé », écrit par ailleurs Luc Roy.", [("Luc Roy", "Le pont est usé")]),
    ("« Le pont est usé », dit par téléphone Luc Roy.", [("Luc Roy", "Le pont est usé")]),
    ("Mardi, des « combats violents » ont opposé des soldats et des rebelles.", []),
    (
        "Mardi, des « combats violents » ont opposé des soldats et des rebelles, a annoncé Luc Roy.",
        [("Luc Roy", "Mardi, des « combats violents » ont opposé des soldats et des rebelles")],
    ),
    ("« Jamais », oppose le maire.", [("le maire", "Jamais")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_a_deed_between_a_quotation_and_a_name(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A participle with an agent and a verb whose subject is quoted say nothing of who spoke."""
    assert said(read(sentence)) == expected
