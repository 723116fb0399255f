"""Latin names of living things: « Canis lupus », « (Vespa velutina) », of which only the first word has a capital.

They name no body, place or thing: a topic, at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.known import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# What stands before and behind a name that is set apart.
_APART = frozenset({"(", ","})
_PARTING = frozenset("),.")
# What no second word of one is.
_SMALL = frozenset({"ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ"})


def species(words: Sequence[Word], names: Names) -> Iterator[Candidate]:
    """The names of a genus and a species: by an ending that only Latin has, or set apart behind what they tell of.

    « Le frelon asiatique (Vespa velutina) », « le loup, Canis lupus, »; not « (Cuba aussi) », « Renault lança ».
    """
    for word in words[:-1]:
        after = words[word.index + 1]
        shaped = word.capital and not word.initials and after.close and names.latinate.fullmatch(after.text)
        if not shaped or after.pos in _SMALL or after.lower in names.function or word.lower in names.links:
            continue
        if names.latin.fullmatch(after.text) or (names.genus.fullmatch(word.text) and _apart(words, word, names)):
            yield Candidate(word.index, after.index, Kind.CONCEPT, sure=True)


def _apart(words: Sequence[Word], word: Word, names: Names) -> bool:
    """Whether two words fill brackets, or stand between commas, behind a noun or its adjective."""
    before, last = words[max(word.index - 1, 0)], word.index + 1
    behind = words[last + 1].gap[:1] if last + 1 < len(words) else ")"
    led = not before.capital and (before.pos in {"NOUN", "ADJ"} or before.lower in names.demonyms)
    return led and word.gap.strip() in _APART and behind in _PARTING
