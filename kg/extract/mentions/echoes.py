"""What one name of a text says of another: surnames, initials in brackets, short forms, « ouragan Untel »."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kg.extract.mentions.initials import plain
from kg.extract.mentions.words import written
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Kinds whose names begin with one of their own (« Untel Énergie », then « Untel »).
_BEGUN = frozenset({Kind.ORGANIZATION, Kind.PRODUCT, Kind.EVENT, Kind.WORK})
# Kinds of what is called by its initials, beside people.
_SPELLED = frozenset({Kind.ORGANIZATION, Kind.EVENT, Kind.LAW})
_TAIL = "tail="
# Letters of the shortest initials that a name elsewhere in the text may have.
LETTERS = 3


class Echoes:
    """The names of one text whose kind is settled, longest first, and what they say of those that are not yet."""

    def __init__(self, words: Sequence[Word], names: Names) -> None:
        self.words = words
        self.names = names
        self._told: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._lands: set[str] = set()
        self._storms: set[str] = set()
        self._opened: set[str] = set()
        self._ended: dict[int, tuple[Kind, str]] = {}
        self._spelled: defaultdict[str, set[Kind]] = defaultdict(set)

    def order(self, groups: Mapping[str, Sequence[Candidate]]) -> list[tuple[str, Sequence[Candidate]]]:
        """The names of ``groups``, those of many words first."""
        return sorted(groups.items(), key=lambda item: (-item[0].count(" "), item[0]))

    def clues(self, key: str, group: Sequence[Candidate]) -> Iterator[str]:
        """What is known of the name ``key`` from the names heard so far."""
        if " " not in key:
            yield from self._told.get(key, ())
        else:
            yield from (clue for clue in self._told.get(key, ()) if clue.startswith(_TAIL))
        for candidate in group:
            before = candidate.first - 1
            if before in self._ended and "(" in self.words[candidate.first].gap and self._initials(candidate):
                yield f"stands={self._ended[before][0]}"
                return

    def lies(self, key: str) -> bool:
        """Whether ``key`` ends the name of a land heard before: « Samar » after « l'île de Samar »."""
        return key in self._lands

    def rages(self, key: str) -> bool:
        """Whether ``key`` is the name of a storm heard before, and nobody's: « Léa » after « la tempête Léa »."""
        return key in self._storms and "surname" not in self._told.get(key, ())

    def opens(self, key: str) -> bool:
        """Whether ``key`` is the noun that opens the name of an event heard before: « Festival » of « Festival … »."""
        return key in self._opened

    def bears(self, key: str) -> bool:
        """Whether ``key`` is the surname of a person heard before, and in no table."""
        tables = self.names.known, self.names.places, self.names.forenames
        told = self._told.get(key)
        return told is not None and told.keys() == {"surname"} and not any(key in table for table in tables)

    def shortens(self, key: str) -> Kind | None:
        """What the longer name is that ``key`` stands for.

        It is the initials of one name, « (Société ivoirienne de raffinage …) la SIR », or has an article and ends it:
        « la librairie Le Tournesol » before « Le Tournesol ».
        """
        if key.partition(" ")[0].lower() in self.names.articles.keys() - self.names.of:
            return next((Kind(clue.removeprefix(_TAIL)) for clue in self._told.get(key, ()) if _TAIL in clue), None)
        kinds = self._spelled.get(key, set()) if len(key) >= LETTERS else set()
        return next(iter(kinds)) if len(kinds) == 1 else None

    def _initials(self, candidate: Candidate) -> bool:
        """« (L'Office central …) (Octris) »: capitals, or a word that begins as the name before it and is no place."""
        word = self.words[candidate.first]
        placed = word.text in self.names.places
        begun = self._ended[candidate.first - 1][1] == plain(word.text[0]) and not placed
        letters = written(self.words, candidate.first, candidate.last)
        if "&" in letters:  # « (Dax Festival & Compagnies) (DF&C) »
            return letters == letters.upper()
        return candidate.first == candidate.last and (
            (word.initials and not (placed and "-" in word.text)) or (begun and word.capital)
        )

    def _spell(self, parts: Sequence[str], kind: Kind) -> None:
        self._spelled["".join(plain(part[0]).upper() for part in parts)].add(kind)

    def hear(self, key: str, group: Sequence[Candidate], kind: Kind | None) -> None:
        """Keep that ``key`` names a ``kind``."""
        if kind is None:
            return
        for candidate in group:
            # Heard first is the longest: « (l'université du Pays basque) », not « Pays basque » in it.
            self._ended.setdefault(candidate.last, (kind, plain(self.words[candidate.first].text[0])))
        if " " not in key:
            return
        if kind is Kind.PERSON:
            self._told[key.rsplit(" ", 1)[1]]["surname"] += 1
            self._spell(key.replace("-", " ").split(), kind)
            return
        inside = self.words[group[0].first : group[0].last + 1]
        if kind in _SPELLED:
            self._spelled["".join(plain(w.text[0]).upper() for w in inside if w.lower not in self.names.links)].add(
                kind
            )
        first, second = inside[0], inside[1]
        if kind is Kind.PLACE and first.lower in self.names.divisions and second.lower in self.names.of:
            self._lands.add(inside[-1].text)
        if kind is Kind.EVENT and first.capital and first.lower in self.names.heads:
            self._opened.add(first.text)
        if kind is Kind.EVENT and first.lower in self.names.cues["storms"]:
            self._storms.add(" ".join(word.text for word in inside[1:]))
        if kind in _BEGUN and first.capital and first.lower not in self.names.heads:
            self._told[first.text][f"short={kind}"] += 1
        if not first.capital and second.capital and kind is not Kind.PLACE:
            self._told[" ".join(word.text for word in inside[1:])][f"{_TAIL}{kind}"] += 1
