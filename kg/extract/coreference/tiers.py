"""Public bodies of one tier, which those of another are not: « la Région » and « le conseil municipal »."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# Mentions of a figure that are looked at, and words of the longest noun of a body.
_MENTIONS = 4
_LONGEST = 3


def tiered(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether a description is of a body of one tier, and the figure one of others."""
    own = _tier(trail, phrase.head)
    if own is None:
        return False
    told = {*_told(trail, figure)}
    return bool(told) and own not in told


def _told(trail: Trail, figure: Figure) -> Iterator[str]:
    for mention in islice(figure.mentions, _MENTIONS):
        if mention.form is not Form.PRONOUN:
            start = trail.text.within(mention.span)[0] if mention.form is Form.NAMED else mention.head
            if (tier := _tier(trail, start)) is not None:
                yield tier


def _tier(trail: Trail, index: int) -> str | None:
    """The tier of the body whose noun, of one word or more, stands at token ``index``."""
    words, tiers = trail.text.lowered, trail.people.tiers
    for size in range(_LONGEST, 0, -1):
        if found := tiers.get(" ".join(words[index : index + size]).replace("' ", "'")):
            return found
    return None
