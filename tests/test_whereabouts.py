"""The ends of a way, and what is only beside one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _named(read: Read, text: str, kind: str) -> set[tuple[str, str]]:
    [event] = [event for event in read(text).events if event.kind == kind]
    return {(role.value, f.name) for role, f in event.roles if isinstance(f, Entity)}


@pytest.mark.parametrize(
    ("text", "kind", "town"),
    [
        ("Le conducteur a été transporté vers l'hôpital de Rodez.", "Transfer", "Rodez"),
        ("Le corps a été transporté à l'institut médico-légal de Dax.", "Transfer", "Dax"),
    ],
)
def test_nothing_happens_where_only_a_name_is_of(read: Read, text: str, kind: str, town: str) -> None:
    """A hospital's town is no place of how one got there."""
    assert (Role.PLACE.value, town) not in _named(read, text, kind)


def test_what_is_done_in_a_town_is_done_there(read: Read) -> None:
    """Where a preposition of its own leads the town in."""
    assert ("place", "Bayonne") in _named(read, "Le syndicat a manifesté mardi à Bayonne.", "Protest")


def test_what_comes_from_a_place_is_sent_there_by_none(read: Read) -> None:
    """« depuis » tells whence it comes."""
    named = _named(read, "Le Maroc a annoncé l'envoi de dix tonnes de vivres depuis Agadir.", "Transfer")
    assert ("place", "Agadir") not in named


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("Le parquet de Dole a ouvert mardi une enquête pour vol.", "Creation", "Dole"),
        ("Le tribunal de commerce de Dijon a prononcé mardi la liquidation du groupe Orial.", "Decision", "Dijon"),
        ("Le groupe Orial a racheté 40 avions au constructeur Velmar, basé à Gap.", "Acquisition", "Gap"),
        ("Les gendarmes ont été attaqués par des hommes venus de Hongrie.", "Attack", "Hongrie"),
        ("Le brasseur belge a annoncé une perte de trois millions d'euros.", "Change", "Belgique"),
    ],
)
def test_what_only_tells_who_it_is_is_no_place(text: str, kind: str, place: str, read: Read) -> None:
    """Where a court, a firm or somebody is from, or is at home, is not where what they do is done."""
    assert ("place", place) not in _named(read, text, kind)


def test_what_is_named_by_an_adjective_may_be_a_place(read: Read) -> None:
    """A capital is in its country."""
    text = "Cinq hommes ont été arrêtés mardi dans la capitale hongroise."
    assert ("place", "Hongrie") in _named(read, text, "Arrest")


def test_a_town_hall_opens_something_in_its_town(read: Read) -> None:
    """What is not only decided has its place."""
    assert ("place", "Gap") in _named(read, "La mairie de Gap a ouvert une crèche en septembre.", "Creation")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Trois mineurs sont morts mardi à Lunel, à 40 km au nord de Dax.", False),
        ("Trois mineurs sont morts mardi à Lunel, à une trentaine de kilomètres de Dax.", False),
        ("Trois mineurs sont morts mardi à 40 km de Dax.", True),
        ("Trois mineurs sont morts mardi à Lunel et à Dax.", True),
    ],
)
def test_how_far_a_place_lies_makes_no_second(read: Read, text: str, *, there: bool) -> None:
    """Nothing happened in the town that only tells where another is; alone it is all that is told."""
    assert ((Role.PLACE.value, "Dax") in _named(read, text, "Death")) is there
