"""Who a description cannot stand for by its camp or realm: « le leader de la gauche », « le royaume » of a republic."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.lang.gazetteer import has_country
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_MOUNTAIN, _ROAD = "mountain", "road"


def _wing(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« La droite a promis » and a party of the left, or any that has not been called so."""
    wing = phrase.noun in trail.people.wings and figure.named
    return wing and phrase.noun not in figure.roles and phrase.noun not in figure.bynames


def _ruling(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le régime communiste » and a government that has not been called one: that of another country."""
    if phrase.noun not in trail.people.regimes or phrase.head == phrase.last:
        return False
    told = trail.text.tokens[phrase.head + 1]
    creed = told.pos == "ADJ" and told.head == phrase.head and told.text.lower() not in trail.demonyms
    return creed and phrase.noun not in figure.roles and phrase.noun not in figure.bynames


def _opposed(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le leader de la gauche » and who has been told to be of the right, and of no left."""
    own = trail.people.camps & phrase.words
    if not own:
        return False
    told = trail.people.camps.intersection(chain.from_iterable(figure.roles.values()))
    return bool(told) and told.isdisjoint(own)


def _crowned(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le royaume » and a country that is none, unless it has been called so."""
    lands = trail.people.realms_of.get(phrase.noun)
    if lands is None or figure.kind is not Kind.PLACE or not figure.named or phrase.noun in figure.roles:
        return False
    return figure.place is None or figure.place.name not in lands


def _foreign(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'artiste espagnole » and who has been told to be Portuguese, and nothing else."""
    if figure.kind not in ACTORS or not figure.named:
        return False
    behind = trail.text.lowered[phrase.head + 1 : phrase.last + 1]
    own = _lands(trail, behind)
    told = _lands(trail, chain.from_iterable(figure.roles.values())) if own else own
    return bool(told) and told.isdisjoint(own)


def _lands(trail: Trail, words: Iterable[str]) -> set[str]:
    """The countries that adjectives among ``words`` are of."""
    places = {trail.demonyms[word].place for word in words if word in trail.demonyms}
    known = trail.language.names.places
    return {place for place in places if has_country(known.get(place, ()))}


def _landform(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le sommet » and a country: a mountain is told as one, and so is a road, or has a number."""
    own = {reading.sort for reading in phrase.readings if reading.kind is Kind.PLACE}
    if figure.kind is not Kind.PLACE or not own.isdisjoint(figure.sorts):
        return False
    if own == {_ROAD}:
        names = (trail.text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED)
        return not any(letter.isdecimal() for name in names for letter in name)
    return own == {_MOUNTAIN} and bool(figure.sorts)


BARS = (_wing, _ruling, _opposed, _crowned, _foreign, _landform)
