"""How a phrase goes with what a text has called a figure, beside the others that it may describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import Noun

# The sorts of noun that fit whoever has been called something finer: « la victime », « l'Américaine » may be a nurse.
VAGUE = frozenset({"human", "suspect", "inhabitant"})

_TOWNS = frozenset({"city", "capital", "local", "road"})
_LANDS = frozenset({"country", "continent"})
_PREMISES = frozenset({"site", "building"})


@dataclass(frozen=True, slots=True)
class Rivals:
    """The figures that one phrase may describe, and what is the same for all of them.

    ``ranks`` has them from the nearest on, ``called`` is how many have been called so before, ``told`` the one told of
    most; ``part`` is that of the phrase in its clause, ``holds`` whether a name is inside it.
    """

    ranks: dict[Figure, int]
    called: int
    told: Figure | None
    part: str
    holds: bool


def as_called(phrase: Phrase, figure: Figure, rivals: Rivals, called: list[Noun]) -> Iterator[tuple[str, float]]:
    """How a phrase goes with what the text calls the figure."""
    stated = {word for reading in called for word in figure.roles[reading.base]}
    yield "called", 1.0
    yield f"called {phrase.article}", 1.0
    yield f"called noun {called[0].base}", 1.0
    if phrase.words and stated:
        yield "called " + ("likewise" if phrase.words & stated else "otherwise"), 1.0
    elif phrase.words:
        yield "called more", 1.0
    elif stated:
        yield "called less", 1.0
    yield "other called" if rivals.called > 1 else "only called", 1.0


def as_sort(phrase: Phrase, figure: Figure, rivals: Rivals) -> Iterator[tuple[str, float]]:
    """How a phrase goes with what a figure is that the text does not call so."""
    kinds = sorted({reading.sort for reading in phrase.readings if reading.kind is figure.kind})
    told = figure.sorts - VAGUE
    known = "other" if told and set(kinds) - VAGUE else "unknown"
    yield f"sort {'same' if set(kinds) & told else known}", 1.0
    yield "words", len(phrase.words)
    yield f"noun {phrase.noun}", 1.0
    if any(reading.base in figure.bynames for reading in phrase.readings):
        yield "byname", 1.0
        yield f"byname {phrase.article}", 1.0
    yield from ((f"as {kind}, {other}", 1.0) for kind in kinds for other in sorted(figure.sorts) or ["none"])
    if rivals.called:
        yield "rival called", 1.0


def clash(sorts: set[str], figure: Figure) -> bool:
    """Whether a place is a town and what is told of it a country, or the other way round, or a building."""
    if figure.kind is not Kind.PLACE or not figure.sorts:
        return False
    if sorts <= _PREMISES and figure.sorts & _TOWNS and not figure.sorts & _PREMISES:
        return True
    return (sorts <= _TOWNS and not figure.sorts & _TOWNS and "country" in figure.sorts) or (
        sorts <= _LANDS and not figure.sorts & _LANDS and "city" in figure.sorts
    )
