"""« … » (Luc Roy); « … » — Luc Roy: a quotation with no word of speech, and a name behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.model import Mention

_OPENING = frozenset({"(", "—", "–", "-", "["})
_CLOSING = frozenset({")", "]", ",", ".", "("})


def signature(unit: Unit, quote: Quote, people: Mapping[int, Mention]) -> int | None:
    """The token that names whose words the quotation is: a person's name right behind a bracket or dash."""
    text, inside = unit.text, unit.text.within(quote.outer)
    mark = inside[-1] + 1 if inside else unit.tokens.stop
    if mark in unit.tokens and text.tokens[mark].text == ".":
        mark += 1
    if mark + 1 not in unit.tokens or text.tokens[mark].text not in _OPENING:
        return None
    mention = people.get(mark + 1)
    if mention is None or mention.kind is not Kind.PERSON:
        return None
    words = text.within(mention.span)
    after = text.tokens[words[-1] + 1] if words[-1] + 1 in unit.tokens else None
    return mention.head if words[0] == mark + 1 and (after is None or after.text in _CLOSING) else None


__all__ = ["signature"]
