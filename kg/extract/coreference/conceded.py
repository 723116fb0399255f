"""Whom a pronoun stands for that its own sentence names behind it: « Même s'il recule, Luc Bas garde son siège »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS
from kg.lang.people import SINGULAR
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Stand

# Words before the pronoun of the clause that opens a sentence, and from its comma to the name behind a title.
_OPENING, _TITLE = 3, 5
_TITLED = frozenset({"ADJ", "DET", "NOUN"})
_FULL = 2


def conceded(trail: Trail, stand: Stand) -> Figure | None:
    """The subject of the main clause, by its full name or title, behind a clause that concedes, sets apart or supposes.

    What tells when may well be of another: « Quand il est tombé, Luc Bas a appelé ». So may all where the main clause
    has a pronoun before its verb: « S'il part, Luc Bas le suivra ».
    """
    text, here = trail.text, stand.head
    sentence = text.sentence(here)
    opening = text.lowered[sentence.start]
    if stand.pronoun.case != "subject" or stand.inverted or not 0 < here - sentence.start <= _OPENING:
        return None
    alone = here == sentence.start + 1 and text.tokens[sentence.start].pos != "SCONJ"  # « Alors il part »
    if opening not in trail.people.grammar.conceding or alone:
        return None
    comma = next((i for i in range(here, sentence.stop) if text.tokens[i].text == ","), sentence.stop)
    name = _name(trail, comma + 1, sentence.stop)
    if name is None:
        return None
    figure, mention = trail.starts[name]
    subject = text.tokens[mention.head]
    while subject.dep not in SUBJECTS and subject.head in range(comma + 1, subject.index):
        subject = text.tokens[subject.head]
    if subject.dep not in SUBJECTS or subject.head <= subject.index or stand.verb > comma:
        return None
    last = text.within(mention.span)[-1]
    if any(token.pos == "PRON" for token in text.tokens[last + 1 : subject.head]):
        return None
    fits = figure.agrees(stand.pronoun.gender, stand.pronoun.number) and stand.pronoun.number == SINGULAR
    return figure if figure.kind is Kind.PERSON and fits else None


def _name(trail: Trail, first: int, stop: int) -> int | None:
    """Where a full name, or one behind a title, begins among the first words behind a comma."""
    for index in range(first, min(first + _TITLE, stop)):
        if index in trail.starts and trail.starts[index][0].kind is Kind.PERSON:
            whole = len(trail.text.within(trail.starts[index][1].span)) >= _FULL
            return index if whole or index > first else None
        if trail.text.tokens[index].pos not in _TITLED:
            return None
    return None
