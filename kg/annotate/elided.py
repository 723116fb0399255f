"""Participles in a row that share the auxiliary of the first: « a suspendu la loi, dissous la chambre et … ».

The model takes the second for one that says more of the subject; but no participle of what is done to somebody has an
object behind it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _JOINED, _PASSIVE, _TENSE = ",", "conj", "aux:pass", "aux:tense"
_LOOSE = frozenset({"advcl", "acl", "amod", "dep", "xcomp", "parataxis"})
_THINGS, _LED = frozenset({"obj", "obl:mod", "obl:arg"}), frozenset({"det", "nummod"})
# From a participle back to its auxiliary, and on to its object behind « aussi », in tokens.
_GROUP, _NEAR = 6, 4


def elided(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles joined to the verb whose auxiliary they share."""
    tokens, found = trees.tokens, {}
    for token in tokens:
        if token.dep in _LOOSE and participle(token):
            verb = _verb(tokens, token)
            if verb.index < token.index and _acts(trees, token) and _helped(tokens, verb, trees.language.grammar.have):
                found[token.index] = replace(token, head=verb.index, dep=_JOINED)
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _verb(tokens: Sequence[Token], token: Token) -> Token:
    """The verb that a participle, or the object that it seems to be said of, hangs on."""
    head = tokens[token.head]
    return tokens[head.head] if head.dep in _THINGS and head.index < token.index else head


def _acts(trees: Trees, token: Token) -> bool:
    """Whether a comma stands before the participle, and its object, with article or number, right behind it."""
    tokens = trees.tokens
    if token.index == 0 or tokens[token.index - 1].text != _COMMA:
        return False
    behind = tokens[token.index + 1 : token.index + 1 + _NEAR]
    thing = next((t for t in behind if t.head == token.index and t.dep == "obj" and t.pos == "NOUN"), None)
    if thing is None or thing.text.lower() in trees.language.calendar.weekdays:
        return False
    return any(t.head == thing.index and t.dep in _LED for t in behind)


def _helped(tokens: Sequence[Token], verb: Token, have: str) -> bool:
    """Whether « avoir » alone helps a verb."""
    helping = [t for t in tokens[max(verb.index - _GROUP, 0) : verb.index] if t.head == verb.index]
    helped = any(t.dep == _TENSE and t.lemma == have for t in helping)
    return helped and not any(t.dep == _PASSIVE for t in helping)
