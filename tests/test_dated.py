"""Titles without marks that their year tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_ACTOR = "L'acteur a joué au théâtre et au cinéma. "


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Il était dans Le Chemin des dunes (1987).", "Le Chemin des dunes"),
        ("On l'a vu dans Cascatelle (1994).", "Cascatelle"),
        ("On retient L'Orage (1974), Nous partirons demain (1977) et Le Frère de la mariée (1990).",
         "Nous partirons demain"),
        ("On retient L'Orage (1974), Nous partirons demain (1977) et Le Frère de la mariée (1990).",
         "Le Frère de la mariée"),
        ("Il a tourné avec Luc Besnard (Bande rouge, 1964).", "Bande rouge"),
        ("On retient L'Orage (1989); Rien ne presse d'après Serge Danet (2003).", "Rien ne presse"),
        ("On retient L'Orage (1989); Rats gris d'Urs Vidmer (2006).", "Rats gris"),
    ],
)  # fmt: skip
def test_a_year_in_brackets_tells_a_title(parse: Parse, french: Language, sentence: str, title: str) -> None:
    """Behind the title, or with it behind who made it, in a text about the arts."""
    assert (title, "work") in named(parse, french, _ACTOR + sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Il a étudié à Munich (1958).", "Munich"),
        ("Il a enseigné au Conservatoire de Lyon (1960).", "Conservatoire de Lyon"),
        ("Il a joué avec Anne Brunel (1955).", "Anne Brunel"),
        ("Il a joué dans L'Orage de Bernard Tavernel (1974).", "Bernard Tavernel"),
        ("Le roman d'Anne Brunel (Verdane, 1983) est lu.", "Verdane"),
        ("Il a reçu un César (1981).", "César"),
    ],
)
def test_what_else_a_year_stands_behind(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """Towns, schools, people, publishers and prizes are no works."""
    assert (words, "work") not in named(parse, french, _ACTOR + sentence)


def test_a_year_tells_nothing_of_other_texts(parse: Parse, french: Language) -> None:
    """A law or a match has a year as well."""
    assert ("La Route Bleue", "work") not in named(parse, french, "Le maire a inauguré La Route Bleue (1987).")
