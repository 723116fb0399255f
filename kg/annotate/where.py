"""Where the words of a text stand, looked up once for all who ask for some of them."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.model import Text


def standing(text: Text) -> Mapping[str, list[int]]:
    """The tokens at which each word stands, in lower case."""
    found = text.notes.get(standing)
    if not isinstance(found, defaultdict):
        found = text.notes[standing] = defaultdict[str, list[int]](list)
        for index, word in enumerate(text.lowered):
            found[word].append(index)
    return found


def where(text: Text, words: AbstractSet[str]) -> list[int]:
    """The tokens that are one of ``words`` in lower case, in order."""
    found = standing(text)
    few, many = (words, found) if len(words) < len(found) else (found, words)
    some = [found[word] for word in few if word in many]
    return sorted(chain.from_iterable(some)) if some else []


def written(words: Sequence[str]) -> str:
    """Tokens as the lexicon writes them: « dit-on », « qu'il »."""
    return " ".join(words).replace("' ", "'").replace(" -", "-")
