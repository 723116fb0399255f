"""Names of places that are nothing else: « une peine jugée sévère par Washington », « l'Europe orientale »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language


def seats(words: Sequence[Word], language: Language) -> frozenset[str]:
    """The names of towns which the press calls by a noun of their own, where nobody is told of by them, and of parts.

    A part is of a country or continent, by an adjective behind it.
    """
    people, names = language.people, language.names
    found = set()
    for word in words:
        if not (word.capital and word.text in people.bynames and word.text in names.places):
            continue
        if any(noun.kind is Kind.PLACE for byname in people.bynames[word.text] for noun in people.nouns[byname]):
            found.add(word.text)
    borne = {word.text for before, word in pairwise(words) if word.close and before.capital and before.pos == "PROPN"}
    parts = {
        f"{word.text} {after.text}"
        for word, after in pairwise(words)
        if after.close and after.lower in names.quarters and word.text in names.places
    }
    return frozenset(found - borne | parts)
