"""A paper that is only quoted, or told something, is not what the text is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.lang.fr import FRENCH
from kg.lang.media import medium

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
        ("Gap (AFP)\n\nDes élèves ont fui leur école.", "AFP", "leur école"),
        ("Le Monde a révélé que Nortec avait triché. L'entreprise a porté plainte.", "Le Monde", "L'entreprise"),
        ("Luc Bas l'a dit aux Échos. Le groupe vendra l'usine.", "Échos", "Le groupe"),
        ("Selon Luc Bas, analyste chez Orvalis, le groupe belge vendra l'usine.", "Orvalis", "le groupe belge"),
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
        ("Selon Luc Bas, directeur d'Orvalis, le groupe vendra l'usine.", "Orvalis", "le groupe"),
    ],
)
def test_what_is_told_of_it(read: Read, text: str, name: str, words: str) -> None:
    """One that acts, and one that is called what it is."""
    assert words in _called(read, text, name)


@pytest.mark.parametrize(
    ("name", "known"),
    [("Le Figaro", True), ("Figaro", True), ("Échos", True), ("AFP", True), ("Figaro Madame", False), ("Le", False)],
)
def test_a_medium_by_its_name(name: str, known: bool) -> None:  # noqa: FBT001 - a row of the table above
    """Its article may have gone into « au » or « aux »; a part of a name is none."""
    assert medium(name, FRENCH.names) is known
