"""The words for quantities: number words, units, currencies, bounds, rates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """All that a language knows of quantities; words are in lower case and singular where not said otherwise.

    ``code`` is the language for Babel and text2num. ``spelled`` number words; ``scales`` words that multiply what
    precedes (``million``), ``shorts`` their abbreviations; ``collectives`` round numbers that are nouns
    (``vingtaine``), which ``vague`` words make plural and unknown (« des dizaines »), and of which ``tens`` stand
    alone too (« une dizaine à Bastogne ») and the ``large`` after an article (« frôler le million »); ``fractions``
    parts of a whole, as a divisor or share. ``bounds`` and ``tails`` say of phrases right before and after a number
    what they make of it: ``minimum``, ``maximum``, ``about``, ``more`` (a little more) or ``less``. ``rates`` are
    said right after a unit, those that are ``periodic`` before an amount too, with a ``level`` between (« un loyer
    mensuel de 600 euros »), ``regular`` anywhere later in the clause. ``units`` and ``symbols`` map words and signs
    to what the graph calls them, ``currencies`` to ISO 4217, ``coins`` to that and the coin's share of the unit;
    ``homes`` a currency that a bare name stands for to those that places make of it, which must stand in the title or
    lead for those ``everywhere`` at home; ``former`` is the one that the euro took the place of. ``plurals`` are
    nouns whose singular the ``endings`` (pattern, replacement) miss, ``invariable`` first halves of hyphened ones
    that end like a plural; ``compounds`` nouns of several words. ``labels`` are followed by a number that counts
    nothing (« article 5 »), ``anaphors`` by no noun (« dix autres »); ``idioms`` count nothing at all (« par quatre
    chemins »), ``plain`` words say how and not what (« les 100 000 prévus »); ``durations`` are units of time. ``of``
    links a number and its noun, ``between`` opens a range, ``ranging`` if with the ``conjunction``, ``coordinated``
    stands between numbers of one thing (« 18 et 24 ans »), and ``to`` stands inside it, ``out_of`` between the two
    numbers of a share (« un sur dix »); ``single`` are words that make « un » count unless ``absent`` stands before,
    ``reckoned`` stands before the number of what follows (« chiffre à 300 les emplois »), ``apiece`` before the price
    of one of the ``denominators`` (« le litre coûte 2 euros »); ``once`` units before which it does not (« un
    jour »), unless ``entire`` follows. ``per`` is the pattern of a rate by one of ``denominators``, ``each`` that of
    one after a price (« 2 euros le kilo »), ``count_of`` that of a noun whose number stands apart (« le nombre de
    postes »), ``moving`` what stands before the two levels of a change instead of a range. ``half`` adds a half to
    what precedes (« trois heures et demie »), ``part_of`` follows a fraction, ``alone`` one that stands by itself
    unless ``third`` precedes; ``row`` stands between two counts, ``alternative`` between two numbers, ``together``
    before one of what was named before (« tous deux »); ``denied`` words turn a bound round, ``halved`` is a change
    by half, ``divisor`` stands before what multiplies, ``copula`` before the number of its subject; ``taken`` is the
    pronoun of what is counted, ``cents`` the hundredths after a unit (« 12 euros 50 »). ``pronoun`` stands before a
    count of what was named before (« ils sont 300 »), ``others`` after one (« deux autres »), ``named`` before a
    number used as a name (« sur le 3611 »), ``always`` after one that says without end (« 24 heures sur 24 »);
    ``none`` of the ``harms`` count as zero, and « un » of the ``toll`` as one; ``sums`` are told in millions of
    money; ``sixtieths`` are units to those that are their sixtieths: ``minutes`` follow the first (« 1 h 45 »),
    ``seconds`` the ``minute``, which ``decimals`` of a second may follow; ``portion`` is what makes one of the
    ``portions`` of a unit that is ``divided``, as so many of a smaller one (« un quart d'heure »); ``hundredths`` are
    units that hundredths follow; ``openers`` are words between which and a name stands a count of things (« et 6
    Canadair »); ``adverbs`` endings of words that say how; ``among`` stands before a part of what was counted (« dont
    six »), ``against`` before a second price; ``grades`` are measures that are said before their number (« magnitude
    6,3 »); ``costing`` are words that make a bare number money, of the kind that ``purse`` finds in the text;
    ``doubtful`` names of money are of things too; ``within`` after a unit that counts nothing (« un mois d'août »).
    ``articles`` are forms of « un ».

    Of small words: ``linked`` stands between the words of one number, ``linking`` between those of a number in a
    pattern; ``elidable`` is « de » before a vowel or not, ``partitives`` its forms as tokens, ``links`` those between
    two numbers, ``a`` and ``the`` the articles of ``tens`` and ``large``, ``semi`` what halves a round number before it
    and ``and_half`` behind a large one; ``bounded`` may stand between a bound and its number, ``of_grade`` between a
    measure and its number, ``articled`` before ``count_of``, ``being`` before a sum in brackets; ``spread`` between a
    number and the time it is for, ``by`` begins a regular rate, which is a date before ``turned``; ``definite`` are the
    articles of a rate of money only, ``hyphened`` matches the second half of a noun, ``peoples`` are endings of names
    that are singular too.
    """

    code: str
    spelled: frozenset[str]
    scales: Mapping[str, int]
    shorts: Mapping[str, int]
    collectives: Mapping[str, int]
    tens: frozenset[str]
    large: frozenset[str]
    vague: frozenset[str]
    fractions: Mapping[str, str]
    bounds: Mapping[str, str]
    tails: Mapping[str, str]
    rates: Mapping[str, str]
    regular: Mapping[str, str]
    units: Mapping[str, str]
    symbols: Mapping[str, str]
    currencies: Mapping[str, str]
    coins: Mapping[str, tuple[str, str]]
    homes: Mapping[str, Mapping[str, str]]
    everywhere: frozenset[str]
    former: str
    plurals: Mapping[str, str]
    endings: tuple[tuple[str, str], ...]
    compounds: frozenset[str]
    labels: frozenset[str]
    anaphors: frozenset[str]
    idioms: frozenset[str]
    invariable: frozenset[str]
    plain: frozenset[str]
    durations: frozenset[str]
    denominators: frozenset[str]
    articles: frozenset[str]
    of: str
    between: str
    to: str
    out_of: str
    single: str
    absent: str
    reckoned: str
    apiece: str
    per: str
    each: str
    count_of: str
    moving: str
    entire: str
    half: str
    cents: str
    pronoun: str
    others: str
    within: str
    named: str
    always: str
    harms: frozenset[str]
    toll: frozenset[str]
    sums: frozenset[str]
    doubtful: frozenset[str]
    none: frozenset[str]
    part_of: str
    alone: str
    together: str
    row: str
    alternative: str
    third: str
    denied: str
    divisor: str
    halved: str
    copula: str
    taken: str
    once: frozenset[str]
    sixtieths: Mapping[str, str]
    minute: str
    decimals: Mapping[str, int]
    portion: str
    portions: Mapping[str, int]
    divided: Mapping[str, tuple[str, int]]
    ranging: str
    periodic: Mapping[str, str]
    level: str
    coordinated: str
    conjunction: str
    hundredths: frozenset[str]
    openers: frozenset[str]
    adverbs: tuple[str, ...]
    grades: frozenset[str]
    minutes: str
    seconds: str
    among: str
    against: str
    costing: str
    purse: str
    uncounted: frozenset[str]
    owners: frozenset[str]
    vote: str
    tally: str
    opposed: str
    pro: str
    con: str
    among_them: str
    versus: str
    linked: str
    linking: str
    elidable: str
    partitives: frozenset[str]
    links: frozenset[str]
    a: str
    the: str
    semi: str
    and_half: str
    bounded: str
    of_grade: str
    articled: str
    being: str
    spread: str
    by: str
    turned: str
    definite: tuple[str, ...]
    hyphened: str
    peoples: tuple[str, ...]
