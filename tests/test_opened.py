"""Subjects behind a phrase with a preposition that opens the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Au Pérou voisin, une fillette de quatre ans est décédée après l'effondrement d'une maison.", "fillette",
         "décédée"),
        ("Avec 57,3 % des suffrages exprimés, Karine Roux a été élue jeudi.", "Karine", "élue"),
        ("Sur le forum du studio, plus de 4 000 messages de soutien ont été postés en un jour.", "messages",
         "postés"),
        ("À Dax, le maire a démissionné.", "maire", "démissionné"),
    ],
)  # fmt: skip
def test_the_subject_stands_behind_the_comma(parse: Parse, text: str, subject: str, verb: str) -> None:
    """What a preposition leads in is no subject, where another noun may be."""
    tokens = parse(text).tokens
    below = {token.text for token in tokens if token.dep.startswith("nsubj") and tokens[token.head].text == verb}
    assert below == {subject}


def test_who_dies_in_the_country(read: Read) -> None:
    """The country is where, and the girl whom it befalls."""
    text = "Au Pérou voisin, une fillette de quatre ans est décédée après l'effondrement d'une maison."
    [death] = [event for event in read(text).events if event.kind == "Death"]
    told = {(str(role), getattr(filler, "name", filler)) for role, filler in death.roles}
    assert ("patient", "fillette de quatre ans") in told
    assert ("place", "Pérou") in told


def test_whom_something_is_told_to_is_no_subject(parse: Parse) -> None:
    """« lui » right before a verb that has its subject."""
    tokens = parse("La présidente du département, Christelle Roux, lui a rendu visite vendredi.").tokens
    assert [token.dep for token in tokens if token.text == "lui"] == ["iobj"]
    tokens = parse("Sa sœur est restée ; lui a quitté la ville.").tokens
    assert [token.dep for token in tokens if token.text == "lui"] == ["nsubj"]


@pytest.mark.parametrize(
    ("text", "noun", "verb"),
    [
        ("Quelque 300 personnes, dont 20 élus, ont rejeté le projet.", "personnes", "rejeté"),
        ("Quelque 40 ouvriers, dont deux cadres, ont saisi le juge.", "ouvriers", "saisi"),
    ],
)
def test_what_opens_the_sentence_before_dont_is_the_subject(parse: Parse, text: str, noun: str, verb: str) -> None:
    """No preposition leads it in."""
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == noun)
    assert (tokens[word.head].text, word.dep) == (verb, "nsubj")


def test_whom_something_is_sold_is_no_object(parse: Parse) -> None:
    """« leur » is a dative."""
    words = {token.text: token for token in parse("Le groupe leur construit le tunnel.").tokens}
    assert words["leur"].dep == "iobj"


def test_what_is_no_apposition_does_what_the_verb_tells(parse: Parse) -> None:
    """What the model sets beside the last name before the comma is the subject that the verb lacks."""
    led = "Alors que le gouvernement soumet son projet au ministre Gaston Rolet,"
    text = f"{led} la FSUR et d'autres syndicats réclament un débat."
    tokens = parse(text).tokens
    word = next(token for token in tokens if token.text == "FSUR")
    assert (tokens[word.head].text, word.dep) == ("réclament", "nsubj")


@pytest.mark.parametrize(
    "text",
    [
        "Luc Vial, 47 ans, père de trois enfants, a accusé Jean Corentin de vol.",
        "Luc Vial, 47 ans, père de trois enfants, a battu Jean Corentin.",
        "Le condamné, 49 ans, a écouté la lecture du jugement.",
        "Luc Vial, 47 ans, père de trois enfants, a quitté le groupe Nuvéo.",
    ],
)
def test_who_is_of_an_age_is_the_subject(parse: Parse, text: str) -> None:
    """Neither the years nor what stands behind the verb."""
    tokens = parse(text).tokens
    [subject] = [token for token in tokens if token.dep == "nsubj"]
    assert subject.text in {"Luc", "condamné"}


@pytest.mark.parametrize(
    "opening", ["Selon le procureur de Gap, Luc Vial,", "D'après l'avocat Luc Vial,", "À en croire Luc Vial,"]
)
@pytest.mark.parametrize(
    "clause",
    ["le braqueur, qui portait un masque, s'est enfui", "le braqueur, un ancien soldat, s'est enfui",
     "le braqueur, blessé au bras, s'est enfui"],
)  # fmt: skip
def test_who_acts_is_not_who_tells(read: Read, opening: str, clause: str) -> None:
    """A sentence needs a subject, and what a preposition leads in is none."""
    reading = read(f"{opening} {clause}.")
    [teller] = [entity for entity in reading.entities if entity.name == "Luc Vial"]
    assert "le braqueur" not in {reading.document.text[m.span.start : m.span.end] for m in teller.mentions}
    assert all(filler is not teller for event in reading.events for _, filler in event.roles)


@pytest.mark.parametrize(
    "text",
    ["Selon Luc Vial, le maire, les dégâts sont lourds.",
     "Pour Luc Vial, le préfet, qui s'est rendu sur place, il faut attendre.",
     "Après l'été, Luc Vial, le chef de la garde, a quitté Gap.",
     "Contre Luc Vial, le suspect, aucune preuve n'existe."],
)  # fmt: skip
def test_what_stands_behind_a_name_tells_of_it_where_another_acts(read: Read, text: str) -> None:
    """Then it is an apposition; and so behind the subject itself."""
    [named] = [entity for entity in read(text).entities if entity.name == "Luc Vial"]
    assert len(named.mentions) == 2
