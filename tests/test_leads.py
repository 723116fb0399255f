"""Participles that open a sentence, and whom they are said of."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import fillers

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

WEDNESDAY = dt.date(2019, 5, 15)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Arrêté à la gare alors qu'il partait, Luc Roux avait passé un mois en prison.", "Arrest", "patient",
         "Luc Roux"),
        ("Fondée en 1987 par Paul Roux, la Fédération Orial aide les familles.", "Creation", "patient",
         "Fédération Orial"),
        ("Fondée en 1987 par Paul Roux, la Fédération Orial aide les familles.", "Creation", "agent", "Paul Roux"),
        ("Construite en 1929, la raffinerie traite 160 000 barils par jour.", "Creation", "patient", "raffinerie"),
        ("Condamné en 2009 à trois ans de prison, Luc Roux a été libéré en mai.", "Decision", "patient", "Luc Roux"),
        ("Arrivé en 2009 à Lyon, Luc Roux a publié deux romans.", "Transfer", "agent", "Luc Roux"),
        ("Élu en 2007, le maire de Dax, Paul Roux, a publié un livre.", "Election", "patient", "Paul Roux"),
        ("Grièvement blessée au genou, Ana Roux a publié un livre.", "Injury", "patient", "Ana Roux"),
    ],
)  # fmt: skip
def test_what_opens_a_sentence_is_said_of_its_subject(read: Read, text: str, kind: str, role: str, filler: str) -> None:
    """The noun before the main verb has the part that the participle leaves open."""
    assert filler in fillers(read(text, published=WEDNESDAY), kind, Role(role))


@pytest.mark.parametrize(
    ("text", "kind", "filler"),
    [
        ("Montée par deux élèves, Ana Roux et Luc Bas, l'entreprise Orial a fermé.", "Creation", "Ana Roux"),
        ("Né à Dax, Luc Roux a fermé l'usine.", "Closure", "Dax"),
        ("Créée en 1990, la société Orial, que Luc Roux dirige, a racheté Brisac.", "Creation", "Luc Roux"),
    ],
)
def test_it_is_said_of_nobody_else(read: Read, text: str, kind: str, filler: str) -> None:
    """Not of those listed before the subject, nor of who stands behind it."""
    assert filler not in fillers(read(text, published=WEDNESDAY), kind, Role.PATIENT)
