"""Infinitives of what is seen: « Orial a vu son bénéfice chuter de 30 % »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_ABOUT, _OBJECT, _GOVERNED = "acl", "obj", "xcomp"
_LED = frozenset({"case", "mark"})


def beheld(trees: Trees) -> tuple[Token, ...]:
    """The tokens with infinitives that the model hangs on the object of « voir » hung on that verb.

    Without a preposition none is said of a noun: it is what that is seen to do.
    """
    tokens, see = trees.tokens, trees.language.grammar.see
    found: dict[int, Token] = {}
    for token in tokens:
        if token.dep != _ABOUT or not token.has("VerbForm=Inf"):
            continue
        noun = tokens[token.head]
        led = any(t.head == token.index and t.dep in _LED for t in tokens[noun.index + 1 : token.index])
        if noun.dep == _OBJECT and tokens[noun.head].lemma == see and noun.index < token.index and not led:
            found[token.index] = replace(token, head=noun.head, dep=_GOVERNED)
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens
