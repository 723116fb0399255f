"""Names joined to the subject of a verb in the singular, which has one alone.

In « une société fondée par d'anciens ingénieurs de Bolvig et Orial a levé 3 millions d'euros » the model may join
« Orial » to « société », over the name that stands right before « et »: two subjects have a verb in the plural.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import HELPERS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_JOINED, _NAMED = "conj", frozenset({"flat:name", "flat:foreign"})
_NOMINAL = frozenset({"ADJ", "NOUN", "PROPN", "X"})
# Tokens from the subject to its verb: it keeps a text without full stops linear.
_WIDE = 60


def lone(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such names joined to the name right before « et » or the comma of a row."""
    tokens = trees.tokens
    found: dict[int, Token] = {}
    for token in tokens:
        if token.dep != _JOINED or token.pos != "PROPN" or not token.text[:1].isupper():
            continue
        subject = tokens[token.head]
        if subject.dep not in SUBJECTS or not subject.index < token.index < subject.head <= subject.index + _WIDE:
            continue
        near = _before(tokens, token, trees.language.grammar.both)
        if near is not None and near > subject.index and _single(tokens, subject.head, token.index):
            way = climb(tokens, near)
            if subject.index in way and token.index not in way:
                found[token.index] = replace(token, head=near)
                joint = tokens[token.index - 1]
                found[joint.index] = replace(joint, head=token.index)
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _before(tokens: Sequence[Token], token: Token, both: str) -> int | None:
    """The head of the name right before the « et » or, in a row that « et » ends, the comma before ``token``."""
    joint = tokens[token.index - 1]
    row = joint.text == "," and any(
        word.head == token.index and word.dep == _JOINED and tokens[word.index - 1].text == both
        for word in tokens[token.index + 1 : token.index + _WIDE]
    )
    if not (row or joint.text == both) or joint.index < 1:
        return None
    last = tokens[joint.index - 1]
    if last.pos not in _NOMINAL or not last.text[:1].isupper():
        return None
    return last.head if last.dep in _NAMED else last.index


def _single(tokens: Sequence[Token], verb: int, behind: int) -> bool:
    """Whether the finite word of the verb is in the singular."""
    words = (tokens[verb], *(t for t in tokens[behind + 1 : verb] if t.head == verb and t.dep in HELPERS))
    return any(word.has("VerbForm=Fin") and word.has("Number=Sing") for word in words)
