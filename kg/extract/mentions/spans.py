"""Where names are: known names, phrases that a noun opens, runs of capitals. What they name is said elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.mentions.begun import may_begin
from kg.extract.mentions.heads import opened
from kg.extract.mentions.houses import house, league
from kg.extract.mentions.known import Candidate, known_at, known_to
from kg.extract.mentions.mottos import motto
from kg.extract.mentions.nature import Nature
from kg.extract.mentions.nested import ending, inside
from kg.extract.mentions.occasions import hosting
from kg.extract.mentions.portfolio import portfolio
from kg.extract.mentions.runs import run_to
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language


class Scanner:
    """Finds the candidates in the words of one text; a name ends before what else ``starts``."""

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        self.words, self.names, self.nouns = words, language.names, language.people.nouns
        self.polite = language.people.titles.keys()
        self.firms = language.people.homelands.keys()
        self.nature = nature = Nature(words, language)
        self.ruling, self.common, self.leaders = nature.ruling, nature.common, nature.leaders
        self.starts: frozenset[int] = frozenset()
        """The words with which titles begin."""
        self.taken: frozenset[int] = frozenset()
        """The words of these, and others that are of no name."""
        self.spelt: set[str] = set()
        """The names of bodies whose initials have told where they end, in small letters."""

    def candidates(self) -> Iterator[Candidate]:
        """The candidates, left to right; one inside another comes after it."""
        reached, stop = 0, len(self.words) - 1
        for word in filter(self._opens, self.words):
            if word.index < reached or (found := self.at(word.index, stop)) is None:
                continue
            yield found
            if found.open or hosting(self.words, found, self.names):
                yield from inside(self, found)
            else:
                yield from ending(self, found)
            reached = found.last + 1

    def at(self, index: int, stop: int) -> Candidate | None:
        """The best candidate that starts at word ``index``, not past word ``stop``."""
        word = self.words[index]
        if not word.capital and word.text not in self.nature.opening:
            return None
        if word.loud:
            return known_at(self.nature, index, stop) if word.initials and word.text in self.nature.known else None
        if word.opens and word.lower in self.names.fronting and self.nature.joined(index):
            return None
        if index and word.close and word.initials and self.words[index - 1].lower in self.names.sums:
            return None
        if self.nature.statuette(index) and (self.known_to(index, stop) or index) == index:
            return None
        if index < stop and word.text in self.nature.ranked and self.words[index + 1].close:
            return self._nth(index, stop)
        charged = word.lower in self.names.charges
        if word.capital and (charged or not self._own(index)) and (end := portfolio(self, index, stop)) is not None:
            return Candidate(index, end, Kind.ORGANIZATION, sure=True) if end >= index else None
        if (last := house(self, index, stop)) is not None:
            land = word.lower in self.names.divisions
            return Candidate(index, last, Kind.ORGANIZATION, sure=True, open=land)
        if (last := league(self, index, stop)) is not None:
            return Candidate(index, last, Kind.ORGANIZATION, sure=True)
        if self._sharing(index, stop):
            return Candidate(index, index, Kind.PERSON, sure=True)
        known, phrase = known_at(self.nature, index, stop), opened(self, index, stop)
        if known and known.kind is Kind.EVENT:
            known = replace(known, last=self._edition(known.last, stop))
        run = self._run(index, stop) if word.capital and may_begin(self.nature, index) else None
        called = self._motto(index, stop) if word.capital and index and word.close else None
        options = [candidate for candidate in (known, phrase, run, called) if candidate]
        if len(options) < 2:
            return options[0] if options else None
        if known and known.sure and all(map(self._only_demonyms, ((known, other) for other in options))):
            return known
        return max(options, key=lambda c: (c.last, c.sure, c.kind is not None))

    def _run(self, index: int, stop: int) -> Candidate | None:
        """The capitals in a row at word ``index``, if they are more than an article: « Les (dix Rameurs) »."""
        last = run_to(self, index, stop)
        return None if last == index and self.words[index].lower in self.names.articles else Candidate(index, last)

    def _sharing(self, index: int, stop: int) -> bool:
        """« Jean (et Marie Untel) »: a first name whose surname stands after the next first name."""
        link = index + 1
        kin = index > 0 and self.words[index].close and self.words[index - 1].lower in self.names.kin
        given = kin or self.words[index].text in self.nature.forenames
        if link >= stop or not given or not self.words[index].capital or not self.words[link].close:
            return False
        return self.words[link].lower in self.names.joining and self.words[link + 1].close and self.begins(link + 1)

    def _motto(self, index: int, stop: int) -> Candidate | None:
        """« (L'association) Place aux piétons »: a phrase with one capital that a noun announces."""
        word = self.words[index]
        if word.lower in self.names.capitals or word.text in self.nature.known or self._own(index):
            return None
        last = motto(self, index, stop)
        return Candidate(index, last, Kind.ORGANIZATION, sure=True) if last else None

    def _nth(self, index: int, stop: int) -> Candidate | None:
        """« 42e festival de … »: an event with its number in a row."""
        found = self.at(index + 1, stop)
        return replace(found, first=index) if found and found.kind is Kind.EVENT else None

    def _own(self, index: int) -> bool:
        """Whether the word names something by itself: a person or a place."""
        return self.begins(index) or self.words[index].text in self.nature.places or self.words[index].initials

    def _only_demonyms(self, pair: tuple[Candidate, Candidate]) -> bool:
        known, other = pair
        return all(w.lower in self.nature.demonyms for w in self.words[known.last + 1 : other.last + 1])

    def _edition(self, last: int, stop: int) -> int:
        """Over the year or town of an event: « Jeux olympiques de 2012 »."""
        after = last + 1
        if after < stop and self.words[after].close and self.words[after].lower == self.names.grammar.of:
            after += 1
        if after > stop or not self.words[after].close:
            return last
        year = self.names.year.fullmatch(self.words[after].text) is not None
        town = after == last + 2 and self.words[after].capital and self.is_place(after, after)
        return after if year or town else last

    def _opens(self, word: Word) -> bool:
        """Whether a name may begin with ``word``: « les Bleus », not « les autres » but by the user's own names."""
        if word.index in self.taken:
            return False
        if word.capital or word.text not in self.nature.opening:
            return word.capital
        if word.lower not in self.names.function or self.names.aliases:
            return True
        return word.index + 1 < len(self.words) and self.words[word.index + 1].capital

    # What is asked of the text around a name: see kg.extract.mentions.reader.

    def begins(self, index: int) -> bool:
        """Whether a person's full name begins at word ``index``."""
        return self.nature.begins(index)

    def continues(self, index: int) -> bool:
        """Whether the word at ``index`` can go on a name by itself."""
        return self.nature.continues(index)

    def is_place(self, first: int, last: int) -> bool:
        """Whether the gazetteer has the name."""
        return self.nature.is_place(first, last)

    def string(self, first: int, last: int) -> str:
        """The words from ``first`` to ``last`` as they stand in the text."""
        return self.nature.string(first, last)

    def known_to(self, index: int, stop: int) -> int | None:
        """The last word of the known name at ``index``, if there is one."""
        return known_to(self.nature, index, stop)

    def phrase_to(self, index: int, stop: int) -> int | None:
        """The last word of the name that the noun at ``index`` opens, if it opens one."""
        found = opened(self, index, stop)
        return found.last if found else None

    def run_to(self, index: int, stop: int) -> int:
        """The last word of the run of capitals that starts at ``index``."""
        return run_to(self, index, stop)
