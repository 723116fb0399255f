"""How a pronoun goes with a mention told before it, that it may stand for: what is the same in many texts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.extract.coreference.weights import bundled
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.weights import Bundle
    from kg.model import Text

# The bundles that are kept for the next text.
_KEPT = 4096
# In tokens: how far up the tree the verb over a pronoun's own is looked for.
_CLIMB = 5


@lru_cache(maxsize=_KEPT)
def form(case: str, number: str, gender: str) -> Bundle:
    """What the form of a pronoun tells."""
    return bundled((f"case {case}", f"pronoun {case} {number} {gender}"))


@lru_cache(maxsize=_KEPT)
def place(case: str, part: str, rank: int, distance: int) -> Bundle:
    """What part the mention has in its clause, as how far from the pronoun, and how many of those between may fit."""
    apart = f"near {part}" if case == "near" else part
    return bundled((f"nearest {rank}", f"parallel {case} {part}", f"distance {distance}", apart))


@lru_cache(maxsize=_KEPT)
def nature(kind: Kind | None, *, named: bool) -> Bundle:
    """What a figure is, as a reason for or against it as the antecedent of a pronoun."""
    if not named and kind is None:
        return bundled(("unknown",))
    what = "person" if kind is Kind.PERSON else "other"
    if kind is Kind.PLACE and named:
        return bundled((f"named {what}", "place"))
    return bundled((f"named {what}" if named else f"nameless {what}",))


def governs(text: Text, head: int, verb: int) -> bool:
    """Whether token ``head`` is the subject of a verb that governs ``verb``, the pronoun's own."""
    above = text.tokens[head]
    if not above.dep.startswith("nsubj"):
        return False
    return above.head in climb(text.tokens, verb, _CLIMB + 1)[1:]
