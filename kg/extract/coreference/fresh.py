"""Who a description takes up that « un » led in in the sentence before: « Un groupe de rebelles … Le groupe … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.doubts import barred
from kg.extract.coreference.owned import of_any
from kg.extract.coreference.phrases import Article, predicate
from kg.lang.people import PLURAL
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# The sort of nouns that anybody may be called by: « l'homme ».
_ANYBODY = "human"
_SHOWING = frozenset({Article.DEFINITE, Article.DEMONSTRATIVE})
# The parts of who does what is told.
_DOING = frozenset({"agent", "subject"})


def fresh(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one that the sentence before tells of for the first time, without a name, by the same noun or as a doer.

    « Luc Bas a été agressé par un ancien salarié. L'homme … », « Orial ferme. Un groupe armé … Le groupe … ».
    """
    if phrase.number == PLURAL or phrase.article not in _SHOWING:
        return None
    bases = {reading.base for reading in phrase.readings}
    anybody = phrase.head == phrase.last and _anybody(phrase)
    if not anybody and not any(map(trail.called, bases)):
        return None
    new = dict(_new(trail, phrase))
    if not new:
        return None
    same = [one for one in new if not bases.isdisjoint(one.roles) and phrase.words <= _told(one, bases)]
    if not same and anybody:
        same = [one for one, doing in new.items() if doing and one.kind is Kind.PERSON]
    if _shared(trail, phrase, bases, new):
        return None
    found = [one for one in same if one.agrees(phrase.gender if one.kind is Kind.PERSON else "", phrase.number)]
    return found[0] if len(found) == 1 and not barred(trail, phrase, found[0]) else None


def _anybody(phrase: Phrase) -> bool:
    """« L'homme », « la jeune femme »."""
    people = all(reading.kind is Kind.PERSON for reading in phrase.readings)
    return people and any(reading.sort == _ANYBODY for reading in phrase.readings)


def _shared(trail: Trail, phrase: Phrase, bases: set[str], new: Collection[Figure]) -> bool:
    """Whether another has been called so as well: the headline's, or who bears a name and acts in that sentence."""
    if any(not one.named and one not in new for base in bases for one in trail.owners(base)):
        return True
    number = trail.text.sentence_of[phrase.head]
    near = (s for s in trail.recent(phrase.head) if s.sentence == number - 1 and s.part == "subject")
    return any(seen.figure.named and not bases.isdisjoint(seen.figure.roles) for seen in near)


def _told(figure: Figure, bases: set[str]) -> set[str]:
    """What the text has said of a figure beside a noun that it is called by."""
    return {word for base in bases for word in figure.roles.get(base, ())}


def _new(trail: Trail, phrase: Phrase) -> Iterator[tuple[Figure, bool]]:
    """Those whom « un » leads in in the sentence before, and whether they do what it tells."""
    number = trail.text.sentence_of[phrase.head]
    for seen in trail.recent(phrase.head):
        first = trail.phrases.get(seen.figure)
        if seen.sentence != number - 1 or seen.quoted or seen.form is not Form.NOMINAL or first is None:
            continue
        if first.head != seen.head or seen.figure.named or first.number == PLURAL:
            continue
        led = first.article is Article.INDEFINITE or of_any(trail, first)
        if led and not predicate(trail.text, seen.head, trail.people):  # « L'avortement est un droit. Ce droit … »
            yield seen.figure, seen.part in _DOING
