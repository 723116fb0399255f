"""Tests of :mod:`kg.annotate.governed`: verbs over what they govern, whatever the model has hung on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.modality import Moods
from kg.annotate.trees import looped
from kg.model import Entity, Role, Status

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
        "Une prise de guerre : Ana Roux, 37 ans, vingtième salariée embauchée par Mirel, prend ce mardi les rênes.",
    ],
)
def test_no_tree_goes_round(parse: Parse, text: str) -> None:
    """Nor does a text that breaks off do harm."""
    read = parse(text)
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)
