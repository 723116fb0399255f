"""What a minister or ministry is in charge of: « le ministre de la Santé » is not who was told as that of Justice."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.extract.coreference.harm import MENTIONS
from kg.extract.coreference.phrases import readings_of
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# Tokens behind a title in which its charges stand, and what may stand there.
_BEHIND = 9
_CHARGING = frozenset({"ADJ", "ADP", "CCONJ", "DET", "NOUN", "PROPN"})
_NAMING = frozenset({"NOUN", "PROPN"})
_MINISTER = "minister"


def of_another_charge(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """Whether ``phrase`` names a charge, and the figure has been told to have others only."""
    bases = {reading.base for reading in phrase.readings if _governs(trail, reading.base)}
    own = {*_charges(trail, phrase.head, bases)} if bases else set()
    if not own:
        return False
    told = {word for base, words in figure.roles.items() if _governs(trail, base) for word in words}
    told = {word for word in told if word not in trail.demonyms} | {*_called(trail, figure)}
    return bool(told) and own.isdisjoint(told)


def _governs(trail: Trail, base: str) -> bool:
    words = trail.language.relations
    return base == words.ministry or words.titles.get(base) == _MINISTER


def _called(trail: Trail, figure: Figure) -> Iterator[str]:
    """The charges of the titles of a minister, the words of the name of a ministry."""
    for head in trail.notes.called[figure][:MENTIONS]:
        bases = {reading.base for reading in readings_of(trail.text, head, trail.people)[1]}
        if any(_governs(trail, base) for base in bases):
            yield from _charges(trail, head, bases)
    if figure.kind is Kind.ORGANIZATION:
        for mention in islice(figure.mentions, MENTIONS):
            if mention.form is Form.NAMED:
                inside = (trail.text.tokens[index] for index in trail.text.within(mention.span))
                yield from (token.text.lower() for token in inside if token.pos in _NAMING)


def _charges(trail: Trail, head: int, bases: Iterable[str]) -> Iterator[str]:
    """The fields behind « de » and a title: « (ministre) de la (Santé) et des (Sports) », not « garde des sceaux »."""
    tokens, lowered, people = trail.text.tokens, trail.text.lowered, trail.people
    titled = {word for base in bases for word in base.split()}
    led = False
    for index in range(head + 1, min(head + _BEHIND, trail.text.sentence(head).stop)):
        token = tokens[index]
        named = index in trail.starts and trail.starts[index][0].kind is not Kind.ORGANIZATION
        if token.pos not in _CHARGING or named:
            return
        led = led or lowered[index] in people.grammar.ofs
        known = lowered[index] in trail.language.names.charges or token.text[0].isupper()
        if led and known and token.pos in _NAMING and lowered[index] not in titled | people.realms:
            yield lowered[index]
