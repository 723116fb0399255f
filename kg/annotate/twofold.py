"""Verbs with two subjects or two objects, of which one is none: « Comme le maire, le préfet a signé ».

Of two subjects the one that « et » or « ni » joins to the first goes with it; behind a comma it is the subject, and the
first stands beside, unless another comma follows, when both are one. A second object behind a comma, in brackets or in
quotation marks says more of the first; a time is none; and one right behind a second verb is of that.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.annotate.datives import timely
from kg.annotate.tokens import skip_back
from kg.annotate.universal import BEFORE_NOUN, CLITICS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_JOINED, _BESIDE, _APPOSED, _TIME = "conj", "dep", "appos", "obl:mod"
_OBJECT, _COMMA, _FINITE = "obj", ",", "VerbForm=Fin"
_STOPS = frozenset({",", "»", ")"})
_ENDS, _OPENING = frozenset({".", ";", ":", ","}), frozenset({"DET", "NUM", "PROPN"})
_GROUP = frozenset({"AUX", "PRON", "ADV"})
_MARKS = frozenset({"«", "“", '"'})
# Tokens behind an object within which « et » makes it one of a list.
_LONG = 16


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
                found.update(_second(tokens, first, token))
            subjects[token.head] = token
        elif token.dep == _OBJECT and token.head < token.index:
            first = objects.setdefault(token.head, token)
            if first is not token and (other := _other(trees, first, token)) is not None:
                found[other.index] = other
                objects[token.head] = token if other.index == first.index else first
        elif token.dep == _JOINED and tokens[token.head].pos == "VERB" and token.head < token.index:
            found.update(_object(trees, token, objects.get(token.head)))
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _object(trees: Trees, noun: Token, first: Token | None) -> dict[int, Token]:
    """« a vendu le site et (le pont) »: a noun joined to a verb, with no verb behind it, is one more object."""
    tokens, verb = trees.tokens, trees.tokens[noun.head]
    before = tokens[skip_back(tokens, noun.index - 1, verb.index, BEFORE_NOUN)]
    behind = takewhile(lambda t: t.text not in _ENDS, tokens[noun.index + 1 : trees.sentence(noun.index).stop])
    if before.pos != "CCONJ" or tokens[before.index + 1].pos not in _OPENING or any(t.has(_FINITE) for t in behind):
        return {}
    if first is None:
        neither = before.index == verb.index + 1 and before.text != trees.language.grammar.both  # « n'a vendu ni »
        return {noun.index: replace(noun, dep=_OBJECT)} if neither else {}
    apart = any(t.head == verb.index and t.pos in NOUNS for t in tokens[first.index + 1 : before.index])
    both = before.text == trees.language.grammar.both and not apart
    return {noun.index: replace(noun, head=first.index)} if both else {}


def _second(tokens: Sequence[Token], first: Token, second: Token) -> dict[int, Token]:
    """The first of two subjects set beside, or the second joined to it."""
    before = skip_back(tokens, second.index - 1, first.index, BEFORE_NOUN)
    if tokens[before].pos == "CCONJ":
        return {second.index: replace(second, head=first.index, dep=_JOINED)}
    between, inside = tokens[first.index : before], tokens[second.index : second.head]
    told = any(t.text == _COMMA or t.has(_FINITE) for t in between) or any(_parts(t) for t in inside)
    if tokens[before].text == _COMMA and tokens[before + 1].pos == "DET" and not told:
        return {first.index: replace(first, dep=_BESIDE)}
    enclosed = tokens[before].text == _COMMA and tokens[_last(tokens, second)].text == _COMMA
    named = second.text[0].isupper()
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


def _other(trees: Trees, first: Token, token: Token) -> Token | None:
    """That of two objects which is none of the verb, as what it is."""
    tokens = trees.tokens
    for one in (first, token):
        if timely(one.lemma, trees.language):  # « a levé l'an dernier deux millions »
            return replace(one, dep=_TIME)
    before = tokens[skip_back(tokens, token.index - 1, 0, BEFORE_NOUN)]
    if before.index > first.index and before.pos == "VERB" and before.dep == _JOINED:
        return replace(token, head=before.index)  # « a barré la rue et conspué le maire »
    return replace(token, head=first.index, dep=_APPOSED) if _beside(trees, first, token) else None


def _beside(trees: Trees, first: Token, token: Token) -> bool:
    """Whether a second object says more of the first.

    It does in brackets, in quotation marks or alone behind a comma, and so does a name right behind its noun.
    """
    tokens, last = trees.tokens, trees.tokens[token.index - 1]
    if token.text[0].isupper() and (last is first or (last.pos == "ADJ" and last.head == first.index)):
        return True
    before = tokens[skip_back(tokens, token.index - 1, 0, BEFORE_NOUN)]
    quoted = before.text in _MARKS and tokens[before.index - 1].text == _COMMA
    if before.text == "(" or quoted:
        return True
    stretch = tokens[token.index + 1 : min(token.index + _LONG, trees.sentence(token.index).stop)]
    listed = any(t.pos == "CCONJ" or t.text == _COMMA or t.has(_FINITE) for t in stretch)
    return before.text == _COMMA and before.index > first.index and not listed
