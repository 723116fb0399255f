"""Tests of kg.extract.quantities.ranging."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import counted

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

_TODAY = dt.date(2019, 5, 15)

_SENTENCES = (
    ("On attend 15 à 20 000 danseurs.", "15000..20000 danseur"),
    ("On attend entre 4 et 6 000 danseurs.", "4000..6000 danseur"),
    ("Le stage coûte de 500 à 2 000 euros.", "500..2000 EUR"),
    ("Le cachet va de 20 à 500 000 euros.", "20..500000 EUR"),
    ("La fanfare a réuni 200-250 danseurs.", "200..250 danseur"),
    ("Elle a gagné 3-1 samedi.", ""),
    ("La fanfare a tourné en 2012-2013 dans dix villes.", "10 ville"),
    ("La demande a baissé de 8 à 9 % en mars.", "8..9 %"),
    ("La demande a baissé de 9 à 8 %.", "9 % | 8 %"),
    ("La demande a augmenté de 8 à 9 %.", "8 % | 9 %"),
    ("Le bal dure de deux à trois heures.", "2..3 h"),
)


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_range(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """The two ends of a range make one quantity."""
    assert " | ".join(counted(parse, french, sentence, _TODAY)) == expected
