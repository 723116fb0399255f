"""Tests of :mod:`kg.extract.relations.ages`: the age at which somebody died is theirs, that of a deed is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language


@pytest.mark.parametrize(
    "marked",
    [
        "[Hugo Vial|person] est décédé à 83 ans d'une longue maladie.",
        "[Hugo Vial|person] est mort lundi à l'âge de 83 ans.",
        "[Hugo Vial|person] s'est éteint dimanche à l'âge de 83 ans.",
    ],
)
def test_an_age_at_death(parse: Parse, french: Language, marked: str) -> None:
    """« à 83 ans » and « à l'âge de 83 ans » after a verb of dying."""
    assert ("Hugo Vial", "age", "83") in told(reading(parse, french, marked))


def test_an_age_that_opens_the_sentence(parse: Parse, french: Language) -> None:
    """« Âgé de 39 ans, … » is said of whoever is named behind the comma."""
    assert ("Hugo Vial", "age", "39") in told(reading(parse, french, "Âgé de 39 ans, [Hugo Vial|person] part."))


def test_an_age_of_today_opens_the_sentence(parse: Parse, french: Language) -> None:
    """« À 31 ans, … dirige »."""
    assert ("Hugo Vial", "age", "31") in told(reading(parse, french, "À 31 ans, [Hugo Vial|person] dirige le club."))


@pytest.mark.parametrize(
    ("marked", "age"),
    [
        ("Trois blessés, dont le guide [Hugo Vial|person], 38 ans, huit fois vainqueur, ont été soignés.", "38"),
        ("[Hugo Vial|person], ancien maire de [Lunel|place], 53 ans, se retire.", "53"),
        ("[Hugo Vial|person], un [Belge|place=Belgique] de 65 ans, se retire.", "65"),
        ("[Hugo Vial|person], ancien maire de [Lunel|place], mort le 3 mai 2010 à 78 ans, peignait.", "78"),
        ("À 31 ans, l'éleveur ardéchois [Hugo Vial|person] vend ses bêtes.", "31"),
        ("À 31 ans, [le Gardois|person=Hugo Vial] vend ses bêtes, a dit [Hugo Vial|person].", "31"),
    ],
)
def test_an_age_further_on(parse: Parse, french: Language, marked: str, age: str) -> None:
    """Before a number that counts something else, behind a function, and before a description."""
    assert ("Hugo Vial", "age", age) in told(reading(parse, french, marked))


def test_the_ages_of_several(parse: Parse, french: Language) -> None:
    """As many as there are names, in the same order."""
    marked = "[Hugo Vial|person] et [Ana Roux|person], 29 et 33 ans, ont été blessés."
    found = told(reading(parse, french, marked))
    assert {("Hugo Vial", "age", "29"), ("Ana Roux", "age", "33")} <= found


@pytest.mark.parametrize(
    "marked",
    [
        "[Hugo Vial|person] aura 79 ans jeudi.",
        "Les enfants de [Hugo Vial|person], 8 et 12 ans, sont saufs.",
        "[Hugo Vial|person] et sa fille, 43 et 12 ans, sont saufs.",
        "[Hugo Vial|person], dont le père est mort à 78 ans, vit à [Lunel|place].",
        "[Hugo Vial|person], potier, 12 ans de métier, se retire.",
        "[Hugo Vial|person] a couru à 12 ans son premier cross.",
        "[Hugo Vial|person] a quitté l'école à l'âge de 12 ans.",
        "La peine de [Hugo Vial|person] a été ramenée à 12 ans.",
        "[Hugo Vial|person] allait avoir 79 ans.",
        "[Hugo Vial|person] aurait 79 ans.",
        "Les deux victimes, Noé Girard et [Hugo Vial|person], 12 et 14 ans, dormaient.",
        "« On tient », glisse [Hugo Vial|person], vingt-deux ans de maison.",
        "[Hugo Vial|person], âgé d'une quarantaine d'années, est tombé.",
        "[Hugo Vial|person], dix ans après, se souvient.",
        "À 12 ans, [Hugo Vial|person] tenait déjà les comptes du club.",
    ],
)
def test_an_age_at_another_time(parse: Parse, french: Language, marked: str) -> None:
    """The age of a deed of long ago is not that of today, and a term of years is none."""
    assert "age" not in {predicate for _, predicate, _ in told(reading(parse, french, marked))}


def test_how_long_a_post_is_taken_is_no_age(parse: Parse, french: Language) -> None:
    """« pour une durée de deux ans et demi » completes no title, « de 44 ans » does."""
    marked = "[Hugo Vial|person] a été nommé entraîneur pour une durée de deux ans et demi."
    assert not any(row[1] == "age" for row in told(reading(parse, french, marked)))
    marked = "L'entraîneur de 44 ans, [Hugo Vial|person], est parti."
    assert ("Hugo Vial", "age", "44") in told(reading(parse, french, marked))


@pytest.mark.parametrize(
    "marked", ["[Hugo Vial|person] (Bolvig), 23 ans, a signé.", "[Hugo Vial|person], de 23 ans, est libre."]
)
def test_an_age_behind_brackets_or_of(parse: Parse, french: Language, marked: str) -> None:
    """Brackets part an age from no name, nor does « de » behind a comma."""
    assert ("Hugo Vial", "age", "23") in told(reading(parse, french, marked))


@pytest.mark.parametrize("name", ["Orian", "Titouan", "Ana"])
def test_years_in_brackets_are_of_a_person(read: Read, name: str) -> None:
    """« Titouan (12 ans) » is somebody, whatever no table has of the name."""
    reading = read(f"{name} (12 ans) a gagné.")
    assert [(s.subject.name, s.subject.kind.name) for s in reading.statements if s.predicate == "age"] == [
        (name, "PERSON")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nadine a été blessée lundi.", "Nadine"),
        ("« C'est dur », raconte Gaëlle.", "Gaëlle"),
        ("Selon Mustapha, le pont est usé.", "Mustapha"),
    ],
)
def test_a_first_name_alone_is_somebody(read: Read, text: str, name: str) -> None:
    """A witness without a surname is no place."""
    assert [entity.kind.name for entity in read(text).entities if entity.name == name] == ["PERSON"]
