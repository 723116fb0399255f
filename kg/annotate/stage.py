"""What the rules of relations and those of events both ask of a reading."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kg.annotate.cover import Cover, quoted, unsaid
from kg.annotate.dated import today
from kg.annotate.grasp import grasp

if TYPE_CHECKING:
    from kg.lang.frames import Frames
    from kg.model import Reading


class Stage:
    """A reading with its grammar: ``syntax`` are its clauses, ``moods`` what the text makes of each of its words."""

    def __init__(self, reading: Reading, frames: Frames) -> None:
        self.reading, self.text = reading, reading.text
        self.syntax, self.moods = grasp(reading.text, frames)

    @cached_property
    def quoted(self) -> Cover:
        """What stands between quotation marks."""
        return quoted(self.reading.utterances)

    @cached_property
    def unsaid(self) -> Cover:
        """What nobody who is named says."""
        return unsaid(self.reading.utterances)

    @cached_property
    def today(self) -> str:
        """The day of the article, as :func:`kg.annotate.dated.today` tells it."""
        return today(self.reading)

    @cached_property
    def cues(self) -> frozenset[int]:
        """The tokens of the cues of claims: verbs there speak rather than relate."""
        return frozenset(i for c in self.reading.claims if c.cue is not None for i in self.text.within(c.cue))
