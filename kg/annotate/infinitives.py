"""Infinitives that the model takes for nouns, with what they govern: « compte (licencier) les ouvriers ».

A form that is a verb's infinitive, behind a verb or a preposition and right before an article or a number, is one: a
noun has its complement behind a preposition. Its object is what stands there, and a verb in the present before it,
which the model then takes for part of the subject, is the verb of the sentence: « La direction (compte) licencier les
ouvriers ».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.lang.base import Finite
    from kg.model import Token

_INFINITIVE, _ROOT = "VerbForm=Inf", "ROOT"
# What infinitives are taken for, and what a noun that is none stands behind.
_TAKEN, _ALIKE = frozenset({"ADJ", "ADP", "ADV", "NOUN", "PROPN"}), frozenset({"ADJ", "NOUN"})
# What opens the object, what stands before its noun, and what that is.
_OPENING, _BEFORE = frozenset({"DET", "NUM"}), frozenset({"ADJ", "ADV", "DET", "NUM"})
_NOMINAL = frozenset({"NOUN", "PRON", "PROPN"})


def infinitival(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such infinitives as verbs, and their objects."""
    verbs = trees.language.frames.verbs
    taken = [token for token in trees.tokens if token.pos in _TAKEN and token.text in verbs]
    found = list(trees.tokens)
    for token in taken:
        before = token.index - 1
        if token.index == trees.sentence(token.index).start or not _opens(trees, token.index + 1):
            continue
        finite = _finite(trees, before)
        if finite is not None:
            _rise(trees, found, before, finite)
        elif _led(found, before, token):
            _turn(trees, found, token)
        else:
            continue
        _govern(trees, found, token.index)
    return tuple(found) if taken else trees.tokens


def _opens(trees: Trees, index: int) -> bool:
    """Whether an object begins at ``index``: « les ouvriers », « 58 salariés », « tous les agents »."""
    row = [trees.tokens[here] for here in range(index, min(index + 2, len(trees.tokens)))]
    return bool(row) and (row[0].pos in _OPENING or (row[0].pos == "ADJ" and row[-1].pos == "DET"))


def _led(found: list[Token], before: int, token: Token) -> bool:
    """Whether a verb or a preposition of its own leads in an infinitive, « ne peut pas » too."""
    led, denied = found[before].pos == "ADP" and found[before].head == token.index, found[before].pos == "ADV"
    return found[before].pos in VERBS or led or (denied and token.dep == "xcomp" and found[token.head].pos in VERBS)


def _finite(trees: Trees, index: int) -> Finite | None:
    """What a verb in the present is that the model takes for part of the noun before it, if infinitives follow it."""
    token, form = trees.tokens[index], trees.language.presents.get(trees.tokens[index].text)
    noun = trees.tokens[token.head]
    led = token.pos in _ALIKE and noun.index < token.index and noun.pos in _NOMINAL
    governs = form is not None and (form.lemma, "inf") in trees.language.modality.verbs
    return form if led and governs else None


def _rise(trees: Trees, found: list[Token], verb: int, form: Finite) -> None:
    """Put the verb at ``verb`` over its subject and the infinitive behind it."""
    noun, token = found[found[verb].head], found[verb + 1]
    top = noun if token.head == noun.index else token
    root = top.head == top.index
    for index in trees.sentence(verb):
        if index > verb + 1 and found[index].head == noun.index:
            found[index] = replace(found[index], head=verb)
    head, dep = (verb, _ROOT) if root else (top.head, top.dep)
    found[verb] = replace(found[verb], pos="VERB", lemma=form.lemma, features=form.features, head=head, dep=dep)
    found[noun.index] = replace(noun, head=verb, dep="nsubj")
    found[verb + 1] = replace(token, pos="VERB", lemma=token.text, features=_INFINITIVE, head=verb, dep="xcomp")


def _turn(trees: Trees, found: list[Token], token: Token) -> None:
    """Hang an infinitive on the verb or noun that it completes, with the preposition that leads it in."""
    before, governor = found[token.index - 1], found[token.head]
    grammar, links = trees.language.grammar, trees.language.relations.prepositions
    bare = before.pos != "ADP" or links.get(before.text.lower()) in {grammar.of, grammar.to}
    if before.pos == "ADP":
        found[before.index] = replace(before, dep="mark")
    if governor.pos in VERBS:
        dep = "xcomp" if bare and governor.index < token.index else "advcl"
    else:
        dep = "acl" if governor.index < token.index else "advcl"
    dep = token.dep if governor.index == token.index else dep
    found[token.index] = replace(token, pos="VERB", lemma=token.text, features=_INFINITIVE, dep=dep)


def _govern(trees: Trees, found: list[Token], verb: int) -> None:
    """Hang the noun that stands right behind the infinitive at ``verb`` on it, as its object."""
    end, here = trees.sentence(verb).stop, verb + 1
    while here < end and found[here].pos in _BEFORE:
        here += 1
    if here < end and found[here].pos in _NOMINAL and found[here].head in {verb, found[verb].head}:
        found[here] = replace(found[here], head=verb, dep="obj")
