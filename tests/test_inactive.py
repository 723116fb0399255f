"""Tests of :mod:`kg.extract.events.inactive`: who does nothing in an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _parties(read: Read, text: str) -> set[str]:
    return {f.name for event in read(text).events for _, f in event.roles if isinstance(f, Entity)}


@pytest.mark.parametrize(
    "text",
    [
        "Les clients de Brevel ont porté plainte.",
        "Les actionnaires de Brevel ont approuvé la fusion.",
        "Les syndicats de Brevel se réunissent mardi pour débattre de la grève.",
        "Les fournisseurs de Brevel ont signé un accord.",
    ],
)
def test_those_who_deal_with_a_body_do_nothing_for_it(read: Read, text: str) -> None:
    """Who sues is its clients."""
    assert "Brevel" not in _parties(read, text)


@pytest.mark.parametrize(
    "text",
    ["Les dirigeants de Brevel ont rencontré le préfet.", "Brevel a rencontré le préfet.", "Brevel a porté plainte."],
)
def test_those_who_lead_it_do(read: Read, text: str) -> None:
    """Its managers act for a firm."""
    assert "Brevel" in _parties(read, text)


@pytest.mark.parametrize(
    ("text", "kind", "agent"),
    [
        ("Le sergent Léo Marchal a avoué avoir étranglé son voisin.", "Attack", "Léo Marchal"),
        ("La société Torrelli reconnaît avoir pollué la rivière.", "Accident", "Torrelli"),
        ("Le ministre Léo Marchal dit que la police a tué deux hommes.", "Death", "police"),
    ],
)
def test_whoever_avows_harm_has_done_it(read: Read, text: str, kind: str, agent: str) -> None:
    """« avoue avoir étranglé », by whatever title he has before his name; who only says « que » has not."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert [getattr(value, "name", value) for role, value in event.roles if role == "agent"] == [agent]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Créé en 1998, le site intéresse Brevel.", "Creation"),
        ("Publié mardi, le rapport inquiète Brevel.", "Publication"),
        ("Fermée en 2009, l'usine intéresse Brevel.", "Closure"),
        ("Lancé mardi, le projet séduit Brevel.", "Launch"),
    ],
)
def test_nobody_behind_the_subject_does_what_opens_the_sentence(text: str, kind: str, read: Read) -> None:
    """A participle that opens a sentence is done by none of those that its main verb tells of."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert Role.AGENT not in {role for role, _ in event.roles}
