"""Two nouns that « entre » leads in: « Les combats entre l'armée et les rebelles ont repris ».

The model has the second for the subject of the verb behind, and so leaves the noun before « entre » without a verb.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.clauses import agree
from kg.annotate.tokens import skip
from kg.annotate.trees import looped
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

_CASE, _JOINED, _ROOT = "case", "conj", "ROOT"
_PHRASE = NOUNS | {"ADJ", "ADP", "DET", "NUM"}
_BEFORE = frozenset({"ADJ", "DET", "NUM"})
# In tokens, behind the second noun: how far its verb may stand, which keeps a text without sentences linear.
_WIDE = 20


def paired(trees: Trees) -> tuple[Token, ...]:
    """The tokens with the second of the two joined to the first, and the noun before them the subject of its verb."""
    tokens, grammar = trees.tokens, trees.language.grammar
    led = [t for t in tokens if t.text.lower() == grammar.between and t.dep == _CASE and t.index < t.head]
    found = list(tokens) if led else []
    for token in led:
        sentence, first = trees.sentence(token.index), tokens[token.head]
        noun = tokens[first.head]
        joint = skip(tokens, first.index + 1, sentence.stop, _PHRASE)
        second = skip(tokens, joint + 1, sentence.stop, _BEFORE)
        if second >= sentence.stop or tokens[joint].text != grammar.both or tokens[second].pos not in NOUNS:
            continue
        if noun.index >= token.index or noun.pos not in NOUNS:
            continue
        turned = _pair(found, (noun.index, first.index, second), joint)
        before = [found[one.index] for one in turned]
        for one in turned:
            found[one.index] = one
        if turned and looped(found, sentence):
            for one in before:
                found[one.index] = one
    return tuple(found) if found != [*tokens] and led else tokens


def _pair(tokens: Sequence[Token], nouns: tuple[int, int, int], joint: int) -> tuple[Token, ...]:
    """What changes if the second of two is joined to the first: it is the subject of the verb behind."""
    noun, first, second = nouns
    token = tokens[second]
    verb = tokens[token.head]
    lone = tokens[noun].dep == _ROOT and verb.dep == _JOINED and verb.head in {noun, first}
    near = token.dep in SUBJECTS and second < verb.index < second + _WIDE
    if not near or not lone or not _agrees(tokens, noun, verb.index):
        return ()
    return (
        replace(tokens[noun], head=verb.index, dep=token.dep),
        replace(token, head=first, dep=_JOINED),
        replace(tokens[joint], head=second),
        replace(verb, head=verb.index, dep=_ROOT),
    )


def _agrees(tokens: Sequence[Token], noun: int, verb: int) -> bool:
    """Whether the noun may be the subject of the verb."""
    near = tokens[max(noun, verb - _WIDE) : verb]
    helper = next((t for t in near if t.head == verb and t.dep in HELPERS), tokens[verb])
    return agree(tokens[noun], helper)
