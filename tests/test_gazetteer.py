"""The gazetteer: the one place that a name means, told by what stands near."""

from __future__ import annotations

import time

import pytest

from kg.lang.fr.names import NAMES
from kg.lang.gazetteer import Gazetteer, has_area, has_continent, has_country, has_town, locate


@pytest.mark.parametrize(
    ("name", "near", "canonical", "iri"),
    [
        ("Pérou", (), "Pérou", "https://sws.geonames.org/3932488/"),
        ("USA", (), "États-Unis", "https://sws.geonames.org/6252001/"),
        ("Beijing", (), "Pékin", "https://sws.geonames.org/1816670/"),
        ("Grenoble", (), "Grenoble", "http://id.insee.fr/geo/commune/38185"),
        ("Lozère", (), "Lozère", "http://id.insee.fr/geo/departement/48"),
        ("Côte d’Ivoire", (), "Côte d'Ivoire", "https://sws.geonames.org/2287781/"),
        ("Saint-Denis", ("La Réunion",), None, None),
        ("Valence", ("Drôme",), "Valence", "http://id.insee.fr/geo/commune/26362"),
        ("Sainte-Colombe", (), None, None),
        ("Paris", (), "Paris", "http://id.insee.fr/geo/commune/75056"),
        ("Caire", (), "Le Caire", "https://sws.geonames.org/360630/"),
        ("Floride", (), "Floride", "https://sws.geonames.org/4155751/"),
        ("BAMAKO", (), "Bamako", "https://sws.geonames.org/2460596/"),
        ("AIX-EN-PROVENCE", (), "Aix-en-Provence", "http://id.insee.fr/geo/commune/13001"),
    ],
)
def test_a_place_is_located_or_left_alone(
    name: str, near: tuple[str, ...], canonical: str | None, iri: str | None
) -> None:
    """A name leads to its one place and IRI, with the help of what stands near, or to none."""
    found = locate(NAMES, name, near)
    assert (found.name if found else None) == canonical
    if iri:
        assert found is not None
        assert iri in found.authorities


@pytest.mark.parametrize(
    ("name", "near", "iri"),
    [
        ("Lincoln", ("Royaume-Uni",), None),
        ("Tripoli", ("Libye",), "https://sws.geonames.org/2210247/"),
        ("Saint-Denis", ("Seine-Saint-Denis",), "http://id.insee.fr/geo/commune/93066"),
        ("Sables d'Olonne", (), "http://id.insee.fr/geo/commune/85194"),
    ],
)
def test_homonyms_are_told_by_what_stands_near(name: str, near: tuple[str, ...], iri: str | None) -> None:
    """A country or département named near decides, unless a larger homonym makes it doubtful."""
    found = locate(NAMES, name, near)
    assert (iri in found.authorities) if found and iri else (found is None and iri is None)


@pytest.mark.parametrize(
    ("name", "near", "geonames"),
    [
        ("Vancouver", (), "6173331"),
        ("Vancouver", ("États-Unis",), None),
        ("Colombo", (), "1248991"),
        ("Venise", (), "3164603"),
        ("Tournai", (), "2785341"),
        ("Rimouski", (), "6354895"),
        ("Cordoba", (), None),
        ("Saint-Germain", (), None),
    ],
)
def test_a_town_that_the_press_often_names_outdoes_its_homonyms(
    name: str, near: tuple[str, ...], geonames: str | None
) -> None:
    """A foreign town in the table of French names is meant, though others have its name, but where one is near."""
    found = locate(NAMES, name, near)
    assert (found.authorities if found else None) == ((f"https://sws.geonames.org/{geonames}/",) if geonames else None)


@pytest.mark.parametrize(
    ("written", "called"),
    [("Maastricht", "Maastricht"), ("Salonique", "Thessalonique"), ("Rio", "Rio de Janeiro"), ("Shanghaï", "Shanghai")],
)
def test_a_town_is_called_by_its_most_usual_name(written: str, called: str) -> None:
    """Of several French names of a town, the one that is most in use is taken."""
    found = locate(NAMES, written)
    assert found is not None
    assert found.name == called


@pytest.mark.parametrize(
    ("name", "known"), [("Notre-Dame-des-Landes", True), ("Oradour-sur-Glane", True), ("Aubais", False)]
)
def test_a_small_town_is_known_by_a_long_name(name: str, *, known: bool) -> None:
    """A name of three words and more that no other town has is told, however small the town is."""
    assert (locate(NAMES, name) is not None) == known


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Emirats Arabes Unis", "Émirats arabes unis"),
        ("République Démocratique du Congo", "République démocratique du Congo"),
        ("Etats-unis", "États-Unis"),
        ("Corée du sud", "Corée du Sud"),
        ("Mer Noire", "mer Noire"),
        ("Saint-Etienne", "Saint-Étienne"),
        ("St-Étienne", "Saint-Étienne"),
        ("St Malo", "Saint-Malo"),
        ("Evreux", "Évreux"),
    ],
)
def test_a_place_may_be_written_unevenly(written: str, name: str) -> None:
    """Accents that capitals have lost, capitals and saints lead to the same place."""
    found, meant = locate(NAMES, written), locate(NAMES, name)
    assert found is not None
    assert meant is not None
    assert (found.name, found.authorities) == (meant.name, meant.authorities)


def test_a_village_keeps_its_accent() -> None:
    """« Eton » is not « Éton », where two hundred people live."""
    assert "Éton" in NAMES.places
    assert "Eton" not in NAMES.places


def test_tables_load_quickly() -> None:
    """Reading the gazetteer costs less than a third of a second, at best of three: others may be at work beside it."""
    seconds = []
    for _ in range(3):
        start = time.process_time()
        assert len(Gazetteer("kg.lang.fr")) > 40_000
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.3


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Pérou", {has_area, has_country}),
        ("Océanie", {has_area, has_continent}),
        ("Lozère", {has_area}),
        ("Grenoble", {has_town}),
        ("Paris", {has_area, has_town}),
        ("Nulle Part", set()),
    ],
)
def test_what_size_of_place_a_name_may_be(name: str, known: set[object]) -> None:
    """A country, a continent and a département are areas, and Paris is one and a town."""
    places = NAMES.places.get(name, ())
    assert {asked for asked in (has_area, has_continent, has_country, has_town) if asked(places)} == known
