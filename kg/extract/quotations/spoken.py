"""A cue verb that has been found, and how it stands to what is said."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kg.frozen import dataclass

if TYPE_CHECKING:
    from kg.lang.speech import Cue, Tense
    from kg.model import Span, Text
    from kg.terms import Stance


class Use(StrEnum):
    """How a cue stands to its content."""

    PLAIN = "plain"
    INCISE = "incise"
    LIKENING = "likening"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A cue verb found: ``first`` and ``last`` token of its group, ``anchors`` the tokens its complement hangs from."""

    verb: int
    lemma: str
    tense: Tense
    cue: Cue
    first: int
    last: int
    anchors: frozenset[int]
    speaker: int
    stance: Stance
    use: Use

    def span(self, text: Text) -> Span:
        """The characters of the cue's group."""
        return text.span(self.first, self.last)
