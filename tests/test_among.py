"""Tests of :mod:`kg.extract.relations.among`: who is named as one of several is what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _told(read: Read, text: str) -> set[tuple[str, str, object]]:
    told = read(text).statements
    return {(s.subject.name, s.predicate, getattr(s.object, "name", s.object)) for s in told}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Trois policiers, dont Luc Vial, ont été blessés.", "policier"),
        ("Deux journalistes (dont Luc Vial) ont été arrêtés.", "journaliste"),
        ("Deux journalistes, dont Luc Vial, 34 ans, ont été arrêtés.", "journaliste"),
        ("Des acteurs de renom comme Jean Piac et Luc Vial ont joué.", "acteur"),
        ("Plusieurs ministres, parmi lesquels Anne Roux et Luc Vial, ont démissionné.", "ministre"),
        ("Plusieurs députés, notamment Luc Vial, ont protesté.", "député"),
        ("Des joueurs comme Luc Vial seront absents.", "joueur"),
    ],
)
def test_one_of_them(read: Read, text: str, title: str) -> None:
    """« dont », « comme », « notamment » and « parmi lesquels » lead in some of those told."""
    assert ("Luc Vial", "jobTitle", title) in _told(read, text)


def test_what_befalls_them(read: Read) -> None:
    """What is said of all is said of him, and of what they are members he is."""
    assert ("Luc Vial", "deathPlace", "Gao") in _told(read, "Trente personnes, dont Luc Vial, ont été tuées à Gao.")
    text = "Cinq membres du Parti radical, dont Luc Vial, ont démissionné."
    assert ("Luc Vial", "memberOf", "Parti radical") in _told(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "Les ministres, comme Luc Vial, le savent.",
        "Les joueurs, comme Luc Vial l'a dit, seront absents.",
        "Les avocats dont Luc Vial a parlé sont venus.",
        "Les acteurs du film dont Luc Vial est le héros ont protesté.",
        "Deux avocats, dont celui de Luc Vial, ont protesté.",
        "Les victimes des policiers, dont Luc Vial, ont témoigné.",
        "Un acteur comme Luc Vial peut tout jouer.",
    ],
)
def test_not_of_them(read: Read, text: str) -> None:
    """A clause, a comparison, another's lawyer, or one of two kinds."""
    assert "jobTitle" not in {predicate for name, predicate, _ in _told(read, text) if name == "Luc Vial"}
