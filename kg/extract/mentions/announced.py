"""What the noun of several tells of the names in a row behind it: « trois entreprises : Untelia, Telsys et Orval »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Names
    from kg.lang.people import Noun
    from kg.terms import Kind

# Words before the row among which the noun stands.
REACH = 12
_APART = frozenset({",", "(", ":", "–", "—", "-"})


def announced(words: Sequence[Word], first: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """The kind of the names that begin at word ``first``, by the nearest noun of several before the mark.

    « dont (Untelia) et … », « trois jeunes pousses, (Untelia) et … », « trois communes ont voté : (Tel), … ».
    """
    mark = first
    while mark > 0 and words[mark].close and words[mark - 1].lower in names.cues["among"]:
        mark -= 1
    if mark < 1 or words[mark].gap.strip() not in _APART:
        return None
    loose = mark < first or ":" in words[mark].gap
    for here in range(mark - 1, max(mark - 1 - REACH, -1), -1):
        word = words[here]
        if kind := _several(words, here, names, nouns):
            return kind
        if (
            word.opens
            or not (word.close or loose)
            or not (loose or word.pos == "ADJ" or _completes(words, here, names))
        ):
            return None
        if word.capital or (word.pos in VERBS and not loose):
            return None
    return None


def _completes(words: Sequence[Word], here: int, names: Names) -> bool:
    """« les pôles de compétitivité (Untelia, Telsys) »: what the noun of several is completed by, or its « de »."""
    led = words[here - 1].lower in names.of and here > 1 and words[here].pos == "NOUN"
    return led or (words[here].lower in names.of and words[here + 1].pos == "NOUN")


def _several(words: Sequence[Word], here: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """What a noun in the plural tells each of those to be, if nothing else."""
    word, before = words[here], words[max(here - 1, 0)]
    plural = word.lower.endswith(names.grammar.plurals)
    counted = before.pos == "NUM" or (before.pos == "DET" and before.lower.endswith(names.grammar.plurals))
    if word.capital or not (plural or counted):  # « trois start-up »
        return None
    one = "-".join([part[:-1] if part.endswith(names.grammar.plurals) else part for part in word.lower.split("-")])
    told = {noun.kind for noun in nouns.get(word.lower) or nouns.get(one, ())}
    return told.pop() if len(told) == 1 else None
