"""Tests of :mod:`kg.extract.coreference.families`: what a noun tells of is nothing that it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from conftest import Read


def _one(read: Read, told: str, noun: str) -> bool:
    """Whether what ``noun`` describes in the second sentence is something told in the first."""
    reading = read(f"{told} mardi. {noun} a surpris les habitants.")
    spans = [[mention.span.start for mention in entity.mentions] for entity in reading.entities]
    return any(min(starts) < len(told) < max(starts) for starts in spans)


@pytest.mark.parametrize(
    ("told", "noun", "same"),
    [
        ("Un incendie a ravagé une halle à Gray", "La grève", False),
        ("Un incendie a ravagé une halle à Gray", "L'incendie", True),
        ("Un incendie a ravagé une halle à Gray", "La catastrophe", True),
        ("Un festival s'ouvre à Gray", "La tempête", False),
        ("Un festival s'ouvre à Gray", "La manifestation", True),
        ("Une manifestation a eu lieu à Gray", "Le festival", False),
        ("Le procès de Luc Bastide a commencé", "Le match", False),
        ("L'attentat de Gray a fait deux morts", "L'accident", False),
        ("La Coupe du monde a commencé", "L'exposition", False),
        ("La Coupe du monde a commencé", "La compétition", True),
        ("Le stade de Gray a rouvert", "La prison", False),
        ("Le lac d'Annecy attire", "La gare", False),
        ("L'île d'Yeu attire", "Le pays", False),
        ("L'Espagne grandit", "Le quartier", False),
        ("L'Espagne grandit", "Le pays", True),
        ("Le château de Gray a rouvert", "L'usine", False),
        ("Le roman « La Brume » est paru", "La sculpture", False),
        ("Le roman « La Brume » est paru", "L'ouvrage", True),
        ("Le film « La Brume » est sorti", "La chanson", False),
        ("L'accord de Gray a été signé", "Le décret", False),
        ("Le navire Orialis a coulé", "Le train", False),
        ("Le navire Orialis a coulé", "Le bateau", True),
        ("Le logiciel Orialis est sorti", "Le vaccin", False),
    ],
)
def test_a_thing_is_told_again_by_what_it_may_be(read: Read, told: str, noun: str, same: bool) -> None:  # noqa: FBT001
    """« Le drame » is the fire told before, « la grève » is something else."""
    assert _one(read, told, noun) is same


def test_families_hold_nouns_that_describe() -> None:
    """Each noun of a family is one by which things of that kind are told: another would never be looked up."""
    people = LANGUAGES["fr"].people
    for kind, families in people.families.items():
        for noun in (name.lstrip("~") for name in families if not name.startswith("@")):
            assert any(reading.kind is kind and reading.base == noun for reading in people.nouns[noun]), (kind, noun)
