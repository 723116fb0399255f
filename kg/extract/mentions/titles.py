"""Names in quotation marks: « Untel et fils » after « la société », « Tel film » after « le film »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.mentions.spans import Candidate
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

# Words of the longest name in quotation marks; longer ones are speech.
LONGEST = 9

_TITLED = frozenset({Kind.ORGANIZATION, Kind.WORK, Kind.PRODUCT, Kind.EVENT, Kind.LAW})
_OPENS = re.compile(r"^ ?[«“\"'‘]+ ?$")
_CLOSES = re.compile(r"^ ?[»”\"'’]")


def quoted(words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """The names in quotation marks that a noun before them announces."""
    for word in words[1:]:
        if not _OPENS.match(word.gap) or not (word.capital or word.text[0].isdigit()):
            continue
        kind = _announced(words, word.index - 1, language)
        last = _last(words, word.index) if kind else None
        if kind and last is not None:
            yield Candidate(word.index, last, kind, sure=True)


def _last(words: Sequence[Word], first: int) -> int | None:
    """The last word before the closing mark, if that is near and no sentence ends between."""
    for index in range(first + 1, min(first + LONGEST + 1, len(words))):
        gap = words[index].gap
        if _CLOSES.match(gap):
            return index - 1
        if not re.fullmatch(r"|[ ,'’:-]+", gap):
            return None
    return None


def _announced(words: Sequence[Word], index: int, language: Language) -> Kind | None:
    """What the noun that ends at ``index`` announces, past adjectives and « intitulé »."""
    for back in range(index, max(index - 3, -1), -1):
        word = words[back]
        for head in language.names.heads.get(word.lower, ()):
            if len(head.words) == 1 and head.kind in _TITLED:
                return head.kind
        for noun in language.people.nouns.get(word.lower, ()):
            if noun.kind in _TITLED:
                return noun.kind
        if word.lower not in language.names.called and word.pos != "ADJ":
            return None
        if not word.close:
            return None
    return None
