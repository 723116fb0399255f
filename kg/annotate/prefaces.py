"""The phrase of the lexicon that leads a word or clause in: « sans jamais l'avoir vu », « avant que »."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.annotate.joints import Bearing
    from kg.lang.modality import Modality
    from kg.model import Token
    from kg.terms import Status

# What stands between a word and the phrase that governs it: « sans jamais l'avoir vu ».
_BETWEEN = frozenset({"AUX", "PRON", "DET", "ADV", "ADJ", "NUM"})
# The longest phrase of the lexicon has five words; an elided one counts as a word.
_LONGEST = 5


def clause_preface(bearing: Bearing, token: Token) -> Status | None:
    """What the phrase with which a clause begins makes of it, if it has one: « avant que »."""
    for child in bearing.text.children[token.index]:
        if bearing.text.tokens[child].dep == "mark":
            found = _ending(bearing, child + 1)
            if found:
                return bearing.words.phrases[found]
    return None


def before(bearing: Bearing, token: Token) -> str:
    """The phrase of the lexicon that stands right before the word with its clitics and auxiliaries, or ``""``."""
    here = token.index
    sentence = bearing.text.sentence(here)
    while here > sentence.start and _between(bearing.text.tokens[here - 1], token):
        here -= 1
    return _ending(bearing, here)


def _between(word: Token, token: Token) -> bool:
    return word.pos in _BETWEEN and word.head == token.index and word.dep not in {"mark", "case", "nsubj"}


def _ending(bearing: Bearing, end: int) -> str:
    """The longest phrase of the lexicon that ends before token ``end``, or ``""``."""
    lowered = bearing.text.lowered
    if not end or lowered[end - 1] not in _endings(bearing.words):
        return ""
    words = lowered[max(bearing.text.sentence(end - 1).start, end - _LONGEST) : end]
    for start in range(len(words)):
        phrase = " ".join(words[start:]).replace("' ", "'")
        if phrase in bearing.words.phrases:
            return phrase
    return ""


def marked(bearing: Bearing, token: Token) -> bool:
    """Whether a conjunction or preposition leads the clause of a verb in."""
    return any(bearing.text.tokens[child].dep == "mark" for child in bearing.text.children[token.index])


@cache
def _endings(words: Modality) -> frozenset[str]:
    """The last words of phrases, as tokens: of « jusqu'à » also « à »."""
    last = {phrase.split(" ")[-1] for phrase in words.phrases}
    return frozenset(last | {word.rpartition("'")[2] for word in last} - {""})
