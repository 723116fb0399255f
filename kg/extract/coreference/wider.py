"""« le chercheur » of an economist: whom a wider word for a trade or office stands for, if one alone has such a one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.crossed import crossed
from kg.extract.coreference.doubts import barred
from kg.lang.people import PLURAL
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase


def wider(trail: Trail, phrase: Phrase) -> Figure | None:
    """The only person told of near whose trade the noun may tell, where nobody has been called by it."""
    bases = {reading.base for reading in phrase.readings if reading.kind is Kind.PERSON}
    broader = trail.language.speech.broader
    narrow = {base for wide in bases for base in broader.get(wide, ())}
    if not narrow or phrase.number == PLURAL or _owned(trail, phrase) or any(map(trail.called, bases)):
        return None
    near = dict.fromkeys(seen.figure for seen in trail.recent(phrase.head) if seen.figure.kind is Kind.PERSON)
    able = [figure for figure in near if not narrow.isdisjoint(figure.roles)]
    able = [figure for figure in able if figure.agrees(phrase.gender, phrase.number)]
    if len(able) != 1 or not able[0].named:
        return None
    return None if barred(trail, phrase, able[0]) or crossed(trail, phrase, able[0]) else able[0]


def _owned(trail: Trail, phrase: Phrase) -> bool:
    """« le patron d'Orial »: whose trade is told with where it is plied."""
    behind = trail.text.lowered[phrase.head + 1 : phrase.head + 2]
    return bool(behind) and behind[0] in trail.people.grammar.ofs
