"""The words for names: organisation words, titles, gazetteers, demonyms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """The words for names: organisation words, titles, gazetteers, demonyms."""
