"""Who stands in the opening of a sentence does nothing of what its subject does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _doers(read: Read, text: str, kind: str) -> set[str]:
    found = [event for event in read(text).events if event.kind == kind]
    assert found, text
    fillers = (filler for event in found for role, filler in event.roles if role is Role.AGENT)
    return {filler.name if isinstance(filler, Entity) else str(filler) for filler in fillers}


@pytest.mark.parametrize(
    ("text", "kind", "doers"),
    [
        (
            "Après avoir cité un communiqué de l'élue Inès Morel, le maire Luc Bastide dénonce la grève.",
            "Accusation",
            {"Luc Bastide"},
        ),
        (
            "Au lendemain de la mort du cinéaste Paul Vernet, l'actrice Léa Bastide a critiqué la chaîne.",
            "Accusation",
            {"Léa Bastide"},
        ),
        (
            "Malgré l'opposition de la députée Inès Morel, l'entreprise Orialis a vendu son usine de Gray.",
            "Acquisition",
            {"Orialis"},
        ),
        (
            "À la demande du préfet Jean Carpentier, la Française Léa Bastide a lancé une campagne de dons.",
            "Launch",
            {"Léa Bastide"},
        ),
        (
            "Après avoir cité un communiqué de l'élue Inès Morel, le maire Luc Bastide dénonce la grève.",
            "Publication",
            {"Inès Morel"},
        ),
        ("Avec Inès Morel, le maire Luc Bastide a signé un accord.", "Agreement", {"Inès Morel", "Luc Bastide"}),
        ("À Gray, Luc Bastide, candidat du centre, a critiqué la chaîne.", "Accusation", {"Luc Bastide"}),
    ],
)
def test_each_does_its_own(read: Read, text: str, kind: str, doers: set[str]) -> None:
    """Nobody named in the opening acts with the subject, unless the verb itself governs the name."""
    assert _doers(read, text, kind) == doers
