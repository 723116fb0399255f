"""Subjects behind what a headline opens with: « Diplomatie : le Mali et le Niger signent un accord ».

The model often takes the word before the colon for the subject of the verb behind it, and hangs the noun behind the
colon on that word.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS, SUBJECTS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

# Tokens of the longest heading that is looked at.
_LONG = 6


def headed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the nouns behind such colons for the subjects of their verbs."""
    tokens, sentences = trees.tokens, trees.sentences
    opened = [(sentence, colon) for sentence in sentences if (colon := _colon(tokens, sentence)) is not None]
    if not opened:
        return tokens
    found = list(tokens)
    for sentence, colon in opened:
        heading = range(sentence.start, colon)
        topic = next((i for i in heading if tokens[i].dep in SUBJECTS and tokens[i].head > colon), None)
        noun = _noun(tokens, colon, tokens[topic].head, heading) if topic is not None else None
        if topic is not None and noun is not None:
            _turn(found, topic, noun)
    return tuple(found)


def _colon(tokens: Sequence[Token], sentence: range) -> int | None:
    """Where the heading of a sentence ends, if that is a noun or name with what completes it."""
    for index in sentence[:_LONG]:
        if tokens[index].text == ":":
            return index if index > sentence.start else None
        if tokens[index].pos in VERBS:
            return None
    return None


def _noun(tokens: Sequence[Token], colon: int, verb: int, heading: range) -> int | None:
    """The first noun behind the colon that hangs on the heading, with no preposition."""
    cased = {token.head for token in tokens[colon:verb] if token.dep == "case"}
    hung = (t for t in tokens[colon:verb] if t.head in heading and t.pos in NOUNS and t.index not in cased)
    return next((token.index for token in hung), None)


def _turn(tokens: list[Token], topic: int, noun: int) -> None:
    """Put the noun in the place of the heading, and have what « et » joins to it, or its name, go on with it."""
    verb, dep = tokens[topic].head, tokens[topic].dep
    tokens[noun] = replace(tokens[noun], head=verb, dep=dep)
    tokens[topic] = replace(tokens[topic], dep="dep")
    for index in range(noun + 1, verb):
        token = tokens[index]
        if token.head == verb and token.dep in SUBJECTS and token.pos in NOUNS:
            joined = any(word.pos == "CCONJ" for word in tokens[noun:index])
            tokens[index] = replace(token, head=noun, dep="conj" if joined else "appos")
        elif token.head == topic:
            tokens[index] = replace(token, head=noun)
