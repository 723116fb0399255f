"""Who is told to be what, against whom something is done to: they are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

    from kg.model import Entity, Reading


def _named(reading: Reading, words: str) -> Entity | None:
    """The entity that ``words`` are a mention of."""
    text = reading.text.document.text
    return next(
        (one for one in reading.entities for m in one.mentions if text[m.span.start : m.span.end] == words), None
    )


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        ("Un juge a condamné Hervé Lorin, 58 ans, à trois ans de prison. Le procureur avait requis davantage.",
         "Le procureur", "Hervé Lorin"),
        ("Jean Lorin a été reconnu coupable de vol par la cour de Dax. Le juge a été sévère.", "Le juge", "Jean Lorin"),
        ("Jean Lorin a été mis en examen. Le témoin dit l'avoir vu.", "Le témoin", "Jean Lorin"),
        ("Un homme de 71 ans a été fauché par une voiture à Gray. Le conducteur avait pris la fuite.", "Le conducteur",
         "homme de 71 ans"),
        ("Une piétonne de 30 ans a été renversée par un bus. Le chauffeur a été entendu.", "Le chauffeur",
         "piétonne de 30 ans"),
        ("Le président Luc Bas, qui a nommé le directeur, a parlé.", "le directeur", "Luc Bas"),
        ("La présidente Ana Roux a salué l'équipe et remercié la directrice.", "la directrice", "Ana Roux"),
        ("Révélée par un film d'Ana Roux, la comédienne a reçu un prix.", "la comédienne", "Ana Roux"),
        ("Battu par Luc Bas, le sénateur a quitté la salle.", "le sénateur", "Luc Bas"),
        ("Gray s'est séparé de son entraîneur Luc Bas. La présidente Ana Roux a choisi le nouvel entraîneur.",
         "le nouvel entraîneur", "Luc Bas"),
        ("Orial a acheté 30 % de Kerlan auprès du fonds américain Delta.", "fonds américain", "Orial"),
    ],
)  # fmt: skip
def test_the_two_are_not_one(read: Read, text: str, words: str, other: str) -> None:
    """What the description stands for is not the one told of before."""
    found = _named(read(text), words)
    assert found is None or found.name != other


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Le parquet a requis dix ans contre Karim Lorin, accusé d'avoir volé un car. L'accusé nie.", "L'accusé",
         "Karim Lorin"),
        ("Un homme de 24 ans a percuté un arbre à Gray. Le conducteur a été hospitalisé.", "Le conducteur",
         "homme de 24 ans"),
        ("Luc Bas a gagné. Formé par Jean Roy, l'entraîneur avait déjà été sacré.", "l'entraîneur", "Luc Bas"),
        ("Luc Bas a été élu maire de Gray. Le nouveau maire a promis une école.", "Le nouveau maire", "Luc Bas"),
        ("Selon le fabricant, la société Kerlan, le produit est sain.", "le fabricant", "Kerlan"),
        ("Selon l'armateur, la société Kerlan, filiale d'Orial, le patron du bateau a disparu.", "l'armateur",
         "Kerlan"),
    ],
)  # fmt: skip
def test_the_one_is_the_other(read: Read, text: str, words: str, name: str) -> None:
    """Whoever is tried is the accused, and who hit a tree the driver."""
    found = _named(read(text), words)
    assert found is not None
    assert found.name == name


def test_somebody_is_told_and_no_affair(read: Read) -> None:
    """« lui a avoué » is said to a person or body."""
    reading = read("L'affaire Lorin a été rouverte. Selon un témoin, Luc Bas lui a avoué le vol.")
    found = _named(reading, "lui")
    assert found is None or found.name != "affaire Lorin"
