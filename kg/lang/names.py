"""The words for names: organisation words, titles, gazetteers, demonyms.

How to use the gazetteers, for whoever clusters mentions into entities:

- ``names.demonyms["chinoise"]`` → ``Demonym(place="Chine", gender="f", plural=False)``; keys are lower-case forms;
- ``names.places["Chine"]`` → the places of that name (:class:`Place`), keys with plain apostrophes (``plain``);
- ``locate(names, "Valence", near=("Drôme",))`` → the one place meant, or ``None`` when it cannot be told; its
  ``name`` is the canonical one (``USA`` → ``États-Unis``), its ``authorities`` IRIs for ``owl:sameAs``;
- ``names.forenames["Camille"]`` → ``"m"``, ``"f"`` or ``"e"`` for either;
- ``names.aliases["CCI"]`` → what the user's own authority file says, which wins over all else.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, KeysView, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from io import StringIO
from typing import TYPE_CHECKING, TypeVar, overload

from kg.errors import InputError
from kg.lang.base import read_table
from kg.model import Kind

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Collection
    from pathlib import Path

    from kg.lang.grammar import Grammar

V = TypeVar("V")
D = TypeVar("D")

GEONAMES = "https://sws.geonames.org/"
WIKIDATA = "http://www.wikidata.org/entity/"
INSEE = "http://id.insee.fr/geo/"
_LEVELS = {"c": "commune", "d": "departement", "r": "region"}

# In thousands of people. Measured on the towns named in the readable dev articles: above them no link was wrong.
KNOWN = 20.0
FAMOUS = 100.0
DOMINANCE = 8.0

# A département named like a town in it is that town to the press (Paris), if the town is as large as this.
SEAT = 1000.0


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer.

    ``type`` is a class of schema.org (``"Country"``, ``"AdministrativeArea"``, ``"City"``, ``"Continent"``…);
    ``code`` its own code (``"CN"``, ``"r84"``, ``"d38"``) and ``within`` that of what holds it; ``population`` in
    thousands, 0 when unknown.
    """

    name: str
    type: str
    code: str
    within: str
    population: float
    authorities: tuple[str, ...]


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

    ``NAMED``: with a capital or an adjective of place in its complement (« parti de la Liberté »), but announces a name
    right after it (« le parti Untel »); ``MERGES``: as that, but a name right after it is part of it (« lycée
    Untel »); ``CAPITAL``: only if itself capitalised (« Front de … »); ``PROPER``: with a proper name after it
    (« affaire Untel »); ``ANNOUNCES``: never, it announces the name that follows (« le groupe Untel »).
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


class Table(Mapping[str, V]):
    """A lexicon read when first looked into."""

    def __init__(self, load: Callable[[], dict[str, V]]) -> None:
        self._load = load

    @cached_property
    def _rows(self) -> dict[str, V]:
        return self._load()

    def __getitem__(self, key: str) -> V:
        return self._rows[key]

    # These two are what a lexicon is asked for most: those of Mapping raise and catch an error for each unknown word.
    def __contains__(self, key: object) -> bool:
        return key in self._rows

    @overload
    def get(self, key: str, /) -> V | None: ...
    @overload
    def get(self, key: str, /, default: V | D) -> V | D: ...
    def get(self, key: str, /, default: V | D | None = None) -> V | D | None:
        """What the lexicon has for ``key``, or ``default``."""
        return self._rows.get(key, default)

    def keys(self) -> KeysView[str]:
        """All keys, for those who ask of each word of a text whether it is one."""
        return self._rows.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Gazetteer(Mapping[str, tuple[Place, ...]]):
    """Places by name, read when first looked into; a :class:`Place` is made only for the names asked for."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._made: dict[str, tuple[Place, ...]] = {}

    @cached_property
    def _rows(self) -> dict[str, list[tuple[str, ...]]]:
        rows: dict[str, list[tuple[str, ...]]] = {}
        for row in read_table(self._package, "places.tsv"):
            rows.setdefault(row[0], []).append(row)
        for name, kind, within, geonames in _padded(self._package, "areas.tsv", 4):
            if not any(row[2] in ("Country", kind) for row in rows.get(name, ())):
                rows.setdefault(name, []).append((name, "", kind, within, "", geonames))
        for name, other in ((row[0], row[1]) for row in read_table(self._package, "alternates.tsv")):
            found = tuple(rows.get(other, ()))
            for row in [row for row in found if row[2] != "City"] or found:
                rows.setdefault(name, []).append((name, other, *row[2:]))
        return rows

    @cached_property
    def _items(self) -> dict[str, str]:
        return {code: f"{WIKIDATA}{item}" for code, item in _padded(self._package, "wikidata.tsv", 2)}

    def __getitem__(self, key: str) -> tuple[Place, ...]:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = tuple(self._known(_place(row)) for row in self._rows[key])
        return found

    def _known(self, place: Place) -> Place:
        """``place`` with its item in Wikidata, if it is a country with one."""
        item = self._items.get(place.code) if place.type == "Country" else None
        return replace(place, authorities=(*place.authorities, item)) if item else place

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    @overload
    def get(self, key: str, /) -> tuple[Place, ...] | None: ...
    @overload
    def get(self, key: str, /, default: tuple[Place, ...] | D) -> tuple[Place, ...] | D: ...
    def get(self, key: str, /, default: tuple[Place, ...] | D | None = None) -> tuple[Place, ...] | D | None:
        """The places of that name, or ``default``."""
        return self[key] if key in self._rows else default

    def keys(self) -> KeysView[str]:
        """All names, for those who ask of each word of a text whether it is one."""
        return self._rows.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True)
class Names:
    """The words for names.

    ``word`` matches a word; ``heads`` are keyed by first word; ``known`` says what well-known names name (``CONCEPT``
    for initials that name nothing of their own); ``openers`` are the lower-case words that known names begin with;
    ``bodies`` the words that tell an organisation (« Airlines »). Of small words: ``titles`` stand before people,
    ``capitals`` are no names though capitalised, ``function`` never are, ``links`` are articles inside a name, ``of``
    and ``toward`` the prepositions that bind a complement, ``agentive`` that before who does a thing, ``particles``
    those of surnames, ``temporal`` the nouns of time that end a phrase, ``articles`` what a name keeps of « du »
    (« Le » and a space), ``at`` the prepositions of a seat and ``posted`` the bodies that have one (ambassade);
    ``numeral`` matches Roman ordinals, ``joined`` small words glued to a name (« al-Rahman »), ``number`` those that
    end one (« France 24 »); ``joint`` heads whose complement is of two (« ministère de la Jeunesse et des Sports »).
    ``clues`` weigh for each kind, see :mod:`kg.extract.mentions.kinds`. ``some`` are articles that a name may hold
    (« pour un Travail »), ``called`` the words before a title (« intitulé »), ``held`` those between an event and who
    holds it (« organisé »), ``year`` matches the year or years of an event, ``nth`` which one in a row it is (« 42e »),
    ``people`` a group named by what it has in common (« les Darwiniens »); ``alone`` are words with a capital that name
    nothing without another; ``dated`` those that name something only with a year (« l'édition 2010 du festival »);
    ``joining`` the words before the last of a list (« ou encore »); ``prizes`` the words of prizes, near which titles
    stand; ``owned`` nouns that a person's name follows (« l'équipe Untel »); ``eponyms`` nouns after which a person's
    name is no mention (« théorème de Thalès »); ``ranked`` those that are no site after the words ``ranking`` (« une
    place de titulaire »); ``several`` the words before one of many (« une usine de … »), but for ``sole`` nouns (« un
    ministère de … »); ``seated`` the sites that are none of the name of the place they lie in (« la plage de … »);
    ``aiming`` the words of ``toward`` that an article follows in a name (« pour la … »); ``titled`` the words right
    before a title (« intitulé »), ``writers`` those that a title follows with « de » (« auteur de »); ``reflexive`` the
    pronouns of a verb of its subject; ``crowned`` the titles before a first name and a land (« la reine »); ``sealed``
    the heads whose complement is no mention of its own (« musée du Louvre »); ``contests`` the events in whose names no
    person or body is one (« coupe »), ``divisions`` the lands whose name with an article is the land alone (« province
    du … »); ``opposing`` words before a team, ``playing`` its verbs; ``portfolios`` those whose complement is a
    ministry, over words of ``delegates``, and ``charges`` the words of one; ``single`` the nouns of events that do not
    come again each year (« guerre »); ``fields`` those of ``capitals`` that a body may be of (« Fédération de
    football »); ``official`` the bodies that bear no person's name, ``trading`` those that only announce a known one
    (« l'institut Untel »); ``sums`` the words of money that initials qualify; ``banded`` the bodies whose name may be a
    phrase (« l'association Place aux piétons »); ``games`` the words of a match; ``cues`` the kinds of a name that a
    noun before « de » (``"of"``) or the beginning of a verb after it (``"does"``) tells. ``surnames`` are those that
    many people bear and ``callings`` the fields of functions and trades (``"maire"`` → ``"politics"``), both keyed as
    :func:`kg.naming.slug` spells them. ``plural`` are the articles of several, ``preceding`` those that a place may
    have in the gazetteer, ``departments`` the ``portfolios`` that are bodies, ``winning`` what stands before the title
    of a book or film that won or was played in, and before no speech; ``participle`` matches what ends like one,
    ``prefixed`` a surname with a capital inside (« McCain »).
    """

    word: re.Pattern[str]
    numeral: re.Pattern[str]
    joined: re.Pattern[str]
    number: re.Pattern[str]
    year: re.Pattern[str]
    nth: re.Pattern[str]
    people: re.Pattern[str]
    prepositions: frozenset[str]
    agentive: frozenset[str]
    joint: frozenset[str]
    some: frozenset[str]
    held: frozenset[str]
    called: frozenset[str]
    alone: frozenset[str]
    eponyms: frozenset[str]
    joining: frozenset[str]
    owned: frozenset[str]
    prizes: frozenset[str]
    dated: frozenset[str]
    ranked: frozenset[str]
    several: frozenset[str]
    sole: frozenset[str]
    reflexive: frozenset[str]
    titled: frozenset[str]
    writers: frozenset[str]
    seated: frozenset[str]
    aiming: frozenset[str]
    crowned: frozenset[str]
    ranking: frozenset[str]
    sealed: frozenset[str]
    contests: frozenset[str]
    divisions: frozenset[str]
    opposing: frozenset[str]
    playing: frozenset[str]
    portfolios: frozenset[str]
    delegates: frozenset[str]
    charges: frozenset[str]
    fields: frozenset[str]
    official: frozenset[str]
    trading: frozenset[str]
    sums: frozenset[str]
    banded: frozenset[str]
    games: frozenset[str]
    cues: Mapping[str, Mapping[str, tuple[Kind, ...]]]
    single: frozenset[str]
    heads: Mapping[str, tuple[Head, ...]]
    known: Mapping[str, Kind]
    openers: frozenset[str]
    bodies: frozenset[str]
    titles: frozenset[str]
    capitals: frozenset[str]
    function: frozenset[str]
    links: frozenset[str]
    of: frozenset[str]
    toward: frozenset[str]
    grammar: Grammar
    plural: frozenset[str]
    preceding: tuple[str, ...]
    departments: frozenset[str]
    winning: frozenset[str]
    participle: re.Pattern[str]
    prefixed: re.Pattern[str]
    at: frozenset[str]
    posted: frozenset[str]
    articles: Mapping[str, str]
    particles: frozenset[str]
    temporal: frozenset[str]
    clues: Mapping[str, Mapping[Kind, float]]
    places: Mapping[str, tuple[Place, ...]]
    demonyms: Mapping[str, Demonym]
    forenames: Mapping[str, str]
    surnames: Mapping[str, str]
    callings: Mapping[str, str]
    aliases: Mapping[str, Alias]


def plain(name: str) -> str:
    """``name`` as the tables spell it: plain apostrophes and spaces."""
    return name.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def demonyms(package: str) -> dict[str, Demonym]:
    """The four forms of each demonym of ``package``; a form shared by both genders has gender ``"e"``."""
    found: dict[str, Demonym] = {}
    for male, female, place in _padded(package, "demonyms.tsv", 3):
        for form, gender in ((male, "m"), (female, "f")):
            both = "e" if male == female else gender
            found[form] = Demonym(place, both, plural=False)
            if form.endswith(("s", "x")):
                continue
            found[form + "s"] = Demonym(place, both, plural=True)
            if form.endswith("al"):
                found[form[:-1] + "ux"] = Demonym(place, both, plural=True)
    return found


def heads(package: str) -> dict[str, tuple[Head, ...]]:
    """The nouns that open a name, by first word, the longest first, then those that a capital makes a name."""
    found: dict[str, list[Head]] = {}
    for noun, kind, rule in _padded(package, "heads.tsv", 3):
        parts = tuple(noun.lower().replace("'", "' ").split())
        found.setdefault(parts[0], []).append(Head(parts, Kind(kind), Rule(rule)))
    return {
        word: tuple(sorted(group, key=lambda h: (-len(h.words), h.rule is not Rule.CAPITAL)))
        for word, group in found.items()
    }


def clues(package: str, table: str = "clues.tsv") -> dict[str, Mapping[Kind, float]]:
    """What each clue weighs for each kind of name."""
    found: dict[str, dict[Kind, float]] = {}
    for clue, kind, weight in _padded(package, table, 3):
        found.setdefault(clue, {})[Kind(kind)] = float(weight)
    return dict(found)


def cues(package: str) -> dict[str, Mapping[str, tuple[Kind, ...]]]:
    """What words near a name tell that it names, by where they stand."""
    found: dict[str, dict[str, tuple[Kind, ...]]] = {}
    for use, word, kind in _padded(package, "cues.tsv", 3):
        row = found.setdefault(use, {})
        row[word] = (*row.get(word, ()), Kind(kind))
    return dict(found)


def locate(names: Names, name: str, near: Collection[str] = ()) -> Place | None:
    """The place that ``name`` names in a text which also names the places ``near``, if that can be told.

    A country, region, sea or continent is taken before a town of its name. Among towns, one in a country,
    département or region of ``near`` is; else one far more populous than its homonyms, if people know it.
    """
    return placed(names, name, codes(names, near))


def placed(names: Names, name: str, codes: Collection[str]) -> Place | None:
    """The same in a text of which the :func:`codes` of the places near by are known."""
    found = _named(names, plain(name))
    areas = [place for place in found if place.type != "City"]
    seats = [town for town in found if town.type == "City" and any(town.within == area.code for area in areas)]
    if areas:
        return seats[0] if len(seats) == 1 and seats[0].population >= SEAT else _only(areas)
    closest = [place for place in found if place.within in codes]
    largest = max((place.population for place in found), default=0.0)
    if len(closest) == 1 and (closest[0].within.startswith("d") or 2 * closest[0].population >= largest):
        return closest[0]
    ranked = sorted(closest if len(closest) > 1 else found, key=lambda place: -place.population)
    if not ranked or ranked[0].population < (KNOWN if ranked[0].within.startswith("d") else FAMOUS):
        return None
    rest = max((p.population for p in ranked[1:] if p.authorities != ranked[0].authorities), default=0.0)
    return ranked[0] if ranked[0].population >= DOMINANCE * rest else None


def codes(names: Names, near: Collection[str]) -> frozenset[str]:
    """The codes that places near by are or lie within, one level up."""
    found: set[str] = set()
    for name in near:
        for place in names.places.get(plain(name), ()):
            if place.type in ("Country", "AdministrativeArea"):
                found |= {place.code or place.within} - {""}
    return frozenset(found)


def with_aliases(names: Names, path: Path) -> Names:
    """``names`` with the user's authority file: CSV lines of label, type, IRI and other names.

    The type is a :class:`~kg.model.Kind` (``person``, ``organization``…); other names are separated by ``|``. A
    first line that begins with ``label`` is a header.

    Raises:
        InputError: it is no table in UTF-8, or a line has no label or no known type.
    """
    aliases = dict(names.aliases)
    try:
        rows = list(csv.reader(StringIO(path.read_text("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: is no CSV file in UTF-8: {error}") from error
    for number, row in enumerate(rows, start=1):
        if not any(row) or (number == 1 and row[0].strip().casefold() == "label"):
            continue
        label, kind, iri, others = (*(cell.strip() for cell in row), "", "", "", "")[:4]
        if not label or kind.casefold() not in set(Kind):
            raise InputError(f"{path}, line {number}: expected label, type, IRI, other names; got {row}")
        alias = Alias(label, Kind(kind.casefold()), iri or None)
        for name in (label, *others.split("|")):
            if name.strip():
                aliases[plain(name.strip())] = alias
    return replace(names, aliases=aliases)


def _named(names: Names, name: str) -> tuple[Place, ...]:
    """The places of that name, its article or hyphens left out: « Caire », « New-York »."""
    for spelled in (name, name.replace(" ", "-"), name.replace("-", " ")):
        for article in ("", *(f"{article} " for article in names.preceding)):
            if article + spelled in names.places:
                return names.places[article + spelled]
    return ()


def _only(areas: list[Place]) -> Place | None:
    countries = [place for place in areas if place.type == "Country"]
    chosen = countries or areas
    return chosen[0] if len(chosen) == 1 else None


def _place(row: tuple[str, ...]) -> Place:
    name, canonical, kind, within, people, geonames, insee = (*row, *("",) * (7 - len(row)))
    authorities = [f"{GEONAMES}{geonames}/"] if geonames else []
    if insee:
        authorities.append(f"{INSEE}{_LEVELS[insee[0]]}/{insee[1:]}")
    level = {"c": "d", "d": "r"}.get(insee[:1], "")
    return Place(
        name=canonical or name,
        type=kind,
        code=within if kind == "Country" else insee if insee[:1] in ("d", "r") else "",
        within="" if kind == "Country" else level + within,
        population=float(people or 0),
        authorities=tuple(authorities),
    )


def _padded(package: str, table: str, width: int) -> Iterator[tuple[str, ...]]:
    for row in read_table(package, table):
        yield (*row, *("",) * (width - len(row)))
