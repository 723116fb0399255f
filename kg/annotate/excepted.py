"""What a sentence sets apart from what it tells: « sauf Luc Bas », « au lieu de Dax », « Comme Orial en 2010, »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.where import where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.lang.grammar import Grammar
    from kg.model import Text

_ENDS = frozenset({",", ";", ":", "(", ")", "«", "»", ".", "!", "?", "–", "—"})
# Tokens of a bracket that sets somebody apart.
_NEAR = 10


def excepted(text: Text, grammar: Grammar) -> frozenset[int]:
    """The tokens of all that is set apart, worked out once for a text."""
    known = text.notes.get(excepted)
    if not isinstance(known, frozenset):
        known = text.notes[excepted] = frozenset(_excepted(text, grammar))
    return known


def _excepted(text: Text, grammar: Grammar) -> Iterator[int]:
    for last in where(text, grammar.excepting.keys()):
        room = last + 1 - text.sentence(last).start
        turns = [turn for turn in grammar.excepting[text.lowered[last]] if len(turn) <= room]
        told = any(text.lowered[last + 1 - len(turn) : last + 1] == turn for turn in turns)
        if told and grammar.merely.isdisjoint(text.lowered[last + 1 : last + 2]):
            yield from _behind(text, last + 1, grammar)
    for last in where(text, grammar.excluded):
        sentence = text.sentence(last)
        if last + 1 < sentence.stop and text.tokens[last + 1].text == ")":  # « les syndicats (CGT exceptée) »
            inside = range(last - 1, max(last - _NEAR, sentence.start) - 1, -1)
            opening = next((i for i in inside if text.tokens[i].text == "("), None)
            yield from range(opening + 1, last) if opening is not None else ()
    for like in where(text, {grammar.like}):
        if _alike(text, like, grammar):
            yield from _behind(text, like + 1, grammar)


def _behind(text: Text, first: int, grammar: Grammar) -> range:
    """The tokens from ``first`` on, up to a mark, « mais » or a finite verb."""
    stop, ends = text.sentence(first - 1).stop, {*_ENDS, grammar.but}
    found = (i for i in range(first, stop) if text.tokens[i].text in ends or text.tokens[i].has("VerbForm=Fin"))
    return range(first, next(found, stop))


def _alike(text: Text, like: int, grammar: Grammar) -> bool:
    """« Comme Orial en 2010, », « comme Luc Bas avant lui, »: a name and a mark behind it, a mark or nothing before."""
    opens = like == text.sentence(like).start
    if not (opens or text.lowered[like - 1] == ","):
        return False
    phrase = _behind(text, like + 1, grammar)
    closed = phrase.stop < text.sentence(like).stop and text.tokens[phrase.stop].text == ","
    named = any(text.tokens[i].pos == "PROPN" for i in phrase[:2])
    earlier = any(text.tokens[i].text.isdecimal() or text.lowered[i] == grammar.before for i in phrase)
    return closed and named and (opens or earlier)
