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
    """The numbers of who is told of, and of the name of birth behind « née », for each among ``mentions``.

    The name stands behind its bearer's (« Jeanne Morel, née Roux, »), or opens a sentence: « Née Roux à Dax, elle … ».
    """
    ends = {text.within(m.span)[-1]: number for number, m in enumerate(mentions) if m.kind is Kind.PERSON}
    for number, mention in enumerate(mentions):
        first = text.within(mention.span)[0]
        if not first or text.lowered[first - 1] not in language.relations.born or mention.kind is not Kind.PERSON:
            continue
        if text.sentence(first).start == first - 1:
            bearer = _fronted(text, number, mentions)
        else:
            bearer = ends.get(first - 2 - (text.lowered[first - 2] in _MARKS)) if first > 1 else None
        if bearer is not None:
            yield bearer, number


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


def _fronted(text: Text, number: int, mentions: Sequence[Mention]) -> int | None:
    """Who is told of by the sentence that a name of birth opens: its subject, or the first of the sentence before."""
    sentence = text.sentence(mentions[number].head)
    people = [n for n, one in enumerate(mentions) if one.kind is Kind.PERSON and n != number]
    subjects = [n for n in people if mentions[n].head in sentence and text.tokens[mentions[n].head].dep == "nsubj"]
    pronouns = (text.tokens[index] for index in sentence if text.tokens[index].pos == "PRON")
    if subjects or not any(one.dep.startswith("nsubj") and one.has("Person=3") for one in pronouns):
        return subjects[0] if subjects else None
    before = text.sentence(sentence.start - 1) if sentence.start else range(0)
    return next((n for n in people if mentions[n].head in before), None)
