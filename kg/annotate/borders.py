"""Where sentences begin, as far as marks and small words leave no doubt: told to the model before it reads.

The model cuts by the tree that it makes: « L'émission « Qui est là ? | » a cessé », « votera. « | Le pont ferme », and
it never cuts behind a word whose full stop is its own: « Le mur mesure 3 m. Il est fermé ». A row without end is cut
too, since all that reads a sentence looks from one word of it to others.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc

    from kg.lang.base import Language

_FINAL, _DOTS = frozenset({".", "?", "!", "…", "..."}), frozenset({"…", "..."})
# What ends a dateline, behind its full stop; and what the place has behind it there.
_DASHES, _COMMA = frozenset({"-", "–"}), ","
# What follows « art. »: a number, or the letter of its series.
_NUMBER = re.compile(r"\d|[^\W\d_]\.$")
# No sentence begins with these, nor behind those.
_CLOSING, _OPENING = frozenset({")", "]", _COMMA}) | _FINAL, frozenset({"(", "[", "«"})
_SIGNS = frozenset(".?!…)],([«»")
_QUOTE, _QUOTED, _CLOSED = "«", "»", frozenset({"»", ")"})
# A unit behind its number, an initial, an acronym.
_UNIT, _INITIAL, _ACRONYM = re.compile(r"[a-z]{1,2}\."), re.compile(r"[^\W\d_]\."), re.compile(r"(?:[^\W\d_]\.-?){2,}")
# Tokens of the longest quotation that is looked back over.
_LONG = 200
# Tokens of the longest sentence: that of 400 articles has 87. A longer row is cut behind a mark in the second half.
_LONGEST = 300
_PARTING = frozenset({_COMMA, ";", ":", "–", "—", "•"})


def bordered(doc: Doc, language: Language) -> Doc:
    """``doc``, not yet read, in which some words are told to begin a sentence, and some to begin none."""
    words = [token.text for token in doc]
    marks = [index for index, word in enumerate(words) if word[-1] in _SIGNS]
    for index in {*marks, *(index + 1 for index in marks), *(index - 1 for index in marks)}:
        known = begins(words, index, language) if 0 < index < len(words) else None
        if known is not None:
            token: Any = doc[index]
            token.is_sent_start = known
    for index in _endless(words):
        row: Any = doc[index]
        row.is_sent_start = True
    return doc


def _endless(words: Sequence[str]) -> Iterator[int]:
    """Where rows of words that no mark ends are cut."""
    start = 0
    for index, (before, word) in enumerate(pairwise(words), 1):
        if before[0] == "\n" or (before in _FINAL and word not in _CLOSING and not word[0].islower()):
            start = index
        elif index - start >= _LONGEST:
            half = range(index, index - _LONGEST // 2, -1)
            start = next((here for here in half if words[here - 1] in _PARTING), index)
            yield start


def begins(words: Sequence[str], index: int, language: Language) -> bool | None:
    """Whether a sentence begins at a word that is not the first; ``None`` where the model may tell."""
    word, before, after = words[index], words[index - 1], words[min(index + 1, len(words) - 1)]
    if word in _CLOSING or before in _OPENING:
        dated = after in _DASHES or (word == _COMMA and (after[0].isdigit() or before not in _CLOSED))
        return None if dated else False
    if word == _QUOTED:
        return False if _within(words, index) else None
    if before[-1] == "." and before not in _FINAL:
        return _behind(words, index, language)
    if before[0].isupper() and word[0].isupper():
        return False if _shortened(words, index) else None
    if before == "." and words[max(index - 2, 0)] in language.numbered and _NUMBER.match(word):
        return False
    ended = before in _FINAL or (before in _CLOSED and words[max(index - 2, 0)] in _FINAL)
    return _follows(words, index, language) if ended else None


def _shortened(words: Sequence[str], index: int) -> bool:
    """« (Orial) S.A. », « (Orial) Inc. a … »: whether a word cut short goes on with a name."""
    after = words[index + 1 : index + 3]
    return bool(_ACRONYM.fullmatch(words[index])) or (len(after) > 1 and after[0] == "." and after[1][0].islower())


def _follows(words: Sequence[str], index: int, language: Language) -> bool | None:
    """The same behind a final mark, or the one that closes with it."""
    word, before = words[index], words[index - 1]
    if word[0].islower():
        return False
    quoting = word == _QUOTE and words[min(index + 1, len(words) - 1)][0].isupper()
    closed = before == _QUOTED and word[0].isupper()
    dotted = before in _DOTS and _small(words, index, language)
    return True if (quoting or closed or dotted) and not _within(words, index) else None


def _behind(words: Sequence[str], index: int, language: Language) -> bool | None:
    """The same behind a word with a full stop of its own."""
    before, small = words[index - 1], _small(words, index + (words[index] == _QUOTE), language)
    if before[0].isupper() and before.lower() in language.names.titles and not words[max(index - 2, 0)][0].isupper():
        return None
    if small and (before in language.shortened or _ACRONYM.fullmatch(before) or _INITIAL.fullmatch(before)):
        return True
    if before in language.shortened:
        return False
    opening = words[index][0].isupper() or words[index] == _QUOTE
    measured = _UNIT.fullmatch(before) and (words[max(index - 2, 0)][-1].isdigit() or words[index - 2] == "/")
    return True if opening and (measured or before in language.enders) else None


def _small(words: Sequence[str], index: int, language: Language) -> bool:
    """« La (ville) », and not « La Fontaine »: whether a sentence begins so, and no name."""
    word, after = (words[min(here, len(words) - 1)] for here in (index, index + 1))
    if not word[0].isupper() or word.lower() not in language.names.function:
        return False
    return word.lower() not in language.names.links or after[0].islower()


def _within(words: Sequence[str], index: int) -> bool:
    """Whether a word stands within a quotation."""
    for here in range(index - 1, max(index - _LONG, -1), -1):
        if words[here] in {_QUOTE, _QUOTED}:
            return words[here] == _QUOTE
    return False
