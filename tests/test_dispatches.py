"""Events as dispatches print them: who does and undergoes what, behind days, penalties, titles and asides."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Filler

TUESDAY = dt.date(2024, 3, 12)


def _roles(read: Read, text: str, kind: str) -> set[tuple[Role, Filler]]:
    events = (event for event in read(text, published=TUESDAY).events if event.kind == kind)
    return {(role, name(filler)) for event in events for role, filler in event.roles}


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Le groupe Orial a été condamné à une amende record de 3 millions d'euros pour entente illicite.",
         "Decision", Role.PURPOSE, "entente illicite"),
        ("Réunis à Berne, les élus ont rejeté le texte.", "Meeting", Role.AGENT, "élus"),
        ("La police a retrouvé l'arme après l'empoisonnement du colonel Luc Bas.", "Attack", Role.PATIENT, "Luc Bas"),
        ("Disparue samedi à 91 ans, la pianiste Ana Roux avait débuté à Gand.", "Death", Role.PATIENT, "Ana Roux"),
        ("Évadé lundi de la prison de Gray, le braqueur Luc Bas a été arrêté.", "Departure", Role.AGENT, "Luc Bas"),
        ("Des jeunes ont jeté des pierres contre la mairie de Gray.", "Attack", Role.INSTRUMENT, "pierres"),
        ("Le roi a chargé Luc Bas de former un gouvernement.", "Appointment", Role.PATIENT, "Luc Bas"),
        ("Un corps a été retrouvé jeudi matin au bord d'un étang par des promeneurs.", "Discovery", Role.AGENT,
         "promeneurs"),
        ("Des centaines de fermiers ont défilé samedi à Gand pour réclamer des aides.", "Protest", Role.PURPOSE,
         "réclamer des aides"),
        ("Une enquête a été ouverte après la chute d'un minibus dans un ravin.", "Accident", Role.PATIENT, "minibus"),
        ("Ana Roux a été élue dimanche présidente du Togo.", "Election", Role.RECIPIENT, "Togo"),
        ("Le prince Luc a été proclamé samedi roi du Danemark.", "Appointment", Role.RECIPIENT, "Danemark"),
        ("Le Togo et le Bénin ont signé mardi à Gand un traité.", "Agreement", Role.AGENT, "Bénin"),
        ("Victime d'un piratage, la société Orial a fermé son site.", "Attack", Role.PATIENT, "Orial"),
        ("Victime d'une chute à ski, la nageuse Ana Roux a été opérée.", "Accident", Role.PATIENT, "Ana Roux"),
        ("Accusée d'avoir empoisonné son mari, Ana Roux sera rejugée lundi.", "Accusation", Role.PURPOSE,
         "avoir empoisonné son mari"),
        ("La banque Orial a été condamnée à six mois de fermeture pour avoir aidé des fraudeurs.", "Decision",
         Role.PURPOSE, "avoir aidé des fraudeurs"),
        ("Une coulée de boue a emporté mardi une dizaine de maisons à Gray.", "Accident", Role.QUANTITY, "10"),
        ("L'humoriste Luc Bas, emporté dimanche par un cancer, vivait à Gray.", "Death", Role.PATIENT, "Luc Bas"),
        ("Le prix Orial est revenu samedi à la poétesse Ana Roux.", "Decision", Role.RECIPIENT, "Ana Roux"),
        ("Une roquette s'est abattue lundi sur Gray, blessant légèrement une fillette.", "Injury", Role.PATIENT,
         "fillette"),
        ("Les infirmières ont entamé lundi une grève illimitée pour obtenir une prime.", "Protest", Role.PURPOSE,
         "obtenir une prime"),
    ],
)  # fmt: skip
def test_who_has_which_part(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Each has the part that the clause gives him, however far from its verb he stands."""
    assert (role, filler) in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind", "role", "filler"),
    [
        ("Luc Bas a été condamné à huit ans de prison pour vol.", "Decision", Role.PURPOSE, "prison"),
        ("Ana Roux s'est entretenue avec Luc Bas du démantèlement des silos.", "Closure", Role.AGENT, "Luc Bas"),
        ("Le président Luc Bas a convoqué des élections.", "Election", Role.PATIENT, "Luc Bas"),
        ("La comédienne Ana Roux est morte lundi à 96 ans.", "Death", Role.QUANTITY, "96"),
        ("Natif de Dakar, le cinéaste Luc Bas est décédé mardi.", "Death", Role.PLACE, "Dakar"),
        ("L'otage Luc Bas, originaire de Gand, a été libéré mardi.", "Decision", Role.PLACE, "Gand"),
    ],
)
def test_who_has_no_part(read: Read, text: str, kind: str, role: Role, filler: str) -> None:
    """Whom somebody meets closes nothing, who calls a vote is not elected by it, and an age counts no dead."""
    assert (role, filler) not in _roles(read, text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le pont sera rouvert lundi, a déclaré le préfet.", "Decision"),
        ("Le fleuve pourrait déborder, a averti la préfecture.", "Decision"),
        ("Le parquet a requis cinq ans d'emprisonnement contre Luc Bas.", "Arrest"),
        ("La chanteuse Ana Roux a été victime d'une attaque cardiaque.", "Attack"),
        ("Le roi a chargé Luc Bas de former un gouvernement.", "Accusation"),
        ("L'otage Luc Bas a été libéré mardi à Gray.", "Departure"),
    ],
)
def test_what_is_not_told(read: Read, text: str, kind: str) -> None:
    """Whoever says something decides nothing, and a penalty asked for is no arrest."""
    assert kind not in {event.kind for event in read(text, published=TUESDAY).events}


def test_what_somebody_is_beside_the_name(read: Read) -> None:
    """« Les présidents belge et malien, X et Y, » are X and Y, and nobody else."""
    told = _roles(
        read, "Les présidents belge et malien, Luc Bas et Ana Roux, ont inauguré jeudi une école.", "Creation"
    )
    assert {filler for role, filler in told if role is Role.AGENT} == {"Luc Bas", "Ana Roux"}


def test_a_street_of_a_town_is_there(read: Read) -> None:
    """« Une rue de X » is in X, while « la rue de X » may only be called so."""
    told = _roles(read, "Un homme a blessé trois passants dans une rue commerçante de Gand.", "Injury")
    assert (Role.PLACE, "Gand") in told


@pytest.mark.parametrize(
    "text",
    [
        "Des chercheuses du CNRS et de l'université de Poitiers ont publié l'étude.",
        "Le Var et les Alpes-Maritimes ont été touchés par des orages.",
        "Une bombe a explosé à Maiduguri, dans le nord-est du Nigeria.",
    ],
)
def test_what_lies_in_no_other(read: Read, text: str) -> None:
    """Two that « et » joins, a town in another's name, a part of a land beside a town."""
    located = [s for s in read(text).statements if s.predicate == "locatedIn"]
    pairs = {(s.subject.name, s.object.name) for s in located if isinstance(s.object, Entity)}
    wrong = {("CNRS", "Poitiers"), ("Var", "Alpes-Maritimes"), ("nord-est du Nigeria", "Maiduguri")}
    assert not pairs & wrong
