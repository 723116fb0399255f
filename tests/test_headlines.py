"""What a description takes up: a vote of the headline, an event by its title; and votes of another year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

from kg.terms import Form

if TYPE_CHECKING:
    from conftest import Refer

    from kg.model import Reading


TAKEN_UP = (
    (
        "[event Législatives] : la gauche en tête. Le parti gagne les élections législatives.",
        "les élections législatives",
        "Législatives",
    ),
    (
        "Le festival « [event Les Nuits bleues] » s'ouvre jeudi. Le festival durera trois jours.",
        "Le festival",
        "Les Nuits bleues",
    ),
    (
        "Le colloque, intitulé « [event Villes en marche] », se tiendra jeudi à Dax.",
        "Le colloque",
        "Villes en marche",
    ),
)


@pytest.mark.parametrize(("text", "words", "name"), TAKEN_UP)
def test_an_event_is_taken_up(text: str, words: str, name: str, refer: Refer) -> None:
    """By the adjective of the vote, or by the noun before its title."""
    assert name in meant(refer(text), words)


def test_a_vote_of_another_year_is_another(refer: Refer) -> None:
    """« le scrutin de 2010 » is not the one that the article is on."""
    text = "[event Législatives aux Pays-Bas] : la gauche en tête. Elle recule par rapport au scrutin de 2010."
    assert "Législatives aux Pays-Bas" not in meant(refer(text), "scrutin de 2010")


RENAMED = (
    ("Un arbitre mis en examen\n\n[person Luc Bas] a été mis en examen mardi. L'arbitre nie.", "Luc Bas"),
    ("Le patron de la scierie démissionne\n\n[person Luc Bas] a démissionné jeudi.", "Luc Bas"),
    ("Une cycliste tuée près de Gap\n\n[person Ana Roux], 31 ans, a été tuée lundi soir.", "Ana Roux"),
    ("Le recteur recule\n\nLe recteur de Metz, [person Luc Bas], a vu les parents.", "Luc Bas"),
    ("Liban : la procureure nie\n\nÀ Tyr, la procureure libanaise [person Ana Roux] dit non.", "Ana Roux"),
)
OTHERS = (
    "Une cycliste tuée près de Gap\n\n[person Luc Bas] a été tué lundi soir.",
    "Un homme tué à Gap\n\n[person Luc Bas] a été mis en examen pour avoir tué un voisin.",
    "Deux hommes arrêtés à Gap\n\n[person Luc Bas] a été arrêté mardi.",
    "Un gendarme blessé\n\n[person Luc Bas] a blessé un gendarme mardi.",
    "Un recteur arrêté\n\nLe recteur de Metz, [person Luc Bas], a vu les parents.",
    "La rectrice recule\n\nLe recteur de Metz, [person Luc Bas], a vu les parents.",
    "Le recteur recule\n\nLes parents sont las.\n\nLe recteur de Metz, [person Luc Bas], les a vus.",
)


def _titled(reading: Reading) -> set[str]:
    """The names of whoever the title tells of without a name."""
    end = reading.text.normal.index("\n")
    return {e.name for e in reading.entities for m in e.mentions if m.form is Form.NOMINAL and m.span.end <= end}


@pytest.mark.parametrize(("text", "name"), RENAMED)
def test_the_lead_names_whom_the_title_tells_of(text: str, name: str, refer: Refer) -> None:
    """By the same verb, done or undergone, or by an office that it tells alone."""
    assert _titled(refer(text)) == {name}


@pytest.mark.parametrize("text", OTHERS)
def test_the_lead_tells_of_another(text: str, refer: Refer) -> None:
    """Of another gender, number or verb, as who does it and does not undergo it, or too far below."""
    assert _titled(refer(text)).isdisjoint({"Luc Bas", "Ana Roux"})


def test_two_ages_are_two(refer: Refer) -> None:
    """« Une femme de 67 ans » is not she who is told by her name to be 34."""
    text = "Une femme de 67 ans a été blessée. Une femme de 34 ans, [person Ana Quintel], a été arrêtée."
    assert "Ana Quintel" not in meant(refer(text), "Une femme de 67 ans")


@pytest.mark.parametrize(
    ("words", "same"), [("Une grève", True), ("Une première grève", False), ("Une autre grève", False)]
)
def test_another_than_the_headline_tells(refer: Refer, words: str, same: bool) -> None:  # noqa: FBT001
    """The lead's first strike, or another, is not the one of the headline."""
    reading = refer(f"Grève à Gray\n\n{words} a vidé les quais lundi.")
    chains = [{reading.text.words(m.span) for m in entity.mentions} for entity in reading.entities]
    assert any(words in chain and len(chain) > 1 for chain in chains) is same
