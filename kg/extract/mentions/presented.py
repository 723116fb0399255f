"""Names whose kind a word in or beside them tells: « Berekum Arsenal, club ghanéen », « Loto-Québec »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names
    from kg.lang.people import Noun

# Thousands of people in a town whose name of several words is taken for no one's.
LARGE = 50
# What a name in apposition may be told to be; who is a person has a first name, or weights that tell.
_THINGS = frozenset({Kind.ORGANIZATION, Kind.PRODUCT})
_CLOSING = frozenset({"»", "”", '"'})


def presented(
    words: Sequence[Word], candidate: Candidate, names: Names, nouns: Mapping[str, tuple[Noun, ...]]
) -> Kind | None:
    """The kind that a name in no table has by the noun after its comma, or by the first or last word in it."""
    inside = words[candidate.first : candidate.last + 1]
    text = " ".join(word.text for word in inside)
    if len(inside) > 1 and any(place.population >= LARGE for place in names.places.get(text, ())):
        return Kind.PLACE  # « Milton Keynes », which nobody is called
    if text in names.known or text in names.places or inside[0].text in names.forenames:
        return None
    trade, _, rest = text.partition("-")
    if trade.lower() in names.trades and rest[:1].isupper():
        return Kind.ORGANIZATION
    if len(inside) > 1 and inside[-1].text in names.sites:
        return Kind.PLACE
    if len(inside) == 1 and names.sited.match(text):
        return Kind.PLACE
    if _one_of_a_make(words, candidate, names):
        return Kind.PRODUCT
    return _apposed(words, candidate.last + 1, names, nouns)


def _one_of_a_make(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Un (Soukhoï Superjet 100) »: one of those that a name with a number is of, which is no year."""
    before, last = candidate.first - 1, words[candidate.last].text
    several = candidate.last > candidate.first and words[candidate.first].close and before >= 0
    return several and words[before].lower in names.some and last[-1].isdigit() and not names.year.fullmatch(last)


def _apposed(words: Sequence[Word], after: int, names: Names, nouns: Mapping[str, tuple[Noun, ...]]) -> Kind | None:
    """« (Untel), club ghanéen », « (Untel), filiale de »: a bare noun, with what goes on with it."""
    if after + 1 >= len(words) or words[after].gap != ", " or words[after].capital or not words[after + 1].close:
        return None
    kinds = {noun.kind for noun in nouns.get(words[after].lower, ())}
    follows = words[after + 1]
    goes_on = follows.pos == "ADJ" or follows.lower in names.demonyms or follows.lower in names.of
    told = kinds.pop() if len(kinds) == 1 and goes_on else None
    return told if told in _THINGS else None


def speaks(words: Sequence[Word], index: int, names: Names) -> bool:
    """« “…”, raconte (Untel) », « …, a lâché (Untel) »: a verb after what was said, before whoever said it."""
    word = words[index]
    if word.capital or word.lower in names.called:
        return False
    sure = word.pos == "VERB"
    while (
        index > 0
        and words[index].close
        and (words[index - 1].pos == "AUX" or words[index - 1].lower in names.reflexive)
    ):
        index -= 1
    gap = words[index].gap.strip()
    return gap[:1] in _CLOSING or (sure and gap == ",")
