"""Who is a party to an event: not a town or country that only a name or function holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "kind", "agents"),
    [
        ("Le bourgmestre d'Yvoir, Ovide Monin, a ordonné la fermeture de la gare.", "Decision", {"Ovide Monin"}),
        (
            "Le ministre Ali Larayedh, membre du parti islamiste Ennahda, a exclu le limogeage du gouverneur.",
            "Decision",
            {"Ali Larayedh"},
        ),
        ("Le robot Curiosity de la NASA s'est posé lundi sur Mars.", "Transfer", {"Curiosity"}),
        ("Ovide Monin et Luc Bas ont signé un accord avec la Nasa.", "Agreement", {"Ovide Monin", "Luc Bas", "Nasa"}),
    ],
)
def test_who_acts(read: Read, text: str, kind: str, agents: set[str]) -> None:
    """The mayor acts, not his town; who is named beside somebody does too."""
    events = [event for event in read(text).events if event.kind == kind]
    found = {getattr(filler, "name", "") for event in events for role, filler in event.roles if role is Role.AGENT}
    assert found == agents


@pytest.mark.parametrize(
    ("text", "kind", "stands"),
    [
        ("Le gardien Petr Roux a arrêté un penalty de Luc Bas.", "Arrest", False),
        ("La police française a arrêté lundi à Nice deux suspects.", "Arrest", True),
        ("L'usine a été mise à l'arrêt lundi.", "Closure", True),
    ],
)
def test_what_happens(read: Read, text: str, kind: str, *, stands: bool) -> None:
    """By what the verb has as its object."""
    assert any(event.kind == kind for event in read(text).events) is stands
