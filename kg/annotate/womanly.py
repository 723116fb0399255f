"""Women whom « son » makes the model take for men: « son avocate », « mon épouse », « l'élue »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.lang.people import FEMININE, MASCULINE

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_MAN, _WOMAN = f"Gender={MASCULINE}", f"Gender={FEMININE}"


def womanly(trees: Trees) -> tuple[Token, ...]:
    """The tokens with nouns that the lexicon has as the feminine of another, and no article as the masculine, so."""
    tokens, people = trees.tokens, trees.language.people
    found: dict[int, Token] = {}
    for token in tokens:
        if token.pos != "NOUN" or not token.has(_MAN):
            continue
        word = token.text.lower()
        readings = people.nouns.get(word, ())
        if not readings or any(r.gender != FEMININE or r.base == word for r in readings):
            continue
        before = tokens[token.index - 1].text.lower() if token.index else ""
        if people.genders.get(before, "") != MASCULINE:
            found[token.index] = replace(token, features=token.features.replace(_MAN, _WOMAN))
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens
