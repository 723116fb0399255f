"""Titles in lists whose label or heading says what they hold: « Meilleur film : Untel, de Tel », « * Untel, de Tel ».

Behind « Meilleur film : » stands a title, up to who made it, a comma or brackets; behind « Meilleure actrice : »
somebody, and the title after « pour » or in brackets. Below a heading the items of the list are such.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.extract.mentions.known import Candidate
from kg.terms import Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.model import Text

# Words of the longest label, heading and title; those from « meilleur » to the noun of what it is.
_LABEL, _HEADING, _TITLE, _NEAR = 8, 16, 10, 4

_PERSON = "PER"
# « Untel (1998), (Tel) »: the end of the brackets that hold a year.
_YEAR = re.compile(r"^\d{4}\)")
_WORKS, _MAKERS = "works", "makers"


def listed(text: Text, words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """The titles behind labels, and in the items below headings."""
    if not where(text, language.sheets.best | language.sheets.catalogues):
        return
    items = {block.span.start for block in text.blocks if block.layout is Layout.ITEM}
    heading: str | None = None
    for row in _rows(words):
        label, rest = _parts(row)
        dated = len(label) == 1 and language.names.year.fullmatch(label[0].text) is not None  # « 1998 : Untel »
        listing = row[0].start in items or dated
        theme = _theme(label, language)
        if theme is None and not listing:
            heading = _theme(row, language) if row[0].gap == "\n" and len(row) < _HEADING else None
        theme = theme or (heading if listing else None)
        if theme is not None and rest:
            yield from _titles(rest, theme, language)


def _rows(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The lines, cut where a sentence ends."""
    first = 0
    for word in words[1:]:
        if word.gap == "\n" or (word.opens and word.gap.strip(" »)") == "."):
            yield words[first : word.index]
            first = word.index
    if words:
        yield words[first:]


def _parts(row: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """The label before the first colon of a row, if any, and what follows."""
    colon = next((at for at, word in enumerate(row[: _LABEL + 1]) if at and word.gap.strip(" )") == ":"), 0)
    return row[:colon], row[colon:]


def _theme(label: Sequence[Word], language: Language) -> str | None:
    """What the items are of which a label or heading tells: works, those who make or play them, or neither."""
    sheets, genres = language.sheets, language.relations.genres
    if any(word.lower in sheets.catalogues for word in label):
        return _WORKS
    best = next((at for at, word in enumerate(label) if word.lower in sheets.best), None)
    for word in label[best + 1 : best + 1 + _NEAR] if best is not None else ():
        if genres.get(word.lower) is Kind.WORK:
            return _WORKS
        if word.lower in sheets.artists:
            return _MAKERS
    return None


def _titles(row: Sequence[Word], theme: str, language: Language) -> Iterator[Candidate]:
    """The title that opens a row of works, and each behind the year in brackets of another; those of their makers."""
    for at, word in enumerate(row):
        if theme == _WORKS:
            begins = at == 0 or (word.capital and _YEAR.search(f"{row[at - 1].text}{word.gap}") is not None)
            joined = at > 1 and row[at - 1].lower == language.names.grammar.both
            begins = begins or (joined and _YEAR.search(f"{row[at - 2].text}{row[at - 1].gap}") is not None)
        else:
            led = at > 1 and word.close and row[at - 1].lower in language.sheets.starring
            begins = led or (at > 0 and word.gap == " (" and row[at - 1].capital)
        last = _end(row, at, language) if begins else None
        person = last == at + 1 and theme == _WORKS and word.text in language.names.forenames
        if last is not None and not person:
            yield Candidate(word.index, row[last].index, Kind.WORK, sure=True)


def _end(row: Sequence[Word], first: int, language: Language) -> int | None:
    """Where the title that begins at word ``first`` of a row ends; ``None`` if none does."""
    if not (row[first].capital or row[first].text[0].isdigit()):
        return None
    last = first
    while last + 1 < len(row) and row[last + 1].close and last - first < _TITLE:
        after = row[last + 1]
        if after.lower in language.names.of and _person(row, last + 2, language):
            break
        if after.lower in language.sheets.crediting or after.lower in language.relations.wares.signing:
            break
        last += 1
    return last if last - first < _TITLE else None


def _person(row: Sequence[Word], first: int, language: Language) -> bool:
    """Whether somebody's full name begins at word ``first`` of a row."""
    given = row[first : first + 2]
    whole = len(given) > 1 and given[1].capital and given[1].close
    return whole and (given[0].text in language.names.forenames or given[0].label == _PERSON)
