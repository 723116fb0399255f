"""The dead that the model takes for a noun: « L'écrivain Luc Bas, mort mardi à Dax, … », « un soldat mort au combat ».

« mort » right behind who it is said of, and before when, where or how, is what « décédé » is: a participle.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.lang.people import personal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.annotate.trees import Trees
    from kg.lang.base import Language
    from kg.model import Token

_TAGS = frozenset({"ADJ", "NOUN", "PROPN"})
_BEHIND = frozenset({"ADP", "ADV", "NUM"})
_APART = frozenset({",", "("})
_HUNG = frozenset({"nmod", "appos", "obl:arg"})
_NAMED = frozenset({"appos", "flat:name"})
# Tokens behind « mort » among which what completes it stands, and before it to who it is said of,
# by a noun or by name.
_FAR, _NEAR, _BESIDE = 6, 4, 12


def deceased(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such words as the participles that they are, and what completes them as theirs."""
    tokens, language = trees.tokens, trees.language
    moved: dict[int, Token] = {}
    for token in tokens[1:-1]:
        if token.pos in _TAGS and token.text in language.grammar.dead and _completed(tokens, token, language):
            bearer = _bearer(tokens, token, language)
            if bearer is not None:
                moved.update((one.index, one) for one in _participle(tokens, token, bearer, language))
    return tuple(moved.get(token.index, token) for token in tokens) if moved else tokens


def _participle(tokens: Sequence[Token], token: Token, bearer: int, language: Language) -> Iterator[Token]:
    """The word as a participle of its ``bearer``, and the nouns behind it as when, where or how."""
    gender = "Fem" if token.text.rstrip("s").endswith("e") else "Masc"
    many = "Plur" if token.text.endswith(language.grammar.plurals) else "Sing"
    features = f"Gender={gender}|Number={many}|Tense=Past|VerbForm=Part"
    yield replace(token, pos="VERB", lemma=language.grammar.dying, dep="acl", head=bearer, features=features)
    for other in tokens[token.index + 1 : token.index + _FAR]:
        if other.head == token.index and other.dep in _HUNG:
            yield replace(other, dep="obl:mod")


def _completed(tokens: Sequence[Token], token: Token, language: Language) -> bool:
    """Whether when, where or how stands behind: not « mort de rire »."""
    after = tokens[token.index + 1]
    when = after.lemma in language.calendar.weekdays or after.lemma in language.calendar.months
    only = tokens[min(token.index + 2, len(tokens) - 1)].lemma in language.grammar.jesting
    return (when or after.pos in _BEHIND) and not only


def _bearer(tokens: Sequence[Token], token: Token, language: Language) -> int | None:
    """Who is dead: the noun or name right before, or before a comma or bracket, if it is somebody."""
    before = token.index - 1
    apart = tokens[before].text in _APART
    here = tokens[before - apart] if before >= apart else None
    if here is None or here.pos not in NOUNS:
        return None
    if apart and token.head < before and tokens[token.head].pos == "PROPN":
        return token.head
    name = _behind_name(tokens, here.index) if apart else None
    if name is not None:
        return name
    while here.dep in _NAMED and 0 <= here.head < here.index and before - here.head < _NEAR:
        here = tokens[here.head]
    readings = language.people.nouns.get(here.text.lower(), ()) or language.people.nouns.get(here.lemma, ())
    person = personal(readings)
    return here.index if person or (apart and here.pos == "PROPN") else None


def _behind_name(tokens: Sequence[Token], noun: int) -> int | None:
    """« Luc Bas, champion et ancien adjoint, (mort mardi) »: the name that the noun stands beside."""
    for index in range(noun, max(noun - _BESIDE, 0), -1):
        if tokens[index].has("VerbForm=Fin"):
            return None
        before = tokens[index - 1]
        if tokens[index].text == "," and (before.pos == "PROPN" or before.dep == "flat:name"):
            return before.head if before.dep == "flat:name" else before.index
    return None
