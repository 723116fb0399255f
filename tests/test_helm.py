"""Tests of :mod:`kg.extract.relations.helm`: who leads a body by the noun of its lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "La présidence de la société Bolvig revient à Ana Roux.",
        "La direction de la société Bolvig a été confiée à Ana Roux.",
        "La direction de la société Bolvig est assurée par Ana Roux.",
        "La société Bolvig a confié sa présidence à Ana Roux.",
        "La société Bolvig a placé à sa tête Ana Roux.",
        "La société Bolvig, avec Ana Roux à sa tête, se porte bien.",
        "Avec à sa tête Ana Roux, la société Bolvig se porte bien.",
        "Ana Roux préside aux destinées de la société Bolvig.",
        "Le patron de la société Bolvig s'appelle Ana Roux.",
        "La présidente de la société Bolvig n'est autre qu'Ana Roux.",
    ],
)
def test_who_leads_it(read: Read, text: str) -> None:
    """Whoever the lead goes to, is held by or is called has it."""
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert told == {("Ana Roux", "Bolvig")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Le Front du Sud du colonel Ali Daglan a signé la trêve.", "Front du Sud"),
        ("La Milice Rassim de l'ex-président Ali Daglan a signé la trêve.", "Milice Rassim"),
        ("L'armée nationale libyenne du maréchal Ali Daglan avance.", "armée nationale libyenne"),
        ("Les Forces de soutien (FS) du général Ali Daglan avancent.", "Forces de soutien"),
        ("La Force Barkal, conduite par le général Ali Daglan, avance.", "Force Barkal"),
        ("La Force Barkal, menée par Ali Daglan, avance.", "Force Barkal"),
        ("La guerre avec la Force Barkal, dirigée par Ali Daglan, dure.", "Force Barkal"),
        ("Les délégués du Front du Sud, dirigé par Ali Daglan, ont signé la trêve.", "Front du Sud"),
        ("Le conflit oppose la Force Barkal, dirigée par Ali Daglan, aux autres.", "Force Barkal"),
    ],
)
def test_who_commands_it(read: Read, text: str, body: str) -> None:
    """A chief behind « de » or a participle leads the body before him, and is no part of its name."""
    told = {(s.subject.name, getattr(s.object, "name", "")) for s in read(text).statements if s.predicate == "headOf"}
    assert told == {("Ali Daglan", body)}


def test_attack_led(read: Read) -> None:
    """Whoever leads an attack of a body need not lead that body."""
    found = read("L'attaque de la Force Barkal, menée par Ali Daglan, a échoué.").statements
    assert not [s for s in found if s.predicate == "headOf"]


@pytest.mark.parametrize(
    "text",
    [
        "La présidence de la société Bolvig ne plaît pas à Ana Roux.",
        "La société Bolvig a confié un rapport à Ana Roux.",
        "La société Bolvig a répondu à Ana Roux.",
    ],
)
def test_who_does_not(read: Read, text: str) -> None:
    """Other verbs tell of no lead."""
    assert not [s for s in read(text).statements if s.predicate == "headOf"]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Luc Vial a été reçu par Ana Roux (à la tête de Bolvig SA).", "Ana Roux"),
        ("Luc Vial est arrivé. Il sera aidé par Paul Mas, à la tête de Bolvig SA depuis mai.", "Paul Mas"),
        ("Luc Vial, à la tête de Bolvig SA depuis 2010, a démissionné.", "Luc Vial"),
        ("Le conseil a élu Luc Vial, un ancien juge, à la tête de Bolvig SA.", "Luc Vial"),
    ],
)
def test_who_is_told_beside_his_name_to_be_at_the_head(read: Read, text: str, head: str) -> None:
    """It is not the subject of the verb who leads."""
    assert {s.subject.name for s in read(text).statements if s.predicate == "headOf"} == {head}
