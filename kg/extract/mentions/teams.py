"""Towns that stand for their teams: « Toulouse - Brest : 3-0 », « Lens a battu Metz »."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.extract.mentions.known import Candidate
    from kg.extract.mentions.reader import Reader
    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Head, Names

# A text with one word of a match in so many is about sport: there a town is often its club.
GAMES = 50
# Words from the second team of a result to its score.
RESULT = 4
# Words of a full name.
_NAMED = 2
# Words from a team to its verb: « (Lens) s'est vite imposé ».
_VERB = 4

# The sort of the nouns for them.
_TEAM = "team"

_SCORE = re.compile(r"\d{1,3}(?:-\d{1,3})?")
_POINTS = re.compile(r"\d{1,3}-\d{1,3}")
_MINUTE = re.compile(r"\d{1,3}e")
_DASHES = frozenset("-–—")


def sporting(words: Sequence[Word], names: Names) -> bool:
    """Whether a text is about sport: by the words of a match, and by results."""
    told = [word for word in words if word.lower in names.games or (word.capital and _scored(words, word.index, names))]
    return len(told) * GAMES >= len(words)


def teams(words: Sequence[Word], language: Language, *, sport: bool) -> frozenset[int]:
    """The words of a text that are teams, if they are towns."""
    capitals, names = [word.index for word in words if word.capital], language.names
    found = {index for at in capitals for index in _teams(words, at, language)} if sport else set()
    whose = (index for index in capitals if fielded(words, index, language))
    found.update(index for index in whose if sport or _named_behind(words, index, names))
    bracketed = [index for index in capitals if _bracketed(words, index, language)]
    return frozenset(found.union(bracketed if _listed(words, bracketed, language) else ()))


def _listed(words: Sequence[Word], bracketed: Sequence[int], language: Language) -> bool:
    """« Luc Bas (Astana), Jan Vial (Ferrari) »: whether a team is known among brackets, or where a contest is told of.

    There two that are no places and no initials of a party are teams.
    """
    squads, names = language.sheets.squads, language.names
    others = [words[index] for index in bracketed if words[index].text not in names.places]
    if any(not squads.isdisjoint(language.people.bynames.get(word.text, ())) for word in others):
        return True
    plain = [word for word in others if not word.initials]
    told = len(plain) < len(bracketed) and len(plain) >= _NAMED
    return told and any(word.capital and word.lower in names.contests for word in words)


def _scored(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether the second team of a result stands here: « Lens - Metz 2-1 », « Lens bat Metz (2-1) »."""
    after = index + 1
    told = after < len(words) and _POINTS.fullmatch(words[after].text) is not None
    return told and (result(words, index) or _opposed(words, index, names))


def fielded(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether the name of whom somebody plays for or trains stands here: « le milieu de terrain de l'(Inter) »."""
    here, names = index - 1, language.names
    if here < 1 or not words[index].close or not words[index].capital:
        return False
    here -= words[here].lower in names.links and words[here - 1].lower in names.of
    if words[here].lower not in names.of or not words[here].close:
        return False
    here -= 1
    while here > 1 and words[here].close and (words[here].pos == "ADJ" or words[here].lower in names.demonyms):
        here -= 1  # « le défenseur brésilien de »
    completed = here > 1 and words[here - 1].lower in names.of
    nouns = {words[here].lower, words[here - 2].lower if completed else ""}
    return not nouns.isdisjoint(language.sheets.fielded)


def _named_behind(words: Sequence[Word], index: int, names: Names) -> bool:
    """Whether somebody's full name follows word ``index``."""
    after = words[index + 1 : index + 3]
    return len(after) > 1 and after[0].text in names.forenames and all(w.close and w.capital for w in after)


def _teams(words: Sequence[Word], index: int, language: Language) -> Iterator[int]:
    names = language.names
    if result(words, index):
        yield from (index - 1, index)
    if (
        _ranked(words, index, language)
        or _bracketed(words, index, language)
        or _opposed(words, index, names)
        or _plays(words, index, names)
    ):
        yield index


def result(words: Sequence[Word], index: int) -> bool:
    """Whether the second team of a result stands here: « Lens - (Metz) : 2-1 », « Lens - (Metz) 2-1 »."""
    if not index or words[index].gap.strip() not in _DASHES:
        return False
    named = words[index - 1].capital or (words[index - 1].close and words[index - 2].capital)  # « Stade rennais - »
    near = words[index + 1 : index + 1 + RESULT]
    name = [*takewhile(lambda word: word.close and not word.text[0].isdigit(), near)]
    after = near[len(name)] if len(name) < len(near) else None
    plain = after is not None and after.gap in {" ", " ("} and _POINTS.fullmatch(after.text)
    return named and (bool(plain) or any(word.gap.strip() == ":" and _SCORE.match(word.text) for word in near))


def scores(words: Sequence[Word], candidate: Candidate) -> bool:
    """« Untel (1-1, 56e) »: who scores, by the score and the minute behind the name; « Tel (3-1) » is a team's."""
    score, minute = words[candidate.last + 1 : candidate.last + 2], words[candidate.last + 2 : candidate.last + 3]
    bracket = bool(score) and score[0].gap == " (" and _POINTS.fullmatch(score[0].text) is not None
    return bracket and bool(minute) and minute[0].gap == ", " and _MINUTE.match(minute[0].text) is not None


def _opposed(words: Sequence[Word], index: int, names: Names) -> bool:
    """« a battu (Metz) », « face à (Metz) », « vainqueur de (Metz) »."""
    before = index - 1
    if before < 1 or not words[index].close or words[before].capital:
        return False
    small = words[before].lower in names.of | names.at and words[before].close
    return words[before - small].lower in names.opposing


def _ranked(words: Sequence[Word], index: int, language: Language) -> bool:
    """« 1. (Lens), 60 pts ; 2. (Metz) 57 points »."""
    after = words[index + 1 : index + 3]
    return len(after) > 1 and after[0].text.isdigit() and after[1].lower in language.sheets.points


def _bracketed(words: Sequence[Word], index: int, language: Language) -> bool:
    """« Luc Untel (Sunderland) », « (FRA/Astana) »: last in brackets behind somebody's full name."""
    after = words[index + 1].gap if index + 1 < len(words) else ")"
    if not after.startswith(")"):
        return False
    if words[index].gap.strip() in {"/", ","} and words[index - 1].text in language.relations.nations:
        index -= 1
    if index < _NAMED or words[index].gap != " (":
        return False
    given, surname = words[index - _NAMED : index]
    return given.text.split("-")[0] in language.names.forenames and surname.capital and surname.close


def _plays(words: Sequence[Word], index: int, names: Names) -> bool:
    """« (Lens) s'impose », « (Lens) a battu »: the verb, over an auxiliary and a reflexive pronoun."""
    for word in words[index + 1 : index + _VERB]:
        if not word.close or word.capital:
            return False
        if word.lower in names.playing:
            return True
        if word.pos not in {"AUX", "PRON", "ADV"}:
            return False
    return False


def contested(reader: Reader, head: Head, stretch: tuple[int, int]) -> bool:
    """« un club de (Ligue 2) », « une équipe de (Top 14) »: what a team plays in, and no name of it."""
    teams = any(noun.sort == _TEAM for noun in reader.nouns.get(head.words[0], ()))
    return teams and reader.names.known.get(reader.string(*stretch)) is Kind.EVENT


def by_name(reader: Reader, first: int, end: int) -> bool:
    """« Le club anglais d'(Arsenal) »: what is told of a club, before its name."""
    words, names, name = reader.words, reader.names, first + 3
    if name > end or words[first + 2].lower not in names.of or words[first + 1].lower not in names.demonyms:
        return False
    if all(noun.sort != _TEAM for noun in reader.nouns.get(words[first].lower, ())):
        return False
    return names.known.get(reader.string(name, end)) is Kind.ORGANIZATION
