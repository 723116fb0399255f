"""Who of the headline the lead takes up by another word, and by the age that both give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.doubts import barred
from kg.extract.coreference.phrases import Article, age
from kg.model import Kind, Layout

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Text

# In sentences: the lead after a title and its date.
HEAD = 3
_KNOWN = frozenset({Article.DEFINITE, Article.BARE, Article.DEMONSTRATIVE})


def aged(trail: Trail, phrase: Phrase) -> Figure | None:
    """The nameless person of the headline who is as old: « un habitant de Dax âgé de 41 ans » in the lead."""
    text, people = trail.text, trail.people
    if phrase.article is not Article.INDEFINITE or Kind.PERSON not in {reading.kind for reading in phrase.readings}:
        return None
    years = age(text, phrase, people)
    if not years or text.sentence_of[phrase.head] > HEAD:
        return None
    for figure, other in trail.phrases.items():
        told = figure.kind is Kind.PERSON and _titled(text, other) and not _titled(text, phrase)
        if told and age(text, other, people) == years and figure.agrees(phrase.gender, phrase.number):
            return figure
    return None


def voted(trail: Trail, phrase: Phrase) -> Figure | None:
    """The vote that the headline names: « les élections législatives » under « Législatives en Lettonie »."""
    if phrase.article not in _KNOWN:
        return None
    votes = trail.language.names.votes
    told = {_one(word) for word in trail.text.lowered[phrase.head : phrase.last + 1] if word in votes}
    if not told:
        return None
    for figure in trail.named(Kind.EVENT):
        mention = min(figure.mentions, key=lambda mention: mention.span)
        first = trail.text.within(mention.span)[0]
        if mention.span.start == 0 and _one(trail.text.lowered[first]) in told:
            return None if barred(trail, phrase, figure) else figure
    return None


def _one(word: str) -> str:
    """A word without the « s » of the plural."""
    return word.removesuffix("s")


def _titled(text: Text, phrase: Phrase) -> bool:
    block = next(iter(text.blocks), None)
    return block is not None and block.layout is Layout.TITLE and phrase.span.end <= block.span.end
