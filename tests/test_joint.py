"""Tests of :mod:`kg.extract.quotations.joint`: those who say a thing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "D'après Luc Roy et Jean Morel, le pont est usé.",
        [("Luc Roy", "le pont est usé"), ("Jean Morel", "le pont est usé")],
    ),
    (
        "Interrogés par l'AFP, Luc Roy et Jean Morel ont affirmé que le pont est usé.",
        [("Luc Roy", "le pont est usé"), ("Jean Morel", "le pont est usé")],
    ),
    (
        "Le pont est usé, ont estimé Luc Roy (PS) et Jean Morel (UMP).",
        [("Luc Roy", "Le pont est usé"), ("Jean Morel", "Le pont est usé")],
    ),
    ("Selon Luc Roy, le pont et Jean Morel sont usés.", [("Luc Roy", "le pont et Jean Morel sont usés")]),
    (
        "Luc Roy, maire de Dax, et Jean Morel, maire de Pau, promettent un pont.",
        [("Luc Roy", "un pont"), ("Jean Morel", "un pont")],
    ),
    (
        "Le président Luc Roy et son homologue sénégalais Jean Morel se sont vus lundi, exprimant leur volonté d'agir.",
        [("Luc Roy", "leur volonté d'agir"), ("Jean Morel", "leur volonté d'agir")],
    ),
    (
        "Le maire Luc Roy et l'ancien ministre Jean Morel demandent une enquête.",
        [("Luc Roy", "une enquête"), ("Jean Morel", "une enquête")],
    ),
    ("Le père de Luc Roy et le député Jean Morel demandent un vote.", [("père de Luc Roy", "un vote")]),
    (
        "« Nous tiendrons », ont dit le ministre belge Luc Roy et son homologue grec Jean Morel, dans une lettre.",
        [("Luc Roy", "Nous tiendrons"), ("Jean Morel", "Nous tiendrons")],
    ),
    (
        "Les camps de Luc Bas et de Guy Roy ont dénoncé des fraudes.",
        [("Les camps de Luc Bas et de Guy Roy", "des fraudes")],
    ),
    ("Le maire Luc Roy, devant Jean Morel et Ana Roux, a promis un vote.", [("Luc Roy", "un vote")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_those_who_say_a_thing_together(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A plural verb is of all that a conjunction joins, over functions and appositions, no more."""
    assert said(read(sentence)) == expected
