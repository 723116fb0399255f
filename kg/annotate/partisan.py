"""People told with their party's initials, for which the model takes them: « Le PLR Luc Bas démissionne ».

Initials with an article, right before somebody's name, tell of that person: the name is what the verb is said of.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_BESIDE = frozenset({"appos", "nmod", "flat:name", "flat:foreign"})
_OWN = frozenset({"det", "amod"})
_PERSON = "PER"
# Letters of a party's initials at most.
_LONG = 5


def partisan(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the names behind such initials in their place."""
    tokens = trees.tokens
    led = [token for token in tokens[:-1] if token.text.isupper() and _told(tokens, token)]
    if not led:
        return tokens
    found = list(tokens)
    for token in led:
        name = token.index + 1
        found[name] = replace(tokens[name], head=name if token.head == token.index else token.head, dep=token.dep)
        found[token.index] = replace(token, head=name, dep="nmod")
        sentence = trees.sentence(token.index)
        for index in range(sentence.start, sentence.stop):
            if tokens[index].head == token.index and index not in {token.index, name} and tokens[index].dep not in _OWN:
                found[index] = replace(found[index], head=name)
    return tuple(found)


def _told(tokens: Sequence[Token], token: Token) -> bool:
    """Whether initials stand between their article and a name that hangs on them."""
    before, name = tokens[token.index - 1], tokens[token.index + 1]
    led = 1 < len(token.text) <= _LONG and before.pos == "DET" and before.head == token.index
    beside = name.head == token.index and name.dep in _BESIDE
    twice = name.dep == token.dep and name.head == token.head  # both as subjects of the verb
    named = (beside or twice) and name.label == _PERSON and name.text.istitle()
    return led and named and tokens[before.index - 1].pos != "ADP"
