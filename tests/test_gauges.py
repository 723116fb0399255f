"""How much: the level that a figure rises to, and shares of a vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Quantity

if TYPE_CHECKING:
    from conftest import Read


def _numbers(read: Read, text: str, kind: str) -> set[tuple[str, float]]:
    [event] = [one for one in read(text).events if one.kind == kind]
    return {(role.value, float(filler.value or 0)) for role, filler in event.roles if isinstance(filler, Quantity)}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("La banque centrale a relevé son taux directeur de 3 à 3,5 %.", 3.5),
        ("Le taux de chômage est passé de 8 à 7,4 % en deux ans.", 7.4),
        ("La région a porté son aide de 200 euros à 300 euros par élève.", 300),
        ("Les ventes ont baissé de 12 % en un an.", 12),
    ],
)
def test_the_level_reached_and_no_time(read: Read, text: str, level: float) -> None:
    """Neither what it rises from nor how long that takes is how much."""
    assert _numbers(read, text, "Change") == {("amount", level)}


def test_by_how_much_and_to_what(read: Read) -> None:
    """« progresse de 6 % à 1,2 milliard d'euros » has both."""
    text = "Le chiffre d'affaires du groupe a progressé de 6 % à 1,2 milliard d'euros."
    assert _numbers(read, text, "Change") == {("amount", 6), ("amount", 1.2e9)}


def test_what_changes_holds_no_level(read: Read) -> None:
    """« son taux directeur (de 3) »."""
    [event] = read("La banque centrale a relevé son taux directeur de 3 à 3,5 %.").events
    assert ("patient", "taux directeur") in {(role.value, filler) for role, filler in event.roles}


def test_a_share_is_an_amount(read: Read) -> None:
    """A percentage of the votes is an amount; a number of them counts."""
    assert _numbers(read, "Marc Dufour a été élu maire de Gray avec 54 % des voix.", "Election") == {("amount", 54)}
    text = "Le Sénat a adopté la loi sur l'eau par 320 voix contre 240."
    assert _numbers(read, text, "Decision") == {("quantity", 320), ("quantity", 240)}


def test_how_often_is_no_amount(read: Read) -> None:
    """« toutes les dix minutes »."""
    assert not _numbers(read, "La sonde transmet ses données au centre toutes les dix minutes.", "Transfer")


@pytest.mark.parametrize(
    ("text", "kind", "years"),
    [
        ("Luc Vial a été élu à 30 ans.", "Election", set()),
        ("Ana Vial a quitté l'école de Gap à 14 ans.", "Departure", set()),
        ("Luc Vial a été condamné à 12 ans de prison.", "Decision", {("quantity", 12)}),
    ],
)
def test_how_old_is_not_how_much(read: Read, text: str, kind: str, years: set[tuple[str, float]]) -> None:
    """Where a sentence is for years."""
    assert _numbers(read, text, kind) == years


def test_those_who_say_so_are_not_counted(read: Read) -> None:
    """« les deux présidents » are no two posts."""
    told = read("Aucune suppression de poste n'est prévue, assurent les deux présidents.")
    assert not [filler for event in told.events for _, filler in event.roles if isinstance(filler, Quantity)]


def test_who_is_acquitted_is_given_no_months(read: Read) -> None:
    """They are those of the judgment before."""
    told = read("La cour d'appel de Gap a relaxé Luc Vial, condamné en première instance à six mois de prison.").events
    [acquittal] = [event for event in told if event.rule.endswith("relaxer")]
    assert not [filler for _, filler in acquittal.roles if isinstance(filler, Quantity)]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("On compte dix-sept blessés dont trois civils.", "Injury", {("quantity", 17)}),
        ("Six personnes, dont quatre soldats, ont péri à Dax.", "Death", {("quantity", 6)}),
    ],
)
def test_some_of_them_are_counted_already(read: Read, text: str, kind: str, told: set[tuple[str, float]]) -> None:
    """Behind « dont » stand some of those who are counted before."""
    assert _numbers(read, text, kind) == told
