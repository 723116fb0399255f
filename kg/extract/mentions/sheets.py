"""What is printed of a match beside its story: who plays, and who has scored.

« Lens : Untel - Tel, Autre (Second, 65e) - Tiers », « Gardiens : Untel, Tel », « Buts : Untel (12e) pour Lens ».
A label and a colon open the row, marks part those named in it, and brackets behind a name tell of it.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from kg.extract.mentions.known import Candidate
from kg.extract.mentions.teams import result
from kg.extract.mentions.words import written
from kg.lang.gazetteer import has_area, has_town
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language

# Words of the longest label and of the longest name; players of whom a line-up and a post tell at least.
_LABEL, _NAME = 4, 4
_ELEVEN, _POST = 5, 2

# Thousands who live in a town that people know for one, whoever bears its name.
_LARGE = 50
# An item of a row: all up to a mark that stands outside brackets, where a dash between blanks is one.
_ITEM = re.compile(r"(?:[^(),;/–—-]|\([^()]*\)|(?<! )-|-(?! ))+")
# What no list of others has: dashes, and numbers before the names.
_DASHED = re.compile(r"\s[-–—]\s|[;,]\s\d{1,2}\.\s")
_ENDED = re.compile(r"(?<=[^\W\d][^\W\d])\.(?:\s|$)|\)\.(?:\s|$)")
# A minute of the game, alone or behind the second name in brackets: « (12e) », « (12e, 45e) », « (Tel, 65) ».
_TIMED = re.compile(r"\([^()]*\d")
_MINUTE = re.compile(r"\(\d{1,3}(?:e|'|\b)")


class Sheet(NamedTuple):
    """The words that are teams, if they are towns, and the names of those who play and of teams that no table has."""

    teams: frozenset[int] = frozenset()
    named: tuple[Candidate, ...] = ()


class _Item(NamedTuple):
    """The words of a name of a row, the words behind it, and what stands there."""

    name: Sequence[Word]
    rest: Sequence[Word]
    told: str


def sheet(words: Sequence[Word], language: Language, *, sport: bool) -> Sheet:
    """The teams and players of all rows of the text."""
    teams = set[int]()
    sides = {run for word in words if result(words, word.index) for run in _sides(words, word.index, language)}
    players: list[Sequence[Word]] = []
    for word in words[1:]:
        label = _label(words, word.index) if word.gap.strip(") ") == ":" else ()
        if not label:
            continue
        following = map(words.__getitem__, range(word.index + 1, len(words)))
        row = [*takewhile(lambda after: not after.gap.startswith("\n"), following)]
        text, items = _read([word, *row], language)
        if sport and label[0].lower in language.sheets.scored:
            beside = (pair for told in (label, *(item.rest for item in items)) for pair in pairwise(told))
            teams.update(after.index for word, after in beside if word.lower == language.names.grammar.aim)
            players += [item.name for item in items if _MINUTE.search(item.told)]
        elif sport and label[0].lower in language.sheets.manned and len(items) >= _POST:
            players += [item.name for item in items]
        elif len(items) >= _ELEVEN and (sport or _DASHED.search(text)) and _named(label, language):
            teams.add(label[0].index)
            if len(label) == 1 and not _tabled(label[0].text, language):
                sides.add((label[0].index, label[0].index))
            players += [item.name for item in items]
            for item in items:  # « Untel (Second, 65e) », « Untel (Lens) »
                inside = [word for word in item.rest if word.capital and word.gap == " ("]
                players += [[word] for word in inside if _TIMED.search(item.told)]
                teams.update(word.index for word in inside if not _TIMED.search(item.told))
    called = {words[index].text for index in teams} | {words[run[0]].text for run in sides}
    told = [Candidate(name[0].index, name[-1].index, Kind.PERSON, sure=True) for name in players]
    told = [one for one in told if words[one.first].text not in called]
    told += [Candidate(*run, Kind.ORGANIZATION, sure=True) for run in sorted(sides)]
    return Sheet(frozenset(teams), tuple(told))


def _sides(words: Sequence[Word], index: int, language: Language) -> Iterator[tuple[int, int]]:
    """The towns, and sides that no table has beside a town, of a result whose second side begins at word ``index``.

    « Agen - Brive : 10-3 », not « Untel - Tel : 6-3 », nor « France - Suisse : 0-0 »; « Monaco » is a town too.
    """
    first, last = index - 1, index
    while first > 0 and words[first].close and words[first - 1].capital:
        first -= 1
    while last + 1 < len(words) and words[last + 1].close and words[last + 1].capital:
        last += 1
    runs = (first, index - 1), (index, last)
    rows = [language.names.places.get(written(words, *run), ()) for run in runs]
    towns = [has_town(row) for row in rows]
    lands = [has_area(row) for row in rows]
    large = [any(place.population >= _LARGE for place in row) for row in rows]
    people = [slug(words[run[0]].text) in language.names.surnames for run in runs]
    borne = [one and not other for one, other in zip(people, large, strict=True)]
    for own, other in ((0, 1), (1, 0)):
        beside = towns[other] and not lands[other] and not borne[other]
        one = runs[own]
        new = one[0] == one[1] and words[one[0]].capital and not _tabled(words[one[0]].text, language)
        town = towns[own] and not lands[own] and not borne[own] and (large[own] or not borne[other])
        if town or (beside and (new or towns[own])):
            yield one


def _tabled(name: str, language: Language) -> bool:
    """Whether a table has the name of a place, body or person."""
    names = language.names
    return name in names.places or name in names.known or name in names.forenames or slug(name) in names.surnames


def _label(words: Sequence[Word], index: int) -> Sequence[Word]:
    """The words before the colon at word ``index``, if they open a line or sentence."""
    for first in range(index - 1, max(index - 1 - _LABEL, -1), -1):
        if words[first].opens:
            return words[first:index]
        if not words[first].close:
            break
    return ()


def _named(label: Sequence[Word], language: Language) -> bool:
    """Whether a label is a name in capitals, and no common noun (« Auteurs : », « Présents : »)."""
    first = label[0]
    if not first.capital or first.lower in language.people.nouns or first.lower in language.names.capitals:
        return False
    known = first.text in language.names.places or language.names.known.get(first.text) is Kind.ORGANIZATION
    return known or first.pos == "PROPN" or any(word.capital for word in label[1:])


def _read(row: Sequence[Word], language: Language) -> tuple[str, list[_Item]]:
    """A row as a string, up to the end of its sentence, and its items, up to the first that no name opens."""
    start, names = row[0].start, language.names
    text = row[0].text + "".join([word.gap + word.text for word in row[1:]])
    text = _ENDED.split(f"{text})" if text.count("(") > text.count(")") else text, maxsplit=1)[0]
    items: list[_Item] = []
    for match in _ITEM.finditer(text):
        inside = [word for word in row if match.start() <= word.start - start < match.end()]
        both = [at for at, word in enumerate(inside) if word.lower == names.grammar.both]
        for first, stop in pairwise([0, *both, len(inside)]):  # « Untel et Tel »
            part = inside[first + (first in both) : stop]
            part = part[1:] if part and part[0].text.isdigit() else part  # « 15. Untel (Tel) »
            name = part[:1]
            name += takewhile(lambda w: w.close and (w.capital or w.lower in names.particles), part[1:])
            if not name or not name[0].capital or len(name) > _NAME:
                return text, items
            items.append(_Item(name, part[len(name) :], match.group()))
    return text, items
