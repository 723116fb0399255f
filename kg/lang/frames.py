"""The words for events: the words that evoke each class and how their roles are realised."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

import numpy as np

from kg.memory import Memory, added
from kg.terms import Role

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from kg.lang.grammar import Grammar
    from kg.lang.reasons import Reasons
    from kg.lang.sense import Sense
    from kg.terms import Status

VERB, NOUN = "v", "n"
_OPENING = 3
# How the lexicon writes that a verb has its pronoun, and which others may stand before it in a turn.
REFLEXIVE, _CLITICS = "se", frozenset({"l'", "en", "nous", "y"})
# The bundles of signs whose weights are kept: more than five hundred articles show.
_KEPT = 32768


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a role is realised.

    ``place`` is ``"S"`` (logical subject), ``"O"`` (logical object), ``"A"`` (attribute), ``"C"`` (clause), ``"T"``
    (the trigger's own phrase), ``"son"`` (possessive) or a preposition; ``sort`` what the filler must be, or ``""``.
    """

    place: str
    role: Role
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Test:
    """What a clause must hold, or must not (``wanted`` false), for a frame to apply.

    ``place`` is as in :class:`Slot`, or ``"q"`` (a quantity), ``"m"`` (money), ``"w"`` (a following word), ``"V"`` (the
    passive), ``"n"`` (any argument), ``"!"`` (that it is not denied), ``"g"`` (that the text is on sport); ``values``
    are lemmas, units, or sorts written ``@sort``; none means any.
    """

    place: str
    wanted: bool = True
    values: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A word or turn that evokes an event class."""

    lemma: str
    """The word that is looked for."""
    words: tuple[str, ...]
    """What must follow it (« mettre » « en examen »)."""
    reflexive: bool
    """Whether a verb has its pronoun."""
    pos: str
    """:data:`VERB` or :data:`NOUN`."""
    kind: str
    """The class, by its local name in ``kg:``."""
    valence: tuple[Slot, ...]
    """Where its roles are realised, in order of preference."""
    tests: tuple[Test, ...]
    """What its clause must hold or must not."""
    name: str
    """The trigger, as the lexicon writes it."""
    needs: frozenset[str] = frozenset()
    """The tokens of :attr:`words`."""
    clitic: str = ""
    """The pronoun that a verb has in its turn: « l'emporter », « s'en prendre à »."""
    doubtful: bool = False
    """Whether it tells a happening only where much of it is told."""
    transitive: bool = False
    """Whether the object has a role."""


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """Signs that come together, written once for all who show them: another that says the same is another bundle."""

    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """How much each sign speaks for each of some outcomes: a row of ``table`` for each, at its ``places``."""

    places: Mapping[str, int]
    table: NDArray[np.float64]

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[float]]) -> Weights:
        """The weights of ``rows``, of one sign at least."""
        return cls({sign: place for place, sign in enumerate(rows)}, np.array([*rows.values()]))

    def sums(self, shown: Sequence[Sequence[Bundle]]) -> NDArray[np.float64]:
        """The sum of the weights of each of ``shown``, at least one bundle each; a bundle is weighed once."""
        return added(self._known().rows([*chain.from_iterable(shown)]), shown)

    @cache  # noqa: B019  weights live as long as their language
    def _known(self) -> Memory[Bundle]:
        return Memory(self._weighed, _KEPT)

    def _weighed(self, bundles: Iterable[Bundle]) -> NDArray[np.float64]:
        places = [[self.places[sign] for sign in bundle.signs if sign in self.places] for bundle in bundles]
        found = np.zeros((len(places), self.table.shape[1]))
        for nth in zip_longest(*places):  # the sum of one is the same beside any others
            some = [number for number, place in enumerate(nth) if place is not None]
            found[some] += self.table[[nth[number] for number in some]]
        return found


@dataclass(frozen=True, slots=True)
class Asides:
    """The words around numbers that say when, where or how old, not how much; patterns are of what stands beside."""

    periods: frozenset[str]
    """Units of time."""
    year: str
    """That of ages."""
    lengths: frozenset[str]
    """Units of length."""
    scales: frozenset[str]
    """Units of how strong something is."""
    since: re.Pattern[str]
    """Before a period: « il y a », « âgé de »."""
    later: re.Pattern[str]
    """Behind one: « plus tard »."""
    aged: re.Pattern[str]
    """Before an age beside a name: a comma or bracket."""
    ended: re.Pattern[str]
    """Behind one: the comma, bracket or stop that ends the aside."""
    away: re.Pattern[str]
    """Before a length: « à »."""


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """The words for events: lemmas, unless said otherwise."""

    # What evokes an event
    verbs: Mapping[str, tuple[Frame, ...]]
    """The frames of a verb, the longest turns and most exacting tests first."""
    nouns: Mapping[str, tuple[Frame, ...]]
    """The frames of a noun, in the same order."""
    forms: Mapping[str, str]
    """The lemma of inflected forms that parsers often miss."""
    participles: frozenset[str]
    """Those of them that are past participles."""
    presents: frozenset[str]
    """Third persons of the present that the model takes for nouns and adjectives (« finance », « ferment »)."""
    kin: Mapping[str, frozenset[str]]
    """Past participles, each with those of its verb that stand in turns."""
    staging: frozenset[str]
    """Verbs by which somebody only has what a noun tells take place (« la marche organisée lundi »)."""
    occurring: frozenset[str]
    """Verbs (or the noun of « avoir lieu ») that only say that their subject happens."""
    bearing: Mapping[str, frozenset[str]]
    """Turns that say only that their subject takes place, begins or is so big, with the classes of these subjects."""
    bodily: frozenset[str]
    """Classes of what only bodies do and suffer, so that their words are figures of speech beside anything else."""
    bodiless: frozenset[str]
    """What has no body."""
    figuring: frozenset[str]
    """Adjectives that make a disaster or fight a figure of speech (« séisme politique »)."""
    gauging: frozenset[str]
    """Verbs whose object is so big, as somebody reckons."""
    unborne: frozenset[str]
    """Nouns of such subjects that tell no happening there (« le prix atteint 3 euros » is a change)."""
    fines: frozenset[str]
    """What somebody is made to pay, and has not paid because of it."""
    expecting: Mapping[tuple[str, str], Status]
    """Turns that tell what is to come or may come, and which of the two, by the class of the event (``""``: any)."""
    carrying: frozenset[str]
    """Nouns that tell something by the one that « de » leads in (« une vague d'arrestations »)."""
    fields: frozenset[str]
    """Those of fields and bodies, which do not, whatever its article (« le secteur de la construction »)."""
    idle: Mapping[str, re.Pattern[str]]
    """Set phrases whose words tell nothing of their own, by their :func:`opening`."""

    # Who does what
    senses: Mapping[str, frozenset[str]]
    """The groups that a noun belongs to."""
    promisers: frozenset[str]
    """Verbs whose subject does the infinitive."""
    governors: frozenset[str]
    """Verbs whose infinitive or clause is told by another sign."""
    asking: frozenset[str]
    """Those whose subject wants another to do what their noun tells, or fears it."""
    foreseeing: frozenset[str]
    """Those whose subject expects it, without a part in what rises or falls (« prévoir une croissance »)."""
    ballots: frozenset[str]
    """Votes by what they are counted in (« adopté par 320 voix »)."""
    ratings: frozenset[str]
    """Words of where a borrower is rated."""
    grade: re.Pattern[str]
    """The grades that are given there."""
    naming: frozenset[str]
    """Titles won, ways and embassies, whose land or town has no part (« championne de France », « route de Berne »)."""
    courts: frozenset[str]
    """The offices of justice, by form (« procureur »)."""
    nearby: frozenset[str]
    """What leads in, with « de », what something is only near (« près »)."""
    vicinity: frozenset[str]
    """Adverbs and nouns before « de » and what something is beside or inside (« autour », « à l'est »)."""
    aboard: frozenset[str]
    """Nouns of those whom something carries (« les occupants de »)."""
    heralding: frozenset[str]
    """Verbs of whoever only tells of what has happened, fights it or looks at it (« confirmé par »)."""
    onlooking: frozenset[str]
    """Verbs of whoever speaks or thinks of what their complement tells, sees or undergoes it (« regretter »)."""
    imputing: frozenset[str]
    """Those by which something is laid to somebody (« attribuées à »)."""
    lacking: frozenset[str]
    """Prepositions that lead in what is not there."""
    personally: frozenset[str]
    """Nouns of what is done to people alone."""
    warring: frozenset[str]
    """Nouns of what a country does to another, whose adjective tells who does it (« frappes russes »)."""
    weapons: frozenset[str]
    """Nouns of weapons, whose adjective tells whose they are (« drones iraniens »)."""
    forces: frozenset[str]
    """Nouns of those who fight, whom « de » leads in as they strike (« les tirs de l'armée »)."""
    against: frozenset[str]
    """Prepositions that lead in an adversary."""
    games: frozenset[str]
    """Words of an article on sport."""
    grounds: frozenset[str]
    """Where games are played, by form: « sur la pelouse de (Brest) »."""
    misread: Mapping[str, str]
    """Forms that the model gives another verb's lemma, with their own (« vit » of « vivre »)."""
    onlookers: frozenset[str]
    """Those who have only seen a happening, or look into it (« témoin du meurtre »)."""
    succeeding: frozenset[str]
    """Verbs whose subject takes the office of their object, and nouns for it."""
    opposing: frozenset[str]
    """Verbs that set their objects against each other."""
    movers: frozenset[str]
    """Verbs whose past is made with « être »."""
    lenders: Mapping[str, Role]
    """Verbs whose subject is the agent (or patient) of the noun that they govern."""
    authors: frozenset[str]
    """What somebody is called who has done the harm that « de » leads in."""
    suffering: frozenset[str]
    """What somebody is of what is done to him: « victime d'un vol », « l'objet d'une attaque »."""
    locatives: frozenset[str]
    """Prepositions of places."""
    reasons: Reasons
    """Why something is done, what for and by what means."""
    ways: Mapping[str, Role]
    """Those of several words that lead in where something goes or comes from, or what it goes by."""
    plain_for: Mapping[str, str]
    """Those of several words, without articles, with the one that they stand for (« à l'encontre de »: « contre »)."""
    risky: frozenset[str]
    """What accidents are called after (« de la route », « du travail »)."""
    lands: frozenset[str]
    """What stands before the name of a town or land (« la ville de Gray »)."""
    natives: frozenset[str]
    """What the inhabitants of places are called (« nantaise »), in lower case."""
    nations: frozenset[str]
    """Countries to which something is given where « à la » stands before them."""
    happenings: frozenset[str]
    """Nouns of happenings that are called after where or to whom they happen (« la grève à Air France »)."""
    shelters: frozenset[str]
    """Nouns of what people are taken to (« évacué à l'hôpital »)."""
    penned: frozenset[str]
    """Nouns of writings, of which « de » tells who wrote them (« le rapport de l'OMS »)."""
    visits: frozenset[str]
    """Nouns of going somewhere to meet people there (« en visite à Dax »)."""
    envoys: frozenset[str]
    """Those who are posted where their complement says (« ambassadeur à Dakar »)."""
    dating: frozenset[str]
    """Those by which a noun only tells when or why something else happens (« après », « en raison de »)."""
    during: frozenset[str]
    """Those by which it only tells during what (« pendant »), by lemma."""
    moments: frozenset[str]
    """Words that with « de » tell the same: « au cours de », « lors de »."""
    shifts: frozenset[str]
    """Those by which it tells before or after what: « au lendemain de »."""
    than: frozenset[str]
    """« que », by form, where it compares."""
    gauged: frozenset[str]
    """Nouns that lead in what a number is compared with (« par rapport à 2011 »)."""
    since: str
    """« depuis »."""
    extreme: frozenset[str]
    """What makes a date behind it that of what is compared with (« la première fois depuis 1929 »)."""
    comparing: frozenset[str]
    """What stands before it (« plus »)."""
    charging: Mapping[str, frozenset[str]]
    """Verbs by which somebody is charged or tried, with the prepositions of what for."""
    blaming: frozenset[str]
    """Verbs by which somebody is blamed for what an infinitive tells."""
    facing: frozenset[str]
    """Those of whoever is, in the active (« comparaître »)."""
    clearing: frozenset[str]
    """Those by which somebody is cleared."""
    answering: frozenset[str]
    """Words by which somebody meets an accusation (« répondre d'accusations de », « faire face à »)."""
    lamenting: frozenset[str]
    """Verbs whose subject counts the dead (« le canton déplore deux morts »)."""
    inquiries: frozenset[str]
    """Nouns of inquiries and charges (« enquête pour homicide »)."""
    personal: frozenset[str]
    """Pronouns of people, by form."""
    breaking: frozenset[str]
    """Pronouns that begin another clause, by form."""
    units: frozenset[str]
    """What is measured in, as units are written."""
    spells: frozenset[str]
    """Stretches of time that « de » makes another thing's (« le match de la saison »)."""
    terms: frozenset[str]
    """What somebody is hired or elected for, counted: « pour deux saisons »."""
    durations: frozenset[str]
    """Those of time."""
    empty: frozenset[str]
    """Words that name nothing as a filler."""
    leads: tuple[str, ...]
    """What a clause loses of its beginning as a filler."""
    article: re.Pattern[str]
    """Matches what a noun phrase does."""

    # How much
    measures: frozenset[str]
    """Nouns that measure out another (« l'ensemble de »)."""
    measured: Mapping[str, tuple[Role, frozenset[str]]]
    """The role that a number has in a class of events, and what it must count."""
    tolling: frozenset[str]
    """Verbs for what brings death and hurt (« a fait trente blessés »)."""
    settling: frozenset[str]
    """Verbs whose bare participle only says where somebody or something is (« le groupe, installé à Gap »)."""
    spared: frozenset[str]
    """Nouns for those who are counted beside the dead and hurt, and are none of them (« sinistré »)."""
    rescuers: frozenset[str]
    """Nouns for those who come to help where something happens."""
    outsiders: frozenset[str]
    """Nouns of those who deal with what they are of, and do nothing for it (« les clients de la banque »)."""
    bidding: frozenset[str]
    """Nouns behind « à » of how it came about (« à la demande de X »)."""
    avowing: frozenset[str]
    """Verbs of those who say that harm was done by them: « revendiquer »."""
    mourning: frozenset[str]
    """Nouns of what follows a death, at another time."""
    asides: Asides
    """How numbers place what happens, or tell somebody's age."""

    # What for
    callings: Mapping[str, str]
    """The functions of people, each with its class."""
    heading: str
    """The class of those that are told with their field (« ministre de la Santé »)."""
    posts: frozenset[str]
    """Nouns of what a function is named after (« le poste de »)."""
    helm: frozenset[str]
    """Nouns of what whoever leads a body takes (« à la tête de »)."""
    bids: frozenset[str]
    """Those of what whoever stands for election leads (« la liste de X »)."""
    likening: frozenset[str]
    """Prepositions that lead in a function (« comme »)."""
    passing: frozenset[str]
    """Those of people's names that are no functions (« vainqueur »)."""
    fleeing: frozenset[str]
    """Words by which somebody leaves a place, not a post."""
    freed: frozenset[str]
    """Words by which somebody leaves a prison."""
    contests: Mapping[str, str]
    """What elections are called by, with the function that they give."""
    sums: frozenset[str]
    """Nouns that announce money (« un montant de »)."""

    # What was learned
    weights: Mapping[str, float]
    """How much each sign speaks for an event (:mod:`kg.extract.events.telling`)."""
    casting: Weights
    """The same for its parts, one column for each role in its order (:mod:`kg.extract.events.casting`)."""
    sense: Sense | None
    """Its networks; ``None`` before they are first fitted."""

    # Grammar
    grammar: Grammar
    """The small words of the language."""


def parts(word: str) -> tuple[str, ...]:
    """The tokens of a word of a turn: « l'assaut » is two."""
    head, mark, tail = word.partition("'")
    return (head + mark, tail) if mark and tail else (word,)


def beside(frames: tuple[Frame, ...], words: AbstractSet[str]) -> list[Frame]:
    """Those of ``frames`` whose further words are all among ``words``, in order."""
    told = _by_need(frames)
    places = sorted(chain.from_iterable([told[word] for word in ("", *(told.keys() & words))]))
    return [frames[place] for place in places if frames[place].needs <= words]


@cache
def _by_need(frames: tuple[Frame, ...]) -> Mapping[str, list[int]]:
    """The places of ``frames`` by the longest word that each needs, ``""`` for those that need none."""
    found: dict[str, list[int]] = {"": []}
    for place, frame in enumerate(frames):
        found.setdefault(max(frame.needs, key=len, default=""), []).append(place)
    return found


def opening(word: str) -> str:
    """The first letters of a word, by which set phrases are looked up."""
    return word[:_OPENING].rstrip("'")


@cache
def slots(valence: str) -> tuple[Slot, ...]:
    """``"S=agent O=patient@thing"`` as slots, in order of preference.

    Raises:
        ValueError: a role is unknown or a slot has no ``=``.
    """
    found = []
    for item in valence.split():
        place, _, rest = item.rpartition("=")
        role, _, sort = rest.partition("@")
        found.append(Slot(place.replace("_", " "), Role(role), sort))
    return tuple(found)


@cache
def conditions(condition: str) -> tuple[Test, ...]:
    """``"o:loi,@Law;-q"`` as tests: ``;`` parts them, ``-`` forbids, ``:`` leads in the values; ``?`` is no test."""
    found = []
    for item in condition.split(";") if condition.strip("?") else ():
        if item == "?":
            continue
        wanted = not item.startswith("-")
        place, _, values = item.removeprefix("-").partition(":")
        if "@" in place:
            place, _, group = place.partition("@")
            values = f"@{group}"
        place = {"o": "O", "d": "de"}.get(place, place)
        if place == "p":
            place, _, values = values.partition(":")
        words = values.replace("_", " ").split(",") if values else ()
        found.append(Test(place.replace("_", " "), wanted, frozenset(words)))
    return tuple(found)


def frame(row: tuple[str, ...], valences: Mapping[str, str]) -> Frame:
    """The frame of a row of the lexicon: trigger, part of speech, class, valence, condition.

    Raises:
        KeyError: the valence is unknown.
        ValueError: the row is too short.
    """
    trigger, pos, kind, valence, condition = (*row, "")[:5]
    words = tuple(trigger.split())
    reflexive = words[0] == REFLEXIVE
    words = words[reflexive:]
    words = (*parts(words[0]), *words[1:])
    clitic = words[0] if pos == VERB and words[0] in _CLITICS else ""
    words = words[bool(clitic) :]
    return Frame(
        lemma=words[0],
        words=words[1:],
        reflexive=reflexive,
        pos=pos,
        kind=kind,
        valence=slots(valences[valence]),
        tests=conditions(condition),
        name=trigger,
        doubtful="?" in condition.split(";"),
        needs=frozenset(chain.from_iterable(map(parts, words[1:]))),
        transitive=any(slot.place == "O" for slot in slots(valences[valence])),
        clitic=clitic,
    )


def index(frames: Iterable[Frame]) -> Mapping[str, tuple[Frame, ...]]:
    """Frames by lemma; longer turns come first, then those with a pronoun, then those with more tests."""
    rows: dict[str, list[Frame]] = {}
    for one in frames:
        rows.setdefault(one.lemma, []).append(one)
    return {lemma: tuple(sorted(found, key=_order)) for lemma, found in rows.items()}


def _order(one: Frame) -> tuple[object, ...]:
    return -len(one.words), not one.clitic, not one.reflexive, one.doubtful, not one.tests, one.kind
