"""Tests of :mod:`kg.extract.events.nameless`: who has no name is somebody where something happens to him."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "role", "name", "sort"),
    [
        ("Un conducteur a été blessé.", "Injury", Role.PATIENT, "conducteur", Kind.PERSON),
        ("La mairie a publié un rapport.", "Publication", Role.PATIENT, "rapport", Kind.WORK),
        (
            "Des voleurs ont dérobé un tracteur. Le tracteur est rouge.",
            "Attack",
            Role.PATIENT,
            "tracteur",
            Kind.PRODUCT,
        ),
        ("Le préfet a ouvert une enquête.", "Creation", Role.PATIENT, "enquête", Kind.EVENT),
    ],
)
def test_who_plays_is_somebody(read: Read, text: str, kind: str, role: Role, name: str, sort: Kind) -> None:
    """What a noun with a meaning of its own tells, of one that does it or that it is done to."""
    reading = read(text)
    [event] = [event for event in reading.events if event.kind == kind]
    [body] = [filler for part, filler in event.roles if part is role]
    assert isinstance(body, Entity)
    assert (body.name, body.kind) == (name, sort)
    assert body in reading.entities


def test_told_again(read: Read) -> None:
    """All mentions of one are of one entity."""
    reading = read("Des voleurs ont dérobé un tracteur. Le tracteur a été retrouvé dans un bois.")
    [tractor] = [entity for entity in reading.entities if entity.name == "tracteur"]
    assert [reading.text.meant(mention.span) for mention in tractor.mentions] == ["un tracteur", "Le tracteur"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Un passant a souri.", "passant"),  # nothing happens
        ("Les ouvriers de Bolvig ont rejeté le plan.", "ouvriers de Bolvig"),  # told of by another's name
    ],
)
def test_who_stays_words(read: Read, text: str, name: str) -> None:
    """Who does nothing, and whom a name tells."""
    assert name not in {entity.name for entity in read(text).entities}


def test_two_of_one_name(read: Read) -> None:
    """Two men, and two others: one node would make them the same."""
    reading = read("Deux hommes ont volé une voiture à Pau. Deux hommes ont été arrêtés à Gray.")
    men = [entity for entity in reading.entities if entity.name == "hommes"]
    assert sum(len(entity.mentions) for entity in men) <= 1
    assert reading.nameless == ()
