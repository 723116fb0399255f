"""From where to where a description is a mention: « commission électorale », but « le suspect » with its article."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article
from kg.extract.coreference.weights import bundled, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.extract.coreference.weights import Bundle
    from kg.model import Span, Text
    from kg.terms import Kind

# The bundles that are kept for the next text.
_KEPT = 4096
# The words of a description are counted up to this.
_WORDS = 3


def extent(trail: Trail, phrase: Phrase, figure: Figure) -> Span:
    """The span of a description, with or without its article and the complements that are things of their own."""
    first = not figure.mentions
    last = phrase.last
    if phrase.shut < phrase.last and weigh(shutting(trail, phrase, figure, first=first)) > 0:
        last = phrase.shut
    left = False
    if phrase.article is not Article.BARE:
        determined, noun, told = _bundles(trail, phrase, figure, first=first)
        left = determined.weight + noun.weight + told.weight > 0
    return spanned(trail.text, phrase, bare=left, last=last)


def spanned(text: Text, phrase: Phrase, *, bare: bool, last: int) -> Span:
    """The span of a description up to token ``last``, ``bare`` of its determiner or not."""
    if not bare and last == phrase.shut:
        return phrase.span
    start = phrase.first + (bare and text.tokens[phrase.first].pos == "DET")
    return text.span(start if start <= last else phrase.first, last)


def baring(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> Iterator[tuple[str, float]]:
    """What speaks for leaving the article out: what names a thing for want of a name comes without it."""
    bundles = _bundles(trail, phrase, figure, first=first)
    yield from ((reason, 1.0) for bundle in bundles for reason in bundle.reasons)


def shutting(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> Iterator[tuple[str, float]]:
    """What speaks for leaving out a complement that is a thing of its own: « le texte » of « le texte du maire »."""
    when = "named" if figure.named else "first" if first else "later"
    case = trail.text.lowered[phrase.shut + 1]
    other = next((trail.at[i] for i in range(phrase.shut + 1, phrase.last + 1) if i in trail.at), None)
    kind = f"{other.kind}" if other else "none"
    yield from (
        (f"shut {sign}", 1.0)
        for sign in ("any", when, f"{figure.kind}", f"{figure.kind} {when}", f"noun {phrase.noun}", f"before {case}")
    )
    yield from ((f"shut {sign}", 1.0) for sign in (f"before {kind}", f"{figure.kind} before {kind}"))
    yield from ((f"shut sort {sort}", 1.0) for sort in sorted({reading.sort for reading in phrase.readings}))


def _bundles(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> tuple[Bundle, Bundle, Bundle]:
    """What the article and the figure tell, what the noun does, and what the rest of a description does."""
    when = "named" if figure.named else "first" if first else "later"
    words = f"words {min(len(phrase.words), _WORDS)}"
    sorts = (
        sorted({reading.sort for reading in phrase.readings}) if len(phrase.readings) > 1 else [phrase.readings[0].sort]
    )
    always = (words, "opens") if phrase.first in trail.opening else (words,)
    then = (words, phrase.number, trail.part(phrase.head), *[f"sort {sort}" for sort in sorts])
    return _determined(figure.kind, phrase.article, when), _noun(phrase.noun), _told(when, always, then)


@lru_cache(maxsize=_KEPT)
def _determined(kind: Kind | None, article: Article, when: str) -> Bundle:
    """What an article tells of a figure of that kind, named or not, told before or not."""
    signs = ("any", when, f"{kind}", f"{kind} {when}", f"{article}", f"{article} {when}", f"{article} {kind}")
    return bundled([f"bare {sign}" for sign in signs])


@lru_cache(maxsize=_KEPT)
def _noun(noun: str) -> Bundle:
    return bundled((f"bare noun {noun}",))


@lru_cache(maxsize=_KEPT)
def _told(when: str, always: tuple[str, ...], then: tuple[str, ...]) -> Bundle:
    """The signs that count ``always``, and those that do so of a figure so told."""
    return bundled([f"bare {sign}" for sign in (*always, *[f"{sign} {when}" for sign in then])])
