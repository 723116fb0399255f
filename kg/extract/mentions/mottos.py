"""Bodies whose name is a phrase or two nouns that a noun announces: « l'association Place aux piétons »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.lang.names import Rule
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word

# Small words that may stand between two words of a body's name.
PHRASED = 4

_BINDING = frozenset({"ADP", "DET", "CCONJ", "ADV"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X"})


def motto(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of the phrase at word ``index``, if a noun right before announces a body."""
    if (last := _firm(reader, index, stop)) is None and reader.words[index - 1].lower in reader.names.banded:
        last = _called(reader, index, stop)
    return last


def _called(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of a body's name that is a phrase: « (l'association) Place aux piétons ».

    It begins with a common word in a capital, or an article and one (« Les Amis du parc »), and goes on over small
    words to the noun they bring, but not to who is behind the name: « sur le réseau X la présidente ».
    """
    words, names = reader.words, reader.names
    last = index + (words[index].lower in names.articles and words[min(index + 1, stop)].capital)
    while (step := _bound(words, last, stop)) is not None and words[step].lower not in names.temporal:
        if words[last + 1].pos == "CCONJ" and _person(reader, step):
            break  # « (présidente de l'association) Telle et conseillère municipale »
        last = step
    if last <= index + 1:
        return None
    titled = words[index + 1].pos == "DET" and _person(reader, index + 2)
    return None if titled else last


def _person(reader: Reader, index: int) -> bool:
    """Whether word ``index`` is a noun for people alone."""
    return {one.kind for one in reader.nouns.get(reader.words[index].lower, ())} == {Kind.PERSON}


def _bound(words: Sequence[Word], last: int, stop: int) -> int | None:
    """The common noun or adjective that small words, or nothing, tie to word ``last``."""
    step = last + 1
    while step <= min(stop, last + PHRASED) and words[step].close and words[step].pos in _BINDING:
        if words[step].pos == "CCONJ" and words[min(step + 1, stop)].pos != "NOUN":
            return None
        step += 1
    if step > stop or not words[step].close or words[step].capital or words[step].pos not in _NOMINAL:
        return None
    return None if step == last + 1 and words[step].pos == "NOUN" else step


def _firm(reader: Reader, index: int, stop: int) -> int | None:
    """The last word of « (le cimentier belge) Carrières de Tel », which a noun of firms announces."""
    words, names, link = reader.words, reader.names, index + 1
    if link >= stop or words[link].lower not in names.of or not words[link].close:
        return None
    before = index - 1
    while before > 0 and words[before].close and words[before].lower.rpartition("o-")[2] in names.demonyms:
        before -= 1
    heads = names.heads.get(words[before].lower, ())
    making = any(h.rule is Rule.ANNOUNCES and h.kind is Kind.ORGANIZATION and len(h.words) == 1 for h in heads)
    after = words[link + 1]
    return reader.run_to(link + 1, stop) if making and after.close and after.capital else None


def coupled(reader: Reader, first: int, link: int, stop: int) -> bool:
    """Whether a body's name is two nouns joined at word ``link``: a noun announces it, or its initials follow."""
    return _association(reader, first, link, stop) or _initialled(reader, first, link, stop)


def _association(reader: Reader, first: int, link: int, stop: int) -> bool:
    """« (L'association) Mer et Vie », « (le parti) Ordre et Progrès »."""
    words, names = reader.words, reader.names
    if link >= stop or not first or not (words[link + 1].capital and words[link + 1].close):
        return False
    if words[link + 1].lower in names.companions:  # « Untel et Compagnie »
        return True
    if words[first].text in names.known and words[link + 1].text in names.known:  # « le groupe Fiat et Volkswagen »
        return False
    if f"{words[first - 1].text} {words[first].text}" in names.known:  # « le Crédit Agricole et Untelia »
        return False
    if words[first - 1].capital and not words[first - 1].opens:  # « écoute Radio Untel et Telle FM »
        return False
    heads = names.heads.get(words[first - 1].lower, ())
    return words[first].close and any(h.kind is Kind.ORGANIZATION and len(h.words) == 1 for h in heads)


def _initialled(reader: Reader, first: int, link: int, stop: int) -> bool:
    """« Convergence et Union (CiU) »: two nouns whose initials stand in brackets after them."""
    words = reader.words
    if link + 2 > stop or words[link + 2].gap != " (":
        return False
    letters = [letter for letter in words[link + 2].text if letter.isupper()]
    return words[link + 1].close and letters == [words[first].text[0], words[link + 1].text[0]]
