"""Who fights whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler


def _roles(read: Read, text: str) -> set[tuple[Role, Filler]]:
    attacks = [event for event in read(text).events if event.kind == "Attack"]
    return {(role, name(filler)) for event in attacks for role, filler in event.roles}


@pytest.mark.parametrize(
    ("text", "agents", "patients"),
    [
        ("Des combats ont opposé jeudi l'armée malienne aux rebelles près de Gao.", {"armée malienne"}, {"rebelles"}),
        ("De violents heurts ont opposé samedi la police à des étudiants à Athènes.", {"police"}, {"étudiants"}),
        ("Des affrontements opposant l'armée aux insurgés ont fait dix morts à Gao.", {"armée"}, {"insurgés"}),
        ("Des échauffourées ont éclaté lundi entre des lycéens et la police.", {"lycéens", "police"}, set()),
        ("Les combats entre l'armée et les rebelles ont repris au Yémen.", {"armée", "rebelles"}, set()),
        ("La guerre entre la Russie et l'Ukraine a commencé en 2022.", {"Russie", "Ukraine"}, set()),
        (
            "Les heurts de dimanche entre policiers et étudiants ont fait douze blessés.",
            {"policiers", "étudiants"},
            set(),
        ),
    ],
)
def test_those_who_fight(text: str, agents: set[str], patients: set[str], read: Read) -> None:
    """Both sides fight; of those that are opposed « à » others have it done to them."""
    told = _roles(read, text)
    assert {name for role, name in told if role is Role.AGENT} == agents
    assert {name for role, name in told if role is Role.PATIENT} == patients


@pytest.mark.parametrize(
    "text",
    [
        "Un attentat a eu lieu lundi entre Gao et Kidal.",
        "Une attaque a fait six morts entre 8 et 9 heures.",
        "Le débat sur l'attentat oppose la droite à la gauche.",
        "Le match opposant Lens à Lille a été arrêté après une bagarre.",
        "Une fusillade a éclaté entre midi et deux heures.",
    ],
)
def test_between_what_nobody_fights(text: str, read: Read) -> None:
    """Towns and hours do not fight, nor do those whom something else opposes."""
    assert not {name for role, name in _roles(read, text) if role in {Role.AGENT, Role.PATIENT}} & {
        "Gao",
        "Kidal",
        "droite",
        "gauche",
        "Lens",
        "Lille",
        "midi",
    }
