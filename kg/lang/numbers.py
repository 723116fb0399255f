"""The words for quantities: number words, units, currencies, approximations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Numbers:
    """The words for quantities: number words, units, currencies, approximations."""
