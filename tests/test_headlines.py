"""What a description takes up: a vote of the headline, an event by its title; and votes of another year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer


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
