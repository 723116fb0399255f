"""« la Ville » with a capital: the town that the article is about, which the name nearest by may not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

_TOWN = "city"


def townhall(trail: Trail, phrase: Phrase) -> Figure | None:
    """The only town of the title, else the one named most."""
    if not trail.text.tokens[phrase.head].text[0].isupper() or {r.sort for r in phrase.readings} != {_TOWN}:
        return None
    towns = [figure for figure in trail.named(Kind.PLACE) if _TOWN in figure.sorts and not _headed(trail, figure)]
    titled = [figure for figure in towns if any(trail.block[m.head] == 0 for m in figure.mentions)]
    if len(titled) == 1:
        return titled[0]
    towns.sort(key=lambda figure: -len(figure.mentions))
    most = [figure for figure in towns if len(figure.mentions) == len(towns[0].mentions)]
    return most[0] if len(most) == 1 else None


def _headed(trail: Trail, figure: Figure) -> bool:
    """« le Théâtre de la Commune »: a site, whose name begins with a noun."""
    return trail.text.lowered[trail.text.within(figure.mentions[0].span)[0]] in trail.people.nouns
