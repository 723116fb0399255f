"""Tests of :mod:`kg.extract.events.paired`: two clauses of one sentence, each with its own day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.model import Entity, Time
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Read

TUESDAY = dt.date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "kind", "days", "status"),
    [
        ("Ana Bas souffre du dos et doit quitter vendredi la clinique.", "Injury", set(), Status.ASSERTED),
        (
            "Nina Vidal, née le 3 mai 1931 à Gap et décédée samedi à Dax, peignait.",
            "Death",
            {"2024-03-09"},
            Status.ASSERTED,
        ),
        ("Mort d'Ivan Roux, maire de Gap de 1981 à 1986.", "Death", set(), Status.ASSERTED),
        ("Le pont des Lices, fermé par précaution, sera rouvert samedi.", "Closure", set(), Status.ASSERTED),
        ("Orial a licencié vingt ouvriers en mai et fermera son usine.", "Closure", set(), Status.PLANNED),
        ("Le maire a inauguré la halle samedi et ouvrira un gymnase.", "Creation", {"2024-03-09"}, Status.ASSERTED),
        ("Samedi, le maire a ouvert la halle et inauguré le stade.", "Creation", {"2024-03-09"}, Status.ASSERTED),
    ],
)
def test_each_clause_has_its_own_day(read: Read, text: str, kind: str, days: set[str], status: Status) -> None:
    """A day behind the second verb is not of the first, nor one of the past of what is to come."""
    event = next(event for event in read(text, TUESDAY).events if event.kind == kind)
    assert {filler.edtf for _, filler in event.roles if isinstance(filler, Time)} == days
    assert event.status is status


def test_what_is_bought_next_is_not_sold(read: Read) -> None:
    """The object of the second verb has no part in what the first tells."""
    text = "Orial a vendu sa filiale en 2023 et rachètera Bolvig l'an prochain."
    sold, bought = [event for event in read(text, TUESDAY).events if event.kind == "Acquisition"]
    patients = [
        {filler.name if isinstance(filler, Entity) else filler for role, filler in event.roles if role is Role.PATIENT}
        for event in (sold, bought)
    ]
    assert patients == [{"filiale"}, {"Bolvig"}]


@pytest.mark.parametrize(
    ("text", "kind", "places"),
    [
        ("Alors que les pourparlers se poursuivent à Rome, Nuvéo a licencié vingt ouvriers.", "JobCuts", set()),
        ("Le maire inaugurera une halle à Gap et Nuvéo a racheté Bolvig.", "Acquisition", set()),
        ("Le préfet a reçu les éleveurs à Gap, Nuvéo a licencié vingt ouvriers.", "JobCuts", set()),
        ("Les ministres se sont réunis à Rome, et la police a arrêté Luc Verdier à Pau.", "Arrest", {"Pau"}),
        ("Claire Morin a été blessée alors qu'elle se trouvait à Gap.", "Injury", {"Gap"}),
        ("À Gap, Nuvéo a fermé une usine et la mairie a ouvert une halle.", "Closure", {"Gap"}),
    ],
)
def test_a_clause_with_its_own_subject_has_its_own_place(read: Read, text: str, kind: str, places: set[str]) -> None:
    """What another clause tells is not where it happens; a pronoun is of those whom the main clause tells of."""
    event = next(event for event in read(text, TUESDAY).events if event.kind == kind)
    assert {f.name for role, f in event.roles if role is Role.PLACE and isinstance(f, Entity)} == places
