"""Words for hostages, roadblocks, bombs, deployments, marches and arrests, and those that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


def _kinds(read: Read, text: str) -> set[str]:
    return {event.kind for event in read(text).events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Neuf personnes ont été interpellées samedi à Lyon pour violences sur un vigile.", "Arrest"),
        ("Le groupe retient toujours trois Français en otage au Niger.", "Attack"),
        ("Les agriculteurs ont dressé des barrages sur les routes de Bretagne.", "Protest"),
        ("Le feu a débuté dans la cuisine du restaurant vers 6 heures.", "Accident"),
        ("Des chars ont été déployés dans les rues de Bamako.", "Transfer"),
        ("Les rebelles ont pris le contrôle de Bambari dimanche.", "Attack"),
        ("L'explosion d'une voiture piégée a tué six soldats.", "Attack"),
        ("Plus de 2 000 personnes ont participé samedi à la manifestation à Nantes.", "Protest"),
        ("Une altercation entre deux hommes a éclaté mardi dans un bar de Nantes.", "Attack"),
    ],
)
def test_unrest_is_told(text: str, kind: str, read: Read) -> None:
    """Each word is read as what it tells."""
    assert kind in _kinds(read, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Neuf personnes ont été interpellées samedi à Lyon pour violences sur un vigile.", "Accusation"),
        ("Le ministre a été interpellé par un député sur la réforme.", "Arrest"),
        ("Le jury a retenu trois projets.", "Attack"),
        ("L'architecte a dressé un plan de la ville.", "Protest"),
        ("Le chantier a débuté lundi.", "Accident"),
        ("Dalix a pris le contrôle de la société Orial.", "Attack"),
        ("Le régime a perdu le contrôle de la ville d'Alep.", "Accident"),
        ("L'explosion d'une bouteille de gaz a tué deux ouvriers.", "Attack"),
        ("Léa Morin a participé au colloque de Lyon.", "Protest"),
    ],
)
def test_what_looks_like_unrest(text: str, kind: str, read: Read) -> None:
    """The same words tell other things of other people."""
    assert kind not in _kinds(read, text)


def test_a_bomb_is_the_instrument(read: Read) -> None:
    """What explodes by design does harm, and undergoes none; what is taken control of is the town."""
    told = [
        {(role, name(filler)) for event in read(text).events if event.kind == "Attack" for role, filler in event.roles}
        for text in ("L'explosion d'une mine a tué deux soldats.", "Les rebelles ont pris le contrôle de Bambari.")
    ]
    assert (Role.INSTRUMENT, "mine") in told[0]
    assert (Role.PATIENT, "Bambari") in told[1]
