"""Objects of verbs, and what the parse only hangs on to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import told

if TYPE_CHECKING:
    from conftest import Find, Read

_NOT = (
    (
        "En rachetant les participations d'Oxalis et de l'institut Bolvig, le fonds Marvel Invest a gagné.",
        ("institut Bolvig", "owner", "Marvel Invest"),
    ),
    (
        "La famille Rondeau possède 67 % des parts, le groupe Bolvig 12 %, le groupe Oxalis 6 %.",
        ("Oxalis", "owner", "Rondeau"),
    ),
    ("La société Bolvig a lancé une campagne d'affichage.", ("Bolvig", "produces", "campagne d'affichage")),
    ("La société Bolvig vend ses parts à la commune.", ("Bolvig", "produces", "parts")),
)


@pytest.mark.parametrize(("sentence", "unwanted"), _NOT)
def test_no_object(read: Read, sentence: str, unwanted: tuple[str, str, str]) -> None:
    """One more complement behind « de », who has a share of his own, a campaign."""
    assert unwanted not in told(read(sentence))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Le fonds Marvel Invest a racheté Oxalis et Bolvig.", ("Oxalis", "owner", "Marvel Invest")),
        (
            "La scission d'Oxalis et du Parti des jardins, fondé par l'horticulteur Luc Rondeau, est consommée.",
            ("Parti des jardins", "founder", "Luc Rondeau"),
        ),
        ("La Ligue du Sud, dont Luc Rondeau est issu, a perdu.", ("Luc Rondeau", "memberOf", "Ligue du Sud")),
    ],
)
def test_objects(read: Read, sentence: str, wanted: tuple[str, str, str]) -> None:
    """Wares, names in a row, and what a participle is said of."""
    assert wanted in told(read(sentence))


@pytest.mark.parametrize(
    ("marked", "produced"),
    [
        ("[Bolvig|organization] vend des vélos.", {"vélos"}),
        ("[Bolvig|organization] lance une campagne.", set()),
        ("[Bolvig|organization] vend ses actions.", set()),
    ],
)
def test_wares(find: Find, marked: str, produced: set[str]) -> None:
    """What is made and sold, and what only is launched or given up."""
    assert {row[2] for row in find(marked) if row[1] == "produces"} == produced


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "Marc Bauer crée « Les Ombres » d'après « Le Vent noir » d'Elias Morel.",
            {("Les Ombres", "Marc Bauer"), ("Le Vent noir", "Elias Morel")},
        ),
        ("Marc Bauer a écrit une pièce d'après « Le Vent noir ».", set()),
        ("Marc Bauer a écrit « Le Vent noir ».", {("Le Vent noir", "Marc Bauer")}),
        ("Elle monte « Les Ombres » d'après Elias Morel.", set()),
    ],
)
def test_what_a_work_is_made_from(read: Read, text: str, made: set[tuple[str, str]]) -> None:
    """« une pièce d'après « Le Vent noir » »: whoever makes the one has not made the other."""
    found = read(text).statements
    assert {(s.subject.name, getattr(s.object, "name", "")) for s in found if s.predicate == "author"} == made


def test_what_stands_in_brackets_is_no_object(read: Read) -> None:
    """« tué un greffier à Perpignan (Pyrénées-Orientales) »: nobody has killed a département."""
    reading = read("Un homme soupçonné d'avoir tué un greffier à Perpignan (Pyrénées-Orientales) en mai a été écroué.")
    found = [(statement.predicate, getattr(statement.object, "name", "")) for statement in reading.statements]
    assert not [row for row in found if row[0].startswith("open/") and row[1] == "Pyrénées-Orientales"]


def test_a_town_of_several_words_completes_a_verb_once(read: Read) -> None:
    """« exerce à La Celle-Dunoise »: the model parts the name into complements of their own."""
    told = {s.predicate for s in read("Luc Roy exerce à La Celle-Dunoise depuis 1986.").statements}
    assert {one for one in told if one.startswith("open/")} == {"open/exercer-à"}
