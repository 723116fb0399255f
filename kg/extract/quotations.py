"""Stretches of speech: direct, indirect and mixed, with their cue and the words that name the speaker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.base import Language
    from kg.model import Reading


def extract(reading: Reading, language: Language) -> Reading:  # noqa: ARG001
    """Add the utterances of the text."""
    return replace(reading, utterances=())
