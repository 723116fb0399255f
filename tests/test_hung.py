"""Words of headlines taken for what they are, and arguments hung as what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Découverte d'une tombe royale à Louxor", "Discovery", Role.PATIENT, "tombe royale"),
        ("Mali : Bamako expulse l'ambassadeur de Suède", "Departure", Role.AGENT, "Bamako"),
        ("Mali : Bamako expulse l'ambassadeur de Suède", "Departure", Role.PATIENT, "ambassadeur de Suède"),
        ("La Pologne élit son président", "Election", Role.AGENT, "Pologne"),
        ("Canada : démission du ministre des Finances", "Departure", Role.PLACE, "Canada"),
        ("La fermeture annoncée de l'usine Brevel inquiète les élus.", "Closure", Role.PATIENT, "usine Brevel"),
        ("Fusion entre les groupes Orval et Brissac", "Acquisition", Role.AGENT, "Brissac"),
        ("Football : Lens s'impose 2-0 face à Brest", "Competition", Role.PATIENT, "Brest"),
        ("Nantes s'est incliné à domicile face à Metz.", "Competition", Role.AGENT, "Metz"),
        ("Nantes a perdu contre Metz 2-1.", "Competition", Role.AGENT, "Metz"),
    ],
)
def test_headlines(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """A noun that its complement shows, a present that is no participle, the land before a colon."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert filler in {f.name if isinstance(f, Entity) else f for r, f in event.roles if r is role}


def test_a_participle_stays_one(read: Read) -> None:
    """Without a complement of « de »."""
    [event] = [e for e in read("Une tombe découverte à Louxor.").events if e.kind == "Discovery"]
    assert event.rule.startswith("v:")
