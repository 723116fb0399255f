"""Pronouns before their verb that the model takes for its article: « Le maire (les) accueille ».

A finite verb has no article. What is written so right before one is whom or what it is done to, and can stand for
somebody named before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import agreed

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_THIRD, _FINITE = "Person=3", "VerbForm=Fin"


def clitics(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the articles of finite verbs as their objects."""
    tokens = trees.tokens
    found: dict[int, Token] = {}
    for token in tokens:
        verb = tokens[token.head]
        if token.pos != "DET" or token.text.lower() not in trees.language.speech.clitics or not verb.has(_FINITE):
            continue
        led = token.index and tokens[token.index - 1].pos == "ADP"
        if verb.index == token.index + 1 and verb.pos == "VERB" and not led:
            features = "|".join(filter(None, (agreed(token), _THIRD)))
            found[token.index] = replace(token, pos="PRON", dep="obj", features=features)
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens
