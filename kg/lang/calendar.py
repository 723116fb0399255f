"""The words for times: month and day names, ways to write a date, words that open or close a stretch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
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
    """The words for times, in lower case.

    A ``str`` is a regular expression that runs on the plain text, but for :attr:`code`, :attr:`had`, :attr:`noon`,
    :attr:`struck` and the small words at the end.
    """

    code: str
    """The language for text2num."""

    # Names and numbers
    months: Mapping[str, int]
    """1 to 12."""
    weekdays: Mapping[str, int]
    """Monday is 0."""
    seasons: Mapping[str, int]
    """EDTF codes 21 to 24."""
    feasts: Mapping[str, tuple[int, int]]
    """Days of the year with a name, as month and day."""
    moving: Mapping[str, int]
    """Those counted in days from Easter."""
    eves: frozenset[str]
    """Those of which a night is the one before."""
    shifts: Mapping[str, int]
    """Days from today."""
    units: Mapping[str, str]
    """``year``, ``month``, ``week``, ``day``…"""
    directions: Mapping[str, int]
    """-1 last, 0 this, 1 next."""
    decades: Mapping[str, int]
    """The year in its century at which one begins (« années vingt »)."""
    ordinals: Mapping[str, int]
    """Which one of a row."""
    ranks: Mapping[str, int]
    """Ordinals of centuries."""
    abouts: Mapping[str, int]
    """Nouns for a round number (« dizaine »)."""
    portions: Mapping[str, int]
    """Those for a part of a century, as so many years."""
    fortnight: Mapping[str, int]
    """The weeks that « en huit » adds, and that « huit jours » are."""
    quarters: Mapping[str, int]
    """The minutes that are added to an hour (« et quart ») or taken from it."""
    sames: Mapping[str, tuple[str, int]]
    """What refers to the date told before, as a unit (``~`` for a vague one, ``same`` for that date itself) and how
    many of them after.
    """
    nights: frozenset[str]
    """The parts of a day that span two days."""
    mornings: frozenset[str]
    """Those that end a night."""
    evenings: frozenset[str]
    """Halves of the day after :attr:`noon`."""
    wintry: str
    """Stands before the season that is part of the name of games (« les Jeux d'hiver de 2014 »)."""
    noon: str
    """The hour in the middle of the day, as a word."""
    struck: str
    """The hour that ends a day, as a word."""
    reopening: int
    """The month in which schools begin."""
    planets: frozenset[str]
    """Months whose name, before a colon, is another thing's."""
    undated: frozenset[str]
    """Units that with « dernière » alone make no date (« de dernière minute »)."""

    # Ways to write a date
    expressions: tuple[Expression, ...]
    """Tried in order at each place; the first that fits is taken."""
    pieces: Mapping[str, str]
    """What stands for ``{name}`` in the pattern of one."""
    dateline: str
    """The date that begins an article."""
    at: str
    """Stands between a day and its hour."""
    on: str
    """Stands between an hour and its day."""
    of: str
    """Stands between a noun and the day that tells which it is."""
    yearly: str
    """The words of a year."""

    # Ends of a stretch
    since: str
    """Stands right before a date and opens a stretch."""
    until: str
    """Stands right before a date and closes one."""
    beyond: str
    """The same as :attr:`since`, for years."""
    daily: str
    """Stands between a stretch of days and the hours of each."""
    listed: str
    """Follows a year that stands in a row of years."""
    outset: str
    """The beginning that stays exact when it opens one."""
    headed: str
    """What a season or decade may be said with, when it is one end of a stretch (« du printemps à l'automne »)."""
    opening: str
    """Stands before the first end of a range."""
    joint: str
    """Stands between its two ends."""
    through: frozenset[str]
    """Links the ends of a range of days."""
    lasting: str
    """Stands before hours that are a duration (« 2 à 3 heures »)."""
    limited: str
    """What is so many hours long stands before: « portée à », « limitée à »."""
    sized: str
    """The same before those that « de » leads to (« reporté de 24 heures »)."""
    spanned: str
    """The same before hours with minutes (« un match de 3 h 12 », not « le train de 18 h 30 »)."""
    upto: str
    """Follows the first end of a range, which :attr:`sized` is not before."""
    recurrent: str
    """Stands before an hour of every day."""

    # What makes no date, or another
    annual: str
    """Stands before the month of every year (« chaque année en juillet »)."""
    amount: str
    """Stands before a number that is no year."""
    designated: str
    """Follows a year that begins the sign of a thing (« 2012 DA14 »)."""
    levels: str
    """The same where the number is as small as nobody's year of today."""
    toward_number: str
    """Begins what comes before a number that may be no year either."""
    measures: frozenset[str]
    """Signs that follow a number which is no year."""
    compared: str
    """Stands before the date of a figure that another is set against."""
    dialled: str
    """Stands before a number to call."""
    named: str
    """Stands before a day that is part of a name (« rue du 4 septembre »)."""
    habit: str
    """Stands before a weekday that comes back."""
    definite: str
    """Stands before the one such day of a stretch, if it is not :attr:`habit`."""
    weekly: str
    """Stands between the name of such a day and its hour."""
    issue: re.Pattern[str]
    """Stands before the day of an issue of a newspaper (« lire notre édition d'(hier) »)."""
    during: str
    """Stands between an hour and its night."""
    some: str
    """Stands before a day or month of any year."""
    each: str
    """The same before « mois de mai », of which there may be one."""
    same: str
    """Stands before a weekday told before."""
    aimed: str
    """Stands before the date of a purpose."""
    slated: str
    """Stands before the date of what is told in the present and to come."""
    homographs: frozenset[str]
    """Verbs in the present that are other words as well."""
    done: str
    """What a participle looks like."""
    preterite: str
    """What a verb in the simple past looks like."""
    facing: str
    """Stands before the date of what is awaited, with it: « avant le match de »."""
    restated: str
    """Stands between « deux mois plus tard » and the date that says it again."""
    feasting: str
    """What makes a feast's name a date."""
    spanning: str
    """What makes a bare season one."""
    auxiliary: str
    """Stands before a participle that is also a season (« a été »)."""
    around: str
    """What makes a year vague."""
    closing: str
    """What tells its last part."""

    # Past or to come
    prospective: frozenset[str]
    """Lemmas that make what depends on them yet to come."""
    announced: frozenset[str]
    """Those that do not when the auxiliary :attr:`had` makes them past."""
    early: frozenset[str]
    """Participles that say nothing of the past (« élections anticipées »)."""
    had: str
    """That auxiliary, by lemma."""
    toward: str
    """Stands before the date of one that does all the same."""
    telling: frozenset[str]
    """Verbs whose day is that of the telling and not of what is told."""
    gone: frozenset[str]
    """Words for what is past though no verb says so."""
    befallen: frozenset[str]
    """Nouns for what nobody plans, which is past where it has its day (« l'attentat de jeudi »)."""
    befalling: str
    """Stands between one of them and its day."""
    bounding: frozenset[str]
    """Lemmas of verbs that set an end, after which « jusqu'à » leads to the nearest such date."""
    going: str
    """The verb that in the present tells with an infinitive what is to come (« va se réunir »)."""
    willing: frozenset[str]
    """Verbs that make their infinitive one to come (« menace de fermer »)."""
    looming: frozenset[str]
    """Those that make a weekday one (« craint un orage samedi »)."""
    summoning: frozenset[str]
    """Verbs by which somebody is called to what is to come (« appeler à une grève mardi »)."""
    convening: frozenset[str]
    """Those of them behind whose object the day of the meeting stands (« a convoqué les maires jeudi »)."""
    scheduled: Mapping[str, str]
    """Verbs that tell in the present what is to come, in the passive too where their value says so."""
    awaited: Mapping[str, str]
    """Nouns of what has its day (« le match de demain »), which « les métiers de demain » have not."""
    linking: frozenset[str]
    """The word between a noun and its day."""
    superseded: str
    """Tells a plan that is none any more."""
    rowing: str
    """What stands before two more days of the month told (« les 3 et 4 avril, puis les 8 et 9 »)."""
    ahead: str
    """Stands before what is to come (« d'ici »), with its first two letters."""
    onward: str
    """Stands before what is unless the verb is past (« dès »)."""
    ended: str
    """Stands before the date of what is over (« au terme du vote de »)."""
    elapsed: str
    """Stands before what is past in any tense (« depuis »)."""

    # Small words, as they stand
    beginning: tuple[str, ...]
    """Those that open the first part of a time."""
    very: str
    """What may stand before one."""
    present: frozenset[str]
    """Those before a season of this year."""
    yearless: str
    """Stands before a season of any too, if no verb is past or to come."""
    unspecific: frozenset[str]
    """Those before a season of any."""
    backward: frozenset[str]
    """Those of a distance into the past."""
    following: str
    """The side of an hour: after it."""
    preceding: str
    """Before it."""
    shortly: str
    """What makes that side near."""
    less: str
    """What makes a distance shorter."""
    exactly: frozenset[str]
    """What keeps its day."""
    emphatic: frozenset[str]
    """What says no more of it."""
    neighbouring: frozenset[str]
    """Those that count from the stretch told before."""
    this: str
    """How the demonstrative begins."""
    leading: tuple[str, ...]
    """What stands before « dernière »."""
