"""Whom a lawyer speaks for: « “Mon client nie”, dit Me Untel », « l'avocat de Luc Bas … son client »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.harm import heads
from kg.extract.coreference.phrases import Article
from kg.extract.coreference.suspicion import pleader
from kg.lang.people import PLURAL
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_COMPLEMENT = frozenset({"nmod", "obl:arg", "obl:mod"})


def client(trail: Trail, phrase: Phrase) -> Figure | None:
    """Whoever the lawyer who says so, or is told of last, has been told to plead for."""
    if phrase.article is not Article.POSSESSIVE or phrase.number == PLURAL or phrase.noun not in trail.people.clients:
        return None
    voice = trail.voice(phrase.head)
    pleading = voice if voice is not None and lawyer(trail, voice) else next(_pleading(trail, phrase), voice)
    if pleading is None:
        return None
    owners = dict.fromkeys(one for head in trail.notes.called[pleading] for one in _served(trail, head, pleading))
    owners.update(dict.fromkeys(one for head in heads(trail, pleading) for one in _defended(trail, head)))
    able = [one for one in owners if one.agrees(phrase.gender if one.kind is Kind.PERSON else "", "")]
    return able[0] if len(able) == 1 else None


def _pleading(trail: Trail, phrase: Phrase) -> Iterator[Figure]:
    """The lawyers told of near a phrase, the latest first."""
    near = dict.fromkeys(seen.figure for seen in trail.recent(phrase.head))
    yield from (figure for figure in near if lawyer(trail, figure))


def lawyer(trail: Trail, figure: Figure) -> bool:
    """Whether somebody pleads, by title or by what he has been called."""
    return pleader(trail, figure) or not trail.people.lawyers.isdisjoint(figure.roles)


def _served(trail: Trail, head: int, pleading: Figure) -> Iterator[Figure]:
    """Who completes the title of a lawyer at token ``head``, or has him by « son » there."""
    text = trail.text
    if text.lemmas[head] not in trail.people.lawyers:
        return
    below = [index for index in text.children[head] if index in trail.at]
    yield from (trail.at[i] for i in below if i > head and text.tokens[i].dep in _COMPLEMENT)
    if not any(text.lowered[index] in trail.people.possessive for index in text.children[head]):
        return
    before = (seen.figure for seen in reversed(trail.passed) if seen.head < head and not seen.quoted)
    person = (figure for figure in before if figure.kind is Kind.PERSON and figure is not pleading)
    yield from (figure for figure in [next(person, None)] if figure is not None)


def _defended(trail: Trail, head: int) -> Iterator[Figure]:
    """« Me Roux, qui défend (Luc Bas), »: whom the clause behind a name tells to be pleaded for."""
    tokens, children = trail.text.tokens, trail.text.children
    over = tokens[head].head  # « Me » of « Me Roux »
    for verb in (*children[head], *(children[over] if trail.text.lowered[over] in trail.people.pleading else ())):
        if tokens[verb].dep == "acl:relcl" and trail.text.lemmas[verb] in trail.people.counselling:
            yield from (trail.at[i] for i in children[verb] if tokens[i].dep == "obj" and i in trail.at)
