"""Which pairs stand beside others."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import told

if TYPE_CHECKING:
    from conftest import Read

_MONDAY = dt.date(2024, 3, 11)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        (
            "Niko Vidal, entraîneur croate, a été limogé par l'AS Gray. Philippe Roux arrive. Le Belge a signé.",
            ("Niko Vidal", "nationality", "Belgique"),
        ),
        (
            "Le comédien Michel Vidal meurt\n\nL'acteur, né le 27 octobre 1922 à Safi au Maroc, est décédé à 05H30.",
            ("Michel Vidal", "deathDate", "1922-10-27T05:30"),
        ),
    ],
)  # fmt: skip
def test_what_is_told_rules_out_others(read: Read, text: str, unwanted: tuple[str, str, str]) -> None:
    """A Croatian is no Belgian, and nobody dies on the day of the birth."""
    assert unwanted not in told(read(text, published=_MONDAY))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L'écrivaine Ana Roux a signé. La Belge vit à Gray.", ("Ana Roux", "nationality", "Belgique")),
        (
            "L'acteur Michel Vidal, né le 27 octobre 1922 à Safi, est décédé lundi.",
            ("Michel Vidal", "deathDate", "2024-03-11"),
        ),
    ],
)
def test_what_stands(read: Read, text: str, wanted: tuple[str, str, str]) -> None:
    """Where nothing else is told of them."""
    assert wanted in told(read(text, published=_MONDAY))


def test_who_holds_a_happening_takes_no_part_in_it(read: Read) -> None:
    """What is told of the one who holds it is not told by nearness as well."""
    found = told(read("Le colloque, lancé par la société Bolvig, se poursuivra jusqu'à vendredi.", published=_MONDAY))
    assert ("colloque", "organizer", "Bolvig") in found
    assert ("colloque", "participant", "Bolvig") not in found
