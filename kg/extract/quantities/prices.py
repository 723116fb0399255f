"""Whether a price goes on with the rate of one before: « Le gaz coûte 50 euros par mois, contre 40 »."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Quantity, Span, Text

# Prices of one thing differ by less than so many times, and are told within so many words of its name.
_ALIKE = Decimal(4)
_NEAR = 40


def same_price(text: Text, priced: Quantity, quantity: Quantity) -> bool:
    """Whether two prices are of one thing: same money, like amounts, a thing named before both."""
    if not quantity.money or quantity.per or quantity.unit != priced.unit or not (quantity.value and priced.value):
        return False
    ratio = Decimal(quantity.value) / Decimal(priced.value) if Decimal(priced.value) else Decimal(0)
    if not 1 / _ALIKE < ratio < _ALIKE:
        return False
    return bool(_nouns(text, priced.span) & _nouns(text, quantity.span))


def _nouns(text: Text, span: Span) -> set[str]:
    """The nouns of the sentence before a quantity."""
    inside = text.within(span)
    if not inside:
        return set()
    start = max(text.sentence(inside[0]).start, inside[0] - _NEAR)
    return {token.lemma for token in text.tokens[start : inside[0]] if token.pos == "NOUN"}
