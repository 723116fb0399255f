"""Who of the headline the lead takes up by another word, and by the age that both give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article, age
from kg.model import Kind, Layout

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Text

# In sentences: the lead after a title and its date.
HEAD = 3


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


def _titled(text: Text, phrase: Phrase) -> bool:
    block = next(iter(text.blocks), None)
    return block is not None and block.layout is Layout.TITLE and phrase.span.end <= block.span.end
