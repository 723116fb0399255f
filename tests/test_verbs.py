"""Tests of :mod:`kg.extract.relations.verbs`: who dies, wins, founds and employs, however the sentence is turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

SAYS = (
    ("[Bolvig|organization], société dirigée par [Hugo Vial|person], recrute.", ("Hugo Vial", "headOf", "Bolvig")),
    (
        "[Bolvig|organization], alliance locale emmenée par l'ancien juge [Hugo Vial|person], gagne.",
        ("Hugo Vial", "headOf", "Bolvig"),
    ),
    ("Le groupe [Orial|organization] s'offre [Bolvig|organization].", ("Bolvig", "owner", "Orial")),
    ("[Bolvig|organization] a cessé ses activités en 2011.", ("Bolvig", "endDate", "2011")),
    ("[Hugo Vial|person] est mort lundi à [Lunel|place] d'une chute.", ("Hugo Vial", "deathPlace", "Lunel")),
    (
        "[Hugo Vial|person] est mort dans sa maison de [Lunel|place], dans l'[Hérault|place].",
        ("Hugo Vial", "deathPlace", "Lunel"),
    ),
    ("[Hugo Vial|person], mort en 1907 à [Lunel|place], peignait.", ("Hugo Vial", "deathPlace", "Lunel")),
    ("Le luthier [Hugo Vial|person] s'est éteint jeudi à [Lunel|place].", ("Hugo Vial", "deathPlace", "Lunel")),
    ("Le notaire [Hugo Vial|person] a été étranglé en février 2010.", ("Hugo Vial", "deathDate", "2010-02")),
    ("[Hugo Vial|person] a succombé le 3 mai 2010 à ses blessures.", ("Hugo Vial", "deathDate", "2010-05-03")),
    ("[Ana Roux|person] s'est tuée le 3 mai 2010 en montagne.", ("Ana Roux", "deathDate", "2010-05-03")),
    ("[Ana Roux|person] a remporté le prix Tournesol.", ("Ana Roux", "award", "prix Tournesol")),
    (
        "[Ana Roux|person] a reçu le prix des Trois Monts, doté de 90 euros.",
        ("Ana Roux", "award", "prix des Trois Monts"),
    ),
    (
        "Le ministre [Marc Roux|person] a remplacé lundi [Hugo Vial|person] par [Ana Roux|person].",
        ("Ana Roux", "replaces", "Hugo Vial"),
    ),
    ("La société [Bolvig|organization] fait travailler 150 personnes.", ("Bolvig", "numberOfEmployees", "150")),
    (
        "La société [Bolvig|organization] a été fondée par le luthier [Hugo Vial|person].",
        ("Bolvig", "founder", "Hugo Vial"),
    ),
    (
        "Née à [Lunel|place] le 3 mai 1974, la luthière [Ana Roux|person] vit en [Albanie|place].",
        ("Ana Roux", "birthPlace", "Lunel"),
    ),
    (
        "[Ana Roux|person] a remplacé [Hugo Vial|person] à la présidence de [Bolvig|organization].",
        ("Ana Roux", "headOf", "Bolvig"),
    ),
    ("[Ana Roux|person] fonde la société [Bolvig|organization].", ("Bolvig", "founder", "Ana Roux")),
    ("Le réseau [Bolvig|organization], démantelé en 2003, volait des tableaux.", ("Bolvig", "endDate", "2003")),
    ("La société [Bolvig|organization] a fermé ses portes en 2012.", ("Bolvig", "endDate", "2012")),
    ("Le groupe [Bolvig|organization], ouvert en 1964, a doublé de taille.", ("Bolvig", "startDate", "1964")),
    ("Le réacteur [Doal 3|product], mis en service en 1982, est à l'arrêt.", ("Doal 3", "startDate", "1982")),
    ("[Ana Roux|person] est sortie de l'[École du Louvre|organization].", ("Ana Roux", "alumniOf", "École du Louvre")),
    (
        "[Hugo Vial|person], issu de l'[École du Louvre|organization], a parlé.",
        ("Hugo Vial", "alumniOf", "École du Louvre"),
    ),
    ("[Ana Roux|person] est employée par [Bolvig|organization].", ("Ana Roux", "affiliation", "Bolvig")),
    ("[Ana Roux|person] conserve la présidence de [Bolvig|organization].", ("Ana Roux", "headOf", "Bolvig")),
    ("[Ana Roux|person] a été élue au [Sénat|organization].", ("Ana Roux", "memberOf", "Sénat")),
    ("[Gap|place] a élu [Ana Roux|person] au [Sénat|organization].", ("Ana Roux", "memberOf", "Sénat")),
)
SAYS_NOT = (
    ("[Hugo Vial|person], issu de l'[École du Louvre|organization], a parlé.", "memberOf"),
    ("[Hugo Vial|person], issu du [Parti vert|organization], a parlé.", "alumniOf"),
    ("[Ana Roux|person] est sortie libre du [tribunal de Lunel|organization].", "alumniOf"),
    ("Le [musée Vial|organization], où [Ana Roux|person] les a étudiés.", "alumniOf"),
    ("[Ana Roux|person] fonde ses espoirs sur la société [Bolvig|organization].", "founder"),
    ("[Gap|place] a élu [Ana Roux|person] à [Lunel|place].", "memberOf"),
    ("Un enfant mort de froid a ému [Ana Roux|person] à [Lunel|place].", "deathPlace"),
    ("[Ana Roux|person] craint pour la nature morte volée à [Lunel|place].", "deathPlace"),
    ("Le prix du pain monte à [Lunel|place], note [Ana Roux|person].", "award"),
    ("[Hugo Vial|person] a été inhumé mardi à [Lunel|place].", "deathPlace"),
    ("Le groupe [Bolvig|organization] est ouvert du lundi au jeudi.", "startDate"),
    ("Né à [Lunel|place], le cirque [Bolvig|organization] a salué [Ana Roux|person].", "birthPlace"),
)


@pytest.mark.parametrize(("marked", "wanted"), SAYS)
def test_a_verb_tells_its_relation(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """Participles, opening clauses and verbs read as nouns too, and the whole name of a prize."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "relation"), SAYS_NOT)
def test_another_use_of_the_word_tells_nothing(parse: Parse, french: Language, marked: str, relation: str) -> None:
    """What only looks like the verb, or is said of somebody else, tells nothing."""
    assert relation not in {predicate for _, predicate, _ in told(reading(parse, french, marked))}


def test_a_prize_ends_with_its_name(parse: Parse, french: Language) -> None:
    """What follows the prize in small letters, or after another preposition, is no part of it."""
    found = told(reading(parse, french, "[Ana Roux|person] a reçu le prix Tournesol à [Lunel|place] en mai."))
    assert [value for _, predicate, value in found if predicate == "award"] == ["prix Tournesol"]


def test_a_lead_that_is_left_is_over(parse: Parse, french: Language) -> None:
    """« a quitté la direction de »: who has led it, and does no more."""
    marked = "[Hugo Vial|person] a quitté la direction de [Bolvig|organization]."
    told = [s for s in reading(parse, french, marked).statements if s.predicate == "headOf"]
    assert [(s.subject.name, s.ended) for s in told] == [("Hugo Vial", True)]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Luc Vial a pris la direction de Nancy, puis celle de Sochaux.", "headOf"),
        ("Le club a connu un anniversaire fêté par une victoire face à Dax.", "organizer"),
    ],
)
def test_what_verbs_do_not_tell(read: Read, text: str, relation: str) -> None:
    """Where somebody is bound for he leads nothing, and whom a victory is over gives no party."""
    assert not [s for s in read(text).statements if s.predicate == relation]


@pytest.mark.parametrize(
    "text",
    [
        "L'enseigne Altor a fermé trois de ses 40 magasins en 2012.",
        "L'enseigne Altor compte neuf usines. Le fabricant de matelas Vialis en a fermé une en 2015.",
    ],
)
def test_who_closes_some_of_his_shops_does_not_end(read: Read, text: str) -> None:
    """« a fermé trois de ses 40 magasins en 2012 » is no end of the firm."""
    found = read(text).statements
    assert not [one for one in found if one.predicate == "endDate"]


def test_a_town_that_receives_does_not_hold(read: Read) -> None:
    """« Rodez accueille la finale » tells where it is."""
    found = told(read("Rodez accueille samedi la finale de la coupe de handball."))
    assert {predicate for _, predicate, place in found if place == "Rodez"} == {"locatedIn"}


def test_who_dies_at_a_hospital_dies_in_its_town(read: Read) -> None:
    """The town is in its name, if none is told beside."""
    for text, town in (
        ("Le luthier Hugo Vial est mort lundi à l'hôpital d'Aubenas.", "Aubenas"),
        ("Le luthier Hugo Vial est mort lundi à la clinique du Parc, à Lyon.", "Lyon"),
    ):
        assert ("Hugo Vial", "deathPlace", town) in told(read(text))


@pytest.mark.parametrize(
    ("text", "makes"),
    [
        ("La NASA lance la sonde Juno.", False),
        ("La NASA a lancé le satellite Aqua.", False),
        ("Apple lance la tablette iPad.", True),
    ],
)
def test_what_takes_off_is_not_made_by_it(read: Read, text: str, makes: bool) -> None:  # noqa: FBT001
    """Who launches a probe need not have built it; who launches a tablet sells it."""
    assert any(statement.predicate == "produces" for statement in read(text).statements) is makes
