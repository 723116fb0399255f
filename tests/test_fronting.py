"""Participles that open a sentence, and its main verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "main", "subject"),
    [
        ("Soupçonné d'avoir volé plusieurs voitures, un homme de 22 ans a été placé en détention.", "placé", "homme"),
        ("Nommée en janvier à la tête de la SNCF, Julie Castel succède à Alain Picard.", "succède", "Julie"),
        ("Condamné en 2015 pour vol, Luc Bas a été réélu dimanche.", "réélu", "Luc"),
        ("Installée à Lyon depuis 1998, la société Orial emploie 200 personnes.", "emploie", "société"),
        (
            "Cité dans le bilan, Luc Bas, qui devrait aller à la banque Altor, a déclaré vouloir partir.",
            "déclaré",
            "Luc",
        ),
        ("Blessée à la tête, elle a été transportée à l'hôpital de Pau.", "transportée", "elle"),
    ],
)
def test_the_main_verb_is_over_the_participle(parse: Parse, text: str, main: str, subject: str) -> None:
    """It is the root of its sentence, the noun behind the comma its subject."""
    tokens = parse(text).tokens
    verb = next(token for token in tokens if token.text == main)
    noun = next(token for token in tokens if token.text == subject)
    assert (verb.dep, noun.head, noun.dep.partition(":")[0]) == ("ROOT", verb.index, "nsubj"), (verb, noun)
    assert tokens[0].head == verb.index


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Privée de majorité, l'édile ne compte pas démissionner.", "Fem"),
        ("Réélue dimanche, l'édile a remercié ses électeurs.", "Fem"),
        ("Accusée de favoritisme, la maire a nié les faits.", "Fem"),
        ("Battu au second tour, l'écologiste a annoncé un recours.", "Masc"),
    ],
)
def test_a_participle_tells_the_gender_of_the_subject(parse: Parse, text: str, gender: str) -> None:
    """Also one that the model takes for a noun, as its form has it."""
    first = parse(text).tokens[0]
    assert (first.pos, first.dep, first.has(f"Gender={gender}")) == ("VERB", "advcl", True)


@pytest.mark.parametrize(
    "text",
    [
        "Fermé le lundi, dimanche et jours fériés.",
        "Mort de Luc Bas, ancien maire de Dax.",
        "Arrêté à Dax, puis libéré.",
    ],
)
def test_a_line_without_a_main_verb_stays(parse: Parse, text: str) -> None:
    """No finite verb stands behind the comma."""
    tokens = parse(text).tokens
    assert tokens[0].head == 0


def test_who_is_held_is_whom_the_participle_tells_of(read: Read) -> None:
    """« Soupçonné de vol, un Nantais de 22 ans a été placé en détention » tells of no arrest of a town."""
    events = read("Soupçonné d'avoir volé une voiture, un Nantais de 22 ans a été placé en détention.").events
    held = [filler for e in events if e.kind == "Arrest" for role, filler in e.roles if role is Role.PATIENT]
    assert [one.name for one in held if isinstance(one, Entity)] == ["Nantais de 22 ans"]
    assert "Nantes" not in {filler.name for e in events for _, filler in e.roles if isinstance(filler, Entity)}


def test_a_date_before_the_comma(parse: Parse) -> None:
    """Is of the participle that opens the sentence, not of the main verb."""
    text = "Ana Roux est morte. Née à Gray (Haute-Saône) le 4 novembre 1921, elle avait été élue maire en 1946."
    tokens = parse(text).tokens
    [day] = [token for token in tokens if token.text == "4"]
    assert tokens[day.head].text == "Née"
