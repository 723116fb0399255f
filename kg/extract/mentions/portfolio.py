"""The charge of a minister: « Culture » after « ministre de la », « Intérieur » after « Luc Bas à l' »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.cabinets import departments, fits
from kg.extract.mentions.phrases import REACH
from kg.extract.mentions.words import past_small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Words before and behind a charge in which a government is spoken of.
_BEFORE, _BEHIND = 80, 20
# Words of the longest charge that opens a line or stands in brackets.
_LONG = 8


def portfolio(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of a minister's charge that starts at word ``index``: « Culture » after « ministre de la ».

    The word before it where the charge is that of ministers of several lands, and so no ministry.
    """
    words, names = reader.words, reader.names
    if (end := _bracketed(words, index, names) or _rubric(words, index, names)) is not None:
        return end
    before = _led_in(words, index, names)
    given = before < index - 1 and _given(words, index, before, names)
    while 0 < before < index - 1 and _origin(words[before], names) and words[before + 1].close:
        before -= 1
    while before > 0 and words[before].lower in names.delegates and words[before].close:
        before -= 1
    if words[index].lower in names.charges and index - before > 1:
        before = _over_charges(words, before, names)
    if before >= 0 and words[before].lower == names.grammar.both:
        before = _plural(reader, before)
    if words[index].lower in names.titles:  # « (les ministres de) M. Untel »
        return None
    if words[index].lower not in names.charges and (reader.known_to(index, stop) or index) > index:
        return None  # « (les ministres de) la Ligue du Nord »
    if before == index - 1 or f"{words[index - 1].lower}{words[index].lower}" in names.dignities:
        return None
    if not given and (before < 0 or not _charged(words, before, names)) and not _entrusted(words, index, before, names):
        return None
    several = words[before].lower.endswith("s")
    last = index
    while last < stop and words[last + 1].close:
        nxt = words[last + 1]
        qualifies = nxt.pos == "ADJ" and not nxt.capital and fits(words[last], nxt, reader)
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
    return index - 1 if several and _of_many(words, last + 1, names) else departments(reader, last, stop)


def _led_in(words: Sequence[Word], index: int, names: Names) -> int:
    """The word before « de la » and a charge; no « Le » opens a sentence: « … est ministre. Le (Premier) … »."""
    before = index - 1
    while before >= 0 and words[before].lower in names.links | names.at and words[before + 1].close:
        before -= 1
    opens = not words[before + 1].close and words[before + 1].lower not in names.at
    return index - 1 if opens else before


def _over_charges(words: Sequence[Word], before: int, names: Names) -> int:
    """« Ministre (du Travail, de l'Emploi et) de la Santé »: the noun of the minister, before other charges."""
    small, here = names.charges | names.links | names.of | {names.grammar.both}, before
    while here > 0 and words[here].lower in small and not words[here].opens:
        here -= 1
    return here if here < before and words[here + 1].close and _charged(words, here, names) else before


def _of_many(words: Sequence[Word], index: int, names: Names) -> bool:
    """« Les ministres des Finances du G20 », « de l'Intérieur français et allemand »: each has a ministry."""
    after = words[index : index + 4]
    if len(after) < 2 or not after[0].close:
        return False
    if after[0].lower in names.demonyms and not after[0].capital:
        return after[1].lower == names.grammar.both
    led = after[0].lower in names.of | names.links
    while led and len(after) > 1 and after[1].lower in names.links:
        after = after[1:]
    return led and len(after) > 1 and after[1].close and after[1].capital and after[1].lower not in names.charges


def _bracketed(words: Sequence[Word], index: int, names: Names) -> int | None:
    """« (Les ministres …) Untel (Santé) et Unetelle (Pétrole et Énergie) »: a charge in brackets after who bears it."""
    if words[index].gap != " (" or not index or not words[index - 1].capital:
        return None
    end = _whole(words, index, names, ")")
    return end if end is not None and _ruling(words, index, names) else None


def _rubric(words: Sequence[Word], index: int, names: Names) -> int | None:
    """« Éducation nationale : Unetelle »: a charge that opens a line, before who bears it."""
    end = _whole(words, index, names, ":") if words[index].opens and not words[index].close else None
    told = end is not None and end + 1 < len(words) and words[end + 1].capital
    return end if told and _ruling(words, index, names) else None


def _whole(words: Sequence[Word], index: int, names: Names, mark: str) -> int | None:
    """The last word of a charge that fills what ``mark`` ends."""
    if words[index].lower not in names.charges:
        return None
    small = names.charges | names.links | names.of | {names.grammar.both}
    for last in range(index, min(index + _LONG, len(words))):
        word = words[last]
        if word.lower not in small and (word.pos != "ADJ" or word.capital):
            return None
        if last + 1 == len(words) or not words[last + 1].close:
            ended = last + 1 == len(words) or words[last + 1].gap.strip().startswith(mark)
            return last if ended else None
    return None


def _ruling(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether a government is spoken of near."""
    near = words[max(index - _BEFORE, 0) : index + _BEHIND]
    return any(word.lower in names.portfolios or word.lower in names.ruling for word in near)


def _given(words: Sequence[Word], index: int, before: int, names: Names) -> bool:
    """« Untel à l'(Intérieur) », « hérite de l'(Intérieur) et Unetelle de la (Justice) », « celui de la (Culture) »."""
    after = words[min(index + 1, len(words) - 1)]
    whole = after.index > index and after.close and after.lower in names.charges  # « Affaires étrangères »
    if words[index].lower not in names.charges or not (whole or _ruling(words, index, names)):
        return False
    holder, led = words[before], words[before + 1].lower
    if (holder.opens and holder.text == "A") or (words[before + 1].opens and led in names.at):
        return True  # « À l'Agriculture, Untel remplace Unetelle »
    if before < 0:
        return False
    if holder.lower in names.entrusting or (holder.lower in names.entrusted and led in names.links | names.of):
        return True
    if not holder.capital or holder.text.isupper():
        return False
    start = next((back for back in range(before, -1, -1) if words[back].opens), 0)
    told = any(word.lower in names.entrusting for word in words[start:before])
    return told or led in names.at


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
    own = words[index].lower.removeprefix(names.grammar.former)
    return not {own, compound.removeprefix(names.grammar.former)}.isdisjoint(names.portfolios)


def _plural(reader: Reader, index: int) -> int:
    """The « ministres » that a second charge after « et » belongs to, -1 if there is none near."""
    for back in range(index, max(index - REACH // 2, 0), -1):
        if reader.words[back].lower in reader.names.portfolios:
            return back if reader.words[back].lower.endswith("s") else -1
        if not reader.words[back].close:
            break
    return -1


def _matter(reader: Reader, index: int, stop: int) -> int | None:
    """« (Le ministre de l'Égalité) des territoires », « (la Cohésion) des Territoires »: what the charge is on."""
    words, names = reader.words, reader.names
    if (more := _along(reader, index - 1, stop) or _twofold(reader, index, stop)) is not None:
        return more
    fits = index < stop and words[index].lower in names.of and words[index + 1].close
    if not fits or words[index + 1].lower not in names.charges:
        return None
    land = index + 2 <= stop and words[index + 2].close and words[index + 2].lower in names.demonyms
    bound = words[index].lower in names.plural or words[index].lower in names.grammar.contracted
    own = not words[index + 1].capital or (bound and not land)
    return index + 1 if own else None


def _along(reader: Reader, last: int, stop: int) -> int | None:
    """« (Le ministre des Relations) avec le Parlement »: the last word of whom the charge is to deal with."""
    words, names = reader.words, reader.names
    name = last + 3
    if name > stop or words[last].lower not in names.cues["with"] or words[last + 1].lower != names.grammar.along:
        return None
    return name if words[last + 2].lower in names.links and words[name].capital and words[name].close else None


def _twofold(reader: Reader, index: int, stop: int) -> int | None:
    """« (Le ministre de l'Économie sociale) et solidaire »: the last word of a charge with two adjectives."""
    words, names = reader.words, reader.names
    if index >= stop or words[index].lower != names.grammar.both or words[index - 1].capital:
        return None
    charge, pair = words[index - 2], (words[index - 1], words[index + 1])
    two = all(word.close and word.pos == "ADJ" and not word.capital and fits(charge, word, reader) for word in pair)
    return index + 1 if two else None


def _second(reader: Reader, index: int, stop: int) -> int | None:
    words, names = reader.words, reader.names
    after = past_small(words, index, stop + 1, names.links | names.at)
    joined = after <= stop and words[after].close and words[after].capital
    joined = joined and (after > index or words[after].lower in names.charges)
    return after if joined and not reader.begins(after) else None
