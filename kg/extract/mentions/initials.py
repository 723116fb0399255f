"""The initials of a body in brackets after its name, which tell where that ends."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words of the longest name that may stand before its initials in brackets.
SPELT = 14
# Words before its initials that a name in capitals may have whatever they are.
LENIENT = 13
# Letters of the shortest initials that are read as such.
SHORTEST = 2
_TOLD = frozenset({"VERB", "AUX", "PRON"})
# Whom no name of a body has inside: « le Grand Prix du Brésil devant Mika Koski (Lotus) ».
_SOMEBODY = "PER"


def spelt(words: Sequence[Word], names: Names, span: tuple[int, int], *, sure: bool) -> int | None:
    """The last word of the name from ``span`` on whose initials stand in brackets right after it.

    « Comité international olympique (CIO) » by its letters; if ``sure`` that words of ``span`` open the name of a body
    in capitals, any initials do (« Force internationale d'assistance (Isaf) »).
    """
    first, last = span
    for index in range(first + 1, min(first + SPELT, len(words) - 1)):
        word = words[index]
        if "(" in word.gap:
            closes = index + 1 < len(words) and ")" in words[index + 1].gap[:1]
            if word.gap != " (" or not closes or index <= last + 1 or not word.capital or word.text in names.places:
                return None
            inside = words[first:index]
            if not words[first].capital and _further(word.text, inside, names):
                return None
            lenient = sure and len(inside) <= LENIENT and not any(w.pos in _TOLD for w in inside)
            beyond = words[last + 1 : index]
            lenient = lenient and not (_two(beyond, names) or any(w.label == _SOMEBODY for w in beyond))
            lenient = lenient and not _further(word.text, inside, names)
            return index - 1 if _spells(word.text, inside, names) or lenient else None
        if not word.close or (index > last and word.pos in {"AUX", "PRON"}):
            return None
    return None


def _further(initials: str, inside: Sequence[Word], names: Names) -> bool:
    """« la police près du Parti malien du peuple (PMP) »: what the initials spell begins at a capital further on."""
    starts = (number for number, word in enumerate(inside) if number and word.capital)
    return any(_spells(initials, inside[number:], names) for number in starts)


def _two(after: Sequence[Word], names: Names) -> bool:
    """« (la Sûreté de Tel) et l'Unité (UAC) »: another body stands between a name and the initials."""
    if not after or after[0].lower != names.grammar.both:
        return False
    rest = [word for word in after[1:] if word.lower not in names.links]
    return bool(rest) and rest[0].capital and rest[0].lower in names.heads


def _spells(initials: str, inside: Sequence[Word], names: Names) -> bool:
    """Whether the capitals of ``initials`` are first letters of the words, in order, the first one of the first."""
    initials = initials.partition("-")[0]  # « Forces démocratiques unifiées (FDU-Untel) »
    letters = [plain(letter) for letter in initials]
    firsts = [plain(word.text[0]) for word in inside if word.lower not in names.links]
    if len(letters) < SHORTEST or not firsts or letters[0] != firsts[0]:
        return False
    rest = iter(firsts)
    met = sum(any(first == letter for first in rest) for letter in letters)
    return initials.isupper() and met == len(letters)


def plain(letter: str) -> str:
    """A letter without its accent, in lower case."""
    return unicodedata.normalize("NFD", letter)[0].lower()
