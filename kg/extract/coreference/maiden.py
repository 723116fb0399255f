"""Other names of who is told of: « Jeanne Morel, née Roux, », « Luc Bas, alias Riri », « un typhon appelé Rosa »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.lang.base import Language
    from kg.model import Mention, Text


# Words between somebody and another name of his: « de son vrai nom ».
_LEADING = 5
_MARKS = frozenset({",", "("})


def maiden(text: Text, mentions: Sequence[Mention], language: Language) -> Iterator[tuple[int, int]]:
    """The numbers of who is told of, and of the name of birth behind « née », for each among ``mentions``."""
    ends = {text.within(m.span)[-1]: number for number, m in enumerate(mentions) if m.kind is Kind.PERSON}
    for number, mention in enumerate(mentions):
        first = text.within(mention.span)[0]
        born = first > 2 and text.lowered[first - 1] in language.relations.born and mention.kind is Kind.PERSON
        before = first - 2 - (born and text.lowered[first - 2] in {",", "("})
        if born and before in ends:
            yield ends[before], number


def aliased(text: Text, mentions: Sequence[Mention], language: Language) -> Iterator[tuple[int, int]]:
    """The numbers of what is told of and of its other name: « Luc Bas, alias (Riri) », « Rosa, appelée (Odile) ».

    What stands in brackets may be led in by « dit », which elsewhere tells who speaks: « « … », dit Luc Bas ».
    """
    lowered, words = text.lowered, language.relations
    leading = {tuple(alias.split()) for alias in words.aliases} | {(word,) for word in language.names.called}
    leading -= {(word,) for word in words.born}
    ends = {text.within(m.span)[-1]: number for number, m in enumerate(mentions)}
    for number, mention in enumerate(mentions):
        first = text.within(mention.span)[0]
        sizes = range(1, min(_LEADING, first - 1) + 1)
        size = next((size for size in sizes if tuple(lowered[first - size : first]) in leading), 0)
        if not size:
            continue
        mark = lowered[first - size - 1] if lowered[first - size - 1] in _MARKS else ""
        says = size == 1 and text.lemmas[first - 1] in words.saying and mark != "("
        bearer = ends.get(first - size - 1 - bool(mark))
        if bearer is not None and mentions[bearer].kind is mention.kind and not says:
            yield bearer, number
