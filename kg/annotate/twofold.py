"""Verbs with two subjects or two objects, of which one is none: « Comme le maire, le préfet a signé ».

Of two subjects the one that « et » or « ni » joins to the first goes with it; behind a comma it is the subject, and the
first stands beside. A second object behind a comma, in brackets or in quotation marks says more of the first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, CLITICS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_JOINED, _BESIDE, _APPOSED = "conj", "dep", "appos"
_OBJECT, _COMMA, _FINITE = "obj", ",", "VerbForm=Fin"
_STOPS = frozenset({",", "»", ")"})
_GROUP = frozenset({"AUX", "PRON", "ADV"})
_MARKS = frozenset({"«", "“", '"'})


def twofold(trees: Trees) -> tuple[Token, ...]:
    """The tokens with one subject and one object, and what they are joined to."""
    tokens = trees.tokens
    subjects: dict[int, Token] = {}
    objects: dict[int, Token] = {}
    found: dict[int, Token] = {}
    for token in tokens:
        if token.pos not in NOUNS:
            continue
        if token.dep in SUBJECTS and token.head > token.index:
            first = subjects.get(token.head)
            if first is not None:
                found.update(_second(tokens, first, token, trees.language.grammar.ofs))
            subjects[token.head] = token
        elif token.dep == _OBJECT and token.head < token.index:
            first = objects.setdefault(token.head, token)
            if first is not token and _beside(tokens, first, token):
                found[token.index] = replace(token, head=first.index, dep=_APPOSED)
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _second(tokens: Sequence[Token], first: Token, second: Token, ofs: Container[str]) -> dict[int, Token]:
    """The first of two subjects set beside, or the second joined to it."""
    before = skip_back(tokens, second.index - 1, first.index, BEFORE_NOUN)
    if tokens[before].pos == "CCONJ":
        return {second.index: replace(second, head=first.index, dep=_JOINED)}
    between, inside = tokens[first.index : before], tokens[second.index : second.head]
    told = any(t.text == _COMMA or t.has(_FINITE) for t in between) or any(_parts(t) for t in inside)
    if tokens[before].text == _COMMA and tokens[before + 1].pos == "DET" and not told:
        return {first.index: replace(first, dep=_BESIDE)}
    enclosed = tokens[before].text == _COMMA and tokens[_last(tokens, second)].text == _COMMA
    named = second.text[0].isupper() and any(t.pos == "ADP" and t.text not in ofs for t in between)
    if enclosed and not named and not any(t.text == _COMMA or t.has(_FINITE) for t in between):
        return {second.index: replace(second, head=first.index, dep=_APPOSED)}
    return {}


def _last(tokens: Sequence[Token], subject: Token) -> int:
    """The last token before a verb and its auxiliaries and pronouns, back to its subject."""
    near = tokens[subject.index + 1 : subject.head]
    first = next((t.index for t in near if t.head == subject.head and t.pos in _GROUP), subject.head)
    return skip_back(tokens, first - 1, subject.index, CLITICS)


def _parts(token: Token) -> bool:
    """Whether a token stands between a subject and its verb only where another clause or an aside does."""
    return token.text in _STOPS or token.has("PronType=Rel") or token.pos == "SCONJ"


def _beside(tokens: Sequence[Token], first: Token, token: Token) -> bool:
    """Whether an object stands behind a bracket, a comma and a quotation mark, or is a name right behind its noun."""
    last = tokens[token.index - 1]
    if token.text[0].isupper() and (last is first or (last.pos == "ADJ" and last.head == first.index)):
        return True
    before = tokens[skip_back(tokens, token.index - 1, 0, BEFORE_NOUN)]
    quoted = before.text in _MARKS and tokens[before.index - 1].text == _COMMA
    return before.text == "(" or quoted
