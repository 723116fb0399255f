"""What relations may stand between, where the text has no name for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract import EXTRACTORS, relations
from kg.extract.relations.nodes import nodes, same
from kg.extract.relations.scene import Scene
from kg.model import Entity, Reading
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse

    from kg.extract.relations.nodes import Node
    from kg.lang.base import Language


def found(parse: Parse, french: Language, text: str) -> list[Node]:
    """The nodes of a text."""
    reading = Reading(parse(text))
    for extract in EXTRACTORS[: EXTRACTORS.index(relations.extract)]:
        reading = extract(reading, french)
    return nodes(Scene(reading, french))


def made(parse: Parse, french: Language, text: str, kind: Kind) -> list[str]:
    """The names of the entities of ``kind`` that only a noun tells."""
    rows = found(parse, french, text)
    return [n.value.name for n in rows if n.made and isinstance(n.value, Entity) and n.value.kind is kind]


def test_a_happening_told_twice_is_one(parse: Parse, french: Language) -> None:
    """The bare noun takes up the one that says more."""
    text = (
        "Une manifestation étudiante a réuni mille personnes à Quimper. La manifestation s'est achevée dans le calme."
    )
    rows = [n for n in found(parse, french, text) if isinstance(n.value, Entity) and "manifestation" in n.value.name]
    assert [len(node.spots) for node in rows] == [2]


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [({"premier"}, {"second"}, False), ({"second", "élection"}, {"second"}, True), (set(), {"second"}, True)],
)
def test_ordinals_tell_happenings_apart(french: Language, one: set[str], other: set[str], *, answer: bool) -> None:
    """The first round is not the second; a bare noun may be either."""
    assert same(frozenset(one), frozenset(other), french.relations.ordinals) is answer


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Des combats ont éclaté dans le nord du Niger.", "nord du Niger"),
        ("Il pleut sur la côte est des États-Unis.", "côte est des États-Unis"),
    ],
)
def test_a_part_of_a_place_is_a_place(parse: Parse, french: Language, text: str, name: str) -> None:
    """Compass points and banks with a place behind « de » are places of their own."""
    assert name in made(parse, french, text, Kind.PLACE)


def test_the_end_of_a_happening_is_none(parse: Parse, french: Language) -> None:
    """« la fin du concert » tells of the concert, not of an end."""
    names = made(parse, french, "La fin du concert a été applaudie par le public de Nîmes.", Kind.EVENT)
    assert not any(name.startswith("fin") for name in names)
