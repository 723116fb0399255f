"""Names that the model takes for other words where they open a sentence: « Untelia a fermé », « Booral compte »."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kg.annotate.trees import Trees
    from kg.model import Token

# What a word that is in no dictionary is taken for; a verb or an article is hardly mistaken.
_TAKEN = frozenset({"ADJ", "ADV", "INTJ", "NOUN", "PRON", "PROPN", "X"})
_HANGING = frozenset({"advmod", "amod", "dep", "dislocated", "obl:mod"})
# Letters of the shortest word: a letter or two are initials.
_SHORT = 3
# How many small words a name has before one with a capital: « Ursula von der Leyen ».
_PARTICLES = 2


def estranged(trees: Trees) -> tuple[Token, ...]:
    """The subjects that are in no lexicon as names: no noun stands before its verb without an article.

    That a name which opens a sentence has a capital tells nothing: its being no word of the language does. More words
    with capitals may belong to it, behind small ones or not.
    """
    tokens, names = trees.tokens, trees.language.names
    small = names.particles | trees.language.grammar.ofs_plain | {names.grammar.both}
    found: dict[int, Token] = {}
    for sentence in filter(None, trees.sentences):
        word = tokens[sentence.start]
        if word.pos not in _TAKEN or len(word.text) < _SHORT or not word.text[:1].isupper():
            continue
        last = _last(tokens, sentence, small)
        verb = tokens[min(last + 1, sentence.stop - 1)]
        if not verb.has("VerbForm=Fin") or trees.lexicon.spelled(word.text.lower()):
            continue
        over = verb.head if verb.pos == "AUX" else verb.index
        hangs = word.head == over and word.dep in _HANGING
        found[word.index] = replace(word, pos="PROPN", dep="nsubj" if hangs else word.dep)
        if (end := tokens[last]) is not word and end.pos in _TAKEN:
            found[last] = replace(end, pos="PROPN")
    return tuple(found.get(token.index, token) for token in tokens) if found else tokens


def _last(tokens: Sequence[Token], sentence: range, small: Collection[str]) -> int:
    """The last of the words with capitals that follow the first one of ``sentence`` and each other."""
    here = last = sentence.start
    while here + 1 < sentence.stop and here < last + _PARTICLES:
        here += 1
        if tokens[here].text[:1].isupper():
            last = here
        elif tokens[here].text not in small:
            break
    return last
