"""Bodies named behind their trade: « le groupe de services aux entreprises Orial »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.strange import landed
from kg.lang.people import SINGULAR

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.phrases import Phrase

# In words: how far behind the noun of a body its name may stand.
_FAR = 12
# What tells the trade of a body, behind its noun.
_TRADING = frozenset({"ADJ", "ADP", "DET", "NOUN"})


def past_trade(trail: Trail, phrase: Phrase) -> int:
    """Where a name starts right behind the trade of a body: « le groupe de services aux entreprises Orial ».

    Not behind a noun with an article that may itself be called so: « le groupe de la société Orial ».
    """
    tokens, lowered, people = trail.text.tokens, trail.text.lowered, trail.people
    after, stop = phrase.head + 1, min(phrase.last + _FAR, trail.text.sentence(phrase.head).stop)
    while after < stop and tokens[after].text.islower() and (landed(trail, after) or tokens[after].pos in _TRADING):
        single = tokens[after].pos == "DET" and tokens[after].has("Number=Sing")
        contracted = lowered[after] in people.contracted and people.numbers.get(lowered[after]) == SINGULAR
        if single or contracted:
            return phrase.head
        after += 1
    led = tokens[after - 1].pos in {"ADP", "DET"} or lowered[phrase.head + 1 : phrase.head + 2] == (",",)
    return phrase.head if led else after
