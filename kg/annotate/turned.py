"""Subjects behind a verb of an incise that the model hangs elsewhere: « …, a annoncé dans un communiqué Bolvig ».

No name completes a noun that « un » makes any one of its kind; bare nouns that are joined, behind a plural verb
without a subject, are its subjects: « …, ont indiqué direction et syndicats ». A noun without a verb that a comma parts
from a verb of another number is what is said: « Un chiffre provisoire, ont averti les autorités ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import ANY_SUBJECT, AUXILIARIES, BEFORE_NOUN, NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA = ","
_MARKS = frozenset({",", "»", '"', "”", "–", "—"})
_PLURAL, _ANY, _FINITE = "Number=Plur", "Definite=Ind", "VerbForm=Fin"
_HUNG = frozenset({"nmod", "appos"})
# Tokens from a verb back to the first of its group, and from a noun back to its preposition.
_GROUP, _PHRASE = 6, 4
# From a bare noun to the one that is joined to it, adjectives and what completes it aside.
_JOINED = 6
# From a verb to its subject.
_FAR = 40


def turned(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects on their verbs."""
    tokens = trees.tokens
    found: dict[int, Token] = {}
    for token in tokens:
        if token.text[0].isupper() and token.dep in _HUNG and _any_one(tokens, token):
            found.update(_named(tokens, token))
        elif token.pos == "NOUN" and token.dep == "obj" and tokens[token.index - 1].pos == "VERB":
            found.update(_joint(tokens, token))
        elif token.dep == "nsubj" and token.pos in NOUNS and token.head > token.index:
            found.update(_unlike(tokens, token))
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _named(tokens: Sequence[Token], name: Token) -> dict[int, Token]:
    """A name, with the relative clause behind it, as the subject of the verb that its noun completes."""
    verb = tokens[tokens[name.head].head]
    if _incised(tokens, verb) is None:
        return {}
    behind = tokens[name.index : name.index + _FAR]
    clauses = (t for t in behind if t.head == name.head and t.dep == "acl:relcl")
    found = {t.index: replace(t, head=name.index) for t in clauses}
    return found | {name.index: replace(name, head=verb.index, dep="nsubj")}


def _joint(tokens: Sequence[Token], noun: Token) -> dict[int, Token]:
    """A bare noun, and the one joined to it, as the subject of a plural verb."""
    finite, other = _incised(tokens, tokens[noun.head]), _second(tokens, noun)
    if finite is None or other is None or not finite.has(_PLURAL):
        return {}
    return {
        noun.index: replace(noun, dep="nsubj"),
        other.index: replace(other, head=noun.index, dep="conj"),
    }


def _unlike(tokens: Sequence[Token], noun: Token) -> dict[int, Token]:
    """A noun before a comma that is no subject of the verb behind it by its number, and the object that is."""
    verb = tokens[noun.head]
    finite = _led(tokens, verb)
    if finite is None or finite.has(_PLURAL) == noun.has(_PLURAL) or noun.text[0].isupper():
        return {}
    if tokens[skip_back(tokens, noun.index - 1, 0, BEFORE_NOUN)].text == _COMMA:
        return {}  # « Luc Bas, (47 ans), a quitté le club »
    below = [t for t in tokens[noun.index : verb.index + _FAR] if t.head in {noun.index, verb.index}]
    objects = [t for t in below if t.head == verb.index and t.dep == "obj" and t.index > verb.index]
    joined = any(t.head == noun.index and t.dep == "conj" for t in below)
    if joined or len(objects) != 1 or objects[0].has(_PLURAL) != finite.has(_PLURAL):
        return {}
    return {noun.index: replace(noun, dep="ccomp"), objects[0].index: replace(objects[0], dep="nsubj")}


def _any_one(tokens: Sequence[Token], name: Token) -> bool:
    """Whether a name stands right behind « dans un communiqué », an adjective aside."""
    noun = tokens[name.head]
    apart = tokens[noun.index + 1 : name.index]
    if noun.pos != "NOUN" or name.pos not in NOUNS or noun.index >= name.index or any(t.pos != "ADJ" for t in apart):
        return False
    before = [t for t in tokens[max(noun.index - _PHRASE, 0) : noun.index] if t.head == noun.index]
    return any(t.dep == "case" for t in before) and any(t.dep == "det" and t.has(_ANY) for t in before)


def _incised(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The finite word of a verb that follows a comma or quotation mark, and has no subject."""
    near = tokens[max(verb.index - _FAR, 0) : verb.index + _FAR]
    return None if any(t.head == verb.index and t.dep in ANY_SUBJECT for t in near) else _led(tokens, verb)


def _led(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The finite word of a verb that follows a comma or quotation mark."""
    if verb.pos != "VERB":
        return None
    group = [t for t in tokens[max(verb.index - _GROUP, 0) : verb.index] if t.head == verb.index]
    words = [t for t in group if t.dep in AUXILIARIES] or [verb]
    first = words[0]
    return first if first.index and tokens[first.index - 1].text in _MARKS and first.has(_FINITE) else None


def _second(tokens: Sequence[Token], noun: Token) -> Token | None:
    """The bare noun that « et » joins to another."""
    for token in tokens[noun.index + 1 : noun.index + _JOINED]:
        if token.pos == "CCONJ":
            other = tokens[token.index + 1] if token.index + 1 < len(tokens) else token
            return other if other.pos == "NOUN" else None
        if token.pos in {"PUNCT", "VERB", "DET"}:
            return None
    return None
