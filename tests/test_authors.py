"""Tests of :mod:`kg.extract.claims.authors`: whose words a text or a figure gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "D'après les premiers éléments communiqués par la gendarmerie, le chauffeur dormait.",
        [("gendarmerie", "le chauffeur dormait")],
    ),
    (
        "La récolte sera faible, d'après les estimations diffusées mercredi par l'interprofession des vins.",
        [("l'interprofession des vins", "La récolte sera faible")],
    ),
    (
        "Selon le bilan que la préfecture a rendu public mardi, dix maisons ont brûlé.",
        [("la préfecture", "dix maisons ont brûlé")],
    ),
    ("Selon le rapport que le maire a lu, dix maisons ont brûlé.", [("rapport", "dix maisons ont brûlé")]),
    ("Selon des habitants réunis par le maire, dix maisons ont brûlé.", [("des habitants", "dix maisons ont brûlé")]),
    (
        "La crue a noyé dix champs, selon un relevé fourni par les riverains. L'armée a confirmé deux décès.",
        [("les riverains", "La crue a noyé dix champs"), ("armée", "deux décès")],
    ),
    (
        "Selon les indices découverts par le gardien, le feu est parti du toit.",
        [("les indices", "le feu est parti du toit")],
    ),
)


@pytest.mark.parametrize(("sentence", "expected"), SAID)
def test_who_has_published(read: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    """What is published is of who publishes it, but what people tell and what polls find is their own."""
    assert said(read(sentence)) == expected


def test_a_journal_is_no_author(read: Read) -> None:
    """A study stands in it."""
    text = "Une étude publiée dans la revue Ocean Letters montre que les récifs blanchissent."
    [claim] = read(text).claims
    assert claim.speaker is not None
    assert "étude" in claim.speaker.name.lower()
