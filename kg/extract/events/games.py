"""Whether a text is on sport, where whoever faces, receives or loses another does so in a match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.where import where

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene

# A text with one word of sport in so many is taken to be about it: reports of matches have more, and articles that only
# touch on games fewer.
_WORDS = 80


def played(scene: Scene) -> bool:
    """Whether the text is on sport, by how many of its words are."""
    known = scene.text.notes.get(played)
    if not isinstance(known, bool):
        found = len(where(scene.text, scene.frames.games)) * _WORDS
        known = scene.text.notes[played] = found >= max(len(scene.text.tokens), 1)
    return known
