"""Subjects behind a phrase that opens the sentence: « À Dax, le record a été battu », « Selon Ana Roux, un rail … ».

The model takes what the preposition leads in for the subject, and hangs the subject on it. One sentence in two hundred
of the annotated articles is read so. Nor is « lui » a subject in « la présidente, Ana Roux, lui a écrit ». But the noun
that opens a sentence before « dont » or « qui », with no preposition, is one: « Quelque 300 personnes, dont … ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.datives import timely
from kg.annotate.tokens import above, skip
from kg.annotate.universal import ANY_SUBJECT, CLITICS, HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from kg.annotate.trees import Trees
    from kg.model import Token

_BEFORE = frozenset({"DET", "ADJ", "NUM", "ADV"})
_NAMED = frozenset({"PROPN"})
_STOPS = frozenset({":", ";", "«", "“", '"'})
_COMMA = ","
# What a sentence opens with before its subject: « Alors que … », « Après … ».
_LEADING = frozenset({"ADP", "ADV", "SCONJ"})
_BESIDE = frozenset({"appos", "conj"})
_LOOSE = frozenset({"obl:mod", "obl:arg", "dep", "nmod", "advmod"})
_CASES = SUBJECTS | {"obj"}
# Tokens from a subject to its verb.
_FAR = 20


def opened(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the subjects of such sentences below their verbs."""
    tokens = _lacking(trees, _told(trees, _given(trees.tokens, trees.language.speech.dative)))
    led = [s for s in trees.sentences if s and tokens[s.start].pos == "ADP" and tokens[s.start].dep == "case"]
    led = [s for s in led if tokens[tokens[s.start].head].dep in SUBJECTS]
    if not led:
        return tokens
    found = list(tokens)
    for sentence in led:
        noun = found[found[sentence.start].head]
        verb = noun.head
        own = (t for t in found[sentence.start : sentence.stop] if t.head == verb and t.dep in SUBJECTS)
        subject = commenced(found, noun.index, verb)
        if subject is not None and [*own] == [noun]:
            found[subject] = replace(found[subject], head=verb, dep=noun.dep)
            found[noun.index] = replace(noun, dep="obl:mod")
    return tuple(found)


def _told(trees: Trees, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Have the noun that opens a sentence without a preposition, and tells no time, for the subject its verb lacks."""
    found: dict[int, Token] = {}
    for sentence in trees.sentences:
        noun = _first(tokens, sentence)
        if noun is None or noun.dep not in _LOOSE or noun.head <= noun.index or timely(noun.lemma, trees.language):
            continue
        verb = tokens[noun.head]
        kids = [t for t in tokens[sentence.start : verb.index] if t.head == verb.index]
        finite = next((t for t in kids if t.dep in HELPERS and t.has("VerbForm=Fin")), verb)
        ages = [t for t in kids if t.dep in SUBJECTS and timely(t.lemma, trees.language)]
        told = (
            any(t.dep in ANY_SUBJECT and t not in ages for t in kids)
            or verb.pos != "VERB"
            or not finite.has("VerbForm=Fin")
        )
        if not told and tokens[finite.index - 1].text == _COMMA and agree(noun, finite):
            passive = any(t.dep == "aux:pass" for t in kids)
            found[noun.index] = replace(noun, dep="nsubj:pass" if passive else "nsubj")
            found |= {t.index: replace(t, head=noun.index, dep="nmod") for t in ages}  # « 47 ans »
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _lacking(trees: Trees, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Have what the model sets beside a noun before a comma, or joins to it, for the subject that the main verb lacks.

    « Alors que le Sénat entend le ministre Luc Bas, la CGT et d'autres syndicats réclament … ».
    """
    found: dict[int, Token] = {}
    for sentence in trees.sentences:
        if not sentence or tokens[sentence.start].pos not in _LEADING:
            continue
        verb = next((t for t in tokens[sentence.start : sentence.stop] if t.head == t.index), None)
        if verb is None or verb.pos != "VERB" or not verb.has("VerbForm=Fin") or tokens[verb.index - 1].pos in CLITICS:
            continue
        if any(t.head == verb.index and t.dep in ANY_SUBJECT for t in tokens[sentence.start : sentence.stop]):
            continue
        beside = [t for t in tokens[sentence.start : verb.index] if t.dep in _BESIDE and t.pos in NOUNS]
        subject = commenced(tokens, sentence.start, verb.index, {t.head for t in beside})
        if subject in {t.index for t in beside}:
            found[subject] = replace(tokens[subject], head=verb.index, dep="nsubj")
            others = (t for t in beside if t.index > subject and t.head == tokens[subject].head)
            found |= {t.index: replace(t, head=subject, dep="conj") for t in others}
    return tuple(found.get(t.index, t) for t in tokens) if found else tokens


def _first(tokens: Sequence[Token], sentence: range) -> Token | None:
    """The noun that opens a sentence, behind its article, number or adverb; « dont », « qui » or an age follows it."""
    here = skip(tokens, sentence.start, sentence.stop, _BEFORE)
    comma = skip(tokens, here + 1, sentence.stop, _NAMED) if here < sentence.stop else here
    if comma + 1 >= sentence.stop or tokens[here].pos not in NOUNS or tokens[comma].text != _COMMA:
        return None
    return tokens[here] if tokens[comma + 1].has("PronType=Rel") or tokens[comma + 1].pos == "NUM" else None


def _given(tokens: tuple[Token, ...], datives: frozenset[str]) -> tuple[Token, ...]:
    """Have a pronoun right before the verb, which has a subject, for whom something is given or told to."""
    given = (t for t in tokens[:-1] if t.text in datives)
    taken = [t for t in given if t.pos == "ADJ" or (t.dep in _CASES and t.head > t.index)]
    if not taken:
        return tokens
    found = list(tokens)
    for token in taken:
        after = tokens[token.index + 1]
        before = tokens[max(token.index - _FAR, 0) : token.index]
        if token.pos == "ADJ" and after.has("VerbForm=Fin"):  # « la cheffe du parti nationaliste lui reproche »
            found[token.index] = replace(token, pos="PRON", head=after.index, dep="iobj")
            continue
        finite = after.has("VerbForm=Fin") and token.head in {after.index, after.head}
        told = any(one.head == token.head and one.dep in SUBJECTS and one.pos in NOUNS for one in before)
        if token.dep == "obj" or (finite and told):  # « le préfet leur vend le pont »
            found[token.index] = replace(token, dep="iobj")
    return tuple(found)


def commenced(tokens: Sequence[Token], noun: int, verb: int, held: AbstractSet[int] = frozenset()) -> int | None:
    """The head of the noun phrase that begins behind the last comma before the verb, if it may be its subject.

    It hangs on the ``noun`` with which the sentence opens, on the verb, or on a token of ``held``.
    """
    finite = next((t.index for t in tokens[noun:verb] if t.head == verb and t.dep in HELPERS), verb)
    commas = [i for i in range(noun + 1, finite) if tokens[i].text == _COMMA]
    if not commas or any(token.text in _STOPS for token in tokens[noun:verb]):
        return None
    here = commas[-1] + 1
    while here < finite and (tokens[here].pos in _BEFORE or tokens[here].dep == "fixed"):  # « plus de 40 appels »
        here += 1
    if here >= finite or tokens[here].pos not in NOUNS:
        return None
    if not tokens[here].text[:1].isupper() and not agree(tokens[here], tokens[finite]):  # « Aries » is no plural
        return None
    return here if not {noun, verb, *held}.isdisjoint(above(tokens, here)) else None
