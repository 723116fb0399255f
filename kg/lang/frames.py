"""The words for events: the words that evoke each class and how their roles are realised."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frames:
    """The words for events: the words that evoke each class and how their roles are realised."""
