"""Tests of :mod:`kg.extract.quotations.joint`: those who say a thing together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "La France et l'Espagne ont fait savoir qu'elles ne reconnaîtraient pas le scrutin.",
        [("France", "elles ne reconnaîtraient pas le scrutin"), ("Espagne", "elles ne reconnaîtraient pas le scrutin")],
    ),
    (
        "La CGT et la CFDT réclament une hausse des salaires.",
        [("CGT", "une hausse des salaires"), ("CFDT", "une hausse des salaires")],
    ),
    (
        "Les vendeurs, que soutiennent la CGT et Solidaires, demandent de porter le salaire à 1 700 euros.",
        [("Les vendeurs", "de porter le salaire à 1 700 euros")],
    ),
    (
        "La CGT, qui a reçu Paul Brun et Luc Roy, réclame une hausse des salaires.",
        [("CGT", "une hausse des salaires")],
    ),
    (
        (
            "Ni la direction ni la CFDT n'ont réagi, ainsi que la CGT et Solidaires qui demandaient de "
            "porter le salaire à 1 700 euros, ni les patrons."
        ),
        [("CGT", "de porter le salaire à 1 700 euros"), ("Solidaires", "de porter le salaire à 1 700 euros")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_who_speaks_together(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """Each of two names that a conjunction joins says what a plural verb tells, and nobody else does."""
    reading = read(sentence)
    found = [(getattr(c.speaker, "name", getattr(c.speaker, "label", "")), c.content) for c in reading.claims]
    assert [(speaker, reading.text.words(content)) for speaker, content in found] == expected
