"""Tests of :mod:`kg.annotate.womanly`: women whom « son » makes the model take for men."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Son avocate a renoncé au pourvoi.", "avocate"),
        ("Son adjointe a renoncé au poste.", "adjointe"),
        ("Mon éditrice a renoncé au livre.", "éditrice"),
    ],
)
def test_a_woman_behind_son(parse: Parse, text: str, noun: str) -> None:
    """The noun is feminine, whatever stands before it for the sake of its vowel."""
    [word] = [token for token in parse(text).tokens if token.text == noun]
    assert word.has("Gender=Fem")
    assert not word.has("Gender=Masc")


def test_she_goes_on(read: Read) -> None:
    """« elle » is she, and nobody else who is named."""
    text = "Son avocate a soutenu que Jean Rolet dormait. Pour elle, le dossier est vide."
    assert said(read(text)) == [("avocate", "Jean Rolet dormait"), ("avocate", "le dossier est vide")]
