"""Tests of :mod:`kg.extract.events.circumstances`: when and where what a noun tells takes place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La marche qui a eu lieu mardi à Brest a rassemblé trois cents personnes.", "Protest"),
        ("Le rassemblement organisé mardi à Brest contre la réforme a été calme.", "Protest"),
        ("L'attentat qui s'est produit mardi à Brest a tué dix soldats.", "Attack"),
        ("Le naufrage survenu mardi à Brest a fait dix morts.", "Accident"),
    ],
)
def test_where_it_is_said_to_take_place(read: Read, text: str, kind: str) -> None:
    """A clause that only says that it happens tells where and when the noun's event does."""
    [event] = [event for event in read(text).events if event.kind == kind]
    roles = {(role, name(filler)) for role, filler in event.roles}
    assert (Role.PLACE, "Brest") in roles


def test_what_another_clause_tells_is_elsewhere(read: Read) -> None:
    """A relative clause with an event of its own has its place for itself."""
    events = read("La marche qu'a interdite le maire de Brest a rassemblé trois cents personnes.").events
    assert all(Role.PLACE not in dict(event.roles) for event in events if event.kind == "Protest")


@pytest.mark.parametrize(
    ("text", "kind", "town"),
    [
        ("À Kaboul, deux hommes ont été arrêtés et un marché a été détruit.", "Attack", "Kaboul"),
        ("En Croatie, où il est tombé un mètre de neige, trois personnes ont succombé.", "Death", "Croatie"),
        ("Dans l'Orne (Normandie), un camion s'est renversé et un passant a été blessé.", "Injury", "Orne"),
    ],
)
def test_what_opens_the_sentence_is_where_all_of_it_happens(text: str, kind: str, town: str, read: Read) -> None:
    """A place before the comma holds for each of the main clauses behind it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert (Role.PLACE, town) in {(role, name(filler)) for role, filler in event.roles}


def test_what_is_only_spoken_of_there_happens_elsewhere(read: Read) -> None:
    """Where somebody says something is not where that happens."""
    [event] = [e for e in read("À Lyon, le préfet a dénoncé la fermeture de l'usine.").events if e.kind == "Closure"]
    assert Role.PLACE not in dict(event.roles)
