"""What a time expression is read against: the publication date, the dates before it, the tense of its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from kg.extract.times.points import Point
    from kg.lang.calendar import Calendar
    from kg.model import Span, Text

# A clause deeper than this is a parse gone wrong.
_CLIMB = 12


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands.

    ``today`` is the publication date, or what stands for it, or ``None``; ``last`` the date mentioned before it, if
    any; ``before`` the characters that precede it; ``year`` the year
    that a following expression of the same range gives.
    """

    text: Text
    calendar: Calendar
    span: Span
    today: dt.date | None
    last: Point | None
    before: str
    year: int | None = None

    @property
    def reference(self) -> dt.date | None:
        """The publication date, else the date mentioned before."""
        return self.today or (self.last.first if self.last else None)

    @property
    def closed(self) -> bool:
        """Whether words like « jusqu'à » stand before."""
        return re.search(self.calendar.until, self.before, re.IGNORECASE) is not None

    def tense(self) -> int:
        """-1 if what is dated lies in the past, 1 in the future, 0 if the verb does not tell."""
        inside = self.text.within(self.span)
        if not inside:
            return 0
        index = inside[0]
        for _ in range(_CLIMB):
            token = self.text.tokens[index]
            if {token.lemma, token.text.lower()} & self.calendar.prospective:
                return 1
            if token.pos in {"VERB", "AUX"} and (told := self._verb(index)):
                return told
            if token.head == index:
                break
            index = token.head
        return 0

    def _verb(self, index: int) -> int:
        tokens = self.text.tokens
        auxiliaries = [
            tokens[child] for child in self.text.children[index] if tokens[child].dep.split(":")[0] in {"aux", "cop"}
        ]
        group = [tokens[index], *auxiliaries]
        if any(token.has("Tense=Fut") or token.has("Mood=Cnd") for token in group):
            return 1
        if any({token.lemma, token.text.lower()} & self.calendar.prospective for token in group):
            return 1
        if any(token.has("Tense=Past") or token.has("Tense=Imp") for token in group):
            return -1
        return 0
