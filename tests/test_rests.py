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
    # Times of races
    ("Le relais belge l'emporte en 3:12.45 devant Cuba (3:13.02).", "192.45 s | 193.02 s"),
    ("Léa Roy a nagé le 50 m en 26.31, devant Ana Vial (26,78).", "50 m | 26.31 s | 26.78 s"),
    ("Il signe un temps de 9,97 sur 100 mètres.", "9.97 s | 100 m"),
    ("Elle a fini en 48 sec 12/100e.", "48.12 s"),
    ("Elle a fini en 2 min 03 sec 45/100.", "123.45 s"),
    ("Le titre a fini en 24,50 euros.", "24.5 EUR"),
)


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_rest(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """The number with its rest is one quantity; francs grouped by apostrophes are those of Switzerland."""
    assert " | ".join(counted(parse, french, sentence, _TODAY)) == expected
