"""Gerunds that the model hangs on the noun before them: « a gagné la finale en battant Metz ».

« En » before a present participle tells how the verb's subject does it, and nothing of a noun.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import VERBS

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_HUNG, _HOW = frozenset({"acl", "nmod"}), "advcl"
# Steps from the noun up to the verb.
_CLIMB = 5


def gerundial(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such gerunds on the verbs that their nouns complete."""
    tokens, within = trees.tokens, trees.language.grammar.within
    found: dict[int, Token] = {}
    for token in tokens[1:]:
        if token.dep not in _HUNG or tokens[token.index - 1].text.lower() != within:
            continue
        if not token.has("Tense=Pres") or not token.has("VerbForm=Part") or token.head > token.index:
            continue
        verb = next((i for i in climb(tokens, token.head, _CLIMB) if tokens[i].pos in VERBS), None)
        if verb is not None and verb < token.index:
            found[token.index] = replace(token, head=verb, dep=_HOW)
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens
