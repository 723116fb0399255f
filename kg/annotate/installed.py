"""Offices that the model hangs on when or where they are taken: « Elle a été nommée en janvier directrice ».

What somebody is named, elected or becomes is the verb's, whatever stands between.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import OBLIQUES
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_TAKEN = frozenset({"Appointment", "Election"})
_HUNG = frozenset({"nmod", "appos", "obl:mod", "obl:arg"})
_BETWEEN = OBLIQUES | {"obl", "xcomp", "obj", "nmod", "appos"}
_LED = frozenset({"ADP", "DET", "CCONJ"})
# Steps from an office up to its verb, and tokens back to it.
_CLIMB, _FAR = 4, 12


def installed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such offices on their verbs, and what completes them on them."""
    tokens, moved = trees.tokens, {}
    for token in tokens:
        hung = token.dep in _HUNG and token.head < token.index
        if not hung or not _office(tokens[token.index - 1], token, trees.language):
            continue
        if (verb := _verb(tokens, token, trees.language)) is not None:
            moved[token.index] = replace(token, head=verb, dep="xcomp")
            behind = tokens[token.index + 1 : trees.sentence(token.index).stop]
            more = (other for other in behind if other.dep == "nmod" and other.head == token.head != verb)
            moved.update({other.index: replace(other, head=token.index) for other in more})
    return tuple(moved.get(token.index, token) for token in tokens) if moved else tokens


def _office(before: Token, token: Token, language: Language) -> bool:
    """Whether a noun without a determiner tells what somebody is."""
    readings = language.people.nouns.get(token.text.lower(), ())
    return before.pos not in _LED and bool(readings) and all(reading.kind is Kind.PERSON for reading in readings)


def _verb(tokens: Sequence[Token], office: Token, language: Language) -> int | None:
    """The verb before that names somebody, if what stands between is only when, where or how it does."""
    frames, here = language.frames.verbs, office
    for _ in range(_CLIMB):
        over = tokens[here.head]
        if over.index >= here.index or office.index - over.index > _FAR:
            return None
        if over.pos == "VERB":
            kinds = {frame.kind for frame in frames.get(over.lemma, ())}
            told = over.has("Tense=Past") or over.lemma in language.relations.copulas
            return over.index if not kinds.isdisjoint(_TAKEN) and told and here is not office else None
        if here is not office and here.dep not in _BETWEEN:
            return None
        here = over
    return None
