"""A body of one tier is none of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _together(read: Read, text: str, words: str) -> set[str]:
    """What else is said of whatever ``words`` stand for."""
    reading = read(text)
    told = [{reading.text.words(m.span) for m in entity.mentions} for entity in reading.entities]
    return {other for said in told if words in said for other in said}


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        ("Le conseil municipal de Vernoux a voté lundi le budget. Le maire a remercié la Région, qui verse un million.",
         "la Région", "conseil municipal de Vernoux"),
        ("Des élèves ont bloqué le lycée Victor-Duruy. La direction académique promet un remplaçant.",
         "La direction académique", "lycée Victor-Duruy"),
        ("Le conseil régional de Bretagne a voté lundi l'aide. La municipalité a remercié les élus.",
         "La municipalité", "conseil régional de Bretagne"),
        ("La cour d'appel de Pau a condamné Luc Bas mardi. En mai, le tribunal correctionnel l'avait relaxé.",
         "le tribunal correctionnel", "cour d'appel de Pau"),
    ],
)  # fmt: skip
def test_bodies_of_two_tiers_are_two(read: Read, text: str, words: str, other: str) -> None:
    """By the noun of the description and that of the name."""
    assert other not in _together(read, text, words)


def test_a_body_of_the_same_tier_may_be_the_one_named(read: Read) -> None:
    """« La Région » after the region's own name."""
    text = "La Région Occitanie a voté l'aide lundi. La Région versera un million d'euros."
    assert "La Région" in _together(read, text, "Région Occitanie")
