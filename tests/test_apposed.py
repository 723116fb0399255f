"""When and where what an apposition tells of was, and what its sentence tells."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Time
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler

TUESDAY = dt.date(2024, 3, 12)


def _name(filler: Filler) -> str:
    return filler.name if isinstance(filler, Entity) else filler.edtf if isinstance(filler, Time) else str(filler)


def _set(read: Read, text: str, kind: str) -> set[str]:
    """The days and places of the events of a class."""
    found = [event for event in read(text, TUESDAY).events if event.kind == kind]
    assert found, text
    return {_name(filler) for event in found for role, filler in event.roles if role in {Role.TIME, Role.PLACE}}


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        ("Le cinéaste Jean Pastre, Palme d'or en 1975, est mort dimanche à Rome.", "Death", {"2024-03-10", "Rome"}),
        ("Le cinéaste Paul Verne, Lion d'or à Venise en 1988, est mort à 90 ans.", "Death", set()),
        ("Le skieur Paul Armand, champion du monde en 2009, a été arrêté à Gap.", "Arrest", {"Gap"}),
        ("Le skieur Paul Armand, champion du monde en 2009, a été arrêté à Gap.", "Competition", {"2009"}),
        ("Le judoka Ben Sarr, médaillé de bronze aux Jeux, a été arrêté mardi.", "Competition", set()),
        ("Le chanteur Luc Bas, en 1998, est mort à Rome.", "Death", {"1998", "Rome"}),
        ("Le chanteur Luc Bas, lundi soir, est mort à Rome.", "Death", {"2024-03-11", "Rome"}),
        ("Le chanteur Luc Bas est mort lundi à Rome.", "Death", {"2024-03-11", "Rome"}),
    ],
)
def test_the_verb_and_its_apposition(read: Read, text: str, kind: str, where: set[str]) -> None:
    """Each has its own, and what opens behind the comma by itself is the verb's."""
    assert _set(read, text, kind) == where


@pytest.mark.parametrize(
    "text",
    [
        "Le guitariste, trois fois primé aux Victoires de la musique, est décédé samedi.",
        "Le judoka Ben Sarr, médaillé de bronze aux Jeux de Londres, a pris sa retraite mardi.",
        "Le comédien Luc Bas, César pour « Les Quais » en 1996, est mort.",
    ],
)
def test_the_day_of_another(read: Read, text: str) -> None:
    """Somebody's end or retreat dates neither what they won before, nor that their end."""
    dates = {s.predicate for s in read(text, TUESDAY).statements}
    assert dates.isdisjoint({"startDate", "endDate", "deathDate"})


def test_the_day_of_the_feast(read: Read) -> None:
    """One beside its own verb stays."""
    found = read("La fête du livre, organisée par la mairie, a débuté samedi à Gap.", TUESDAY).statements
    assert ("startDate", "2024-03-09") in {(s.predicate, _name(s.object)) for s in found}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("D'après le maire de Gray, Luc Bas a été arrêté.", False),
        ("Comme l'affirme le maire de Gray, Luc Bas est né à Lyon.", False),
        ("À en croire le maire de Gray, Luc Bas a été arrêté.", False),
        ("Avant de rencontrer le maire de Gray, Luc Bas a visité l'usine.", False),
        ("Selon le maire de Gray, Luc Bas, l'usine a fermé.", True),
        ("Le maire de Gray, Luc Bas a été arrêté.", True),
    ],
)
def test_a_name_that_begins_a_clause_is_no_apposition(read: Read, text: str, leads: bool) -> None:  # noqa: FBT001
    """Behind a preposition or a verb, a comma and a name with its own verb tell of somebody else."""
    told = [s for s in read(text).statements if s.predicate == "headOf" and s.subject.name == "Luc Bas"]
    assert bool(told) is leads


ROWS = ("le maire de Gap et le préfet", "le préfet et la maire de Gap", "le préfet, le maire de Gap et les élus")
HELD = (
    "La stèle a été dévoilée par Luc Bas, {}.",
    "L'accord a été conclu entre Luc Bas, {}.",
    "Luc Bas, {} ont signé.",
    "Étaient présents Luc Bas, {}.",
)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("frame", HELD)
def test_who_stand_in_a_row_are_not_one(read: Read, frame: str, row: str) -> None:
    """Each that has an article of its own, behind a name and up to the end or a plural verb, is one more."""
    reading = read(frame.format(row))
    assert not [s for s in reading.statements if isinstance(s.subject, Entity) and s.subject.name == "Luc Bas"]
    assert not [m for one in reading.entities if one.name == "Luc Bas" for m in one.mentions[1:]]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Luc Bas, le maire et le médecin de Gap, a démissionné.", {"maire", "médecin"}),
        ("Luc Bas, le maire de Gap, et le préfet ont signé.", {"maire"}),
        ("Luc Bas, maire de Gap et président du club, a signé.", {"maire", "président"}),
        ("Elle a reçu Luc Bas, le maire de Gap.", {"maire"}),
    ],
)
def test_what_commas_hold_is_said_of_the_name(read: Read, text: str, titles: set[str]) -> None:
    """Between two commas, without a second article, or alone."""
    found = [s for s in read(text).statements if isinstance(s.subject, Entity) and s.subject.name == "Luc Bas"]
    assert {str(s.object) for s in found if s.predicate == "jobTitle"} == titles
