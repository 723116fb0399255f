"""Names that can only be of places: « la ville allemande de Bad Homburg », « mort chez lui à Choisel »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.words import vast, written
from kg.lang.twins import twinned
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.words import Word
    from kg.lang.names import Names

# Names before one in a list.
_AROUND = 2
# Words of a date: « le lundi 11 février 1921 ».
_DATE = 5
_DATING = frozenset({"ADP", "DET"})
_PLACE = "LOC"
# « 35 000 habitants »: words behind a town that tell how many live there.
_COUNT = 4
# « la E411 », « la N7 », « la D940 »: roads, which « l'A320 » and « la D1 » are not.
_ROAD = re.compile(r"E\d{2,3}|N\d{1,4}|D\d{2,4}")
# « Kepler-22b », « WASP-12b »: planets of other stars, by the catalogue of the star and their letter.
_PLANET = re.compile(r"[A-Z][A-Za-z]+-\d{1,5}[b-h]")
# « dans le Vaucluse »: words behind a town that tell its area.
_AREA = 3


def lies(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """Whether a name stands where only that of a town does, as one of several words behind « à » (« Ann Arbor »)."""
    if candidate.first < _AROUND or not words[candidate.first].close:
        return _listed(words, candidate, names)
    before = words[candidate.first - 1]
    if before.lower in names.at:
        several = candidate.last > candidate.first and written(words, candidate.first, candidate.last) in names.places
        return several or (before.close and words[_past_date(words, before.index - 1, names)].lower in names.lying)
    if before.lower == names.grammar.on and before.close:  # « un missile sur (Tel) »
        return words[_past_adjectives(words, before.index - 1, names)].lower in names.cues["fired"]
    if before.pos in VERBS and before.lower.startswith(tuple(names.cues["dwelt"])):  # « habite (Tel) »
        return True
    if before.lower not in names.of or not before.close:
        return False
    here = _past_adjectives(words, before.index - 1, names)
    noun = words[here].lower
    return noun in names.boroughs or (here == before.index - 1 and _toward(words, here, names))


def peopled(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« (Tel), 35 000 habitants, », « (Tel) (300 habitants) »: a town, behind which stands how many live there."""
    after = candidate.last + 1
    if after >= len(words) or words[after].gap not in {", ", " ("}:
        return False
    noun = next((word for word in words[after : after + _COUNT] if not word.text[0].isdigit()), words[after])
    counted = noun.index > after and all(word.close for word in words[after + 2 : noun.index + 1])
    return counted and noun.lower in names.boroughs and names.cues["of"].get(noun.lower) == (Kind.PLACE,)


def sited(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« La gare de (Miranda Claire) », « la (E411) », « (Kepler-22b) »: what is called after where it lies."""
    first = candidate.first
    if first == candidate.last and _PLANET.fullmatch(words[first].text):
        return True
    if first < _AROUND or not words[first].close:
        return False
    link, here = words[first - 1], first - _AROUND
    if candidate.first == candidate.last and _ROAD.fullmatch(words[first].text):
        return link.lower in names.articles
    if words[first].text in names.places and link.lower == names.grammar.to:  # « né en 1921 à (Murat) »
        return words[_past_date(words, here, names)].lower in names.cues["born"]
    called = candidate.last > first and words[first].label == _PLACE and link.lower in names.grammar.ofs_plain
    return called and words[_past_adjectives(words, here, names)].lower in names.cues["sites"]


def _past_date(words: Sequence[Word], index: int, names: Names) -> int:
    """The word before the date that ends at word ``index``: « né (le 11 février 1921) à »."""
    here = index
    while here > max(index - _DATE, 0) and words[here + 1].close:
        if not (words[here].text[0].isdigit() or words[here].lower in names.temporal or words[here].pos in _DATING):
            break
        here -= 1
    return here


def oriented(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« dans le Takhar (nord-est) », « Houston (Texas, sud) »: a name behind which brackets say which side it is on."""
    after = candidate.last + 1
    if after >= len(words) or words[after].gap.strip() != "(":
        return False
    near = words[after : after + _AROUND]
    side = next((word for word in near if word.lower in names.compass), None)
    if side is None or (side.index > after and side.gap.strip() != ","):  # « (Actes Sud) »
        return False
    if names.known.get(words[after].text) is Kind.ORGANIZATION:  # « (MoDem, centre) »
        return False
    behind = words[side.index + 1 : side.index + 2]
    return not behind or behind[0].gap.lstrip().startswith(")")


def twin(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Le maire d'(Orange) », « (Orange), dans le Vaucluse »: the town, where a known firm has its name too."""
    first = candidate.first
    if candidate.last > first or not twinned(words[first].text, names):
        return False
    led = words[max(first - _AROUND, 0) : first]
    of = len(led) == _AROUND and words[first].close and led[1].lower in names.of
    if of and names.cues["of"].get(led[0].lower) == (Kind.PLACE,):
        return True
    after = words[first + 1 : first + 1 + _AREA]
    return any(word.lower == names.grammar.inside for word in after[:1]) and any(vast(word, names) for word in after)


def _listed(words: Sequence[Word], candidate: Candidate, names: Names) -> bool:
    """« Jonquière, Chicoutimi, (La Baie) et Shipshaw »: whether two towns stand right before a name, in one list."""
    first = candidate.first
    if first < _AROUND or words[first].gap.strip() not in {",", ""}:
        return False
    before, other = words[first - 1], words[first - _AROUND]
    row = words[first].gap.strip() == before.gap.strip() == ","
    return row and before.text in names.places and other.text in names.places and other.capital and not other.opens


def _past_adjectives(words: Sequence[Word], index: int, names: Names) -> int:
    """The word before the adjectives that end at word ``index``: « la ville (allemande) de »."""
    here = index
    while here > 0 and words[here].close and _qualifies(words[here], names):
        here -= 1
    return here


def _qualifies(word: Word, names: Names) -> bool:
    if word.lower in names.cues["natal"]:  # « La ville natale de (Rex Untel) »
        return False
    return not word.capital and (word.pos == "ADJ" or word.lower in names.demonyms)


def _toward(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (roulait) en direction d'(Yverdon) »."""
    return index > 0 and words[index].lower in names.courses and words[index - 1].lower == names.grammar.within
