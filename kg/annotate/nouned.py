"""Nouns that the model takes for participles or adjectives: « a annulé le permis », « a confié une trentenaire ».

A participle that has an article right before it, and no auxiliary, is a noun, and the object of the verb it completes;
so is any verb with « un » or « une » (« a trouvé une tombe »).
What has an article, a number or a preposition right before it is one where the language knows people by that word,
whatever it was taken for (« une trentenaire », « dix lycéennes », « les représentantes », « d'élues »); so is a
conjunction that is a noun too (« un car »), and has the place in the tree that its article took.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.tokens import agreed
from kg.annotate.universal import AUXILIARIES
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_OBJECT, _PARTICIPLE, _INDEFINITE = "obj", "VerbForm=Part", "Definite=Ind"
# What nouns are taken for, and as what such a word hangs that is none.
_QUALIFYING = frozenset({"amod", "root", "ROOT", "xcomp"})
_ACTING = _QUALIFYING | {"acl", "advcl", "ccomp", "conj", "dep", "parataxis"}
_TAKEN = MappingProxyType({"ADJ": _QUALIFYING, "PRON": _ACTING, "VERB": _ACTING})
_FINITE, _NOMINAL = "VerbForm=Fin", frozenset({"nsubj", _OBJECT, "nmod", "obl"})
_PLACES = frozenset({"nsubj", "nsubj:pass", _OBJECT, "nmod", "obl:mod", "obl:arg", "obl:agent", "appos", "conj"})
_BODIES = frozenset({Kind.PERSON, Kind.ORGANIZATION})
_COMPLETING = frozenset({"xcomp", "ccomp", _OBJECT})
_COMPLEMENTS = ("nmod", "obl")
_COMPLEMENT, _UNTOLD, _JOINING = "nmod", "dep", frozenset({"advmod", "cc", "mark"})
# What stands before a noun, how that hangs on it, and what nouns that are conjunctions too are.
_LEADING, _SMALL, _KINDS = frozenset({"ADP", "DET", "NUM"}), frozenset({"case", "det"}), "Gender=Masc|Number=Sing"


def nouned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles as the nouns that they are."""
    tokens = tuple(_noun(trees, token) or token for token in trees.tokens)
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
            features = agreed(token)
            lemma = token.lemma if token.has(_PARTICIPLE) else token.text.lower()
            found[token.index] = replace(token, pos="NOUN", lemma=lemma, dep=_OBJECT, features=features)
    return tuple(found)


def _noun(trees: Trees, token: Token) -> Token | None:
    """The noun that ``token`` is, if it was taken for another word."""
    return _somebody(trees, token) or _finite(trees, token) or _common(trees, token)


def _somebody(trees: Trees, token: Token) -> Token | None:
    """The noun for somebody that is led as nouns are: « une trentenaire », « dix lycéennes », « d'élues »."""
    if token.pos not in _TAKEN or token.dep in _TAKEN[token.pos] or not token.index:
        return None
    before = trees.tokens[token.index - 1]
    if before.head != token.index or before.pos not in _LEADING:
        return None
    nouns, word = trees.language.people.nouns, token.text.lower()
    one = _singular(trees, word)
    names = (name for name in (word, one, token.lemma) if any(noun.kind in _BODIES for noun in nouns.get(name, ())))
    lemma = next(names, None)
    if lemma is None:
        return None
    return replace(token, pos="NOUN", lemma=lemma, features=agreed(before) if token.pos == "VERB" else token.features)


def _finite(trees: Trees, token: Token) -> Token | None:
    """The noun that a form of a verb is which has an article, and a noun's place in its clause: « son offre »."""
    if token.pos != "VERB" or token.dep.partition(":")[0] not in _NOMINAL or not token.index:
        return None
    before, word = trees.tokens[token.index - 1], token.text
    if not token.has(_FINITE) or before.head != token.index or before.pos != "DET" or not word.islower():
        return None
    further = trees.tokens[before.index - 1]
    if token.dep.startswith(_COMPLEMENTS) and not (before.index and further.pos == "ADP"):
        return None  # « Nice les accueille »
    lemma = _singular(trees, word)
    return replace(token, pos="NOUN", lemma=lemma, features=agreed(before))


def _singular(trees: Trees, word: str) -> str:
    """A noun without the ending of the plural: « royaumes », « royaume »."""
    return word[:-1] if word.endswith(trees.language.grammar.plurals) else word


def _common(trees: Trees, token: Token) -> Token | None:
    """The common noun that the model takes for a name, though written small: « le (royaume) », « d'un (ouragan) »."""
    word = token.text
    if token.pos != "PROPN" or not (word.islower() and word.isalpha()) or token.dep not in _PLACES or not token.index:
        return None
    before = trees.tokens[token.index - 1]
    if before.head != token.index or before.pos not in _LEADING or word in trees.language.names.demonyms:
        return None  # « l'allemand Bolvig » is of a land
    return replace(token, pos="NOUN", lemma=_singular(trees, word))


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
