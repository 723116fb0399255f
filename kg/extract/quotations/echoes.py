"""« Dopage : « Je n'ai jamais triché » », and below who has said it: a title gives no other name to the same words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.model import Kind, Layout
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.model import Mention, Text, Utterance

# « Jamais » may be said by more than one.
_LEAST = 3


def echoed(text: Text, found: Sequence[Utterance], people: Mapping[int, Mention]) -> Iterator[Utterance]:
    """``found``, with quotations of the title given to who says the same words below."""
    title = text.blocks[0].span if text.blocks and text.blocks[0].layout is Layout.TITLE else None
    for utterance in found:
        quoted = title is not None and title.covers(utterance.content) and utterance.cue is None and utterance.quoted
        below = _again(text, utterance, found) if quoted and not _named(utterance, people) else None
        yield replace(utterance, speaker=below.speaker, reason="") if below is not None else utterance


def _named(utterance: Utterance, people: Mapping[int, Mention]) -> bool:
    """Whether the title itself names the person."""
    named = people.get(utterance.speaker) if utterance.speaker is not None else None
    return named is not None and named.kind is Kind.PERSON


def _again(text: Text, utterance: Utterance, found: Sequence[Utterance]) -> Utterance | None:
    """The quotation below that holds the same words."""
    words = slug(text.words(utterance.content))
    if len(words.split("-")) < _LEAST:
        return None
    behind = (u for u in found if u.speaker is not None and not u.reason and u.content.start > utterance.content.end)
    return next((u for u in behind if f"-{words}-" in f"-{slug(text.words(u.content))}-"), None)


__all__ = ["echoed"]
