"""Whom an adjective of place cannot describe: « l'équipementier toulousain » of a text that knows no Toulouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.extract.coreference.seen import Seen

LANDS = frozenset({"country", "continent"})


def strange(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'équipementier toulousain » and a body that is not the nearest, where the town is told of for the first time.

    A country tells less: that of a firm well known is often left for its second description.
    """
    if not figure.named:
        return False
    for index in range(phrase.head + 1, phrase.last + 2):
        if not landed(trail, index) or (place := trail.at[index]).sorts & LANDS:
            continue
        if not any(mention.head < phrase.first for mention in place.mentions):
            near = (s for s in trail.recent(phrase.head) if s.form is Form.NAMED and not _told_otherwise(phrase, s))
            able = (s.figure for s in near if not _beside_it(trail, phrase, s))
            return next((other for other in able if other.kind is Kind.ORGANIZATION), figure) is not figure
    return False


def _told_otherwise(phrase: Phrase, seen: Seen) -> bool:
    """« l'association Untel » is no firm."""
    sorts = {reading.sort for reading in phrase.readings}
    return bool(seen.figure.roles and seen.figure.sorts) and seen.figure.sorts.isdisjoint(sorts)


def _beside_it(trail: Trail, phrase: Phrase, seen: Seen) -> bool:
    """« (La CNIL) reproche à l'entreprise »: whoever does something to it."""
    tokens = trail.text.tokens
    does = tokens[seen.head].dep.startswith("nsubj") and tokens[seen.head].head == tokens[phrase.head].head
    return does and seen.head != phrase.head


def elsewhere(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le fabricant coréen » and a body never told to be from Korea, where another one was."""
    if not figure.named:
        return False
    places = {trail.at[index] for index in lands(trail, phrase)}
    if not places or any(_from(trail, figure, place) for place in places):
        return False
    words = {trail.text.lowered[index] for index in lands(trail, phrase)}
    if any(words & told for told in figure.roles.values()):
        return False
    others = {seen.figure for seen in trail.recent(phrase.head)} - {figure}
    return any(_from(trail, other, place) for other in others if other.kind is figure.kind for place in places)


def abroad(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la capitale grecque » and a town of Germany."""
    if figure.place is None or (country := figure.place.country) is None:
        return False
    lands_ = {place.country for index in lands(trail, phrase) if (place := trail.at[index].place) is not None}
    return bool(lands_) and None not in lands_ and country not in lands_


def foreign(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la start-up bordelaise » and « une start-up suisse », which has no name."""
    first = None if figure.named else trail.phrases.get(figure)
    if first is None:
        return False
    own, told = (_countries(trail, one) for one in (first, phrase))
    return bool(own and told) and own.isdisjoint(told)


def _countries(trail: Trail, phrase: Phrase) -> set[str]:
    """The countries of the places by whose adjectives a phrase tells where something is from, as far as known."""
    places = (trail.at[index].place for index in lands(trail, phrase))
    return {place.country for place in places if place is not None and place.country is not None}


def landed(trail: Trail, index: int) -> bool:
    """Whether the token at ``index`` is an adjective of place or the name of an inhabitant that stands for a place."""
    place = trail.at.get(index)
    return place is not None and place.kind is Kind.PLACE and trail.text.lowered[index] in trail.demonyms


def lands(trail: Trail, phrase: Phrase) -> list[int]:
    """The adjectives of place behind the noun of a phrase."""
    return [index for index in range(phrase.head + 1, phrase.last + 1) if landed(trail, index)]


def origins(trail: Trail, figure: Figure) -> Iterator[int]:
    """The adjectives of place right before a figure's names: « le sud-coréen Samsung », « l'homologue russe X »."""
    firsts = (trail.text.within(m.span)[0] for m in figure.mentions if m.form is Form.NAMED)
    return (first - 1 for first in firsts if first and landed(trail, first - 1))


def _from(trail: Trail, figure: Figure, place: Figure) -> bool:
    if not figure.named:
        first = trail.phrases.get(figure)
        return first is not None and any(trail.at[index] is place for index in lands(trail, first))
    return any(trail.at[index] is place for index in origins(trail, figure))
