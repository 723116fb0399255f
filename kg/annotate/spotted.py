"""What a turn of place is of: « autour (de la gare) », « à l'est (de Gap) », « à deux pas (du port) ».

The model hangs it on the verb, which then has its « de » (« exploser de Gap »), makes it the object, or the adverb its
subject. It completes the adverb or noun before « de », which tells where.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import above, noun_at, skip_back
from kg.annotate.universal import BEFORE_NOUN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_CASE, _ADVERB, _PREPOSITION = "case", "ADV", "ADP"
_WHERE, _OF_ADVERB, _OF_NOUN = "advmod", "obl:arg", "nmod"
# How an adverb stands that tells where.
_ASIDE = frozenset({"advmod", "obl:arg", "obl:mod", "xcomp", "amod", "fixed"})
# In tokens: from « de » to the noun that it leads in.
_NEAR = 5


def spotted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with what such turns are of hung on their adverb or noun."""
    tokens, sites, ofs = trees.tokens, trees.language.relations.sites, trees.language.grammar.ofs
    found: list[Token] | None = None
    for token in tokens[:-2]:
        here, form = token.index, token.text.lower()
        told = form in sites.around or (form in sites.spots and _led(tokens, here))
        if not told or tokens[here + 1].text not in ofs:
            continue
        noun = noun_at(tokens, here + 2, min(here + 2 + _NEAR, trees.sentence(here).stop))
        if noun is None or _amount(trees, here + 2, noun):
            continue
        for other in _turn(tokens, token, noun):
            found = found or list(tokens)
            found[other.index] = other
    return tokens if found is None else tuple(found)


def _led(tokens: Sequence[Token], spot: int) -> bool:
    """Whether a preposition leads in the noun at ``spot``: « (à) deux pas »."""
    before = skip_back(tokens, spot - 1, -1, BEFORE_NOUN)
    return before >= 0 and tokens[before].pos == _PREPOSITION


def _amount(trees: Trees, first: int, noun: int) -> bool:
    """« près de (300 élèves) », « près d'(un milliard) », « près de (la moitié) »: whether an amount begins there."""
    tokens = trees.tokens
    much = tokens[first - 2].text.lower() in trees.language.grammar.muches
    if (much and tokens[first].has("Definite=Ind")) or tokens[noun].lemma in trees.language.modality.shares:
        return True
    return any(one.pos == "NUM" or one.text[0].isdigit() for one in tokens[first : noun + 1])


def _turn(tokens: Sequence[Token], spot: Token, noun: int) -> list[Token]:
    """The tokens that change where « de » behind ``spot`` leads in the one at ``noun``."""
    told, of = tokens[noun], tokens[spot.index + 1]
    changed: list[Token] = []
    if spot.head == noun and told.head != noun:  # « [près] de Gap », taken for an amount
        spot = replace(spot, head=told.head, dep=_WHERE)
        changed.append(spot)
    elif spot.pos == _ADVERB and spot.dep not in _ASIDE and spot.head != spot.index:
        spot = replace(spot, dep=_WHERE)
        changed.append(spot)
    dep = _OF_ADVERB if spot.pos == _ADVERB else _OF_NOUN
    if (told.head, told.dep) != (spot.index, dep) and (spot.head == told.head or noun not in above(tokens, spot.index)):
        changed.append(replace(told, head=spot.index, dep=dep))
    if (of.head, of.dep) != (noun, _CASE):
        changed.append(replace(of, head=noun, dep=_CASE))
    return changed
