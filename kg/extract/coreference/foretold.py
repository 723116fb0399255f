"""Who is told by his office before he is named: « Le patron d'Orial a reçu les élus. « On verra », a dit Luc Bas »."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.coreference.headlines import titled
from kg.extract.coreference.natives import NATIVE
from kg.extract.coreference.phrases import Article
from kg.lang.people import PLURAL, personal
from kg.terms import Form, Kind

# What parts a name from what it is told to be.
_BESIDE = ((",",), ("(",))

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention


def foretold(trail: Trail, mention: Mention, figure: Figure) -> Figure | None:
    """Whom the sentence before, or this one, tells by an office alone, where a newcomer of whom nothing is told speaks.

    Nobody else is told by an office in between, and whoever is named there is told to be something.
    """
    heads = {mention.head, *trail.notes.titles.get(mention.head, ())}
    if figure.kind is not Kind.PERSON or heads.isdisjoint(trail.speakers) or not _new(trail, mention, figure):
        return None
    first = trail.text.sentences[max(trail.text.sentence_of[mention.head] - 1, 0)].start
    last = takewhile(lambda row: row[1].head >= first, reversed(trail.phrases.items()))  # told in order
    goes_on = trail.text.lemmas[trail.text.tokens[mention.head].head] in trail.language.speech.adding
    near = [(other, phrase) for other, phrase in last if _ruling(trail, phrase) or (goes_on and _says(trail, phrase))]
    if len(near) != 1:
        return None
    other, phrase = near[0]
    if phrase.article is not Article.DEFINITE or phrase.number == PLURAL or trail.quoted(phrase.head):
        return None
    if trail.part(phrase.head) != "subject":
        return None
    between = [seen.figure for seen in trail.recent(mention.head) if seen.head > phrase.head]
    strangers = any(one.kind is Kind.PERSON and not one.roles and one not in {figure, other} for one in between)
    fits = trail.block[phrase.head] == trail.block[mention.head] and figure.agrees(other.gender, other.number)
    return other if fits and not strangers else None


def courteous(trail: Trail, mention: Mention, figure: Figure) -> Figure | None:
    """« La ministre a reçu les élus. Elle recule. Mme Bas promet … »: who has a surname alone has been told of before.

    It is whom an office alone has told in this paragraph, if nobody else has been told so there.
    """
    text, inside = trail.text, trail.text.within(mention.span)
    polite = trail.people.titles.get(text.lowered[inside[0] - 1], "") if inside[0] else ""
    first = mention.form is Form.NAMED and figure.kind is Kind.PERSON and figure.mentions[0] == mention
    if not polite or not first or figure.sorts or any(len(text.within(m.span)) > 1 for m in figure.mentions):
        return None
    if text.lowered[inside[-1] + 1 : inside[-1] + 2] in _BESIDE:
        return None
    block = trail.block[mention.head]
    last = takewhile(lambda row: trail.block[row[1].head] == block, reversed(trail.phrases.items()))
    told = [(other, phrase) for other, phrase in last if _office(trail, phrase) and not trail.quoted(phrase.head)]
    below = [other for other, phrase in told if not titled(trail.text, phrase)] or [other for other, _ in told]
    if len(below) != 1 or trail.latest[below[0]].part != "subject":
        return None
    return below[0] if figure.agrees(below[0].gender, below[0].number) else None


def _office(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase is of one who holds an office: « le préfet du Lot », « la ministre »."""
    ruling = bool(phrase.readings) and all(reading.sort in trail.people.ruling for reading in phrase.readings)
    return ruling and phrase.article is Article.DEFINITE and phrase.number != PLURAL


def _new(trail: Trail, mention: Mention, figure: Figure) -> bool:
    """Whether a full name stands for the first time, with nothing but a land beside it: not « Ana Roux et Luc Bas »."""
    text = trail.text
    first = mention.form is Form.NAMED and figure.mentions[0] == mention
    several = any(text.tokens[index].dep == "conj" for index in (mention.head, *text.children[mention.head]))
    return first and not several and len(trail.text.within(mention.span)) > 1 and figure.sorts <= {NATIVE}


def _says(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase is of somebody who says something: « La sénatrice assure … », a ajouté Ana Roux »."""
    return phrase.head in trail.speakers and personal(phrase.readings)


def _ruling(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase is of an office in a body or place that it names: « le maire de Dax »."""
    ruling = bool(phrase.readings) and all(reading.sort in trail.people.ruling for reading in phrase.readings)
    inside = range(phrase.head + 1, phrase.last + 1)
    return ruling and any(index in trail.at and trail.at[index].kind is not Kind.PERSON for index in inside)
