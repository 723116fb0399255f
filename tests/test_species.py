"""Latin names of living things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le merle bleu, Monticola solitarius, niche ici.", "Monticola solitarius"),
        ("La tortue (Testudo graeca) est protégée.", "Testudo graeca"),
        ("Les pêcheurs ont pris un Hippocampus guttulatus vivant.", "Hippocampus guttulatus"),
        ("Le dinosaure a été baptisé Oxalaia quilombensis.", "Oxalaia quilombensis"),
    ],
)
def test_a_genus_and_its_species(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """Both words are one name, and nobody's, no place's and no thing's: the guide has it among the topics."""
    assert not [words for words, _ in named(parse, french, sentence) if words.split()[0] in name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Les îles des Caraïbes (Cuba aussi) ont voté.", "Cuba"),
        ("Le groupe (Airbus puis Boeing) a perdu.", "Airbus"),
        ("Renault lança alors ce modèle.", "Renault"),
        ("Dans la rue, Lucas parla longtemps.", "Lucas"),
        ("Le train a pour gare de départ Paris terminus.", "Paris"),
    ],
)
def test_a_word_behind_a_name(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """A verb, an adverb or a noun that ends as Latin does is none of the name."""
    assert name in {words for words, _ in named(parse, french, sentence)}
