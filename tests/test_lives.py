"""Tests of :mod:`kg.extract.relations.lives`: the beginning and the end of a life, and no term of office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name, reading, told

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_LIFE = {"birthDate", "birthPlace", "deathDate", "deathPlace"}
_SAYS = (
    ("[Hugo Vial|person] (né en 1920) peignait.", {("birthDate", "1920")}),
    (
        "[Hugo Vial|person] (né le 3 mai 1920 à [Lunel|place]) peignait.",
        {("birthDate", "1920-05-03"), ("birthPlace", "Lunel")},
    ),
    (
        "[Hugo Vial|person] ([Lunel|place], 3 mai 1920 - [Alba|place], 4 juin 2010) peignait.",
        {
            ("birthDate", "1920-05-03"),
            ("birthPlace", "Lunel"),
            ("deathDate", "2010-06-04"),
            ("deathPlace", "Alba"),
        },
    ),
    ("[Hugo Vial|person] (1921-1998) peignait.", {("birthDate", "1921"), ("deathDate", "1998")}),
    (
        "[Hugo Vial|person] ([Lunel|place], 1920 - [Alba|place], 2010) peignait.",
        {("birthDate", "1920"), ("birthPlace", "Lunel"), ("deathDate", "2010"), ("deathPlace", "Alba")},
    ),
    (
        "La mort d'[Hugo Vial|person], le 3 mai 2012 à [Lunel|place], a ému.",
        {("deathDate", "2012-05-03"), ("deathPlace", "Lunel")},
    ),
    ("Le décès d'[Hugo Vial|person], le 3 mai 2012, a ému.", {("deathDate", "2012-05-03")}),
    ("[Hugo Vial|person] a perdu la vie le 3 mai 2012.", {("deathDate", "2012-05-03")}),
    ("[Hugo Vial|person] a trouvé la mort le 3 mai 2012.", {("deathDate", "2012-05-03")}),
    ("[Hugo Vial|person] a vu le jour le 3 mai 1920.", {("birthDate", "1920-05-03")}),
    ("[Hugo Vial|person] a été abattu à [Lunel|place].", {("deathPlace", "Lunel")}),
    ("[Hugo Vial|person] s'est tué à [Lunel|place].", {("deathPlace", "Lunel")}),
    (
        "[Ana Roux|person] a tué [Hugo Vial|person] à [Lunel|place] le 3 mai 2012.",
        {("deathPlace", "Lunel"), ("deathDate", "2012-05-03")},
    ),
    ("[Hugo Vial|person] a été exécuté en [Albanie|place].", {("deathPlace", "Albanie")}),
    (
        "[Hugo Vial|person] est mort dans la nuit du 3 au 4 mai 2012.",
        {("deathDate", "2012-05-03/2012-05-04")},
    ),
)
_SAYS_NOT = (
    "Sous [Hugo XIV|person] (1643-1715), tout allait bien.",
    "Sous [Hugo Vial|person] (1981-1995), tout allait bien.",
    "Sous le président [Hugo Vial|person] (3 mai 1981 - 4 juin 1995), tout allait bien.",
    "[Hugo Vial|person] (vainqueur le 3 mai 1920 et le 4 juin 1960) courait.",
    "La mort d'[Hugo Vial|person] a été annoncée le 3 mai 2012 à [Lunel|place].",
    "La mort du fils d'[Hugo Vial|person], le 3 mai 2012 à [Lunel|place], a ému.",
    "La mort d'[Hugo Vial|person] et de sa sœur, le 3 mai 2012 à [Lunel|place], a ému.",
    "[Hugo Vial|person] a été retrouvé mort le 3 mai 2012.",
    "[Hugo Vial|person] a tué à [Lunel|place] le 3 mai 2012.",
    "[Hugo Vial|person], qui avait tué le 3 mai 2012, est jugé à [Lunel|place].",
    "[Hugo Vial|person] voit le jour baisser le 3 mai 2012.",
)


def _told(parse: Parse, french: Language, marked: str) -> set[tuple[str, str]]:
    return {(relation, of) for one, relation, of in told(reading(parse, french, marked)) if relation in _LIFE}


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_a_life(parse: Parse, french: Language, marked: str, wanted: set[tuple[str, str]]) -> None:
    """Brackets behind the name, « la mort de », and the locutions of birth and death."""
    assert _told(parse, french, marked) == wanted


@pytest.mark.parametrize("marked", _SAYS_NOT)
def test_no_life(parse: Parse, french: Language, marked: str) -> None:
    """A term of office, a victory, an announcement, and the death of somebody else too."""
    assert _told(parse, french, marked) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Née en 1975 à Lyon. Anna Vial étudie le droit.", {("Anna Vial", "1975"), ("Anna Vial", "Lyon")}),
        ("Hugo Vial est parti. Né à Lyon le 3 mai 1950.", {("Hugo Vial", "1950-05-03"), ("Hugo Vial", "Lyon")}),
        ("Anna Vial a parlé. Née à Lyon, d'un père maçon.", {("Anna Vial", "Lyon")}),
        ("Anna Vial a reçu Hugo Vial. Né en 1950 à Lyon.", set()),
        ("Anna Vial est partie. Né en 1950 à Lyon.", set()),
        ("Le festival du conte a vingt ans. Né en 1995 à Lyon.", set()),
    ],
)
def test_a_birth_without_a_verb(read: Read, text: str, wanted: set[tuple[str, str]]) -> None:
    """It is of the one person of the sentence before or behind whose gender it has, and of nobody among two."""
    rows = [one for one in read(text).statements if one.predicate in {"birthDate", "birthPlace"}]
    assert {(one.subject.name, getattr(one.object, "edtf", "") or name(one.object)) for one in rows} == wanted
