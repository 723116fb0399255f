"""The charges of ministers: « Culture » after « ministre de la », and all that the charge is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.phrases import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.phrases import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names


def portfolio(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of a minister's charge that starts at word ``index``: « Culture » after « ministre de la »."""
    words, names = reader.words, reader.names
    if _bracketed(words, index, names):
        return index
    before = index - 1
    while before >= 0 and words[before].lower in names.links | names.at and words[before + 1].close:
        before -= 1
    while 0 < before < index - 1 and _origin(words[before], names) and words[before + 1].close:
        before -= 1
    while before > 0 and words[before].lower in names.delegates and words[before].close:
        before -= 1
    if before >= 0 and words[before].lower == names.grammar.both:
        before = _plural(reader, before)
    if before < 0 or before == index - 1:
        return None
    if not _charged(words, before, names) and not _entrusted(words, index, before, names):
        return None
    several = words[before].lower.endswith("s")
    last = index
    while last < stop and words[last + 1].close:
        nxt = words[last + 1]
        qualifies = nxt.pos == "ADJ" and not nxt.capital and not _excluded(nxt, names)
        goes_on = words[last].capital and nxt.lower in names.charges  # « (ministre des) Anciens combattants »
        goes_on = goes_on and (reader.continues(last + 1) if nxt.capital else nxt.pos == "NOUN")
        if qualifies or goes_on:
            last += 1
        elif (more := _matter(reader, last + 1, stop)) is not None or (
            nxt.lower == names.grammar.both and not several and (more := _second(reader, last + 2, stop)) is not None
        ):
            last = more
        else:
            break
    return last


def _bracketed(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (Les ministres …) Untel (Santé) et Unetelle (Culture) »: a charge in brackets after who bears it."""
    after = words[min(index + 1, len(words) - 1)]
    alone = "(" in words[index].gap and after.gap.startswith(")") and words[index].lower in names.charges
    if not (alone and index and words[index - 1].capital):
        return False
    return any(word.lower in names.portfolios for word in words[max(index - 2 * REACH, 0) : index])


def _entrusted(words: Sequence[Word], index: int, before: int, names: Names) -> bool:
    """« (Le conseiller fédéral Untel,) chargé de la (Santé) »."""
    return words[index].lower in names.charges and words[before + 1].lower in names.delegates


def _origin(word: Word, names: Names) -> bool:
    """« (Le ministre) français (de la Culture) », « (le commissaire) européen (à la Santé) »."""
    return not word.capital and (word.lower in names.demonyms or word.pos == "ADJ")


def _charged(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether « ministre », or « secrétaire d'État » as it ends, stands at word ``index``."""
    if (
        index + 1 < len(words)
        and words[index + 1].lower in names.at
        and f"{words[index].lower}-{names.grammar.to}" in names.portfolios
    ):
        return True
    compound = "{}-{}{}".format(*(word.lower for word in words[index - 2 : index + 1])) if index > 1 else ""
    return not {words[index].lower, compound}.isdisjoint(names.portfolios)


def _plural(reader: Reader, index: int) -> int:
    """The « ministres » that a second charge after « et » belongs to, -1 if there is none near."""
    for back in range(index, max(index - REACH // 2, 0), -1):
        if reader.words[back].lower in reader.names.portfolios:
            return back if reader.words[back].lower.endswith("s") else -1
        if not reader.words[back].close:
            break
    return -1


def _excluded(word: Word, names: Names) -> bool:
    people = word.lower in names.demonyms and word.lower not in names.charges
    return people or word.lower in names.function


def _matter(reader: Reader, index: int, stop: int) -> int | None:
    """« (Le ministre de l'Égalité) des territoires », « (la Protection) des consommateurs »: what the charge is on."""
    words, names = reader.words, reader.names
    fits = index < stop and words[index].lower in names.of and words[index + 1].close and not words[index + 1].capital
    return index + 1 if fits and words[index + 1].lower in names.charges else None


def _second(reader: Reader, index: int, stop: int) -> int | None:
    words, names = reader.words, reader.names
    after = index
    while after <= stop and words[after].lower in names.links | names.at and words[after].close:
        after += 1
    joined = after <= stop and words[after].close and words[after].capital
    joined = joined and (after > index or words[after].lower in names.charges)
    return after if joined and not reader.begins(after) else None
