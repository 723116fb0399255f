"""Participles between commas that the model takes for nouns: « Luc Bas, auditionné mardi par la police, a nié ».

Or that it hangs on their noun as another clause. Who did it stands behind « par »; the model may hang that on the town
or day between: « a été arrêté à Dax par la police ». And those that it takes for what is said of somebody: « Ana Roux a
été embauchée ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.annotate.tokens import above, climb
from kg.annotate.universal import HELPERS, NOMINAL, NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.lang.frames import Frames
    from kg.model import Token

_TAGGED = frozenset({"NOUN", "ADJ"})
_HUNG = frozenset({"nmod", "appos", "parataxis", "dep", "amod", "conj", "advcl", "acl"})
_PASSIVE = "aux:pass"
_PAST = "Tense=Past|VerbForm=Part|Voice=Pass"
_KINDS = ("Gender=", "Number=")
# What hangs on a noun though it may be the verb's, participles without a verb that helps them, and what parts clauses.
_LOOSE, _ASIDE = frozenset({"nmod"}), frozenset({"acl", "advcl", "ROOT", "amod"})
_STOPS = frozenset({",", ";", ":", "«", "»"})
# Steps up from a town or day to the verb.
_CLIMB = 4
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


def voiced(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the subject of « a nommé » as who does it, and that of « a été nommé » as whom it is done to."""
    tokens, have = trees.tokens, trees.language.grammar.have
    done = {t.head for t in tokens if t.dep == _PASSIVE}
    active = {t.head for t in tokens if t.dep == "aux:tense" and t.lemma == have} - done
    been = {t.head for t in tokens if t.dep == _PASSIVE and t.has("VerbForm=Part")}

    def told(token: Token) -> Token:
        if token.dep == "nsubj:pass" and token.head in active:
            return replace(token, dep="nsubj")
        return replace(token, dep="nsubj:pass") if token.dep == "nsubj" and token.head in been else token

    return tuple(map(told, tokens))


def agented(trees: Trees) -> tuple[Token, ...]:
    """The tokens with who did it on its participle, from what tells where, when or as what it was done."""
    tokens = trees.tokens
    by = trees.language.grammar.by
    hung = [tokens[t.head] for t in tokens if t.dep == "case" and t.text == by and tokens[t.head].dep in _LOOSE]
    verbs = {noun.index: verb for noun in hung if (verb := _done_by(trees, noun)) is not None}
    if not verbs:
        return tokens
    found = list(tokens)
    for noun, verb in verbs.items():
        found[noun] = replace(tokens[noun], head=verb, dep="obl:agent")
    return tuple(found)


def _done_by(trees: Trees, noun: Token) -> int | None:
    """The passive participle that ``noun`` is the doer for: over nouns that tell nothing done themselves."""
    tokens, frames = trees.tokens, trees.language.frames
    kids = [t for t in tokens[max(noun.index - _NEAR, 0) : noun.index] if t.head == noun.index]
    named = noun.pos == "PROPN" or any(t.pos == "DET" for t in kids)
    if not named or noun.pos not in NOUNS or any(t.pos == "NUM" for t in kids) or noun.lemma in frames.durations:
        return None
    if noun.text.lower() in trees.language.speech.voices:
        return None
    for index in climb(tokens, noun.head, _CLIMB):
        token = tokens[index]
        if token.pos == "VERB":
            between = tokens[index + 1 : noun.index]
            told = any(t.pos in VERBS or t.text in _STOPS for t in between)
            return index if index < noun.index and not told and _undergoes(tokens, token) else None
        told = token.lemma in frames.nouns and token.text[0].islower()  # and no « ministre des Transports »
        if token.index > noun.index or token.pos not in NOMINAL or told:
            return None
    return None


def _undergoes(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether a participle is passive, and nobody is told to do it yet."""
    kids = [t for t in tokens[max(verb.index - _NEAR, 0) : verb.index + 2 * _NEAR] if t.head == verb.index]
    if not participle(verb) or any(t.dep == "obl:agent" for t in kids):
        return False
    helpers = [t for t in kids if t.dep in HELPERS]
    return any(t.dep == "aux:pass" for t in helpers) if helpers else verb.dep in _ASIDE


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
