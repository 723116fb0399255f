"""Tests of :mod:`kg.extract.quotations.sourceless`: source phrases that name no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("La troupe joue « Germinal » d'après Zola.", []),
    ("Il met en scène Les Misérables d'après Victor Hugo au théâtre de Nîmes.", []),
    ("Elle a tiré un film d'après le roman d'Ana Roux.", []),
    ("« Le pont tiendra » d'après Ana Roux.", [("Ana Roux", "Le pont tiendra")]),
    ("D'après Ana Roux, le pont tiendra.", [("Ana Roux", "le pont tiendra")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_a_source_phrase_that_names_none(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What a work is made from has said nothing; behind a clause, or for no work, it has."""
    reading = read(sentence)
    found = [(getattr(c.speaker, "name", getattr(c.speaker, "label", "")), c.content) for c in reading.claims]
    assert [(speaker, reading.text.words(content)) for speaker, content in found] == expected
