"""Text whose lines were broken to a width, as mail, agencies and old archives have it: its paragraphs made whole.

A text is wrapped if most of its lines that another follows at once are full, that is have no room for its first word,
and end no sentence, and some of the next ones begin in lower case. Neither a text of one paragraph a line nor verse nor
a list is like that.

Other pages set what is quoted on lines of its own, in the middle of a sentence: « Le pont est "sûr" », in three lines.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_ENDED = re.compile(r"[.!?…:»”\")\]]\Z")
_BULLET = re.compile(r"(?:[-–—•*▪►·>]|\d{1,2}[.)])\s")
# In characters: the widths that lines are broken to, and what a full line may lack beyond the next word.
_NARROWEST, _WIDEST, _SLACK = 40, 120, 4
# Of a wrapped text: its lines that go on, and their shares that are full in mid-sentence and begin in small letters.
_FEWEST, _MOST, _SOME = 2, 0.6, 0.25
# What only goes on with a line: « , a dit le maire »; and a line that is quoted or ends so.
_GOES_ON = re.compile(r"[,;)](?=\s)|[.](?=\s|\Z)")
_QUOTED = re.compile(r"[«“\"].*[»”\"],?\Z", re.DOTALL)
_CLOSED = re.compile(r"[»”\"],?\Z")
_OPEN = re.compile(r"[^\W\d_A-ZÀ-Ý],?\Z")
# The shortest line that is no subhead above a quotation, in characters.
_SHORTEST = 60


class _Line(NamedTuple):
    start: int
    words: str

    @property
    def stop(self) -> int:
        return self.start + len(self.words)


def unwrapped(text: str) -> str:
    """``text`` with a blank for each line break inside a paragraph, if it is wrapped; as it is if not."""
    lines = [_Line(found.start(), found.group()) for found in _LINE.finditer(text)]
    pairs = [(line, after) for line, after in pairwise(lines) if text.count("\n", line.stop, after.start) == 1]
    width = max((len(line.words) for line, _ in pairs), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return text
    running = sum(_full(line, after, width) and not _ENDED.search(line.words) for line, after in pairs)
    begun = sum(_begun(after) for _, after in pairs)
    if len(pairs) < _FEWEST or running < _MOST * len(pairs) or begun < _SOME * len(pairs):
        return text
    signs = list(text)
    for line, after in pairs:
        if _joined(line, after, width):
            place = text.index("\n", line.stop)
            signs[place] = " "
    return "".join(signs)


def seamless(text: str) -> str:
    """``text`` with blanks for the line breaks around quotations that stand in the middle of a sentence.

    « "Rien n'est sûr" » above « , a dit le maire » are one line; so is the line that broke off above a quotation which
    such a line follows.
    """
    lines = [_Line(found.start(), found.group()) for found in _LINE.finditer(text)]
    joined = [
        _GOES_ON.match(after.words) is not None
        or (line is not lines[0] and text.count("\n", line.stop, after.start) == 1 and _after_quote(line, after))
        for line, after in pairwise(lines)
    ]
    if not any(joined):
        return text
    for number, (line, after) in enumerate(pairwise(lines)):
        held = number + 1 < len(joined) and joined[number + 1] and _QUOTED.match(after.words) is not None
        begun = len(line.words) >= _SHORTEST or (number > 0 and joined[number - 1])
        joined[number] |= held and begun and _OPEN.search(line.words) is not None
    signs = list(text)
    for (line, after), one in zip(pairwise(lines), joined, strict=True):
        if one:
            signs[line.stop : after.start] = " " * (after.start - line.stop)
    return "".join(signs)


def _after_quote(line: _Line, after: _Line) -> bool:
    """« "Rien n'est sûr", » above « a dit le maire »."""
    return _begun(after) and _CLOSED.search(line.words) is not None


def _full(line: _Line, after: _Line, width: int) -> bool:
    """Whether the first word of the next line has no room."""
    return len(line.words) + 1 + len(after.words.split(" ", 1)[0]) > width - _SLACK


def _begun(after: _Line) -> bool:
    """Whether the sentence began on a line before."""
    return after.words[0].islower()


def _joined(line: _Line, after: _Line, width: int) -> bool:
    full, ended = _full(line, after, width), _ENDED.search(line.words) is not None
    if _BULLET.match(after.words):
        return full and not ended
    return full or (_begun(after) and not ended)
