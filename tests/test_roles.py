"""Tests of :mod:`kg.extract.events.roles`: what fills no role, though the tree hangs it on the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (
            "À Lens, le groupe a dénoncé de son côté « une perte pour les clients ultramarins » et saisi le juge.",
            "côté",
        ),
        ("Le vol a été découvert par hasard.", "hasard"),
        ("Le parc a été fermé pour moitié.", "moitié"),
        ("L'ONG salue au contraire un sursaut.", "contraire"),
        ("L'application transmettait à leur insu des photos.", "insu"),
        ("Ce sont les premiers combats de cette ampleur à Gap depuis le mois de juin.", "ampleur"),
    ],
)
def test_set_phrases_are_no_parts(text: str, phrase: str, read: Read) -> None:
    """A set phrase behind a preposition tells how, whatever the tree makes of it."""
    events = read(text).events
    assert events
    assert all(phrase not in str(part) for event in events for _, part in event.roles)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Indépendante depuis 1991, la Lettonie est reconnue par tous ses voisins.", "Indépendante depuis 1991"),
        ("Le trésor n'a été découvert que trois mois après les faits par des randonneurs.", "trois mois après"),
    ],
)
def test_only_clauses_are_told(text: str, words: str, read: Read) -> None:
    """An adjective in front and what « ne … que » restricts are no clauses."""
    assert all(not str(part).startswith(words) for event in read(text).events for _, part in event.roles)


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("Le maire plaide pour une solution négociée.", Role.PATIENT, "solution négociée"),
        ("La ministre a milité pour l'abandon du projet.", Role.PATIENT, "abandon du projet"),
        ("Le ministre a redit son soutien aux pompiers.", Role.RECIPIENT, "pompiers"),
        ("Le tournoi a été déplacé pour des raisons de sécurité.", Role.SOURCE, "raisons de sécurité"),
    ],
)
def test_what_is_backed_and_whence_it_comes(text: str, role: Role, words: str, read: Read) -> None:
    """Who is backed receives it, a thing undergoes it; « pour des raisons de » leads in a cause."""
    assert any((role, words) in event.roles for event in read(text).events)


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("Une attaque de loup a eu lieu à Tende.", False),
        ("Deux attaques de chiens ont été signalées à Tende.", False),
        ("Une attaque de troupeau a eu lieu à Tende.", True),
    ],
)
def test_beasts_of_prey_attack(text: str, patient: bool, read: Read) -> None:  # noqa: FBT001
    """« une attaque de loup » is by one, « une attaque de troupeau » on one."""
    [event] = [event for event in read(text).events if event.kind == "Attack"]
    assert any(role is Role.PATIENT for role, _ in event.roles) is patient
