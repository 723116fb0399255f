"""Adjectives before a noun that the model takes for the noun: « un (violent) incendie », « d'étranges signaux ».

Behind an article, a form that the language knows as an adjective of that place, with a noun right behind it, is one:
the noun has the place in the tree, and all that hung on the adjective. What hung on nothing of the phrase stays where
it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import agreed

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_LEADING = frozenset({"ADP", "DET", "NUM"})
# As what the noun hangs on the adjective that was taken for it, and what such a word hangs as.
_COMPLETING = frozenset({"acl", "amod", "appos", "dep", "flat:name", "nmod"})
_PLACES = frozenset({"ROOT", "appos", "conj", "nmod", "nsubj", "obj", "obl", "root"})
_AGREEING = ("Gender=Fem", "Gender=Masc", "Number=Plur", "Number=Sing")
_ODD = frozenset({"ADJ", "VERB"})  # what nouns behind an adjective are taken for
_EPITHET = "amod"


def preposed(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such adjectives hung on the noun that they stand before."""
    taken = [token.index for token in trees.tokens[1:-1] if _adjective(trees, token)]
    if not taken:
        return trees.tokens
    found = list(trees.tokens)
    for index in taken:
        here, noun = found[index], found[index + 1]
        top = here.head == index
        lemma, features = (noun.lemma, noun.features) if noun.pos == "NOUN" else (_singular(trees, noun), agreed(here))
        noun = replace(noun, pos="NOUN", lemma=lemma, features=features)
        found[noun.index] = replace(noun, head=noun.index if top else here.head, dep=here.dep)
        for other in trees.sentence(index):
            if found[other].head == index and other not in {index, noun.index}:
                found[other] = replace(found[other], head=noun.index)
        found[index] = replace(here, pos="ADJ", head=noun.index, dep=_EPITHET)
    return tuple(found)


def _adjective(trees: Trees, token: Token) -> bool:
    """Whether ``token`` is such an adjective: not « une vague de froid », « un bas salaire »."""
    if token.dep.partition(":")[0] not in _PLACES or token.text.lower() not in trees.language.grammar.preposed:
        return False
    before, noun = trees.tokens[token.index - 1], trees.tokens[token.index + 1]
    if before.pos not in _LEADING or not noun.text.islower() or trees.sentence(token.index).stop == noun.index:
        return False
    if noun.pos == "NOUN":
        below = noun.head == token.index and noun.dep.partition(":")[0] in _COMPLETING
        return (below or noun.head == token.head != token.index) and _agree(token, noun)
    return noun.pos in _ODD and noun.head == token.index and trees.lexicon.nominal(_singular(trees, noun))


def _agree(token: Token, noun: Token) -> bool:
    """Whether two words may be of one phrase: not « a aidé les (pauvres) (jeudi) »."""
    told = [feature for feature in _AGREEING if token.has(feature)]
    return all(noun.has(feature) or not noun.has(feature.partition("=")[0]) for feature in told)


def _singular(trees: Trees, noun: Token) -> str:
    word = noun.text.lower()
    return word[:-1] if word.endswith(trees.language.grammar.plurals) else word
