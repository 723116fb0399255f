"""Names that people had before they married: « Jeanne Morel, née Roux, »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Mention, Text


def maiden(text: Text, mentions: Sequence[Mention], language: Language) -> Iterator[tuple[int, int]]:
    """The numbers of who is told of, and of the name of birth behind « née », for each among ``mentions``."""
    ends = {text.within(m.span)[-1]: number for number, m in enumerate(mentions) if m.kind is Kind.PERSON}
    for number, mention in enumerate(mentions):
        first = text.within(mention.span)[0]
        born = first > 2 and text.lowered[first - 1] in language.relations.born and mention.kind is Kind.PERSON
        before = first - 2 - (born and text.lowered[first - 2] in {",", "("})
        if born and before in ends:
            yield ends[before], number
