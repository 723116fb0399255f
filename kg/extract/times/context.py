"""What a time expression is read against: the publication date, the dates before it, the tense of its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from kg.extract.times.points import Point
    from kg.lang.calendar import Calendar
    from kg.model import Span, Text

# A clause deeper than this is a parse gone wrong.
_CLIMB = 12


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands.

    ``today`` is the publication date, or what stands for it, or ``None``; ``last`` the date mentioned before it, if
    any, and ``day`` the last one that is a single day; ``before`` the characters that precede it; ``year`` the year
    that a following expression of the same range gives; ``after`` the first end of the range that this one closes.
    """

    text: Text
    calendar: Calendar
    span: Span
    today: dt.date | None
    last: Point | None
    before: str
    day: Point | None = None
    year: int | None = None
    after: dt.date | None = None

    @property
    def reference(self) -> dt.date | None:
        """The publication date, else the date mentioned before."""
        return self.today or (self.last.first if self.last else None)

    def titled(self, word: str) -> bool:
        """Whether ``word`` has a capital inside a sentence, as the title of a paper has: « La Dernière Heure »."""
        written = self.text.normal[self.span.start : self.span.end]
        at = written.lower().find(word.lower())
        return at > 0 and written[at].isupper()

    @property
    def closed(self) -> bool:
        """Whether words like « jusqu'à » stand before."""
        return re.search(self.calendar.until, self.before, re.IGNORECASE) is not None

    @property
    def starting(self) -> bool:
        """Whether words like « à partir de » stand before."""
        return re.search(self.calendar.since, self.before, re.IGNORECASE) is not None

    @property
    def at_feast(self) -> bool:
        """Whether a preposition makes a feast a date: « à Pâques »; not « Pâques tombe tard »."""
        written = self.text.normal[self.span.start : self.span.end]
        return re.search(self.calendar.feasting, self.before + written[:2], re.IGNORECASE) is not None

    @property
    def surname(self) -> bool:
        """Whether a name stands right before and is the first half of this one: « Sophie Noël »."""
        inside = self.text.within(self.span)
        before = self.text.tokens[inside[0] - 1] if inside and inside[0] else None
        return before is not None and before.pos == "PROPN" and self.before.endswith(before.text + " ")

    @property
    def coming(self) -> bool:
        """Whether « d'ici » or « pour » stands before, « jusqu'à » in the present, « dès » with no verb in the past."""
        near = self.before + self.text.normal[self.span.start : self.span.end][:2]
        if re.search(self.calendar.ahead, near, re.IGNORECASE) or (self.closed and self.present()):
            return True
        return re.search(self.calendar.onward, self.before, re.IGNORECASE) is not None and self.tense() != -1

    def tense(self) -> int:
        """-1 if what is dated lies in the past, 1 in the future, 0 if the verb does not tell."""
        inside = self.text.within(self.span)
        if not inside:
            return 0
        told = next((told for index in self._governors(inside[0]) if (told := self._told(index))), 0)
        return told or self._nearest(inside[0])

    def present(self) -> bool:
        """Whether what is dated is told in the present."""
        inside = self.text.within(self.span)
        verbs = (self.text.tokens[index] for index in (self._governors(inside[0]) if inside else ()))
        verb = next((token for token in verbs if token.pos in {"VERB", "AUX"}), None)
        return verb is not None and verb.has("Tense=Pres") and verb.has("Mood=Ind") and not self._told(verb.index)

    def _governors(self, index: int) -> Iterator[int]:
        """The token and what it hangs on, upwards."""
        for _ in range(_CLIMB):
            yield index
            if self.text.tokens[index].head == index:
                return
            index = self.text.tokens[index].head

    def _nearest(self, index: int) -> int:
        """What the closest verb before, else after, says, for a date that the parse leaves alone."""
        sentence = self.text.sentence(index)
        before = range(index - 1, max(sentence.start, index - _CLIMB) - 1, -1)
        after = range(index + 1, min(sentence.stop, index + _CLIMB))
        return next((told for place in (*before, *after) if (told := self._told(place))), 0)

    def _told(self, index: int) -> int:
        token = self.text.tokens[index]
        if {token.lemma, token.text.lower()} & self.calendar.prospective:
            had = any(self.text.tokens[child].lemma == self.calendar.had for child in self.text.children[index])
            bare = token.has("VerbForm=Part") and not self._helped(index)
            told = (had or bare) and token.text.lower() in self.calendar.announced
            return -1 if told and not re.search(self.calendar.toward, self.before, re.IGNORECASE) else 1
        return self._verb(index) if token.pos in {"VERB", "AUX"} else 0

    def _helped(self, index: int) -> bool:
        """Whether a participle has an auxiliary."""
        return any(self.text.tokens[child].dep.split(":")[0] in {"aux", "cop"} for child in self.text.children[index])

    def _verb(self, index: int) -> int:
        tokens = self.text.tokens
        auxiliaries = [
            tokens[child] for child in self.text.children[index] if tokens[child].dep.split(":")[0] in {"aux", "cop"}
        ]
        group = [tokens[index], *auxiliaries]
        if any(token.has("Mood=Cnd") and token.lemma == self.calendar.had for token in auxiliaries):
            return -1
        if any(token.has("Tense=Fut") or token.has("Mood=Cnd") for token in group):
            return 1
        if any({token.lemma, token.text.lower()} & self.calendar.prospective for token in group):
            return 1
        if any(token.has("Tense=Past") or token.has("Tense=Imp") for token in group):
            return -1
        return 0
