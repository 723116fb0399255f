"""Clauses whose subject the model cuts off from their verb: « Il est faux qu'Orial ait fermé l'usine »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.lang.grammar import Grammar
    from kg.model import Token

_NOMINAL = frozenset({"NOUN", "PROPN"})
_HELPING = frozenset({"aux", "aux:tense", "aux:pass", "cop"})
_WITHIN = frozenset({"flat:name", "flat:foreign"})


def rejoined(tokens: tuple[Token, ...], grammar: Grammar) -> tuple[Token, ...]:
    """``tokens`` with what « que » leads in as the subject of the verb that comes right after it."""
    cut = [t for t in tokens if t.dep == "dep" and t.pos in _NOMINAL and t.index and _led(tokens, t, grammar)]
    if not cut:
        return tokens
    found = list(tokens)
    for name in cut:
        verb = _verb(tokens, name)
        if verb is not None:
            passive = any(token.head == verb and token.dep == "aux:pass" for token in tokens[name.index : verb])
            found[name.index] = replace(name, head=verb, dep="nsubj:pass" if passive else "nsubj")
            found[name.index - 1] = replace(tokens[name.index - 1], head=verb, dep="mark")
            found[verb] = replace(tokens[verb], dep="ccomp")
    return tuple(found)


def _led(tokens: Sequence[Token], name: Token, grammar: Grammar) -> bool:
    before = tokens[name.index - 1]
    return before.text.lower() in grammar.that and before.head == name.index


def _verb(tokens: Sequence[Token], name: Token) -> int | None:
    """The verb whose finite word comes right after the name, and which hangs from what that hangs from."""
    here = name.index + 1
    while here < len(tokens) and tokens[here].head == name.index and tokens[here].dep in _WITHIN:
        here += 1
    if here == len(tokens) or not tokens[here].has("VerbForm=Fin"):
        return None
    verb = tokens[tokens[here].head] if tokens[here].dep in _HELPING else tokens[here]
    return verb.index if verb.dep == "parataxis" and verb.head == name.head else None


__all__ = ["rejoined"]
