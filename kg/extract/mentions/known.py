"""Names that a table has, where they stand in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.mentions.begun import may_begin
from kg.frozen import dataclass
from kg.lang.names import Rule
from kg.model import Span
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.nature import Nature
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


def known_to(nature: Nature, index: int, stop: int) -> int | None:
    """The last word of the known name at ``index``, if there is one."""
    known = known_at(nature, index, stop)
    return known.last if known else None


def known_at(nature: Nature, index: int, stop: int) -> Candidate | None:
    """The longest name at word ``index`` that a table has: one known, or a place of several."""
    word, names = nature.words[index], nature.names
    numbered = word.text[0].isdigit() and word.text in nature.opening  # « la chaîne 2M »
    if not (word.capital or numbered or word.lower in names.openers):
        return None
    article, rows = nature.articled(index), [(word.text, word.text, False)]
    for after in nature.words[index + 1 : min(index + LONGEST, stop) + 1]:
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
        if single and word.opens and not may_begin(nature, index):
            return None
        known = string if apart is None or string in nature.known else f"{apart}{string}"
        kind = names.known[known] if known in nature.known else _lowered(nature, string, small) if loud else None
        if single and word.lower in names.alone and _abstract(nature, index):
            return None
        if kind is not None and not _longer(nature, index, end, stop):
            return Candidate(index, end, kind, sure=not single or _occasion(nature, string, kind))
        if not single and nature.placed(string, article) and not _article(nature, index):
            return Candidate(index, end, Kind.PLACE)
    return None


def _lowered(nature: Nature, string: str, small: str) -> Kind | None:
    """What a name names with more capitals than it is due, « État Islamique », or its hyphens: « Croix Rouge »."""
    name = small if small in nature.known else string.replace(" ", "-")
    return nature.names.known[name] if name in nature.known else None


def _longer(nature: Nature, first: int, last: int, stop: int) -> bool:
    """« La Croix » in « La Croix Rouge », « L'Équipe » in « L'Équipe de France »: an article, and another name."""
    after = last + 1
    if last != first + 1 or after > stop or not nature.words[after].close:
        return False
    if nature.words[first].lower not in nature.names.links:
        return False
    if nature.words[last].lower in nature.names.selected and nature.words[after].lower in nature.names.of:
        return True
    return nature.words[after].capital and (known_to(nature, last, stop) or last) > last


def _occasion(nature: Nature, name: str, kind: Kind) -> bool:
    """« COP18 », « Linafoot »: an event known by one word, no place's name, nobody's and no initials.

    Or who is known by a common noun alone: « le dalaï-lama ».
    """
    if kind is Kind.PERSON and name.lower() in nature.known:
        return True
    if kind is not Kind.EVENT or "-" in name or name in nature.places or name in nature.forenames:
        return False
    if any(letter.isdigit() for letter in name):
        return name[:1].isupper()
    return not name.isupper() and slug(name) not in nature.names.surnames


def _abstract(nature: Nature, index: int) -> bool:
    """« Coup d'État », « chef de l'État », « un État »: no body is meant, as it is by « l'État »."""
    before = nature.words[index - 1].lower
    if any(head.rule is Rule.ANNOUNCES for head in nature.names.heads.get(before, ())):
        return False
    if before in nature.names.articles and nature.words[max(index - 2, 0)].lower in nature.names.press:
        return False  # « les colonnes du (Monde) »
    return before != nature.names.grammar.elided or nature.office(index)


def _article(nature: Nature, index: int) -> bool:
    """« La Chambre » at the head of a sentence: an article before a noun, though there is a town of that name."""
    noun = nature.words[index + 1].lower
    common = noun in nature.names.heads or noun in nature.nouns or noun in nature.names.prizes
    return nature.words[index].opens and nature.words[index].lower in nature.names.links and common
