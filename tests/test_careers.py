"""Tests of :mod:`kg.extract.relations.careers` and of what participles, cabinets and successions tell of careers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_SAYS = (
    (
        "[Hugo Vial|person], élu sénateur en 1998 sous les couleurs de l'[UDB|organization], part.",
        ("Hugo Vial", "memberOf", "UDB"),
    ),
    (
        "[Hugo Vial|person], élu sénateur en 1998 sous les couleurs de l'[UDB|organization], part.",
        ("Hugo Vial", "jobTitle", "sénateur"),
    ),
    (
        "Élue députée en 1967 sous l'étiquette du [Parti agraire|organization], [Ana Roux|person] siégea vingt ans.",
        ("Ana Roux", "memberOf", "Parti agraire"),
    ),
    ("[Ana Roux|person], nommée préfète en 1998, est morte.", ("Ana Roux", "jobTitle", "préfète")),
    (
        "[Hugo Vial|person] fut ministre du Travail dans le [gouvernement Roux|organization].",
        ("Hugo Vial", "memberOf", "gouvernement Roux"),
    ),
    (
        "[Hugo Vial|person] fut ministre du Travail dans le [gouvernement Roux|organization].",
        ("Hugo Vial", "jobTitle", "ministre du Travail"),
    ),
    (
        "[Hugo Vial|person] fut ministre, puis président du [club de Lunel|organization].",
        ("Hugo Vial", "headOf", "club de Lunel"),
    ),
    (
        "Le président en exercice de l'[Union alpine|organization], [Hugo Vial|person], est là.",
        ("Hugo Vial", "headOf", "Union alpine"),
    ),
    ("[Hugo Vial|person] prend la suite d'[Ana Roux|person].", ("Hugo Vial", "replaces", "Ana Roux")),
    (
        "[Hugo Vial|person] prendra la succession d'[Ana Roux|person] lundi.",
        ("Hugo Vial", "replaces", "Ana Roux"),
    ),
    (
        "La [Banque alpine|organization], que dirige [Hugo Vial|person], a refusé.",
        ("Hugo Vial", "headOf", "Banque alpine"),
    ),
    (
        "[Ana Roux|person] a annoncé sa démission de la tête du [Parti agraire|organization].",
        ("Ana Roux", "headOf", "Parti agraire"),
    ),
    ("[Ana Roux|person], transfuge de l'[UDB|organization], est élue.", ("Ana Roux", "memberOf", "UDB")),
)
_SAYS_NOT = (
    ("[Hugo Vial|person], élu en 1998, a quitté l'[UDB|organization].", "jobTitle"),
    ("[Hugo Vial|person] joue sous les arbres de l'[UDB|organization].", "memberOf"),
    ("Le [typhon Bopha|event], appelé [Ana|person] à Manille, approche.", "jobTitle"),
    ("[Ana Roux|person] est cadre de la société [Bolvig|organization].", "memberOf"),
    ("[Hugo Vial|person] prend la suite présidentielle avec [Ana Roux|person].", "replaces"),
)


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_a_career_is_told(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """By a participle, a label, a cabinet, or who comes after whom."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "relation"), _SAYS_NOT)
def test_no_career_is_told(parse: Parse, french: Language, marked: str, relation: str) -> None:
    """A bare participle is no function, and what one is called no trade."""
    assert relation not in {predicate for _, predicate, _ in told(reading(parse, french, marked))}


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Vial dirigeait le club. Ana Roux lui a succédé mardi.",
        "Hugo Vial dirigea le club de Lunel, où lui a succédé Ana Roux.",
    ],
)
def test_who_succeeds_him(text: str, read: Read) -> None:
    """« lui » is whom somebody comes after, on whichever side of the verb the name stands."""
    told = {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}
    assert ("Ana Roux", "replaces", "Hugo Vial") in told
