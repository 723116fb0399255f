"""Tests of :mod:`kg.extract.quotations.bounds`: how far what is said goes, and where it is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Ivo Marchal a dit qu'il n'y a aucun accord dans ces dossiers et que le procès de Dax se poursuit.",
        [("Ivo Marchal", "il n'y a aucun accord dans ces dossiers"), ("Ivo Marchal", "le procès de Dax se poursuit")],
    ),
    (
        "Ivo Marchal dit que la digue est sûre, mais Rosa Quint répond que les vannes sont rouillées.",
        [("Ivo Marchal", "la digue est sûre"), ("Rosa Quint", "les vannes sont rouillées")],
    ),
    ("Ivo Marchal a dénoncé avec force « un abandon des vallées ».", [("Ivo Marchal", "un abandon des vallées")]),
    (
        "Le lait, selon l'éleveur qui a vendu ses bêtes, coûte trop cher.",
        [("l'éleveur", "coûte trop cher")],
    ),
    (
        "La foule gronde, dit Ivo Marchal. \"On se dit : 'Je vais partir.'\" La place est vide.",
        [("Ivo Marchal", "La foule gronde"), ("Ivo Marchal", "On se dit : 'Je vais partir.'")],
    ),
    ('"La saison est finie," a reconnu Ivo Marchal.', [("Ivo Marchal", "La saison est finie")]),
    ("On n'a pas d'indice montrant que la digue a cédé.", []),
    ("On a un indice montrant que la digue a cédé.", [("un indice", "la digue a cédé")]),
    (
        "La note est parue dans Le Monde lundi 17 octobre, qui rappelle que la digue est sûre.",
        [("Le Monde", "la digue est sûre")],
    ),
    ("D'après ses horaires, le train arrive à midi.", []),
    (
        "Ivo Marchal, 54 ans, patron de la halle, déplora à l'AFP que ces règles ruinent les éleveurs.",
        [("Ivo Marchal", "ces règles ruinent les éleveurs")],
    ),
    (
        "Ivo Marchal a jugé, en évaluant le budget de la halle, que la région dépensait trop.",
        [("Ivo Marchal", "la région dépensait trop")],
    ),
    (
        "La junte a affirmé, au soir du lundi 16 mai, dans une note lue à la télévision, avoir repris le fort.",
        [("junte", "avoir repris le fort")],
    ),
    (
        "Le pont a cédé, selon la CGT, alors que la région promet qu'il tiendra.",
        [("CGT", "Le pont a cédé"), ("région", "il tiendra")],
    ),
    ("Le fort est repris, selon une note, sans plus de détails.", [("une note", "Le fort est repris")]),
    (
        "Ivo Marchal a rappelé au conseil municipal que les élus doivent voter.",
        [("Ivo Marchal", "les élus doivent voter")],
    ),
    (
        "Ivo Marchal a garanti à ses collègues du Conseil d'État qu'il ne manque aucune pièce.",
        [("Ivo Marchal", "il ne manque aucune pièce")],
    ),
    ("Ivo Marchal dit que ses voisins lui disent quoi faire.", [("Ivo Marchal", "ses voisins lui disent quoi faire")]),
    (
        "Selon l'éleveur, alors que la pluie tombait, le toit a cédé.",
        [("l'éleveur", "alors que la pluie tombait, le toit a cédé")],
    ),
    ("Le préfet, Ivo Marchal, estime, lui, que les élus mentent.", [("Ivo Marchal", "les élus mentent")]),
    (
        "La voisine a raconté, elle, sur France 3 qu'elle avait été bousculée.",
        [("voisine", "elle avait été bousculée")],
    ),
)


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """All that is said and no more, by whoever is told to have said it."""
    assert said(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Roux a déclaré que la halle avait fermé, et la ville a inauguré une école.", "la halle avait fermé"),
        ("Ana Roux a dit que la halle fermerait, tandis que les clients manifestent.", "la halle fermerait"),
        (
            "Ana Roux a dit que la halle fermait, et la ville aurait vendu l'école.",
            "la halle fermait, et la ville aurait",
        ),
        ("Ana Roux a dit que la halle était close, car un arbre est tombé.", "la halle était close, car un arbre est"),
    ],
)
def test_a_clause_whose_tense_is_not_shifted_is_the_narrator_s(read: Read, text: str, content: str) -> None:
    """What was told in the past stands in past tenses, but for what « car » gives the reason of."""
    reading = read(text)
    (claim,) = reading.claims
    words = reading.text.words(claim.content)
    assert words.startswith(content)
    assert ("," in words) == ("," in content)
