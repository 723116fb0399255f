"""Tests of :mod:`kg.extract.claims.latter`: whom « ce dernier » and « celle-ci » take up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

LATTER: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Jean Morel a reçu Luc Brun. Ce dernier a dit que le pont tiendra.", [("Luc Brun", "le pont tiendra")]),
    ("Jean Morel a reçu Ana Brun. Celle-ci a dit que le pont tiendra.", [("Ana Brun", "le pont tiendra")]),
    ("Jean Morel a reçu Ana Brun. Ce dernier a dit que le pont tiendra.", [("Jean Morel", "le pont tiendra")]),
    ("Le maire a réuni la direction. Celle-ci assure que le four tiendra.", [("la direction", "le four tiendra")]),
    ("Le maire a saisi l'institut Kerlan. Celui-ci dit que le four tiendra.", [("institut Kerlan", "le four tiendra")]),
    ("Jean Morel a vu le consul. Ce dernier, Luc Brun, dit que le four tiendra.", [("Luc Brun", "le four tiendra")]),
    (
        "Jean Morel a reçu Luc Brun, élu du Front uni. Celui-ci dit que le four tiendra.",
        [("Luc Brun", "le four tiendra")],
    ),
    (
        "Le préfet accuse la société Altis. Celle-ci se défend : elle dit que le four tiendra.",
        [("Altis", "le four tiendra")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), LATTER)
def test_who_was_told_of_last(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """The last of the gender that the word has speaks, named or told of by a noun."""
    assert said(read(sentence)) == expected


SEVERAL: tuple[tuple[str, str], ...] = (
    ("Un passant a parlé aux gendarmes. Ceux-ci estiment que le pont tiendra.", "gendarmes"),
    ("Le préfet a reçu les riveraines. Celles-ci estiment que le pont tiendra.", "les riveraines"),
    ("La mairie a reçu les forains. Ces derniers estiment que le pont tiendra.", "les forains"),
)


@pytest.mark.parametrize(("sentence", "who"), SEVERAL)
def test_several_who_were_told_of_last(read: Read, sentence: str, who: str) -> None:
    """« ceux-ci » is no « ci », nor anybody who is alone."""
    assert said(read(sentence)) == [(who, "le pont tiendra")]
