"""Tests of :mod:`kg.annotate.bearers`: names hung on what completes an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Le patron de la gendarmerie Luc Verdier a démissionné.", "Luc", "patron"),
        ("Le fondateur de la mutuelle Anne Roux est mort jeudi.", "Anne", "fondateur"),
    ],
)
def test_whose_office_it_is(parse: Parse, text: str, name: str, noun: str) -> None:
    """The name stands beside the noun for somebody."""
    tokens = parse(text).tokens
    [named] = [token for token in tokens if token.text == name]
    assert (named.dep, tokens[named.head].text) == ("appos", noun)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le directeur du collège Jean Moulin a démissionné.", "Jean"),
        ("Les agents de la police Luc Verdier ont fui.", "Luc"),
        ("Le frère de Luc Verdier a fui.", "Luc"),
    ],
)
def test_names_of_other_things_stay(parse: Parse, text: str, name: str) -> None:
    """What announces names keeps its own; several have no one name."""
    tokens = parse(text).tokens
    [named] = [token for token in tokens if token.text == name]
    assert named.dep != "appos" or tokens[named.head].text not in {"directeur", "agents", "frère"}


@pytest.mark.parametrize(
    "text",
    [
        "Le patron de la gendarmerie Luc Verdier a inauguré lundi un musée à Gap.",
        "Le chef de l'État Luc Verdier, en déplacement à Gap pour un sommet de l'Otan, a inauguré un musée.",
    ],
)
def test_who_bears_it_acts(read: Read, text: str) -> None:
    """It is somebody by name who does what the verb tells."""
    [event] = [event for event in read(text).events if event.kind == "Creation"]
    assert "Luc Verdier" in {filler.name for _, filler in event.roles if isinstance(filler, Entity)}
