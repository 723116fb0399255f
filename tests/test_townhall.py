"""« la Ville » is the town that the article is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Read


def _names(read: Read, text: str, words: str) -> set[str]:
    reading = read(text)
    return {e.name for e in reading.entities for m in e.mentions if reading.text.words(m.span) == words}


def test_the_town_of_the_title(read: Read) -> None:
    """Not the one named last."""
    text = (
        "Un gymnase pour Limoges\n\nLe chantier a été présenté à Grenoble mardi. La Ville versera un million d'euros."
    )
    assert _names(read, text, "La Ville") == {"Limoges"}


def test_the_town_named_most(read: Read) -> None:
    """Where the title names none."""
    text = (
        "Un gymnase attendu\n\nÀ Limoges, le chantier est long. Les clubs de Limoges attendent. Le projet a été "
        "présenté à Grenoble mardi. La Ville versera un million d'euros."
    )
    assert _names(read, text, "La Ville") == {"Limoges"}
