"""Tests of :mod:`kg.extract.mentions.listed`: titles in lists that say what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Read

_HEAD = "Cinéma : la soirée des prix\n\n"


def _works(read: Read, text: str) -> set[str]:
    return {entity.name for entity in read(text).entities if entity.kind is Kind.WORK}


def _told(read: Read, text: str, relation: str) -> set[tuple[str, str]]:
    return {
        (s.subject.name, str(getattr(s.object, "name", s.object)))
        for s in read(text).statements
        if s.predicate == relation
    }


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Meilleur film : La Digue, de Jan Vial", "La Digue"),
        ("Meilleur premier film : Les Chiens verts de Luc Besnier", "Les Chiens verts"),
        ("Meilleur documentaire : Retour à Gray, réalisé par Anne Roux", "Retour à Gray"),
        ("Meilleure actrice : Anne Roux pour La Part de l'ogre", "La Part de l'ogre"),
        ("Meilleur acteur : Jan Vial (Un gendre de trop)", "Un gendre de trop"),
        ("Les nommés pour le meilleur film sont connus :\n- La Digue, de Jan Vial\n- 1912, d'Anne Roux", "1912"),
        ("Les prétendantes au prix de la meilleure actrice :\n* Anne Roux dans L'Île nue\n* Ida Vial", "L'Île nue"),
        ("Filmographie :\n1998 : Les Bruyères\n2003 : Petite Fugue", "Petite Fugue"),
        ("Discographie de Luc Besnier : Les Bruyères (1998), Deux Pas (2003) et L'Île nue (2008).", "L'Île nue"),
    ],
)
def test_titles(read: Read, line: str, title: str) -> None:
    """What a list of works or of players holds are titles, up to who made them."""
    assert title in _works(read, _HEAD + line)


@pytest.mark.parametrize(
    "line",
    [
        "Meilleur joueur : Jan Vial (Vannes)",
        "Meilleur film : Jean Vial",
        "Le meilleur film de la soirée : un documentaire sur Vannes.",
        "Présents :\n- Jan Vial avec Orial\n- Anne Roux (Vannes)",
    ],
)
def test_no_titles(read: Read, line: str) -> None:
    """People, and what is told in a sentence, are none."""
    assert not _works(read, _HEAD + line)


def test_who_made_them_and_who_won(read: Read) -> None:
    """A work is of whom « de » or « réalisé par » names, not of who plays in it; where all may win nobody has."""
    lines = "Meilleur film : La Digue de Jean Vial\nMeilleure actrice : Anne Roux (L'Île nue)"
    assert _told(read, _HEAD + lines, "author") == {("La Digue", "Jean Vial")}
    assert _told(read, _HEAD + lines, "award") == {("La Digue", "meilleur film"), ("Anne Roux", "meilleure actrice")}
    assert not _told(read, f"{_HEAD}Les nommés dans la soirée.\n\n{lines}", "award")
    assert not _told(read, "Meilleurs buteurs : Jan Vial, 12 buts, Luc Besnier, 11.", "award")
    assert not [event for event in read("Anne Roux est nommée aux Oscars.").events if event.kind == "Appointment"]
    assert [event for event in read("Anne Roux est nommée préfète.").events if event.kind == "Appointment"]
