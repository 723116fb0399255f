"""The complement of a noun that opens a name: « ministère de la Santé », « lycée Untel », « parti de la Liberté »."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kg.lang.names import Rule
from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.names import Head, Names

# Words of the longest phrase that a noun opens.
REACH = 14

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


class Reader(Protocol):
    """What a phrase asks of the text around it; an answer is the last word of what starts at a word, if anything."""

    words: Sequence[Word]
    names: Names

    def continues(self, index: int) -> bool:
        """Whether the word goes on a name by itself."""

    def begins(self, index: int) -> bool:
        """Whether a person's full name begins here."""

    def known_to(self, index: int, stop: int) -> int | None:
        """A known name."""

    def phrase_to(self, index: int, stop: int) -> int | None:
        """A name that a noun opens."""

    def run_to(self, index: int, stop: int) -> int:
        """A run of capitals."""

    def is_place(self, first: int, last: int) -> bool:
        """Whether the gazetteer has these words."""


class Phrase:
    """Reads one complement; ``named`` and ``local`` tell whether a name or an adjective of place was in it."""

    def __init__(self, reader: Reader, head: Head, *, upper: bool) -> None:
        self.reader = reader
        self.words = reader.words
        self.names = reader.names
        self.head = head
        self.upper = upper
        self.loose = upper or head.kind in {Kind.ORGANIZATION, Kind.EVENT}
        self.named = self.local = self.qualified = False

    def end(self, last: int, stop: int) -> int:
        """The last word of the complement after word ``last``, ``last`` itself if there is none."""
        end, index = last, last + 1
        while index <= min(stop, last + REACH) and self.words[index].close and not self.words[index].loud:
            first = end == last
            step = self._year(index) if first else None
            if step is None:
                step = self._adjective(index)
                self.qualified = self.qualified or step is not None
            if step is None:
                step = self._juxtaposed(index, stop)
            if step is None:
                step = self._prepositional(index, stop, first=first)
            if step is None:
                break
            inside = self.words[index : step + 1]
            self.named = self.named or any(map(self._proper, inside))
            self.local = self.local or any(w.lower in self.names.demonyms for w in inside)
            end, index = step, step + 1
        return end

    def _proper(self, word: Word) -> bool:
        concept = self.names.known.get(word.text) is Kind.CONCEPT
        return (
            word.capital
            and word.lower not in self.names.capitals
            and (not concept or self.head.words[0] in self.names.joint)
        )

    def _year(self, index: int) -> int | None:
        """« L'édition 2010 de … »."""
        dated = self.head.kind is Kind.EVENT and self.names.year.fullmatch(self.words[index].text)
        return index if dated else None

    def _adjective(self, index: int) -> int | None:
        word = self.words[index]
        if word.capital or self.named:
            return None
        if word.lower in self.names.demonyms:
            return index
        return index if word.pos == "ADJ" and word.lower not in self.names.function else None

    def _juxtaposed(self, index: int, stop: int) -> int | None:
        if not self.reader.continues(index) or (self.named and not self.upper):
            return None
        if self.head.rule is Rule.NAMED and (not self.upper or self.reader.begins(index)):
            return None
        if self.qualified and self.reader.begins(index):
            return None
        known = self.reader.known_to(index, stop)
        return known if known is not None and known > index else self.reader.run_to(index, stop)

    def _prepositional(self, index: int, stop: int, *, first: bool) -> int | None:
        """After « de », « des », « pour »…, the noun that follows with its article, if it is there."""
        word, names = self.words[index], self.names
        joins = word.lower == "et" and not first and (not self.named or self.head.words[0] in names.joint)
        aimed = word.lower in names.toward and self.head.kind is not Kind.EVENT
        toward = self.upper and (aimed or (self.head.kind is Kind.LAW and word.lower == "sur"))
        at = word.lower in names.at and (self.head.words[0] in names.posted)
        of = word.lower in names.of and (self.upper or not self.named)
        if not (joins or toward or at or of):
            return None
        after = index + 1
        if joins and not (after <= stop and self.words[after].lower in names.links):
            return None
        while after <= min(stop, index + 3) and self.words[after].lower in names.links and self.words[after].close:
            after += 1
        if toward and after <= stop and self.words[after].lower in names.some:
            after += 1
        if after > stop or not self.words[after].close or (of and not first and self._parent(after)):
            return None
        return self._noun(after, stop, at=at)

    def _parent(self, index: int) -> bool:
        """« (le Comité des droits de l'enfant) de l'ONU »: the initials of the body that the named one belongs to."""
        word = self.words[index]
        return word.text.isupper() and self.names.known.get(word.text) is Kind.ORGANIZATION

    def _noun(self, index: int, stop: int, *, at: bool) -> int | None:
        noun, names = self.words[index], self.names
        if noun.capital:
            if noun.lower in names.capitals or noun.opens or (at and not self.reader.is_place(index, index)):
                return None
            if self.head.kind is Kind.PLACE and self.reader.begins(index):
                return None
            found = self.reader.known_to(index, stop)
            found = self.reader.phrase_to(index, stop) if found is None else found
            return self.reader.run_to(index, stop) if found is None else found
        if at:
            return None
        lower = self.loose and noun.pos in _NOMINAL and noun.lower not in names.temporal | names.capitals
        return index if lower and (self.upper or noun.lower not in names.heads) else None


def held(reader: Reader, last: int, stop: int) -> int | None:
    """The last word of « (colloque) organisé fin mars par Untel »: an event known by who holds it."""
    words, names = reader.words, reader.names
    if last >= stop or words[last + 1].lower not in names.held:
        return None
    for index in range(last + 2, min(last + REACH // 2, stop)):
        if not words[index].close:
            return None
        if words[index].lower == "par":
            name = index + 1 + (words[index + 1].lower in names.links)
            if name > stop or not words[name].capital:
                return None
            found = reader.phrase_to(name, stop)
            return reader.run_to(name, stop) if found is None else found
    return None


def portfolio(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of a minister's charge that starts at word ``index``: « Culture » after « ministre de la »."""
    words, names = reader.words, reader.names
    before = index - 1
    while before >= 0 and words[before].lower in names.links and words[before + 1].close:
        before -= 1
    if before >= 0 and words[before].lower == "et":
        before = _plural(reader, before)
    if before < 0 or before == index - 1 or words[before].lower not in names.portfolios:
        return None
    several = words[before].lower.endswith("s")
    last = index
    while last < stop and words[last + 1].close:
        nxt = words[last + 1]
        qualifies = nxt.pos == "ADJ" and not nxt.capital and not _excluded(nxt, names)
        goes_on = nxt.capital and words[last].capital and reader.continues(last + 1) and not reader.begins(last + 1)
        if qualifies or goes_on:
            last += 1
        elif nxt.lower == "et" and not several and (more := _second(reader, last + 2, stop)) is not None:
            last = more
        else:
            break
    return last


def _plural(reader: Reader, index: int) -> int:
    """The « ministres » that a second charge after « et » belongs to, -1 if there is none near."""
    for back in range(index, max(index - REACH // 2, 0), -1):
        if reader.words[back].lower in reader.names.portfolios:
            return back if reader.words[back].lower.endswith("s") else -1
        if not reader.words[back].close:
            break
    return -1


def _excluded(word: Word, names: Names) -> bool:
    return word.lower in names.demonyms or word.lower in names.function


def _second(reader: Reader, index: int, stop: int) -> int | None:
    words, names = reader.words, reader.names
    after = index
    while after <= stop and words[after].lower in names.links and words[after].close:
        after += 1
    joined = index < after <= stop and words[after].close and words[after].capital
    return after if joined and not reader.begins(after) else None
