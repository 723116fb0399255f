"""What each token or sentence of a text stands in: quotation marks, somebody's words, a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Layout

if TYPE_CHECKING:
    from kg.model import Span, Text


def quoted(text: Text, quotes: tuple[tuple[str, str], ...]) -> list[bool]:
    """For each token, whether it stands between quotation marks; an open mark ends with its paragraph."""
    inside: list[bool] = []
    closing = ""
    block = iter(text.blocks)
    end = -1
    opening = dict(quotes)
    for token in text.tokens:
        while token.span.start >= end:
            following = next(block, None)
            end = following.span.end if following else len(text.normal) + 1
            closing = ""
        if closing:
            if token.text == closing:
                closing = ""
        elif token.text in opening:
            closing = opening[token.text]
        inside.append(bool(closing))
    return inside


def voices(text: Text, spoken: list[tuple[Span, int | None]]) -> dict[int, int]:
    """For each token inside quotations, the head token of who speaks; of nested ones the innermost."""
    voices: dict[int, int] = {}
    for span, speaker in sorted(spoken, key=lambda item: -len(item[0])):
        if speaker is not None:
            voices.update(dict.fromkeys(text.within(span), speaker))
    return voices


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
    ends = [*(block.span.end for block in text.blocks[:-1]), len(text.normal) + 1]
    counted = [number + (block.layout is Layout.TITLE) for number, block in enumerate(text.blocks)] or [0]
    numbers: list[int] = []
    here = 0
    for token in text.tokens:
        while token.span.start >= ends[here]:
            here += 1
        numbers.append(counted[here])
    return numbers
