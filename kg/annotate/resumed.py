"""Participles that an aside parts from their auxiliary: « Le maire aurait, selon la police, frappé un agent ».

The model takes the auxiliary for the verb and hangs the participle on the last noun of the aside, so that nobody has
done anything, and what is only said is told as done.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.grammar import Grammar
    from kg.model import Token

_COMMA = ","
# Tokens between the commas: « , d'après nos informations et celles du Phare, ».
_LONG = 14
# What the model hangs a participle on a noun by.
_HUNG = frozenset({"acl", "amod", "appos", "conj", "nmod"})
# What may stand between an auxiliary and the aside: « aurait par ailleurs, selon Luc Roy, ».
_BETWEEN = frozenset({"ADV", "ADP"})


def resumed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such a participle as the verb of its clause, whose subject is that of its auxiliary."""
    tokens, grammar = trees.tokens, trees.language.grammar
    made = [t for t in tokens if t.index > 1 and t.dep in _HUNG and _participle(t) and _closed(tokens, t)]
    if not made:
        return tokens
    found = list(tokens)
    for verb in made:
        sentence = trees.sentence(verb.index)
        aside = _aside(found, verb, sentence.start)
        helping = _helping(found, range(sentence.start, aside.start - 1), grammar) if aside is not None else None
        if aside is not None and helping is not None and found[verb.index].head in aside:
            _raise(found, sentence, (helping, aside, verb.index), passive=found[helping].lemma == grammar.be)
    return tuple(found)


def _participle(token: Token) -> bool:
    return token.pos in {"VERB", "ADJ"} and token.has("VerbForm=Part") and token.has("Tense=Past")


def _closed(tokens: Sequence[Token], verb: Token) -> bool:
    return tokens[verb.index - 1].text == _COMMA


def _aside(tokens: Sequence[Token], verb: Token, start: int) -> range | None:
    """The tokens between the comma before a participle and the one before that; none with a verb of its own."""
    for index in range(verb.index - 2, max(verb.index - 2 - _LONG, start), -1):
        if tokens[index].text == _COMMA:
            return range(index + 1, verb.index - 1) if index + 1 < verb.index - 1 else None
        if tokens[index].has("VerbForm=Fin"):
            return None
    return None


def _helping(tokens: Sequence[Token], before: range, grammar: Grammar) -> int | None:
    """The auxiliary that stands before the aside, with adverbs at most between them."""
    index = next((i for i in reversed(before) if tokens[i].pos not in _BETWEEN), None)
    if index is None:
        return None
    helps = tokens[index].pos in VERBS and tokens[index].lemma in {grammar.have, grammar.be}
    return index if helps and tokens[index].has("VerbForm=Fin") else None


def _raise(tokens: list[Token], sentence: range, clause: tuple[int, range, int], *, passive: bool) -> None:
    """Hang what hung on the auxiliary, or on the aside, on the participle, and the aside itself."""
    helping, aside, verb = clause
    top = helping
    while tokens[top].head in aside and tokens[top].head != top:
        top = tokens[top].head
    root, above, dep = tokens[top].head == top, tokens[top].head, tokens[top].dep
    inner = next((i for i in aside if tokens[i].head not in aside or tokens[i].head == i), aside[0])
    for index in sentence:
        token = tokens[index]
        if index not in aside and index not in {verb, helping} and token.head in {helping, top, inner}:
            kind = "nsubj:pass" if passive and token.dep in SUBJECTS else token.dep
            tokens[index] = replace(token, head=verb, dep=kind)
    tokens[verb] = replace(tokens[verb], pos="VERB", head=verb if root else above, dep="ROOT" if root else dep)
    tokens[helping] = replace(tokens[helping], pos="AUX", head=verb, dep="aux:pass" if passive else "aux:tense")
    tokens[inner] = replace(tokens[inner], head=verb, dep="obl:mod")
