"""Tests of :mod:`kg.extract.claims.voices`: who speaks for a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

VOICES: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("L'Espagne, par la voix de Luc Brun, a jugé que le pont est usé.", [("Luc Brun", "le pont est usé")]),
    ("L'Espagne a fait savoir, par la voix de Luc Brun, que le pont est usé.", [("Luc Brun", "le pont est usé")]),
    ("La société Orial, représentée par Ana Brun, assure que le four tiendra.", [("Ana Brun", "le four tiendra")]),
    ("La société Orial, fondée par Ana Brun, assure que le four tiendra.", [("Orial", "le four tiendra")]),
)


@pytest.mark.parametrize(("sentence", "expected"), VOICES)
def test_whose_voice_it_is(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """Who lends a body his voice says it; who has only to do with the body does not."""
    assert said(read(sentence)) == expected
