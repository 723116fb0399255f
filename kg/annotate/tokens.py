"""What a token tells by itself and by its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import Text


def counted_on(text: Text, number: int) -> bool:
    """Whether another number follows in a list: « (22) et 27 ans » are the ages of two."""
    after = text.tokens[number + 1 : number + 3]
    return len(after) > 1 and after[0].pos in {"CCONJ", "PUNCT"} and after[1].pos == "NUM"
