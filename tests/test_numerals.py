"""Numbers in figures and words, before they have a unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kg.extract.quantities.numerals import figures, numerals, worth

if TYPE_CHECKING:
    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1 425,67", ["1425.67"]),
        ("94.000 moutons", ["94000"]),
        ("1.234.567 moutons", ["1234567"]),
        ("0.500 kg", ["0.500"]),
        ("12 000 moutons et 3,5 brebis", ["12000", "3.5"]),
        ("2.000 234.569", ["2000", "234569"]),
        ("deux millions et demi de brebis", ["2500000"]),
        ("3 millions et demi de brebis", ["3500000"]),
        ("trois centaines de brebis", ["300"]),
        ("une demi-douzaine de brebis", ["6"]),
        ("vingt et une brebis", ["21"]),
        ("quatre-vingt-dix-neuf brebis", ["99"]),
        ("onze (11) moutons et cinq cents (500) brebis", ["11", "500"]),
        ("trois (03) moutons et un (1) agneau", ["3", "1"]),
        ("deux (4) moutons", ["2", "4"]),
        ("vu en 2014 des dizaines de brebis", ["2014", None]),
        ("5,4 G$ et 3 G de données", ["5400000000", "3"]),
        ("aucun mort", ["0"]),
        ("aucun mouton", []),
        ("le code A12", []),
        ("1 000 000 000 000 000 000 000 000 de brebis", []),
    ],
)
def test_a_number_has_its_value(text: str, values: list[str | None], french: Language) -> None:
    """Spaces and points part thousands, never both in one number; what is no number of things is passed over."""
    assert [numeral.value for numeral in numerals(text, 0, len(text), french.numbers)] == [
        value and Decimal(value) for value in values
    ]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("des dizaines de brebis", 20),
        ("des centaines de brebis", 200),
        ("des dizaines de milliers de brebis", 20_000),
        ("plusieurs centaines de brebis", 200),
    ],
)
def test_a_vague_number_is_at_least_two_of_its_kind(text: str, least: int, french: Language) -> None:
    """It has no value, and the article before it is part of it or not as the table says."""
    [numeral] = numerals(text, 0, len(text), french.numbers)
    assert (numeral.value, numeral.minimum) == (None, Decimal(least))


def test_figures_are_decimals() -> None:
    """A point before three figures parts thousands unless a zero stands before it."""
    assert figures("12.500") == Decimal(12500)
    assert figures("0.125") == Decimal("0.125")
    assert figures("12.5") == Decimal("12.5")
    assert figures("1.250,75") == Decimal("1250.75")


def test_words_that_are_no_number_have_no_worth(french: Language) -> None:
    """Words that make none together are none."""
    assert worth("quarante-deux", french.code) == Decimal(42)
    assert worth("deux et trois", french.code) is None
