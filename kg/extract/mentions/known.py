"""Names that a table has, where they stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.nature import Nature
from kg.frozen import dataclass
from kg.lang.names import Rule
from kg.model import Kind, Span
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word

# Words of the longest known names.
LONGEST = 7


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of words that may be a name.

    ``kind`` is what its own words say that it names, with ``sure`` when nothing else can change that; ``open`` tells
    that names inside it are mentions of their own; ``nested`` that it is one of these.
    """

    first: int
    last: int
    kind: Kind | None = None
    sure: bool = False
    open: bool = False
    nested: bool = False


def span_of(words: Sequence[Word], candidate: Candidate) -> Span:
    """The characters of ``candidate``."""
    return Span(words[candidate.first].start, words[candidate.last].end)


class Known(Nature):
    """Finds the known names among the words of one text."""

    def known_to(self, index: int, stop: int) -> int | None:
        """The last word of the known name at ``index``, if there is one."""
        known = self._known(index, stop)
        return known.last if known else None

    def _known(self, index: int, stop: int) -> Candidate | None:
        word, names = self.words[index], self.names
        numbered = word.text[0].isdigit() and word.text in self.opening  # « la chaîne 2M »
        if not (word.capital or numbered or word.lower in names.openers):
            return None
        article, rows = self._articled(index), [(word.text, word.text, False)]
        for after in self.words[index + 1 : min(index + LONGEST, stop) + 1]:
            if not after.close:
                break
            string, small, loud = rows[-1]  # « Conseil de Sécurité » has a capital that is not due
            small = f"{small}{after.gap}{after.text if after.initials else after.lower}"
            rows.append((f"{string}{after.gap}{after.text}", small, loud or (after.capital and not after.initials)))
        # « du Monde »: a known name whose article stands apart.
        apart = article if word.capital and not word.opens else None
        for end in range(index + len(rows) - 1, index - 1, -1):
            string, small, loud = rows[end - index]
            if string in names.aliases:
                return Candidate(index, end, names.aliases[string].kind, sure=True)
            single = end == index
            if single and word.opens and not self._is_name(index):
                return None
            known = string if apart is None or string in self.known else f"{apart}{string}"
            kind = names.known[known] if known in self.known else self._lowered(string, small) if loud else None
            if single and word.lower in names.alone and self._abstract(index):
                return None
            if kind is not None and not self._longer(index, end, stop):
                return Candidate(index, end, kind, sure=not single or self._occasion(string, kind))
            if not single and self._placed(string, article) and not self._article(index):
                return Candidate(index, end, Kind.PLACE)
        return None

    def _lowered(self, string: str, small: str) -> Kind | None:
        """What a name names with more capitals than it is due, « État Islamique », or its hyphens: « Croix Rouge »."""
        name = small if small in self.known else string.replace(" ", "-")
        return self.names.known[name] if name in self.known else None

    def _longer(self, first: int, last: int, stop: int) -> bool:
        """« La Croix » in « La Croix Rouge », « L'Équipe » in « L'Équipe de France »: an article, and another name."""
        after = last + 1
        if last != first + 1 or after > stop or not self.words[after].close:
            return False
        if self.words[first].lower not in self.names.links:
            return False
        if self.words[last].lower in self.names.selected and self.words[after].lower in self.names.of:
            return True
        return self.words[after].capital and (self.known_to(last, stop) or last) > last

    def _occasion(self, name: str, kind: Kind) -> bool:
        """« COP18 », « Linafoot »: an event known by one word, no place's name, nobody's and no initials.

        Or who is known by a common noun alone: « le dalaï-lama ».
        """
        if kind is Kind.PERSON and name.lower() in self.known:
            return True
        if kind is not Kind.EVENT or "-" in name or name in self.places or name in self.forenames:
            return False
        if any(letter.isdigit() for letter in name):
            return name[:1].isupper()
        return not name.isupper() and slug(name) not in self.names.surnames

    def _abstract(self, index: int) -> bool:
        """« Coup d'État », « chef de l'État », « un État »: no body is meant, as it is by « l'État »."""
        before = self.words[index - 1].lower
        if any(head.rule is Rule.ANNOUNCES for head in self.names.heads.get(before, ())):
            return False
        if before in self.names.articles and self.words[max(index - 2, 0)].lower in self.names.press:
            return False  # « les colonnes du (Monde) »
        return before != self.names.grammar.elided or self.office(index)

    def _article(self, index: int) -> bool:
        """« La Chambre » at the head of a sentence: an article before a noun, though there is a town of that name."""
        noun = self.words[index + 1].lower
        common = noun in self.names.heads or noun in self.nouns or noun in self.names.prizes
        return self.words[index].opens and self.words[index].lower in self.names.links and common
