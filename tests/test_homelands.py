"""Well-known firms are told apart by the country that they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

from kg.lang.fr import FRENCH
from kg.lang.gazetteer import has_country

if TYPE_CHECKING:
    from conftest import Refer

BESIDE = "[organization Toyota] a dépassé [organization Volkswagen]. "
OF = (
    ("Le constructeur japonais a vendu dix modèles.", "Le constructeur japonais", "Toyota"),
    ("Le groupe allemand a vendu dix modèles.", "Le groupe allemand", "Volkswagen"),
)


@pytest.mark.parametrize(("text", "words", "name"), OF)
def test_the_one_from_there(refer: Refer, text: str, words: str, name: str) -> None:
    """Either of two, by its country."""
    assert meant(refer(BESIDE + text), words) == {name}


def test_nobody_from_elsewhere(refer: Refer) -> None:
    """« le groupe suisse » is neither."""
    assert not meant(refer(BESIDE + "Le groupe suisse a vendu dix modèles."), "Le groupe suisse")


def test_homelands_are_countries() -> None:
    """Each is one of the gazetteer, as adjectives of place name it."""
    lands = set(FRENCH.people.homelands.values())
    assert all(has_country(FRENCH.names.places.get(land, ())) for land in lands)
    assert lands <= {demonym.place for demonym in FRENCH.names.demonyms.values()}
