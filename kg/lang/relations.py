"""The words for relations: functions and professions, nouns that tie, verbs that relate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.lang.contests import Contests
    from kg.lang.lives import Lives
    from kg.lang.prizes import Prizes
    from kg.lang.sites import Sites
    from kg.lang.wares import Wares


@dataclass(frozen=True, slots=True)
class Tie:
    """A noun that ties what it describes to its complement.

    ``forward``: « X, filiale de Y » is relation(X, Y); else « X, fondateur de Y » is relation(Y, X).
    """

    relation: str
    forward: bool
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bond:
    """A verb that relates its logical subject to its object or to the complement that ``slot`` introduces.

    ``slot`` is ``obj``, ``attr`` or a preposition; ``forward``: relation(subject, filler), else relation(filler,
    subject). With ``reflexive`` the verb must be so.
    """

    relation: str
    slot: str
    forward: bool
    reflexive: bool


@dataclass(frozen=True, slots=True)
class Relations:
    """The words for relations: forms in lower case, verbs by lemma, unless said otherwise."""

    # What ties two things
    ties: Mapping[str, tuple[Tie, ...]]
    """What a noun ties, by form."""
    bonds: Mapping[str, tuple[Bond, ...]]
    """What a verb relates, by lemma."""
    infinitives: Mapping[str, str]
    """The lemma of forms that the model does not know for a verb's."""
    ranking: tuple[tuple[str, str, float], ...]
    """Signs of a relation, relation (``*`` for all), weight (:mod:`kg.extract.relations.signs`)."""

    # Functions
    titles: Mapping[str, str]
    """Their class, by form, as the head of ``titles.tsv`` tells them."""
    leading: frozenset[str]
    """Adjectives and prefixes that belong to one and stand before it (« vice »)."""
    titling: frozenset[str]
    """Those of them that are part of its title (« premier ministre »)."""
    epithets: frozenset[str]
    """Adjectives that belong to the function they follow (« adjoint »)."""
    passing: frozenset[str]
    """Adjectives that say how long it is held, and are no part of its title (« sortant »)."""
    former: frozenset[str]
    """What says that it is held no more, before it or as it: « ancien », « transfuge »."""
    then: tuple[tuple[str, ...], ...]
    """What puts a function in the time that is told of (« de l'époque »)."""
    courts: frozenset[str]
    """Nouns that open the names of what prosecutes, tries and holds people."""
    once: frozenset[str]
    """What does so before it (« alors »)."""
    respective: frozenset[str]
    """Adverbs by which the first goes with the first and the second with the second."""
    enduring: frozenset[str]
    """Verbs of a tie that lasts, and is over when they are in the past."""
    excluding: frozenset[str]
    """Those by which it ends."""
    awaited: frozenset[str]
    """What says that it is not held yet."""
    until: frozenset[str]
    """What opens a sentence about who held it up to then (« jusqu'alors président »)."""
    turns: frozenset[str]
    """What may open a row of functions that somebody has had (« tour à tour »)."""
    prefixes: tuple[str, ...]
    """Those of functions (« ex- », « co- »)."""
    airing: frozenset[str]
    """What of a newspaper or broadcaster somebody speaks in (« micro », « colonnes »)."""
    running: frozenset[str]
    """Functions of whoever wants to be elected to what their complement names, and is not yet of it."""
    untitled: frozenset[str]
    """Those that are no title of somebody (« membre », « témoin »)."""
    elected: frozenset[str]
    """Those that are told without their body (« élu »)."""
    voted: frozenset[str]
    """Participles that are one after a name (« élus »)."""
    figurative: frozenset[str]
    """Adjectives of those who are no kin (« père spirituel »)."""
    judging: frozenset[str]
    """Nouns that are one only if nothing but a comma stands before them (« juge »)."""
    trades: frozenset[str]
    """Those of a body rather than a person (« exploitant »)."""
    defending: frozenset[str]
    """Those that a possessive gives to somebody and not to a body (« son avocat »)."""
    attending: frozenset[str]
    """Those that it gives to either (« son entraîneur »)."""
    chargeless: frozenset[str]
    """What follows a minister and is no portfolio (« le ministre de tutelle »)."""
    mates: frozenset[str]
    """Those that people are to people alone (« compagne »)."""
    envoys: frozenset[str]
    """Those whose complement is a country and no employer (« ambassadeur »)."""
    portfolios: frozenset[str]
    """Those whose complement is a field and no body (« échevin », « commissaire européen »)."""
    charged: frozenset[str]
    """Those with a field after « à » (« secrétaire à l'Agriculture »)."""
    consorts: frozenset[str]
    """Those of who shares a throne and does not lead (« reine »)."""
    heads_of_state: frozenset[str]
    """Those that lead a country if they have its name."""
    guests: frozenset[str]
    """Heads of state who may be of another country than the headline's, or of a part of it (« la reine Paola »)."""
    entrusting: frozenset[str]
    """Verbs of who is given or keeps a ministry, by lemma (« hériter »)."""
    raised: frozenset[str]
    """Participles of who is given the lead of a body (« porté à la tête de »)."""
    relatives: frozenset[str]
    """The pronouns that lead in a verb before its subject (« que dirige »)."""
    joining: frozenset[str]
    """Verbs, by lemma, by which a country becomes a member (« rejoindre »)."""
    gathered: frozenset[str]
    """Participles of those who are together in a body (« réunis au sein de »)."""
    gathering: frozenset[str]
    """Verbs, by lemma, by which a body of several has them (« réunir »)."""
    within: frozenset[str]
    """What leads in that body (« au sein de »)."""
    collectives: frozenset[str]
    """Nouns of bodies of several (« consortium »)."""
    giving: frozenset[str]
    """Those of them that have whom it goes to behind « à » (« confier »)."""
    ranks: frozenset[str]
    """Titles that stand between a function and the name of whoever has both (« colonel »)."""
    born: frozenset[str]
    """Participles of birth."""
    deaths: frozenset[str]
    """Nouns for the death of whom « de » tells."""
    conferring: frozenset[str]
    """Those of them by which whom it goes to has it (« s'est vu confier »)."""
    falling: frozenset[str]
    """Verbs of a ministry that goes to somebody (« revenir »)."""
    destinies: frozenset[str]
    """What whoever leads a body presides over (« préside aux destinées »)."""
    turns_of_name: tuple[tuple[str, ...], ...]
    """What leads from a function to the name of its holder (« s'appelle »)."""
    yielding: frozenset[str]
    """Those of them by which somebody loses it (« quitter »)."""
    succeeding: frozenset[str]
    """Verbs of whoever comes after their object (« remplacer »)."""
    acceding: frozenset[str]
    """Verbs whose subject comes to a post that follows them (« accède au poste de »)."""
    counting: frozenset[str]
    """Verbs of what has somebody for a member (« compter »)."""
    composed: frozenset[str]
    """Participles and verbs before « de » and the members of a body (« composé », « se compose »)."""
    comprising: frozenset[str]
    """Verbs whose object they are (« comprendre »), by lemma."""
    squads: frozenset[str]
    """Nouns of what is named by them where it has no name (« jury »)."""
    some: frozenset[str]
    """What leads in some of several just told (« dont »)."""
    siblings: frozenset[str]
    """Nouns of several of one family before their names (« frères »)."""
    couples: frozenset[str]
    """Those of two who are married (« époux »)."""
    mayors: frozenset[str]
    """Those that lead a town."""
    settled: frozenset[str]
    """The fields of trades whose people live where they are from (« pharmacienne de Dax »)."""
    honorifics: frozenset[str]
    """What stands before a name (« Mme »)."""
    together: frozenset[str]
    """What says that a function is that of each of those named (« tous deux »)."""
    adverbs: frozenset[str]
    """What may stand between a name and a function (« aujourd'hui »)."""
    copulas: frozenset[str]
    """Verbs of who has one."""
    naming: frozenset[str]
    """Verbs of who is given one."""
    posts: frozenset[str]
    """Nouns before « de » and a function (« le poste de directeur »)."""
    occupying: frozenset[str]
    """Verbs whose object such a noun is, of who has it, or leaves it (:attr:`yielding`)."""
    capacities: frozenset[str]
    """What leads in the function that somebody acts in (« en tant que »)."""
    named: frozenset[str]
    """Participles that a function follows (« élu sénateur »)."""
    sequels: frozenset[str]
    """What leads in the function held after another (« puis »)."""
    nations: Mapping[str, str]
    """The country of the initials that the results of games have (« SUI »)."""
    aliases: frozenset[str]
    """What leads in another name of somebody (« alias »)."""
    labels: frozenset[str]
    """Under what one runs for a party (« étiquette »)."""
    calling: frozenset[str]
    """Participles of naming that read like a function (« appelé »)."""
    firmheads: frozenset[str]
    """What only who leads a firm is called (« PDG »)."""
    leaving: frozenset[str]
    """Nouns of leaving, before « de la tête de » (« démission »)."""
    commonly: frozenset[str]
    """Adverbs before « appelé » and a common name."""
    under_label: frozenset[str]
    """How those are led in (« sous l' »)."""
    following: str
    """The verb of « suivi comme »."""
    reins: frozenset[str]
    """Nouns for the leading of a body (« à la direction de »)."""
    lead: frozenset[str]
    """The one that needs « à » for that (« à la tête de »)."""
    leading_verbs: frozenset[str]
    """Verbs whose object such a noun is."""
    offices: Mapping[str, str]
    """Nouns for the time of a function, with its title, ``""`` where they do not tell (« quinquennat »)."""
    leaders: Mapping[str, tuple[str, ...]]
    """The slugs of what somebody is known to lead, by that of the name."""
    counterparts: frozenset[str]
    """« homologue »."""
    ones: frozenset[str]
    """What stands for a function told before (« celui de Pau »)."""
    singular: frozenset[str]
    """Titles that a counterpart abroad does not share (« le secrétaire d'État américain »)."""
    compatriots: frozenset[str]
    """« compatriote »…"""
    parties: Mapping[str, str]
    """The party that an adjective tells."""
    curators: frozenset[str]
    """Those of them that are also a post in a museum: « la conservatrice Ana Roux »."""
    kept: frozenset[str]
    """What a curator keeps, and where."""
    practising: frozenset[str]
    """Those of them that beside a trade tell how it is exercised: « un infirmier libéral »."""

    # Bodies and places
    bodies: frozenset[str]
    """Nouns for a body."""
    organs: frozenset[str]
    """Those of a part of one, which serves it (« conseil »)."""
    governments: frozenset[str]
    """Those that a leader's name may follow."""
    ministry: str
    """The noun for a ministry."""
    ministers: frozenset[str]
    """The nouns for who leads one."""
    seats: Mapping[str, str]
    """What one is called, by the word before what its minister is told to be of (« à la », « aux »), with ``{}``."""
    staff: frozenset[str]
    """Nouns of those who work for a body."""
    of_country: frozenset[str]
    """Bodies of a country abroad (« ambassade »)."""
    manners: frozenset[str]
    """Nouns that make « de » tell how and not of what (« avocat de formation »)."""

    # Names and what else something is called
    appellations: frozenset[str]
    """Nouns before another name (« sous le sigle »)."""
    nicknaming: frozenset[str]
    """Verbs whose participle leads in another name (« surnommé »)."""
    saying: frozenset[str]
    """Those of them that are so whatever they lead in (« dit »)."""
    under: frozenset[str]
    """What stands before the name that somebody is known by."""
    likened: frozenset[str]
    """What stands between a verb and what it makes of its subject."""
    surnamed: frozenset[str]
    """The articles of family names, with a capital (« Le Maire »)."""

    # Happenings
    genres: Mapping[str, Kind]
    """The kinds of common nouns that tell an event, a work or a law."""
    likenesses: frozenset[str]
    """Works that show or tell of whom they are « de »: « la statue de »."""
    suffered: frozenset[str]
    """Nouns of what is done to whoever « de » leads in behind them (« le blocage de la faculté »)."""
    celebrations: frozenset[str]
    """Events that are about what their complement names (« centenaire »)."""
    affairs: frozenset[str]
    """Events whose name holds who takes part (« l'affaire Untel »)."""
    pointing: frozenset[str]
    """Nouns that stand for their complement (« la question de »)."""
    phases: frozenset[str]
    """Nouns for a part of an event (« la fin de »)."""
    makings: frozenset[str]
    """Nouns that make their complement come about (« création »)."""
    calls: frozenset[str]
    """Nouns for who wants an event (« à l'appel de »)."""
    ordinals: frozenset[str]
    """Adjectives that tell one happening from another (« deuxième »)."""
    during: tuple[str, ...]
    """What leads in an event at which somebody is."""
    finding: frozenset[str]
    """Verbs by which somebody dead is found, whenever the death was."""
    absent: frozenset[str]
    """Verbs of who is not at it."""
    undoing: frozenset[str]
    """Verbs, by lemma, of what is done against a text by others than its authors (« annuler »)."""
    likening: frozenset[str]
    """Verbs, by lemma, whose object somebody is only compared with, or comes after (« égaler »)."""
    partnerships: frozenset[str]
    """Nouns of those who hold one together."""
    clearing: tuple[frozenset[str], ...]
    """The lemmas of each turn that clears somebody of a part in something."""
    always: frozenset[str]
    """Adverbs with which what has been goes on (« a toujours été membre »)."""
    runners: frozenset[str]
    """Lemmas for those who run for a charge that is not theirs."""
    deeming: frozenset[str]
    """Lemmas of verbs that tell what somebody is taken for."""
    posing: frozenset[str]
    """Those by which somebody tells it of himself (« se dit la fille de »)."""
    mistaking: frozenset[tuple[str, str]]
    """Those that do so with a preposition, each with it (« passer pour »)."""
    meaning: frozenset[str]
    """Prepositions that lead in an event which the date beside is not of."""

    contests: Contests
    """What is contended for, and by whom."""
    sites: Sites
    """Where somebody or something is."""
    wares: Wares
    """What bodies own and make."""
    lives: Lives
    """What people go through."""
    prizes: Prizes
    """What is won."""

    # Ages
    aged: frozenset[str]
    """« âgé » and its forms."""
    years: frozenset[str]
    """The unit of an age, by form."""
    general: frozenset[str]
    """Functions of any firm, party or club, so that one told bare may be of the body just spoken of."""
    coaches: frozenset[str]
    """Functions of any team."""
    unbound: frozenset[str]
    """Functions whose body is never the one just spoken of: « la rectrice » leads no school."""
    lasting: frozenset[str]
    """What follows years that something lasts, and that are nobody's age: « 20 ans de maison », « 20 ans après »."""
    year: str
    """The same, by lemma."""
    at_age: frozenset[str]
    """What opens a sentence with an age, as it is written there."""

    # Grammar
    prepositions: Mapping[str, str]
    """The lemma of each form."""
    conjunctions: frozenset[str]
    """What joins two nouns."""
    determiners: frozenset[str]
    """Signs of a noun."""
    empty: frozenset[str]
    """Verbs that relate nothing."""
    participle: re.Pattern[str]
    """Matches what ends like one."""
    led: frozenset[str]
    """What leads in the complement of a participle (« descendu du Jura »)."""
    serving: frozenset[str]
    """What leads in a body after a field or a part of it (« professeure de droit à l'université »)."""


def paired(package: str, table: str) -> dict[str, str]:
    """The second column of a table (functions and their class, adjectives and their party) by the first."""
    return {row[0]: row[1] for row in read_table(package, table)}


def ties(package: str) -> dict[str, tuple[Tie, ...]]:
    """The ties of ``ties.tsv`` by form."""
    found: dict[str, tuple[Tie, ...]] = {}
    for form, relation, direction, prepositions in read_table(package, "ties.tsv"):
        tie = Tie(relation, direction == "of", frozenset(prepositions.split(",")))
        found[form] = (*found.get(form, ()), tie)
    return found


def bonds(package: str) -> dict[str, tuple[Bond, ...]]:
    """The bonds of ``bonds.tsv`` by lemma."""
    found: dict[str, tuple[Bond, ...]] = {}
    for lemma, relation, slot, direction in read_table(package, "bonds.tsv"):
        reflexive = lemma.startswith(("se ", "s'"))
        key = lemma.removeprefix("se ").removeprefix("s'")
        bond = Bond(relation, slot, direction == "of", reflexive)
        found[key] = (*found.get(key, ()), bond)
    return found


def epithets(package: str) -> frozenset[str]:
    """The forms of ``epithets.tsv``."""
    return frozenset(row[0] for row in read_table(package, "epithets.tsv"))


def leaders(package: str) -> dict[str, tuple[str, ...]]:
    """What the people of ``leaders.tsv`` lead: slugs by slug."""
    found: dict[str, tuple[str, ...]] = {}
    for name, body in read_table(package, "leaders.tsv"):
        found[slug(name)] = (*found.get(slug(name), ()), slug(body))
    return found


def genres(package: str) -> dict[str, Kind]:
    """The kinds of ``genres.tsv`` by form."""
    return {row[0]: Kind(row[1]) for row in read_table(package, "genres.tsv")}


def ranking(package: str) -> tuple[tuple[str, str, float], ...]:
    """The weights of ``ranking/weights.tsv``: sign, relation (``*`` for all) and weight; none without that table."""
    try:
        return tuple(
            (sign, relation, float(weight)) for sign, relation, weight in read_table(package, "ranking/weights.tsv")
        )
    except FileNotFoundError:
        return ()
