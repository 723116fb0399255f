"""The words for quantities: number words, units, currencies, bounds, rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.lang.grammar import Grammar


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """The words for quantities, in lower case and singular where not said otherwise.

    A ``str`` is a regular expression that runs on the plain text, but for :attr:`code`, :attr:`former`, :attr:`vote`,
    :attr:`minute`, :attr:`aged`, :attr:`fold`, :attr:`taken`, :attr:`ranging`, :attr:`by`, :attr:`spread`,
    :attr:`grade`, :attr:`heat`, :attr:`arc`, :attr:`semi` and the articles.
    """

    code: str
    """The language for Babel and text2num."""

    # Numerals
    spelled: frozenset[str]
    """Number words."""
    scales: Mapping[str, int]
    """Words that multiply what precedes (« million »)."""
    shorts: Mapping[str, int]
    """Their abbreviations."""
    collectives: Mapping[str, int]
    """Round numbers that are nouns (« vingtaine »)."""
    vague: frozenset[str]
    """Words that make those plural and unknown (« des dizaines »)."""
    tens: frozenset[str]
    """Those that stand alone too (« une dizaine à Bastogne »)."""
    large: frozenset[str]
    """Those that stand after an article (« frôler le million »)."""
    fractions: Mapping[str, str]
    """Parts of a whole, as a divisor or share."""
    part_of: str
    """Follows a fraction."""
    slashed: str
    """A part of a whole in figures (« 2/3 des élus »)."""
    alone: str
    """Follows one that may stand by itself."""
    peopled: str
    """Stands before a number of people whose noun is not said."""
    soul: str
    """That noun."""
    tied: str
    """Follows a part that is none of a whole (« un quart de finale »)."""
    parcelled: str
    """Stands before a part of a whole that is named elsewhere (« les deux tiers sont »)."""
    third: str
    """Stands before one that may not."""
    halved: str
    """A change by half."""
    half: str
    """Adds a half to what precedes (« trois heures et demie »)."""
    row: str
    """Stands between two counts."""
    alternative: str
    """Stands between two numbers."""
    articles: frozenset[str]
    """The forms of « un »."""
    single: str
    """Follows « un » and makes it count (« un seul »)."""
    absent: str
    """Stands before one that does not count for all that (« pas un seul »)."""
    linked: str
    """Stands between the words of one number."""
    linking: str
    """Stands between those of a number in a pattern."""
    links: frozenset[str]
    """The words between two numbers."""
    semi: str
    """Halves a round number before which it stands (« demi-douzaine »)."""
    and_half: str
    """Stands behind a large one."""

    # Bounds, ranges and changes
    nearby: frozenset[str]
    """Those of a place too (« jusqu'à un entrepôt »)."""
    bounds: Mapping[str, str]
    """What phrases right before a number make of it: ``minimum``, ``maximum``, ``about``, ``more`` (a little more) or
    ``less``.
    """
    tails: Mapping[str, str]
    """The same of phrases right after it."""
    untailed: str
    """Follows one that bounds the next number (« 6 morts et plus de 10 blessés »)."""
    bounded: str
    """May stand between a bound and its number."""
    denied: str
    """Turns a bound round."""
    between: str
    """Opens a range."""
    ranging: str
    """The word that opens one only if the :attr:`conjunction` follows."""
    conjunction: str
    """Stands inside such a range."""
    to: str
    """Stands inside any other."""
    coordinated: str
    """Stands between numbers of one thing (« 18 et 24 ans »)."""
    moving: str
    """Stands before the two levels of a change instead of a range."""
    falling: str
    """The same of a fall, where a larger number behind a smaller is no level but ends a range."""
    against: str
    """Stands before a second price."""
    out_of: str
    """Stands between the two numbers of a share (« un sur dix »)."""
    divisor: str
    """Stands before what multiplies."""

    # Units
    units: Mapping[str, str]
    """What the graph calls a word."""
    symbols: Mapping[str, str]
    """What the graph calls a sign."""
    plurals: Mapping[str, str]
    """The singular of nouns that :attr:`endings` miss."""
    endings: tuple[tuple[str, str], ...]
    """Pattern and replacement that make a singular."""
    invariable: frozenset[str]
    """First halves of hyphened nouns that end like a plural."""
    hyphened: str
    """Matches the second half of a noun."""
    peoples: tuple[str, ...]
    """Endings of names that are singular too."""
    compounds: frozenset[str]
    """Nouns of several words."""
    of: str
    """Links a number and its noun."""
    elidable: str
    """« de » before a vowel or not."""
    partitives: frozenset[str]
    """Its forms as tokens."""
    genitives: frozenset[str]
    """Those and the ones that hold an article."""
    owners: frozenset[str]
    """Determiners behind them that make the noun a plural of somebody's (« trois de ses enfants »)."""
    durations: frozenset[str]
    """Units of time."""
    hundredths: frozenset[str]
    """Units that hundredths follow."""
    cents: str
    """The hundredths after a unit (« 12 euros 50 »)."""
    sixtieths: Mapping[str, str]
    """What the sixtieth of a unit is."""
    glued: str
    """A sign of a unit that figures may follow."""
    minutes: str
    """What follows the first of these (« 1 h 45 »)."""
    minute: str
    """The unit that seconds follow."""
    aged: str
    """That of ages."""
    seconds: str
    """What follows it."""
    split: str
    """The parts of a second, and what says that they are (« huit centièmes »)."""
    timed: str
    """A time with signs for its units (« 3'52"30 »)."""
    raced: str
    """A time of so many seconds and hundredths without unit (« en 24,63 »)."""
    decimals: Mapping[str, int]
    """Words for a part of a second, and into how many it divides."""
    portion: str
    """Makes one of :attr:`portions` of a unit that is :attr:`divided`, as so many of a smaller one (« un quart d'heure
    »).
    """
    portions: Mapping[str, int]
    """Words for a part, and into how many it divides."""
    divided: Mapping[str, tuple[str, int]]
    """The smaller unit and how many of it make one."""
    grade: str
    """The measure that is said before its number, or anywhere in its sentence (« magnitude 6,3 »)."""
    heat: str
    """The unit that degrees are, where nothing says otherwise."""
    arc: str
    """What they are where :attr:`bearing` follows or :attr:`slanted` stands before."""
    bearing: str
    """A direction after degrees."""
    slanted: str
    """Stands before degrees of an angle."""
    quaking: str
    """Stands before degrees that are of the :attr:`grade`."""
    heads: frozenset[str]
    """What is counted whole: people and what befalls them."""
    stepped: str
    """Stands before « un » where that is by how much something changes (« recule d'un point »)."""
    steps: frozenset[str]
    """The units of it."""
    of_grade: str
    """May stand between the two."""
    marked: str
    """The noun, ``noun``, of a mark, and what stands between the two (« une note inférieure à »)."""
    instead: str
    """Stands before a number that another takes the place of (« trois ans au lieu de quatre »)."""
    coordinates: str
    """Places on the globe in degrees, minutes and seconds, and telephone numbers, which measure nothing."""
    graded_by: str
    """Follows a number that is one of them (« 6,3 sur l'échelle de Richter »)."""

    # Money
    currencies: Mapping[str, str]
    """The ISO 4217 code of a name."""
    coins: Mapping[str, tuple[str, str]]
    """The code, and the coin's share of the unit."""
    homes: Mapping[str, Mapping[str, str]]
    """Under the currency that a bare name stands for, those that places make of it."""
    grouping: Mapping[str, str]
    """The currency that a bare name of one stands for where figures are grouped by apostrophes (« 400'000 »)."""
    everywhere: frozenset[str]
    """Those that need such a place in the title or lead."""
    former: str
    """The one that the euro took the place of."""
    doubtful: frozenset[str]
    """Names of money that are of things too."""
    costing: str
    """Words that make a bare number money."""
    purse: str
    """Finds in the text of which kind."""
    sums: frozenset[str]
    """What is told in millions of money."""
    being: str
    """May stand before a sum in brackets."""

    # Results
    played: str
    """Stands before the result of a match."""
    first: str
    """The first number of it, and what joins it to the second."""
    second: str
    """What joins the first to the second, with that."""
    set_off: str
    """Follows a number that stands behind what it counts (« les invités, 300 en tout »)."""

    # Rates
    rates: Mapping[str, str]
    """What is said right after a unit."""
    periodic: Mapping[str, str]
    """Those that are said before an amount too."""
    level: str
    """Stands between the two (« un loyer mensuel de 600 euros »)."""
    regular: Mapping[str, str]
    """What is said anywhere later in the clause."""
    by: str
    """Begins a regular rate."""
    turned: str
    """Makes a date of it."""
    definite: tuple[str, ...]
    """The articles of a rate of money only."""
    spread: str
    """Stands between a number and the time it is for."""
    denominators: frozenset[str]
    """Units that a rate may be by."""
    per: str
    """A rate by one of them."""
    over: str
    """A rate by a measure, after its article (« 117 habitants au km² »)."""
    each: str
    """The same after a price (« 2 euros le kilo »)."""
    apiece: str
    """Stands before the price of one (« le litre coûte 2 euros »)."""

    # Counts without a noun beside them
    anaphors: frozenset[str]
    """Words with which a number needs no noun (« dix autres »)."""
    pronoun: str
    """Stands before a count of what was named before (« ils sont 300 »)."""
    picked: str
    """Stands before a number of the plural ``noun`` (« Parmi les blessés, trois »)."""
    gathered: str
    """Stands after a number of people who are said to do something, ``march`` if to march (« ils étaient 4 500 à »)."""
    anybody: str
    """What these are."""
    marcher: str
    """What those are who march."""
    others: str
    """Stands after one (« deux autres »)."""
    minus: str
    """A sign apart from its number (« de - 3 °C »)."""
    placed: str
    """Where what a bare number counts is, right after it (« cinq en Haïti »)."""
    made_of: str
    """Stands after « une » that counts what was counted before (« et une d'argent »)."""
    entitling: str
    """Stands before a number that begins a title (« le film Les 400 coups »)."""
    holder: str
    """Who has a share of what was counted, before its number (« , le PS 11 »)."""
    sized: str
    """Stands before the second side of a thing whose first was measured (« long de 12 mètres et haut de trois »)."""
    percented: str
    """A share in brackets right after one (« 19 (27,1 %) »)."""
    among: str
    """Stands before a part of what was counted (« dont six »)."""
    among_them: str
    """Stands after one (« deux d'entre eux »); ``women`` is that of feminine nouns."""
    together: str
    """Stands before one of what was named before (« tous deux »)."""
    taken: str
    """The pronoun of what is counted."""
    numbering: str
    """Stands before the number of its subject, in figures or words (« les voleurs, au nombre de trois »)."""
    copula: str
    """Stands before the number of its subject."""
    count_of: str
    """A noun whose number stands apart (« le nombre de postes »)."""
    articled: str
    """May stand before it."""
    reckoned: str
    """Stands before the number of what follows (« chiffre à 300 les emplois »)."""
    openers: frozenset[str]
    """Words between which and a name stands a count of things (« et 6 Canadair »)."""
    none: frozenset[str]
    """Words that make one of :attr:`harms` zero."""
    harms: frozenset[str]
    """What they count (« aucun blessé »)."""
    deeds: frozenset[str]
    """Nouns that look like participles (« 300 arrivées »)."""
    struck: str
    """Stands before one victim (« a tué une personne »)."""
    victims: frozenset[str]
    """Who that is."""
    toll: frozenset[str]
    """Those of which « un » counts as one."""
    vote: str
    """The unit of votes."""
    tally: str
    """Stands between two numbers of votes."""
    opposed: str
    """Stands before the second of two, if :attr:`con` follows."""
    multiplied: str
    """Stands before how many times more there are."""
    fold: str
    """The unit of those."""
    con: str
    """Stands after votes against."""
    pro: str
    """Stands after votes for."""
    ranked: str
    """A rank with its noun."""
    versus: str
    """Stands before a number that has the unit of the one before."""

    # What counts nothing
    labels: frozenset[str]
    """Words that such a number follows (« article 5 »)."""
    idioms: frozenset[str]
    """Phrases with a number (« par quatre chemins »)."""
    uncounted: frozenset[str]
    """Words that are no unit."""
    plain: frozenset[str]
    """Words that say how and not what (« les 100 000 prévus »)."""
    adverbs: tuple[str, ...]
    """Endings of words that say how."""
    once: frozenset[str]
    """Units before which « un » does not count (« un jour »)."""
    entire: str
    """Follows one before which it does."""
    named: str
    """Stands before a number used as a name (« sur le 3611 »)."""
    drawn: str
    """Stands after both sides of a score (« 28 partout »)."""
    always: str
    """Stands after one that says without end (« 24 heures sur 24 »)."""
    within: str
    """Stands after a unit that counts nothing (« un mois d'août »)."""

    # Articles
    a: tuple[str, ...]
    """Those of :attr:`tens`."""
    the: str
    """That of :attr:`large`."""

    # Grammar
    grammar: Grammar
    """The small words of the language."""
