"""Tests of kg.extract.quantities."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

import pytest

from kg.extract import quantities, times
from kg.model import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kg.lang.base import Language
    from kg.model import Quantity, Text

    Parse = Callable[..., Text]

_TODAY = dt.date(2019, 5, 15)

# Value or « minimum..maximum », unit, rate; a tilde for an approximation.
_SENTENCES = (
    ("La ville a acheté 14 autobus.", "14 autobus"),
    ("Le pont a coûté 3,5 millions d'euros.", "3500000 EUR"),
    ("Le chantier emploie vingt-trois maçons.", "23 maçon"),
    ("Plus de 1 200 élèves ont défilé.", "1200.. élève"),
    ("Il paie moins de 40 € par mois.", "..40 EUR/month"),
    ("Environ 300 vaches paissent ici.", "300~ vache"),
    ("Le vent a soufflé à 110 km/h.", "110 km/h"),
    ("Une trentaine de bateaux ont coulé.", "30~ bateau"),
    ("Le taux varie de 3 à 5 %.", "3..5 %"),
    ("La peine est de trois ans.", "3 an"),
    ("Le vol coûte 80 dollars canadiens.", "80 CAD"),
)


def _written(value: Quantity) -> str:
    number = value.value or f"{value.minimum or ''}..{value.maximum or ''}"
    return f"{number}{'~' if value.approximate else ''} {value.unit}{'/' + value.per if value.per else ''}"


def _read(sentence: str, parse: Parse, language: Language) -> list[str]:
    reading = quantities.extract(times.extract(Reading(parse(sentence, _TODAY)), language), language)
    return [_written(quantity) for quantity in reading.quantities]


@pytest.mark.parametrize(("sentence", "expected"), _SENTENCES)
def test_sentence(sentence: str, expected: str, parse: Parse, french: Language) -> None:
    """A sentence has the one quantity expected."""
    assert _read(sentence, parse, french) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle est née le 4 août 1987.",
        "Il a gagné 3-1 samedi.",
        "Une femme a parlé.",
        "L'article 12 est abrogé.",
        "La 42e édition commence à 18 h 30.",
        "La ministre ne passe pas par quatre chemins pour répondre.",
    ],
)
def test_no_quantity(sentence: str, parse: Parse, french: Language) -> None:
    """Dates, scores, articles, ordinals and hours are no quantities."""
    assert _read(sentence, parse, french) == []


_BENCH = (
    "15000000000 USD/year", "100000..4000000 photo", "10000000000 photo/day", "3.2 %", "1500000 EUR", "350000000 EUR",
    "12000 salarié", "20~ personne", "23000 EUR", "1200 km", "3.5 h", "25 °C", "500000.. visiteur", "97 commune",
    "33.33 %", "20..30 %", "5000 m²", "10000 EUR", "0.5 point", "15000000 GBP",
)  # fmt: skip


def test_bench(shared: Path, parse: Parse, french: Language) -> None:
    """The expressions of the benchmark have their values."""
    rows = json.loads((shared / "bench" / "expressions.json").read_text("utf8"))["QTY"]
    assert [_read(row, parse, french) for row in rows] == [[expected] for expected in _BENCH]
