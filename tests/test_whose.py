"""Whose « son » is: of the subject, by its noun and name, before whoever else is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Read


@pytest.mark.parametrize(
    ("text", "predicate", "thing", "owner"),
    [
        ("Selon le quotidien Le Messager, la société Orial vend sa filiale Brisac.", "partOf", "Brisac", "Orial"),
        ("Avec Danel, la société Orial a créé sa filiale Brisac.", "partOf", "Brisac", "Orial"),
        ("Après Danel, le groupe Orial ferme son usine de Dax.", "owner", "usine de Dax", "Orial"),
    ],
)
def test_the_subject_first(read: Read, text: str, predicate: str, thing: str, owner: str) -> None:
    """A source, a partner, a firm told of by the way have no part in it."""
    told = [s for s in read(text).statements if s.predicate == predicate and s.subject.name == thing]
    assert [s.object.name for s in told if isinstance(s.object, Entity)] == [owner]


@pytest.mark.parametrize(
    "text",
    [
        "Le syndicat Orial proteste. « Qui paiera ? » demande son porte-parole, Luc Bas.",
        "Selon le syndicat Orial, c'est trop. « On rêve ! Qui paiera ? » interroge son porte-parole, Luc Bas.",
    ],
)
def test_past_what_somebody_says(read: Read, text: str) -> None:
    """The sentence before is the narrator's last one."""
    told = [s for s in read(text).statements if s.predicate == "affiliation" and s.subject.name == "Luc Bas"]
    assert [s.object.name for s in told if isinstance(s.object, Entity)] == ["Orial"]


def test_what_is_foretold_is_told_to_nobody(read: Read) -> None:
    """« prédire le retour d'Orial et de son chef » speaks of Orial, and not to it."""
    text = "La Ligue verte est battue. Les experts prédisent un retour de l'Alliance bleue (AB), qui dirigea l'île "
    text += "pendant dix ans, et de son chef Luc Vasco."
    led = [s.object.name for s in read(text).statements if s.predicate == "headOf" and isinstance(s.object, Entity)]
    assert led == ["Alliance bleue"]


@pytest.mark.parametrize(
    "text",
    [
        "Le Sénat a démis Paul Vasco à l'issue d'un procès. Son vice-président, Luc Marsan, lui a succédé.",
        "Ana Roux a gagné à Dax devant le groupe Orial. Son entraîneur, Luc Marsan, rit.",
    ],
)
def test_whom_somebody_has_no_body_has(read: Read, text: str) -> None:
    """Where somebody has just acted or been dismissed, the coach and the deputy are sooner that one's."""
    told = [s for s in read(text).statements if s.predicate in {"affiliation", "headOf"}]
    assert not [s for s in told if s.subject.name == "Luc Marsan"]


def test_a_sentence_that_only_begins_with_words_of_somebody(read: Read) -> None:
    """Who says them is told of there."""
    text = "« C'est trop », a jugé Ana Roux à Gap. Le projet est celui de Luc Bas, son prédécesseur, réélu en juin."
    told = [s for s in read(text).statements if s.predicate == "replaces"]
    assert [(s.subject.name, s.object.name) for s in told if isinstance(s.object, Entity)] == [("Ana Roux", "Luc Bas")]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Jean Bas est mort. Anne Roux a salué son œuvre. Sa femme, Léa Bas, a remercié la ville.", set()),
        ("Anne Roux a été élue. Son mari, Luc Bas, a remercié la ville.", {"Anne Roux"}),
        ("Le juge Jean Bas a été élu. Son épouse, Léa Bas, a remercié la ville.", {"Jean Bas"}),
    ],
)
def test_whose_wife_or_husband(read: Read, text: str, owners: set[str]) -> None:
    """Nobody's who has the first name of the other sex than a husband or a wife has."""
    assert {s.subject.name for s in read(text).statements if s.predicate == "spouse"} == owners
