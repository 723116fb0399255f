"""Tests of :mod:`kg.extract.relations.twofold`: an adjective of two countries tells both of whom it goes with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read


def _origins(read: Read, text: str, name: str) -> set[str]:
    told = read(text).statements
    ours = (s for s in told if s.predicate in {"nationality", "countryOfOrigin"} and s.subject.name == name)
    return {getattr(s.object, "name", "") for s in ours}


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Le franco-libanais Karim Vial a été libéré.", {"France", "Liban"}),
        ("L'Américano-Israélien Karim Vial a été arrêté.", {"États-Unis", "Israël"}),
        ("Le réalisateur franco-suisse Karim Vial tourne.", {"France", "Suisse"}),
        ("La journaliste irano-américaine Karim Vial tourne.", {"Iran", "États-Unis"}),
        ("Karim Vial, acteur franco-marocain, est mort.", {"France", "Maroc"}),
        ("L'égypto-canadien Karim Vial a été libéré.", {"Égypte", "Canada"}),
    ],
)
def test_people(read: Read, text: str, countries: set[str]) -> None:
    """Beside the name, or with the function of whoever is named."""
    assert _origins(read, text, "Karim Vial") == countries


def test_bodies(read: Read) -> None:
    """« le groupe franco-néerlandais Bolvig »: of both."""
    found = _origins(read, "Le groupe franco-néerlandais Bolvig a supprimé des postes.", "Bolvig")
    assert found == {"France", "Pays-Bas"}


@pytest.mark.parametrize(
    "text",
    [
        "Le sommet franco-allemand a réuni Karim Vial et Anne Roux.",
        "Le conflit israélo-palestinien dure, dit le diplomate Karim Vial.",
        "La frontière irako-syrienne a été fermée par Karim Vial.",
        "Le socio-économiste Karim Vial doute.",
    ],
)
def test_others(read: Read, text: str) -> None:
    """A summit, a conflict and a border between two countries tell of nobody's."""
    assert _origins(read, text, "Karim Vial") == set()
