"""Tests of :mod:`kg.extract.mentions.begun`: where a name may begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import named

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language

BEGUN: tuple[tuple[str, set[str]], ...] = (
    ("Un Jovinien et un Darwinien ont signé.", set()),
    ("Agriculture : le pont est usé.", set()),
    ("La directrice Marketing a parlé.", set()),
    ("Le lieutenant Marc Vial a signé.", {"Marc Vial"}),
    ("L'adjointe à l'Urbanisme a parlé.", set()),
    ("Outre-Atlantique, la firme recrute.", set()),
    ("Il fait 12 °C.", set()),
    ("Députée PS du Gers, Maud Perrin a signé.", {"PS", "Gers", "Maud Perrin"}),
    ("Déléguée CGT, Maud Perrin a signé.", {"CGT", "Maud Perrin"}),
    ("La Trévousienne Maud Perrin a battu l'Aubagnoise Rosa Klein.", {"Maud Perrin", "Rosa Klein"}),
    ("Le Relais Bernard Perrin a fermé.", {"Relais Bernard Perrin"}),
    ("Vivienne Anne Perrin a parlé.", {"Vivienne Anne Perrin"}),
)


@pytest.mark.parametrize(("sentence", "expected"), BEGUN)
def test_where_no_name_begins(parse: Parse, french: Language, sentence: str, expected: set[str]) -> None:
    """People of a make, rubrics, departments, titles and measures have a capital and begin no name."""
    assert {name for name, _ in named(parse, french, sentence)} == expected
