"""Firms told apart by where they are from: « le groupe de Lyon », « le groupe suisse ».

A body is told to be in a town by an adjective or a clause right behind its name (« Orial, basé à Lyon, »), or by what
it has been called (« la société lyonnaise »). Where nothing tells which of several firms is of a country, none is.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.extract.coreference.harm import MENTIONS
from kg.extract.coreference.homelands import expatriate, homes, told_of
from kg.extract.coreference.strange import LANDS, lands, origins
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_TOWN = "city"
# Tokens behind a name in which a clause tells where it is: « , dont le siège social est à (Lyon) ».
_CLAUSE = 9


def elsewhere_seated(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la société de Lyon » and one that was told to be in Dax, where Lyon has been told of before.

    Of a firm in a suburb the first description often names the town.
    """
    own = {town for town in towns(trail, phrase) if any(mention.head < phrase.first for mention in town.mentions)}
    told = {*seats(trail, figure)} if own else set()
    return bool(told) and own.isdisjoint(told)


def towns(trail: Trail, phrase: Phrase) -> set[Figure]:
    """The towns that a description names by an adjective, or right behind « de »."""
    found = {trail.at[index] for index in lands(trail, phrase)}
    link, lowered = phrase.head + 1, trail.text.lowered
    if link + 1 < len(lowered) and lowered[link] in trail.people.grammar.ofs_plain and link + 1 in trail.starts:
        found.add(trail.starts[link + 1][0])
    return {one for one in found if one.kind is Kind.PLACE and _TOWN in one.sorts}


def seats(trail: Trail, figure: Figure) -> Iterator[Figure]:
    """The towns that a body was told to be in."""
    yield from (trail.at[index] for index in origins(trail, figure))
    for mention in islice(figure.mentions, MENTIONS):
        if mention.form is Form.NAMED:
            yield from _clause(trail, trail.text.within(mention.span)[-1] + 1)
        elif mention.head in trail.met:
            yield from towns(trail, trail.met[mention.head])


def _clause(trail: Trail, start: int) -> Iterator[Figure]:
    """The place behind a name in « (, )basé à Lyon », « , dont le siège est à Lyon », before any other name."""
    tokens, lowered, sites = trail.text.tokens, trail.text.lowered, trail.language.relations.sites
    tied = False
    for index in range(start, min(start + _CLAUSE, len(tokens))):
        token = tokens[index]
        sits = token.has("VerbForm=Part") and token.lemma in sites.seating | sites.sitting
        tied = tied or sits or lowered[index] in sites.seats
        if index in trail.starts:
            led = tied and lowered[index - 1] in sites.into
            yield from [trail.starts[index][0]] if led and trail.starts[index][0].kind is Kind.PLACE else []
            return
        if token.text in {".", ";"} or (token.text == "," and index > start):
            return


def any_of_them(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Orial a gagné 2 %, Bolvig 3 %. Le groupe français … »: either of two of whom no country has been told.

    Nor does « l'entreprise de Dax » tell which, if no town has been. That of the firm which the text is about is often
    left for its second description.
    """
    countries = {trail.at[index] for index in lands(trail, phrase) if not trail.at[index].sorts.isdisjoint(LANDS)}
    own = countries or towns(trail, phrase)
    if not own or not figure.named or _of(trail, figure, own) or not own.isdisjoint(seats(trail, figure)):
        return False
    if homes(trail, figure) & told_of(trail, phrase):
        return False
    near = {seen.figure for seen in trail.recent(phrase.head) if seen.form is Form.NAMED} - {figure}
    able = [one for one in near if one.kind is figure.kind and not _placed(trail, phrase, one)]
    able = [one for one in able if not expatriate(trail, phrase, one)]
    return bool(able) and not all(_after(trail, figure, one) for one in able)


def _after(trail: Trail, figure: Figure, other: Figure) -> bool:
    """Whether the text is less about another: it stands behind the figure in the title, or is named less often."""
    first, blocks = figure.mentions[0], trail.text.blocks
    if len(blocks) > 1 and blocks[0].layout is Layout.TITLE:
        return blocks[0].span.covers(first.span) and first.head < other.mentions[0].head
    return trail.topical(figure) and len(other.mentions) < len(figure.mentions)


def _of(trail: Trail, figure: Figure, places: set[Figure]) -> bool:
    """Whether one of the places was told of a figure by an adjective."""
    called = (trail.met[m.head] for m in islice(figure.mentions, MENTIONS) if m.head in trail.met)
    told = {trail.at[index] for index in (*origins(trail, figure), *(i for one in called for i in lands(trail, one)))}
    return not told.isdisjoint(places)


def _placed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether another is none that the phrase may tell of: told to be from elsewhere, or no firm."""
    if any(True for _ in origins(trail, figure)) or figure in trail.notes.speaking:
        return True
    sorts = {reading.sort for reading in phrase.readings}
    return bool(figure.roles and figure.sorts) and figure.sorts.isdisjoint(sorts)


BODIES = (elsewhere_seated, any_of_them)
