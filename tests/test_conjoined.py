"""Tests of :mod:`kg.annotate.conjoined`: clauses that « et » joins, each with its own subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.annotate.trees import looped
from kg.model import Entity

if TYPE_CHECKING:
    from conftest import Parse, Read

CLAUSES = (
    ("Une tempête a privé le village d'eau", "privé"),
    ("La mairie a fêté la victoire de Jean Morin", "fêté"),
    ("Claire Morin inaugurera une halle à Gap", "inaugurera"),
    ("Le comité a rédigé ses statuts", "rédigé"),
    ("Le préfet a entendu les élus réunis à Gap", "entendu"),
)
SECONDS = (
    ("la société Nuvéo a vendu une usine", "société", "vendu"),
    ("les ouvriers de Nuvéo se sont mis en grève", "ouvriers", "mis"),
    ("l'usine de Pau a été fermée par le groupe", "usine", "fermée"),
    ("Luc Verdier a accusé le maire", "Luc", "accusé"),
)


@pytest.mark.parametrize(("first", "over"), CLAUSES)
@pytest.mark.parametrize(("second", "noun", "verb"), SECONDS)
def test_each_verb_has_its_own_subject(parse: Parse, first: str, over: str, second: str, noun: str, verb: str) -> None:
    """The noun behind « et » is that of the verb behind it, which is joined to the first."""
    tokens = parse(f"{first} et {second}.").tokens
    joint = next(token.index for token in tokens if token.text == "et")
    subject = next(token for token in tokens if token.text == noun and token.index > joint)
    assert tokens[subject.head].text == verb
    assert subject.dep.startswith("nsubj")
    assert tokens[tokens[subject.head].head].text == over


ASIDES = (
    ("Ana Roux, sa rivale, a vendu la halle", "Ana", "vendu"),
    ("Nuvéo, une filature de Pau, a annoncé une levée de fonds", "Nuvéo", "annoncé"),
    ("la préfète, Ana Roux, s'est retirée", "préfète", "retirée"),
    ("Nuvéo, une jeune pousse de Pau, a fermé", "Nuvéo", "fermé"),
)


@pytest.mark.parametrize(("first", "over"), CLAUSES)
@pytest.mark.parametrize(("second", "noun", "verb"), ASIDES)
def test_an_aside_parts_subject_and_verb(
    parse: Parse, first: str, over: str, second: str, noun: str, verb: str
) -> None:
    """What two commas hold behind the subject of the second clause takes it from neither clause."""
    tokens = parse(f"{first} et {second}.").tokens
    joint = next(token.index for token in tokens if token.text == "et")
    subject = next(token for token in tokens if token.text == noun and token.index > joint)
    assert (tokens[subject.head].text, subject.dep.partition(":")[0]) == (verb, "nsubj")
    assert tokens[tokens[subject.head].head].text == over


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a reçu le syndicat et le préfet, Luc Bas, a indiqué la mairie.",
        "Le groupe a racheté Orial et Nuvéo, une filature de Pau, a annoncé Luc Bas.",
        "Le ministre a reçu le maire et la préfète, Ana Roux, a-t-il dit.",
        "Le groupe a racheté Orial et Nuvéo, une filature de Pau, et a licencié dix salariés.",
    ],
)
def test_an_incise_is_no_clause_of_its_own(parse: Parse, text: str) -> None:
    """Who stands before the verb of an incise does not say it."""
    tokens = parse(text).tokens
    joint = next(token.index for token in tokens if token.text == "et")
    assert not any(token.dep.startswith("nsubj") for token in tokens[joint + 1 : joint + 3])


@pytest.mark.parametrize(
    "text",
    [
        "La maire de Gap et le préfet ont fermé la halle.",
        "Le comité a dit que la maire et le préfet ont fermé la halle.",
        "Le président qu'a élu la gauche et la presse ont critiqué le texte.",
    ],
)
def test_joined_subjects_stay_so(parse: Parse, text: str) -> None:
    """Where no main clause stands before « et »."""
    tokens = parse(text).tokens
    joint = next(token.index for token in tokens if token.text == "et")
    assert any(token.index == joint + 2 and token.dep == "conj" for token in tokens)


@pytest.mark.parametrize("text", ["", "et", "Claire Morin a vu Jean et", "Le pont et la halle a", "Il ira et Luc rit"])
def test_what_breaks_off_does_no_harm(parse: Parse, text: str) -> None:
    """No tree goes round."""
    read = parse(text)
    assert not any(looped(read.tokens, sentence) for sentence in read.sentences)


def test_the_first_subject_does_not_do_what_the_second_does(read: Read) -> None:
    """Who sells is the company, not the storm."""
    events = read("Une tempête a privé le village d'eau et Nuvéo a vendu une usine.").events
    [event] = [event for event in events if event.kind == "Acquisition"]
    agents = [f.name for role, f in event.roles if str(role) == "agent" and isinstance(f, Entity)]
    assert agents == ["Nuvéo"]
