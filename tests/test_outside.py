"""Tests of :mod:`kg.extract.events.outside`: who has no part in what a word of the sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read


def _parts(read: Read, text: str, kind: str) -> set[str]:
    told = (event for event in read(text).events if event.kind == kind and event.status is Status.ASSERTED)
    roles = [pair for event in told for pair in event.roles]
    played = (filler for role, filler in roles if role in {Role.AGENT, Role.PATIENT, Role.RECIPIENT})
    return {filler.name if isinstance(filler, Entity) else str(filler) for filler in played}


def _times(read: Read, text: str, kind: str) -> set[str]:
    found = next(event for event in read(text).events if event.kind == kind)
    return {getattr(filler, "edtf", "") for role, filler in found.roles if role is Role.TIME}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Un homme a poignardé Luc Bas avant de se suicider.", "Death", "Luc Bas"),
        ("Luc Bas a vu Jan Vial tuer Ana Roy.", "Attack", "Luc Bas"),
        ("Luc Bas a annoncé à l'AFP une grève pour l'emploi.", "Protest", "AFP"),
        ("Luc Bas est en colère : « La fermeture de l'école serait une honte. »", "Closure", "Luc Bas"),
        ("Le gérant a indiqué à Orial avoir vendu son bateau.", "Acquisition", "Orial"),
        ("Le maire Jan Vial a assuré à Ana Roy avoir démissionné.", "Departure", "Ana Roy"),
        ("Jan Vial a avoué à Luc Bas avoir tué Ana Roy.", "Attack", "Luc Bas"),
        ("Luc Bas a survécu à l'accident qui a tué Jan Vial.", "Death", "Luc Bas"),
        ("Le pompier qui a secouru Luc Bas est mort mercredi.", "Death", "Luc Bas"),
        ("Les troupes de Luc Bas ont quitté Dax, que l'armée a bombardée.", "Attack", "Luc Bas"),
        ("Ana Roy, dont la fille est morte dans l'incendie, a porté plainte.", "Death", "Ana Roy"),
        ("Le chien d'Ana Roy a été tué par un chasseur.", "Death", "Ana Roy"),
        ("La voiture du maire, Luc Bas, a été incendiée.", "Attack", "Luc Bas"),
        ("La famille de Luc Bas, qui fut tué en 2001, réclame justice.", "Death", "famille de Luc Bas"),
        ("Le garde du corps de Luc Bas a été tué dans l'attentat.", "Death", "Luc Bas"),
        ("Au lieu d'arrêter Luc Bas, la police a interpellé son frère.", "Arrest", "Luc Bas"),
        ("Ce n'est pas Luc Bas mais Ana Roy qui a été élue maire de Dax.", "Election", "Luc Bas"),
        ("Luc Vial, comme Ana Roy avant lui, a été condamné.", "Decision", "Ana Roy"),
        ("Comme Luc Bas en 2010, Jan Vial a été condamné pour fraude.", "Decision", "Luc Bas"),
        ("Tous les élus, à l'exception de Luc Bas, ont démissionné.", "Departure", "Luc Bas"),
        ("Contrairement à Luc Bas, Jan Vial a quitté Dax.", "Departure", "Luc Bas"),
        ("Les opposants à Luc Bas ont manifesté à Dax.", "Protest", "Luc Bas"),
        ("Jan Vial, témoin du meurtre de Luc Bas, a été protégé.", "Attack", "Jan Vial"),
        ("Le juge a entendu Jan Vial sur l'assassinat de Luc Bas.", "Meeting", "Luc Bas"),
        ("Jan Vial a payé un tueur pour assassiner Luc Bas.", "Spending", "Luc Bas"),
        ("Jan Vial a été nommé directeur en remplacement de Luc Bas.", "Appointment", "Luc Bas"),
        ("Luc Bas, que Jan Vial avait nommé ministre, a démissionné.", "Departure", "Jan Vial"),
        ("C'est Jan Vial, et non son frère Luc, qui a été élu.", "Election", "Luc"),
        ("Le tableau volé à Luc Bas a été retrouvé chez Jan Vial.", "Attack", "Jan Vial"),
        ("Le rôle de Luc Bas, refusé par Jan Vial, a été confié à Ana Roy.", "Decision", "Luc Bas"),
        ("Luc Bas a quitté Orial pour Kerlan.", "Departure", "Kerlan"),
        ("Luc Bas, opéré par Ana Roy, est mort jeudi.", "Injury", "Ana Roy"),
        ("Luc Bas a grandi à Dax, où est mort Jan Vial.", "Death", "Luc Bas"),
        ("Le père d'Ana Roy, mort d'un cancer, était médecin.", "Death", "cancer"),
        ("Ana Roy vit à Dax.", "Discovery", "Ana Roy"),
        ("Ana Roy a écrit une biographie de Luc Bas, mort en 1975.", "Death", "Ana Roy"),
        ("Luc Bas, rescapé du séisme qui a tué sa mère, a été soigné.", "Death", "Luc Bas"),
        ("Le policier qui avait interpellé Luc Bas a été blessé lundi.", "Injury", "Luc Bas"),
        ("Au lieu de nommer Luc Bas, le président a choisi Ana Roy.", "Appointment", "Luc Bas"),
        ("Luc Bas a explosé de joie.", "Accident", "Luc Bas"),
        ("« La Mort de Luc Bas », roman de Jan Vial, a été primé.", "Death", "Luc Bas"),
    ],
)
def test_who_has_no_part(read: Read, text: str, kind: str, name: str) -> None:
    """Whoever only sees it, is not meant, or has it told of those beside him, neither does nor undergoes it."""
    assert name not in _parts(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Un homme a capturé Luc Bas avant de le tuer.", "Attack", "Luc Bas"),
        ("Le juge a obligé Luc Bas à quitter Dax.", "Departure", "Luc Bas"),
        ("Luc Bas, qui avait tué Jan Vial, est mort mardi.", "Attack", "Luc Bas"),
        ("Ana Roy, dont le mari avait été enlevé, a été reçue mardi par le maire.", "Meeting", "Ana Roy"),
        ("Luc Bas, comme prévu, a quitté Dax.", "Departure", "Luc Bas"),
        ("Les partisans de Luc Bas ont attaqué la mairie.", "Attack", "partisans de Luc Bas"),
        ("Le remplacement de Jan Vial par Luc Bas a été annoncé.", "Appointment", "Luc Bas"),
        ("Jan Vial a été tué par Luc Bas et Ana Roy.", "Death", "Luc Bas"),
        ("Et pas seulement Luc Bas, Jan Vial aussi a quitté Dax.", "Departure", "Jan Vial"),
        ("Luc Bas, que Jan Vial avait nommé ministre, a démissionné.", "Departure", "Luc Bas"),
        ("Luc Bas attend mardi : « Nous avons une réunion avec Jan Vial. »", "Meeting", "Jan Vial"),
    ],
)
def test_who_has_one(read: Read, text: str, kind: str, name: str) -> None:
    """Whoever the word itself is told of keeps his part."""
    assert name in _parts(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "time"),
    [
        ("La France a rejeté l'accord que l'Italie avait signé en 2010.", "Decision", "2010"),
        ("Le pompier qui a secouru Luc Bas est mort mercredi 6 mars 2024.", "Support", "2024-03-06"),
        ("Le ministre Jan Vial a reçu mardi Luc Bas, condamné en 2015.", "Meeting", "2015"),
    ],
)
def test_the_day_of_what_is_told_below(read: Read, text: str, kind: str, time: str) -> None:
    """A relative clause or participle has its day for itself, and the main verb its own."""
    assert time not in _times(read, text, kind)


def test_a_day_of_its_own(read: Read) -> None:
    """A participle on the happening itself tells its day."""
    assert _times(read, "Le naufrage du navire, survenu en 1912, a fait 30 morts.", "Accident") == {"1912"}


def test_what_is_no_cause(read: Read) -> None:
    """« Vingt ans après » tells when, « après » alone may tell why."""
    roles = read("Vingt ans après l'assassinat de Luc Bas, sa veuve a publié un livre.").events[-1].roles
    assert Role.SOURCE not in dict(roles)


@pytest.mark.parametrize(
    "text",
    ["Ana Roy, et pas Luc Bas, dirige Orial.", "Ce n'est pas Luc Bas mais Ana Roy qui dirige Orial."],
)
def test_who_is_named_for_another_leads_nothing(read: Read, text: str) -> None:
    """« et pas », « ce n'est pas … mais »: what is told is told of the other one."""
    leaders = {s.subject.name for s in read(text).statements if str(s.predicate) == "headOf"}
    assert leaders <= {"Ana Roy"}


def test_a_source_that_does_something(read: Read) -> None:
    """Whom « selon » leads in has no part in what is said, but in what its relative clause tells."""
    text = "Selon la Gendarmerie nationale, qui a ouvert une enquête, Luc Bas a volé trois voitures."
    assert "Gendarmerie nationale" in _parts(read, text, "Creation")
    assert "Gendarmerie nationale" not in _parts(read, text, "Attack")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Luc Bas se dit attristé de la fermeture de l'abattoir.", "Closure"),
        ("Ana Roy s'est dite inquiète de la vente de l'étang.", "Acquisition"),
        ("Ana Roy, choquée par la fermeture de l'abattoir, est partie.", "Closure"),
    ],
)
def test_who_is_moved_by_what_happens(read: Read, text: str, kind: str) -> None:
    """Whoever is sad, shocked or uneasy about what happens does none of it."""
    [event] = [one for one in read(text).events if one.kind == kind]
    assert Role.AGENT not in dict(event.roles)
