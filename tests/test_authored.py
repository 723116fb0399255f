"""Titles without marks, which the text of an article about the arts leaves bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

from kg.extract import mentions
from kg.model import Reading

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Le prix du jury est allé au film Vents contraires, et à La Ronde des ombres du Suédois Nils Berglund.",
         "La Ronde des ombres"),
        ("Le cinéaste aime Fever de Martin Scorsese.", "Fever"),
        ("La romancière est primée pour Le Jardin gris.", "Le Jardin gris"),
        ("Le romancier a reçu le prix Médicis pour Sel et Fièvre (Verdon).", "Sel et Fièvre"),
        ("Au cinéma, le public aime « Fever » de Martin Scorsese.", "Fever"),
        ("Les acteurs jouent dans La Ronde des ombres (The Shadow Dance) de Martin Scorsese.", "The Shadow Dance"),
    ],
)  # fmt: skip
def test_a_title_is_told_by_its_author(parse: Parse, french: Language, sentence: str, title: str) -> None:
    """An author, a prize or an article in a capital makes a work of bare words."""
    assert (title, "work") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("La CGT de Bernard Thibault a quitté la table.", "CGT"),
        ("Le cinéaste a rejoint l'UMP de Nicolas Sarkozy.", "UMP"),
        ("Le prix du roman va pour une fois à Lyon.", "Lyon"),
        ("Le film a été tourné au palais d'Erlanger de Martin Lebrun.", "Erlanger"),
        ("Le prix du meilleur film est pour Martin Scorsese.", "Martin Scorsese"),
    ],
)
def test_what_belongs_to_somebody_is_no_title(parse: Parse, french: Language, sentence: str, words: str) -> None:
    """Parties, towns and people keep their kind in a text about the arts, and all does elsewhere."""
    assert (words, "work") not in named(parse, french, sentence)


def test_a_title_is_found_again(parse: Parse, french: Language) -> None:
    """What was told to be a title is one without its author."""
    text = (
        "Le film Vents gris plaît, La Ronde des ombres de Martin Scorsese aussi. Il a vu La Ronde des ombres deux fois."
    )
    reading = mentions.extract(Reading(parse(text)), french)
    assert (
        sum(m.kind is not None and m.kind.value == "work" and m.span.end - m.span.start == 19 for m in reading.mentions)
        == 2
    )
