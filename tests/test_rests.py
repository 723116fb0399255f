"""The finer units that are said after a number: minutes after hours, centimetres after metres, parts of seconds."""

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
    ("Elle a devancé de 2 minutes 14 l'Italienne Sara Rossi.", "134 s"),
    ("Il est reparti avec 2 minutes 14 d'avance.", "134 s"),
    ("Le skieur l'emporte pour trois dixièmes.", "0.3 s"),
    ("Trois dixièmes des voix lui manquaient.", "30 %"),
    ("La dalle mesure 3 m 10 sur 90 centimètres.", "3.1 m | 90 cm"),
    ("La digue fait 2 m 60 de haut.", "2.6 m"),
    ("Un fossé de 1 m 20 de profondeur longe le champ.", "1.2 m"),
    ("À 3 m 40 tonnes de gravats bouchent la rue.", "3 m | 40 t"),
    ("Le conseil a siégé quatre heures et quart.", "4.25 h"),
    ("Le conseil a siégé quatre heures et demie.", "4.5 h"),
    ("La commune a voté un prêt de 350'000 francs.", "350000 CHF"),
    ("Le tableau valait alors 350 000 francs.", "350000 FRF"),
)


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_rest(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """The number with its rest is one quantity; francs grouped by apostrophes are those of Switzerland."""
    assert " | ".join(counted(parse, french, sentence, _TODAY)) == expected
