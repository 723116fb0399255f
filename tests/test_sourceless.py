"""Tests of :mod:`kg.extract.quotations.sourceless`: source phrases that name no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("La troupe joue « Germinal » d'après Zola.", []),
    ("Il met en scène Les Misérables d'après Victor Hugo au théâtre de Nîmes.", []),
    ("Elle a tiré un film d'après le roman d'Ana Roux.", []),
    ("« Le pont tiendra » d'après Ana Roux.", [("Ana Roux", "Le pont tiendra")]),
    ("D'après Ana Roux, le pont tiendra.", [("Ana Roux", "le pont tiendra")]),
    ("L'ONG, qui dispose d'un vaste réseau de sources dans le pays, a fourni un bilan.", []),
    ("Le journal s'appuie sur des dizaines de sources policières pour étayer son récit.", []),
    ("Le pont a été détruit, de sources concordantes.", [("sources concordantes", "Le pont a été détruit")]),
    (
        "Ils luttent « pour leurs enfants, leur terre et leur liberté », a dit Ana Roux.",
        [("Ana Roux", "Ils luttent « pour leurs enfants, leur terre et leur liberté »")],
    ),
    (
        "Dix soldats sont morts près du fleuve, a-t-on appris mardi auprès de sources policières.",
        [("sources policières", "Dix soldats sont morts près du fleuve")],
    ),
    ("Un bilan donné jeudi de sources policières était plus lourd.", []),
    ("Pour les pêcheurs, le port est perdu.", [("les pêcheurs", "le port est perdu")]),
    ("L'ONG a compté, selon ses propres chiffres, 200 blessés dans les combats.", []),
    (
        "Le convoi, a-t-on indiqué de source policière lundi, a quitté la ville dans la nuit.",
        [("source policière", "a quitté la ville dans la nuit")],
    ),
    (
        "Depuis mars, 200 civils ont péri, selon l'ONG Zéphyr, et 4 000 personnes ont fui la ville, d'après l'ONU.",
        [("Zéphyr", "Depuis mars, 200 civils ont péri"), ("ONU", "4 000 personnes ont fui la ville")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_a_source_phrase_that_names_none(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What a work is made from has said nothing; behind a clause, or for no work, it has."""
    assert said(read(sentence)) == expected
