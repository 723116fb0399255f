"""Tests of :mod:`kg.extract.coreference.families`: what a noun tells of is nothing that it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import again

from kg.lang import LANGUAGES

if TYPE_CHECKING:
    from conftest import Read


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
        ("La banque Orialis a fermé", "Le brasseur", False),
        ("La banque Orialis a fermé", "L'établissement", True),
        ("La société Orialis a fermé", "La pharmacie", False),
        ("La pharmacie Orialis a fermé", "La pharmacie", True),
        ("La gendarmerie de Gray a ouvert une enquête", "La police", False),
        ("Le tribunal de Gray a ouvert", "Le parquet", False),
        ("L'hebdomadaire Le Phare a fermé", "La chaîne", False),
    ],
)
def test_a_thing_is_told_again_by_what_it_may_be(read: Read, told: str, noun: str, same: bool) -> None:  # noqa: FBT001
    """« Le drame » is the fire told before, « la grève » is something else."""
    assert again(read(f"{told} mardi. {noun} a surpris les habitants."), len(told)) is same


def test_families_hold_nouns_that_describe() -> None:
    """Each noun of a family is one by which things of that kind are told: another would never be looked up."""
    people = LANGUAGES["fr"].people
    for kind, families in people.families.items():
        for noun in (name.lstrip("~!") for name in families if not name.startswith("@")):
            assert any(reading.kind is kind and reading.base == noun for reading in people.nouns[noun]), (kind, noun)


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("L'usine de Givors, un chantier de 2010, a brûlé.", "un chantier de 2010", "usine de Givors"),
        ("Givors, une ville du Rhône, a voté.", "une ville du Rhône", "Givors"),
    ],
)
def test_a_building_beside_a_town_is_what_stands_there(read: Read, sentence: str, words: str, name: str) -> None:
    """« L'usine de Givors, un chantier »: the works, and not the town."""
    owners = [
        entity.name
        for entity in read(sentence).entities
        for mention in entity.mentions
        if sentence[mention.span.start : mention.span.end] == words
    ]
    assert owners == [name]


def test_a_building_behind_a_colon_is_not_the_body_before_it(read: Read) -> None:
    """« Orialis : une usine à Givors »: what the body builds."""
    reading = read("Orialis SA : une usine sort de terre. Orialis SA recrute.")
    assert [len(entity.mentions) for entity in reading.entities if entity.name == "Orialis SA"] == [2]


@pytest.mark.parametrize(
    ("sentence", "head", "led"),
    [
        ("Luc Bastide, maire de la ville de Gray, a ri.", "Luc Bastide", "Gray"),
        ("Luc Bastide, président du département du Gard, a ri.", "Luc Bastide", "Gard"),
        ("On rit en Bretagne. Luc Bastide préside le département des Hauts-de-Seine.", "Luc Bastide", "Hauts-de-Seine"),
    ],
)
def test_an_area_is_what_its_name_says(read: Read, sentence: str, head: str, led: str) -> None:
    """« le département du Gard » is the Gard, and no other land told of."""
    told = [s for s in read(sentence).statements if s.predicate == "headOf"]
    assert [(s.subject.name, getattr(s.object, "name", "")) for s in told] == [(head, led)]


def test_an_area_of_another_name_is_not_the_last_one(read: Read) -> None:
    """« le canton du Jura » is not the Gard."""
    reading = read("Une commune du Gard a brûlé. Le canton du Jura a voté.")
    assert [len(entity.mentions) for entity in reading.entities if entity.name == "Gard"] == [1]
