"""Tests of :mod:`kg.extract.quotations.clauses`: which « que » opens what a verb of speech says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La géologue Ana Rolet rappelle ainsi que le lac a baissé.", [("Ana Rolet", "le lac a baissé")]),
        ("Le syndicat relève ainsi qu'aucun poste n'est pourvu.", [("syndicat", "aucun poste n'est pourvu")]),
        (
            "Luc Bas souhaite fortement rouvrir la halle qu'exploitait la ville.",
            [("Luc Bas", "rouvrir la halle qu'exploitait la ville")],
        ),
        ("Luc Bas a réclamé une halle ainsi que deux gymnases.", [("Luc Bas", "une halle ainsi que deux gymnases")]),
    ],
)
def test_what_is_said(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """« ainsi que » may join, and a « que » behind an infinitive tells of its object."""
    assert said(read(text)) == expected


def test_each_clause_of_a_list_is_said(read: Read) -> None:
    """« que … , que … et que … »: three clauses; but one about a noun goes with it."""
    listed = read("Ana Rolet assure que le lac a baissé, que la digue tient et que le bourg est sauf.")
    assert [what for _, what in said(listed)] == ["le lac a baissé", "la digue tient", "le bourg est sauf"]
    related = read("Ana Rolet assure que la ville a vidé le lac, que longe la route, et que le bourg est sauf.")
    assert [what for _, what in said(related)] == ["la ville a vidé le lac, que longe la route", "le bourg est sauf"]
