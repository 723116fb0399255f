"""Tests of :mod:`kg.extract.quotations.caused`: what something makes somebody say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import said

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ce qui fait dire à Luc Roy, président du club, que « la saison est perdue ».",
            [("Luc Roy", "la saison est perdue")],
        ),
        ("Le pont bouge, ce qui fait craindre à Ana Bas que la route ferme.", [("Ana Bas", "la route ferme")]),
        ("De quoi faire dire à Luc Roy : « C'est fini. »", [("Luc Roy", "C'est fini.")]),
        ("Le pont bouge, faisant craindre au maire que la route ferme.", [("maire", "la route ferme")]),
        ("Pas de quoi faire dire à Luc Roy que la saison est perdue.", []),
        ("Ce qui ne fait pas dire à Luc Roy que la saison est perdue.", []),
        ("Le film fait dire à Luc Roy que la saison est perdue.", []),
    ],
)
def test_whoever_is_made_to_say_it_does(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """« ce qui fait dire à Luc Roy que … » gives it to him, but a film may make anybody say anything."""
    assert said(read(text)) == expected
