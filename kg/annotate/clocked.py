"""The places whose hour a bracket tells: « à 9 h 30 (7 h 30 à Paris) », « lundi à 20 heures (heure de Québec) »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.lang.grammar import Grammar
    from kg.model import Text

_OPENING = "("
# Tokens from the bracket to the place.
_NEAR = 8


def clocked(text: Text, index: int, grammar: Grammar) -> bool:
    """Whether the place at token ``index`` only has the hour that is told: nothing happens there."""
    for here in range(index - 1, max(index - _NEAR, -1), -1):
        if text.tokens[here].text == _OPENING:
            between = text.normal[text.tokens[here].span.end : text.tokens[index].span.start]
            return grammar.clocked.fullmatch(between) is not None
    return False
