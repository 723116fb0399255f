"""Tests of :mod:`kg.extract.quotations.given`: what a phrase gives to the source that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

GIVEN: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "Entre 800, selon la police, et 2 000 manifestants, selon les syndicats, ont défilé à Dax.",
        [("police", "Entre 800"), ("les syndicats", "2 000 manifestants")],
    ),
    ("Une vidéo montre, selon Le Matin, que le pont est usé.", [("Le Matin", "le pont est usé")]),
    (
        "Aucun risque, selon le maire, pour les riverains.",
        [("le maire", "Aucun risque"), ("le maire", "pour les riverains")],
    ),
    (
        "L'orage a causé la perte, selon les marins, de quatre barques.",
        [("les marins", "L'orage a causé la perte"), ("les marins", "de quatre barques")],
    ),
    (
        "Le chantier coûterait, d'après le maire, un million d'euros, dont la moitié pour le port.",
        [
            ("le maire", "Le chantier coûterait"),
            ("le maire", "un million d'euros, dont la moitié pour le port"),
        ],
    ),
    (
        "L'orage a coulé, selon le maire, dix barques.",
        [("le maire", "L'orage a coulé"), ("le maire", "dix barques")],
    ),
    ("Le vote doit être préparé « vite », d'après le maire.", [("le maire", "Le vote doit être préparé « vite »")]),
    ("De source syndicale, on indique que la grève continue.", [("source syndicale", "la grève continue")]),
)


@pytest.mark.parametrize(("sentence", "expected"), GIVEN)
def test_what_is_given(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """A figure alone, a clause that the phrase parts from its verb, or what stands on both sides of it."""
    assert said(read(sentence)) == expected
