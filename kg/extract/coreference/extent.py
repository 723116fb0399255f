"""From where to where a description is a mention: « commission électorale », but « le suspect » with its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article
from kg.extract.coreference.weights import tally, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Span, Text


def extent(trail: Trail, phrase: Phrase, figure: Figure) -> Span:
    """The span of a description, with or without its article and the complements that are things of their own."""
    first = not figure.mentions
    last = phrase.last
    if phrase.shut < phrase.last and weigh(shutting(trail, phrase, figure, first=first)) > 0:
        last = phrase.shut
    left = phrase.article is not Article.BARE and tally("bare", _signs(trail, phrase, figure, first=first)) > 0
    return spanned(trail.text, phrase, bare=left, last=last)


def spanned(text: Text, phrase: Phrase, *, bare: bool, last: int) -> Span:
    """The span of a description up to token ``last``, ``bare`` of its determiner or not."""
    start = phrase.first + (bare and text.tokens[phrase.first].pos == "DET")
    return text.span(start if start <= last else phrase.first, last)


def baring(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> Iterator[tuple[str, float]]:
    """What speaks for leaving the article out: what names a thing for want of a name comes without it."""
    yield from ((f"bare {sign}", 1.0) for sign in _signs(trail, phrase, figure, first=first))


def shutting(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> Iterator[tuple[str, float]]:
    """What speaks for leaving out a complement that is a thing of its own: « le texte » of « le texte du maire »."""
    when = "named" if figure.named else "first" if first else "later"
    case = trail.text.tokens[phrase.shut + 1].text.lower()
    other = next((trail.at[i] for i in range(phrase.shut + 1, phrase.last + 1) if i in trail.at), None)
    kind = f"{other.kind}" if other else "none"
    yield from (
        (f"shut {sign}", 1.0)
        for sign in ("any", when, f"{figure.kind}", f"{figure.kind} {when}", f"noun {phrase.noun}", f"before {case}")
    )
    yield from ((f"shut {sign}", 1.0) for sign in (f"before {kind}", f"{figure.kind} before {kind}"))
    yield from ((f"shut sort {sort}", 1.0) for sort in sorted({reading.sort for reading in phrase.readings}))


def _signs(trail: Trail, phrase: Phrase, figure: Figure, *, first: bool) -> list[str]:
    kind, article, words = f"{figure.kind}", f"{phrase.article}", f"words {min(len(phrase.words), 3)}"
    when = "named" if figure.named else "first" if first else "later"
    return [
        "any",
        when,
        kind,
        f"{kind} {when}",
        article,
        f"{article} {when}",
        f"{article} {kind}",
        words,
        f"{words} {when}",
        f"noun {phrase.noun}",
        *(f"sort {sort} {when}" for sort in sorted({reading.sort for reading in phrase.readings})),
        f"{phrase.number} {when}",
        f"{trail.part(phrase.head)} {when}",
        *(["opens"] if trail.text.sentence(phrase.head).start == phrase.first else ()),
    ]
