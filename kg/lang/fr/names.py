"""French words for names: organisation words, titles, gazetteers, demonyms."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import chain, permutations
from types import MappingProxyType

from kg.lang.base import read_table
from kg.lang.fr import rows
from kg.lang.fr.grammar import GRAMMAR
from kg.lang.gazetteer import Gazetteer
from kg.lang.lexicon import Table
from kg.lang.names import Names, clues, cues, demonyms, heads
from kg.lang.shared import Shared
from kg.naming import slug, unaccented
from kg.terms import Kind

_HERE = "kg.lang.fr"

# A word: an elided article or pronoun on its own; initials; letters with inner apostrophes, hyphens and points. Most
# places of a text begin none of them, and most words have no capital: that is looked at first.
WORD = re.compile(
    r"""
    (?=[\w&])(?:
    \b[NM]'(?=[BDGLMTZ])[A-Z]\w+                                   # N'Djamena
    | \b(?i:[ldnsjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[^\W_]|\s?[«"])   # l', d', qu'
    | \b(?i:ex)-(?=[A-ZÉ](?!DG|-DG))                          # ex-Yougoslavie
    | \b(?:[A-ZÉÈ]\.-?){2,}                                        # U.S.A.
    | (?=[A-ZÉÈÎ])(?<![\w°])(?:M|MM|Mr|Dr|Pr|Me|St|Ste|Mgr|Jr|[CPT]h|[A-ZÉÈÎ])\.(?=[\s-]?[A-ZÉÈÎ])   # M., J.
    | (?=[A-ZÉÈ]\.)(?:(?<=[a-zéèêëïîôûç]\s)|(?<=[A-ZÉÈ]\.\s))[A-ZÉÈ]\.(?=[,;)»]|\s+[a-zéèà(])     # Benoît V.
    | [^\W_]+(?:(?:['´-]|[.,](?=\d)|\.(?=(?i:app|be|ca|ch|com|eu|fr|info|io|net|org|tv)\b))  # Vols.com
        [^\W_]+)*(?:\((?:e?s|e|x)\)s?|\+(?!\w))?         # Saint-Étienne, Moody's, 12.10, salarié(e)s, Canal+
    | &)
    """,
    re.VERBOSE,
)


_SAME_ROLES = {
    "chef d'état": "président",
    "chef de l'exécutif": "premier ministre",
    "chef de l'état": "président",
    "chef du gouvernement": "premier ministre",
    "pdg": "président-directeur général",
    "première ministre": "premier ministre",
    "présidente": "président",
    "président-directeur": "président-directeur général",
}

# « les Rouge et Noir », « les Sang et Or »: clubs by the colours of their shirts.
_COLOURS = ("Blanc", "Bleu", "Ciel", "Grenat", "Jaune", "Noir", "Or", "Orange", "Rouge", "Sang", "Vert", "Violet")


def _known() -> dict[str, Kind]:
    shirts = {f"{one} et {other}": Kind.ORGANIZATION for one, other in permutations(_COLOURS, 2)}
    return shirts | {name: Kind(kind) for name, kind in read_table(_HERE, "known.tsv")}


def _openers() -> frozenset[str]:
    names = [row[0] for table in ("known.tsv", "areas.tsv") for row in read_table(_HERE, table)]
    alone = {name for name, kind in read_table(_HERE, "known.tsv") if name.islower() and Kind(kind) is Kind.PERSON}
    return frozenset(name.split()[0] for name in names if name[0].islower() and (" " in name or name in alone))


def _given() -> dict[str, str]:
    told = {name: gender for table in ("forenames.tsv", "given.tsv") for name, gender in read_table(_HERE, table)}
    return {unaccented(name): gender for name, gender in told.items()} | told


def _surnames() -> dict[str, str]:
    return {slug(name): name for (name,) in read_table(_HERE, "surnames.tsv")}


def _callings() -> dict[str, str]:
    return {slug(word): calling for word, calling in read_table(_HERE, "callings.tsv")}


def _acronyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for letters, name in chain.from_iterable(read_table(_HERE, table) for table in ("acronyms.tsv", "lettered.tsv")):
        found.setdefault(slug(letters), set()).add(slug(name))
    return {letters: frozenset(names) for letters, names in found.items()}


def _lettered() -> dict[str, str]:
    found = {slug(name): slug(letters) for letters, name in read_table(_HERE, "lettered.tsv")}
    return found | {letters: letters for letters in found.values()}


def _outlets() -> frozenset[str]:
    return _called({"agence", "chaîne", "hebdomadaire", "journal", "magazine", "quotidien", "radio"})


def _called(nouns: set[str]) -> frozenset[str]:
    return frozenset(name for name, noun in read_table(_HERE, "bynames.tsv") if noun in nouns)


def _idle() -> frozenset[str]:
    rows = read_table(_HERE, "nouns.tsv")
    nouns = ((row[0], row[1]) for row in rows if row[2] == "person" and row[3] in {"family", "human", "suspect"})
    return frozenset(form for pair in nouns for form in pair if form != "-")


def _words() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for use, word in read_table(_HERE, "naming.tsv"):
        found.setdefault(use, set()).add(word)
    return {use: frozenset(words) for use, words in found.items()}


_WORDS = _words()

NAMES = Names(
    word=WORD,
    numeral=re.compile(r"(?:[IVX]+(?:e|er|ère|ème)|I{1,3}|IV|VI{0,3}|IX|XI{0,3})"),
    number=re.compile(r"\d{1,5}[A-Z]?|\d{2,5}[b-dfg]|\d{3}-\d{3}[A-Z]?|\d+\.\d+|(?:19|20)\d\d-(?:(?:19|20)\d\d|\d\d)"),
    year=re.compile(r"(?:19|20)\d\d(?:-(?:19|20)?\d\d)?"),
    nth=re.compile(r"\d+(?:e|ème|è|nd|nde)|[IVX]+(?:e|ème)"),
    people=re.compile(r"\w{3,}(?:iens?|iennes?|[ln]ais|[ln]aises?|oises?|éens?|éennes?|istes?)"),
    native=re.compile(r"(?!(?:palais|relais|marais|tournois)$)\w{3,}(?:ienn?e?|aise?|oise?|éenn?e?)"),
    held=_WORDS["held"],
    prepositions=_WORDS["prepositions"],
    agentive=frozenset({"par"}),
    joint=_WORDS["joint"],
    some=_WORDS["some"],
    called=_WORDS["called"],
    alone=_WORDS["alone"],
    eponyms=_WORDS["eponyms"],
    joining=_WORDS["joining"],
    owned=_WORDS["owned"],
    sited=re.compile(
        r"(?:Îles?|Monts?|Lac|Val|Port|Baie|Cap|Pointe|Fort|Bourg|Rivière|Roche|Mer)-(?:[a-z'-]+-)*[A-ZÉÎ]"
        r"|[A-ZÉÎ][\w'-]+-(?:sur|sous|lès|lez|le|la|les|aux|en)-[A-ZÉÎ]"
        r"|R[DN][- ]?\d{1,4}\b"
    ),
    relating=_WORDS["relating"],
    statutes=_WORDS["statutes"],
    rivals=_WORDS["rivals"],
    ruled=_WORDS["ruled"],
    cabinets=("et", "de", "gouvernement"),
    crossing=_WORDS["crossing"],
    outlets=_outlets(),
    commanded=_WORDS["commanded"],
    ordinary=_WORDS["ordinary"],
    leagues=_called({"organisation", "institution"}),
    airing=frozenset({"à", "au", "aux", "sur"}),
    saintly=_WORDS["saintly"],
    prizes=_WORDS["prizes"],
    arts=_WORDS["arts"],
    dated=_WORDS["dated"],
    adverbial=_WORDS["adverbial"],
    numbered=_WORDS["numbered"],
    fronting=_WORDS["fronting"],
    owning=_WORDS["owning"],
    selected=_WORDS["selected"],
    ranked=_WORDS["ranked"],
    several=_WORDS["several"],
    sole=_WORDS["sole"],
    reflexive=_WORDS["reflexive"],
    titled=_WORDS["titled"],
    writers=_WORDS["writers"],
    camps=_WORDS["camps"],
    seated=_WORDS["seated"],
    aiming=_WORDS["aiming"],
    crowned=_WORDS["crowned"],
    ranking=_WORDS["ranking"],
    sealed=_WORDS["sealed"],
    standing=_WORDS["standing"],
    contests=_WORDS["contests"],
    divisions=_WORDS["divisions"],
    opposing=_WORDS["opposing"],
    playing=_WORDS["playing"],
    delegates=_WORDS["delegates"],
    making=tuple(sorted(_WORDS["making"])),
    composing=tuple(sorted(_WORDS["composing"])),
    acting=tuple(sorted(_WORDS["acting"])),
    ballots=_WORDS["votes"] | {"scrutin", "élection", "élections"},
    ages=frozenset({"millénaire", "siècle", "siècles"}),
    flights=frozenset({"vol", "vols"}),
    starring=frozenset({"dans"}),
    polls=_WORDS["polls"],
    portfolios=_WORDS["portfolios"],
    boroughs=_WORDS["boroughs"],
    courses=_WORDS["courses"],
    lying=_WORDS["lying"],
    ministries=_WORDS["ministries"],
    hailing=_WORDS["hailing"],
    charges=_WORDS["charges"],
    partial=frozenset({"affaires", "relations"}),
    shared=Shared(**{field.name: _WORDS[field.name] for field in fields(Shared)}),
    serving=_WORDS["serving"],
    dignities=_WORDS["dignities"],
    kin=rows.SIBLINGS | rows.COUPLES,
    ruling=_WORDS["ruling"],
    entrusting=_WORDS["entrusting"],
    entrusted=_WORDS["entrusted"],
    fields=_WORDS["fields"],
    official=_WORDS["official"],
    quarters=_WORDS["quarters"],
    compass=_WORDS["compass"],
    trading=_WORDS["trading"],
    housing=_WORDS["housing"],
    chairing=_WORDS["chairing"],
    reporting=_WORDS["reporting"],
    press=_WORDS["press"],
    sales=tuple(sorted(_WORDS["sales"])),
    ceding=tuple(sorted(_WORDS["ceding"])),
    ceded=_WORDS["ceded"],
    chains=frozenset({"chaîne", "enseigne", "franchise", "marque", "réseau"}),
    groups=_WORDS["groups"],
    shares=_WORDS["shares"],
    dealing=_WORDS["dealing"],
    output=_WORDS["output"],
    companions=_WORDS["companions"],
    nautical=_WORDS["nautical"],
    naming=_WORDS["naming"],
    lives=_WORDS["lives"],
    makers=_WORDS["makers"],
    houses=_WORDS["houses"],
    presiding=_WORDS["presiding"],
    likening=frozenset(
        {"autre", "fausse", "faux", "nouveau", "nouvelle", "prochain", "prochaine", "second", "seconde"}
    ),
    leading=_WORDS["leading"],
    aboard=_WORDS["aboard"],
    sailing=_WORDS["sailing"],
    founding=_WORDS["founding"],
    raising=_WORDS["raising"],
    lending=_WORDS["lending"],
    dealers=_WORDS["dealers"],
    advising=_WORDS["advising"],
    counsel=_WORDS["counsel"],
    makes=_WORDS["makes"],
    networks=_WORDS["networks"],
    steering=_WORDS["steering"],
    trades=_WORDS["trades"],
    credits=_WORDS["credits"],
    taking=tuple(sorted(_WORDS["taking"])),
    sums=_WORDS["sums"],
    banded=_WORDS["banded"],
    greetings=_WORDS["greetings"],
    games=_WORDS["games"],
    races=_WORDS["races"],
    cues=Table(lambda: cues(_HERE)),
    single=_WORDS["single"],
    joined=re.compile(r"(?:al|el|ad|as|ash|ben|d|l)-[A-Z]"),
    heads=Table(lambda: heads(_HERE)),
    known=Table(_known),
    openers=_openers(),
    bodies=_WORDS["bodies"],
    titles=_WORDS["titles"],
    idle=_WORDS["idle"] | _idle(),
    same_roles=MappingProxyType(_SAME_ROLES),
    capitals=_WORDS["capitals"],
    function=_WORDS["function"],
    links=_WORDS["links"],
    of=_WORDS["of"],
    toward=_WORDS["toward"],
    studies=_WORDS["studies"],
    grammar=GRAMMAR,
    plural=frozenset({"les", "des", "aux"}),
    preceding=("Le", "La", "Les"),
    departments=frozenset({"ministères"}),
    winning=frozenset({"pour", "dans", "avec", "de", "d'"}),
    participle=re.compile(r"[éiu]e?s?$"),
    genus=re.compile(r"[A-Z][a-z]+(?:us|a|is|um|os|o|ops|on|ys|es|er|ax|ix|ex)"),
    latinate=re.compile(
        r"(?!(?:aussi|ici|jadis|plus|puis|quasi|hier|tandis|hors|dessus|demi)$)[a-z]{3,}(?:us|um|is|i|a|ae|ens|ans|ix|or|er|es|ar)"
    ),
    latin=re.compile(
        r"(?!terminus|minus|stimulus|cumulus|tumulus|radius|typhus|oasis|forum|quorum|hiatus)[a-z]{2,}"
        r"(?:ensis|[bcdfgklmnprstvz]ii|ulus|inus|anus|icus|atus|osus|ius|atum|icum|inum|osum|orum|arum|ilis|alis|aris|oides"
        r"|toni|soni|leri|neri|iae)"
    ),
    prefixed=re.compile(r"(?:Mc|Mac|Fitz|Di|Du|De|Le|La|Van|[DLMNO]')[A-ZÉ][a-zéèïöü]+(?:-\w+)?"),
    at=_WORDS["at"],
    yielding=tuple(sorted(_WORDS["yielding"])),
    exchanged=_WORDS["exchanged"],
    exchanging=tuple(sorted(_WORDS["exchanging"])),
    posted=_WORDS["posted"],
    votes=_WORDS["votes"],
    rounds=_WORDS["rounds"],
    hosted=_WORDS["hosted"],
    during=_WORDS["during"],
    convening=frozenset({"convention"}),
    jubilees=frozenset({"anniversaire"}),
    annals=frozenset({"histoire"}),
    talks=_WORDS["talks"],
    founded=_WORDS["founded"],
    articles=MappingProxyType(
        {"le": "Le ", "du": "Le ", "au": "Le ", "la": "La ", "les": "Les ", "des": "Les ", "aux": "Les ", "l'": "L'"}
    ),
    particles=_WORDS["particles"],
    temporal=_WORDS["temporal"],
    clues=Table(lambda: clues(_HERE)),
    places=Gazetteer(_HERE, MappingProxyType({"Saint-": "St-", "Sainte-": "Ste-"})),
    acronyms=Table(_acronyms),
    lettered=Table(_lettered),
    demonyms=Table(lambda: demonyms(_HERE)),
    forenames=Table(_given),
    surnames=Table(_surnames),
    callings=Table(_callings),
    aliases=MappingProxyType({}),
)
