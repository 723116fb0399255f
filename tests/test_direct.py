"""Tests of :mod:`kg.annotate.direct`: objects right behind their verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse


OBJECTS = (
    ("Le conseil a rejeté jeudi après-midi le projet à Lyon.", "projet", "rejeté"),
    ("Le tribunal a signé dimanche après-midi l'accord à Kervilly.", "accord", "signé"),
    ("Le ministre aurait attaqué le décret dimanche.", "décret", "attaqué"),
    ("Si le groupe rénovait le stade, la société gagnerait.", "stade", "rénovait"),
    ("Le groupe Orial a fermé fin 2013 un site à Gap.", "site", "fermé"),
    ("Orial a repris début mars la société belge Corvéa.", "société", "repris"),
    ("Le conseil a adopté jeudi, par douze voix contre neuf, une résolution.", "résolution", "adopté"),
    ("Orial rachète Corvéa", "Corvéa", "rachète"),
    ("Luc Vial, 47 ans, père de trois enfants, a battu Jean Corentin.", "Jean", "battu"),
    ("Luc Vial, 47 ans, père de trois enfants, a quitté le club de Dax.", "club", "quitté"),
    ("Orange rachète Vialis", "Vialis", "rachète"),
    ("Les insurgés ont revendiqué au moins deux attentats à Kervilly mardi.", "attentats", "revendiqué"),
    ("Le tribunal a condamné en appel, vendredi 10 mai, Corentin à trois ans de prison.", "Corentin", "condamné"),
    ("Le groupe a nommé, mardi 3 mai, Luc Vial directeur général.", "Luc", "nommé"),
)


@pytest.mark.parametrize(("text", "noun", "verb"), OBJECTS)
def test_it_is_what_the_verb_is_done_to(parse: Parse, text: str, noun: str, verb: str) -> None:
    """A day between changes nothing."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == noun)
    assert (tokens[word.head].text, word.dep) == (verb, "obj")


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Le club a vendu le stade la veille.", "veille"),
        ("Le club a vendu le stade cette année.", "année"),
        ("Le préfet est arrivé mardi la nuit.", "nuit"),
    ],
)
def test_a_time_is_no_object(parse: Parse, text: str, noun: str) -> None:
    """Nor has a verb of motion any."""
    assert next(token for token in parse(text).tokens if token.text == noun).dep != "obj"


@pytest.mark.parametrize(
    ("sentence", "verb", "noun"),
    [
        ("Le syndic administre, de l'avis général, un immeuble vétuste.", "administre", "immeuble"),
        ("Valmy a acheté, sans le dire, trois entrepôts à Sens.", "acheté", "entrepôts"),
        ("Ivan Roz dirige, selon ses proches, la chorale de Gisors.", "dirige", "chorale"),
        ("La ville veut vendre, dans l'urgence, le vieux moulin.", "vendre", "moulin"),
    ],
)
def test_an_object_stands_behind_an_aside(parse: Parse, sentence: str, verb: str, noun: str) -> None:
    """What stands behind a phrase between commas right behind a verb without object is its object."""
    text = parse(sentence)
    told = next(token for token in text.tokens if token.text == noun)
    assert (text.tokens[told.head].text, told.dep) == (verb, "obj")


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("Quand il achète, selon sa femme, le voisin jubile.", "voisin"),
        ("Ivan Roz est, pour ses proches, le meilleur candidat.", "candidat"),
        ("Elle est arrivée, selon ses proches, le soir du drame.", "soir"),
        ("Ils ont vendu le moulin, selon la mairie, la maison voisine restant fermée.", "maison"),
    ],
)
def test_no_object_stands_behind_an_aside_for_a_verb_that_has_none(parse: Parse, sentence: str, noun: str) -> None:
    """A verb that has its object, takes none, or ends its clause is told no other one behind an aside."""
    text = parse(sentence)
    assert next(token.dep for token in text.tokens if token.text == noun) != "obj"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Luc Vial est arrivé à Dax, où l'attendait le préfet.", "préfet"),
    ],
)
def test_a_subject_behind_its_verb_stays_one(parse: Parse, text: str, noun: str) -> None:
    """Where only an object stands before the verb."""
    assert next(token for token in parse(text).tokens if token.text == noun).dep.startswith("nsubj")
