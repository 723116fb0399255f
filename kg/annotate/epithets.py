"""Adjectives of functions that the model takes for nouns or verbs: « l'archevêque émérite de Sens est mort ».

Right behind somebody's function, a form that the language knows as belonging to such is an adjective: it leaves to the
noun what the model hung on it, and what itself hung on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.tokens import climb
from kg.annotate.universal import OBLIQUES
from kg.lang.people import personal

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_TAGS = frozenset({"NOUN", "PROPN", "VERB"})


def qualified(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such words as adjectives of the functions before them."""
    taken = [token for token in trees.tokens[1:] if _epithet(trees, token)]
    if not taken:
        return trees.tokens
    found = list(trees.tokens)
    for token in taken:
        noun, here = found[token.index - 1], found[token.index]
        under = next((i for i in climb(found, noun.index) if found[i].head == here.index and i != here.index), None)
        if under is not None:  # the noun, or what it stands beside
            top = here.head == here.index
            found[under] = replace(found[under], head=under if top else here.head, dep=here.dep)
        inside = trees.sentence(here.index)
        for other in found[inside.start : inside.stop]:
            if other.head == here.index and other is not here:
                dep = "nmod" if other.dep in OBLIQUES else other.dep
                found[other.index] = replace(other, head=noun.index, dep=dep)
        found[here.index] = replace(here, pos="ADJ", head=noun.index, dep="amod")
    return tuple(found)


def _epithet(trees: Trees, token: Token) -> bool:
    """Whether the word is such an adjective, and no participle: not « les maires associés au projet ».

    « le maire sortant Luc Bas » is one before the name; not « un élève sortant du lycée ».
    """
    form, language = token.text, trees.language
    if token.pos not in _TAGS or form in language.frames.forms:
        return False
    named = trees.tokens[token.index + 1 : token.index + 2]
    passing = form in language.relations.passing and any(after.pos == "PROPN" for after in named)
    if form not in language.relations.epithets and not passing:
        return False
    noun = trees.tokens[token.index - 1]
    people = language.people.nouns
    return noun.pos == "NOUN" and personal(people.get(noun.text.lower(), ()) or people.get(noun.lemma, ()))
