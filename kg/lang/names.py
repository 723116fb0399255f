"""The words for names: organisation words, titles, demonyms, first names, the user's own, which win over all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kg.lang.base import read_table
from kg.terms import Kind

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.lang.gazetteer import Place
    from kg.lang.grammar import Grammar
    from kg.lang.shared import Shared


@dataclass(frozen=True, slots=True)
class Demonym:
    """What an adjective of place or name of inhabitants says: the place it stands for, and its own grammar."""

    place: str
    gender: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Alias:
    """A line of the user's authority file: the label to show, the kind, the IRI if any."""

    label: str
    kind: Kind
    iri: str | None


class Rule(StrEnum):
    """When a noun opens a name.

    ``NAMED``: with a capital or an adjective of place in its complement (« parti de la Liberté »), but only announces a
    name right after it; ``MERGES``: as that, but such a name is part of it (« lycée Untel »); ``CAPITAL``: only itself
    capitalised (« Front de … »); ``PROPER``: with a proper name after it (« affaire Untel »); ``ANNOUNCES``: never.
    """

    NAMED = "n"
    MERGES = "m"
    CAPITAL = "c"
    PROPER = "x"
    ANNOUNCES = "a"


@dataclass(frozen=True, slots=True)
class Head:
    """A noun, of one word or more, that opens a name of ``kind``."""

    words: tuple[str, ...]
    kind: Kind
    rule: Rule


@dataclass(frozen=True, slots=True)
class Names:
    """The words for names, in lower case unless said otherwise."""

    # Tables
    heads: Mapping[str, tuple[Head, ...]]
    """The nouns that open a name, by first word."""
    known: Mapping[str, Kind]
    """What well-known names name; ``CONCEPT`` for initials that name nothing of their own."""
    openers: frozenset[str]
    """The lower-case words that known names begin with."""
    bodies: frozenset[str]
    """Words of a name that tell an organisation (« Airlines »)."""
    clues: Mapping[str, Mapping[Kind, float]]
    """What each clue weighs for each kind, see :mod:`kg.extract.mentions.kinds`."""
    cues: Mapping[str, Mapping[str, tuple[Kind, ...]]]
    """What a noun before « de » (``"of"``), the beginning of a verb behind (``"does"``) or the last word of a foreign
    name (``"ends"``) tells of the kind."""
    places: Mapping[str, tuple[Place, ...]]
    """The gazetteer."""
    acronyms: Mapping[str, frozenset[str]]
    """The names that well-known acronyms stand for without spelling them, all as :func:`kg.naming.slug` spells them."""
    lettered: Mapping[str, str]
    """The letters of bodies of which there is one in the world, by their names and by those letters, all as slugs."""
    demonyms: Mapping[str, Demonym]
    """Adjectives of place and names of inhabitants."""
    forenames: Mapping[str, str]
    """``"m"``, ``"f"`` or ``"e"`` for either."""
    surnames: Mapping[str, str]
    """Those that many people bear, by what :func:`kg.naming.slug` makes of them."""
    callings: Mapping[str, str]
    """The fields of functions and trades (``"maire"`` → ``"politics"``), keyed in the same way."""
    aliases: Mapping[str, Alias]
    """What the user's own authority file says."""

    # The shape of a name
    word: re.Pattern[str]
    """Matches a word."""
    capitals: frozenset[str]
    """Words that are no names though they have a capital."""
    alone: frozenset[str]
    """Words with a capital that name nothing without another."""
    function: frozenset[str]
    """Words that are never part of a name."""
    links: frozenset[str]
    """Articles inside a name."""
    some: frozenset[str]
    """Articles that a name may hold (« pour un Travail »)."""
    articles: Mapping[str, str]
    """What a name keeps of « du » (« Le » and a space)."""
    preceding: tuple[str, ...]
    """The articles of places and papers in the tables, with a capital (« La Rochelle », « Le Monde »)."""
    plural: frozenset[str]
    """The articles of several."""
    particles: frozenset[str]
    """Those of surnames."""
    prefixed: re.Pattern[str]
    """Matches a surname with a capital inside (« McCain »)."""
    joined: re.Pattern[str]
    """Matches small words glued to a name (« al-Rahman »)."""
    numeral: re.Pattern[str]
    """Matches a Roman ordinal."""
    number: re.Pattern[str]
    """Matches a number that ends a name (« France 24 »)."""
    participle: re.Pattern[str]
    """Matches what ends like one."""
    genus: re.Pattern[str]
    """Matches the first word of the Latin name of a living thing, and others (« Canis »)."""
    latinate: re.Pattern[str]
    """Matches the second (« lupus »), and others."""
    latin: re.Pattern[str]
    """Matches the second where it is no other word (« parringtoni », « canadensis »)."""
    joining: frozenset[str]
    """The words before the last of a list (« ou encore »)."""

    # Complements of a name
    prepositions: frozenset[str]
    """All that may stand between a name and the next."""
    of: frozenset[str]
    """Those that bind a complement."""
    toward: frozenset[str]
    """Those that bind what it is for or against."""
    studies: frozenset[str]
    """The nouns of study and teaching, of which « en » says the field (« recherche en optique »)."""
    aiming: frozenset[str]
    """Those of :attr:`toward` that an article follows in a name (« pour la … »)."""
    at: frozenset[str]
    """Those of a seat."""
    steering: frozenset[str]
    """Nouns of people and parts that only a firm has (« fondatrice », « salariés »)."""
    yielding: tuple[str, ...]
    """What verbs begin with that somebody takes or gives by « à » (« cédé à »)."""
    exchanged: frozenset[str]
    """Nouns of what somebody has before another (« prendre la place de »), and of sites (« la place Vendôme »)."""
    exchanging: tuple[str, ...]
    """How the verbs before those begin."""
    making: tuple[str, ...]
    """What participles begin with of things that firms do (« fabriqué par »)."""
    composing: tuple[str, ...]
    """What verbs begin with that make or perform a work, which is their object (« compos »)."""
    acting: tuple[str, ...]
    """What words begin with that tell of a part in a work (« joué dans »)."""
    starring: frozenset[str]
    """What stands between these and the title."""
    ballots: frozenset[str]
    """What a vote is called by a common noun (« scrutin »)."""
    ages: frozenset[str]
    """What is counted by its number and names nothing (« siècle »)."""
    flights: frozenset[str]
    """What is called by its route or company (« vol »)."""
    polls: frozenset[str]
    """What is asked of many, before the name of who asked (« sondage »)."""
    trades: frozenset[str]
    """What a firm deals in, before the place where it does (« Loto-Québec »)."""
    agentive: frozenset[str]
    """That before who does a thing."""
    joint: frozenset[str]
    """Heads whose complement is of two (« ministère de la Jeunesse et des Sports »)."""
    sealed: frozenset[str]
    """Heads whose complement is no mention of its own (« musée du Louvre »)."""
    standing: frozenset[str]
    """Heads of what lies in the town that ends its name, whatever else is in that (« la Bourse de Tokyo »)."""
    posted: frozenset[str]
    """Bodies that have a seat (« ambassade »), and what is held in a country (« législatives »)."""
    votes: frozenset[str]
    """Votes that the first word of a headline may tell (« présidentielle »)."""
    rounds: frozenset[str]
    """Parts of a contest, by their first word (« finale », « premier tour »)."""
    hosted: frozenset[str]
    """Events whose names tell where they are held (« sommet »)."""
    during: frozenset[str]
    """Words for the time that an event takes (« lors de »)."""
    convening: frozenset[str]
    """Nouns of laws that are events too (« convention »)."""
    jubilees: frozenset[str]
    """What names an event only with its number (« 150e anniversaire »)."""
    annals: frozenset[str]
    """What a superlative is said in (« la plus longue grève de l'histoire »)."""
    talks: frozenset[str]
    """Events where those who meet have something to talk about (« conférence »)."""
    founded: frozenset[str]
    """What is founded or put to the vote, named by a capital (« Constitution »)."""
    camps: frozenset[str]
    """What brackets say of a party: its side, or whether it rules (« conservateur », « au pouvoir »)."""
    seated: frozenset[str]
    """Sites that are none of the name of the place they lie in (« la plage de … »)."""
    divisions: frozenset[str]
    """Lands whose name with an article is the land alone (« province du … »)."""
    temporal: frozenset[str]
    """The nouns of time that end a phrase."""
    reporting: frozenset[str]
    """Forms of the verbs by which papers are quoted (« relate L'Écho »)."""

    # People
    idle: frozenset[str]
    """What people are called that is no function or trade of theirs: kin, ages, parts in a case (« victime »)."""
    same_roles: Mapping[str, str]
    """The name that a function is compared by, if it has another (« chef de l'État »)."""
    titles: frozenset[str]
    """What stands before people."""
    crowned: frozenset[str]
    """Titles before a first name and a land (« la reine »)."""
    people: re.Pattern[str]
    """Matches a group named by what it has in common (« les Darwiniens »)."""
    native: re.Pattern[str]
    """Matches somebody named by where he is from (« le Carougeois »)."""
    owned: frozenset[str]
    """Nouns that a person's name follows (« l'équipe Untel »)."""
    sited: re.Pattern[str]
    """Matches places by how they are put together (« Îles-de-Tel », « Tel-sur-Telle »)."""
    relating: frozenset[str]
    """What stands before that (« relatif à l'eau »)."""
    statutes: frozenset[str]
    """Laws that what they are about makes a name (« la loi sur l'eau »)."""
    rivals: frozenset[str]
    """Those whom a contest is of, which is no topic (« la Ligue des champions »)."""
    ruled: frozenset[str]
    """Bodies named by who leads them, who is a mention in the name (« le gouvernement Untel »)."""
    cabinets: tuple[str, ...]
    """What goes on with « chefs d'État » and opens no name."""
    crossing: frozenset[str]
    """Comings to a government and goings from it (« le départ du gouvernement de Jean Untel »: he has gone)."""
    commanded: frozenset[str]
    """What is led by one and has no name of its own (« le chef de la diplomatie »)."""
    ordinary: frozenset[str]
    """Three words that open no name, though the first alone may (« régime de retraite »)."""
    leagues: frozenset[str]
    """Bodies of many states or of none, which have no branches called after people (« ONU »)."""
    outlets: frozenset[str]
    """Names of media, to which people speak (« à l'AFP »)."""
    airing: frozenset[str]
    """Prepositions that bring one (« sur RTL »)."""
    saintly: frozenset[str]
    """First words of towns that a first name goes on with (« San Cristóbal »)."""
    eponyms: frozenset[str]
    """Nouns after which a person's name is no mention (« théorème de Thalès »)."""

    # Bodies
    portfolios: frozenset[str]
    """Those whose complement is a ministry."""
    boroughs: frozenset[str]
    """Nouns of towns and villages, which stand before their names."""
    courses: frozenset[str]
    """Nouns of where somebody is bound for (« en direction de »)."""
    lying: frozenset[str]
    """What stands before « à » and a place: « mort à », « chez lui à »."""
    hailing: frozenset[str]
    """Adjectives that with « de » tell where a body comes from, no part of its name (« issu »)."""
    ministries: frozenset[str]
    """What a portfolio follows that is no body of its own (« ministère »)."""
    departments: frozenset[str]
    """Those of them that are bodies."""
    delegates: frozenset[str]
    """What stands between a function and its ministry (« ministre délégué chargé de »)."""
    kin: frozenset[str]
    """Nouns of several of one family before their first names (« frères »)."""
    ruling: frozenset[str]
    """What else is said where charges are given (« gouvernement », « remaniement »)."""
    entrusting: frozenset[str]
    """Verbs of who is given or keeps one, by form (« hérite »)."""
    entrusted: frozenset[str]
    """Nouns for one that it completes (« portefeuille »)."""
    dignities: frozenset[str]
    """What is none behind « ministre » (« d'État »)."""
    charges: frozenset[str]
    """The words of a ministry's name."""
    partial: frozenset[str]
    """Those of them that are none without an adjective (« Affaires »)."""
    shared: Shared
    """The words of what each country or town has one of under one name."""
    serving: frozenset[str]
    """Adjectives of who bears a charge (« démissionnaire »)."""
    fields: frozenset[str]
    """Those of :attr:`capitals` that a body may be of (« Fédération de football »)."""
    quarters: frozenset[str]
    """The adjectives that make the name of a part of a country or continent (« l'Europe centrale »)."""
    compass: frozenset[str]
    """The sides of a land, that an agency puts in brackets behind a place (« Bolvig (nord-est) »)."""
    official: frozenset[str]
    """Bodies that bear no person's name."""
    trading: frozenset[str]
    """Those that only announce a known one (« l'institut Untel »)."""
    housing: frozenset[str]
    """Firms whose name stands behind an adjective of place (« le groupe belge Jean Roux »)."""
    chairing: frozenset[str]
    """What one who leads a firm or governs is called before his own name (« son PDG, Untel Untel »)."""
    aboard: frozenset[str]
    """What is told of a ship by « du » and its name (« l'équipage du Saint-Tel »)."""
    sailing: frozenset[str]
    """Who sails on one, where its name has quotation marks (« le patron du “Saint-Tel” »)."""
    founding: frozenset[str]
    """The forms of verbs of founding (« a créé Untel »)."""
    raising: frozenset[str]
    """Those of raising money (« a levé »)."""
    lending: frozenset[str]
    """The word before those who give it (« auprès »)."""
    dealers: frozenset[str]
    """Who deals in what follows, before his name (« l'éditeur de logiciels Untel »)."""
    advising: frozenset[str]
    """Firms that advise, by a word that governments have too (« cabinet »)."""
    counsel: frozenset[str]
    """What only those give or are (« une étude du cabinet Untel »)."""
    makes: frozenset[str]
    """Makers whose name stands for what they make (« une Audi »)."""
    networks: frozenset[str]
    """Products that have the name of the firm that runs them."""
    houses: frozenset[str]
    """Nouns whose name stands right behind them, and with them is a body's (« la famille Untel »)."""
    presiding: frozenset[str]
    """What there is of a region only as a body (« le président de la région Telle »)."""
    likening: frozenset[str]
    """What makes the name of a person behind it that of somebody else (« un faux Luc Bas »)."""
    leading: frozenset[str]
    """What a firm is among its like, before its trade (« premier importateur »)."""
    makers: frozenset[str]
    """Those who make what « des » brings (« le fabricant des gâteaux Untel »)."""
    lives: frozenset[str]
    """What a title tells of somebody (« La Vie d'Ana Roux »)."""
    naming: frozenset[str]
    """What stands with « de » before what opens no name (« nom de code Untel »)."""
    nautical: frozenset[str]
    """The words of a race of boats."""
    companions: frozenset[str]
    """Those who are one body with whom « et » joins them to (« Untel et Compagnie »)."""
    sales: tuple[str, ...]
    """How the forms of verbs of making and selling begin (« vendr »)."""
    ceding: tuple[str, ...]
    """How the words for selling what one firm has to another begin (« cession »)."""
    ceded: frozenset[str]
    """What that is (« filiale »)."""
    groups: frozenset[str]
    """Firms whose trade stands between their noun and their name (« le groupe de matériel sanitaire Untel »)."""
    shares: frozenset[str]
    """What is dealt in under the name of a firm (« le titre Untel »)."""
    dealing: frozenset[str]
    """Words near by which such dealing is told (« Bourse », « % »)."""
    chains: frozenset[str]
    """Firms by what they sell under one name (« chaîne de boulangeries »)."""
    output: frozenset[str]
    """What a thing that is made has (« production de la Telle »), and what is counted of it (« exemplaires »)."""
    press: frozenset[str]
    """What a newspaper has, and who speaks to one (« les colonnes du Monde »)."""
    banded: frozenset[str]
    """Those whose name may be a phrase (« l'association Place aux piétons »)."""
    several: frozenset[str]
    """The words before one of many (« une usine de … »)."""
    sole: frozenset[str]
    """Nouns that they do not make one of many (« un ministère de … »)."""
    ranked: frozenset[str]
    """Those that are no site after a word of :attr:`ranking`."""
    ranking: frozenset[str]
    """The words of rank before them (« une place de titulaire »)."""
    taking: tuple[str, ...]
    """How the participles of verbs of buying begin (« rachet »)."""
    credits: frozenset[str]
    """Those that begin the credit of a picture in brackets, and the initials after which one stands alone."""
    sums: frozenset[str]
    """The words of money that initials qualify."""

    # Events and contests
    single: frozenset[str]
    """Nouns of events that do not come again each year (« guerre »)."""
    numbered: frozenset[str]
    """Nouns that name something only with a number (« article 49 »)."""
    adverbial: frozenset[str]
    """Prepositions after which a noun without article names nothing (« sur ordre de »)."""
    fronting: frozenset[str]
    """Words that bring a name at the head of a sentence (« Côté Untel »)."""
    owning: frozenset[str]
    """Nouns of places after which « de » tells whose they are (« château »)."""
    selected: frozenset[str]
    """Nouns of teams that name one only with a country (« l'équipe d'Espagne »)."""
    dated: frozenset[str]
    """Nouns that name something only with a year (« l'édition 2010 du festival »)."""
    year: re.Pattern[str]
    """Matches the year or years of an event."""
    nth: re.Pattern[str]
    """Matches which one in a row it is (« 42e »)."""
    held: frozenset[str]
    """What stands between an event and who holds it (« organisé »)."""
    contests: frozenset[str]
    """Events in whose names no person or body is one (« coupe »)."""
    greetings: frozenset[str]
    """What is called out before a name and is no part of it (« merci »)."""
    games: frozenset[str]
    """The words of a match."""
    races: frozenset[str]
    """The words of a race or tournament, one of which tells what a contest's name names."""
    opposing: frozenset[str]
    """What stands before a team."""
    playing: frozenset[str]
    """The verbs of a team."""

    # Titles of works
    called: frozenset[str]
    """The words before a title (« intitulé », « baptisé »)."""
    titled: frozenset[str]
    """Those right before one (« intitulé »)."""
    writers: frozenset[str]
    """Those that a title follows with « de » (« auteur de »)."""
    winning: frozenset[str]
    """What stands before the title of a book or film that won or was played in, and before no speech."""
    prizes: frozenset[str]
    """The words of prizes, near which titles stand."""
    arts: frozenset[str]
    """The words of a text about books, films, music or the stage."""

    # Grammar
    reflexive: frozenset[str]
    """The pronouns of a verb of its subject."""
    grammar: Grammar
    """The small words of the language."""


def plain(name: str) -> str:
    """``name`` as the tables spell it: plain apostrophes and spaces."""
    return name.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def demonyms(package: str) -> dict[str, Demonym]:
    """The four forms of each demonym of ``package``; a form shared by both genders has gender ``"e"``."""
    found: dict[str, Demonym] = {}
    for male, female, place in read_table(package, "demonyms.tsv", width=3):
        for form, gender in ((male, "m"), (female, "f")):
            both = "e" if male == female else gender
            found[form] = Demonym(place, both, plural=False)
            if form.endswith(("s", "x")):
                continue
            found[form + ("x" if form.endswith("eau") else "s")] = Demonym(place, both, plural=True)
            if form.endswith("al"):
                found[form[:-1] + "ux"] = Demonym(place, both, plural=True)
    return found


def heads(package: str) -> dict[str, tuple[Head, ...]]:
    """The nouns that open a name, by first word, the longest first, then those that a capital makes a name."""
    found: dict[str, list[Head]] = {}
    for noun, kind, rule in read_table(package, "heads.tsv", width=3):
        parts = tuple(noun.lower().replace("'", "' ").split())
        found.setdefault(parts[0], []).append(Head(parts, Kind(kind), Rule(rule)))
    return {
        word: tuple(sorted(group, key=lambda h: (-len(h.words), h.rule is not Rule.CAPITAL)))
        for word, group in found.items()
    }


def clues(package: str, table: str = "clues.tsv") -> dict[str, Mapping[Kind, float]]:
    """What each clue weighs for each kind of name."""
    found: dict[str, dict[Kind, float]] = {}
    for clue, kind, weight in read_table(package, table, width=3):
        found.setdefault(clue, {})[Kind(kind)] = float(weight)
    return dict(found)


def cues(package: str) -> dict[str, Mapping[str, tuple[Kind, ...]]]:
    """What words near a name tell that it names, by where they stand."""
    found: dict[str, dict[str, tuple[Kind, ...]]] = {}
    for use, word, kind in read_table(package, "cues.tsv", width=3):
        row = found.setdefault(use, {})
        row[word] = (*row.get(word, ()), Kind(kind))
    return dict(found)
