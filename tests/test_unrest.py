"""Words for hostages, roadblocks, bombs, deployments, marches and arrests, and those that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Role, Status

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


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("Une grève a lieu mardi à l'appel de la CGT.", "CGT"),
        ("Les cheminots sont en grève depuis mardi à l'appel de la CGT.", "CGT"),
        ("Plusieurs milliers de personnes ont défilé samedi contre la réforme, à l'appel de la CGT.", "CGT"),
    ],
)
def test_who_calls_a_protest_holds_it(text: str, agent: str, read: Read) -> None:
    """Those at whose call others strike or march do it with them."""
    protests = [event for event in read(text).events if event.kind == "Protest"]
    assert any((Role.AGENT, agent) in {(role, name(filler)) for role, filler in one.roles} for one in protests)


def test_whose_call_is_only_heard(read: Read) -> None:
    """At whose demand something else is done does not hold it, nor is anybody in a call that others march against."""
    for text in ("Les ouvriers manifestent contre l'appel de Dalix.", "La CGT a manifesté à la demande de Dalix."):
        protests = [event for event in read(text).events if event.kind == "Protest"]
        assert not any(name(filler) == "Dalix" for one in protests for role, filler in one.roles if role is Role.AGENT)


def test_what_is_to_be_deplored_has_happened(read: Read) -> None:
    """« sont à déplorer » accuses nobody; what remains to be done is done to its subject."""
    for text in ("Aucun blessé n'est à déplorer.", "Quatre morts et douze blessés sont à déplorer."):
        assert "Accusation" not in _kinds(read, text)
    states = {(event.kind, event.status) for event in read("Une vingtaine de blessés est à déplorer à Lyon.").events}
    assert states == {("Injury", Status.ASSERTED)}
    parts = [event.roles for event in read("Le site de Lens reste à vendre, selon Orial.").events]
    assert any(role is Role.PATIENT and name(filler) == "site de Lens" for roles in parts for role, filler in roles)


def test_the_day_that_a_superlative_counts_from(read: Read) -> None:
    """« le plus meurtrier depuis 2010 » did not happen then; a hostage has no such job."""
    reading = read("Cet attentat, le plus meurtrier depuis 2010, a fait 30 morts.")
    assert not any(role is Role.TIME for event in reading.events for role, _ in event.roles)
    told = read("Luc Bas, otage au Mali depuis 2010, a été libéré mardi.").statements
    assert not any(one.predicate == "jobTitle" for one in told)
