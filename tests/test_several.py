"""Tests of :mod:`kg.extract.relations.several`: what a plural tells is told of each of those named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

_LIVES = {"affiliation", "competitor", "birthPlace", "deathDate", "deathPlace", "homeLocation"}


def _told(read: Read, text: str) -> set[tuple[str, str]]:
    return {(s.subject.name, s.predicate) for s in read(text).statements if s.predicate in _LIVES}


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Deux reporters, Anne Roux et Marc Vial, ont été tués jeudi à Gao.", "deathPlace"),
        ("Les militants français Anne Roux et Marc Vial sont décédés le 7 mars 2013 à Gao.", "deathDate"),
        ("Les ingénieurs Anne Roux et Marc Vial sont morts dimanche à Dakar.", "deathPlace"),
        ("Les victimes, Anne Roux et Marc Vial, habitaient à Lens.", "homeLocation"),
        ("Anne Roux et Marc Vial ont été enlevés à Gao. Ils ont été assassinés le 8 mars 2013.", "deathDate"),
        ("Deux reporters, Anne Roux et Marc Vial, sont libres. Ils sont nés à Pau.", "birthPlace"),
        ("Anne Roux et Marc Vial sont qualifiés. Ils s'affronteront dimanche.", "competitor"),
        ("Anne Roux et Marc Vial sont libres. Ils travaillaient pour la station Radio Calade.", "affiliation"),
    ],
)
def test_each_of_them(read: Read, text: str, predicate: str) -> None:
    """A row of names beside a plural noun, and the pronoun of a row, are as many people."""
    wanted = {("Anne Roux", predicate), ("Marc Vial", predicate)}
    assert (wanted if predicate != "competitor" else {("Anne Roux", predicate)}) <= _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Les parents de deux élèves, Anne Roux et Marc Vial, ont été tués jeudi à Gao.",
        "Des proches d'Anne Roux et Marc Vial sont morts jeudi à Lille.",
        "Trois policiers, dont Marc Vial, sont morts jeudi à Lille.",
        "Anne Roux et Marc Vial sont libres. Les ravisseurs ont fui. Ils ont été tués jeudi à Gao.",
        "Anne Roux et trois élèves sont libres. Ils habitent à Lens.",
        "Anne Roux a vu Marc Vial. « Ils sont morts à Lens », dit-elle.",
    ],
)
def test_others(read: Read, text: str) -> None:
    """Their parents, friends, kidnappers and companions are not they."""
    assert _told(read, text) == set()


@pytest.mark.parametrize(
    ("text", "wed"),
    [
        ("Marc Vial et Anne Roux se sont mariés samedi à Gao.", True),
        ("Le chanteur Marc Vial et l'actrice Anne Roux se sont mariés samedi à Gao.", True),
        ("Mariée au romancier Luc Ferrand, l'historienne Claire Vidal est la mère de trois enfants.", True),
        ("Marc Vial et sa sœur Anne se sont mariés le même jour.", False),
        ("Marc Vial et Anne Roux se sont rencontrés samedi à Gao.", False),
    ],
)
def test_two_who_marry_are_spouses(read: Read, text: str, *, wed: bool) -> None:
    """Each of the other; a brother and sister have married others."""
    assert wed is any(s.predicate == "spouse" for s in read(text).statements)
