"""The small words of grammar: prepositions, articles, pronouns and conjunctions that the readers ask about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Grammar:
    """The small words that more than one reader asks about, called by what they do.

    All are in lower case, with plain apostrophes.
    """

    # Prepositions, by lemma
    of: str
    """« de »."""
    to: str
    """« à »."""
    within: str
    """« en »."""
    inside: str
    """« dans »."""
    on: str
    """« sur »."""
    by: str
    """« par »."""
    against: str
    """« contre »."""
    along: str
    """« avec »."""
    between: str
    """« entre »."""
    aim: str
    """« pour »."""
    house: str
    """« chez »."""
    facing: str
    """« devant »."""
    without: str
    """« sans »."""
    after: str
    """« après »."""
    midst: frozenset[str]
    """Nouns that with « de » and a place tell no more than it (« dans le centre de Gap »), by lemma."""
    prices: frozenset[str]
    """Nouns of what is paid, by lemma."""
    whiles: frozenset[str]
    """Nouns that say with « le » alone when something is done (« ferme la nuit »)."""
    own: str
    """What stands for the preposition where a noun has a possessive instead of a complement (« son »)."""
    theirs: frozenset[str]
    """Those of several owners."""
    best: frozenset[str]
    """What tells the first of all: « le prix du meilleur acteur »."""
    current: frozenset[str]
    """What tells who or what it is today: « l'actuel maire »."""
    mine: frozenset[str]
    """The possessives of who says « je »."""

    before: str
    """« avant »."""
    but: str
    """What leads in the contrary (« mais »)."""
    excluded: frozenset[str]
    """Participles that set apart what stands before them in a bracket (« (CGT exceptée) »)."""
    excepting: Mapping[str, tuple[tuple[str, ...], ...]]
    """The tokens of turns before what has no part in what is told (« à l' exception de »), by the last of them."""

    merely: frozenset[str]
    """Words behind one that make it none (« et non seulement »)."""

    dead: frozenset[str]
    """The participles for who is dead that are nouns as well (« mort »)."""
    dying: str
    """Their verb."""
    jesting: frozenset[str]
    """What one only says to die of (« mort de rire »)."""

    # Their forms
    ofs: frozenset[str]
    """The forms of :attr:`of`, those that hold an article too (« du »)."""
    ofs_plain: frozenset[str]
    """Those of :attr:`of` without an article."""
    tos: frozenset[str]
    """The forms of :attr:`to`, those that hold an article too."""
    muches: frozenset[str]
    """Adverbs of an amount, before :attr:`ofs_plain` (« plus de », « près d'»)."""
    contracted: frozenset[str]
    """The forms that hold an article, of either."""
    plain: Mapping[str, str]
    """The lemma of each form that is none."""
    held: Mapping[str, str]
    """The preposition that a pronoun holds (« dont » → « de »)."""
    open: frozenset[str]
    """Those that lead in a participant of any verb; « selon » gives a source, « comme » a likeness. ``""`` is none."""

    # Pronouns
    relatives: frozenset[str]
    """Relative pronouns, by lemma."""
    subjects: frozenset[str]
    """Those that may be the subject of a clause, by form."""
    binders: frozenset[str]
    """The commonest ones that stand for a noun, whatever their case."""
    clausal: frozenset[str]
    """All words that open a clause that says more of a noun."""
    whose: str
    """« dont »."""
    including: frozenset[str]
    """What leads in some of those told before (« parmi lesquels »)."""
    where: frozenset[str]
    """« dont » and « où »."""
    what: str
    """The relative pronoun of an object, by lemma."""
    reflexive: frozenset[str]
    """Those of a reflexive verb."""
    euphonic: frozenset[str]
    """The letter before an inverted pronoun, as a token (« -t- » of « a-t-il »)."""
    upto: str
    """« jusque », as the tree names « jusqu'à »."""
    towards: str
    """« vers »."""
    beside: str
    """The noun of « auprès de »."""
    inversion: str
    """The characters that may be left before that pronoun."""

    # Articles and conjunctions
    one: frozenset[str]
    """The forms of « un »."""
    elided: str
    """The article before a vowel."""
    this: str
    """The demonstrative, by lemma."""
    these: frozenset[str]
    """Its forms."""
    both: str
    """« et »."""
    plurals: tuple[str, ...]
    """How nouns and adjectives of several end."""
    preposed: frozenset[str]
    """Forms of adjectives that stand before a noun (« violent »)."""
    like: str
    """« comme »."""
    conceding: frozenset[str]
    """What opens a clause that concedes, supposes or sets apart (« (même) s'il recule, »), by its first word."""
    such: frozenset[str]
    """The forms of « tel »."""
    that: frozenset[str]
    """What opens a content clause."""

    midway: re.Pattern[str]
    """Matches what may stand between an auxiliary and its participle (« d'ores et déjà »)."""
    clocked: re.Pattern[str]
    """What stands between a bracket and a place whose hour it tells (« 7 h 30 à », « heure de »)."""

    # Verbs, by lemma
    be: str
    """« être »."""
    due: frozenset[str]
    """Verbs by which what « à » and an infinitive tell is to be done to the subject (« reste à vendre »)."""
    have: str
    """« avoir »."""
    make: str
    """« faire »."""
    come: str
    """« venir »."""
    born: str
    """« naître »."""

    see: str
    """« voir »."""
    undergone: frozenset[str]
    """Those whose past participle after a name and a comma is said of who is named (« Luc Bas, jugé pour vol »)."""
    trials: frozenset[str]
    """Nouns of what somebody undergoes and that undergoes nothing itself (« procès »)."""
    steering: frozenset[str]
    """Those whose object does what their infinitive tells (« sommer X de partir »)."""
    bidding: frozenset[str]
    """Those by which somebody behind « à » is asked, told or allowed to do it (« ordonner à X de partir »)."""
    holding: frozenset[str]
    """Those whose subject does it, by a noun between (« prendre la décision de partir »)."""
    dealing: frozenset[str]
    """Those whose object may be any amount of what is dealt with (« produire du ciment »)."""
    standing: frozenset[str]
    """Those that tell only where or that something is, their subject often behind them (« figurer »)."""
    choosing: frozenset[str]
    """Those whose object does what is told behind « pour » (« désigner X pour succéder à Y »)."""

    # Parts of words
    former: str
    """The prefix of a function that is held no more (« ex- »)."""
