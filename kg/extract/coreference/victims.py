"""Whom a word for those who have suffered stands for: « Luc Bas a été poignardé lundi. La victime, … »."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.annotate.syntax import participle
from kg.extract.coreference.phrases import Article
from kg.lang.people import PLURAL
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Token

# What leaves somebody hurt or dead.
HARM = frozenset({"Attack", "Death", "Injury"})
_UNDERGOING = frozenset({"nsubj:pass", "obj"})
# Of the mentions of one figure, those that are looked at: it bounds the time on long texts.
_MENTIONS = 16


def sufferer(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one person told before to have been hurt or killed, where the text tells of no other."""
    bases = {reading.base for reading in phrase.readings}
    if phrase.article is not Article.DEFINITE or phrase.number == PLURAL or phrase.head != phrase.last:
        return None
    if bases.isdisjoint(trail.people.suffering) or any(map(trail.called, bases)):
        return None
    hurt = dict.fromkeys(figure for figure in _people(trail, phrase) if _suffered(trail, figure))
    found = next(iter(hurt), None)
    return found if len(hurt) == 1 and found is not None and found.number != PLURAL else None


def _people(trail: Trail, phrase: Phrase) -> Iterator[Figure]:
    """The persons told before, those with a name and those without one told of lately."""
    yield from trail.named(Kind.PERSON)
    near = (seen.figure for seen in trail.recent(phrase.head))
    yield from (figure for figure in near if figure.kind is Kind.PERSON and not figure.named)


def _suffered(trail: Trail, figure: Figure) -> bool:
    heads = (head for m in islice(figure.mentions, _MENTIONS) for head in (m.head, *trail.titles_of(m)))
    return any(harmed(trail, head) for head in heads)


def harmed(trail: Trail, head: int) -> bool:
    """Whether token ``head`` is hurt or killed: « on a tué Luc Bas », « Luc Bas, tué », « la mort de Luc Bas »."""
    tokens, children = trail.text.tokens, trail.text.children
    token = tokens[head]
    above = tokens[token.head]
    if any(participle(tokens[index]) and _harms(trail, tokens[index].lemma) for index in children[head]):
        return True
    if token.dep == "nmod":
        return any(frame.kind in HARM for frame in trail.frames.nouns.get(above.lemma, ()))
    if token.dep in _UNDERGOING:
        return _harms(trail, above.lemma)
    return token.dep == "nsubj" and (_dies(trail, above.lemma) or _dead(trail, above))


def _harms(trail: Trail, lemma: str) -> bool:
    return any(frame.kind in HARM for frame in trail.frames.verbs.get(lemma, ()))


def _dies(trail: Trail, lemma: str) -> bool:
    """Whether who is the subject of a verb dies of it: « mourir », not « tuer »."""
    frames = trail.frames.verbs.get(lemma, ())
    return any(frame.kind == "Death" for frame in frames) and not any(frame.transitive for frame in frames)


def _dead(trail: Trail, token: Token) -> bool:
    """Whether what is said of somebody is that he is dead, as the parser takes « Luc Bas est mort »."""
    told = any(trail.text.tokens[index].dep == "cop" for index in trail.text.children[token.index])
    return told and any(frame.kind == "Death" for frame in trail.frames.nouns.get(token.lemma, ()))
