"""Who does what is told by a gerund, a participle behind a comma, a second clause, and an object behind a day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import fillers

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

WEDNESDAY = dt.date(2019, 5, 15)
_FOUND = (
    (
        "Le FC Valmont s'est hissé en finale de la Coupe Orial en dominant Argelès.",
        "Competition",
        "agent",
        "FC Valmont",
    ),
    ("La route a été coupée et l'hôpital de Dax a dû être évacué.", "Transfer", "patient", "hôpital de Dax"),
    ("Le tribunal a annulé mercredi la décision du maire.", "Decision", "patient", "décision du maire"),
    ("Un séisme a secoué dimanche l'île de Java, faisant 41 morts.", "Death", "quantity", "41"),
)
_WAYS = (
    ("La sonde Zorb 2 a été lancée mercredi à bord d'une fusée en direction de Vénus.", "Launch", "destination",
     "Vénus"),
    ("La sonde Zorb 2 a été lancée mercredi à bord d'une fusée Ariane 5 en direction de Vénus.", "Launch", "instrument",
     "Ariane 5"),
    ("Luc Roux est arrivé en janvier en provenance de Sochaux.", "Transfer", "source", "Sochaux"),
    ("Luc Roux a écopé de deux ans de prison.", "Decision", "patient", "Luc Roux"),
)  # fmt: skip
_MISSED = (
    ("Le FC Valmont s'est hissé en finale de la Coupe Orial en battant Pau.", "Competition", "agent", "Coupe Orial"),
    ("La France a envoyé deux avions chargés de tentes et le Japon a mis une équipe à sa disposition.", "Transfer",
     "source", "Japon"),
    ("La France a envoyé deux avions chargés de tentes et le Japon a mis une équipe à sa disposition.", "Transfer",
     "destination", "Japon"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "role", "filler"), _FOUND + _WAYS)
def test_whose_it_is(read: Read, text: str, kind: str, role: str, filler: str) -> None:
    """The subject of the main verb, of the clause's own noun, or the noun behind the day."""
    assert filler in fillers(read(text, published=WEDNESDAY), kind, Role(role))


@pytest.mark.parametrize(("text", "kind", "role", "filler"), _MISSED)
def test_whose_it_is_not(read: Read, text: str, kind: str, role: str, filler: str) -> None:
    """Neither a complement of the noun beside, nor the subject of the next clause."""
    assert filler not in fillers(read(text, published=WEDNESDAY), kind, Role(role))
