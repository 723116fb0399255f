"""The grades of rating agencies, which name nothing: « la note de la France, de (AA+) à (AA) »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.frames import Frames

# Words around a grade among which a rating is spoken of.
NEAR = 14


def grades(words: Sequence[Word], frames: Frames) -> frozenset[int]:
    """The words that are grades, where something is rated."""
    told = [word.index for word in words if word.lower in frames.ratings]
    if not told:
        return frozenset()
    found = (word.index for word in words if frames.grade.fullmatch(word.text))
    return frozenset(index for index in found if any(abs(index - rating) <= NEAR for rating in told))
