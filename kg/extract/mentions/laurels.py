"""Prizes that stand beside whoever has won them, which name nothing there: « Ana Roux, Palme d'or en 1975, »."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

_COMMA = ", "
_OWN = frozenset({"ADJ", "DET", "NOUN"})


def laurels(words: Sequence[Word], language: Language) -> frozenset[int]:
    """The words of prizes that follow a name and a comma; whose they are is told as a relation.

    Not those of a row of names (« Césars, Oscars et Molières », « la Palme d'or, le César »).
    """
    prizes = language.relations.prizes
    return frozenset(
        index
        for word in words[1:]
        if word.capital and word.gap == _COMMA and words[word.index - 1].capital
        if word.lower in prizes.nouns or word.lower in prizes.proper
        for index in _whole(words, word, language)
    )


def _whole(words: Sequence[Word], noun: Word, language: Language) -> Iterator[int]:
    """The noun and what it is of: « Palme (d'or) », « Molière (de la meilleure actrice) »; one by itself is a name."""
    after = words[noun.index + 1 : noun.index + 2]
    if after and after[0].close and after[0].lower in language.names.of:
        yield noun.index
        for word in words[noun.index + 1 :]:
            if not word.close or word.capital or (word.pos not in _OWN and word.lower not in language.names.of):
                return
            yield word.index
