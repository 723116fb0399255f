"""Tests of :mod:`kg.extract.events.games`: what verbs tell in a text on sport, and elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Read

_SPORT = " Le match, comptant pour le championnat, se jouera devant les joueurs."


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("L'Espagne affrontera l'Italie samedi à Donetsk." + _SPORT, {"Competition"}),
        ("Les soldats affronteront les rebelles samedi à Alep.", {"Attack"}),
        ("Ana Roux a battu le record du monde du 100 mètres." + _SPORT, {"Competition"}),
        ("La température a battu un record à Dax.", {"Change"}),
        ("Le Portugal disposera de l'Allemagne en finale." + _SPORT, {"Competition"}),
        ("L'entreprise dispose d'un laboratoire à Dax.", {"Possession"}),
        ("Le Portugal a eu raison des Pays-Bas 2-1.", {"Competition"}),
        ("Luc Bas a raison de rire.", set()),
        ("Luc Bas rencontrera Jan Vial en finale.", {"Competition"}),
        ("Luc Bas rencontrera Jan Vial à Dax.", {"Meeting"}),
        ("La Coupe du monde de rugby se déroulera en Angleterre." + _SPORT, {"Competition"}),
        ("Le congrès se déroulera en Angleterre.", {"Meeting"}),
    ],
)
def test_what_a_text_on_sport_tells(read: Read, text: str, kinds: set[str]) -> None:
    """Whoever is faced, beaten or met there plays; elsewhere the same words tell of war, weather and visits."""
    assert {event.kind for event in read(text).events} == kinds


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("La finale opposera l'Espagne à l'Italie dimanche à Kiev.", {"Espagne", "Italie"}),
        ("La demi-finale opposant l'Espagne au Portugal se jouera mercredi à Donetsk.", {"Espagne", "Portugal"}),
        ("La rencontre opposera Lens et Metz au stade Bollaert.", {"Lens", "Metz"}),
    ],
)
def test_both_sides_of_a_match_play(read: Read, text: str, sides: set[str]) -> None:
    """The town or ground where they meet does not."""
    (event,) = read(text).events
    assert {f.name for role, f in event.roles if role is Role.AGENT and isinstance(f, Entity)} == sides


def test_who_loses_suffers_a_defeat(read: Read) -> None:
    """« la défaite de X » is not the victor's."""
    (event,) = read("Défaite de Marseille face à Nancy (1-0).").events
    assert [role for role, f in event.roles if isinstance(f, Entity) and f.name == "Marseille"] == [Role.PATIENT]
