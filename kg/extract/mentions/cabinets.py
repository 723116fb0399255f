"""Charges in a row, as ministries have them: « (le ministère de l'Écologie), du Logement et de l'Énergie »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.words import past_small
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word


def departments(reader: Reader, end: int, stop: int) -> int:
    """« (Le ministère de l'Écologie), du Logement et de l'Énergie »: the last one."""
    words, last = reader.words, end
    while last < stop and words[last + 1].gap == ", " and (step := _department(reader, last + 1, stop)) is not None:
        last = step
    if last == end or last + 1 >= stop or words[last + 1].lower != reader.names.grammar.both:
        return end
    step = _department(reader, last + 2, stop) if words[last + 1].close and words[last + 2].close else None
    return end if step is None else step


def _department(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of a charge led in by « de », its adjectives with it."""
    words, names = reader.words, reader.names
    noun = past_small(words, index + 1, stop + 1, names.links) if words[index].lower in names.of else stop + 1
    if noun > stop or not words[noun].close or not (words[noun].capital or words[noun].lower in names.charges):
        return None
    last = noun
    while last < stop and words[last + 1].close:
        after = words[last + 1]
        if not (after.lower in names.charges or (after.pos == "ADJ" and fits(words[last], after, reader))):
            break
        last += 1
    return last


def fits(charge: Word, word: Word, reader: Reader) -> bool:
    """Whether an adjective may be of a charge, not of the minister: neither « socialiste » nor « démissionnaire ».

    Nor « britannique », unless the charge is none without it: « (ministre des) Affaires africaines ».
    """
    names, lower = reader.names, word.lower
    if lower in names.charges or (charge.lower in names.partial and lower in names.demonyms):
        return True
    people = {noun.kind for noun in reader.nouns.get(lower, ())} == {Kind.PERSON}
    return not people and not any(lower in words for words in (names.demonyms, names.function, names.serving))
