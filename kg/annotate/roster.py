"""Subjects in a row: « Luc Bas, Ana Roux et Paul Morin ont signé », « Orial, Mirel et la région financent le pont ».

The model often has the second for an apposition to the first, or two of them for subjects each: a verb in the plural
behind « et » is of all that are named alike, by names alone or each with its article. And it joins what follows « et »
to a name, where that only names the noun before it: « le maire Luc Bas et son adjoint ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import above, noun_at, skip_back
from kg.annotate.universal import BEFORE_NOUN, CLITICS, FLAT, HELPERS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _JOINED, _PLURAL = ",", "conj", "Number=Plur"
_NAMING = FLAT | {"appos", "nmod"}
_INSIDE = NOUNS | {"ADJ", "ADP", "DET", "NUM", "X"}
# In tokens: a list of subjects; and how many of them there are at least.
_LONG, _FEWEST = 40, 3
_BEFORE = 8


def enlisted(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects joined to the first, and that on the verb."""
    tokens = trees.tokens
    found: list[Token] | None = None
    for token in tokens[3:]:
        if token.dep == _JOINED and token.pos in NOUNS:
            noun = _named(tokens, token)
            if noun is not None:
                found = found or list(tokens)
                found[token.index] = replace(token, head=noun)
            continue
        if not token.has(_PLURAL) or not token.has("VerbForm=Fin"):
            continue
        verb = tokens[token.head] if token.dep in HELPERS and token.head > token.index else token
        members = _members(trees, token) if verb.pos == "VERB" else []
        if members:
            found = found or list(tokens)
            _enlist(found, members, verb)
    return tokens if found is None else tuple(found)


def _named(tokens: Sequence[Token], token: Token) -> int | None:
    """« le maire Luc Bas et (son adjoint) »: the noun before the name that another with its article is joined to."""
    name = tokens[token.head]
    name = tokens[name.head] if name.dep in FLAT and tokens[name.head].dep in _NAMING else name
    before = skip_back(tokens, token.index - 1, token.head, BEFORE_NOUN)
    articled = any(t.pos == "DET" for t in tokens[before + 1 : token.index]) and tokens[before].pos == "CCONJ"
    noun = tokens[name.head]
    if (
        not articled
        or not name.text[0].isupper()
        or name.dep not in _NAMING
        or not noun.index < name.index < token.index
    ):
        return None
    last = tokens[name.index - 1]
    beside = last is noun or (last.pos == "ADJ" and last.head == noun.index)
    return noun.index if beside and noun.pos == "NOUN" else None


def _members(trees: Trees, finite: Token) -> list[int]:
    """The main nouns of the list that ends right before a finite word; none if they are told in different ways."""
    tokens, start = trees.tokens, max(trees.sentence(finite.index).start, finite.index - _LONG)
    last = skip_back(tokens, finite.index - 1, start, CLITICS)
    stop, joined, members = last + 1, False, list[int]()
    for index in range(last, start - 2, -1):
        token = tokens[index] if index >= start else None
        if token is not None and token.pos in _INSIDE:
            continue
        if token is not None and token.pos == "CCONJ" and not joined:
            joined = True
        elif token is not None and (token.text != _COMMA or not joined):
            return []
        member = _member(tokens, index + 1, stop)
        if member is None:
            break
        members.append(member)
        stop = index
    language = trees.language
    whens = language.calendar.weekdays.keys() | language.calendar.months.keys() | language.frames.durations
    return _alike(tokens, [one for one in members[::-1] if tokens[one].text.lower() not in whens])


def _member(tokens: Sequence[Token], first: int, stop: int) -> int | None:
    """The main noun of a phrase of a list: a name or a noun with its article that nothing leads in."""
    if first >= stop or tokens[first].pos not in {"DET", "PROPN"} | NOUNS:
        return None
    opens = tokens[first].pos == "DET" or tokens[first].text[:1].isupper()
    noun = noun_at(tokens, first, stop) if opens else None
    return None if noun is None or any(t.pos == "NUM" for t in tokens[first:stop]) else noun


def _alike(tokens: Sequence[Token], members: list[int]) -> list[int]:
    """The members, if the first two are both names or both nouns, so that the second is no apposition.

    Nor is one that has a name of its own behind another: « Luc Bas, la chanteuse Ana Roux et le trio Vial ».
    """
    if len(members) < _FEWEST:
        return []
    first, second = (tokens[index].text[:1].isupper() for index in members[:2])
    return members if first == second or (first and _has_name(tokens, members[1])) else []


def _has_name(tokens: Sequence[Token], noun: int) -> bool:
    """« (la chanteuse belge) Ana Roux », and no letters that are short for something: « le maire PS »."""
    here = noun + 1
    while here < len(tokens) and tokens[here].pos == "ADJ":
        here += 1
    return here < len(tokens) and tokens[here].pos == "PROPN" and not tokens[here].text.isupper()


def _enlist(tokens: list[Token], members: list[int], verb: Token) -> None:
    """Have the first of a list for the subject, and the others joined to it."""
    first, *others = members
    passive = any(
        t.head == verb.index and t.dep == "aux:pass" for t in tokens[max(verb.index - _BEFORE, 0) : verb.index]
    )
    if verb.index not in above(tokens, first):
        return
    tokens[first] = replace(tokens[first], head=verb.index, dep="nsubj:pass" if passive else "nsubj")
    for other in others:
        tokens[other] = replace(tokens[other], head=first, dep=_JOINED)
