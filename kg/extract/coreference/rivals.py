"""How a phrase goes with what a text has called a figure, beside the others that it may describe."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract.coreference.weights import bundled, together
from kg.frozen import dataclass
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Article, Phrase
    from kg.extract.coreference.weights import Bundle
    from kg.lang.people import Noun

# The sorts of noun that fit whoever has been called something finer: « la victime », « l'Américaine » may be a nurse.
VAGUE = frozenset({"human", "suspect", "inhabitant"})

_PEOPLED = frozenset({"city", "capital", "local"})
_TOWNS = _PEOPLED | {"road"}
_LANDS = frozenset({"country", "continent"})
_WIDE = frozenset({"country", "region"})
PREMISES = frozenset({"site", "building"})
# The bundles that are kept for the next text.
_KEPT = 4096


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


@lru_cache(maxsize=_KEPT)
def described(article: Article, part: str, kind: Kind | None, *, named: bool) -> Bundle:
    """What a phrase with such an article, in such a part of its clause, tells of a figure of that kind."""
    what = f"described {kind or 'unknown'}"
    nameless = () if named else ("described nameless",)
    return bundled((f"a {article}", f"phrase {part}", what, f"{what} named {named}", *nameless))


@lru_cache(maxsize=_KEPT)
def place(distance: int, part: str, *, called: bool) -> Bundle:
    """How many sentences back a figure was told, and in what part of its clause."""
    return bundled((f"described distance {distance}" + (", called" if called else ""), f"described {part}"))


def as_called(phrase: Phrase, figure: Figure, rivals: Rivals, called: list[Noun]) -> Bundle:
    """How a phrase goes with what the text calls the figure."""
    stated = {word for reading in called for word in figure.roles[reading.base]}
    signs = [f"called {phrase.article}", f"called noun {called[0].base}"]
    if phrase.words and stated:
        signs.append("called otherwise" if stated.isdisjoint(phrase.words) else "called likewise")
    elif phrase.words:
        signs.append("called more")
    elif stated:
        signs.append("called less")
    return together(("called", *signs, "other called" if rivals.called > 1 else "only called"))


def as_sort(phrase: Phrase, figure: Figure, rivals: Rivals) -> Bundle:
    """How a phrase goes with what a figure is that the text does not call so."""
    sorts = frozenset([reading.sort for reading in phrase.readings if reading.kind is figure.kind])
    signs = [f"noun {phrase.noun}"]
    if not figure.bynames.isdisjoint([reading.base for reading in phrase.readings]):
        signs += ("byname", f"byname {phrase.article}")
    if rivals.called:
        signs.append("rival called")
    return _sorted(sorts, frozenset(figure.sorts), tuple(signs))


@lru_cache(maxsize=_KEPT)
def _sorted(sorts: frozenset[str], told: frozenset[str], signs: tuple[str, ...]) -> Bundle:
    """What the sorts of a noun tell of a figure of sorts ``told``, beside ``signs``."""
    clear = told - VAGUE
    how = "same" if sorts & clear else "other" if clear and sorts - VAGUE else "unknown"
    pairs = [f"as {sort}, {other}" for sort in sorted(sorts) for other in sorted(told) or ["none"]]
    return bundled((f"sort {how}", *signs, *pairs))


def of_kind(phrase: Phrase, figure: Figure) -> set[str]:
    """The sorts of what a phrase may be if it is of the kind of a figure."""
    return {reading.sort for reading in phrase.readings if reading.kind is figure.kind}


def clash(sorts: set[str], figure: Figure) -> bool:
    """Whether a place is a town and what is told of it a country, or the other way round, or a building."""
    if figure.kind is not Kind.PLACE or not figure.sorts:
        return False
    if sorts <= PREMISES and figure.sorts & _PEOPLED and not figure.sorts & PREMISES:
        return True
    return (sorts <= _TOWNS and not figure.sorts & _TOWNS and not figure.sorts.isdisjoint(_WIDE)) or (
        sorts <= _LANDS and not figure.sorts & _LANDS and "city" in figure.sorts
    )
