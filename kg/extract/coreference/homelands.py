"""Well-known firms by the country that they are of: « le groupe suisse » is no Toyota."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.strange import lands
from kg.lang.gazetteer import has_country
from kg.terms import Form

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase


def expatriate(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le groupe suisse » and a firm that is known to be of another country."""
    known = homes(trail, figure) if figure.named else frozenset()
    own = told_of(trail, phrase) if known else frozenset()
    return bool(own) and own.isdisjoint(known)


def homes(trail: Trail, figure: Figure) -> frozenset[str]:
    """The countries that a firm is known to be of, by its names."""
    names = (trail.text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED)
    return frozenset([trail.people.homelands[name] for name in names if name in trail.people.homelands])


def told_of(trail: Trail, phrase: Phrase) -> frozenset[str]:
    """The countries whose adjectives stand behind the noun of a phrase."""
    told = (trail.demonyms[trail.text.lowered[index]].place for index in lands(trail, phrase))
    return frozenset([place for place in told if has_country(trail.language.names.places.get(place, ()))])
