"""Verbs that the model gives two subjects: « La Norma, dont le toit fuit, … », « Maroc : un car tombe dans un ravin ».

Where a comma or colon stands between two nouns, and no comma between the second and the verb, this one is the subject.
The first is what a relative clause is said of, which then takes the place of that clause; or it opens the sentence.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _COLON, _ASIDE, _RELATIVE = ",", ":", "obl:mod", "acl:relcl"
_MARKS, _QUOTES = frozenset({_COMMA, _COLON}), frozenset({"«", "»"})
# Tokens from a verb back to its first subject, and from a noun back to its preposition.
_FAR, _NEAR = 40, 4


def doubled(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the second of two such nouns as the one subject of its verb."""
    tokens = trees.tokens
    found: list[Token] | None = None
    for first in tokens:
        if first.dep not in SUBJECTS or first.pos not in NOUNS or not first.index < first.head <= first.index + _FAR:
            continue
        second = _second(trees, tokens if found is None else found, first)
        if second is not None:
            found = found or list(tokens)
            _part(trees, found, first, second)
    return tokens if found is None else tuple(found)


def _second(trees: Trees, tokens: Sequence[Token], first: Token) -> int | None:
    """The noun behind ``first`` that is the subject of the verb, if this has both."""
    verb = first.head
    between = [t for t in tokens[first.index + 1 : verb] if t.head == verb]
    nouns = [t for t in between if t.dep in SUBJECTS and t.pos in NOUNS]
    if not nouns or tokens[first.index].head != verb or tokens[verb].pos == "PUNCT":
        return None
    second = nouns[-1]
    finite = next((t for t in between if t.dep in HELPERS and t.has("VerbForm=Fin")), tokens[verb])
    before, behind = tokens[first.index : second.index], tokens[second.index : verb]
    kin = next((t.index for t in before if t.text.lower() == trees.language.grammar.whose), second.index)
    named = second.pos == "PROPN" and before[-1].text == _COMMA  # « dont le fils, Ivan Roz, est mort »
    whose = named and kin < second.index and not any(t.has("VerbForm=Fin") for t in tokens[kin : second.index])
    parted = any(t.text in _MARKS for t in before) and sum(t.text in _MARKS for t in behind) <= whose
    led = any(t.head == second.index and t.dep == "case" for t in tokens[second.index - _NEAR : second.index])
    return second.index if parted and not led and agree(second, finite) else None


def _part(trees: Trees, tokens: list[Token], first: Token, second: int) -> None:
    """Hang the first of two nouns where it stands: over the relative clause that it has, or beside the verb."""
    verb = tokens[first.head]
    if not _said(trees, tokens[first.index + 1 : second]):
        tokens[first.index] = replace(first, dep=_ASIDE)
        return
    over, dep = (first.index, "ROOT") if verb.head == verb.index else (verb.head, verb.dep)
    tokens[first.index] = replace(first, head=over, dep=dep)
    tokens[verb.index] = replace(verb, head=first.index, dep=_RELATIVE)


def _said(trees: Trees, between: Sequence[Token]) -> bool:
    """Whether a relative pronoun leads in the clause of the second noun: « dont », « que » right behind a noun."""
    grammar = trees.language.grammar
    for token, before in pairwise(reversed(between)):
        if token.text in _MARKS or token.text in _QUOTES or token.has("VerbForm=Fin"):
            return False
        where = token.text.lower() in grammar.where or token.has("PronType=Rel")
        plain = not any(t.has("VerbForm=Fin") for t in between[: token.index - between[0].index])
        behind = plain and (before.pos in NOUNS | {"ADJ"} or before.text == _COMMA)
        if where or (token.text.lower() in grammar.that and behind):
            return True
    return False
