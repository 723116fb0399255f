"""Tests of :mod:`kg.extract.events.gapped`: clauses that share the verb before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Event

_PLAYED = frozenset({Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.PLACE, Role.TIME})


def _parts(event: Event) -> set[str]:
    played = [filler for role, filler in event.roles if role in _PLAYED]
    return {filler.name if isinstance(filler, Entity) else getattr(filler, "edtf", str(filler)) for filler in played}


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Orial a été racheté par Bolvig et Mirel par le groupe Altor.", "Acquisition",
         [{"Orial", "Bolvig"}, {"Mirel", "Altor"}]),
        ("Luc Bas a été licencié par Orial, Ana Roux par Mirel.", "Departure",
         [{"Luc Bas", "Orial"}, {"Ana Roux", "Mirel"}]),
        ("Luc Bas a été élu à Gap et Ana Roux à Dax.", "Election", [{"Luc Bas", "Gap"}, {"Ana Roux", "Dax"}]),
        ("Le maire a reçu Luc Bas à Gap et Ana Roux à Dax.", "Meeting",
         [{"maire", "Luc Bas", "Gap"}, {"maire", "Ana Roux", "Dax"}]),
        ("Luc Bas a été arrêté le 3 mars 2024 par la police et Jan Vial le 4 mars 2024 par des gendarmes.", "Arrest",
         [{"Luc Bas", "2024-03-03", "police"}, {"Jan Vial", "2024-03-04", "gendarmes"}]),
    ],
)  # fmt: skip
def test_each_clause_has_its_own(read: Read, text: str, kind: str, told: list[set[str]]) -> None:
    """The verb tells two happenings, and nobody has a part in that of others."""
    assert [_parts(event) for event in read(text).events if event.kind == kind] == told


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("Luc Bas a été reçu par le maire de Gap et le préfet.", "Meeting", 1),
        ("Luc Bas a été reçu par le maire, Jan Vial, et par la préfète.", "Meeting", 1),
        ("Orial a été racheté par Bolvig et Mirel par souci d'économie.", "Acquisition", 1),
        ("Luc Bas a été arrêté lundi à Gap et conduit à Dax.", "Arrest", 1),
        ("Luc Bas a été élu à Gap et", "Election", 1),
        ("Luc Bas a été élu à Gap et Ana Roux à", "Election", 1),
    ],
)
def test_a_row_is_one_happening(read: Read, text: str, kind: str, count: int) -> None:
    """Names joined, an apposition, a manner, a second verb; and a text that breaks off."""
    assert sum(event.kind == kind for event in read(text).events) == count
