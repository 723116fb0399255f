"""Who has bought what is told of: « Orial a racheté la scierie Martel. Le repreneur … » stands for Orial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.universal import VERBS
from kg.extract.coreference.doubts import barred
from kg.lang.people import PLURAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Token


def buyer(trail: Trail, phrase: Phrase) -> Figure | None:
    """The one named lately to buy something, if no one was called by this noun so far."""
    bases = {reading.base for reading in phrase.readings} & trail.people.buying
    if not bases or phrase.number == PLURAL or any(map(trail.called, bases)):
        return None
    told = dict.fromkeys(_buyers(trail, phrase))
    figure = next(iter(told), None)
    return figure if len(told) == 1 and figure is not None and not barred(trail, phrase, figure) else None


def _buyers(trail: Trail, phrase: Phrase) -> Iterator[Figure]:
    for seen in trail.recent(phrase.head):
        if seen.figure.named and seen.figure.kind in ACTORS and not seen.quoted:
            heads = (seen.head, *trail.notes.titles.get(seen.head, ()))
            if any(_buys(trail, head) for head in heads):
                yield seen.figure


def _buys(trail: Trail, head: int) -> bool:
    """« (Orial) a racheté », « (Orial) va reprendre », « racheté par (Orial) », « cédé à (Orial) »."""
    tokens, children = trail.text.tokens, trail.text.children
    verb = tokens[tokens[head].head]
    if tokens[head].dep != "nsubj":
        led = {trail.text.lowered[child] for child in children[head] if tokens[child].dep == "case"}
        names = trail.language.names
        given = not led.isdisjoint(names.at) and verb.pos in VERBS and verb.lemma.startswith(names.ceding)
        return given or (not led.isdisjoint(names.agentive) and _takes(trail, verb))
    return _takes(trail, verb) or any(
        tokens[i].dep == "xcomp" and _takes(trail, tokens[i]) for i in children[verb.index]
    )


def _takes(trail: Trail, verb: Token) -> bool:
    return verb.pos in VERBS and verb.lemma.startswith(trail.language.names.taking)
