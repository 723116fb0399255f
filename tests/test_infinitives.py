"""Tests of :mod:`kg.extract.quotations.infinitives`: what a cue introduces as an infinitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Luc Brun a demandé aux juges de « retenir » ce dossier.", [("Luc Brun", "de « retenir » ce dossier")]),
    (
        (
            "Une quinzaine d'historiens reprochent au musée de « confondre mémoire et nostalgie » et de "
            "tourner le dos à la recherche."
        ),
        [("Une quinzaine d'historiens", "de « confondre mémoire et nostalgie » et de tourner le dos à la recherche")],
    ),
    (
        "Luc Brun reproche au maire de « mentir ».",
        [("Luc Brun", "au maire de « mentir »")],
    ),
    (
        (
            "Luc Brun n'exclut pas de reconduire la mesure si le pétrole, qui s'échangeait mardi à 112 "
            "dollars à Londres, venait à s'envoler."
        ),
        [
            (
                "Luc Brun",
                (
                    "de reconduire la mesure si le pétrole, qui s'échangeait mardi à 112 dollars à Londres, venait "
                    "à s'envoler"
                ),
            )
        ],
    ),
    (
        "Luc Brun estime que cet accident appelle à ne rien accepter en matière de santé.",
        [("Luc Brun", "cet accident appelle à ne rien accepter en matière de santé")],
    ),
    (
        "Luc Brun a demandé à la région de rouvrir la ligne, alors que l'hiver approche.",
        [("Luc Brun", "de rouvrir la ligne")],
    ),
    ("Luc Brun a promis de tout tenter.", [("Luc Brun", "de tout tenter")]),
    ("Luc Brun promet de mieux payer les saisonniers.", [("Luc Brun", "de mieux payer les saisonniers")]),
    ("Luc Brun s'est engagé à tout rebâtir.", [("Luc Brun", "à tout rebâtir")]),
    ("Luc Brun a dit hier vouloir partir.", [("Luc Brun", "vouloir partir")]),
    ("Luc Brun a confessé à la radio locale avoir triché.", [("Luc Brun", "avoir triché")]),
    ("Luc Brun ajoute ne pas connaître ce dossier.", [("Luc Brun", "ne pas connaître ce dossier")]),
    ("Luc Brun plaide pour que le marché soit couvert.", [("Luc Brun", "le marché soit couvert")]),
    ("La digue de Sangatte menace de céder.", []),
    ("La préfecture du Lot menace de fermer la piste.", [("préfecture du Lot", "de fermer la piste")]),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_what_is_asked(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """The words asked, promised or blamed, to the end of the clause said."""
    assert said(read(sentence)) == expected
