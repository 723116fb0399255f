"""Nouns that the model takes for participles or adjectives: « a annulé le permis », « a confié une trentenaire ».

A participle that has an article right before it, and no auxiliary, is a noun, and the object of the verb it completes;
so is any verb with « un » or « une » (« a trouvé une tombe »).
An adjective that has an article right before it, and no noun of its own, is one where the language knows somebody by
that word; so is a conjunction that is a noun too (« un car »), and has the place in the tree that its article took.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import AUXILIARIES
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_OBJECT, _PARTICIPLE, _INDEFINITE = "obj", "VerbForm=Part", "Definite=Ind"
_DESCRIBING = frozenset({"amod", "root", "ROOT"})
_COMPLETING = frozenset({"xcomp", "ccomp", _OBJECT})
_COMPLEMENT, _UNTOLD, _JOINING = "nmod", "dep", frozenset({"advmod", "cc", "mark"})
# What stands before a noun, how that hangs on it, and what nouns that are conjunctions too are.
_LEADING, _SMALL, _KINDS = frozenset({"ADP", "DET"}), frozenset({"case", "det"}), "Gender=Masc|Number=Sing"


def nouned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles as the nouns that they are."""
    tokens = tuple(replace(token, pos="NOUN") if _somebody(trees, token) else token for token in trees.tokens)
    tokens = _joined(trees, tokens)
    taken = [token for token in tokens if token.dep in _COMPLETING and _articled(tokens, token)]
    if not taken:
        return tokens
    found = list(tokens)
    for token in taken:
        near = tokens[token.head : trees.sentence(token.index).stop]
        below = [one for one in near if token.index in {one.index, one.head} or one.head == token.head]
        helped = any(one.head == token.index and one.dep in AUXILIARIES for one in below)
        objects = any(one.head == token.head and one.dep == _OBJECT for one in below if one is not token)
        if not (helped or objects):
            features = "|".join(f for f in token.features.split("|") if f.startswith(("Gender", "Number")))
            lemma = token.lemma if token.has(_PARTICIPLE) else token.text.lower()
            found[token.index] = replace(token, pos="NOUN", lemma=lemma, dep=_OBJECT, features=features)
    return tuple(found)


def _somebody(trees: Trees, token: Token) -> bool:
    """Whether an adjective with an article of its own is the word for somebody: « une trentenaire », « les civils »."""
    if token.pos != "ADJ" or token.dep in _DESCRIBING or not token.index:
        return False
    before = trees.tokens[token.index - 1]
    nouns = trees.language.people.nouns
    readings = nouns.get(token.text.lower()) or nouns.get(token.lemma, ())
    return (
        before.pos == "DET" and before.head == token.index and any(reading.kind is Kind.PERSON for reading in readings)
    )


def _joined(trees: Trees, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with conjunctions behind an article as nouns, where the language has one: « Le (car) a brûlé »."""
    nouns, found = trees.language.people.nouns, list(tokens)
    for token in tokens:
        before = tokens[token.index - 1] if token.index else token
        if token.pos != "CCONJ" or before.pos not in _LEADING or token.text.lower() not in nouns:
            continue
        head, dep = _place(tokens, before, token)
        found[token.index] = replace(token, pos="NOUN", head=head, dep=dep, features=_KINDS)
        led = "det" if before.pos == "DET" else "case"
        found[before.index] = replace(before, head=token.index, dep=led)
        for index in trees.sentence(token.index):
            other = found[index]
            if other.head == before.index and index not in {token.index, before.index}:  # what hung on the article
                found[index] = replace(other, head=token.index)
            elif head == other.head and dep in {other.dep, _UNTOLD} and _completes(tokens, token, index):
                found[token.index] = replace(found[token.index], dep=other.dep)  # « un car de touristes »
                found[index] = replace(other, head=token.index, dep=_COMPLEMENT)
    return tokens if found == [*tokens] else tuple(found)


def _place(tokens: tuple[Token, ...], before: Token, token: Token) -> tuple[int, str]:
    """What a noun behind ``before`` hangs on, and how: as its article or itself did, or as complement of a noun."""
    head, dep = (token.head, token.dep) if before.dep in _SMALL or before.pos == "ADP" else (before.head, before.dep)
    noun = tokens[before.index - 1] if before.index else before
    if dep in _JOINING and before.pos == "ADP" and noun.pos == "NOUN":
        return noun.index, _COMPLEMENT
    if head == before.index:
        return token.index, dep
    return (token.head if head == token.index else head), dep


def _completes(tokens: tuple[Token, ...], token: Token, index: int) -> bool:
    """Whether the noun at ``index`` stands behind ``token`` and a preposition."""
    return index == token.index + 2 and tokens[index - 1].pos == "ADP" and tokens[index].pos == "NOUN"


def _articled(tokens: tuple[Token, ...], token: Token) -> bool:
    """Whether a verb form behind its verb has an article of its own right before it, as only a noun has."""
    before = tokens[token.index - 1]
    article = before.pos == "DET" and before.head == token.index
    form = token.has(_PARTICIPLE) or (before.has(_INDEFINITE) and before.has("Number=Sing"))
    return article and token.head < before.index and token.pos == "VERB" and form
