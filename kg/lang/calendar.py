"""The words for times: month and day names, ways to write a date, words that open or close a stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Expression:
    """A way to write a time.

    ``resolver`` names the function of :mod:`kg.extract.times.resolvers` that places it; ``pattern`` is a regular
    expression, case-insensitive and bounded by word boundaries on both sides, whose named groups are the resolver's
    arguments; ``{name}`` in it stands for :attr:`Calendar.pieces`. ``matches`` must hold it, ``misses`` must not.
    """

    resolver: str
    pattern: str
    matches: str
    misses: str


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """All that a language knows of dates; ``code`` is its code for text2num.

    ``months`` and ``weekdays`` (Monday is 0), ``seasons`` (EDTF codes 21 to 24), ``shifts`` (days from today),
    ``units`` (``year``, ``month``, ``week``, ``day``…) and ``directions`` (-1 last, 0 this, 1 next) are keyed by the
    word in lower case. ``sames`` refer to the date told before, as a unit (``~`` for a vague one, ``same`` for that
    date itself) and how many of them after. ``feasts`` are days of the year with a name, as month and day, ``moving``
    those counted in days from Easter; after ``feasting`` they are dates, and after ``spanning`` a bare season is;
    ``abouts`` are nouns for a round number (« dizaine »), ``ranks`` ordinals of centuries. ``nights`` are the parts of
    a day that span two days. ``expressions`` are tried in order at each place, the first that fits is taken. ``since``
    and ``until``, and ``beyond`` for years, are patterns for what stands right before a date and opens or closes it;
    ``outset`` is the beginning that stays exact when it opens one; ``opening`` and ``joint`` those for the words before
    and between the two ends of a range; ``at`` what stands between a day and its hour, ``on`` between an hour and its
    day; ``habit`` what stands before a weekday that comes back, ``some`` before a day or month of any year, ``lasting``
    before hours that are a duration (« 2 à 3 heures »); ``dateline`` the date that begins an article; ``amount`` what
    stands before a number that is no year. ``prospective`` are lemmas that make what depends on them yet to come; those
    ``announced`` not when the auxiliary ``had`` makes them past, unless ``toward`` stands before the date. ``ahead``
    stands before what is to come (« d'ici »), with its first two letters, ``onward`` before what is unless the verb is
    past (« dès »); ``auxiliary`` before a participle that is also a season (« a été »). ``elapsed`` stands before what
    is past in any tense (« depuis »); ``scheduled`` verbs tell in the present what is to come, in the passive too where
    their value says so; ``superseded`` plans are no more. ``willing`` verbs make their infinitive one to come (« menace
    de fermer »), ``looming`` ones a weekday (« craint un orage samedi »). ``named`` stands before a day that is part of
    a name (« rue du 4 septembre »), ``same`` before a weekday told before, ``aimed`` before the date of a purpose.
    ``of`` stands between a noun and the day that tells which it is. ``mornings`` are parts of the day that end a night,
    ``evenings`` halves of the day after ``noon``, ``portions`` of a century are so many years, ``fortnight`` the weeks
    that « en huit » adds; ``restated`` stands between « deux mois plus tard » and the date that says it again.
    ``planets`` are months whose name, before a colon, is another thing's. ``reopening`` is the month in which schools
    begin, ``struck`` the hour that ends a day, ``undated`` are units that with « dernière » alone make no date (« de
    dernière minute »). ``through`` links the ends of a range of days, ``beginning`` opens the first part of a time,
    ``very`` before it, ``around`` matches the words that make a year vague, ``closing`` those for its last part. A
    season is this one behind ``present``, one of any year behind ``unspecific``. ``backward`` and ``following`` tell
    which way a distance goes, ``preceding`` and ``shortly`` the side of an hour; a distance is shorter behind ``less``,
    keeps its day behind ``exactly`` and says no more behind ``emphatic`` ones. ``this`` begins the demonstrative,
    ``leading`` is what stands before « dernière », and ``yearly`` matches the words of a year.
    """

    code: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    shifts: Mapping[str, int]
    units: Mapping[str, str]
    directions: Mapping[str, int]
    decades: Mapping[str, int]
    ordinals: Mapping[str, int]
    sames: Mapping[str, tuple[str, int]]
    feasts: Mapping[str, tuple[int, int]]
    moving: Mapping[str, int]
    abouts: Mapping[str, int]
    ranks: Mapping[str, int]
    nights: frozenset[str]
    pieces: Mapping[str, str]
    expressions: tuple[Expression, ...]
    since: str
    beyond: str
    outset: str
    until: str
    opening: str
    joint: str
    at: str
    on: str
    habit: str
    some: str
    lasting: str
    amount: str
    dateline: str
    prospective: frozenset[str]
    announced: frozenset[str]
    ahead: str
    feasting: str
    spanning: str
    onward: str
    had: str
    willing: frozenset[str]
    named: str
    same: str
    aimed: str
    evenings: frozenset[str]
    fortnight: Mapping[str, int]
    restated: str
    noon: str
    planets: frozenset[str]
    looming: frozenset[str]
    of: str
    mornings: frozenset[str]
    portions: Mapping[str, int]
    reopening: int
    auxiliary: str
    toward: str
    elapsed: str
    scheduled: Mapping[str, str]
    superseded: str
    struck: str
    undated: frozenset[str]
    through: frozenset[str]
    beginning: tuple[str, ...]
    very: str
    around: str
    present: frozenset[str]
    unspecific: frozenset[str]
    backward: frozenset[str]
    following: str
    preceding: str
    shortly: str
    less: str
    exactly: frozenset[str]
    emphatic: frozenset[str]
    closing: str
    this: str
    leading: tuple[str, ...]
    yearly: str
