"""Titles told by what was made or played: « Il composa avec Untel Le Chant des grèves », « joué dans La Reine … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.known import Candidate
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names

# Words of the longest title, and words before it among which the verb may stand.
LONGEST = 9
NEAR = 12

_TITLE = "MISC"
_COMMON = frozenset({"NOUN", "ADJ"})
_SMALL = frozenset({"DET", "ADP", "CCONJ", "SCONJ"})


def composed(words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """The titles without marks, each by an article and a common noun with capitals of their own inside a sentence."""
    names = language.names
    for word in words[1:-2]:
        inside = word.capital and not word.opens and not word.loud and word.lower in names.articles
        if not (inside and word.close and _common(words, word.index, names) and _made(words, word.index, names)):
            continue
        last = _end(words, word.index, names)
        title = " ".join(part.text for part in words[word.index : last + 1])
        if last > word.index + 1 and title not in names.known and title not in names.places:
            yield Candidate(word.index, last, Kind.WORK, sure=True)


def _common(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether a common noun that opens no name of another kind follows the article, in what the model calls neither.

    Its number may stand before it: « Les Douze Rameurs ».
    """
    noun = words[index + 1 + (words[index + 1].pos == "NUM" and words[index + 1].capital)]
    heads = (head for head in names.heads.get(noun.lower, ()) if len(head.words) == 1)
    opens = any(head.rule is not Rule.ANNOUNCES and head.kind is not Kind.WORK for head in heads)
    shaped = noun.capital and noun.close and noun.pos in _COMMON and noun.text not in names.known
    return shaped and not opens and noun.label == words[index].label == _TITLE


def _made(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether a verb of making stands before the title as its object, or one of playing before « dans »."""
    before = words[index - 1]
    within = before.lower in names.starring
    if before.pos == "ADP" and not within:
        return False
    stems = names.acting if within else names.composing
    for back in range(index - 1, max(index - NEAR, -1), -1):
        if words[back].pos in {"VERB", "NOUN"} and words[back].lower.startswith(stems):
            return True
        if words[back].opens:
            return False
    return False


def _end(words: Sequence[Word], first: int, names: Names) -> int:
    """The last word of the title: as far as the model takes all for one, up to « et de La … »."""
    last = first
    while last + 1 < min(first + LONGEST, len(words)) and words[last + 1].close and words[last + 1].label == _TITLE:
        last += 1
        after = words[last : last + 3]
        if words[last].lower in names.at and any(word.capital for word in after[1:]):  # « … à l'Olympia »
            break
        if words[last].capital and words[last].lower in names.articles:
            break
    while last > first and words[last].pos in _SMALL:
        last -= 1
    return last
