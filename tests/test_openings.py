"""Tests of :mod:`kg.extract.events.openings`: the subject has no part in what opens its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str, kind: str) -> set[str]:
    roles = [pair for event in read(text).events if event.kind == kind for pair in event.roles]
    return {f.name for role, f in roles if role in {Role.AGENT, Role.PATIENT} and isinstance(f, Entity)}


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Après le meurtre de Luc Bas, Jan Vial a quitté Dax.", "Attack", {"Luc Bas"}),
        ("Après la mort de Luc Bas, l'adjoint au maire de Dax, Jan Vial, a ouvert une enquête.", "Death", {"Luc Bas"}),
        ("À la suite de l'élection d'Ana Roux et Luc Bas au conseil, Jan Vial a démissionné.", "Election",
         {"Ana Roux", "Luc Bas"}),
        ("Au lendemain de la démission de Luc Bas, Jan Vial a réuni la presse.", "Departure", {"Luc Bas"}),
        ("Alors que l'on attend le remplacement de deux ministres, Jan Vial a parlé.", "Appointment", set()),
        ("Après son élection à Dax, Luc Bas a remercié la foule.", "Election", {"Luc Bas"}),
        ("Lors d'une visite à Dax, Luc Bas a rencontré Ana Roux.", "Meeting", {"Luc Bas", "Ana Roux"}),
    ],
)  # fmt: skip
def test_who_is_told_behind_an_opening_phrase(read: Read, text: str, kind: str, names: set[str]) -> None:
    """The noun has whom its complement names, or whoever acts where its complement names nobody."""
    assert _told(read, text, kind) == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L'ancien associé de Luc Bas a fondé la société Bolvig.", "Creation"),
        ("Le rival de Luc Bas a gagné la finale du tournoi.", "Competition"),
        ("Le garde du corps de Luc Bas a été blessé.", "Injury"),
        ("Le conseiller du président Luc Bas a été arrêté.", "Arrest"),
    ],
)
def test_who_completes_the_subject(read: Read, text: str, kind: str) -> None:
    """What somebody's associate does, or undergoes, he does not."""
    assert "Luc Bas" not in _told(read, text, kind)


def test_what_is_of_somebody(read: Read) -> None:
    """The death of somebody is his."""
    assert _told(read, "La mort de Luc Bas a ému la ville.", "Death") == {"Luc Bas"}


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Luc Bas : la loi sera votée\n\nLe vote est prévu jeudi.", "Decision", {"loi"}),
        ("Jan Vial : deux grimpeurs tués\n\nDeux grimpeurs sont morts.", "Death", set()),
        ("Bolvig : le groupe Orial rachète une usine\n\nOrial rachète une usine.", "Acquisition", {"Orial"}),
        ("Alcatel : 80 emplois supprimés\n\nLes salariés l'ont appris mardi.", "JobCuts", {"Alcatel"}),
    ],
)
def test_who_heads_a_title(read: Read, text: str, kind: str, names: set[str]) -> None:
    """Whoever stands before the colon has no part in what another does or undergoes; a body may do it."""
    assert _told(read, text, kind) == names
