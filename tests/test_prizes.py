"""Who has won what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Find

_FOUND = (
    (
        "Le prix Nobel de physique a été attribué à [Ana Roux|person] et à [Hugo Vial|person].",
        ("Hugo Vial", "award", "prix Nobel de physique", "prize-given"),
    ),
    (
        "Le prix Tremplin est revenu à [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "L'académie a décerné le prix Tremplin à [Ana Roux|person].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
    (
        "Le prix de la reprise a été remis à la société [Bolvig|organization].",
        ("Bolvig", "award", "prix de la reprise", "prize-given"),
    ),
    (
        "[Ana Roux|person], lauréate du prix Tremplin, est morte.",
        ("Ana Roux", "award", "prix Tremplin", "prize-laureate"),
    ),
    (
        "[Bolvig|organization] a décroché le grand prix Tremplin.",
        ("Bolvig", "award", "grand prix Tremplin", "verb-obj"),
    ),
    (
        "[Ana Roux|person] a obtenu le prix Tremplin en 1948 pour son roman [Les Vignes|work].",
        ("Les Vignes", "award", "prix Tremplin", "prize-work"),
    ),
    (
        "Le prix Tremplin a été remis à [Ana Roux|person] pour [Les Vignes|work].",
        ("Ana Roux", "award", "prix Tremplin", "prize-given"),
    ),
)
_NOT = (
    (
        "Le prix de vente a été remis à [Ana Roux|person].",
        ("Ana Roux", "award", "prix de vente"),
    ),
    (
        "[Ana Roux|person] a critiqué le prix Tremplin pour [Les Vignes|work].",
        ("Les Vignes", "award", "prix Tremplin"),
    ),
    (
        "Un titre de transport a été remis à [Ana Roux|person].",
        ("Ana Roux", "award", "titre de transport"),
    ),
    (
        "[Ana Roux|person], fille du titulaire du prix Tremplin, est morte.",
        ("Ana Roux", "award", "prix Tremplin"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_who_wins_a_prize(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """Whichever of the prize and its winner the verb has for subject."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_who_wins_a_prize_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """What only costs, or is somebody else's, is no prize."""
    assert unwanted not in find(marked)
