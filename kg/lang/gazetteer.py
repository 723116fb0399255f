"""The places of the world by name, and which of several of one name is meant.

- ``names.places["Chine"]`` → the places of that name (:class:`Place`), keys with plain apostrophes (:func:`plain`);
- ``locate(names, "Valence", near=("Drôme",))`` → the one place meant, or ``None`` when it cannot be told; its
  ``name`` is the canonical one (``USA`` → ``États-Unis``), its ``authorities`` IRIs for ``owl:sameAs``.

The places are those of GeoNames, the codes of French ones those of INSEE, the countries' items those of Wikidata.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import normalize

from kg.lang.base import read_table
from kg.lang.lexicon import Lexicon
from kg.lang.names import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from kg.lang.names import Names

#: Classes of schema.org that places are of; all but towns are areas.
COUNTRY, REGION, TOWN, CONTINENT = "Country", "AdministrativeArea", "City", "Continent"

GEONAMES = "https://sws.geonames.org/"
WIKIDATA = "http://www.wikidata.org/entity/"
INSEE = "http://id.insee.fr/geo/"
_FRANCE = "FR"
_LEVELS = {"c": "commune", "d": "departement", "r": "region"}

# In thousands of people, of French towns: of those named in the readable dev articles, above it no link was wrong.
KNOWN = 20.0
# By a town so large, two documents that name it mean one place.
FAMOUS = 100.0
DOMINANCE = 8.0
# A town that the table of French names has is so many times as large as a homonym.
FAMILIAR = 2.0

# A département named like a town in it is that town to the press (Paris), if the town is as large as this.
SEAT = 1000.0

# In thousands of people: that a smaller one has lost its accent, and is no homonym, cannot be told.
_VILLAGE = 1.0

# Cells of a row of the table.
_CELLS = 8

# A word of a name with what stands before it, and the letters of those that no capital is given to.
_WORD = re.compile(r"[ '-]?[^ '-]+")
# The words of one in capitals, « AIX-EN-PROVENCE »; shorter ones are initials (« USA »).
_CASED = re.compile(r"[^ '-]+")
_SHORT = 3
_SMALL = len(" les")
_ACCENTED = re.compile("[À-ÖØ-ÝĀ-Ž]")  # capitals, but for the small letters of the second block


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer.

    ``type`` is a class of schema.org (``"Country"``, ``"AdministrativeArea"``, ``"City"``, ``"Continent"``…);
    ``code`` its own code (``"CN"``, ``"r84"``, ``"d38"``) and ``within`` that of what holds it; ``population`` in
    thousands, 0 when unknown; ``familiar`` whether it is what the French press means by its name.
    """

    name: str
    type: str
    code: str
    within: str
    population: float
    authorities: tuple[str, ...]
    familiar: bool = False

    @property
    def country(self) -> str | None:
        """The code of the country that it is, or lies in; ``None`` when the gazetteer does not tell."""
        code = self.code if self.type == COUNTRY else self.within
        return _FRANCE if code[:1] in _LEVELS else code or None


class Gazetteer(Lexicon[tuple[Place, ...]]):
    """Places by name, read when first looked into; a :class:`Place` is made only for the names asked for."""

    def __init__(self, package: str, shortened: Mapping[str, str] = MappingProxyType({})) -> None:
        self._package, self._shortened = package, shortened
        self._made: dict[str, tuple[Place, ...]] = {}

    @cached_property
    def _rows(self) -> dict[str, list[tuple[str, ...]]]:
        rows: dict[str, list[tuple[str, ...]]] = {}
        for row in read_table(self._package, "places.tsv"):
            rows.setdefault(row[0], []).append(row)
        for name, kind, within, geonames in read_table(self._package, "areas.tsv", width=4):
            if not any(row[2] in (COUNTRY, kind) for row in rows.get(name, ())):
                rows.setdefault(name, []).append((name, "", kind, within, "", geonames))
        for name, other in ((row[0], row[1]) for row in read_table(self._package, "alternates.tsv")):
            found = tuple(rows.get(other, ()))
            for row in [row for row in found if row[2] != TOWN] or found:
                rows.setdefault(name, []).append((name, other, *row[2:]))
        small = tuple(self._shortened)
        for name in list(rows):
            known = rows[name]
            if known[-1][2] == TOWN and not name.startswith(small) and _ACCENTED.search(name) is None:
                continue
            areas = [row for row in known if row[2] != TOWN]
            for spelling in _area(name) if areas else _town(name, self._shortened):
                if kept := areas or [row for row in known if float(row[4] or 0) >= _VILLAGE]:
                    rows.setdefault(spelling, [(spelling, row[1] or name, *row[2:]) for row in kept])
        return rows

    @cached_property
    def _items(self) -> dict[str, str]:
        return {code: f"{WIKIDATA}{item}" for code, item in read_table(self._package, "wikidata.tsv", width=2)}

    def __getitem__(self, key: str) -> tuple[Place, ...]:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = tuple(self._known(_place(row)) for row in self._rows[key])
        return found

    def _known(self, place: Place) -> Place:
        """``place`` with its item in Wikidata, if it is a country with one."""
        item = self._items.get(place.code) if place.type == COUNTRY else None
        return replace(place, authorities=(*place.authorities, item)) if item else place


def has_town(places: Iterable[Place]) -> bool:
    """Whether one of ``places``, which share a name, is a town."""
    return any(place.type == TOWN for place in places)


def has_area(places: Iterable[Place]) -> bool:
    """Whether one of them is more than a town: a region, a country, a sea."""
    return any(place.type != TOWN for place in places)


def has_country(places: Iterable[Place]) -> bool:
    """Whether one of them is a country."""
    return any(place.type == COUNTRY for place in places)


def has_continent(places: Iterable[Place]) -> bool:
    """Whether one of them is a continent."""
    return any(place.type == CONTINENT for place in places)


def regions(package: str) -> dict[str, str]:
    """The code of the region that each département is of, by its own."""
    areas = (_place(row) for row in read_table(package, "places.tsv") if row[2] == REGION)
    return {place.code: place.within for place in areas if place.code.startswith("d")}


def _town(name: str, shortened: Mapping[str, str]) -> list[str]:
    """How else a town's name is written: « Saint-Etienne », « St-Étienne », « St-Etienne »."""
    found = [name, *(short + name.removeprefix(whole) for whole, short in shortened.items() if name.startswith(whole))]
    bare = [_unaccented(other) for other in found] if _ACCENTED.search(name) else []
    return [spelled for spelled in dict.fromkeys([*found, *bare]) if spelled != name]


def _area(name: str) -> list[str]:
    """How else the name of an area is written: « Emirats Arabes Unis », « Corée du sud », « Etats-unis »."""
    first, *rest = _WORD.findall(name)
    if not rest:
        return []
    spelled = [rest, [_capital(word) if len(word) > _SMALL else word for word in rest], [*map(str.lower, rest)]]
    found = [_capital(first) + "".join(row) for row in spelled]
    bare = [] if first.isascii() else [_unaccented(other[:1]) + other[1:] for other in found]
    return [other for other in dict.fromkeys([*found, *bare]) if other != name]


def _unaccented(name: str) -> str:
    """``name`` with its capitals as a keyboard gives them."""
    return "".join([normalize("NFD", letter)[0] if letter.isupper() else letter for letter in name])


def _capital(word: str) -> str:
    at = next((at for at, letter in enumerate(word) if letter.isalpha()), 0)
    return word[:at] + word[at].upper() + word[at + 1 :]


def locate(names: Names, name: str, near: Collection[str] = ()) -> Place | None:
    """The place that ``name`` names in a text which also names the places ``near``, if that can be told.

    A country, region, sea or continent is taken before a town of its name. Among towns, one in a country,
    département or region of ``near`` is; else one far more populous than its homonyms, if people know it.
    """
    return placed(names, name, codes(names, near))


def placed(names: Names, name: str, codes: Collection[str], *, town: bool = False) -> Place | None:
    """The same in a text of which the :func:`codes` of the places near by are known; ``town`` that it is none wider."""
    found = named(names, plain(name))
    found = tuple(place for place in found if place.type == TOWN) if town else found
    areas = [place for place in found if place.type != TOWN]
    seats = [town for town in found if town.type == TOWN and any(town.within == area.code for area in areas)]
    if areas:
        return seats[0] if len(seats) == 1 and seats[0].population >= SEAT else _only(areas)
    closest = [place for place in found if place.within in codes]
    largest = max((place.population for place in found), default=0.0)
    if len(closest) == 1 and (closest[0].within.startswith("d") or 2 * closest[0].population >= largest):
        return closest[0]
    ranked = sorted(closest if len(closest) > 1 else found, key=lambda place: -place.population)
    return ranked[0] if ranked and _leading(ranked, closest) else None


def _leading(ranked: list[Place], closest: list[Place]) -> bool:
    """Whether the most populous of the ``ranked`` towns of one name is what people mean by it.

    What the press names often need not be so much larger than its homonyms, but where one of those is ``closest``:
    « Vancouver », not that in the state of Washington. A French town is known from a size on, or has a name that no
    word or other place has: « Oradour-sur-Glane ».
    """
    first = ranked[0]
    rest = max((place.population for place in ranked[1:] if place.authorities != first.authorities), default=0.0)
    if first.familiar and (first in closest or not closest):
        return first.population >= FAMILIAR * rest
    if not first.within.startswith("d"):
        return first.population >= DOMINANCE * rest
    unique = len(ranked) == 1 and first.name.count("-") > 1
    return first.population >= max(_VILLAGE if unique else KNOWN, DOMINANCE * rest)


def codes(names: Names, near: Collection[str]) -> frozenset[str]:
    """The codes that places near by are or lie within, one level up."""
    found: set[str] = set()
    for name in near:
        for place in names.places.get(plain(name), ()):
            if place.type in (COUNTRY, REGION):
                found |= {place.code or place.within} - {""}
    return frozenset(found)


def named(names: Names, name: str) -> tuple[Place, ...]:
    """The places of that name, its article or hyphens left out: « Caire », « New-York »; also all in capitals."""
    if len(name) > _SHORT and name.isupper():
        name = _CASED.sub(lambda word: _cased(names, word.group(), opens=not word.start()), name)
    for spelled in (name, name.replace(" ", "-"), name.replace("-", " ")):
        for article in ("", *(f"{article} " for article in names.preceding)):
            if article + spelled in names.places:
                return names.places[article + spelled]
    return ()


def _cased(names: Names, word: str, *, opens: bool) -> str:
    """« PROVENCE » as « Provence », and « EN » inside a name as « en »."""
    return word.lower() if not opens and word.lower() in names.function else word.capitalize()


def _only(areas: list[Place]) -> Place | None:
    countries = [place for place in areas if place.type == COUNTRY]
    chosen = countries or areas
    return chosen[0] if len(chosen) == 1 else None


def _place(row: tuple[str, ...]) -> Place:
    name, canonical, kind, within, people, geonames, insee, familiar = (*row, *("",) * (_CELLS - len(row)))
    authorities = [f"{GEONAMES}{geonames}/"] if geonames else []
    if insee:
        authorities.append(f"{INSEE}{_LEVELS[insee[0]]}/{insee[1:]}")
    level = {"c": "d", "d": "r"}.get(insee[:1], "")
    return Place(
        name=canonical or name,
        type=kind,
        code=within if kind == COUNTRY else insee if insee[:1] in ("d", "r") else "",
        within="" if kind == COUNTRY else level + within,
        population=float(people or 0),
        authorities=tuple(authorities),
        familiar=bool(familiar),
    )
