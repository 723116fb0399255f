"""What a noun tells that a figure cannot be: no festival is a fire, no lake a prison, no novel a statue.

The words are in ``families.tsv`` of the language (:attr:`kg.lang.people.People.families`): two nouns of one family may
tell of one thing, « l'incendie » and « le sinistre »; two that are in none together never do. Nouns in no family
(« l'événement », « le site ») are of anything, and some tell only again of what has been told otherwise: « le drame »
is a fire, « la manifestation » a festival. « La pharmacie » is a trade as often as a firm: it is no firm but one that
has been called so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import People
    from kg.terms import Kind


def of_another_family(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un incendie a ravagé la halle. Le festival … »: whether ``phrase`` tells what ``figure`` cannot be.

    It cannot be what shares no family with any of its nouns; of a figure that has been called nothing, a place that
    the gazetteer knows, its sorts count.
    """
    bases = {reading.base for reading in phrase.readings if reading.kind is figure.kind}
    called = figure.roles.keys() | figure.bynames
    if figure.kind is None or not bases or not bases.isdisjoint(called):
        return False
    if all(_families(trail.people, figure.kind, [f"!{base}"]) for base in bases):
        return True
    told = [_families(trail.people, figure.kind, (base, f"~{base}")) for base in sorted(bases)]
    known = _families(trail.people, figure.kind, (*called, *(f"!{base}" for base in called)))
    known = known or _families(trail.people, figure.kind, (f"@{sort}" for sort in figure.sorts))
    return bool(known) and all(told) and all(known.isdisjoint(families) for families in told)


def _families(people: People, kind: Kind, nouns: Iterable[str]) -> frozenset[str]:
    """The families of ``nouns`` among those of a kind of thing."""
    families = people.families.get(kind, {})
    return frozenset[str]().union(*(families.get(noun, ()) for noun in nouns))
