"""Titles without marks in a text about books, films or music: « La Part du feu de l'Italien Untel Untelli »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.known import Candidate
from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.spans import Scanner
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# A text with one word of the arts in so many is about them: there what somebody is the author of is a work.
ARTS = 60
# Words of the longest title without marks.
LONGEST = 9
# Words before a title among which its prize is told: « le prix du jury pour Untel ».
NEAR = 14
# Small words from a title to its author: « de l'Italien (Untel) ».
_BETWEEN = 4

_TOLD = frozenset({"VERB", "AUX", "PRON"})
_JOINTS = frozenset({"ADP", "CCONJ"})
_COMMON = frozenset({"NOUN", "ADJ"})
_OPENING = frozenset('«“"')
_ENDS = frozenset({",", ".", ";", "(", ""})


def artistic(words: Sequence[Word], names: Names) -> bool:
    """Whether a text is about books, films, music or the stage."""
    return len([word for word in words if word.lower in names.arts]) * ARTS >= len(words)


def authored(scanner: Scanner) -> Iterator[Candidate]:
    """The titles that an author, or their own article in capitals, tells in a text about the arts."""
    if not artistic(scanner.words, scanner.names):
        return
    found = list(_told(scanner))
    yield from found
    sizes = {scanner.string(work.first, work.last): work.last - work.first for work in found if work.last > work.first}
    taken = {index for work in found for index in range(work.first, work.last + 1)}
    for word in scanner.words:
        for text, size in sizes.items() if word.capital and word.index not in taken else ():
            last = word.index + size
            if last < len(scanner.words) and scanner.string(word.index, last) == text:
                yield Candidate(word.index, last, Kind.WORK, sure=True)


def _told(scanner: Scanner) -> Iterator[Candidate]:
    """Those whose author or prize is said, and those with an article of their own."""
    words = scanner.words
    done = 0
    for word in words[:-2]:
        if word.index < done or not word.capital or word.loud:
            continue
        last = _marked(scanner, word.index) if word.gap.rstrip()[-1:] in _OPENING else _titled(scanner, word.index)
        if last is None:
            continue
        yield Candidate(word.index, last, Kind.WORK, sure=True)
        done = last + 1
        if (again := _original(words, done)) is not None:
            yield Candidate(done, again, Kind.WORK, sure=True)
            done = again + 1


def _titled(scanner: Scanner, index: int) -> int | None:
    """The last word of the title without marks at word ``index``, if there is one."""
    words, names = scanner.words, scanner.names
    word, before = words[index], words[max(index - 1, 0)]
    if word.opens:
        return _heading(scanner, index)
    if word.gap.strip() not in {"", ","} or (word.close and _led(words, index, names)):
        return None
    articled = word.lower in names.links
    for last in range(index, min(index + LONGEST, len(words) - 2)):
        if last > index and (not words[last].close or (words[last].pos in _TOLD and not words[last].capital)):
            break
        joined = last > index + 1 and words[last].gap == ""
        if joined and words[last].pos == words[last - 1].pos == "ADP":  # « d'après »
            return last - 2 if articled and not named(scanner, index, last - 2) else None
        if _signed(scanner, last) and not named(scanner, index, last):
            return last
    if before.lower not in names.winning or not word.close:
        return None
    if articled and any(after.close for after in words[index + 1 : index + 2]):
        return _articled(scanner, index)
    return _crowned(scanner, index)


def _heading(scanner: Scanner, index: int) -> int | None:
    """« Le Sermon sur la chute, de Untel Untelli, »: an article, and a common noun with a capital of its own."""
    words, names = scanner.words, scanner.names
    noun = words[index + 1]
    if words[index].lower not in names.links or not noun.capital or not noun.close or not _common(scanner, noun):
        return None
    if any(head.kind is not Kind.WORK for head in names.heads.get(noun.lower, ())):
        return None
    for last in range(index + 1, min(index + LONGEST, len(words) - 2)):
        if not words[last].close or words[last].pos in _TOLD:
            return None
        if words[last + 1].gap == ", " and _signed(scanner, last) and not named(scanner, index, last):
            return last
    return None


def _marked(scanner: Scanner, index: int) -> int | None:
    """« “Amour” de Untel Unetelle »: one word in quotation marks, which may be no title elsewhere."""
    word = scanner.words[index]
    return index if word.closed and _signed(scanner, index) and word.text not in scanner.nature.known else None


def _led(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether an article, « de » or another name stands before word ``index``, which a title has none of."""
    before = words[index - 1]
    if before.lower in names.of:
        return not (index > 1 and words[index - 2].lower in names.writers)
    return before.capital or before.lower in names.articles or before.lower in names.ranking or before.pos == "DET"


def _signed(scanner: Scanner, last: int) -> bool:
    """Whether « de » and somebody follow word ``last``, told by first name, with or without « l'Italien »."""
    words, names = scanner.words, scanner.names
    if last + 2 >= len(words):
        return False
    if words[last].lower in names.lives:
        return False
    link = words[_beyond(words, last + 1)]
    if link.lower not in names.of or link.gap.strip(' )»”"') not in {"", ","}:
        return False
    for at in range(link.index + 1, min(link.index + 1 + _BETWEEN, len(words) - 1)):
        word = words[at]
        if not word.close:
            return False
        after = words[at + 1]
        if scanner.begins(at) or (word.capital and word.label == "PER" and after.capital and after.close):
            return word.text not in scanner.nature.known
        native = word.lower in names.demonyms or word.lower in names.joining
        if not native and word.lower not in names.articles and word.pos != "DET":
            return False
    return False


def _beyond(words: Sequence[Word], index: int) -> int:
    """Past the bracket that opens at word ``index``, if one does: its word after."""
    if words[index].gap != " (":
        return index
    inside = range(index + 1, min(index + LONGEST, len(words)))
    return next((at for at in inside if words[at].gap.startswith(")")), index)


def _crowned(scanner: Scanner, index: int) -> int | None:
    """« (Le prix a couronné Untel pour) Peste et Fièvre »: all up to the next mark, where a prize is told before."""
    words, names = scanner.words, scanner.names
    near = words[max(index - NEAR, 0) : index - 1]
    if words[index - 1].lower not in names.aiming or not any(word.lower in names.prizes for word in near):
        return None
    if scanner.begins(index) or scanner.known_to(index, len(words) - 1) is not None or scanner.is_place(index, index):
        return None
    if words[index].label == "PER" and words[index + 1].capital:
        return None
    last = index
    while last + 1 < len(words) and words[last + 1].close and last < index + LONGEST:
        if words[last + 1].pos in _TOLD:
            return None
        last += 1
    ends = last + 1 == len(words) or words[last + 1].gap.strip()[:1] in _ENDS
    return last if ends and last < index + LONGEST else None


def named(scanner: Scanner, index: int, last: int) -> bool:
    """Whether the words are a name of another kind: known, of somebody, or opened by the noun of a body or event."""
    words, names = scanner.words, scanner.names
    text = scanner.string(index, last)
    if text in scanner.nature.known or (last == index and words[index].lower in names.demonyms):
        return True
    if scanner.begins(index) and last > index:
        return True
    if words[index].text in scanner.nature.forenames and words[index].label == "PER":  # « par (Denys) de La Tour »
        return True
    heads = names.heads.get(words[index].lower, ())
    if any(head.rule is not Rule.ANNOUNCES and head.kind in {Kind.ORGANIZATION, Kind.PLACE} for head in heads):
        return True
    at = words[index - 1].lower in names.at and words[index].close
    closed = any(word.closed for word in words[index + 1 : index + 2])
    return at and last == index and scanner.is_place(index, last) and not closed


def _articled(scanner: Scanner, index: int) -> int | None:
    """« (Primé pour) Le Ruban gris »: a capital article inside a sentence, and a common noun with its own."""
    words = scanner.words
    noun = words[index + 1]
    if not noun.capital or not _common(scanner, noun) or scanner.known_to(index, index + LONGEST) is not None:
        return None
    last = index + 1
    while last + 1 < len(words) and words[last + 1].close and last < index + LONGEST:
        after = last + 1
        noun_behind = any(word.close and word.pos in _COMMON for word in words[after + 1 : after + 2])
        named = words[last].pos == "NOUN" and any(word.close and word.capital for word in words[after + 1 : after + 2])
        if words[after].lower in scanner.names.of and (noun_behind or (named and last > index + 1)):
            last = after + 1
        elif (theme := _themed(words, after)) is not None:
            last = theme
        elif words[after].pos in _JOINTS:
            break
        elif words[after].pos == "ADJ" or words[after].capital or words[after].label == noun.label != "":
            last = after
        else:
            break
    return None if scanner.is_place(index, last) else last


def _common(scanner: Scanner, word: Word) -> bool:
    """Whether a word with a capital is a common noun, which the model may take for a name that no table has."""
    tables = scanner.nature.known, scanner.nature.places, scanner.nature.forenames
    strange = word.label == "MISC" and not any(word.text in table for table in tables)
    return word.pos in _COMMON or (strange and word.text[1:].islower())


def _themed(words: Sequence[Word], index: int) -> int | None:
    """« (Le Sermon) sur la chute »: a preposition, an article and a common noun, which « de » may go on from."""
    inside = words[index : index + 3]
    shape = [word.pos for word in inside] == ["ADP", "DET", "NOUN"]
    return index + 2 if shape and all(word.close and not word.capital for word in inside) else None


def _original(words: Sequence[Word], index: int) -> int | None:
    """The last word of the title in its own language, in brackets right after: « Amour (Love) »."""
    if index >= len(words) or words[index].gap != " (" or not words[index].capital:
        return None
    last = index
    while last + 1 < len(words) and words[last + 1].close and last < index + LONGEST:
        last += 1
    closes = last + 1 < len(words) and words[last + 1].gap.startswith(")")
    return last if closes and last > index else None
