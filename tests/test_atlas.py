"""Places by any of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.atlas import Atlas, demonyms

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("name", "place"), [("USA", "États-Unis"), ("chinoise", "Chine"), ("Norvège", "Norvège"), ("Verniers", "Verniers")]
)
def test_canonical(parse: Parse, french: Language, name: str, place: str) -> None:
    """Other names and adjectives lead to the place's own name; what is no place stays."""
    assert Atlas(parse("Rien."), (), french).canonical(name) == place


DEMONYMS: tuple[tuple[str, list[str]], ...] = (
    ("Le géant suédois investit.", ["suédois"]),
    ("L'Italienne a gagné.", ["Italienne"]),
    ("Deux Belges ont été blessés.", ["Belges"]),
    ("La presse espagnole et portugaise le dit.", ["espagnole", "portugaise"]),
    ("Il apprend le français.", []),
    ("Le français recule ici.", []),
    ("Les locuteurs du français originaires de Dax protestent.", []),
    ("Le britannique Verniers recrute.", ["britannique"]),
    ("Elle écrit en allemand.", []),
    ("La langue basque progresse.", []),
)


@pytest.mark.parametrize(("sentence", "words"), DEMONYMS)
def test_demonyms(parse: Parse, french: Language, sentence: str, words: list[str]) -> None:
    """Adjectives of place and inhabitants are mentions, languages are not."""
    text = parse(sentence)
    assert [text.words(mention.span) for mention in demonyms(text, french, ())] == words
