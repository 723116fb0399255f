"""Subjects that some of them part from their verb: « Vingt civils, parmi lesquels deux enfants, ont péri ».

The model takes those some for the subject and the rest for a circumstance; here they are joined to it.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree, collective
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from kg.annotate.trees import Trees
    from kg.model import Token

_COMMA, _JOINED, _RELATIVE, _PLURAL = ",", "conj", "acl:relcl", "Number=Plur"
# Tokens of « parmi lesquels », of « dont deux enfants en bas âge », and of a subject before its comma.
_WORDS, _LONG, _FAR = 2, 16, 25
_LOOSE = frozenset({"obl:mod", "obl:arg", "dep", "nmod", "advmod", "parataxis", "appos"})


def included(trees: Trees) -> tuple[Token, ...]:
    """The tokens with such subjects on their verbs, and those some on them."""
    tokens = trees.tokens
    found: dict[int, Token] = {}
    for sentence in trees.sentences:
        commas = [index for index in sentence if tokens[index].text == _COMMA]
        for first, last in pairwise(commas):
            if last - first <= _LONG and last + 1 < sentence.stop and _some(trees, first + 1):
                found.update(_rejoined(trees, sentence, first, last))
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _some(trees: Trees, first: int) -> bool:
    """Whether what leads in some of those told before begins at token ``first``: « dont », « y compris »."""
    words = [token.text.lower() for token in trees.tokens[first : first + _WORDS]]
    return words[0] in trees.language.grammar.including or " ".join(words) in trees.language.grammar.including


def _rejoined(trees: Trees, sentence: range, first: int, last: int) -> dict[int, Token]:
    """The subject before the comma ``first`` and those some before ``last``, with the verb behind it."""
    tokens = trees.tokens
    finite = tokens[last + 1]
    verb = tokens[finite.head] if finite.dep in HELPERS else finite
    inside = tokens[first + 1 : last]
    some = next((t for t in inside if t.head == verb.index and t.dep in SUBJECTS and t.pos in NOUNS), None)
    if not finite.has("VerbForm=Fin") or some is None or any(t.has("VerbForm=Fin") for t in inside):
        return {}
    before = tokens[max(sentence.start, first - _FAR) : first]
    # « …, a rapporté l'ONG » behind it may have taken the whole for its own
    over = [t for t in before if t.head == verb.index or (t.head > last and t.dep in _LOOSE)]
    hung = [t for t in over if t.pos in NOUNS and t.dep in _LOOSE | SUBJECTS]
    heads = {verb.head, tokens[verb.head].head} if verb.dep == _RELATIVE else set()
    root = [t for t in before if t.head == t.index and t.index in heads and t.pos in NOUNS]
    whole = min(hung or root, key=lambda token: token.dep not in SUBJECTS, default=None)
    if whole is None or any(t.head == whole.index and t.dep == "case" for t in before):
        return {}
    if any(not whole.index <= t.head < first for t in tokens[whole.index + 1 : first]):
        return {}
    several = whole.has(_PLURAL) and agree(whole, finite)
    if not several and not collective(tokens, whole.index, trees.language.grammar.of):
        return {}
    lead = {t.index: replace(t, head=some.index) for t in inside if t.head == verb.index and t is not some}
    if whole in root:
        lead[verb.index] = replace(verb, head=verb.index, dep=whole.dep)
    return lead | {
        whole.index: replace(whole, head=verb.index, dep=some.dep),
        some.index: replace(some, head=whole.index, dep=_JOINED),
    }
