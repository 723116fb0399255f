"""What each token or sentence of a text stands in: quotation marks, somebody's words, a block."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.lang.people import SINGULAR
from kg.terms import Layout

if TYPE_CHECKING:
    from kg.lang.people import People
    from kg.model import Span, Text


def quoted(text: Text, quotes: tuple[tuple[str, str], ...]) -> list[bool]:
    """For each token, whether it stands between quotation marks; an open mark ends with its paragraph."""
    tokens, opening = text.tokens, dict(quotes)
    marks = where(text, {mark for pair in quotes for mark in pair})
    inside = [False] * len(tokens)
    start = 0
    for stop in (*_stops(text), len(tokens)):
        first, closing = start, ""
        for index in marks[bisect_left(marks, start) : bisect_left(marks, stop)]:
            if not closing:
                first, closing = index, opening.get(tokens[index].text, "")
            elif tokens[index].text == closing:
                inside[first:index] = [True] * (index - first)
                closing = ""
        if closing:
            inside[first:stop] = [True] * (stop - first)
        start = stop
    return inside


def _stops(text: Text) -> list[int]:
    """Where each block ends, as the token behind it."""
    return [text.within(block.span).stop for block in text.blocks]


def voices(text: Text, spoken: list[tuple[Span, int | None]]) -> dict[int, int]:
    """For each token inside quotations, the head token of who speaks; of nested ones the innermost."""
    voices: dict[int, int] = {}
    for span, speaker in sorted(spoken, key=lambda item: -len(item[0])):
        if speaker is not None:
            voices.update(dict.fromkeys(text.within(span), speaker))
    return voices


def selves(text: Text, own: dict[int, int], people: People) -> tuple[frozenset[int], frozenset[int]]:
    """The head tokens of those who say « je » in words of their ``own``, and of those who say « mon client »."""
    if not own:
        return frozenset(), frozenset()
    ones = {word for word, one in people.pronouns.items() if (one.person, one.number) == (1, SINGULAR)}
    mine = (index for index in where(text, people.clients) if index and text.lowered[index - 1] in people.mine)
    return (
        frozenset([own[index] for index in where(text, ones) if index in own]),
        frozenset([own[index] for index in mine if index in own]),
    )


def told(text: Text, quoted: list[bool]) -> list[int]:
    """For each sentence, how many up to it have a word of the narrator's own."""
    count = 0
    numbers: list[int] = []
    for sentence in text.sentences:
        count += any(not quoted[index] and text.tokens[index].pos != "PUNCT" for index in sentence)
        numbers.append(count)
    return numbers


def blocks(text: Text) -> list[int]:
    """For each token, the number of its block; titles count as one with what follows them."""
    counted = [number + (block.layout is Layout.TITLE) for number, block in enumerate(text.blocks)] or [0]
    stops = [*_stops(text)[:-1], len(text.tokens)]
    numbers: list[int] = []
    for number, stop in zip(counted, stops, strict=True):
        numbers += [number] * (stop - len(numbers))
    return numbers
