"""What a token tells by its neighbours, and by what it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import BEFORE_NOUN, NOUNS
from kg.terms import Layout

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from kg.model import Text, Token


_AGREEING = ("Gender", "Number")
# A tree deeper than this is a parse gone wrong.
_DEEPEST = 20


def under(text: Text, index: int, top: int) -> bool:
    """Whether the token at ``index`` is that at ``top``, or hangs on it."""
    for _ in range(_DEEPEST):
        if index == top:
            return True
        head = text.tokens[index].head
        if head == index:
            return False
        index = head
    return False


def above(tokens: Sequence[Token], index: int) -> set[int]:
    """The token at ``index`` and all that it hangs on."""
    found = {index}
    while tokens[index].head not in found:
        index = tokens[index].head
        found.add(index)
    return found


def climb(tokens: Sequence[Token], index: int, most: int = _DEEPEST) -> list[int]:
    """The token at ``index`` and those it hangs on, in order, ``most`` of them at most."""
    found = [index]
    while len(found) < most and tokens[index].head != index:
        index = tokens[index].head
        found.append(index)
    return found


def foremost(tokens: Sequence[Token], index: int, relations: Container[str]) -> int:
    """The first token of what ``index`` goes on or completes: up over ``relations``, to heads that stand before."""
    while tokens[index].dep in relations and tokens[index].head < index:
        index = tokens[index].head
    return index


def skip(tokens: Sequence[Token], here: int, stop: int, passed: Container[str]) -> int:
    """The first token from ``here`` on that is none of the parts of speech ``passed``, or ``stop``."""
    while here < stop and tokens[here].pos in passed:
        here += 1
    return here


def skip_back(tokens: Sequence[Token], here: int, start: int, passed: Container[str]) -> int:
    """The last token up to ``here`` that is none of the parts of speech ``passed``, or ``start``: -1 is before all."""
    while here > start and tokens[here].pos in passed:
        here -= 1
    return here


def noun_at(tokens: Sequence[Token], here: int, stop: int) -> int | None:
    """The main noun of the phrase that begins at ``here``, behind its article, number and adjectives."""
    here = skip(tokens, here, stop, BEFORE_NOUN)
    return here if here < stop and tokens[here].pos in NOUNS else None


def credited(text: Text) -> frozenset[int]:
    """The tokens of lines that tell who wrote or photographed: who is named there alone has no part in the story."""
    lines = (block.span for block in text.blocks if block.layout is Layout.CREDIT)
    return frozenset(index for line in lines for index in text.within(line))


def completed(text: Text, noun: int, ofs: Container[str]) -> bool:
    """« le secrétaire général (du) parti »: whether « de » completes the noun at token ``noun``, behind adjectives."""
    behind = skip(text.tokens, noun + 1, len(text.tokens), ("ADJ",))
    return behind < len(text.tokens) and text.lowered[behind] in ofs


def completed_by_its(tokens: Sequence[Token], noun: int, ofs: Container[str]) -> bool:
    """« le recteur de (son) université »: whether « de » and a possessive complete the noun at token ``noun``."""
    behind = tokens[noun + 1 : noun + 3]
    return len(behind) > 1 and behind[0].text in ofs and behind[1].has("Poss=Yes")


def counted_on(text: Text, number: int) -> bool:
    """Whether another number follows in a list: « (22) et 27 ans » are the ages of two."""
    after = text.tokens[number + 1 : number + 3]
    return len(after) > 1 and after[0].pos in {"CCONJ", "PUNCT"} and after[1].pos == "NUM"


def counted_before(text: Text, number: int) -> bool:
    """Whether the number ends a list of them: « 22 et (27) ans »."""
    before = text.tokens[max(number - 2, 0) : number]
    return len(before) > 1 and before[0].pos == "NUM" and before[1].pos == "CCONJ"


def first_of(*found: int | None) -> int | None:
    """The first of some tokens that is one."""
    return next((index for index in found if index is not None), None)


def agreed(token: Token) -> str:
    """The features of ``token`` in which words of one phrase agree: its gender and number."""
    return "|".join(feature for feature in token.features.split("|") if feature.startswith(_AGREEING))
