"""Whom a trade tells by another of the same field: « le cycliste Luc Bas … Jan Vial. Le coureur … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.doubts import barred
from kg.lang.people import PLURAL
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_TRADES = frozenset({"athlete", "job"})


def kindred(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one told of lately by a trade of that field, where another is told of by none; nobody was called so."""
    if phrase.number == PLURAL or not {reading.sort for reading in phrase.readings} <= _TRADES:
        return None
    bases = [reading.base for reading in phrase.readings]
    own = _fields(trail, bases)
    if not own or any(trail.called(base) for base in bases):
        return None
    near = dict.fromkeys(s.figure for s in trail.recent(phrase.head) if s.figure.kind is Kind.PERSON and not s.quoted)
    able = [one for one in near if one.named and one.agrees(phrase.gender, phrase.number)]
    told = [one for one in able if not own.isdisjoint(_fields(trail, one.roles))]
    if len(told) != 1 or len(able) == 1 or any(one.roles for one in able if one is not told[0]):
        return None
    return None if barred(trail, phrase, told[0]) else told[0]


def _fields(trail: Trail, bases: Iterable[str]) -> set[str]:
    """The fields of the trades that somebody is called by."""
    callings = trail.language.names.callings
    return {callings[slug(base)] for base in bases if slug(base) in callings}
