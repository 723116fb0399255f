"""Titles of works without marks: told by what was made or played, or by an article and adjective with capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Il réalisa en 1978 Le Chant des sirènes, avec Jean Dupuis.", "Le Chant des sirènes"),
        ("Il écrivit avec Paul Morin La Ballade du marin, une chanson.", "La Ballade du marin"),
        ("Elle a interprété Les Feuilles rouges à l'Olympia.", "Les Feuilles rouges"),
        ("Elle a joué dans La Reine perdue.", "La Reine perdue"),
        ("Elle est connue pour son rôle dans La Grande rivière.", "La Grande rivière"),
        ("Il a joué dans Les Sept Marins.", "Les Sept Marins"),
        ("Son roman Le Petit jardinier a été traduit.", "Le Petit jardinier"),
        ("Le film Les Hautes herbes a été primé.", "Les Hautes herbes"),
        ("Elle est l'auteur de Les Ombres grises et de La Maison du lac.", "Les Ombres grises"),
    ],
)
def test_a_title_goes_on_to_its_end(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """An article and a common noun with capitals of their own, and the small words that the model takes with them."""
    assert (name, "work") in named(parse, french, sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Il écrivit avec Paul Morin La Ballade du marin, une chanson.", "Paul Morin", "person"),
        ("Le roman a été adapté par Denys de La Rivaudière.", "Denys de La Rivaudière", "person"),
        ("Elle a publié dans La Dépêche du Midi une tribune.", "La Dépêche du Midi", "organization"),
    ],
)
def test_what_stands_around_a_title_is_itself(
    parse: Parse, french: Language, sentence: str, name: str, kind: str
) -> None:
    """Somebody's name ends before the title, and is none for the « de » in it; a paper is a body."""
    assert (name, kind) in named(parse, french, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a publié avec Les Amis de la terre un rapport.",
        "Elle a joué dans La Ligue des champions.",
        "Il a joué avec Les Bleus de Reims.",
        "Il a tourné autour du Havre.",
        "Elle a écrit à La Rochelle.",
    ],
)
def test_nothing_else_is_a_title(parse: Parse, french: Language, sentence: str) -> None:
    """Whom somebody works with, where and in what contest they play."""
    assert "work" not in {kind for _, kind in named(parse, french, sentence)}
