"""The two ends of a line, which are no name: « la ligne Lyon-Nevers », « un TER sur l'axe Pau-Dax »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words from the noun to the last line of a row: « les lignes Lyon-Nevers, Pau-Dax et Agen-Auch ».
REACH = 8
_ENDS = 2
# Words for lines, trains and stops in a text in which « T8 » is one.
_SERVED = 2
_NUMBER = re.compile(r"[BCLT]\d{1,2}\+?")


def lines(words: Sequence[Word], names: Names) -> frozenset[int]:
    """The words of the ends of lines, an article of the first one's own (« Le Mans-Tours ») included.

    So are the numbers of lines (« le T8 ») where lines are told of.
    """
    served = [word for word in words if word.lower in names.cues["routed"]]
    found: set[int] = set()
    if len(served) >= _SERVED:
        found = {word.index for word in words if _NUMBER.fullmatch(word.text) and word.text not in names.known}
    for word in words[1:]:
        if "-" not in word.text or not word.capital or word.text in names.known or word.text in names.places:
            continue
        own = word.close and words[word.index - 1].capital and words[word.index - 1].lower in names.articles
        first = word.index - own
        if _towns(word.text, words[first].text if own else "", names) and _led(words, first, names):
            found |= set(range(first, word.index + 1))
    return frozenset(found)


def _towns(text: str, article: str, names: Names) -> bool:
    parts = text.split("-")
    parts[0] = f"{article} {parts[0]}" if article else parts[0]
    return len(parts) >= _ENDS and all(part in names.places for part in parts)


def _led(words: Sequence[Word], first: int, names: Names) -> bool:
    """Whether a noun of lines stands before, with none but names and small words between."""
    for word in reversed(words[max(first - REACH, 0) : first]):
        if word.lower in names.cues["routed"]:
            return True
        joins = word.capital or word.lower in names.joining or word.lower in names.links or word.pos == "NUM"
        if not joins or word.opens:
            return False
    return False
