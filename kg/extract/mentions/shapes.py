"""What the words of a name tell of its kind by themselves: first names, places, capitals, figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.lang.gazetteer import COUNTRY, has_area
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

# Letters of the shortest town in capitals that is taken for one rather than for initials (« PARIS », « LYON »).
SHOUTED = 4
# Letters that the shortest name with a capital inside has more than: « BlaBlaCar », not « McD ».
CAMEL = 4
# Letters of the shortest initials that open the name of a body (« SOS Racisme »), where two may be somebody's.
ACRONYM = 3
# The words of a name are counted up to this.
_MOST = 4
# In thousands of people: a large place, and one that is more than a village.
_LARGE, _TOWN = 50, 5

_CAMEL = re.compile(r"[a-zéèêç][A-ZÉ]")
# « J. », « Ph. », « J.-P. »: somebody's first name.
_GIVEN = re.compile(r"\wh?\.(-\wh?\.)?")
# « H100 », « A321XLR », which roads (« A8 ») and groups of states (« G20 ») are not.
_MODEL = re.compile(r"[A-Z]{1,3}-?(\d{3,}[A-Za-z]*|\d{2,}[A-Z]+)")


class Shapes:
    """Reads the words of names with the tables of one language, in a text that is about sport or not."""

    def __init__(self, language: Language, *, sport: bool) -> None:
        self.names, self.nouns, self.sport = language.names, language.people.nouns, sport
        names = self.names
        self.known, self.places = names.known.keys(), names.places.keys()
        self.forenames, self.demonyms = names.forenames.keys(), names.demonyms.keys()
        self.surnames = names.surnames.keys()

    def clues(self, inside: Sequence[Word]) -> Iterator[str]:
        """The clues that the words of a name give, whatever stands around it."""
        names, first = self.names, inside[0]
        yield "size=" + str(min(len(inside), _MOST))
        yield from self._given(inside)
        name = (
            first.text.title() if self.shouted(first) else " ".join([word.text for word in inside]).replace("' ", "'")
        )
        for extent in self.extents(name):
            yield f"place={extent}"
            if len(inside) == 1 and not (self.sport or self.personal(first)) and self.country(name):
                yield "country"
            if self.sport:
                yield "sport" if extent in {"large", "town", "village"} else "sport-area"
        if len(inside) == 1 and first.initials and not self.shouted(first):
            yield "initials"
        yield from self._parts(inside)
        if slug(inside[-1].text) in self.surnames:
            yield "bearer" if len(inside) == 1 else "bearer+"
        for at, word in (("first", first), ("last", inside[-1])):
            if len(inside) > 1 and word.text in self.known:
                yield f"{at}-known={names.known[word.text]}"
        for size in range(len(inside) - 1, 1, -1):
            begun = " ".join(w.text for w in inside[:size])
            if begun in self.known:
                yield f"begins={names.known[begun]}"
                break
        if first.lower in self.demonyms:
            yield "demonym"
        yield from (f"first={noun.kind}" for noun in self.nouns.get(first.lower, ())[:1])

    def _given(self, inside: Sequence[Word]) -> Iterator[str]:
        first, forenames = inside[0], self.forenames
        if len(inside) > 1 and self.country(first.text) and all(word.label != "PER" for word in inside):
            # « France Domaine » rather than « France Untel ».
            return
        if first.text in forenames or first.text.split("-")[0] in forenames:
            yield "forename+" if len(inside) > 1 else "forename"
        elif any(w.text in forenames for w in inside[1:]):
            yield "forename?"

    def _parts(self, inside: Sequence[Word]) -> Iterator[str]:
        if any(w.text[-1].isdigit() for w in inside):
            yield "digits"
        if len(inside) == 1 and _MODEL.fullmatch(inside[0].text):
            yield "model"
        if len(inside) > 1 and self.acronym(inside[0]):
            yield "initials+"
        if len(inside) > 1 and self.names.year.fullmatch(inside[-1].text):
            yield "year"
        if any(w.text in self.names.bodies for w in inside):
            yield "body"
        if len(inside) == 1 and len(inside[0].text) > CAMEL and _CAMEL.search(inside[0].text):
            yield "camel"
        if len(inside) > 1 and any(_GIVEN.fullmatch(w.text) for w in inside):
            yield "initial"

    def acronym(self, word: Word) -> bool:
        """« SOS (Racisme) », neither a town in capitals nor « JEAN-MARIE (Untel) »."""
        given = any(part.title() in self.forenames for part in word.text.split("-"))
        given = given or _GIVEN.fullmatch(word.text) is not None
        return word.initials and len(word.text) >= ACRONYM and not self.shouted(word) and not given

    def shouted(self, word: Word) -> bool:
        """« PARIS » in a dateline: a town in capitals."""
        return (
            len(word.text) >= SHOUTED
            and word.initials
            and word.text not in self.known
            and (word.text.title() in self.places)
        )

    def extents(self, string: str) -> Iterator[str]:
        """How large a place ``string`` names, with its article or without; nothing if it names none."""
        called = string, *[f"{article} {string}" for article in self.names.preceding]
        found = [name for name in called if name in self.places]
        if not found:
            return
        places = self.names.places[found[0]]
        if has_area(places):
            yield "area"
        else:
            largest = max(place.population for place in places)
            yield "large" if largest >= _LARGE else "town" if largest >= _TOWN else "village"

    def personal(self, word: Word) -> bool:
        """Whether ``word`` is a first name or a surname that a table has."""
        return word.text in self.forenames or slug(word.text) in self.surnames

    def located(self, word: Word, size: int) -> bool:
        """Whether ``word`` is a place; in a name of more words, one that is more than a village (« Armor Lux »)."""
        if word.text not in self.places:
            return False
        return size == 1 or any(extent != "village" for extent in self.extents(word.text))

    def country(self, name: str) -> bool:
        """Whether it is the name of a country; « Hollande », another one of it, is a person as well."""
        places = self.names.places[name] if name in self.places else ()
        return any(place.type == COUNTRY and slug(place.name) == slug(name) for place in places)
