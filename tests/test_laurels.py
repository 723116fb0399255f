"""Prizes beside whoever has won them name nothing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_WON = [
    ("Le chanteur Yvan Mercadier, Victoire de la musique en 1987, est mort.", "Victoire de la musique"),
    ("La comédienne Anne Vautrin, Molière de la meilleure actrice, est morte.", "Molière de la meilleure actrice"),
    ("Le cinéaste Jean Pastre, Palme d'or en 1975, est mort.", "Palme d'or"),
    ("Le footballeur Igor Malek, Ballon d'or en 1982, a été inhumé.", "Ballon d'or"),
    ("L'actrice Nina Roche, Ours d'argent à Berlin, a été arrêtée.", "Ours d'argent"),
]


@pytest.mark.parametrize(("sentence", "prize"), _WON)
def test_who_has_won(read: Read, sentence: str, prize: str) -> None:
    """The prize is told of them, and they alone do what the verb says."""
    found = read(sentence)
    assert [(s.subject.name, s.object) for s in found.statements if s.predicate == "award"] == [
        (found.entities[0].name, prize)
    ]
    assert prize.split(maxsplit=1)[0] not in {entity.name.split(maxsplit=1)[0] for entity in found.entities}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Jean Pastre, Victoire Roux et Luc Bas sont à Gap.", "Victoire Roux"),
        ("Le dramaturge admirait Corneille, Molière et Racine.", "Molière"),
    ],
)
def test_names_like_prizes(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """People of that name are no prizes."""
    assert name in {words for words, _ in named(parse, french, sentence)}
