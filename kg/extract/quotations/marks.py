"""Quotation marks of every form, matched: a pure function on a string, linear in its length."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Most characters are none of these, and a line of dialogue may begin with white space: that is looked at first.
_MARK = re.compile(
    r"(?=[«»“”„\"‘’'—– \t\n])"
    r"(?:(?!(?<=\d)\"\d)[«»“”„\"‘’\n]|(?=')(?:(?<!\w)(?<!\d')'(?=\w)|(?<=[\w.!?…,])'(?!\w))|(?<![^\n])[ \t]*[—–](?=\s))"
)
_PAIRS = {"»": "«", "”": "“"}
_OPENING = frozenset("«“„")
_STOPS = ".,;:!?)\n"
# What ends the words before a closing mark.
_ENDING = frozenset(".!?…%)")
# How many characters behind a straight mark inside another the two that close both stand.
_NESTED = 1_000
_SPACE = " \t\n\r\u00a0\u202f\u2009"
# Single marks are apostrophes too: beyond this many characters an open one was an apostrophe.
_SINGLE = 400


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """A quoted stretch.

    ``outer`` holds the marks, ``inner`` what stands between them without the white space around it; ``mark`` is the
    opening mark (``"—"`` for a line of dialogue), ``depth`` the number of quotes around it, ``closed`` whether its
    closing mark was found.
    """

    outer: Span
    inner: Span
    mark: str
    depth: int
    closed: bool


def scan(text: str) -> tuple[Quote, ...]:
    """The quoted stretches of ``text``, in the order of their opening marks, nested ones after what holds them.

    A closing mark closes the nearest mark of its kind, and what was left open inside it. A quotation may run over
    several paragraphs; where a later paragraph opens with the same mark, the one left open ends with its own line.
    """
    found = sorted(_Scanner(text).run(), key=lambda quote: (quote.outer.start, -quote.outer.end))
    nested: list[Quote] = []
    around: list[int] = []
    for quote in found:
        while around and around[-1] <= quote.outer.start:
            around.pop()
        limit = around[-1] if around else len(text)
        outer, inner = _within(quote.outer, limit), _within(quote.inner, limit)
        nested.append(replace(quote, outer=outer, inner=inner, depth=len(around)))
        around.append(outer.end)
    return tuple(nested)


def _within(span: Span, end: int) -> Span:
    return Span(min(span.start, end), min(span.end, end))


@dataclass(frozen=True, slots=True)
class _Open:
    mark: str
    start: int
    end: int
    line: int


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        self.open: dict[str, int] = {}
        self.lines: dict[str, list[int]] = {}
        self.line = 0
        self.ends: list[int] = []

    def run(self) -> Iterator[Quote]:
        for match in _MARK.finditer(self.text):
            mark = match.group().strip(" \t")
            yield from self._read(mark, match.end() - len(mark), match.end())
        self.ends.append(len(self.text))
        while self.stack:
            yield from self._drop()

    def _read(self, mark: str, start: int, end: int) -> Iterator[Quote]:
        if not mark or mark == "\n":
            self.ends.append(start)
            yield from self._newline(start)
            self.line += 1
        elif mark in "—–":
            self._push("—", start, end)
        elif mark in _OPENING:
            yield from self._opening(mark, start, end)
        elif mark in _PAIRS:
            opening = _PAIRS[mark]
            yield from self._close("„" if opening not in self.open and mark == "”" else opening, start, end)
        elif mark == '"':
            yield from self._straight(start, end)
        else:
            yield from self._single(mark, start, end)

    def _newline(self, start: int) -> Iterator[Quote]:
        while self.stack and self.stack[-1].mark in {"—", "‘", "'"}:
            if self.stack[-1].mark == "—":
                yield self._quote(self._pop(), start, start, closed=True)
            else:
                self._pop()

    def _opening(self, mark: str, start: int, end: int) -> Iterator[Quote]:
        if self.open.get(mark) and not self._left_open(mark) and self._looks_closing(start, end):
            yield from self._close(mark, start, end)
            return
        if self._left_open(mark):
            yield from self._drop_until(mark)
        self._push(mark, start, end)

    def _looks_closing(self, start: int, end: int) -> bool:
        """Whether an opening mark closes by what is about it: « “200 euros “. », « “200 euros“ , dit-il »."""
        after = self.text[end : end + 1]
        joined = self.text[start - 1 : start].isalnum() or self.text[start - 1 : start] in _ENDING
        return not after.strip(_STOPS) or (joined and not after.strip(_SPACE))

    def _left_open(self, mark: str) -> bool:
        """Whether the nearest open mark of this kind stands on an earlier line."""
        return bool(self.open.get(mark)) and self.lines[mark][-1] < self.line

    def _straight(self, start: int, end: int) -> Iterator[Quote]:
        if not self.open.get('"'):
            self._push('"', start, end)
        elif self._left_open('"') and self._looks_opening(start, end):
            yield from self._drop_until('"')
            self._push('"', start, end)
        elif self._nests(start, end):
            self._push('"', start, end)
        else:
            yield from self._close('"', start, end)

    def _looks_opening(self, start: int, end: int) -> bool:
        return not self.text[start - 1 : start].strip(_SPACE + "(") and bool(self.text[end : end + 1].strip())

    def _nests(self, start: int, end: int) -> bool:
        """« "Le mot "juste" est dur" »: an open mark, which looks like one, and two behind it that close."""
        if not (self._looks_opening(start, end) and self.text[end].isalnum()):
            return False
        stop = self.text.find("\n", end, end + _NESTED)
        first = self.text.find('"', end, end + _NESTED if stop < 0 else stop)
        second = self.text.find('"', first + 1, end + _NESTED if stop < 0 else stop) if first > 0 else -1
        return second > 0 and not any(self._looks_opening(mark, mark + 1) for mark in (first, second))

    def _single(self, mark: str, start: int, end: int) -> Iterator[Quote]:
        before = self.text[start - 1] if start else " "
        after = self.text[end] if end < len(self.text) else " "
        if mark in "‘'" and not before.isalnum() and (after.isalnum() or after in "«“"):
            self._push(mark, start, end)
        elif not after.isalnum():
            opening = "‘" if mark == "’" else "'"
            if self.open.get(opening):
                yield from self._close(opening, start, end)

    def _push(self, mark: str, start: int, end: int) -> None:
        self.stack.append(_Open(mark, start, end, self.line))
        self.open[mark] = self.open.get(mark, 0) + 1
        self.lines.setdefault(mark, []).append(self.line)

    def _pop(self) -> _Open:
        item = self.stack.pop()
        self.open[item.mark] -= 1
        self.lines[item.mark].pop()
        return item

    def _drop(self) -> Iterator[Quote]:
        """Give up the innermost open mark: it ends with its line."""
        item = self._pop()
        stop = self.ends[item.line] if item.line < len(self.ends) else len(self.text)
        if item.mark not in {"‘", "'"}:
            yield self._quote(item, stop, stop, closed=item.mark == "—")

    def _drop_until(self, mark: str) -> Iterator[Quote]:
        while self.open.get(mark):
            yield from self._drop()

    def _close(self, opening: str, start: int, end: int) -> Iterator[Quote]:
        if not self.open.get(opening):
            return
        while self.stack[-1].mark != opening:
            item = self._pop()
            if item.mark not in {"‘", "'", "—"}:
                yield self._quote(item, start, start, closed=False)
        item = self._pop()
        if item.mark not in {"‘", "'"} or end - item.start <= _SINGLE:
            yield self._quote(item, start, end, closed=True)

    def _quote(self, item: _Open, inner_end: int, end: int, *, closed: bool) -> Quote:
        first, last = item.end, max(item.end, inner_end)
        while first < last and self.text[first] in _SPACE:
            first += 1
        while last > first and self.text[last - 1] in _SPACE + ",":  # « "We agree," he says »
            last -= 1
        return Quote(Span(item.start, max(end, last)), Span(first, last), item.mark, 0, closed)


__all__ = ["Quote", "scan"]
