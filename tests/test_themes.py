"""The contest and the disaster that a whole article is about."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

_STORM = """L'ouragan Zelda ravage la côte du Honduras

L'ouragan Zelda a touché lundi le Honduras avec des vents de 200 km/h.

Plus de trois mille maisons ont été détruites à Trujillo. Au moins douze pêcheurs ont péri en mer. """
_RACE = """Tour de Corbière : deuxième victoire de Jan Boek

Le Belge Jan Boek a remporté mardi la troisième étape du Tour de Corbière.

Il a battu au sprint l'Italien Aldo Ricci."""


def _told(read: Read, text: str, kind: str, role: Role) -> list[object]:
    found = (event for event in read(text, dt.date(2013, 9, 10)).events if event.kind == kind)
    return [name(filler) for event in found for one, filler in event.roles if one is role]


def test_a_disaster_is_the_cause_of_its_damage(read: Read) -> None:
    """The title says what has broken the houses and killed the fishermen."""
    assert "ouragan Zelda" in _told(read, _STORM, "Accident", Role.SOURCE)
    assert "ouragan Zelda" in _told(read, _STORM, "Death", Role.SOURCE)


def test_what_happened_otherwise_is_not_its_doing(read: Read) -> None:
    """Neither the dead of another year, nor somebody by name, nor what has a cause of its own."""
    for other in (
        "En 1998, une crue avait fait 300 morts à Tela.",
        "Le sculpteur Luis Prado est mort mercredi.",
        "Deux soldats ont été tués dans l'explosion d'un dépôt.",
    ):
        alone = [*_told(read, _STORM + other, "Death", Role.SOURCE)]
        assert alone.count("ouragan Zelda") == 1


def test_a_match_is_played_for_its_contest(read: Read) -> None:
    """A stage won and a sprint belong to the tour of the title."""
    assert set(_told(read, _RACE, "Competition", Role.PURPOSE)) == {"Tour de Corbière"}


def test_no_theme_where_none_is_told(read: Read) -> None:
    """An article on one accident of no name gives its dead to nothing else."""
    text = "Deux pêcheurs se noient à Tela\n\nDeux pêcheurs sont morts mardi à Tela."
    assert _told(read, text, "Death", Role.SOURCE) == []
