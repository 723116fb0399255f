"""Tests of :mod:`kg.extract.coreference.episodes`: whom one paragraph alone has told of, and descriptions after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import meant

if TYPE_CHECKING:
    from conftest import Refer

LEAD = "Le prix des Dunes à une Bretonne\n\nLe jury du prix des Dunes a voté jeudi.\n\n"
NEWS = "Une femme, [person Ana Quintel], a été arrêtée lundi.\n\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LEAD + NEWS + "Le jury était au complet.\n\nLa lauréate a remercié ses lecteurs.", "La lauréate"),
        (LEAD + NEWS + "L'avocate d'une victime de l'amiante a salué ce choix.", "L'avocate d'une victime"),
        (
            LEAD + "La guide [person Ana Quintel] a raconté sa nuit.\n\nLa romancière a remercié ses lecteurs.",
            "La romancière",
        ),
    ],
)
def test_an_episode_is_over(refer: Refer, text: str, words: str) -> None:
    """Two paragraphs later, by what completes the noun, or by another calling, it is somebody else."""
    assert "Ana Quintel" not in meant(refer(text), words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            LEAD + "[person Ana Quintel] a reçu le prix pour « Le Sel ».\n\nLa romancière vit à Gap depuis dix ans.",
            "La romancière",
        ),
        (
            LEAD + "La romancière [person Ana Quintel] a ri.\n\nLe jury aussi.\n\nLa romancière vit à Gap.",
            "La romancière",
        ),
    ],
)
def test_who_is_taken_up_in_the_next_paragraph(refer: Refer, text: str, words: str) -> None:
    """By a noun that nothing contradicts, or further on by the same noun."""
    assert "Ana Quintel" in meant(refer(text), words)
