"""« … » (Luc Roy); « … » — Luc Roy: a quotation with no word of speech, and a name behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.quotations.actors import speaks
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention

_BRACKET = "("
_OPENING = frozenset({"(", "—", "–", "-", "["})
_CLOSING = frozenset({")", "]", ",", ".", "("})


def signature(unit: Unit, quote: Quote, speech: Speech, people: Mapping[int, Mention]) -> int | None:
    """The token that names whose words the quotation is: who may speak right behind a bracket or dash.

    A body or « le préfet » is so named of a clause alone, and only in brackets: « La Mer » (Gallimard) is no speech.
    """
    text, inside = unit.text, unit.text.within(quote.outer)
    mark = inside[-1] + 1 if inside else unit.tokens.stop
    if mark in unit.tokens and text.tokens[mark].text == ".":
        mark += 1
    if mark + 1 not in unit.tokens or text.tokens[mark].text not in _OPENING:
        return None
    first = mark + 1
    while first + 1 in unit.tokens and first not in people and (text.tokens[first].pos == "DET" or first + 1 in people):
        first += 1  # « (le maire Luc Roy) »
    mention = people.get(first)
    person = mention is not None and mention.kind is Kind.PERSON
    bracketed = text.tokens[mark].text == _BRACKET and any(text.tokens[i].has("VerbForm=Fin") for i in inside)
    if not (person or (bracketed and speaks(text, speech, people, first))):
        return None
    words = text.within(mention.span) if mention is not None else range(first, first + 1)
    after = text.tokens[words[-1] + 1] if words[-1] + 1 in unit.tokens else None
    closed = after is None or after.text in _CLOSING
    head = first if mention is None else mention.head
    return head if words[0] == first and closed else None


__all__ = ["signature"]
