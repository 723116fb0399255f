"""Tests of :mod:`kg.annotate.couples`: clauses that « et » joins, and lists that it joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped
from kg.model import Entity
from kg.terms import Role

if TYPE_CHECKING:
    from conftest import Parse, Read


@pytest.mark.parametrize(
    ("text", "noun", "verb"),
    [
        ("Luc Verdier a battu Claire Morin et Paul Roussel a soutenu le club.", "Paul", "soutenu"),
        ("Altor a nommé Claire Morin et Renault a recruté Luc Verdier.", "Renault", "recruté"),
        ("Le tribunal a arrêté Paul Roussel et Claire Morin a rencontré Luc Verdier.", "Claire", "rencontré"),
        ("Altor a ouvert un magasin à Gap et le préfet estime que Renault a fermé la gare.", "préfet", "estime"),
        (
            "Renault a ouvert un magasin à Gap et une source proche du club affirme que tout va bien.",
            "source",
            "affirme",
        ),
        (
            "Quand Altor a ouvert un magasin à Gap, le journal Le Phare a reconnu que tout va bien.",
            "journal",
            "reconnu",
        ),
    ],
)
def test_the_second_subject_is_its_own_verb_s(parse: Parse, text: str, noun: str, verb: str) -> None:
    """And the first noun is the object of the first verb."""
    tokens = parse(text).tokens
    subject = next(token for token in tokens if token.text == noun)
    assert (tokens[subject.head].text, subject.dep) == (verb, "nsubj")


@pytest.mark.parametrize(
    "text",
    [
        "Luc Verdier et Claire Morin ont battu Paul Roussel.",
        "Luc Verdier a battu Claire Morin et Paul Roussel.",
        "Luc Verdier a battu Claire Morin et Paul Roussel, qui a salué le club.",
    ],
)
def test_a_list_stays_one(parse: Parse, text: str) -> None:
    """Where the second noun has no verb in the singular behind it."""
    tokens = parse(text).tokens
    assert [token for token in tokens if token.dep == "conj"]


@pytest.mark.parametrize("text", ["", "et", "Luc Verdier a battu Claire et", "Il a vu Luc et Claire a"])
def test_what_breaks_off_does_no_harm(parse: Parse, text: str) -> None:
    """No tree goes round."""
    read = parse(text)
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)


@pytest.mark.parametrize(
    ("text", "kind", "patients"),
    [
        ("Luc Verdier a tué Claire Morin et Paul Roussel a quitté Gap.", "Attack", {"Claire Morin"}),
        ("Quand la police a arrêté Luc Verdier, Claire Morin dormait.", "Arrest", {"Luc Verdier"}),
        ("Alors que Paul Roussel a tué sa femme, Luc Verdier a été acquitté.", "Attack", set()),
        ("La police a arrêté Luc Verdier et blessé Claire Morin.", "Injury", {"Claire Morin"}),
        ("La police a arrêté Luc Verdier et blessé Claire Morin.", "Arrest", {"Luc Verdier"}),
    ],
)
def test_nobody_undergoes_what_another_clause_tells(read: Read, text: str, kind: str, patients: set[str]) -> None:
    """Whom another verb has for its own has no part where somebody else has it."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {f.name for role, f in event.roles if role is Role.PATIENT and isinstance(f, Entity)} == patients


def test_a_name_behind_its_noun_does_what_that_does(read: Read) -> None:
    """« La start-up X a décidé de renvoyer Y »: the model has both the noun and the name for the subject."""
    events = read("La start-up Nuvéo a décidé de renvoyer Sophie Arnaud.").events
    [event] = [event for event in events if event.kind == "Departure"]
    assert "Nuvéo" in {f.name for role, f in event.roles if role is Role.AGENT and isinstance(f, Entity)}


def test_whoever_is_told_of_in_an_aside_has_his_part(read: Read) -> None:
    """« X, le président, qui avait interdit … »: what the relative clause tells of the president X has done."""
    text = "Paul Roussel, son président, qui avait interdit de fumer au port quand il était ministre, a démissionné."
    [event] = [event for event in read(text).events if event.kind == "Decision"]
    assert "Paul Roussel" in {f.name for role, f in event.roles if role is Role.AGENT and isinstance(f, Entity)}


def test_whom_a_clause_names_is_nobody_s_husband(read: Read) -> None:
    """« sa femme, X » before the verb of X only ends a clause."""
    read_ = read("Alors que Paul Roussel a tué sa femme, Luc Verdier a été acquitté.")
    assert "spouse" not in {statement.predicate for statement in read_.statements}
