"""Tests of :mod:`kg.extract.relations.labels` and of what participles, cabinets and successions tell of careers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import name, reading, told

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_SAYS = (
    (
        "[Hugo Vial|person], élu sénateur en 1998 sous les couleurs de l'[UDB|organization], part.",
        ("Hugo Vial", "memberOf", "UDB"),
    ),
    (
        "[Hugo Vial|person], élu sénateur en 1998 sous les couleurs de l'[UDB|organization], part.",
        ("Hugo Vial", "jobTitle", "sénateur"),
    ),
    (
        "Élue députée en 1967 sous l'étiquette du [Parti agraire|organization], [Ana Roux|person] siégea vingt ans.",
        ("Ana Roux", "memberOf", "Parti agraire"),
    ),
    ("[Ana Roux|person], nommée préfète en 1998, est morte.", ("Ana Roux", "jobTitle", "préfète")),
    (
        "[Hugo Vial|person] fut ministre du Travail dans le [gouvernement Roux|organization].",
        ("Hugo Vial", "memberOf", "gouvernement Roux"),
    ),
    (
        "[Hugo Vial|person] fut ministre du Travail dans le [gouvernement Roux|organization].",
        ("Hugo Vial", "jobTitle", "ministre du Travail"),
    ),
    (
        "[Hugo Vial|person] fut ministre, puis président du [club de Lunel|organization].",
        ("Hugo Vial", "headOf", "club de Lunel"),
    ),
    (
        "Le président en exercice de l'[Union alpine|organization], [Hugo Vial|person], est là.",
        ("Hugo Vial", "headOf", "Union alpine"),
    ),
    ("[Hugo Vial|person] prend la suite d'[Ana Roux|person].", ("Hugo Vial", "replaces", "Ana Roux")),
    (
        "[Hugo Vial|person] prendra la succession d'[Ana Roux|person] lundi.",
        ("Hugo Vial", "replaces", "Ana Roux"),
    ),
    (
        "La [Banque alpine|organization], que dirige [Hugo Vial|person], a refusé.",
        ("Hugo Vial", "headOf", "Banque alpine"),
    ),
    (
        "[Ana Roux|person] a annoncé sa démission de la tête du [Parti agraire|organization].",
        ("Ana Roux", "headOf", "Parti agraire"),
    ),
    (
        "[Hugo Vial|person] est le fils de [Luc Bas|person], ancien maire de [Dax|place].",
        ("Luc Bas", "headOf", "Dax"),
    ),
    (
        "[Luc Bas|person], jusqu'ici administrateur de [Bolvig|organization], est ministre.",
        ("Luc Bas", "affiliation", "Bolvig"),
    ),
    (
        "Le porte-parole de la chancelière [Ana Roux|person], [Luc Bas|person], se tait.",
        ("Luc Bas", "jobTitle", "porte-parole"),
    ),
    (
        "[Luc Bas|person], géologue de formation, fut maire de [Dax|place] de 2004 à 2007 puis député.",
        ("Luc Bas", "headOf", "Dax"),
    ),
    (
        "[Luc Bas|person], géologue de formation, fut maire de [Dax|place] de 2004 à 2007 puis député.",
        ("Luc Bas", "jobTitle", "député"),
    ),
    (
        "Le patron de [Pau|organization], [Bas|person], part. Son homologue d'[Orval|organization], [Vial|person].",
        ("Vial", "headOf", "Orval"),
    ),
    (
        "[Luc Bas|person] a dirigé plusieurs établissements, dont la [Banque de Dax|organization].",
        ("Luc Bas", "headOf", "Banque de Dax"),
    ),
    (
        "Le groupe de médias [Bolvig|organization], que dirige [Luc Bas|person], va bien.",
        ("Luc Bas", "headOf", "Bolvig"),
    ),
    (
        "La coalition [Bloc|organization], qui regroupe l'[UDB|organization] et la [LDA|organization], gagne.",
        ("UDB", "memberOf", "Bloc"),
    ),
    ("La [Banque alpine|organization], sise à [Dax|place], a refusé.", ("Banque alpine", "locatedIn", "Dax")),
    (
        "La critique [Ana Roux|person], du quotidien [Le Devoir|organization], est là.",
        ("Ana Roux", "affiliation", "Le Devoir"),
    ),
    ("[Jan Vial|person], alias [Timo|person], dirige le club.", ("Jan Vial", "alternateName", "Timo")),
    ("[Jan Vial|person], de son vrai nom [Ivo Bas|person], chante.", ("Jan Vial", "alternateName", "Ivo Bas")),
    (
        "[Ana Roux|person], seule femme à avoir rejoint les rangs des [Farc|organization], est là.",
        ("Ana Roux", "memberOf", "Farc"),
    ),
    ("[Bolvig|organization] subit la concurrence d'[Orval|organization].", ("Bolvig", "competitor", "Orval")),
    (
        "Le patron de [Bolvig|organization], [Bas|person], part. Son homologue de l'[ESO|organization], [Vial|person].",
        ("Vial", "headOf", "ESO"),
    ),
    (
        "[Ana Roux|person], prédécesseur de M. [Bas|person] au ministère, a ri.",
        ("Bas", "replaces", "Ana Roux"),
    ),
    ("[Ana Roux|person], transfuge de l'[UDB|organization], est élue.", ("Ana Roux", "memberOf", "UDB")),
)
_SAYS_NOT = (
    ("[Hugo Vial|person], élu en 1998, a quitté l'[UDB|organization].", "jobTitle"),
    ("[Hugo Vial|person] joue sous les arbres de l'[UDB|organization].", "memberOf"),
    ("Le [typhon Bopha|event], appelé [Ana|person] à Manille, approche.", "jobTitle"),
    ("[Ana Roux|person] est cadre de la société [Bolvig|organization].", "memberOf"),
    (
        "Le patron de [Bolvig|organization], [Luc Bas|person], vit à [Dax|place], une ville proche d'[Alès|place].",
        "locatedIn",
    ),
    ("[Luc Bas|person] part. L'usine qui dépend du groupe de [Bolvig|organization], qu'il dirige, ferme.", "memberOf"),
    ("[Jan Vial|person], puis [Ivo Bas|person], ont chanté.", "alternateName"),
    ("[Bolvig|organization] vante la concurrence loyale avec [Orval|organization].", "competitor"),
    ("[Hugo Vial|person] prend la suite présidentielle avec [Ana Roux|person].", "replaces"),
)


@pytest.mark.parametrize(("marked", "wanted"), _SAYS)
def test_a_career_is_told(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """By a participle, a label, a cabinet, or who comes after whom."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "relation"), _SAYS_NOT)
def test_no_career_is_told(parse: Parse, french: Language, marked: str, relation: str) -> None:
    """A bare participle is no function, and what one is called no trade."""
    assert relation not in {predicate for _, predicate, _ in told(reading(parse, french, marked))}


@pytest.mark.parametrize(
    ("marked", "unwanted"),
    [
        (
            "[Hugo Vial|person] est le fils de [Luc Bas|person], ancien maire de [Dax|place].",
            ("Hugo Vial", "headOf", "Dax"),
        ),
        (
            "Le porte-parole de la chancelière [Ana Roux|person], [Luc Bas|person], se tait.",
            ("Ana Roux", "jobTitle", "porte-parole"),
        ),
        (
            "Le chef [Bas|person] part. Son homologue d'[Orval|organization], l'[Allemand|place=Chili] [Vial|person].",
            ("Vial", "headOf", "Chili"),
        ),
    ],
)
def test_whose_career_it_is_not(parse: Parse, french: Language, marked: str, unwanted: tuple[str, str, str]) -> None:
    """Not that of whoever is named a little further off."""
    assert unwanted not in told(reading(parse, french, marked))


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Vial dirigeait le club. Ana Roux lui a succédé mardi.",
        "Hugo Vial dirigea le club de Lunel, où lui a succédé Ana Roux.",
    ],
)
def test_who_succeeds_him(text: str, read: Read) -> None:
    """« lui » is whom somebody comes after, on whichever side of the verb the name stands."""
    told = {(s.subject.name, s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}
    assert ("Ana Roux", "replaces", "Hugo Vial") in told


def test_what_one_is_named_after_a_day(read: Read) -> None:
    """« désigné en mai 2012 Premier ministre »: over the day."""
    told = {
        (s.subject.name, s.object)
        for s in read("Abdoul Mbaye, désigné en mai 2012 Premier ministre, a parlé.").statements
    }
    assert ("Abdoul Mbaye", "Premier ministre") in told


@pytest.mark.parametrize(
    ("text", "wanted", "stands"),
    [
        ("Fondé en 1954, le CERN, dont le siège est à Meyrin, va bien.", ("CERN", "startDate", "1954"), True),
        ("Créée en 1964 par Manuel Vial, mort en 2008, la CGT va bien.", ("Manuel Vial", "deathDate", "2008"), True),
        ("La CGT a lancé mardi 3 mai 2011 des pourparlers de paix.", ("CGT", "startDate", "2011-05-03"), False),
    ],
)
def test_since_when(read: Read, text: str, wanted: tuple[str, str, str], *, stands: bool) -> None:
    """What is founded dates from then, not who founds or starts something."""
    told = {(s.subject.name, s.predicate, getattr(s.object, "edtf", "")) for s in read(text).statements}
    assert (wanted in told) is stands


def test_but_also(read: Read) -> None:
    """« fondateur de Bolvig, mais aussi président d'Orial »: of the same person."""
    found = read(
        "Luc Bas, fondateur de la société Bolvig, mais aussi président de la société Orial, a parlé."
    ).statements
    assert ("Luc Bas", "Orial") in {
        (s.subject.name, getattr(s.object, "name", "")) for s in found if s.predicate == "headOf"
    }


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le comédien Jean Morvan, César du meilleur acteur pour Le Bateau-Lavoir en 1978, est mort.", set()),
        ("Le comédien Jean Morvan, en 1978, est mort.", {"1978"}),
    ],
)
def test_the_year_of_a_prize_is_not_that_of_a_death(read: Read, text: str, day: set[str]) -> None:
    """A date behind a noun between two commas is that of the noun."""
    assert {name(s.object) for s in read(text).statements if s.predicate == "deathDate"} == day
