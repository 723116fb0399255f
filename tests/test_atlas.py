"""Places by any of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.coreference.atlas import Atlas, demonyms
from kg.terms import Kind

if TYPE_CHECKING:
    from conftest import Parse, Read, Refer

    from kg.lang.base import Language


@pytest.mark.parametrize(
    ("name", "place"), [("USA", "États-Unis"), ("chinoise", "Chine"), ("Norvège", "Norvège"), ("Verniers", "Verniers")]
)
def test_canonical(parse: Parse, french: Language, name: str, place: str) -> None:
    """Other names and adjectives lead to the place's own name; what is no place stays."""
    assert Atlas(parse("Rien."), (), french).canonical(name) == place


DEMONYMS: tuple[tuple[str, list[str]], ...] = (
    ("Le géant suédois investit.", ["suédois"]),
    ("L'Italienne a gagné.", ["Italienne"]),
    ("Deux Belges ont été blessés.", ["Belges"]),
    ("La presse espagnole et portugaise le dit.", ["espagnole", "portugaise"]),
    ("Il apprend le français.", []),
    ("Le français recule ici.", []),
    ("Les locuteurs du français originaires de Dax protestent.", []),
    ("Le britannique Verniers recrute.", ["britannique"]),
    ("Elle écrit en allemand.", []),
    ("La langue basque progresse.", []),
    ("Le parti l'emporte aux européennes.", []),
    ("Les entreprises européennes recrutent.", ["européennes"]),
)


@pytest.mark.parametrize(("sentence", "words"), DEMONYMS)
def test_demonyms(parse: Parse, french: Language, sentence: str, words: list[str]) -> None:
    """Adjectives of place and inhabitants are mentions, languages are not."""
    text = parse(sentence)
    assert [text.words(mention.span) for mention in demonyms(text, french, ())] == words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Le [place Congo] vote. La [place République démocratique du Congo] est vaste.",
         {"République démocratique du Congo"}),
        ("Le président [place congolais] vote en [place RDC].", {"République démocratique du Congo"}),
        ("La [place RDC] et le [place Congo-Brazzaville] votent. Le [place Congo] attend.",
         {"République démocratique du Congo", "Congo"}),
        ("La [place République de Chypre] emprunte. [place Chypre] est endettée.", {"Chypre"}),
        ("L'ouragan a touché l'[place État du New Jersey]. Le [place New Jersey] est inondé.", {"New Jersey"}),
        ("L'[place État de New York] vote. [place New York] s'éveille.", {"État de New York", "New York"}),
    ],
)  # fmt: skip
def test_a_country_by_its_short_and_its_full_name(refer: Refer, text: str, names: set[str]) -> None:
    """The full name of a state is that of the country; « Congo » is the one that the text names in full."""
    assert {entity.name for entity in refer(text).entities if entity.kind is Kind.PLACE} == names


def test_a_town_is_that_of_its_whole_name(read: Read) -> None:
    """« Sainte-Foy » in the title is in France where the text has « Sainte-Foy-la-Grande »."""
    text = "Un hangar brûle à Sainte-Foy\n\nLe maire de Sainte-Foy-la-Grande s'est rendu sur place."
    assert {one.name for one in read(text).entities if one.kind is Kind.PLACE} == {"Sainte-Foy-la-Grande"}


@pytest.mark.parametrize(
    ("text", "iri"),
    [
        ("Un hangar a brûlé près de Vienne (Isère).", "http://id.insee.fr/geo/commune/38544"),
        ("L'accord de Vienne a été dénoncé à Téhéran.", "https://sws.geonames.org/2761369/"),
        ("Il vit dans la Vienne, près de Poitiers.", "http://id.insee.fr/geo/departement/86"),
        ("Un bus a brûlé à Québec.", "https://sws.geonames.org/6325494/"),
        ("Le Luxembourg a protesté.", "https://sws.geonames.org/2960313/"),
        ("Un bus a brûlé à Luxembourg.", "https://sws.geonames.org/2960316/"),
        ("Un bus a brûlé à Civaux (Vienne).", "http://id.insee.fr/geo/departement/86"),
    ],
)
def test_an_article_tells_land_from_town(read: Read, text: str, iri: str) -> None:
    """« la Vienne » is the département and « Vienne » a town, which what stands beside may tell."""
    names = {"Vienne", "Québec", "Luxembourg"}
    assert [iri in one.authorities for one in read(text).entities if one.name in names] == [True]


def test_the_town_of_a_dispatch_is_not_its_departement(read: Read) -> None:
    """« GRAY (Haute-Saône) » is no name and its initials."""
    reading = read("Un site ferme\n\nVESOUL (Haute-Saône), 11 mars 2024 - Le groupe Orial ferme un site à Vesoul.")
    towns = [one for one in reading.entities if one.name == "Vesoul"]
    assert [len(one.mentions) for one in towns] == [2]
    assert "Haute-Saône" in {one.name for one in reading.entities}
