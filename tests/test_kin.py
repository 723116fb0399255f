"""Tests of :mod:`kg.extract.relations.kin`: what stands behind « le frère de Luc Bas, » is not always his."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read


def _plain(read: Read, text: str) -> set[tuple[str, str, str]]:
    return {(one.subject.name, one.predicate, str(one.object)) for one in read(text).statements}


@pytest.mark.parametrize(
    ("text", "subject", "predicate"),
    [
        ("Le père de Luc Bas, mort à Dax en 2019, était boulanger.", "père de Luc Bas", "deathPlace"),
        ("Le frère de Luc Bas, âgé de 34 ans, a été interpellé mardi.", "frère de Luc Bas", "age"),
        ("La fille de Luc Bas, 12 ans, a été blessée dans l'accident.", "fille de Luc Bas", "age"),
        ("Le père d'Anne Roy, ancien maire de Dax, est mort lundi.", "père d'Anne Roy", "headOf"),
        ("La femme de Luc Bas, directrice de Kerlan, a été élue.", "femme de Luc Bas", "jobTitle"),
        ("La mère de Luc Bas, 8 ans, a été entendue mardi.", "Luc Bas", "age"),
        ("Les parents de Luc Bas, 12 ans, ont porté plainte.", "Luc Bas", "age"),
        ("La femme de Luc Bas, directeur de Kerlan, a été élue.", "Luc Bas", "jobTitle"),
        ("La mort de Luc Bas, ancien maire de Dax, a ému la ville.", "Luc Bas", "headOf"),
        ("Ana Roy, la veuve de Luc Bas, mort en 2019, a porté plainte.", "Luc Bas", "deathDate"),
        ("L'homme a été arrêté après le meurtre de Luc Bas, tué en 2012.", "Luc Bas", "deathDate"),
    ],
)
def test_whose_it_is(read: Read, text: str, subject: str, predicate: str) -> None:
    """Age, number and gender tell of whom it is said, a life mostly of the relative; nobody else has it."""
    assert {who for who, what, _ in _plain(read, text) if what == predicate} == {subject}


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Paul Roux, le père spirituel de Luc Bas, est parti.", "parent"),
        ("La fille de l'ancien maire de Dax, Ana Roy, a été élue.", "headOf"),
        ("Luc Bas a commandité le meurtre de Jan Vial, selon le procureur.", "jobTitle"),
        ("Luc Bas a été surnommé le président.", "jobTitle"),
        ("Hugo Sène, que le juge avait relâché, a été retrouvé mort.", "jobTitle"),
        ("Au lieu de nommer Luc Bas, le président a choisi Ana Roy.", "jobTitle"),
    ],
)
def test_what_nobody_is(read: Read, text: str, predicate: str) -> None:
    """A father in spirit, an office of one's own father, of who speaks of the dead or in jest make nobody that."""
    rows = [one for one in read(text).statements if one.subject.name[0].isupper()]  # who speaks is what he is
    assert predicate not in {one.predicate for one in rows if one.status is Status.ASSERTED and one.claim is None}


def test_a_verb_is_no_function(read: Read) -> None:
    """« Luc Bas, juge à Dax, critique Jan Vial »: a judge, and no critic."""
    found = _plain(read, "Luc Bas, juge à Dax, critique Jan Vial.")
    assert "critique" not in {title for _, what, title in found if what == "jobTitle"}


@pytest.mark.parametrize(
    ("text", "children"),
    [
        ("Luc Bas, père de deux enfants, dont l'actrice Léa Bas, est venu.", {"Léa Bas"}),
        ("Luc Bas est le père de cinq fils, parmi lesquels Paul et Jean Bas.", {"Paul Bas", "Jean Bas"}),
        ("Luc Bas est le père de deux enfants dont Léa Roy s'occupe.", set()),
    ],
)
def test_whom_a_parent_has_among_others(read: Read, text: str, children: set[str]) -> None:
    """Some of the children are named behind their number."""
    told = [s for s in read(text).statements if s.predicate == "parent"]
    assert {s.subject.name for s in told} == children


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Hugo Sène, fils de Jan Vial et d'Anne Roy, époux d'Eva Mars, tient l'auberge.",
            {("Eva Mars", "spouse", "Hugo Sène")},
        ),
        (
            "Hugo Sène, fils de Jan Vial et d'Anne Roy, marié à Eva Mars, tient l'auberge.",
            {("Hugo Sène", "spouse", "Eva Mars")},
        ),
        (
            "Hugo Sène est le fils de Jan Vial et d'Anne Roy, époux d'Eva Mars.",
            {("Eva Mars", "spouse", "Hugo Sène")},
        ),
        ("Hugo Sène, fils de Jan Vial, époux d'Eva Mars, tient l'auberge.", {("Eva Mars", "spouse", "Hugo Sène")}),
        ("Lise Sène, sœur de Jan Vial, mari d'Eva Mars, tient l'auberge.", {("Eva Mars", "spouse", "Jan Vial")}),
    ],
)
def test_kin_in_a_row(read: Read, text: str, told: set[tuple[str, str, str]]) -> None:
    """Kin behind both parents, or of the gender of the kin before, is whose parents they are."""
    rows = [one for one in read(text).statements if one.predicate == "spouse"]
    assert {(one.subject.name, one.predicate, name(one.object)) for one in rows} == told


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Hugo Sène, fils d'un ancien ministre et résistant, tient l'auberge.", set()),
        ("Lise Sène, petite-fille d'un sculpteur et peintre, tient l'auberge.", set()),
        ("Lise Sène, fille d'un ministre et directrice de Kerlan, a voté.", {"directrice"}),
        ("Hugo Sène, fils d'une institutrice et ancien maire de Dax, a voté.", {"maire"}),
    ],
)
def test_what_a_parent_may_be(read: Read, text: str, titles: set[str]) -> None:
    """« fils d'un ministre et résistant » may tell of the father, « fille d'un ministre et directrice » may not."""
    assert {title for _, what, title in _plain(read, text) if what == "jobTitle"} == titles
