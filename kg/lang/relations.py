"""The words for relations: nouns, verbs and constructions for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relations:
    """The words for relations: nouns, verbs and constructions for each."""
