"""Tests of :mod:`kg.annotate.governed`: verbs over what they govern, whatever the model has hung on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.modality import Moods
from kg.annotate.trees import looped
from kg.model import Entity
from kg.terms import Role, Status

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "verb", "governed", "dep"),
    [
        ("Le Sénat dément avoir adopté la charte.", "dément", "adopté", "xcomp"),
        ("Luc Verdier dément avoir acheté Mirel.", "dément", "acheté", "xcomp"),
        ("Ana Verdier a demandé à Luc Morin de céder le moulin.", "demandé", "céder", "xcomp"),
        ("Luc Verdier dément la chute du dollar.", "dément", "chute", "obj"),
        ("Les élus ont parlé après le rachat de Mirel par Altor.", "rachat", "Altor", "nmod"),
        ("Après avoir nommé Sophie Verdier, la gendarmerie a condamné Luc Morin.", "nommé", "Sophie", "obj"),
        ("Nadia Verdier a agressé Élise Morin et blessé Luc Roussel.", "blessé", "Luc", "obj"),
        ("Si Mirel signe un pacte avec Altor, Ana Verdier sera ravie.", "signe", "Si", "mark"),
        ("Ana Verdier a obligé Luc Morin à fermer le moulin.", "obligé", "Luc", "obj"),
        ("Ana Verdier invite Luc Morin à bâtir un moulin.", "invite", "bâtir", "xcomp"),
    ],
)
def test_a_verb_governs_what_stands_behind_it(parse: Parse, text: str, verb: str, governed: str, dep: str) -> None:
    """A perfect infinitive, what somebody is asked to do, an object; « si » opens the clause of its verb."""
    tokens = parse(text).tokens
    top = next(token for token in tokens if token.text == verb)
    word = next(token for token in tokens if token.text == governed)
    assert (word.head, word.dep) == (top.index, dep), word


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Le Sénat dément avoir adopté la charte.", "adopté", Status.DENIED),
        ("Luc Verdier dément la chute du dollar.", "chute", Status.DENIED),
        ("Si Luc Verdier est jugé pour vol, Ana Morin sera ravie.", "jugé", Status.POSSIBLE),
        ("Même si Mirel signe un pacte avec Altor, Ana Verdier partira.", "signe", Status.ASSERTED),
        ("Ana Verdier aurait interviewé Luc Morin mardi.", "interviewé", Status.CONDITIONAL),
        ("Mirel va être favorable à la charte.", "favorable", Status.PLANNED),
        ("Le prévenu est venu à Gap pour être jugé.", "jugé", Status.PLANNED),
        ("Le prévenu a été jugé pour avoir volé un car.", "volé", Status.CONDITIONAL),
    ],
)
def test_what_is_governed_is_as_sure_as_its_verb_makes_it(parse: Parse, text: str, word: str, expected: Status) -> None:
    """What is denied, supposed, said to be or to come is not told as done."""
    read = parse(text)
    assert Moods(read).status(next(t.index for t in read.tokens if t.text == word)) is expected


def test_whoever_is_asked_does_it(read: Read) -> None:
    """Not whoever asks, nor is it done."""
    reading = read("Ana Verdier a demandé au groupe Altor de céder la société Mirel à Bolvin.")
    [event] = [event for event in reading.events if event.kind == "Acquisition"]
    assert event.status is Status.POSSIBLE
    assert "Ana Verdier" not in {filler.name for _, filler in event.roles if isinstance(filler, Entity)}


@pytest.mark.parametrize(
    ("text", "kind", "agents"),
    [
        ("Ana Verdier a obligé Luc Morin à fermer le moulin de Gap.", "Closure", {"Luc Morin"}),
        ("Ana Verdier a proposé à Luc Morin de quitter la société Mirel.", "Departure", {"Luc Morin"}),
        ("Ana Verdier a promis à Luc Morin de céder le moulin.", "Acquisition", {"Ana Verdier"}),
        ("Ana Verdier a menacé Luc Morin de fermer le moulin.", "Closure", {"Ana Verdier"}),
        ("Ana Verdier a félicité Luc Morin d'avoir fermé le moulin.", "Closure", {"Luc Morin"}),
        ("Ana Verdier invite Luc Morin à construire un moulin.", "Creation", {"Luc Morin"}),
        ("Luc Morin a pris la décision de fermer le moulin.", "Closure", {"Luc Morin"}),
        ("Luc Morin a eu le temps de fermer le moulin.", "Closure", {"Luc Morin"}),
    ],
)
def test_an_infinitive_is_done_by_whoever_its_verb_says(read: Read, text: str, kind: str, agents: set[str]) -> None:
    """By whoever is asked, made or allowed to, or promises it; nobody else has a part in it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {filler.name for role, filler in event.roles if isinstance(filler, Entity) and role is Role.AGENT} == agents


def test_an_invitation_to_do_something_is_no_meeting(read: Read) -> None:
    """Nor is a threat to do it an attack, as one with a knife may be."""
    assert "Meeting" not in {e.kind for e in read("Ana Verdier invite Luc Morin à construire un moulin.").events}
    assert "Attack" not in {e.kind for e in read("Ana Verdier a menacé Luc Morin de fermer le moulin.").events}
    assert "Attack" in {e.kind for e in read("Ana Verdier a menacé Luc Morin avec un couteau.").events}


def test_whoever_tortures_is_not_tortured(read: Read) -> None:
    """« par » behind a noun leads in who does it, though an active verb stands before."""
    [event] = read("Ana Roux a parlé après la torture de Luc Verdier par Paul Morin.").events
    parts = {role: filler.name for role, filler in event.roles if isinstance(filler, Entity)}
    assert (parts.get(Role.PATIENT), parts.get(Role.AGENT)) == ("Luc Verdier", "Paul Morin")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Si",
        "Dément",
        "Luc Bas dément avoir",
        "Si Luc",
        "Ana a demandé à Luc de",
        "Ana oblige Luc",
        "Ana oblige Luc à",
        "Une prise de guerre : Ana Roux, 37 ans, vingtième salariée embauchée par Mirel, prend ce mardi les rênes.",
    ],
)
def test_no_tree_goes_round(parse: Parse, text: str) -> None:
    """Nor does a text that breaks off do harm."""
    read = parse(text)
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)
