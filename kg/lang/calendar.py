"""The words for times: month and day names, words that place a date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """The words for times: month and day names, words that place a date."""
