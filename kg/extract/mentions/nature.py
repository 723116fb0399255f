"""What is known of the words of a text before names are looked for in it, and what each may be by itself."""

from __future__ import annotations

from functools import cache, cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.mentions.teams import fielded
from kg.extract.mentions.words import past_small, written
from kg.lang import LANGUAGES
from kg.lang.gazetteer import KNOWN, TOWN
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names

BODIES = frozenset({Kind.ORGANIZATION, Kind.EVENT, Kind.LAW})

# Letters of the longest surname that is a small word too: « Ma », « Son ».
_SURNAME = 3
_HEAD = "head"
# What parts the words of one.
_PARTING = " '’-"


class Nature:
    """Tells what the words of one text are."""

    def __init__(self, words: Sequence[Word], language: Language) -> None:
        self.words, self.language = words, language
        self.names: Names = language.names
        self.known, self.places = self.names.known.keys(), self.names.places.keys()
        self.forenames, self.demonyms = self.names.forenames.keys(), self.names.demonyms.keys()
        self.heads = self.names.heads.keys()
        self.functions, self.endings = language.relations.titles.keys(), _endings(language.code)
        self.departments, self.leaders = language.people.departments, _leaders(language.code)
        self._offices = _offices(language.code)
        self.nouns, self.ruling = language.people.nouns, language.people.ruling
        self.plentiful, self.best = language.people.plentiful, language.sheets.best
        capitals = [word for word in words if word.capital]
        self.clubs = frozenset([word.index for word in capitals if fielded(words, word.index, language)])
        self.firm = frozenset([w.text for w in capitals if not w.opens and not w.loud and len(w.text) > 1])
        followed = [(w, words[w.index + 1]) for w in capitals if w.index + 1 < len(words) and w.lower in self.heads]
        self.longer = frozenset(
            [w.text for w, after in followed if after.close and self._heading(w) and self._goes_on(after)]
        )
        small = {w.text: w.lower for w in words if not w.capital}
        self.common, names = frozenset(small), self.names
        self.ranked = frozenset(filter(names.nth.fullmatch, {w.text for w in words}))
        # The words that may begin a name without a capital: few do.
        begun = names.openers | names.houses
        opening = {
            word for word, lower in small.items() if lower in self.heads or word in self.forenames or lower in begun
        }
        numbered = {
            w.text
            for before, w in pairwise(words)
            if w.text[0].isdigit() and w.text in self.known and before.lower in self.heads
        }
        self.opening = self.ranked | opening | numbered

    def function(self, index: int) -> bool:
        """« (Untel), Garde des Sceaux, », « la Haute représentante »: a title of several words, in a capital."""
        last = index + 2
        if self._high(index):
            return True
        if last >= len(self.words) or self.words[index + 1].lower not in self.names.of or not self.words[last].close:
            return False
        return self.words[index + 1].close and self.string(index, last).lower() in self._offices

    def _high(self, index: int) -> bool:
        """« Haute (représentante) », « Grand (rabbin) »: a function with its rank before it, in a capital."""
        after = self.words[min(index + 1, len(self.words) - 1)]
        noun = after.index > index and after.close and not after.capital and after.lower in self._offices
        noun = noun and self.words[index].lower not in self._offices  # « Directeur général des élections »
        return noun and f"{self.words[index].lower} {after.lower}" in self._offices

    def called(self, index: int) -> bool:
        """« Nom de code (Untel) », « conseil d'administration (de Tel) »: a noun that opens no name of its own."""
        return (
            index > 1
            and self.words[index - 1].lower in self.names.of
            and self.words[index - 2].lower in self.names.naming
            and self.words[index - 1].lower not in self.names.articles
        )

    def tied(self, index: int) -> bool:
        """« d'État », « de Justice »: a word that only completes the noun before."""
        word = self.words[index]
        if index == 0 or not word.close or word.lower not in self.names.alone:
            return False
        before = self.words[index - 1].lower
        return before in self.names.of and before not in self.names.articles

    def office(self, index: int) -> bool:
        """« Chef d'État », « président de la République »: no place is meant, but a function."""
        before = index - 1
        while before > 0 and self.words[before].lower in self.names.links:
            before -= 1
        if before == index - 1 or before < 0 or not self.words[index].capital:
            return False
        office = self.words[before].lower.removeprefix(self.names.grammar.former)
        nouns = (*self.nouns.get(office, ()), *self.nouns.get(office.removesuffix("s"), ()))
        return any(noun.kind is Kind.PERSON for noun in nouns)

    def large(self, name: str) -> bool:
        """Whether a place of that name is more than a small town."""
        return any(place.type != TOWN or place.population >= KNOWN for place in self.names.places[name])

    def joined(self, index: int) -> bool:
        """Whether another word of a name follows."""
        after = index + 1
        if after >= len(self.words) or not self.words[after].close:
            return False
        if not self.words[after].capital:
            return self.words[after].text == "&"
        return self.words[after].lower not in self.names.capitals or self._spelt(after)

    def divides(self, last: int, stop: int) -> bool:
        """« Province du (Baloutchistan) », « île japonaise d'(Okinawa) »: the name is that of the land alone."""
        after = last + 1
        if after >= stop or not self.words[after].close:
            return False
        if self.words[after].pos == "ADJ" and not self.words[after].capital:
            return self.words[after + 1].lower in self.names.of
        articled = self.words[after].lower in self.names.of and self.words[after + 1].lower in self.names.articles
        contracted = self.words[after].lower in self.names.articles
        name = after + 1 + articled
        return (articled or contracted) and name <= stop and self.words[name].capital

    def continues(self, index: int) -> bool:
        """Whether the word at ``index`` can go on a name by itself."""
        word, names = self.words[index], self.names
        if self._surnamed(index) or self._withheld(index) or self._spelt(index):
            return True
        if (word.lower in names.capitals and word.text not in names.bodies) or word.opens:
            return False
        if word.capital and word.lower in names.function and not word.initials:
            # « (l'association) Dax Demain », « Jack Ma »: inside a sentence, such a word has its capital from the name.
            given = index > 0 and word.close and self.words[index - 1].text in self.forenames
            return (
                (given and len(word.text) <= _SURNAME)
                or word.lower in names.temporal
                or (self.joined(index) and word.lower in names.links)
            )
        return word.capital or names.joined.match(word.text) is not None

    def _surnamed(self, index: int) -> bool:
        """« Bruno (Le Maire) »: an article with its capital after a first name, and the word after it."""
        if index < 1 or not (self.words[index].capital and self.words[index].close):
            return False
        article = index - (self.words[index].lower not in self.names.links)
        if article < 1 or article + 1 >= len(self.words) or self.words[article].lower not in self.names.links:
            return False
        given, end = self.words[article - 1], self.words[article + 1]
        return (
            given.text in self.forenames
            and self.words[article].capital
            and self.words[article].close
            and end.capital
            and end.close
        )

    def _spelt(self, index: int) -> bool:
        """« Jean (Prince) », « Ana (Avril) »: a surname, where neither a land nor a day of the month follows."""
        word, after = self.words[index], self.words[min(index + 1, len(self.words) - 1)]
        if index and word.close and word.text[1:] == "." == self.words[index - 1].text[1:]:  # « L. (M. Untel) »
            return after.close and after.capital
        told = not word.capital or word.loud or word.lower not in self.names.cues["borne"]
        if told or not index or not word.close or self.words[index - 1].text not in self.forenames:
            return False
        return not after.close or not (after.lower in self.names.of or after.text[0].isdigit())

    def _withheld(self, index: int) -> bool:
        """« Ronan M., routier »: the initial of a surname that is not told, which is no title before a mark."""
        word, after = self.words[index], self.words[min(index + 1, len(self.words) - 1)]
        given = index > 0 and word.close and self.words[index - 1].text in self.forenames
        return given and word.capital and word.text[1:] == "." and after.index > index and not after.close

    def begins(self, index: int) -> bool:
        """Whether a person's full name begins at word ``index``."""
        word = self.words[index].text
        given = word in self.forenames or ("-" in word and all(part in self.forenames for part in word.split("-")))
        return given and (self.joined(index) or self._noble(index))

    @cached_property
    def borne(self) -> frozenset[str]:
        """The words behind the first names of all who are named in full somewhere in the text."""
        return frozenset(after.text for word, after in pairwise(self.words) if self.begins(word.index))

    def complete(self, first: int, after: int) -> bool:
        """« (Selon) Luc Roux Ana Petit (savait) »: two people without a comma, the second named elsewhere too."""
        if after != first + 2 or self.words[first].text not in self.forenames or after + 1 >= len(self.words):
            return False
        if self.words[after].lower in self.names.particles:  # « Zine El-Abidine (Ben Ali) »
            return False
        return (self.words[after].text, self.words[after + 1].text) in self.apart_too

    @cached_property
    def apart_too(self) -> frozenset[tuple[str, str]]:
        """Two words with capitals side by side, behind none with a capital."""
        before = (None, *self.words)
        return frozenset(
            (one.text, other.text)
            for behind, (one, other) in zip(before, pairwise(self.words), strict=False)
            if one.capital and other.capital and not (behind is not None and behind.capital and one.close)
        )

    def _noble(self, index: int) -> bool:
        """« Ursula von der (Leyen) »: particles in small letters, and a capital."""
        after = past_small(self.words, index + 1, len(self.words), self.names.particles)
        return index + 1 < after < len(self.words) and self.words[after].close and self.words[after].capital

    def is_place(self, first: int, last: int) -> bool:
        """Whether the gazetteer has the name, spaces for hyphens or its article apart allowed."""
        return self.placed(self.string(first, last), self.articled(first))

    def placed(self, string: str, article: str | None) -> bool:
        """The same of a name in writing, and of what the article before it adds to one."""
        places = self.places
        hyphened = string.replace(" ", "-") if " " in string else string
        if string in places or hyphened in places:
            return True
        return article is not None and (f"{article}{string}" in places or f"{article}{hyphened}" in places)

    def articled(self, index: int) -> str | None:
        """What a name that begins at word ``index`` has kept of the article right before it, if one is there."""
        return self.names.articles.get(self.words[index - 1].lower) if index and self.words[index].close else None

    def string(self, first: int, last: int) -> str:
        """The words from ``first`` to ``last`` as they stand in the text."""
        return written(self.words, first, last)

    def _goes_on(self, word: Word) -> bool:
        return (
            word.lower in self.names.of or word.capital or (word.pos == "ADJ" and word.lower not in self.names.function)
        )

    def _heading(self, word: Word) -> bool:
        return any(head.kind in BODIES for head in self.names.heads.get(word.lower, ()) if len(head.words) == 1)

    def foreign(self, index: int) -> bool:
        """Whether nothing is known of the word: neither a place nor a name nor a noun."""
        word, names = self.words[index], self.names
        known = word.text in self.known or self.is_place(index, index) or word.text in names.bodies
        return not (known or word.initials or word.lower in self.common or word.lower in self.nouns) and (
            word.lower not in self.demonyms and word.lower not in names.heads and word.lower not in names.alone
        )

    def demonym(self, word: str) -> bool:
        """« Malien », « Franco-Malien »."""
        return word in self.demonyms or ("o-" in word and word.rpartition("o-")[2] in self.demonyms)

    def settled(self, word: Word) -> bool:
        """Whether a word is a name by itself, known or given by the user."""
        return word.text in self.known or word.text in self.names.aliases

    def statuette(self, index: int) -> bool:
        """« Un deuxième César », « aux César », « César du meilleur espoir »: a prize, where people have no article."""
        word, before = self.words[index], self.words[index - 1]
        if not word.capital or word.lower not in self.names.prizes:
            return False
        after = self.words[index + 1] if index + 1 < len(self.words) else word
        alone = after is word or not (after.close and after.capital)
        led = index > 0 and word.close and (before.pos in {"DET", "NUM"} or before.lower in self.names.plural)
        led = led or (index > 1 and word.close and before.lower in self.names.ranking)
        best = after.index + 1 < len(self.words) and self.words[after.index + 1].lower in self.best
        return (led and alone) or (best and after.close and after.lower in self.names.of)


@cache
def _leaders(code: str) -> frozenset[str]:
    """The functions of who leads a body or a town, in one word: « maire », « PDG »."""
    titles = LANGUAGES[code].relations.titles
    return frozenset([form for form, level in titles.items() if level == _HEAD and " " not in form])


@cache
def _endings(code: str) -> frozenset[str]:
    """What stands behind a mark or space of the titles of a language, the last words of them included."""
    titles = LANGUAGES[code].relations.titles
    return frozenset([title.rpartition(mark)[2] for title in titles for mark in _PARTING if mark in title])


@cache
def _offices(code: str) -> frozenset[str]:
    """The titles of a language in lower case."""
    return frozenset([title.lower() for title in LANGUAGES[code].relations.titles])
