"""Occasions among the names: rounds, votes in headlines, strikes, what is founded or put to the vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.extract.mentions import extract
from kg.model import Kind, Reading

if TYPE_CHECKING:
    from conftest import Parse

    from kg.lang.base import Language


def _events(parse: Parse, french: Language, sentence: str) -> dict[str, Kind | None]:
    """What each named mention names, by its words."""
    text = parse(sentence)
    found = extract(Reading(text), french).mentions
    return {text.words(mention.span): mention.kind for mention in found}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Clermont s'est incliné en finale du Top 14.", "finale du Top 14"),
        ("Clermont s'est incliné en finale du Top 14.", "Top 14"),
        ("Le Brésil jouera les quarts de finale de la Copa America.", "quarts de finale de la Copa America"),
        ("Elle a perdu au premier tour de Roland-Garros.", "premier tour de Roland-Garros"),
        ("Législatives en Lettonie : la droite en tête", "Législatives en Lettonie"),
        ("Présidentielle en Côte d'Ivoire : le second tour fixé", "Présidentielle en Côte d'Ivoire"),
        ("Municipales : la gauche divisée", "Municipales"),
        ("Il parlera lors de la convention de Tampa.", "convention de Tampa"),
        ("Ils s'affrontent au second tour de l'élection présidentielle.", "second tour de l'élection présidentielle"),
        ("Le premier tour des élections régionales a eu lieu.", "premier tour des élections régionales"),
        ("Le premier tour du scrutin a eu lieu.", "premier tour du scrutin"),
        ("Le scrutin est calme. Au premier tour, la droite a gagné.", "premier tour"),
        ("Le putsch du général Moussa Sidibé a échoué.", "putsch du général Moussa Sidibé"),
        ("Le putsch du général Moussa Sidibé a échoué.", "Moussa Sidibé"),
        ("Les guerres de Louis XIV ont ruiné la ville.", "guerres de Louis XIV"),
        ("La grève à la Méridionale entre dans son dixième jour.", "grève à la Méridionale"),
        ("Le référendum sur la nouvelle Constitution est reporté.", "référendum sur la nouvelle Constitution"),
        ("La ville prépare le 150e anniversaire de la Confédération.", "150e anniversaire de la Confédération"),
        ("Le G20 de Los Cabos s'est achevé mardi.", "G20 de Los Cabos"),
        ("Cyclisme : l'Italien s'adjuge un Paris-Tours très rapide.", "Paris-Tours"),
        ("Tennis : le Suisse a gagné son match à Wimbledon.", "Wimbledon"),
        ("Le Mémorial Van Damme a lieu à Bruxelles.", "Mémorial Van Damme"),
        ("La COP18 a réuni 194 pays à Doha.", "COP18"),
        (
            "La 18e conférence des Nations unies sur le climat s'achève.",
            "18e conférence des Nations unies sur le climat",
        ),
    ],
)
def test_an_occasion_is_an_event(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """A noun of a happening and its complement are its name, and a contest is one wherever it is played."""
    assert _events(parse, french, sentence).get(name) in {Kind.EVENT, Kind.PERSON}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le conseil a élu au second tour Anne Keller.", "second tour Anne Keller"),
        ("C'est son premier Tour de France.", "premier Tour de France"),
        ("La plus longue grève de l'histoire du Québec s'achève.", "grève de l'histoire du Québec"),
        ("Les élèves sont rentrés sur fond de grève à Mayotte.", "grève à Mayotte"),
        ("L'anniversaire de Paul Durand a réuni ses amis.", "anniversaire de Paul Durand"),
        ("« C'est trop tard », tempête Jean-Do Orsini.", "tempête Jean-Do Orsini"),
        ("La présidentielle a mobilisé les électeurs.", "présidentielle"),
        ("Le coup d'État du capitaine Sanogo a échoué.", "État du capitaine Sanogo"),
        ("La conférence de Doha sur ce dossier a échoué.", "conférence de Doha sur ce dossier"),
        (
            "Karl Weber gagne le Grand Prix du Brésil devant Mika Koski (Lotus).",
            "Grand Prix du Brésil devant Mika Koski",
        ),
        ("Les quarts de finale de la Coupe Davis ont eu lieu.", "finale de la Coupe Davis"),
    ],
)
def test_what_is_no_occasion_is_left(parse: Parse, french: Language, sentence: str, name: str) -> None:
    """A rank, a birthday, a superlative and the verb of a quotation name no event."""
    assert name not in _events(parse, french, sentence)


def test_assises_of_a_land_are_a_court(parse: Parse, french: Language) -> None:
    """Those of a trade are held; « la cour d'Assises de l'Aisne » is one body."""
    assert (
        _events(parse, french, "Il comparaît devant les Assises de l'Aisne.")["Assises de l'Aisne"] is Kind.ORGANIZATION
    )
    assert _events(parse, french, "Les Assises du Journalisme ouvrent.").get("Assises du Journalisme") is Kind.EVENT
    found = _events(parse, french, "La cour d'Assises de l'Aisne l'a condamné.")
    assert "cour d'Assises de l'Aisne" in found
    assert "Assises de l'Aisne" not in found


def test_a_part_of_a_land_is_no_body(parse: Parse, french: Language) -> None:
    """« Centre du Tchad » at the head of a text is a part of it."""
    found = _events(parse, french, "Centre du Tchad : douze morts dans une attaque")
    assert set(found) == {"Tchad"}


def test_a_treaty_is_signed(parse: Parse, french: Language) -> None:
    """A convention is an event only where it is held."""
    assert _events(parse, french, "La Suisse a signé la convention de Berne.")["convention de Berne"] is Kind.LAW


def test_an_arena_is_a_place(parse: Parse, french: Language) -> None:
    """« Le stade Roland-Garros » is none of the contests played there."""
    found = _events(parse, french, "Tennis : le stade Roland-Garros sera agrandi avant le tournoi.")
    assert Kind.EVENT not in {kind for name, kind in found.items() if "Roland-Garros" in name}


def test_an_event_is_held_in_the_town_it_is_named_after(parse: Parse, french: Language) -> None:
    """The town at the end of the name of games or of a summit is a mention of its own."""
    assert _events(parse, french, "Les Jeux olympiques de Londres s'ouvrent.")["Londres"] is Kind.PLACE
    assert "Terre" not in _events(parse, french, "Le sommet de la Terre s'ouvre à Rio.")


@pytest.mark.parametrize(
    ("sentence", "name", "known"),
    [
        ("Les cadres contestent le régime de travail des cadres de la SNCF.", "régime de travail", False),
        ("Le nouveau régime de retraite de la RATP est voté.", "régime de retraite", False),
        ("Le régime de Damas a bombardé la ville.", "régime de Damas", True),
        ("La police près du siège du Parti malien du progrès (PMP) a tiré.", "police près", False),
        ("La police près du siège du Parti malien du progrès (PMP) a tiré.", "Parti malien du progrès", True),
        ("Le parti malien du progrès (PMP) a gagné.", "parti malien du progrès", True),
    ],
)
def test_a_rule_of_work_is_no_government(
    parse: Parse, french: Language, sentence: str, name: str, *, known: bool
) -> None:
    """« régime de retraite » rules nobody, and initials are those of the name that begins at a capital."""
    assert any(words.startswith(name) for words in _events(parse, french, sentence)) is known
