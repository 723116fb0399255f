"""« Dopage : « Je n'ai jamais triché » », and below who has said it: a title gives no other name to the same words.

Nor does a subhead.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from kg.annotate.layout import SUBHEAD
from kg.naming import slug
from kg.terms import Kind, Layout, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.quotations.units import Unit
    from kg.model import Mention, Span, Text, Utterance

# « Jamais » may be said by more than one.
_LEAST = 3
# Of the quotations below, those that are looked at: it bounds the time on long texts.
_FAR = 64
_ENDS = frozenset(".!?…,;:")
_HEADS = frozenset({Layout.TITLE, Layout.SUBHEAD})


def echoed(text: Text, found: Sequence[Utterance], people: Mapping[int, Mention]) -> Iterator[Utterance]:
    """``found``, with quotations of the title and of subheads given to who says the same words below."""
    heads = [block.span for block in text.blocks if block.layout in _HEADS or len(block.span) <= SUBHEAD]
    starts = [head.start for head in heads]
    for utterance in found:
        number = bisect_right(starts, utterance.content.start) - 1
        titled = utterance.reason == Reason.TITLE  # « l'héroïne des « Dimanches » »
        quoted = utterance.cue is None and utterance.quoted and number >= 0 and not titled
        head = heads[number] if quoted and heads[number].covers(utterance.content) else None
        below = _again(text, utterance, found) if head and not _named(text, utterance, people, head) else None
        yield replace(utterance, speaker=below.speaker, reason="") if below is not None else utterance


def heading(unit: Unit) -> bool:
    """Whether a quotation without a final mark is all of a short line below the title: a subhead, of who speaks below.

    « La côte recule ¶ Une dune est tombée. ¶ « Nous avons peur » ¶ Le maire … »: nobody told of above has said it.
    """
    block = unit.text.blocks[unit.block]
    whole = len(unit.quotes) == 1 and unit.quotes[0].outer == block.span and len(block.span) <= SUBHEAD
    return whole and block.layout is not Layout.TITLE and unit.text.normal[unit.quotes[0].inner.end - 1] not in _ENDS


def _named(text: Text, utterance: Utterance, people: Mapping[int, Mention], head: Span) -> bool:
    """Whether the title itself names the person."""
    index = utterance.speaker
    named = people.get(index) if index is not None and head.covers(text.tokens[index].span) else None
    return named is not None and named.kind is Kind.PERSON


def _again(text: Text, utterance: Utterance, found: Sequence[Utterance]) -> Utterance | None:
    """The quotation below that holds the same words."""
    words = slug(text.words(utterance.content))
    if len(words.split("-")) < _LEAST:
        return None
    behind = (u for u in found if u.speaker is not None and not u.reason and u.content.start > utterance.content.end)
    return next((u for u in islice(behind, _FAR) if f"-{words}-" in f"-{slug(text.words(u.content))}-"), None)


__all__ = ["echoed", "heading"]
