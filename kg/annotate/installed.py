"""Offices that the model hangs on when or where they are taken: « Elle a été nommée en janvier directrice ».

What somebody is named, elected or becomes is the verb's, whatever stands between.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import OBLIQUES
from kg.lang.people import personal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_TAKEN = frozenset({"Appointment", "Election"})
_HUNG = frozenset({"nmod", "appos", "obl:mod", "obl:arg"})
_BETWEEN = (OBLIQUES - {"obl:agent"}) | {"xcomp", "obj", "nmod", "appos"}
_PERSON = "PER"
_LED = frozenset({"ADP", "DET", "CCONJ"})
# Steps from an office up to its verb, tokens back to it, and from a noun back to its preposition.
_CLIMB, _FAR, _NEAR = 4, 12, 4


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
    return before.pos not in _LED and personal(readings)


def _verb(tokens: Sequence[Token], office: Token, language: Language) -> int | None:
    """The verb before that names somebody, if what stands between is only when, where or how it does."""
    frames, here = language.frames.verbs, office
    for _ in range(_CLIMB):
        over = tokens[here.head]
        if over.index >= here.index or office.index - over.index > _FAR:
            return None
        if here is not office and not _aside(tokens, here, language):
            return None
        if over.pos == "VERB":
            kinds = {frame.kind for frame in frames.get(over.lemma, ())}
            told = over.has("Tense=Past") or over.lemma in language.relations.copulas
            return over.index if here is not office and told and not kinds.isdisjoint(_TAKEN) else None
        here = over
    return None


def _aside(tokens: Sequence[Token], token: Token, language: Language) -> bool:
    """Whether what stands between tells when, where or how, not who or whom: « a choisi Luc Bas, 42 ans, élu »."""
    if token.dep not in _BETWEEN or token.label == _PERSON:
        return False
    day = token.lemma in language.calendar.weekdays or token.lemma in language.calendar.months
    near = tokens[max(token.index - _NEAR, 0) : token.index]
    return day or any(other.head == token.index and other.dep == "case" for other in near)
