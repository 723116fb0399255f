"""The words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    """The words for coreference: role nouns, their gender, pronouns."""
