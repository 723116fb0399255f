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
