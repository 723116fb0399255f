"""« Luc Roy y voit « un succès », Jean Bas « un échec » »: the second speaker has no verb, and the first one's cue."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.quotations.edges import trim
from kg.model import Span
from kg.terms import Manner

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.extract.quotations.marks import Quote
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention, Utterance

# « , » and « et » before a name, its title and article.
_JOINTS = 4
_LEAST = 2
# « , les organisateurs de », before the figure.
_FIGURED = 4


def gapped(unit: Unit, said: Utterance, people: Mapping[int, Mention], speech: Speech) -> Iterator[Utterance]:
    """``said``, or each quotation in it that has a name of its own right before it, and the other's figure."""
    yield from _quoted(unit, said, people)
    if (other := _counted(unit, said, speech)) is not None:
        yield other


def _counted(unit: Unit, said: Utterance, speech: Speech) -> Utterance | None:
    """« La police parle de 200 manifestants, les organisateurs de 1 000 »: as much of another, without a verb."""
    text = unit.text
    behind = text.within(Span(said.content.end, unit.span.end)) if said.content.end < unit.span.end else range(0)
    words = [text.tokens[index] for index in behind]
    if len(words) <= _FIGURED or said.cue is None or words[0].text != "," or words[1].text not in speech.definite:
        return None
    who, of, figure = words[2], words[3], words[4]
    speaks = not speech.people.isdisjoint((who.lemma.lower(), who.text.lower()))
    led = of.text in speech.grammar.ofs_plain and (figure.pos == "NUM" or figure.text[:1].isdigit())
    if not speaks or not led or any(word.has("VerbForm=Fin") for word in words):
        return None
    content = trim(text, Span(figure.span.start, unit.span.end), unit.quotes)
    return replace(said, content=content, manner=Manner.INDIRECT, speaker=who.index, quoted=())


def _quoted(unit: Unit, said: Utterance, people: Mapping[int, Mention]) -> Iterator[Utterance]:
    inside = [quote for quote in unit.quotes if said.content.covers(quote.inner)]
    breaks = {after: who for one, after in pairwise(inside) if (who := _named(unit, one, after, people))}
    if said.speaker is None or not breaks:
        yield said
        return
    before = inside[inside.index(next(iter(breaks))) - 1]
    alone = said.content.start in {before.outer.start, before.inner.start}
    kept = before.inner if alone else Span(said.content.start, before.outer.end)
    yield replace(said, content=kept, manner=Manner.DIRECT if alone else Manner.MIXED)
    for quote, (name, start) in breaks.items():
        content = quote.inner if start is None else Span(start, quote.outer.end)
        told = Manner.DIRECT if start is None else Manner.MIXED
        yield replace(said, content=content, manner=told, speaker=name, quoted=(quote.inner,))


def _named(unit: Unit, one: Quote, after: Quote, people: Mapping[int, Mention]) -> tuple[int, int | None] | None:
    """The name between two quotations, if a comma or « et » and it are all that stands there.

    And where the article of the second begins, if it has one: « Jean Bas un « échec » ».
    """
    words = unit.text.within(Span(one.outer.end, after.outer.start)) if one.outer.end < after.outer.start else range(0)
    tokens = [unit.text.tokens[index] for index in words]
    article = tokens.pop().span.start if tokens and tokens[-1].pos == "DET" else None
    if len(tokens) < _LEAST or not (tokens[0].text in {",", ";"} or tokens[0].pos == "CCONJ"):
        return None
    mention = people.get(tokens[-1].index)
    if mention is None or mention.kind not in ACTORS:
        return None
    ahead = [token for token in tokens if token.index < unit.text.within(mention.span).start]
    plain = len(ahead) <= _JOINTS and all(token.pos in {"PUNCT", "CCONJ", "DET", "NOUN", "ADJ"} for token in ahead)
    return (mention.head, article) if plain else None


__all__ = ["gapped"]
