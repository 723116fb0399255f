"""Tests of :mod:`kg.annotate.installed`: offices behind when, where and how they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "office", "verb"),
    [
        ("Ana Roux a été nommée en janvier directrice de Vialis.", "directrice", "nommée"),
        ("Luc Bas a été nommé mardi, à Pau, directeur de Vialis.", "directeur", "nommé"),
        ("Elle a été désignée à l'unanimité présidente du jury.", "présidente", "désignée"),
        ("Il avait été promu en juin dernier directeur de l'usine.", "directeur", "promu"),
        ("Ana Roux a rencontré en janvier la directrice de Vialis.", "directrice", "rencontré"),
    ],
)
def test_an_office_hangs_on_the_verb_that_names_to_it(parse: Parse, text: str, office: str, verb: str) -> None:
    """Not on the month, the town or the vote that stands between."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == office)
    assert tokens[word.head].text == verb


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("Luc Bas a été nommé mardi, à Pau, directeur de la régie de Dax.", "directeur", ""),
        ("Ana Roux, élue en mars maire de Dax, démissionne.", "maire", "Dax"),
        ("Ana Roux, élue maire de Dax, démissionne.", "maire", "Dax"),
        ("Ana Roux a été élue dimanche à Pau présidente du conseil.", "présidente", ""),
    ],
)
def test_who_is_named_to_what(read: Read, text: str, title: str, place: str) -> None:
    """The function, and what it is of."""
    events = [event for event in read(text).events if event.kind in {"Appointment", "Election"}]
    roles = [(role, getattr(filler, "name", filler)) for event in events for role, filler in event.roles]
    assert (Role.FUNCTION, title) in roles
    received = [f.name for event in events for r, f in event.roles if r is Role.RECIPIENT and isinstance(f, Entity)]
    assert not place or received == [place]
