"""The words for claims: cue verbs, nouns and phrases with their stance."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """The words for claims: cue verbs, nouns and phrases with their stance."""
