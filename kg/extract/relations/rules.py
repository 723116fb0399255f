"""What each rule that relates entities is: the names that stand in the graph, and what is judged by them."""

from __future__ import annotations

from enum import Flag, auto
from itertools import product
from types import MappingProxyType


class Trait(Flag):
    """What a rule reads, and how what it finds is to be taken."""

    NONE = 0
    #: A function beside a name: « le maire Luc Bas ».
    TITLED = auto()
    #: A phrase beside a name: « Luc Bas, maire de Dax ».
    APPOSED = auto()
    #: A phrase without a name, for somebody who is known: « le maire ».
    DESCRIBED = auto()
    #: People without a name: « un élu belge ».
    UNNAMED = auto()
    #: An inhabitant or adjective itself: « les Lyonnais du groupe Tel ».
    INHABITING = auto()
    #: A name or a noun phrase, whatever is said of it.
    NAMED = auto()
    #: What a name tells by itself, whoever uses it: « l'ambassade de Norvège à Rabat », « le PP ».
    SPELLED = auto()
    #: A noun with its complement: « la crise de 2009 ».
    NOUN = auto()
    #: Who has made a work.
    WORK = auto()
    #: « comme »: the noun over it may tell that it is not so.
    AS = auto()
    #: The verb of a clause.
    CLAUSE = auto()
    #: What tells of all but those who are excepted: « toutes les usines, sauf celle de Pau ».
    EXCEPTING = auto()
    #: What somebody is made or said to be, with a word beside it: « s'est prétendu médecin ».
    POSED = auto()
    #: A verb, or a happening that may be to come.
    TOLD = auto()
    #: A pair that the ranker found likely.
    PAIRED = auto()
    #: Nothing but nearness.
    NEAR = auto()
    #: What stands near, with a sign that it belongs together.
    BESIDE = auto()
    #: A body taken for that of a function which names none.
    GUESSED = auto()
    #: The town told of, taken for that of a mayor.
    TOWN = auto()


# How a function or a noun that ties is said of somebody, and how the rule tells what it is of.
_SAID = {
    "title-name": Trait.TITLED,
    "title-comma-name": Trait.TITLED,
    "apposition": Trait.APPOSED,
    "description": Trait.DESCRIBED,
    "speaker": Trait.DESCRIBED,
    "as": Trait.AS | Trait.TOLD,
    "copula": Trait.CLAUSE | Trait.EXCEPTING | Trait.POSED | Trait.TOLD,
    "fronted": Trait.NONE,
}
_OF_WHAT = {
    "bare": Trait.GUESSED,
    "meant": Trait.GUESSED,
    "town": Trait.TOWN,
    **dict.fromkeys(("beside", "dont", "firm", "known", "possessive", "state", "tie"), Trait.NONE),
}
# What is told of an event, work or law, known by its name (« thing ») or by its kind, and with which words.
_HAPPENING = ("thing", "genre")
_WITH = "avec called contre dans date de en entre part place sur town à"
# What the subject or object of a verb is related to: where in its clause that stands, or which verbs they are.
_VERBS = (
    "avec chez contre count dans de en obj par pour sur time tête year à",
    "behalf dealt entered entry flagged formerly gathered instead inverted joined parted portfolio proclaimed raised",
    "rivals seat share signed squad study wedding",
)
_CLAUSAL = Trait.CLAUSE | Trait.EXCEPTING | Trait.TOLD
_BY_PAIR = Trait.PAIRED | Trait.NEAR | Trait.BESIDE | Trait.EXCEPTING
_ROWS: tuple[tuple[Trait, str], ...] = (
    (Trait.TITLED, "title-headline"),
    (Trait.DESCRIBED, "description-job"),
    (Trait.DESCRIBED | Trait.INHABITING, "description-demonym"),
    (Trait.APPOSED | Trait.INHABITING, "apposition-demonym"),
    (Trait.UNNAMED, "unnamed-age unnamed-human unnamed-human-body unnamed-title unnamed-title-body"),
    (Trait.UNNAMED, "unnamed-acting unnamed-acting-body"),
    (Trait.UNNAMED | Trait.INHABITING, "unnamed-demonym unnamed-demonym-body"),
    (Trait.INHABITING, "demonym-in-name demonym-name demonym-team demonym-town name-demonym name-demonym-noun"),
    (Trait.INHABITING | Trait.NAMED, "noun-demonym noun-demonym-comma"),
    (Trait.NAMED, "body-in-name body-of body-of-title"),
    (Trait.NAMED, "place-brackets place-comma place-complement place-preposition"),
    (Trait.NAMED, "place-brackets-list place-comma-list place-complement-list place-preposition-list"),
    (Trait.NAMED, "place-fronted place-fronted-near place-headline place-headline-area"),
    (Trait.NAMED, "place-headline-late place-notably place-part place-poll place-street"),
    (Trait.NAMED | Trait.SPELLED, "place-in-name"),
    (Trait.SPELLED, "acronym acronym-brackets acronym-gloss acronym-spelled"),
    (Trait.WORK, "work-maker work-own work-signed"),
    (Trait.WORK | Trait.BESIDE, "work-brackets"),
    (Trait.CLAUSE | Trait.TOLD, "contest contest-beaten contest-list contest-team contestant opposed"),
    (_CLAUSAL, "open"),
    (_CLAUSAL | Trait.POSED, "verb-lead"),
    (Trait.TOLD, "partnership present"),
    (Trait.TOLD | Trait.NEAR | Trait.EXCEPTING, "near-date"),
    (_BY_PAIR, "pair-apart pair-noun"),
    (_BY_PAIR | Trait.TOLD, "pair-verb"),
    (Trait.NONE, "affair-name author-in-name celebration-name country-brackets country-in-name government-name"),
    (Trait.NONE, "alias called formerly initials-brackets known-as name-body name-brackets nickname part-in-name"),
    (Trait.NONE, "short-brackets topic-in-name year-in-name"),
    (Trait.NONE, "age age-described age-function age-opening death-of home kin-names life-alone life-brackets wedded"),
    (Trait.NONE, "compatriot counterpart flagged from member-row missed own-side passed sent twofold voiced"),
    (Trait.NONE, "government graduate label lineup office office-known organ-name portfolio portfolio-brackets seated"),
    (Trait.NONE, "squad-brackets staff"),
    (Trait.NOUN | Trait.TOLD, "treated"),
    (Trait.NONE, "party-adjective party-before party-brackets party-for party-name party-of"),
    (Trait.NONE, "maker maker-called paper possession product-maker product-of ranked"),
    (Trait.NONE, "prize-label prize-laureate"),
    (Trait.TOLD, "prize-given prize-seen prize-work"),
)
RULES = MappingProxyType(
    _SAID
    | {f"{how}-{what}": _SAID[how] | _OF_WHAT[what] for how, what in product(_SAID, _OF_WHAT)}
    | {f"{what}-{word}": Trait.NOUN | Trait.TOLD for what, word in product(_HAPPENING, _WITH.split())}
    | {f"verb-{where}": _CLAUSAL for where in " ".join(_VERBS).split()}
    | {rule: traits for traits, rules in _ROWS for rule in rules.split()}
)


def ruled(traits: Trait) -> frozenset[str]:
    """The rules that have one of ``traits``."""
    return frozenset(rule for rule, own in RULES.items() if own & traits)
