"""Whom a description may stand for: who was called so, or is of its kind, and what speaks for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference import headlines, suspicion
from kg.extract.coreference.antecedents import OFTEN
from kg.extract.coreference.doubts import barred
from kg.extract.coreference.phrases import Article, predicate
from kg.extract.coreference.rivals import Rivals, as_called, as_sort, clash, described, of_kind, place
from kg.extract.coreference.seen import sundered
from kg.extract.coreference.weights import Grounds, together
from kg.lang.people import PLURAL
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# In sentences: further back, a description is no less likely.
FAR = 7


def description(trail: Trail, phrase: Phrase) -> Figure | None:
    """The figure told before that a description stands for, if it is clear."""
    if (same := headlines.aged(trail, phrase)) is not None:
        return same
    able = candidates(trail, phrase)
    if not able:
        return None
    weighed = [(grounds.weight(), trail.latest[figure].head, figure) for figure, grounds in able]
    likely = sorted([row for row in weighed if row[0] > 0], key=lambda row: row[:2], reverse=True)
    return next((figure for _, _, figure in likely if not barred(trail, phrase, figure)), None)


def candidates(trail: Trail, phrase: Phrase) -> list[tuple[Figure, Grounds]]:
    """The figures that a description may stand for, each with what speaks for and against it."""
    if not phrase.readings or phrase.article is Article.BARE:
        return []
    figures = _called_by(trail, phrase)
    if phrase.article is Article.INDEFINITE:
        able = [figure for figure in figures if _headlined(trail, phrase, figure)]
    else:
        able = _describable(trail, phrase, figures | _nameable(trail, phrase))
    if not able or predicate(trail.text, phrase.head, trail.people):
        return []
    rivals = _rivals(trail, phrase, able)
    return [(figure, _grounds(trail, phrase, figure, rivals)) for figure in able]


def _called_by(trail: Trail, phrase: Phrase) -> dict[Figure, None]:
    """The figures called by its noun before."""
    bases = [reading.base for reading in phrase.readings if trail.called(reading.base)]
    return {figure: None for base in bases for figure in trail.owners(base) if figure in trail.latest}


def _nameable(trail: Trail, phrase: Phrase) -> dict[Figure, None]:
    """The figures of which the text has told what they are, so that they may be called what they were not before.

    A concept is only called as before.
    """
    kinds = {reading.kind for reading in phrase.readings} - {Kind.CONCEPT}
    if not kinds:
        return {}
    near = {s.figure: None for s in trail.recent(phrase.head) if s.figure.kind in kinds}
    for kind in dict.fromkeys(reading.kind for reading in phrase.readings):
        near |= dict.fromkeys(trail.named(kind))
    return near


def _headlined(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """What the headline has called the same: « un incendie » of the lead is the « incendie » of the title."""
    if not headlines.leads(trail, phrase) or figure.named:
        return False
    agrees = figure.agrees(phrase.gender if figure.kind is Kind.PERSON else "", phrase.number)
    return agrees and trail.latest[figure].sentence == 0 and not suspicion.slain(trail, phrase, figure)


def _describable(trail: Trail, phrase: Phrase, figures: Collection[Figure]) -> list[Figure]:
    """Those of ``figures`` of which nothing forbids that the phrase describes them."""
    if not figures:
        return []
    bases = frozenset([reading.base for reading in phrase.readings])
    sorts = {reading.sort for reading in phrase.readings}
    bodies = sorts & trail.people.institutions
    anothers = any(token.has("Poss=Yes") for token in trail.text.tokens[phrase.head + 1 : phrase.last + 1])
    owned = phrase.article is Article.POSSESSIVE or anothers
    able = []
    for figure in figures:
        called = not bases.isdisjoint(figure.roles)
        if not called and (anothers or (owned and figure.kind is Kind.PERSON)):
            # « Son rival », « la voiture de son voisin »: another than those told so far, nearly always.
            continue
        gender = phrase.gender if figure.kind is Kind.PERSON else ""
        number = "" if figure.named and figure.kind is not Kind.PERSON else phrase.number
        if not figure.agrees(gender, number):
            continue
        known_as = called or not bases.isdisjoint(figure.bynames)
        if not known_as and (bodies - figure.sorts or clash(of_kind(phrase, figure), figure)):
            continue
        if suspicion.suspect(phrase) and suspicion.announces(trail, figure):
            continue
        pleads = "job" not in sorts and suspicion.pleader(trail, figure)
        if not called and (pleads or suspicion.apart(sorts, bases, figure, trail)):
            continue
        if sundered(trail.text, phrase, trail.latest[figure].head):
            able.append(figure)
    return able


def _rivals(trail: Trail, phrase: Phrase, able: list[Figure]) -> Rivals:
    """Those that the phrase may describe, beside one another."""
    order = sorted(able, key=lambda figure: -trail.latest[figure].head)
    tokens = trail.text.tokens[phrase.head + 1 : phrase.last + 1]
    return Rivals(
        ranks={figure: rank for rank, figure in enumerate(order)},
        called=sum(any(reading.base in figure.roles for reading in phrase.readings) for figure in order),
        told=max(order, key=lambda figure: trail.counts[figure], default=None),
        part=trail.part(phrase.head),
        holds=any(token.text[0].isupper() for token in tokens),
    )


def _grounds(trail: Trail, phrase: Phrase, figure: Figure, rivals: Rivals) -> Grounds:
    """What speaks for and against a figure as what a phrase describes, beside its ``rivals``."""
    seen = trail.latest[figure]
    called = [r for r in phrase.readings if r.base in figure.roles]
    signs = []
    if not figure.agrees("", phrase.number):
        signs.append("other number")
    if seen.form is Form.NOMINAL and figure.kind is Kind.PLACE and figure.named:
        signs.append("described demonym")
    if figure in trail.topics:
        signs.append("described topic")
    if phrase.head in trail.speakers:
        signs.append("described speaker" if figure in trail.spoke else "speaks")
    if phrase.number == PLURAL:
        signs.append("plural")
    if trail.block[phrase.head] != seen.block:
        signs.append("block between")
    if rivals.told is figure:
        signs.append("most told")
    if rivals.holds:
        signs.append("phrase with a name")
    distance = min(trail.text.sentence_of[phrase.head] - seen.sentence, FAR)
    rank = min(rivals.ranks[figure], 3)
    signs.append(f"rank {rank} of many" if len(rivals.ranks) > 1 else f"rank {rank} alone")
    bundles = (
        described(phrase.article, rivals.part, figure.kind, named=figure.named),
        as_called(phrase, figure, rivals, called) if called else as_sort(phrase, figure, rivals),
        place(distance, seen.part, called=bool(called)),
        together(tuple(signs)),
    )
    apart = "sentences between, called" if called else "sentences between"
    words = () if called else (("words", len(phrase.words)),)
    return Grounds(bundles, ((apart, OFTEN[1 + distance]), ("described count", trail.often(figure)), *words))
