"""A paper that is only quoted, or told something, is not what the text is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _called(read: Read, text: str, name: str) -> set[str]:
    """The words that stand for whoever bears a name."""
    found = read(text)
    return {found.text.words(m.span) for one in found.entities if one.name == name for m in one.mentions}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Luc Bas l'a dit à l'AFP. Le groupe vendra l'usine.", "AFP", "Le groupe"),
        ("La scierie ferme, selon Les Échos. L'opération créerait le leader français du secteur.", "Les Échos",
         "le leader français du secteur"),
    ],
)  # fmt: skip
def test_whom_it_is_told_to(read: Read, text: str, name: str, words: str) -> None:
    """Neither is the firm."""
    assert words not in _called(read, text, name)


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Le Figaro a publié une étude. Le groupe a perdu un million.", "Le Figaro", "Le groupe"),
        ("Luc Bas l'a écrit dans Le Figaro. Le quotidien paraît le matin.", "Le Figaro", "Le quotidien"),
    ],
)
def test_what_is_told_of_it(read: Read, text: str, name: str, words: str) -> None:
    """One that acts, and one that is called what it is."""
    assert words in _called(read, text, name)
