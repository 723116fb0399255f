"""Participles between commas that the model takes for nouns: « Luc Bas, auditionné mardi par la police, a nié ».

Or that it hangs on their noun as another clause. Who did it stands behind « par ». And those that it takes for what is
said of somebody: « Ana Roux a été embauchée ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import above
from kg.annotate.universal import NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.model import Token

_TAGGED = frozenset({"NOUN", "ADJ"})
_HUNG = frozenset({"nmod", "appos", "parataxis", "dep", "amod", "conj", "advcl"})
_PAST = "Tense=Past|VerbForm=Part|Voice=Pass"
_KINDS = ("Gender=", "Number=")
# Tokens from the participle to who did it.
_NEAR = 8


def undergone(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such participles as what is told of the noun before them."""
    tokens, frames = trees.tokens, trees.language.frames
    lax = [t for t in tokens[2:] if t.dep in _HUNG and t.head < t.index and tokens[t.index - 1].text == ","]
    lax = [t for t in lax if tokens[t.head].pos in NOUNS and _done(t, frames)]
    agents = {token.index: agent for token in lax if (agent := _agent(tokens, token, frames)) is not None}
    if not agents:
        return tokens
    found = list(tokens)
    for verb, agent in agents.items():
        token = tokens[verb]
        kinds = [one for one in token.features.split("|") if one.startswith(_KINDS)]
        features = token.features if participle(token) else "|".join([*kinds, _PAST])
        lemma = token.lemma if token.pos == "VERB" else frames.forms[token.text]
        found[verb] = replace(token, pos="VERB", lemma=lemma, features=features, dep="acl")
        for index in range(verb + 1, agent):
            if tokens[index].head == verb and tokens[index].dep == "nmod":
                found[index] = replace(tokens[index], dep="obl:mod")
        found[agent] = replace(tokens[agent], head=verb, dep="obl:agent")
    return tuple(found)


def helped(trees: Trees) -> tuple[Token, ...]:
    """The tokens with « été » before a participle as the auxiliary of a passive: only what is done to one has it."""
    tokens, be = trees.tokens, trees.language.grammar.be
    been = (t for t in tokens if t.dep == "cop" and t.lemma == be and t.has("VerbForm=Part"))
    verbs = {t.head: t.index for t in been if tokens[t.head].pos == "VERB" and participle(tokens[t.head])}
    if not verbs:
        return tokens
    auxiliaries = frozenset(verbs.values())

    def told(token: Token) -> Token:
        if token.index in auxiliaries:
            return replace(token, dep="aux:pass")
        undergoes = token.dep == "nsubj" and token.head in verbs
        return replace(token, dep="nsubj:pass") if undergoes else token

    return tuple(map(told, tokens))


def _done(token: Token, frames: Frames) -> bool:
    return participle(token) if token.pos == "VERB" else token.pos in _TAGGED and token.text in frames.participles


def _agent(tokens: Sequence[Token], verb: Token, frames: Frames) -> int | None:
    """What « par » leads in before the next comma, where it hangs on the participle, on its noun or on the day."""
    for token in tokens[verb.index + 1 : verb.index + _NEAR]:
        if token.text == ",":
            return None
        if token.text == frames.grammar.by and token.dep == "case":
            over = tokens[token.head].head
            near = over == verb.head or verb.index <= over < token.index
            return token.head if near and token.head not in above(tokens, verb.index) else None
    return None
