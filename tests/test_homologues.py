"""Who of two is meant, by the land of each or by what one is accused of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

_MET = "Le ministre de la Défense Laurent Fabian a reçu son homologue russe Sergueï Lavrine. "


def _called(read: Read, text: str, name: str) -> set[str]:
    reading = read(text)
    [entity] = [one for one in reading.entities if one.name == name]
    return {reading.text.meant(mention.span) for mention in entity.mentions}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (f"{_MET}Le Français a plaidé pour une trêve.", "Laurent Fabian", "Le Français"),
        (f"{_MET}Le Russe s'y est opposé.", "Sergueï Lavrine", "Le Russe"),
        (f"{_MET}Le Français a plaidé pour une trêve, le Russe s'y est opposé.", "Sergueï Lavrine", "le Russe"),
    ],
)
def test_the_adjective_of_a_title_tells_a_land(read: Read, text: str, name: str, words: str) -> None:
    """« son homologue russe X » is a Russian, and no Frenchman."""
    assert words in _called(read, text, name)


@pytest.mark.parametrize("noun", ["L'accusé", "Le prévenu"])
def test_who_defends_is_not_accused(read: Read, noun: str) -> None:
    """To defend is no assault, though to defend oneself may be one."""
    text = f"L'avocate Ana Roux a défendu son client, Paul Anzin. {noun} n'a pas pris la parole."
    assert noun not in _called(read, text, "Ana Roux")
